//! Errands whose numbers are used up for today. No state of the room says so: a refusal does, and it is believed until a
//! state says otherwise. It decides nothing about errands that are closed, nor about the kiosk's own numbers.

use queue::ids::ErrandId;
use queue::view::{ErrandView, RoomView};

use super::Screen;

impl Screen {
    /// The room has refused a number of the errand because today's are used up.
    pub(super) fn learn_used_up(&mut self, errand: ErrandId) {
        self.used_up.insert(errand);
    }

    /// Whether no more numbers are to be had for an errand that is open. The kiosk's own numbers have no such end (PROTOCOL
    /// §2, offline).
    pub(super) fn is_used_up(&self, errand: &ErrandId) -> bool {
        !self.alone && self.used_up.contains(errand)
    }

    /// Whether a number can be taken for the errand, as far as is known.
    pub(super) fn gives_numbers(&self, errand: &ErrandView) -> bool {
        errand.open && !self.is_used_up(&errand.id)
    }

    /// Takes in a new state of the room: on another day all errands have numbers again; one that the room has closed, or has
    /// no more, is told by the state itself.
    pub(super) fn keep_used_up(&mut self, room: &RoomView) {
        let last_day = self.room.as_ref().map(|last| &last.view.day);
        if last_day != Some(&room.day) {
            self.forget_used_up();
        }
        let open = |id: &ErrandId| room.errands.iter().any(|it| it.open && it.id == *id);
        self.used_up.retain(open);
    }

    /// All errands have numbers again, as far as is known.
    pub(super) fn forget_used_up(&mut self) {
        self.used_up.clear();
    }
}
