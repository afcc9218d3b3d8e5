//! `[rules]`, `[privacy]` and `[look]`.

use std::collections::BTreeMap;

use queue::need::Need;
use queue::room::Rules;
use queue::view::LookView;

use super::contrast::{self, CONTRAST_MIN, LIGHT_GROUND};
use super::errands::DAY_S;
use super::source::{Fields, Mistake, Value};
use super::{Privacy, names};

/// Most recalls of a call.
const RECALL_LIMIT_MAX: u32 = 100;
/// Longest undo in seconds; after minutes others have built on it.
const UNDO_S_MAX: u32 = 600;
/// Largest weight of scarcity; at 10 one guide's language outweighs ten targets of waiting.
const SCARCITY_MAX: u32 = 10;
/// Longest retention in days: ten years.
const RETENTION_DAYS_MAX: u32 = 3660;

/// Reads `[rules]`. `outcomes` says whether the room has any: without them none is required unless the file says so.
pub(super) fn rules(file: &Fields<'_>, outcomes: bool) -> Result<Rules, Mistake> {
    const KNOWN: [&str; 9] = [
        "recall_limit",
        "undo_s",
        "head_start_s",
        "scarcity",
        "outcome_required",
        "confirm_arrival",
        "reserve_s",
        "reach_after_s",
        "lock_out_s",
    ];
    let mut rules = Rules {
        outcome_required: outcomes,
        ..Rules::default()
    };
    let Some(value) = file.get("rules") else {
        return Ok(rules);
    };
    let table = Fields::open(value, "[rules]", &KNOWN)?;
    let seconds = |name: &str, default, least, most| {
        table.or(name, default, |value| value.whole(least, most))
    };
    rules.recall_limit = seconds("recall_limit", rules.recall_limit, 0, RECALL_LIMIT_MAX)?;
    rules.undo_s = seconds("undo_s", rules.undo_s, 0, UNDO_S_MAX)?;
    rules.reserve_s = seconds("reserve_s", rules.reserve_s, 1, DAY_S)?;
    rules.reach_after_s = seconds("reach_after_s", rules.reach_after_s, 0, DAY_S)?;
    rules.lock_out_s = seconds("lock_out_s", rules.lock_out_s, 1, DAY_S)?;
    rules.scarcity_milli = table.or("scarcity", rules.scarcity_milli, |value| {
        value.thousandths(SCARCITY_MAX)
    })?;
    rules.confirm_arrival = table.or("confirm_arrival", rules.confirm_arrival, Value::yes_or_no)?;
    if let Some(required) = table.get("outcome_required") {
        rules.outcome_required = required.yes_or_no()?;
        if rules.outcome_required && !outcomes {
            return Err(required.wants("false, or at least one [[outcome]]"));
        }
    }
    if let Some(written) = table.get("head_start_s") {
        head_starts(written, &mut rules)?;
    }
    Ok(rules)
}

fn head_starts(written: Value<'_>, rules: &mut Rules) -> Result<(), Mistake> {
    let mut needs = BTreeMap::new();
    for (key, value) in written.entries("seconds such as { booked = 600, seat = 0 }")? {
        let seconds = value.whole(0, DAY_S)?;
        match (key.name, Need::parse(key.name)) {
            ("booked", _) => rules.head_start_booked_s = seconds,
            (_, Some(need)) => {
                needs.insert(need, seconds);
            }
            (other, None) => {
                let known = Need::ALL.map(Need::name).join(", ");
                let sentence = format!(
                    "unknown key {other:?} in head_start_s; expected one of booked, {known}"
                );
                return Err(value.source.mistake(&key.at, sentence));
            }
        }
    }
    rules.head_start_s = needs;
    Ok(())
}

/// Reads `[privacy]`.
pub(super) fn privacy(file: &Fields<'_>) -> Result<Privacy, Mistake> {
    const KNOWN: [&str; 3] = ["retention_days", "per_guide_figures", "languages_in_events"];
    let mut privacy = Privacy {
        retention_days: 365,
        per_guide_figures: false,
        languages_in_events: false,
    };
    if let Some(value) = file.get("privacy") {
        let table = Fields::open(value, "[privacy]", &KNOWN)?;
        privacy.retention_days = table.or("retention_days", 365, |value| {
            value.whole(1, RETENTION_DAYS_MAX)
        })?;
        privacy.per_guide_figures = table.or("per_guide_figures", false, Value::yes_or_no)?;
        privacy.languages_in_events = table.or("languages_in_events", false, Value::yes_or_no)?;
    }
    Ok(privacy)
}

/// Reads `[look]`.
pub(super) fn look(file: &Fields<'_>) -> Result<LookView, Mistake> {
    let Some(value) = file.get("look") else {
        return Ok(LookView::default());
    };
    let table = Fields::open(value, "[look]", &["colour", "logo"])?;
    Ok(LookView {
        colour: table.or("colour", None, |value| colour(value).map(Some))?,
        logo: table.or("logo", None, |value| logo(value).map(Some))?,
    })
}

fn colour(value: Value<'_>) -> Result<String, Mistake> {
    const EXPECTED: &str = "a colour such as \"#00504b\"";
    let text = value.text(EXPECTED)?;
    let colour = contrast::parse(text).ok_or_else(|| value.wants(EXPECTED))?;
    let ratio = contrast::ratio(colour, LIGHT_GROUND);
    if ratio < CONTRAST_MIN {
        return Err(value.wants(&format!(
            "a colour with a contrast of at least {CONTRAST_MIN}:1 against the light ground (this one has {ratio:.1}:1)"
        )));
    }
    Ok(text.to_ascii_lowercase())
}

fn logo(value: Value<'_>) -> Result<String, Mistake> {
    const EXPECTED: &str = "the name of an SVG or PNG file in the folder of the room file";
    let name = names::name(value)?;
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    let is_picture = matches!(ending.as_deref(), Some("svg" | "png"));
    if !is_picture || name.contains(['/', '\\']) || name.starts_with('.') {
        return Err(value.wants(EXPECTED));
    }
    Ok(name)
}
