//! The kiosk for whoever uses it with ears and keys: what each page says, what can be chosen on it, and the voice. It follows
//! the same [`crate::screen::View`] that is shown, so nothing is said that is not there.
//!
//! * [`said`] and [`choices`] make words of a view. Pure.
//! * [`Reader`] knows where the listener is: keys in, touches and words out. Pure.
//! * [`Speaker`] makes them heard: recorded clips first, else a voice; interrupted by whatever comes next.

pub mod choices;
mod clips;
mod reader;
pub mod said;
mod speaker;

pub use choices::Choice;
pub use reader::{Key, Reader, Turn};
pub use said::Piece;
pub use speaker::{Speaker, Step, Voice};
