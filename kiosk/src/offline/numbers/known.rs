//! What the numbers know of the room, and what they tell of it and of themselves.

use std::time::Instant;

use tracing::warn;

use super::{Numbers, Told};
use crate::offline::memory::Memory;

/// With fewer numbers left of a part than one in this many, staff should know.
const LOW_ONE_IN: u32 = 5;

impl Numbers {
    /// What a person should see to, by its code in presence.
    #[must_use]
    pub fn problems(&self) -> Vec<&'static str> {
        let store = self.store();
        let mut problems: Vec<_> = store.trouble().into_iter().collect();
        let (at, day) = self.now(Instant::now());
        let low = self.memory.as_ref().is_some_and(|memory| {
            let parts = memory.parts(&self.kiosk);
            let openings = memory.texts.view.hours.as_deref().unwrap_or_default();
            let left = store.book().left(&parts, (at, day), openings);
            parts.iter().any(|(series, (from, to))| {
                let left = left.get(series).copied().unwrap_or_default();
                left * (LOW_ONE_IN as usize) < (to - from + 1) as usize
            })
        });
        problems.extend(low.then_some("numbers_low"));
        problems.extend((!self.set_aside.is_empty()).then_some("tickets_refused"));
        problems
    }

    pub(super) fn remember(&mut self) {
        let (Some(room), Some(texts)) = self.heard.clone() else {
            return;
        };
        let heard = Memory { room, texts };
        let same = self
            .memory
            .as_ref()
            .is_some_and(|memory| memory.says_the_same(&heard));
        if !same && let Err(error) = heard.write(&self.folder) {
            warn!(%error, "what is known of the room cannot be kept");
        }
        self.memory = Some(heard);
    }

    pub(super) fn seen_alone(&self, now: Instant) -> Told {
        let Some(memory) = &self.memory else {
            return Told::Lost;
        };
        let (at, day) = self.now(now);
        let openings = memory.texts.view.hours.as_deref().unwrap_or_default();
        let store = self.store();
        let parts = memory.parts(&self.kiosk);
        let left = store.book().left(&parts, (at, day), openings);
        let with_numbers = left.into_iter().filter(|(_, left)| *left > 0);
        let with_numbers = with_numbers.map(|(series, _)| series).collect();
        let room = memory.seen_alone(at, &with_numbers);
        Told::Alone(Some(Box::new((room, memory.texts.clone()))))
    }
}
