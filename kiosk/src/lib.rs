//! The kiosk: a visitor chooses a language and an errand and holds a number, in two touches.
//! It holds no rule of the queue: it asks the room and shows what it says.

pub mod command;
pub mod offline;
pub mod paper;
pub mod pictures;
pub mod screen;
pub mod settings;
pub mod show;
pub mod speech;
pub mod states;
pub mod window;
pub mod worker;

look::include_screen!();

pub use look::window::RunError;
pub use settings::Settings;
pub use window::run;
