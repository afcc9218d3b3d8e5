//! Issuing and calling take as much memory with a hundred thousand waiting as with ten, and what is shown stays small:
//! counted in allocations and bytes.
//!
//! A program of its own, since it counts what the whole program allocates.

#![allow(
    clippy::unwrap_used,
    unsafe_code,
    reason = "a test that must be the allocator in order to count"
)]

mod busy;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use ::queue as rules;
use busy::Busy;
use serde::Serialize;

/// Rounds of a ticket, a call and a visit over which allocations are counted.
const ROUNDS: u32 = 256;
/// No message may be larger (PROTOCOL §1), bytes.
const MESSAGE_BYTES_MAX: usize = 56 * 1024;
/// Digits that greater numbers, counts and ages take more: of ten tickets in a list and some counts, bytes.
const DIGITS_MAX: usize = 200;

thread_local!(static ALLOCATIONS: Cell<u64> = const { Cell::new(0) });

struct Counting;

// SAFETY: every call is handed to the system's allocator as it is; counting touches a cell of this thread that is made
// without allocating.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|all| all.set(all.get() + 1));
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// Allocations while that is done.
fn allocations(done: impl FnOnce()) -> u64 {
    let before = ALLOCATIONS.with(Cell::get);
    done();
    ALLOCATIONS.with(Cell::get) - before
}

/// Everybody has waited for so long that the lists of those who wait too long are full.
fn after_an_hour(waiting: u32) -> Busy {
    let mut busy = Busy::with_waiting(waiting);
    busy.now = busy.now.plus_s(3600);
    busy
}

/// Allocations of all rounds, for a ticket with its answer, for a call, and for what is then shown.
fn counted(busy: &mut Busy) -> [u64; 3] {
    let mut all = [0; 3];
    for _ in 0..ROUNDS {
        all[0] += allocations(|| busy.take_and_tell());
        all[1] += allocations(|| drop(busy.call_next()));
        all[2] += allocations(|| drop(shown(busy)));
        busy.serve();
    }
    all
}

/// Every state of the room, as it goes out.
fn shown(busy: &Busy) -> [String; 4] {
    fn text(state: impl Serialize) -> String {
        serde_json::to_string(&state).unwrap()
    }
    [
        text(busy.desk_view()),
        text(busy.queue.board_view()),
        text(busy.queue.duty_view(busy.now)),
        text(busy.queue.room_view(&busy.calendar, busy.now)),
    ]
}

#[test]
fn issuing_calling_and_showing_allocate_as_little_with_a_hundred_thousand_waiting() {
    let [few, some, many] =
        [10, 1_000, 100_000].map(|waiting| counted(&mut after_an_hour(waiting)));
    for (some, many) in some.into_iter().zip(many) {
        assert!(many <= some + u64::from(ROUNDS) / 2, "{some} {many}");
    }
    // Ten do not fill the classes, nor the lists; the goal for issuing and calling is that of DESIGN §9.
    for (few, many) in few.into_iter().zip(many).take(2) {
        assert!(many <= few + few / 5, "{few} {many}");
    }
}

#[test]
fn what_is_shown_stays_small_however_many_wait() {
    let [few, many] = [100, 100_000].map(|waiting| {
        let mut busy = after_an_hour(waiting);
        busy.call_next();
        shown(&busy).map(|state| state.len())
    });
    for (few, many) in few.into_iter().zip(many) {
        assert!(
            many <= few + DIGITS_MAX && many <= MESSAGE_BYTES_MAX,
            "{few} bytes, {many} bytes"
        );
    }
}
