//! Whether anything in a window has the keyboard: what had it may have gone, and then no key is heard by anything. Where the
//! keyboard goes then is each screen's own.

use slint::ComponentHandle;
use slint::platform::WindowEvent;

/// A key that no keyboard has (of Unicode's private use). A window's outermost scope takes it before anything within it.
pub const PROBE: &str = "\u{e000}";

/// Presses the [`PROBE`]; the window's outermost scope hears it if, and only if, something within has the keyboard.
pub fn probe(window: &impl ComponentHandle) {
    let text = PROBE.into();
    window
        .window()
        .dispatch_event(WindowEvent::KeyPressed { text });
}
