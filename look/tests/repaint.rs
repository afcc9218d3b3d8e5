//! Text that changes alone is painted, however many texts a window has shown.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

use std::time::Duration;

use look::testing::Twins;
use page::Page;

#[allow(
    missing_docs,
    unreachable_pub,
    unused_qualifications,
    clippy::all,
    clippy::pedantic,
    reason = "made code, for which its makers answer"
)]
mod page {
    slint::slint! {
        import { Label } from "ui/words.slint";

        export component Page inherits Window {
            in property <string> clock;
            in property <string> still;
            background: white;
            Label { x: 0; y: 0; width: 300px; height: 60px; text: root.clock; }
            Label { x: 0; y: 80px; width: 300px; height: 60px; text: root.still; }
        }
    }
}

/// More than the shaped texts that Slint keeps (1,024 in 1.18); it then forgets those of the texts that were not painted
/// lately, and with them what told it that such a text has changed.
const MINUTES: u32 = 1500;

#[test]
fn a_text_that_changes_after_a_day_of_minutes_is_painted() {
    let mut twins = Twins::new(320, 160, || Page::new().unwrap());
    let tick = Duration::from_secs(60);
    twins.paint(tick, |page| page.set_still("before".into()));
    for minute in 0..MINUTES {
        let clock = format!("{:02}:{:02}", minute / 60, minute % 60);
        twins.paint(tick, |page| page.set_clock(clock.clone().into()));
    }
    twins.paint(tick, |page| page.set_still("after".into()));
    assert_eq!(twins.difference(), None);
}
