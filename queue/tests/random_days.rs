//! Random days in random rooms: the real rules and a naive model of them agree after every step.
//!
//! `VISITOR_ROOM_DAYS=n` plays n times as many days.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test: what must be there is there, and its length is asked of the environment"
)]

mod model;

use model::acts::steps;
use model::rooms::plan;
use model::story::Story;
use proptest::prelude::*;

/// Days in the default run.
const DAYS: u32 = 40;
/// Most steps of a day.
const STEPS_MAX: usize = 200;

fn days() -> u32 {
    let times = std::env::var("VISITOR_ROOM_DAYS").ok();
    DAYS * times.and_then(|n| n.parse::<u32>().ok()).unwrap_or(1)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: days(), max_shrink_iters: 4000, ..ProptestConfig::default() })]

    #[test]
    fn the_rules_and_the_naive_model_agree_on_any_day(plan in plan(), steps in steps(STEPS_MAX)) {
        let played = Story::play(plan, &steps);
        prop_assert!(played.is_ok(), "{}", played.unwrap_err());
    }
}
