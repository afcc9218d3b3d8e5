//! The wall: the newest call for the whole room, the last calls below it, and how many wait.
//! It holds no rule of the queue and asks for nothing: it shows what the room says, and calls each call out once.

pub mod chime;
pub mod command;
pub mod memory;
pub mod pictures;
pub mod screen;
pub mod settings;
pub mod show;
pub mod slides;
pub mod sound;
pub mod states;
pub mod window;

look::include_screen!();

pub use look::window::RunError;
pub use settings::Settings;
pub use window::run;
