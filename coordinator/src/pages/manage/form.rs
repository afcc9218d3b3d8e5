//! What a manager's form asks, as the command that any manager's device would send.
//!
//! Checks nothing that the room checks itself: a wrong field is refused by name, as on the wire.

use serde_json::{Map, Value, json};

/// Fields of a form, as they were filled in.
pub(super) type Fields = Vec<(String, String)>;

/// The first field of that name.
pub(super) fn field<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    let found = fields.iter().find(|(key, _)| key == name);
    found.map(|(_, value)| value.trim())
}

/// The command that a form stands for; none when it names no act of the page.
pub(super) fn command(fields: &Fields) -> Option<Value> {
    let act = field(fields, "act")?;
    let names: &[&str] = match act {
        "open_room" | "close_room" | "sign_out" => &[],
        "open_errand" | "close_errand" => &["errand"],
        "end_ticket" => &["number", "reason"],
        "sign_out_guide" => &["guide"],
        "answer_help" => &["device"],
        "answer_staff" => &["counter"],
        "announce" => return Some(announcement(fields)),
        _ => return None,
    };
    let mut command = Map::from_iter([("type".to_owned(), json!(act))]);
    for name in names {
        let value = field(fields, name).filter(|value| !value.is_empty())?;
        // Numbers are said and written in capitals, and typed as it comes.
        let value = if *name == "number" {
            value.to_uppercase()
        } else {
            value.to_owned()
        };
        command.insert((*name).to_owned(), json!(value));
    }
    Some(Value::Object(command))
}

/// The texts that were written, by language; none of them clears the announcement.
fn announcement(fields: &Fields) -> Value {
    let texts = fields.iter().filter_map(|(key, text)| {
        let tag = key.strip_prefix("text.")?;
        let text = text.trim();
        (!text.is_empty()).then(|| (tag.to_owned(), json!(text)))
    });
    json!({ "type": "announce", "texts": Map::from_iter(texts) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(fields: &[(&str, &str)]) -> Fields {
        let owned = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
        fields.iter().map(owned).collect()
    }

    #[test]
    fn a_form_becomes_the_command_of_the_wire() {
        let close = fields(&[("act", "close_errand"), ("errand", "income-support")]);
        let expected = json!({"type": "close_errand", "errand": "income-support"});
        assert_eq!(command(&close), Some(expected));
        let end = fields(&[
            ("act", "end_ticket"),
            ("number", "a007"),
            ("reason", "Left"),
        ]);
        let expected = json!({"type": "end_ticket", "number": "A007", "reason": "Left"});
        assert_eq!(command(&end), Some(expected));
        let announce = fields(&[
            ("act", "announce"),
            ("text.sv", " Hissen är trasig. "),
            ("text.en", " "),
        ]);
        let expected = json!({"type": "announce", "texts": {"sv": "Hissen är trasig."}});
        assert_eq!(command(&announce), Some(expected));
    }

    #[test]
    fn a_form_without_a_known_act_or_with_a_field_missing_is_none() {
        assert_eq!(command(&fields(&[("act", "take_ticket")])), None);
        assert_eq!(command(&fields(&[("act", "close_errand")])), None);
        let empty = [("act", "end_ticket"), ("number", "A007"), ("reason", " ")];
        assert_eq!(command(&fields(&empty)), None);
        assert_eq!(command(&fields(&[])), None);
    }
}
