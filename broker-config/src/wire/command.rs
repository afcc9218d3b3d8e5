//! The fields of every command, read by hand over JSON so that a refusal names the one at fault.
//!
//! PROTOCOL §2 is the list; the rules behind a field are the queue's.

use std::collections::BTreeMap;

use queue::command::{Command, Offline, Pin, Place, ReasonText, Target, TicketRef};
use queue::ids::{
    CounterId, DeviceId, ErrandId, GuideId, LanguageTag, OutcomeId, ReasonId, RequestId, TicketId,
    Token,
};
use serde_json::Value;

use super::fields::{
    Expected, Fault, Fields, between, flag, languages, moment, named, needs, number, text,
};
use crate::roles::Role;

/// Longest announcement in one language, in characters (PROTOCOL §1, sizes).
pub const ANNOUNCEMENT_MAX: usize = 280;
/// Languages of one announcement.
pub const ANNOUNCEMENT_LANGUAGES_MAX: usize = 32;

/// Reads a command of a device of `role`.
pub(super) fn read(mut fields: Fields, role: Role) -> Result<Command, Fault> {
    let kind = fields.required("type", text)?;
    let command = kiosks(&kind, &mut fields, role)
        .or_else(|| calls(&kind, &mut fields))
        .or_else(|| counters(&kind, &mut fields))
        .or_else(|| managers(&kind, &mut fields))
        .unwrap_or_else(|| Err(fields.fault("type", "this command is unknown")))?;
    fields.end()?;
    Ok(command)
}

type Read = Option<Result<Command, Fault>>;

fn kiosks(kind: &str, f: &mut Fields, role: Role) -> Read {
    Some(match kind {
        "quote" => quote(f),
        "take_ticket" => take_ticket(f, role),
        "cancel_ticket" => token(f).map(|token| Command::CancelTicket { token }),
        "later" => later(f),
        "rate_visit" => rate_visit(f),
        "ask_help" => f
            .required("languages", languages)
            .map(|languages| Command::AskHelp { languages }),
        _ => return None,
    })
}

fn calls(kind: &str, f: &mut Fields) -> Read {
    Some(match kind {
        "step_in" => step_in(f),
        "call_next" => f.optional("arm", flag).map(|arm| Command::CallNext {
            arm: arm.unwrap_or_default(),
        }),
        "call_ticket" => which_ticket(f).map(|which| Command::CallTicket { which }),
        "recall" => Ok(Command::Recall),
        "start_service" => Ok(Command::StartService),
        "no_show" => Ok(Command::NoShow),
        "return_to_queue" => Ok(Command::ReturnToQueue),
        "restore_ticket" => f
            .required("number", number)
            .map(|number| Command::RestoreTicket { number }),
        "park" => park(f),
        "unpark" => ticket(f).map(|ticket| Command::Unpark { ticket }),
        "transfer" => transfer(f),
        "add_errand" => errand(f).map(|errand| Command::AddErrand { errand }),
        "finish" => finish(f),
        "undo" => Ok(Command::Undo),
        _ => return None,
    })
}

fn counters(kind: &str, f: &mut Fields) -> Read {
    Some(match kind {
        "sign_in" => sign_in(f),
        "sign_out" => Ok(Command::SignOut),
        "pause" => f
            .optional("reason", named(ReasonText::parse))
            .map(|reason| Command::Pause { reason }),
        "resume" => Ok(Command::Resume),
        "answer_help" => f
            .required("device", named(DeviceId::parse))
            .map(|device| Command::AnswerHelp { device }),
        "call_for_staff" => Ok(Command::CallForStaff),
        "answer_staff" => counter(f).map(|counter| Command::AnswerStaff { counter }),
        _ => return None,
    })
}

fn managers(kind: &str, f: &mut Fields) -> Read {
    Some(match kind {
        "open_room" => Ok(Command::OpenRoom),
        "close_room" => Ok(Command::CloseRoom),
        "open_errand" => errand(f).map(|errand| Command::OpenErrand { errand }),
        "close_errand" => errand(f).map(|errand| Command::CloseErrand { errand }),
        "announce" => announce(f),
        "end_ticket" => end_ticket(f),
        "sign_out_guide" => f
            .required("guide", named(GuideId::parse))
            .map(|guide| Command::SignOutGuide { guide }),
        _ => return None,
    })
}

fn quote(f: &mut Fields) -> Result<Command, Fault> {
    Ok(Command::Quote {
        languages: f.required("languages", languages)?,
        needs: f.optional("needs", needs)?.unwrap_or_default(),
        errand: f.optional("errand", named(ErrandId::parse))?,
    })
}

fn take_ticket(f: &mut Fields, role: Role) -> Result<Command, Fault> {
    Ok(Command::TakeTicket {
        errand: errand(f)?,
        languages: f.required("languages", languages)?,
        needs: f.optional("needs", needs)?.unwrap_or_default(),
        booked_at: f.optional("booked_at", moment)?,
        // A counter has no tickets of its own, so there the field is unknown.
        offline: if role == Role::Counter {
            None
        } else {
            offline(f)?
        },
    })
}

fn offline(f: &mut Fields) -> Result<Option<Offline>, Fault> {
    let Some(value) = f.take("offline") else {
        return Ok(None);
    };
    let mut inner = Fields::inside("offline", value)?;
    let offline = Offline {
        number: inner.required("number", number)?,
        taken_at: inner.required("taken_at", moment)?,
        token: token(&mut inner)?,
        instead_of: inner.optional("instead_of", named(RequestId::parse))?,
    };
    inner.end()?;
    Ok(Some(offline))
}

fn later(f: &mut Fields) -> Result<Command, Fault> {
    Ok(Command::Later {
        token: token(f)?,
        after_s: f.required("after_s", between(60, 7200))?,
    })
}

fn rate_visit(f: &mut Fields) -> Result<Command, Fault> {
    let token = token(f)?;
    let score = f.required("score", between(1, 4))?;
    Ok(Command::RateVisit {
        token,
        score: u8::try_from(score).unwrap_or_default(),
    })
}

fn sign_in(f: &mut Fields) -> Result<Command, Fault> {
    Ok(Command::SignIn {
        guide: f.required("guide", named(GuideId::parse))?,
        pin: f.required("pin", named(Pin::parse))?,
        counter: f.optional("counter", named(CounterId::parse))?,
    })
}

fn step_in(f: &mut Fields) -> Result<Command, Fault> {
    Ok(Command::StepIn {
        ticket: ticket(f)?,
        counter: counter(f)?,
    })
}

fn which_ticket(f: &mut Fields) -> Result<TicketRef, Fault> {
    one_of(f, &["number", "ticket"])?;
    match f.optional("ticket", named(TicketId::parse))? {
        Some(ticket) => Ok(TicketRef::Ticket(ticket)),
        None => f.required("number", number).map(TicketRef::Number),
    }
}

fn park(f: &mut Fields) -> Result<Command, Fault> {
    Ok(Command::Park {
        after_s: f.optional("after_s", between(30, 14_400))?,
        reason: f.optional("reason", named(ReasonText::parse))?,
    })
}

fn transfer(f: &mut Fields) -> Result<Command, Fault> {
    one_of(f, &["errand", "counter", "guide"])?;
    let to = if f.has("counter") {
        Target::Counter(counter(f)?)
    } else if f.has("guide") {
        Target::Guide(f.required("guide", named(GuideId::parse))?)
    } else {
        Target::Errand(errand(f)?)
    };
    Ok(Command::Transfer {
        to,
        place: f.optional("place", place)?.unwrap_or_default(),
        return_to_me: f.optional("return_to_me", flag)?.unwrap_or_default(),
        ticket: f.optional("ticket", named(TicketId::parse))?,
    })
}

fn finish(f: &mut Fields) -> Result<Command, Fault> {
    Ok(Command::Finish {
        outcome: f.optional("outcome", named(OutcomeId::parse))?,
        reason: f.optional("reason", named(ReasonId::parse))?,
        language_used: f.optional("language_used", named(LanguageTag::parse))?,
    })
}

fn announce(f: &mut Fields) -> Result<Command, Fault> {
    let value = f.required("texts", Ok)?;
    let Value::Object(texts) = value else {
        return Err(f.fault("texts", "expected an object of texts by language"));
    };
    if texts.len() > ANNOUNCEMENT_LANGUAGES_MAX {
        let most = format!("expected at most {ANNOUNCEMENT_LANGUAGES_MAX} languages");
        return Err(f.fault("texts", most));
    }
    let mut announced = BTreeMap::new();
    for (tag, value) in texts {
        let field = format!("texts.{tag}");
        let tag = LanguageTag::parse(&tag).map_err(|e| f.fault(&field, e))?;
        announced.insert(tag, announcement(value).map_err(|e| f.fault(&field, e))?);
    }
    Ok(Command::Announce {
        texts: announced,
        until: f.optional("until", moment)?,
    })
}

fn announcement(value: Value) -> Result<String, Expected> {
    let text = text(value)?;
    let fits = (1..=ANNOUNCEMENT_MAX).contains(&text.chars().count());
    if fits && !text.chars().any(char::is_control) {
        Ok(text)
    } else {
        Err(format!(
            "expected one line of 1 to {ANNOUNCEMENT_MAX} characters"
        ))
    }
}

fn end_ticket(f: &mut Fields) -> Result<Command, Fault> {
    Ok(Command::EndTicket {
        number: f.required("number", number)?,
        reason: f.required("reason", named(ReasonText::parse))?,
    })
}

fn place(value: Value) -> Result<Place, Expected> {
    match text(value)?.as_str() {
        "keep" => Ok(Place::Keep),
        "first" => Ok(Place::First),
        "last" => Ok(Place::Last),
        _ => Err("expected keep, first or last".to_owned()),
    }
}

/// Refuses the second of fields that exclude each other.
fn one_of(f: &Fields, names: &[&str]) -> Result<(), Fault> {
    match names.iter().filter(|name| f.has(name)).nth(1) {
        Some(second) => Err(f.fault(second, format!("expected only one of {}", names.join(", ")))),
        None => Ok(()),
    }
}

fn errand(f: &mut Fields) -> Result<ErrandId, Fault> {
    f.required("errand", named(ErrandId::parse))
}

fn counter(f: &mut Fields) -> Result<CounterId, Fault> {
    f.required("counter", named(CounterId::parse))
}

fn ticket(f: &mut Fields) -> Result<TicketId, Fault> {
    f.required("ticket", named(TicketId::parse))
}

fn token(f: &mut Fields) -> Result<Token, Fault> {
    f.required("token", named(Token::parse))
}
