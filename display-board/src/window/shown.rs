//! Hands the newest view from the worker to the window. An older one that has not been shown is dropped, so a slow window
//! is late but never behind.

use std::sync::{Arc, Mutex, PoisonError};

use crate::screen::View;
use crate::settings::Machine;
use crate::show;
use crate::ui::WallWindow;

/// The newest view, and the machine that it is shown on.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    slot: Arc<Mutex<Slot>>,
    machine: Arc<Machine>,
}

#[derive(Debug, Default)]
struct Slot {
    newest: Option<View>,
    on_its_way: bool,
}

impl Shown {
    pub(super) fn new(machine: Machine) -> Self {
        Self {
            slot: Arc::default(),
            machine: Arc::new(machine),
        }
    }

    fn with<T>(&self, then: impl FnOnce(&mut Slot) -> T) -> T {
        then(&mut self.slot.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Gives a view to the window's thread.
    pub(super) fn hand_over(&self, view: View, window: &slint::Weak<WallWindow>) {
        let waits = self.with(|slot| {
            slot.newest = Some(view);
            std::mem::replace(&mut slot.on_its_way, true)
        });
        if waits {
            return;
        }
        let shown = self.clone();
        let _ = window.upgrade_in_event_loop(move |window| {
            shown.with(|slot| slot.on_its_way = false);
            shown.again(&window);
        });
    }

    /// Shows the newest view, for example in another size.
    pub(super) fn again(&self, window: &WallWindow) {
        if let Some(view) = self.with(|slot| slot.newest.clone()) {
            show::show(window, &view, &self.machine);
        }
    }
}
