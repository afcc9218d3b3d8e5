//! Hands the newest view from the worker to the window. An older one that has not been shown is dropped, so a slow window
//! is late but never behind.

use std::sync::{Arc, Mutex, PoisonError};

use broker_config::device::News;
use slint::ComponentHandle;

use super::frames::{self, Mark};

/// Puts a view on a window.
type Show<W, V> = dyn Fn(&W, &V) + Send + Sync;

/// The way of a screen's views to its window.
pub struct Pane<W, V>
where
    W: ComponentHandle,
{
    window: slint::Weak<W>,
    slot: Arc<Mutex<Slot<V>>>,
    show: Arc<Show<W, V>>,
    name: fn(&V) -> String,
    frames: bool,
}

struct Slot<V> {
    newest: Option<V>,
    seq: u64,
    on_its_way: bool,
}

impl<W: ComponentHandle, V> Clone for Pane<W, V> {
    fn clone(&self) -> Self {
        Self {
            window: self.window.clone(),
            slot: Arc::clone(&self.slot),
            show: Arc::clone(&self.show),
            name: self.name,
            frames: self.frames,
        }
    }
}

impl<W, V> Pane<W, V>
where
    W: ComponentHandle + 'static,
    V: Clone + PartialEq + Send + 'static,
{
    /// For this window: `show` puts a view on it, on the window's thread; `name` says in one word what a view shows, for
    /// the trace of frames, which is written when `frames` is true.
    pub fn new(
        window: &W,
        show: impl Fn(&W, &V) + Send + Sync + 'static,
        name: fn(&V) -> String,
        frames: bool,
    ) -> Self {
        if frames {
            frames::trace(window);
        }
        Self {
            window: window.as_weak(),
            slot: Arc::new(Mutex::new(Slot {
                newest: None,
                seq: 0,
                on_its_way: false,
            })),
            show: Arc::new(show),
            name,
            frames,
        }
    }

    fn with<T>(&self, then: impl FnOnce(&mut Slot<V>) -> T) -> T {
        then(&mut self.slot.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes note of the state that the next view is made from.
    pub fn note(&self, news: &News) {
        let seq = match news {
            News::Room(state) => state.seq,
            News::Board(state) => state.seq,
            News::Texts(state) => state.seq,
            News::Settings(state) => state.seq,
            News::Duty(state) => state.seq,
            News::Desk { state, .. } => state.seq,
            News::Up | News::Down(_) | News::Fresh(_) | News::Event(_) | News::Presence(_) => {
                return;
            }
        };
        self.with(|slot| slot.seq = slot.seq.max(seq));
    }

    /// Gives a view to the window's thread; one like the last is not shown again.
    pub fn hand_over(&self, view: V) {
        let waits = self.with(|slot| {
            if slot.newest.as_ref() == Some(&view) {
                return true;
            }
            slot.newest = Some(view);
            std::mem::replace(&mut slot.on_its_way, true)
        });
        if waits {
            return;
        }
        let pane = self.clone();
        let _ = self.window.upgrade_in_event_loop(move |window| {
            pane.with(|slot| slot.on_its_way = false);
            pane.again(&window);
        });
    }

    /// Shows the first view before the window is opened, so that its first frame has it. On the window's thread.
    pub fn begin(&self, window: &W, view: V) {
        self.with(|slot| slot.newest = Some(view));
        self.again(window);
    }

    /// Shows the newest view on the window, for example in another size. On the window's thread.
    pub fn again(&self, window: &W) {
        let newest = self.with(|slot| slot.newest.clone().map(|view| (view, slot.seq)));
        let Some((view, seq)) = newest else { return };
        (self.show)(window, &view);
        if self.frames {
            frames::shows(Mark {
                seq,
                shows: (self.name)(&view),
            });
        }
    }
}
