//! The waiting tickets in classes: those that differ only in when they are counted from, so that
//! only the head of each class competes to be called.
//!
//! Files tickets and counts guides; what a call leads to is decided elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::class::{Class, ClassKey, Matching, OnDuty, matching};
use crate::ids::{CounterId, ErrandId, LanguageTag};
use crate::moment::Moment;
use crate::room::{Guide, Room};
use crate::ticket::Holder;
use crate::urgency::{Scale, Slot, Standing};

/// A class by its place in [`Waiting`].
pub(crate) type ClassId = u64;

/// All waiting tickets.
#[derive(Debug, Clone)]
pub(crate) struct Waiting {
    room: Arc<Room>,
    on_duty: Vec<OnDuty>,
    ids: BTreeMap<ClassKey, ClassId>,
    classes: BTreeMap<ClassId, Class>,
    last_id: ClassId,
    /// Unreserved classes by errand and language; without language those that need none.
    by_errand: BTreeMap<ErrandId, BTreeMap<Option<LanguageTag>, BTreeSet<ClassId>>>,
    by_holder: BTreeMap<Holder, BTreeSet<ClassId>>,
    errands: BTreeMap<ErrandId, u32>,
    count: u32,
}

impl Waiting {
    pub(crate) const fn new(room: Arc<Room>) -> Self {
        Self {
            room,
            on_duty: Vec::new(),
            ids: BTreeMap::new(),
            classes: BTreeMap::new(),
            last_id: 0,
            by_errand: BTreeMap::new(),
            by_holder: BTreeMap::new(),
            errands: BTreeMap::new(),
            count: 0,
        }
    }

    /// How many wait.
    pub(crate) const fn count(&self) -> u32 {
        self.count
    }

    /// How many wait for an errand.
    pub(crate) fn count_of(&self, errand: &ErrandId) -> u32 {
        self.errands.get(errand).copied().unwrap_or(0)
    }

    pub(crate) fn class(&self, id: ClassId) -> Option<&Class> {
        self.classes.get(&id)
    }

    pub(crate) fn classes(&self) -> impl Iterator<Item = (ClassId, &Class)> {
        self.classes.iter().map(|(id, class)| (*id, class))
    }

    /// Takes in who is at the counters.
    pub(crate) fn set_on_duty(&mut self, on_duty: Vec<OnDuty>) {
        if on_duty == self.on_duty {
            return;
        }
        self.on_duty = on_duty;
        for class in self.classes.values_mut() {
            class.matching = matching(&self.room, &self.on_duty, &class.key);
        }
    }

    /// Who could serve tickets of a class, also of one in which nobody waits.
    pub(crate) fn matching(&self, key: &ClassKey) -> Matching {
        let known = self.ids.get(key).and_then(|id| self.classes.get(id));
        known.map_or_else(
            || matching(&self.room, &self.on_duty, key),
            |class| class.matching,
        )
    }

    pub(crate) fn insert(&mut self, key: ClassKey, counted_from: Moment, slot: Slot) {
        *self.errands.entry(key.errand.clone()).or_default() += 1;
        self.count += 1;
        let id = match self.ids.get(&key) {
            Some(id) => *id,
            None => self.add_class(key),
        };
        if let Some(class) = self.classes.get_mut(&id) {
            let entry = (counted_from, slot);
            match class.queue.back() {
                Some(last) if *last > entry => {
                    let place = class.queue.partition_point(|other| *other < entry);
                    class.queue.insert(place, entry);
                }
                _ => class.queue.push_back(entry),
            }
        }
    }

    pub(crate) fn remove(&mut self, key: &ClassKey, counted_from: Moment, slot: Slot) {
        let Some(id) = self.ids.get(key).copied() else {
            return;
        };
        let Some(class) = self.classes.get_mut(&id) else {
            return;
        };
        let Ok(place) = class.queue.binary_search(&(counted_from, slot)) else {
            return;
        };
        class.queue.remove(place);
        self.count -= 1;
        if let Some(count) = self.errands.get_mut(&key.errand) {
            *count -= 1;
        }
        if class.queue.is_empty() {
            self.remove_class(id, key);
        }
    }

    fn add_class(&mut self, key: ClassKey) -> ClassId {
        self.last_id += 1;
        let id = self.last_id;
        self.for_places(&key, |ids| {
            ids.insert(id);
        });
        let class = Class::new(&self.room, &self.on_duty, key.clone());
        self.classes.insert(id, class);
        self.ids.insert(key, id);
        id
    }

    fn remove_class(&mut self, id: ClassId, key: &ClassKey) {
        self.classes.remove(&id);
        self.ids.remove(key);
        self.for_places(key, |ids| {
            ids.remove(&id);
        });
        if let Some(holder) = &key.holder
            && self.by_holder.get(holder).is_some_and(BTreeSet::is_empty)
        {
            self.by_holder.remove(holder);
        }
        if let Some(languages) = self.by_errand.get_mut(&key.errand) {
            languages.retain(|_, ids| !ids.is_empty());
        }
    }

    /// Every place in the indexes where a class is listed.
    fn for_places(&mut self, key: &ClassKey, mut change: impl FnMut(&mut BTreeSet<ClassId>)) {
        if let Some(holder) = &key.holder {
            change(self.by_holder.entry(holder.clone()).or_default());
            return;
        }
        let languages = self.by_errand.entry(key.errand.clone()).or_default();
        if key.interpreter {
            change(languages.entry(None).or_default());
            return;
        }
        for tag in &key.languages {
            change(languages.entry(Some(tag.clone())).or_default());
        }
    }

    /// The classes whose tickets a guide may be given at a place that is step-free or not: those
    /// kept for the guide or for whoever is at the counter, and those that the guide matches.
    pub(crate) fn classes_for(
        &self,
        guide: &Guide,
        counter: Option<&CounterId>,
        step_free: bool,
    ) -> BTreeSet<ClassId> {
        let mut found = self.matched_classes(guide);
        let holders = [
            Some(Holder::Guide(guide.id.clone())),
            counter.cloned().map(Holder::Counter),
        ];
        for holder in holders.iter().flatten() {
            found.extend(self.by_holder.get(holder).into_iter().flatten());
        }
        if !step_free {
            found.retain(|id| self.class(*id).is_some_and(|class| !class.key.step_free));
        }
        found
    }

    /// The unreserved classes that a guide matches by errand and language.
    fn matched_classes(&self, guide: &Guide) -> BTreeSet<ClassId> {
        let mut found = BTreeSet::new();
        for errand in &self.room.errands {
            let Some(languages) = self.by_errand.get(&errand.id) else {
                continue;
            };
            if !guide.errands.contains(&errand.id) {
                continue;
            }
            found.extend(languages.get(&None).into_iter().flatten());
            for (tag, ids) in languages {
                if tag
                    .as_ref()
                    .is_some_and(|tag| guide.languages.contains(tag))
                {
                    found.extend(ids);
                }
            }
        }
        found
    }

    /// The first of these classes' tickets that is called, with its standing.
    pub(crate) fn first_of(&self, ids: &BTreeSet<ClassId>, scale: Scale) -> Option<Standing> {
        let heads = ids.iter().filter_map(|id| self.class(*id)?.standing(0));
        heads.min_by(|a, b| scale.call_order(a, b))
    }

    /// The first tickets of these classes in the order in which they are called, at most `most`.
    pub(crate) fn first_few(
        &self,
        ids: impl IntoIterator<Item = ClassId>,
        scale: Scale,
        most: usize,
    ) -> Vec<(&Class, Standing)> {
        let mut heads: Vec<(&Class, usize)> = ids
            .into_iter()
            .filter_map(|id| Some((self.class(id)?, 0)))
            .collect();
        let mut found = Vec::new();
        while found.len() < most {
            let standings = heads.iter().enumerate();
            let standings =
                standings.filter_map(|(i, (class, at))| Some((i, class.standing(*at)?)));
            let Some((i, standing)) = standings.min_by(|a, b| scale.call_order(&a.1, &b.1)) else {
                break;
            };
            found.push((heads[i].0, standing));
            heads[i].1 += 1;
        }
        found
    }
}
