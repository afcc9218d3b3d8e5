//! The languages of the room and every text shown, printed, spoken or served.
//! It knows no screen, no queue and no clock: whoever shows a text names the language, the key and the values.

mod autonyms;
mod phrases;
mod table;
mod texts;

pub use autonyms::{autonym, known_autonym};
pub use phrases::{
    Wait, duration, isolated, language_name, problem, refusal, refused, spelled, wait, wait_spoken,
};
pub use table::{Direction, Language, Script};
pub use texts::{Arg, Key, NUMBERS, Texts, plain};

/// The key of every text as a constant, made from the Swedish file: a wrong key does not compile.
pub mod key {
    use super::Key;

    include!(concat!(env!("OUT_DIR"), "/keys.rs"));
}
