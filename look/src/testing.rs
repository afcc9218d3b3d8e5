//! Windows without a display, for tests: pictures of them, what lies where on them, and a finger and keys to try them
//! with. Time stands still until a test moves it.

mod fingers;
mod geometry;
mod process;
mod twins;

pub use crate::PictureError;
pub use fingers::{lift, put_down, slide};
pub use geometry::{Finding, Limits, Wrong, examine, font_sizes};
pub use i_slint_backend_testing::{ElementHandle, ElementQuery, mock_elapsed_time};
pub use process::{open_files, resident_kib};
pub use twins::Twins;

use i_slint_backend_testing::{TestingBackend, TestingBackendOptions};
use slint::platform::WindowEvent;
use slint::{ComponentHandle, PhysicalSize, SharedString};
use std::cell::Cell;

thread_local! {
    static READY: Cell<bool> = const { Cell::new(false) };
}

/// Makes this thread's windows draw into memory, with the fonts of the look; a second call does nothing.
///
/// # Panics
/// When this thread already has a window of a real display.
pub fn offscreen() {
    if READY.replace(true) {
        return;
    }
    let backend = TestingBackend::new(TestingBackendOptions {
        mock_time: true,
        threading: false,
        renderer_name: Some("software".into()),
    });
    #[allow(
        clippy::expect_used,
        reason = "a test cannot go on without its platform"
    )]
    slint::platform::set_platform(Box::new(backend))
        .expect("this thread has no other platform yet");
    crate::fonts::install_fonts_here();
}

/// Draws the window as it is now and writes it to `path`; its folder is made.
///
/// # Errors
/// When it cannot be drawn or written.
pub fn save(window: &impl ComponentHandle, path: &std::path::Path) -> Result<(), PictureError> {
    settle();
    crate::picture::save(window, path)
}

/// Gives a window its size in pixels and lets it settle.
pub fn resize(window: &impl ComponentHandle, width: u32, height: u32) {
    window.window().set_size(PhysicalSize::new(width, height));
    settle();
}

/// Lets what the window still has to do (changed values, new rows) happen.
pub fn settle() {
    for _ in 0..3 {
        mock_elapsed_time(std::time::Duration::from_millis(1));
    }
}

/// Presses and releases a key; `key` is a letter or one of `slint::platform::Key`.
pub fn press(window: &impl ComponentHandle, key: impl Into<SharedString>) {
    let text = key.into();
    window
        .window()
        .dispatch_event(WindowEvent::KeyPressed { text: text.clone() });
    window
        .window()
        .dispatch_event(WindowEvent::KeyReleased { text });
    settle();
}

/// The element that a screen reader calls `label`.
///
/// # Panics
/// When there is none, or more than one: a test means one.
#[track_caller]
#[must_use]
pub fn by_label<W: ComponentHandle + i_slint_backend_testing::ElementRoot>(
    window: &W,
    label: &str,
) -> ElementHandle {
    let found: Vec<_> = ElementHandle::find_by_accessible_label(window, label).collect();
    assert!(
        found.len() == 1,
        "{} elements are called {label:?}, expected one",
        found.len()
    );
    found
        .into_iter()
        .next()
        .unwrap_or_else(|| unreachable!("just counted"))
}

/// Touches the element that a screen reader calls `label`: a press and a release in its middle.
///
/// # Panics
/// As [`by_label`].
#[track_caller]
pub fn touch<W: ComponentHandle + i_slint_backend_testing::ElementRoot>(window: &W, label: &str) {
    by_label(window, label).mock_single_click(slint::platform::PointerEventButton::Left);
    settle();
}
