//! Random requests are read back as they were written, and no bytes whatever stop the reader.

use broker_config::roles::Role;
use broker_config::wire::request::Request;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use queue::command::{Command, Offline, Pin, Place, ReasonText, Target, TicketRef};
use queue::ids::{
    CounterId, DeviceId, ErrandId, GuideId, LanguageTag, OutcomeId, ReasonId, RequestId, TicketId,
    Token,
};
use queue::moment::Moment;
use queue::need::Need;
use queue::number::Number;
use serde_json::json;

use super::every_command;

prop_compose! {
    fn name()(text in "[a-z0-9][a-z0-9-]{0,31}") -> String { text }
}

prop_compose! {
    fn tags()(tags in vec("[a-z]{2,3}(-[A-Z]{2})?", 1..16)) -> Vec<LanguageTag> {
        let mut distinct = Vec::new();
        for tag in tags.iter().map(|tag| LanguageTag::parse(tag).unwrap()) {
            if !distinct.contains(&tag) {
                distinct.push(tag);
            }
        }
        distinct
    }
}

fn errand() -> impl Strategy<Value = ErrandId> {
    name().prop_map(|t| ErrandId::parse(&t).unwrap())
}

fn counter() -> impl Strategy<Value = CounterId> {
    name().prop_map(|t| CounterId::parse(&t).unwrap())
}

fn guide() -> impl Strategy<Value = GuideId> {
    name().prop_map(|t| GuideId::parse(&t).unwrap())
}

fn ticket() -> impl Strategy<Value = TicketId> {
    "[A-Za-z0-9]{1,32}".prop_map(|t| TicketId::parse(&t).unwrap())
}

fn token() -> impl Strategy<Value = Token> {
    any::<u128>().prop_map(Token::from_bits)
}

fn number() -> impl Strategy<Value = Number> {
    ("[A-Z]{1,2}", 1_u32..=999_999)
        .prop_map(|(series, n)| Number::parse(&format!("{series}{n:03}")).unwrap())
}

fn moment() -> impl Strategy<Value = Moment> {
    (0_i64..4_000_000_000_000).prop_map(Moment::from_millis)
}

fn reason_text() -> impl Strategy<Value = ReasonText> {
    "[a-zåäö ]{1,60}".prop_map(|t| ReasonText::parse(&t).unwrap())
}

fn some_needs() -> impl Strategy<Value = Vec<Need>> {
    proptest::sample::subsequence(Need::ALL.to_vec(), 0..=Need::ALL.len())
}

fn offline() -> impl Strategy<Value = Offline> {
    let instead_of = option::of("[A-Za-z0-9_-]{1,64}".prop_map(|t| RequestId::parse(&t).unwrap()));
    (number(), moment(), token(), instead_of).prop_map(|(number, taken_at, token, instead_of)| {
        Offline {
            number,
            taken_at,
            token,
            instead_of,
        }
    })
}

fn kiosk_command() -> impl Strategy<Value = Command> {
    prop_oneof![
        (tags(), some_needs(), option::of(errand())).prop_map(|(languages, needs, errand)| {
            Command::Quote {
                languages,
                needs,
                errand,
            }
        }),
        (
            errand(),
            tags(),
            some_needs(),
            option::of(moment()),
            option::of(offline())
        )
            .prop_map(|(errand, languages, needs, booked_at, offline)| {
                Command::TakeTicket {
                    errand,
                    languages,
                    needs,
                    booked_at,
                    offline,
                }
            }),
        token().prop_map(|token| Command::CancelTicket { token }),
        (token(), 60_u32..=7200).prop_map(|(token, after_s)| Command::Later { token, after_s }),
        (token(), 1_u8..=4).prop_map(|(token, score)| Command::RateVisit { token, score }),
        tags().prop_map(|languages| Command::AskHelp { languages }),
    ]
}

fn counter_command() -> impl Strategy<Value = Command> {
    let pin = "[0-9]{4,12}".prop_map(|t| Pin::parse(&t).unwrap());
    let outcome = name().prop_map(|t| OutcomeId::parse(&t).unwrap());
    let reason = name().prop_map(|t| ReasonId::parse(&t).unwrap());
    let device = name().prop_map(|t| DeviceId::parse(&t).unwrap());
    let which = prop_oneof![
        number().prop_map(TicketRef::Number),
        ticket().prop_map(TicketRef::Ticket)
    ];
    let language = tags().prop_map(|tags| tags[0].clone());
    prop_oneof![
        (guide(), pin, option::of(counter())).prop_map(|(guide, pin, counter)| Command::SignIn {
            guide,
            pin,
            counter
        }),
        option::of(reason_text()).prop_map(|reason| Command::Pause { reason }),
        (ticket(), counter()).prop_map(|(ticket, counter)| Command::StepIn { ticket, counter }),
        any::<bool>().prop_map(|arm| Command::CallNext { arm }),
        which.prop_map(|which| Command::CallTicket { which }),
        number().prop_map(|number| Command::RestoreTicket { number }),
        (option::of(30_u32..=14_400), option::of(reason_text()))
            .prop_map(|(after_s, reason)| Command::Park { after_s, reason }),
        ticket().prop_map(|ticket| Command::Unpark { ticket }),
        transfer(),
        errand().prop_map(|errand| Command::AddErrand { errand }),
        (
            option::of(outcome),
            option::of(reason),
            option::of(language)
        )
            .prop_map(|(outcome, reason, language_used)| Command::Finish {
                outcome,
                reason,
                language_used
            }),
        device.prop_map(|device| Command::AnswerHelp { device }),
        counter().prop_map(|counter| Command::AnswerStaff { counter }),
    ]
}

fn transfer() -> impl Strategy<Value = Command> {
    let to = prop_oneof![
        errand().prop_map(Target::Errand),
        counter().prop_map(Target::Counter),
        guide().prop_map(Target::Guide)
    ];
    let place = prop_oneof![Just(Place::Keep), Just(Place::First), Just(Place::Last)];
    (to, place, any::<bool>(), option::of(ticket())).prop_map(
        |(to, place, return_to_me, ticket)| Command::Transfer {
            to,
            place,
            return_to_me,
            ticket,
        },
    )
}

fn manager_command() -> impl Strategy<Value = Command> {
    let texts = btree_map(
        "[a-z]{2}".prop_map(|t| LanguageTag::parse(&t).unwrap()),
        "[a-zåäö ]{1,280}",
        0..8,
    );
    prop_oneof![
        errand().prop_map(|errand| Command::OpenErrand { errand }),
        errand().prop_map(|errand| Command::CloseErrand { errand }),
        (texts, option::of(moment())).prop_map(|(texts, until)| Command::Announce { texts, until }),
        (number(), reason_text())
            .prop_map(|(number, reason)| Command::EndTicket { number, reason }),
        guide().prop_map(|guide| Command::SignOutGuide { guide }),
    ]
}

proptest! {
    #[test]
    fn what_a_device_writes_is_read_back(
        command in prop_oneof![kiosk_command(), counter_command(), manager_command()],
        id in "[A-Za-z0-9_-]{1,64}",
    ) {
        let request = Request { id: RequestId::parse(&id).unwrap(), command };
        prop_assert_eq!(Request::parse(&request.to_body(), Role::Kiosk), Ok(request));
    }

    #[test]
    fn no_bytes_whatever_stop_the_reader(bytes in vec(any::<u8>(), 0..2000)) {
        let _ = Request::parse(&bytes, Role::Counter);
    }

    #[test]
    fn no_changed_byte_stops_the_reader(which in 0_usize..37, place in any::<usize>(), byte: u8) {
        let mut body = json!({"id": "01JD", "command": every_command()[which]}).to_string().into_bytes();
        let place = place % body.len();
        body[place] = byte;
        let _ = Request::parse(&body, Role::Kiosk);
    }
}
