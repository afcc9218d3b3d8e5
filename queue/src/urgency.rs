//! Which of two waiting tickets is called first, exactly, in integers.
//!
//! Knows neither guides nor queues; it is handed what counts.

use std::cmp::Ordering;

use crate::moment::Moment;

/// A ticket's place in the order of issue.
pub(crate) type Slot = usize;

/// Comes after every ticket that was issued: the place of one that is only asked about.
pub(crate) const NOT_ISSUED: Slot = Slot::MAX;

/// More guides than this make a language no less scarce; keeps products within 128 bits.
const GUIDES_MAX: u32 = 10_000;

/// What decides when a waiting ticket is called.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Standing {
    /// Kept for the one who is asking.
    pub(crate) reserved: bool,
    /// Moved ahead of all by a person.
    pub(crate) moved_first: bool,
    /// The moment from which it counts.
    pub(crate) counted_from: Moment,
    /// Its place in the order of issue.
    pub(crate) slot: Slot,
    /// Waiting time given in advance, milliseconds.
    pub(crate) head_start_ms: i64,
    /// The errand's target wait, seconds, at least 1.
    pub(crate) target_wait_s: u32,
    /// Signed-in, unpaused guides who match it.
    pub(crate) guides: u32,
}

/// The moment at which tickets are compared, and the room's weight of scarcity in thousandths.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale {
    pub(crate) now: Moment,
    pub(crate) scarcity_milli: u32,
}

impl Scale {
    /// Numerator and denominator of DESIGN §3's
    /// `(waited + head_start) / target_wait × (1 + scarcity / k)`, times a million (milliseconds
    /// against seconds, thousandths of scarcity), which is the same for all.
    fn urgency(&self, of: &Standing) -> (i128, i128) {
        let waited_ms = i128::from(self.now.as_millis()) - i128::from(of.counted_from.as_millis());
        let counted_ms = waited_ms + i128::from(of.head_start_ms);
        let (weight, divisor) = self.weight(of);
        (counted_ms * weight, divisor)
    }

    /// What the counted time is multiplied with and divided by.
    fn weight(&self, of: &Standing) -> (i128, i128) {
        let k = i128::from(of.guides.clamp(1, GUIDES_MAX));
        let weight = 1000 * k + i128::from(self.scarcity_milli);
        (weight, i128::from(of.target_wait_s.max(1)) * k)
    }

    fn by_urgency(&self, a: &Standing, b: &Standing) -> Ordering {
        let ((a_top, a_bottom), (b_top, b_bottom)) = (self.urgency(a), self.urgency(b));
        (b_top * a_bottom).cmp(&(a_top * b_bottom))
    }

    /// Where `standing` falls among tickets that stand like `class` in all but when they are counted
    /// from and issued: those before this place are called before it.
    pub(crate) fn place_among(&self, class: &Standing, standing: &Standing) -> (Moment, Slot) {
        #[cfg(test)]
        cost::count();
        let own = (standing.counted_from, standing.slot);
        let by_hand = |of: &Standing| (of.reserved, of.moved_first);
        match by_hand(class).cmp(&by_hand(standing)) {
            Ordering::Greater => return (Moment::from_millis(i64::MAX), Slot::MAX),
            Ordering::Less => return (Moment::from_millis(i64::MIN), 0),
            Ordering::Equal if class.moved_first => return own,
            Ordering::Equal => {}
        }
        // One that is counted from t is more urgent when (now - t + head start) × w ÷ d is more
        // than the other's urgency u ÷ v, so when now - t + head start is more than u × d ÷ (v × w).
        let (w, d) = self.weight(class);
        let (u, v) = self.urgency(standing);
        let quotient = (u * d).div_euclid(v * w);
        let rest = u * d - quotient * (v * w);
        let from = i128::from(self.now.as_millis()) + i128::from(class.head_start_ms) - quotient;
        let limit = if from < 0 { i64::MIN } else { i64::MAX };
        let alike = Moment::from_millis(i64::try_from(from).unwrap_or(limit));
        // Equally urgent are those counted from that very moment, when there is no rest.
        match alike.cmp(&own.0) {
            Ordering::Less if rest == 0 => (alike, Slot::MAX),
            Ordering::Equal if rest == 0 => own,
            _ => (alike, 0),
        }
    }

    /// [`Ordering::Less`] when `a` is called before `b`: reserved, moved to the front, most urgent,
    /// earlier counted, earlier issued.
    pub(crate) fn call_order(&self, a: &Standing, b: &Standing) -> Ordering {
        #[cfg(test)]
        cost::count();
        let by_hand = (b.reserved, b.moved_first).cmp(&(a.reserved, a.moved_first));
        let urgency = || match a.moved_first {
            true => Ordering::Equal,
            false => self.by_urgency(a, b),
        };
        by_hand
            .then_with(urgency)
            .then_with(|| (a.counted_from, a.slot).cmp(&(b.counted_from, b.slot)))
    }
}

/// Counts comparisons, so that a test can hold their number against the number waiting.
#[cfg(test)]
pub(crate) mod cost {
    use std::cell::Cell;

    thread_local!(static COMPARISONS: Cell<u64> = const { Cell::new(0) });

    pub(super) fn count() {
        COMPARISONS.with(|all| all.set(all.get() + 1));
    }

    /// Comparisons while that is done.
    pub(crate) fn of(done: impl FnOnce()) -> u64 {
        let before = COMPARISONS.with(Cell::get);
        done();
        COMPARISONS.with(Cell::get) - before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment::from_millis(1_800_000_000_000);

    fn waiting(waited_s: i64, target_wait_s: u32, guides: u32) -> Standing {
        Standing {
            reserved: false,
            moved_first: false,
            counted_from: NOW.plus_s(-waited_s),
            slot: 0,
            head_start_ms: 0,
            target_wait_s,
            guides,
        }
    }

    fn first(a: Standing, b: Standing) -> Ordering {
        let scale = Scale {
            now: NOW,
            scarcity_milli: 500,
        };
        assert_eq!(scale.call_order(&a, &b), scale.call_order(&b, &a).reverse());
        scale.call_order(&a, &b)
    }

    #[test]
    fn the_scarce_language_weighs_exactly_its_share() {
        // 100 s × (1 + 0.5/1) = 150 against 120 s × (1 + 0.5/2) = 150: equal, so the earlier counted.
        assert_eq!(
            first(waiting(100, 600, 1), waiting(120, 600, 2)),
            Ordering::Greater
        );
        assert_eq!(
            first(waiting(101, 600, 1), waiting(120, 600, 2)),
            Ordering::Less
        );
    }

    #[test]
    fn a_short_target_goes_first_and_a_head_start_counts_as_waited() {
        assert_eq!(
            first(waiting(100, 300, 1), waiting(199, 600, 1)),
            Ordering::Less
        );
        let helped = Standing {
            head_start_ms: 100_001,
            ..waiting(100, 600, 1)
        };
        assert_eq!(first(helped, waiting(200, 600, 1)), Ordering::Less);
    }

    #[test]
    fn among_tickets_moved_to_the_front_the_earlier_counted_is_first() {
        let moved = |waited_s, target| Standing {
            moved_first: true,
            ..waiting(waited_s, target, 1)
        };
        assert_eq!(first(moved(10, 60), moved(20, 6000)), Ordering::Greater);
        assert_eq!(first(moved(0, 6000), waiting(9000, 1, 1)), Ordering::Less);
    }

    #[test]
    fn figures_at_their_limits_do_not_overflow() {
        let far = |millis| Standing {
            counted_from: Moment::from_millis(millis),
            ..waiting(0, u32::MAX, u32::MAX)
        };
        let scale = Scale {
            now: NOW,
            scarcity_milli: u32::MAX,
        };
        let year_9999 = 253_402_300_799_999;
        assert_eq!(
            scale.call_order(&far(-year_9999), &far(year_9999)),
            Ordering::Less
        );
    }

    #[test]
    fn the_place_among_a_class_is_where_the_order_puts_it() {
        let scale = Scale {
            now: NOW,
            scarcity_milli: 500,
        };
        let mut chance = 1_u64;
        let mut below = |n: u64| {
            chance = chance
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (chance >> 33) % n
        };
        for _ in 0..20_000 {
            let mut any = || Standing {
                reserved: below(4) == 0,
                moved_first: below(4) == 0,
                counted_from: NOW.plus_ms(i64::try_from(below(40)).unwrap() - 30),
                slot: usize::try_from(below(9)).unwrap(),
                head_start_ms: i64::try_from(below(3)).unwrap() * 5,
                target_wait_s: 1 + u32::try_from(below(3)).unwrap(),
                guides: u32::try_from(below(4)).unwrap(),
            };
            let (a, b) = (any(), any());
            if (a.counted_from, a.slot) != (b.counted_from, b.slot) {
                let before = (a.counted_from, a.slot) < scale.place_among(&a, &b);
                assert_eq!(before, scale.call_order(&a, &b).is_lt(), "{a:?} {b:?}");
            }
        }
    }
}
