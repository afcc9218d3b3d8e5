//! What a counter paints when little has changed is what it would paint whole.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

use std::time::Duration;

use counter_client::settings::Machine;
use counter_client::show::show;
use counter_client::states::{STATES, view};
use counter_client::ui::{CounterWindow, dress};
use languages::Language;
use look::testing::Twins;

/// Pages that are shown after one another.
const STEPS: usize = 24;

#[test]
fn whatever_follows_whatever_the_picture_is_whole() {
    let mut twins = Twins::new(1280, 800, || {
        let window = CounterWindow::new().unwrap();
        dress(&window);
        window
    });
    let machine = Machine::default();
    let languages = ["sv", "ar"].map(|tag| Language::find(tag).unwrap());
    let mut seen = 7_usize;
    let mut told = Vec::new();
    for step in 0..STEPS {
        seen = (seen * 1_103_515_245 + 12_345) % 2_147_483_648;
        let state = STATES[(seen >> 8) % STATES.len()];
        let language = languages[(seen >> 20) % languages.len()];
        let shown = view(state, language);
        told.push(format!("{state}.{}", language.tag));
        twins.paint(Duration::from_secs(2), |window| {
            show(window, &shown, &machine);
        });
        assert_eq!(
            twins.difference(),
            None,
            "step {step}: {:?}",
            &told[told.len().saturating_sub(4)..]
        );
    }
}
