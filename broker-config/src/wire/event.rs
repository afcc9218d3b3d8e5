//! Events as the room tells them: the part of each that may leave the journal.
//!
//! A list of what is shown, so that a field added to an event stays inside until it is added here.

use queue::command::Target;
use queue::event::{Event, Stamped};
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Map, Value};

/// What an event shows of its fields, beside `ticket`, `number`, `errand`, `counter` and `guide`
/// (PROTOCOL §3, "Further fields").
const FURTHER: &[(&str, &[&str])] = &[
    ("ticket_taken", &["taken_at", "booked_at"]),
    ("visitor_called", &["waited_s", "first_wait_s"]),
    ("service_finished", &["served_s", "outcome", "reason"]),
    ("ticket_postponed", &["until"]),
    ("ticket_parked", &["until"]),
    ("ticket_ended", &["reason"]),
    ("errand_added", &["added"]),
    (
        "command_undone",
        &["command", "ticket_state", "counter_status"],
    ),
    ("visit_rated", &["score"]),
    ("help_asked", &["device"]),
    ("help_answered", &["device"]),
    ("day_started", &["day"]),
];

/// Shown of every event that has them.
const EVERYWHERE: &[&str] = &["ticket", "number", "errand", "counter", "guide"];

/// The body of `event` for a public event; none for one that stays in the journal.
///
/// The same event gives the same bytes each time. `with_languages` is the room file's
/// `[privacy] languages_in_events`.
pub fn to_body(log: &str, stamped: &Stamped, with_languages: bool) -> Option<Vec<u8>> {
    if !stamped.event.is_public() {
        return None;
    }
    let Ok(Value::Object(fields)) = serde_json::to_value(&stamped.event) else {
        return None;
    };
    let kind = fields.get("type")?.as_str()?.to_owned();
    let mut body = Vec::new();
    let mut serializer = serde_json::Serializer::new(&mut body);
    let mut map = serializer.serialize_map(None).ok()?;
    map.serialize_entry("log", log).ok()?;
    map.serialize_entry("seq", &stamped.seq).ok()?;
    map.serialize_entry("at", &stamped.at).ok()?;
    map.serialize_entry("type", &kind).ok()?;
    for (name, value) in shown(&kind, &stamped.event, &fields, with_languages) {
        map.serialize_entry(name, value).ok()?;
    }
    map.end().ok()?;
    Some(body)
}

fn shown<'a>(
    kind: &str,
    event: &Event,
    fields: &'a Map<String, Value>,
    with_languages: bool,
) -> Vec<(&'static str, &'a Value)> {
    let further = FURTHER
        .iter()
        .find(|(of, _)| *of == kind)
        .map_or(&[][..], |(_, names)| names);
    let languages: &[&str] = if with_languages { &["languages"] } else { &[] };
    let names = EVERYWHERE.iter().chain(further).chain(languages);
    let mut shown: Vec<_> = names
        .filter_map(|name| Some((*name, fields.get(*name)?)))
        .collect();
    if let Event::TicketTransferred { to, .. } = event {
        let (name, key) = match to {
            Target::Errand(_) => ("to_errand", "errand"),
            Target::Counter(_) => ("to_counter", "counter"),
            Target::Guide(_) => ("to_guide", "guide"),
        };
        shown.extend(
            fields
                .get("to")
                .and_then(|to| to.get(key))
                .map(|value| (name, value)),
        );
    }
    shown
}
