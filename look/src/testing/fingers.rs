//! Fingers on a window, several at once, as a touch screen tells of them. What they lead to is the window's business.

use i_slint_backend_testing::ElementHandle;
use i_slint_core::input::TouchPhase;
use i_slint_core::lengths::LogicalPoint;
use i_slint_core::platform::InternalEvent;
use slint::ComponentHandle;
use slint::platform::WindowEvent;

/// Puts a finger down in the middle of an element; `id` tells it from the others that are down.
pub fn put_down(window: &impl ComponentHandle, id: i32, element: &ElementHandle) {
    tell(window, id, element, TouchPhase::Started);
}

/// Moves a finger to the middle of another element.
pub fn slide(window: &impl ComponentHandle, id: i32, element: &ElementHandle) {
    tell(window, id, element, TouchPhase::Moved);
}

/// Lifts a finger from the middle of an element.
pub fn lift(window: &impl ComponentHandle, id: i32, element: &ElementHandle) {
    tell(window, id, element, TouchPhase::Ended);
}

fn tell(window: &impl ComponentHandle, id: i32, element: &ElementHandle, phase: TouchPhase) {
    let (at, size) = (element.absolute_position(), element.size());
    let position = LogicalPoint::new(at.x + size.width / 2.0, at.y + size.height / 2.0);
    let event = WindowEvent::internal(InternalEvent::Touch {
        id,
        position,
        phase,
    });
    window.window().dispatch_event(event);
    super::settle();
}
