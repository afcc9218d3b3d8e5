//! The kiosk in every state as pictures, for `visitor-room pictures`. Which states there are is said in
//! [`states`](crate::states).

use look::{Album, PictureError};

use crate::settings::Machine;
use crate::states::{STATES, view};
use crate::ui::{KioskWindow, dress};

/// The screen that a kiosk has: upright, in pixels.
pub const SIZE_PX: (u32, u32) = (1080, 1920);

/// Draws every state in every language of the album and gives how many pictures that made.
///
/// # Errors
/// When a window cannot be drawn or a file not be written.
pub fn draw(album: &Album) -> Result<usize, PictureError> {
    let make = || {
        let window = KioskWindow::new()?;
        dress(&window);
        Ok(window)
    };
    album.draw(&STATES, make, |window, state, language| {
        let Some(view) = view(state, language) else {
            return false;
        };
        let mut machine = Machine::default();
        machine.screen.motion = false;
        crate::show::show(window, &view, &machine);
        true
    })
}
