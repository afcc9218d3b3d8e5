//! A kiosk's window without a display, and a view with switches turned on.

use kiosk::screen::{Switch, View};
use kiosk::ui::{KioskWindow, dress};
use look::testing::{offscreen, resize};

/// A window of this size in pixels.
pub(crate) fn glass(size: (u32, u32)) -> KioskWindow {
    offscreen();
    let window = KioskWindow::new().unwrap();
    dress(&window);
    resize(&window, size.0, size.1);
    window
}

/// Turns on the switches of a view.
pub(crate) fn ease(view: &mut View, easing: &[Switch]) {
    for switch in easing {
        let switches = &mut view.switches;
        let on = match switch {
            Switch::LargerText => &mut switches.larger_text,
            Switch::HighContrast => &mut switches.high_contrast,
            Switch::LowReach => &mut switches.low_reach,
            Switch::Speech => &mut switches.speech,
        };
        *on = true;
    }
}
