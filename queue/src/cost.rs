//! What issuing, calling and showing cost, counted in comparisons: the same with a few hundred waiting
//! and with a hundred thousand.

#[path = "../tests/busy/mod.rs"]
mod busy;

use crate as rules;
use crate::urgency::cost;

use busy::Busy;

/// Comparisons for a ticket with its answer, for a visit, and for what is then shown.
fn costs(count: u32) -> [u64; 3] {
    let mut busy = Busy::with_waiting(count);
    let taken = cost::of(|| busy.take_and_tell());
    let visited = cost::of(|| {
        busy.call_next();
        busy.serve();
    });
    let shown = cost::of(|| {
        assert_eq!(busy.desk_view().next.len(), 10);
        assert_eq!(busy.queue.duty_view(busy.now).counters.len(), 1);
    });
    [taken, visited, shown]
}

#[test]
fn issuing_calling_and_showing_compare_as_little_with_a_hundred_thousand_waiting() {
    let [few, many] = [300, 100_000].map(costs);
    assert_eq!(few, many);
    assert!(few[1] <= 15, "the heads of 15 classes: {few:?}");
}
