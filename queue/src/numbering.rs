//! Which number of a series is given out next.
//!
//! Keeps the numbers that may not be given out as runs, so that finding a free one looks at no
//! number singly.

use std::collections::BTreeMap;

use crate::ids::SeriesId;
use crate::number::Number;
use crate::room::{Room, Series};

/// Numbers that may not be given out, as runs `start..=end` that neither overlap nor touch.
#[derive(Debug, Clone, Default)]
struct Runs(BTreeMap<u32, u32>);

impl Runs {
    fn end_of_run(&self, n: u32) -> Option<(u32, u32)> {
        let (start, end) = self.0.range(..=n).next_back()?;
        (n <= *end).then_some((*start, *end))
    }

    fn insert(&mut self, from: u32, to: u32) {
        let before = from.checked_sub(1).and_then(|n| self.end_of_run(n));
        let mut start = before.map_or(from, |(start, _)| start);
        let mut end = to;
        if let Some((first, last)) = self.end_of_run(from) {
            start = start.min(first);
            end = end.max(last);
        }
        while let Some((first, last)) = self.0.range(start..=end.saturating_add(1)).next_back() {
            let (first, last) = (*first, *last);
            self.0.remove(&first);
            end = end.max(last);
        }
        self.0.insert(start, end);
    }

    fn remove(&mut self, n: u32) {
        let Some((start, end)) = self.end_of_run(n) else {
            return;
        };
        self.0.remove(&start);
        if start < n {
            self.0.insert(start, n - 1);
        }
        if n < end {
            self.0.insert(n + 1, end);
        }
    }

    /// The first number from `n` on that is in no run.
    fn free_from(&self, n: u32) -> u32 {
        self.end_of_run(n)
            .map_or(n, |(_, end)| end.saturating_add(1))
    }
}

/// The numbers of one series.
#[derive(Debug, Clone, Default)]
struct Numbers {
    /// The number after the last one given out today; none before the first.
    next: Option<u32>,
    taken: Runs,
    /// The kiosks' own parts, which are never given out here.
    offline: Runs,
}

/// The numbers of a room.
#[derive(Debug, Clone, Default)]
pub(crate) struct Numbering(BTreeMap<SeriesId, Numbers>);

impl Numbering {
    /// The numbers of a new day: none given out.
    pub(crate) fn new(room: &Room) -> Self {
        let mut all = Self::default();
        for (series, (from, to)) in room.kiosks.values().flatten() {
            let numbers = all.0.entry(series.clone()).or_default();
            numbers.taken.insert(*from, *to);
            numbers.offline.insert(*from, *to);
        }
        all
    }

    /// The number that the next ticket of a series gets; none when all are in use.
    pub(crate) fn next(&self, id: &SeriesId, series: Series) -> Option<Number> {
        let Series { first, last } = series;
        let in_range = |n: &u32| (first..=last).contains(n);
        let number = |n| Number {
            series: id.clone(),
            n,
        };
        let Some(numbers) = self.0.get(id) else {
            return Some(number(first));
        };
        let next = numbers.next.filter(in_range).unwrap_or(first);
        let free = Some(numbers.taken.free_from(next)).filter(in_range);
        let wrapped = || Some(numbers.taken.free_from(first)).filter(in_range);
        free.or_else(wrapped).map(number)
    }

    /// A number was given out here: the next one follows it.
    pub(crate) fn given_out(&mut self, number: &Number) {
        let numbers = self.0.entry(number.series.clone()).or_default();
        numbers.next = number.n.checked_add(1);
    }

    /// The ticket that bears a number is open.
    pub(crate) fn hold(&mut self, number: &Number) {
        let numbers = self.0.entry(number.series.clone()).or_default();
        numbers.taken.insert(number.n, number.n);
    }

    /// The ticket that bears a number has ended.
    pub(crate) fn release(&mut self, number: &Number) {
        if let Some(numbers) = self.0.get_mut(&number.series)
            && numbers.offline.end_of_run(number.n).is_none()
        {
            numbers.taken.remove(number.n);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(runs: &Runs) -> Vec<(u32, u32)> {
        runs.0.iter().map(|(a, b)| (*a, *b)).collect()
    }

    #[test]
    fn runs_that_touch_become_one_and_split_again() {
        let mut taken = Runs::default();
        for n in [5, 3, 4, 9, 1] {
            taken.insert(n, n);
        }
        assert_eq!(runs(&taken), [(1, 1), (3, 5), (9, 9)]);
        taken.insert(2, 8);
        assert_eq!(runs(&taken), [(1, 9)]);
        taken.remove(4);
        assert_eq!(runs(&taken), [(1, 3), (5, 9)]);
        assert_eq!(
            (taken.free_from(2), taken.free_from(4), taken.free_from(5)),
            (4, 4, 10)
        );
    }

    #[test]
    fn any_order_of_taking_and_giving_back_leaves_the_same_numbers() {
        let mut taken = Runs::default();
        let mut plain = std::collections::BTreeSet::new();
        let mut chance = 12_345_u32;
        for _ in 0..20_000 {
            chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let n = (chance >> 16) % 60;
            if chance >> 31 == 0 {
                taken.insert(n, n);
                plain.insert(n);
            } else {
                taken.remove(n);
                plain.remove(&n);
            }
            let from = (chance >> 8) % 60;
            let free = (from..).find(|n| !plain.contains(n));
            assert_eq!(Some(taken.free_from(from)), free);
        }
    }
}
