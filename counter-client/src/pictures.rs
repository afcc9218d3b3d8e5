//! The counter in every state as pictures, for `visitor-room pictures`. Which states there are is said in
//! [`states`](crate::states).

use look::{Album, PictureError};
use slint::ComponentHandle as _;

use crate::settings::Machine;
use crate::states::{STATES, view};
use crate::ui::{CounterWindow, dress};

/// The window that a counter has, in pixels.
pub const SIZE_PX: (u32, u32) = (1280, 800);

/// Draws every state in every language of the album and gives how many pictures that made.
///
/// # Errors
/// When a window cannot be drawn or a file not be written.
pub fn draw(album: &Album) -> Result<usize, PictureError> {
    let make = || {
        let window = CounterWindow::new()?;
        dress(&window);
        window.show()?;
        Ok(window)
    };
    album.draw(&STATES, make, |window, state, language| {
        let mut machine = Machine::default();
        machine.screen.motion = false;
        crate::show::show(window, &view(state, language), &machine);
        true
    })
}
