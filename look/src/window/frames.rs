//! The trace of painted frames: one line of JSON on standard output for each, written after the window's own drawing has
//! handed the frame to the display, and one for each touch that the window hears. It measures nothing by a timer, and it is
//! silent unless asked for.
//!
//! The window adapter tells of each redraw before it draws. What is queued then runs after it has drawn, so the moment of
//! the line is an upper bound for that of the frame.

use std::cell::RefCell;
use std::io::Write as _;
use std::time::SystemTime;

use slint::ComponentHandle;
use slint::winit_030::winit::event::{ElementState, Touch, TouchPhase, WindowEvent};
use slint::winit_030::{EventResult, WinitWindowAccessor as _};

/// What a window shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Mark {
    /// The newest state that it is made from.
    pub(super) seq: u64,
    /// In one word.
    pub(super) shows: String,
}

thread_local! {
    /// What stands on the window of this thread, and how many frames it has painted.
    static STANDS: RefCell<(Mark, u64)> = RefCell::default();
}

/// From now on the window shows this.
pub(super) fn shows(mark: Mark) {
    STANDS.with_borrow_mut(|stands| stands.0 = mark);
}

/// Begins to trace this thread's window.
pub(super) fn trace(window: &impl ComponentHandle) {
    window.window().on_winit_window_event(|_, event| {
        match event {
            WindowEvent::RedrawRequested => {
                let mark = STANDS.with_borrow(|stands| stands.0.clone());
                let _ = slint::invoke_from_event_loop(move || painted(&mark));
            }
            WindowEvent::MouseInput {
                state: ElementState::Released,
                ..
            }
            | WindowEvent::Touch(Touch {
                phase: TouchPhase::Ended,
                ..
            }) => write(&serde_json::json!({ "touch_at_us": now_us() })),
            _ => {}
        }
        EventResult::Propagate
    });
}

fn painted(mark: &Mark) {
    let at_us = now_us();
    let frame = STANDS.with_borrow_mut(|stands| {
        stands.1 += 1;
        stands.1
    });
    write(&serde_json::json!({
        "frame": frame,
        "at_us": at_us,
        "seq": mark.seq,
        "shows": mark.shows,
    }));
}

/// Microseconds since 1970, so that another program on this machine can compare.
fn now_us() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| {
        u64::try_from(since.as_micros()).unwrap_or(u64::MAX)
    })
}

fn write(line: &serde_json::Value) {
    // Whoever asked may have gone; the screen goes on.
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}
