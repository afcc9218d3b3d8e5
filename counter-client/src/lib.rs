//! The counter client: a guide calls the next visitor with one key and sees who comes and why.
//! It holds no rule of the queue: it asks the room and shows what it says.

pub mod command;
pub mod keys;
pub mod pictures;
pub mod screen;
pub mod settings;
pub mod show;
pub mod sound;
pub mod states;
pub mod window;

look::include_screen!();

pub use look::window::RunError;
pub use settings::Settings;
pub use window::run;
