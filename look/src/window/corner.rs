//! A window that becomes a line in a corner of its screen, and what it was again. Where the window system lets no
//! program say where a window stands (Wayland), it becomes small and stays where it is.

use std::cell::Cell;

use slint::winit_030::WinitWindowAccessor as _;
use slint::winit_030::winit::dpi::{PhysicalPosition, PhysicalSize};
use slint::winit_030::winit::window::Window;
use slint::{ComponentHandle, LogicalSize};

/// What is left free at the edges of the screen, in logical pixels: room for the bar that most desktops have there.
const MARGIN_PX: f64 = 56.0;

/// Where a window was and how large, before it became a line.
#[derive(Debug, Clone, Copy)]
struct Before {
    size: PhysicalSize<u32>,
    position: Option<PhysicalPosition<i32>>,
    full_screen: bool,
}

/// A corner of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// At the left edge, else at the right one.
    pub left: bool,
    /// At the upper edge, else at the lower one.
    pub upper: bool,
}

/// A window that can become a line. On the window's thread.
#[derive(Debug, Default)]
pub struct Corner {
    before: Cell<Option<Before>>,
    height_px: Cell<f32>,
}

impl Corner {
    /// Makes the window a line of this size in logical pixels, in that corner; again when its height has changed. A guide may move it: it goes back to the corner only when it becomes a line.
    pub fn enter(&self, window: &impl ComponentHandle, size: (f32, f32), corner: Place) {
        let was_line = self.before.get().is_some();
        if was_line && (self.height_px.get() - size.1).abs() < 1.0 {
            return;
        }
        self.height_px.set(size.1);
        let slint_window = window.window();
        if !was_line {
            let full_screen = slint_window.is_fullscreen();
            let before = slint_window.with_winit_window(|inner| Before {
                size: inner.inner_size(),
                position: inner.outer_position().ok(),
                full_screen,
            });
            self.before.set(before);
            slint_window.set_fullscreen(false);
        }
        slint_window.set_size(LogicalSize::new(size.0, size.1));
        slint_window.with_winit_window(|inner| place(inner, size, corner));
    }

    /// Makes the window what it was.
    pub fn leave(&self, window: &impl ComponentHandle) {
        let Some(before) = self.before.take() else {
            return;
        };
        let slint_window = window.window();
        slint_window.set_size(slint::PhysicalSize::new(
            before.size.width,
            before.size.height,
        ));
        if let Some(position) = before.position {
            slint_window.with_winit_window(|inner| inner.set_outer_position(position));
        }
        slint_window.set_fullscreen(before.full_screen);
    }
}

/// Puts a window into a corner of the screen on which it stands.
fn place(window: &Window, size: (f32, f32), corner: Place) {
    let Some(monitor) = window.current_monitor() else {
        return;
    };
    let scale = window.scale_factor();
    let px = |logical: f64| (logical * scale).round() as i32;
    let (inner, outer) = (window.inner_size(), window.outer_size());
    let frame = |outer: u32, inner: u32| i32::try_from(outer.saturating_sub(inner)).unwrap_or(0);
    let width = px(f64::from(size.0)) + frame(outer.width, inner.width);
    let height = px(f64::from(size.1)) + frame(outer.height, inner.height);
    let (screen, at) = (monitor.size(), monitor.position());
    let far = |edge: u32| i32::try_from(edge).unwrap_or(i32::MAX);
    let margin = px(MARGIN_PX);
    let x = if corner.left {
        at.x + margin
    } else {
        at.x + far(screen.width) - width - margin
    };
    let y = if corner.upper {
        at.y + margin
    } else {
        at.y + far(screen.height) - height - margin
    };
    window.set_outer_position(PhysicalPosition::new(x.max(at.x), y.max(at.y)));
}
