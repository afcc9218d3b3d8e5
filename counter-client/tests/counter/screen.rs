//! What keys and touches ask, what answers and a lost link do. No window is opened.

use std::time::Duration;

use broker_config::device::News;
use broker_config::wire::reply::Answer;
use broker_config::wire::state::State;
use counter_client::screen::{Action, AlarmKind, Page, SENDING_SHOWN_AFTER, Shape, Touch};
use languages::plain;
use queue::refusal::Code;
use queue::view::DeskView;
use serde_json::{Value, json};

use counter_client::states::{At, closed, desk, duty, is_finish, next, room, state, visit};

#[test]
fn a_guide_signs_in_with_the_keyboard_alone() {
    let mut at = At::desk(&closed());
    assert_eq!(at.view().page, Page::SignIn);
    let asked = at.asks(&["h", "o", "Enter", "1", "2", "3", "4", "Enter"]);
    assert_eq!(
        asked,
        json!({"type": "sign_in", "guide": "hodan", "pin": "1234", "counter": "3"})
    );
    assert_eq!(at.view().sign_in.digits, 4);
}

#[test]
fn who_comes_next_is_not_reachable_without_having_said_so() {
    let mut at = At::desk(&closed());
    at.touch(Touch::Place(None));
    at.keys(&["y", "Enter", "1", "2", "3", "4"]);
    let asks = at.key("Enter");
    let reachable: State<DeskView> = state(&desk("reachable"));
    at.done(&asks[0], Answer::SignedIn(reachable));
    at.hear_desk(&closed());
    let places = at.view().sign_in.places;
    let chosen = places.iter().find(|place| place.chosen).unwrap();
    assert!(chosen.id.is_some(), "a counter is offered again");
}

#[test]
fn a_guide_can_sign_in_without_a_counter() {
    let mut at = At::desk(&closed());
    at.touch(Touch::Place(None));
    let asked = at.asks(&["y", "Enter", "1", "2", "3", "4", "Enter"]);
    assert_eq!(
        asked,
        json!({"type": "sign_in", "guide": "yusuf", "pin": "1234"})
    );
}

/// Free and signed in is taken: what is free there is the guide.
#[test]
fn a_counter_says_who_has_taken_it() {
    let mut at = At::desk(&closed());
    let mut seated = duty();
    seated["counters"][0] = json!({"counter": "1", "status": "free", "guide": "amir"});
    at.hear(News::Duty(state(&seated)));
    let places = at.view().sign_in.places;
    let said: Vec<_> = places
        .iter()
        .map(|place| (plain(&place.about), place.who.as_str()))
        .take(3)
        .collect();
    let taken = [
        ("Upptagen: Amir", "Amir"),
        ("Upptagen: Eva", "Eva"),
        ("", ""),
    ];
    assert_eq!(said, taken.map(|(about, who)| (about.to_owned(), who)));
    // Whoever sits there already takes the own counter over from here.
    at.keys(&["a", "m", "Enter"]);
    assert!(!at.view().sign_in.places[0].taken);
}

#[test]
fn nobody_goes_on_to_the_errand_that_they_came_for() {
    let mut at = At::desk(&desk("serving"));
    at.touch(Touch::Act(Action::Transfer));
    let offered = |at: &At| -> Vec<String> {
        let lines = at.view().dialog.unwrap().choices;
        lines.into_iter().map(|line| line.id).collect()
    };
    assert!(!offered(&at).contains(&"building-permit".to_owned()));
    assert!(offered(&at).contains(&"parking-streets".to_owned()));

    let mut waiting = desk("free");
    waiting["next"] = json!([next("C007", "parking-streets", 5, 3, "sv")]);
    let mut at = At::desk(&waiting);
    at.touch(Touch::Act(Action::Transfer));
    at.touch(Touch::Choose("tc007".to_owned()));
    assert!(!offered(&at).contains(&"parking-streets".to_owned()));
    assert!(offered(&at).contains(&"building-permit".to_owned()));
}

#[test]
fn a_wrong_pin_is_told_in_place_and_gone_from_the_field() {
    let mut at = At::desk(&closed());
    let asks = at.keys(&["h", "Enter", "9", "9", "9", "9", "Enter"]);
    at.refused(&asks[0], Code::UnknownGuideOrPin);
    let view = at.view();
    assert_eq!(view.notice, "Fel namn eller PIN-kod. Försök igen.");
    assert!(view.sign_in.wrong);
    assert_eq!(view.sign_in.digits, 0);
}

#[test]
fn every_command_of_a_visit_has_its_key() {
    for (status, keys, asked) in [
        (
            "free",
            &["Space"][..],
            json!({"type": "call_next", "arm": true}),
        ),
        ("free", &["F1"], json!({"type": "call_next", "arm": true})),
        (
            "armed",
            &["Escape"],
            json!({"type": "call_next", "arm": false}),
        ),
        ("called", &["F2"], json!({"type": "recall"})),
        ("called", &["F3"], json!({"type": "start_service"})),
        ("called", &["F5"], json!({"type": "no_show"})),
        ("called", &["F8"], json!({"type": "return_to_queue"})),
        ("serving", &["F6", "1"], json!({"type": "park"})),
        (
            "serving",
            &["F6", "3"],
            json!({"type": "park", "after_s": 600}),
        ),
        (
            "serving",
            &["F7", "f", "Enter"],
            json!({"type": "transfer", "errand": "school-childcare", "place": "keep", "return_to_me": false}),
        ),
        (
            "serving",
            &["F7", "Right", "5", "Enter"],
            json!({"type": "transfer", "counter": "5", "place": "keep", "return_to_me": false}),
        ),
        (
            "serving",
            &["F7", "Left", "m", "i", "k", "Enter"],
            json!({"type": "transfer", "guide": "mikko", "place": "keep", "return_to_me": false}),
        ),
        (
            "serving",
            &["F4", "1", "3"],
            json!({"type": "finish", "outcome": "solved", "reason": "hand-in", "language_used": "so"}),
        ),
        (
            "free",
            &["F9", "2"],
            json!({"type": "pause", "reason": "Lunch"}),
        ),
        ("paused", &["F9"], json!({"type": "resume"})),
        ("paused", &["Space"], json!({"type": "resume"})),
        (
            "free",
            &["b", "4", "Enter"],
            json!({"type": "call_ticket", "number": "B004"}),
        ),
        ("called", &["Ctrl+z"], json!({"type": "undo"})),
        ("serving", &["Ctrl+F12"], json!({"type": "call_for_staff"})),
    ] {
        assert_eq!(
            At::desk(&desk(status)).asks(keys),
            asked,
            "{status} {keys:?}"
        );
    }
}

#[test]
fn the_rest_is_behind_one_key_and_another() {
    for (status, action, keys, asked) in [
        (
            "free",
            Action::SignOut,
            &[][..],
            json!({"type": "sign_out"}),
        ),
        (
            "free",
            Action::Restore,
            &["a", "1", "2", "Enter"],
            json!({"type": "restore_ticket", "number": "A012"}),
        ),
        (
            "serving",
            Action::AddErrand,
            &["f", "ö", "Enter"],
            json!({"type": "add_errand", "errand": "school-childcare"}),
        ),
        (
            "free",
            Action::TakeTicket,
            &["p", "Enter", "s", "o", "m", "Enter"],
            json!({"type": "take_ticket", "errand": "parking-streets", "languages": ["so"], "needs": []}),
        ),
    ] {
        let mut at = At::desk(&desk(status));
        at.key("F12");
        let lines = at.view().dialog.unwrap().choices;
        let line = lines
            .into_iter()
            .find(|line| line.id == action.name())
            .unwrap();
        let mut all = vec![line.key.as_str()];
        all.extend(keys);
        assert_eq!(at.asks(&all), asked, "{action:?}");
    }
}

#[test]
fn those_who_wait_and_those_set_aside_are_called_by_a_touch() {
    let mut free = desk("free");
    free["next"] = json!([next("A020", "building-permit", 12, 1, "so")]);
    free["parked"] = json!([visit("A009", true)]);
    let mut at = At::desk(&free);
    let row = at.view().rows[0].ticket.clone();
    let asks = at.touch(Touch::Call(row));
    assert_eq!(
        serde_json::to_value(&asks[0].command).unwrap(),
        json!({"type": "call_ticket", "ticket": "ta020"})
    );
    at.refused(&asks[0], Code::AlreadyCalled);
    assert_eq!(
        at.view().notice,
        "\u{2068}A020\u{2069} · Ropa ett nummer: En kollega hann före. Numret är redan uppropat."
    );
    let parked = at.view().parked[0].ticket.clone();
    let asks = at.touch(Touch::Unpark(parked));
    assert_eq!(
        serde_json::to_value(&asks[0].command).unwrap(),
        json!({"type": "unpark", "ticket": "ta009"})
    );
}

#[test]
fn each_row_says_why_and_those_whom_nobody_can_help_stand_first() {
    let mut free = desk("free");
    free["next"] = json!([
        next("A020", "building-permit", 12, 1, "so"),
        next("B004", "school-childcare", 8, 3, "sv")
    ]);
    free["unmatched"] = json!([next("C002", "parking-streets", 2, 0, "ar")]);
    let rows = At::desk(&free).view().rows;
    let said: Vec<_> = rows
        .iter()
        .map(|row| {
            let words = [plain(&row.languages), plain(&row.why)];
            (row.number.as_str(), row.shape, words.join(" · "))
        })
        .collect();
    assert_eq!(
        said,
        [
            ("C002", Shape::Within, "arabiska · ".to_owned()),
            (
                "A020",
                Shape::Over,
                "somaliska · väntat 12\u{a0}av 10\u{a0}min; bara 1\u{a0}kommunvägledare kan ta emot på somaliska"
                    .to_owned()
            ),
            (
                "B004",
                Shape::Near,
                "svenska · väntat 8\u{a0}av 10\u{a0}min".to_owned()
            ),
        ]
    );
}

#[test]
fn why_a_visitor_was_next_is_still_said_at_the_counter() {
    let mut free = desk("free");
    free["next"] = json!([next("A017", "building-permit", 12, 1, "so")]);
    let mut at = At::desk(&free);
    at.hear_desk(&desk("called"));
    let view = at.view();
    assert_eq!(
        plain(&view.visit.unwrap().why),
        "väntat 12\u{a0}av 10\u{a0}min; bara 1\u{a0}kommunvägledare kan ta emot på somaliska"
    );
    assert_eq!(plain(&view.said), "Nummer A017 är uppropat");
}

#[test]
fn an_armed_guide_is_told_who_comes() {
    let mut at = At::desk(&desk("armed"));
    at.hear_desk(&desk("called"));
    assert_eq!(plain(&at.view().said), "Nummer A017 är på väg till dig");
}

#[test]
fn what_was_chosen_last_stands_first_at_the_next_finish() {
    let mut at = At::desk(&desk("serving"));
    let asks = at.keys(&["F4", "2", "3"]);
    at.done(&asks[0], Answer::Finished);
    at.hear_desk(&desk("free"));
    let mut again = desk("serving");
    again["visit"] = visit("A018", true);
    at.hear_desk(&again);
    let asked = at.asks(&["F4", "Enter", "Enter"]);
    assert_eq!(
        (&asked["outcome"], &asked["reason"]),
        (&json!("passed-on"), &json!("hand-in"))
    );
}

#[test]
fn undo_is_offered_for_as_long_as_the_rules_say() {
    let mut at = At::desk(&desk("called"));
    let offered = |at: &At| {
        at.view()
            .actions
            .iter()
            .any(|item| item.action == Action::Undo)
    };
    assert!(!offered(&at));
    let mut finished = desk("free");
    finished["undo"] = json!("finish");
    at.hear_desk(&finished);
    let item = at
        .view()
        .actions
        .into_iter()
        .find(|item| item.action == Action::Undo)
        .unwrap();
    assert_eq!(plain(&item.title), "Ångra: Avsluta");
    at.now += Duration::from_secs(10);
    assert!(!offered(&at));
}

#[test]
fn a_link_lost_in_the_middle_of_a_visit_loses_nothing() {
    let mut at = At::desk(&desk("serving"));
    at.keys(&["F4", "1"]);
    at.link_lost();
    let view = at.view();
    assert_eq!(plain(&view.link), "Ingen kontakt med kön sedan kl. 09:15");
    assert_eq!(view.visit.unwrap().number, "A017");
    assert!(view.dialog.is_some(), "the choice that was open stays open");
    let first = at.keys(&["2"]);
    assert!(is_finish(&first[0].command));
    at.no_answer(&first[0]);
    let view = at.view();
    assert_eq!(
        view.notice,
        "\u{2068}A017\u{2069} · Avsluta: Kön svarade inte. Titta efter innan du försöker igen."
    );
    assert_eq!(view.visit.unwrap().number, "A017");
    at.hear(News::Up);
    at.hear(News::Fresh(true));
    let again = at.keys(&["2"]);
    assert_eq!(
        again[0], first[0],
        "the same intention goes out under the same id"
    );
    at.done(&again[0], Answer::Finished);
    at.hear_desk(&desk("free"));
    let view = at.view();
    assert_eq!(
        (view.link.as_str(), view.visit, view.dialog),
        ("", None, None)
    );
}

#[test]
fn what_happened_while_the_link_was_down_is_believed() {
    let mut at = At::desk(&desk("serving"));
    let first = at.keys(&["F4", "1", "1"]);
    at.no_answer(&first[0]);
    at.hear_desk(&desk("free"));
    at.hear_desk(&desk("serving"));
    let again = at.keys(&["F4", "1", "1"]);
    assert_ne!(
        again[0].serial, first[0].serial,
        "another visit is another intention"
    );
}

#[test]
fn a_screen_that_is_not_up_to_date_says_since_when() {
    let mut at = At::desk(&desk("serving"));
    at.hear(News::Fresh(false));
    assert_eq!(plain(&at.view().link), "Inte uppdaterad sedan kl. 09:15");
}

#[test]
fn one_command_at_a_time_but_the_silent_alarm_always() {
    let mut at = At::desk(&desk("called"));
    let asks = at.keys(&["F3", "F3", "F5"]);
    assert_eq!(asks.len(), 1);
    assert_eq!(at.view().notice, "", "most answers come at once");
    at.now += SENDING_SHOWN_AFTER;
    let view = at.view();
    assert!(view.sending);
    let pressed = view.main.unwrap();
    assert_eq!((pressed.title.as_str(), pressed.busy), ("Skickar …", true));
    assert!(view.actions.iter().all(|item| !item.busy));
    assert_eq!(at.asks(&["Ctrl+F12"]), json!({"type": "call_for_staff"}));
}

#[test]
fn a_colleagues_alarm_comes_before_a_call_for_help_and_one_key_answers() {
    let mut at = At::desk(&desk("free"));
    let mut alarmed = duty();
    alarmed["help"] =
        json!([{"device": "entrance", "languages": ["ar"], "at": "2026-11-23T09:14:00.000Z"}]);
    alarmed["staff"] = json!([{"counter": "3", "at": "2026-11-23T09:14:00.000Z"}, {"counter": "1", "at": "2026-11-23T09:14:00.000Z"}]);
    at.hear(News::Duty(state(&alarmed)));
    let alarms = at.view().alarms;
    let said: Vec<_> = alarms
        .iter()
        .map(|alarm| (alarm.kind, plain(&alarm.title)))
        .collect();
    assert_eq!(
        said,
        [
            (
                AlarmKind::Staff,
                "Larm från disk\u{a0}1. Gå dit lugnt.".to_owned()
            ),
            (
                AlarmKind::Help,
                "Någon vill ha hjälp vid Nummerskärm (entrance). Språk: arabiska".to_owned()
            ),
        ],
        "the desk that raised an alarm does not show it"
    );
    assert_eq!(
        at.asks(&["F11"]),
        json!({"type": "answer_staff", "counter": "1"})
    );
}

#[test]
fn a_reachable_guide_steps_in_with_one_key_where_a_counter_is_free() {
    let mut reachable = desk("reachable");
    reachable["counter"] = Value::Null;
    let mut at = At::desk(&reachable);
    assert_eq!(at.view().page, Page::Reachable);
    let mut wanted = duty();
    let line = |number: &str, language: &str| {
        json!({"ticket": format!("t{number}"), "number": number, "errand": "building-permit",
            "languages": [language], "waiting_since": "2026-11-23T09:11:00.000Z"})
    };
    wanted["wanted"] = json!([line("A001", "ar"), line("A002", "so")]);
    at.hear(News::Duty(state(&wanted)));
    let alarms = at.view().alarms;
    assert_eq!(alarms.len(), 1, "only a language that this guide speaks");
    assert_eq!(
        plain(&alarms[0].title),
        "Somaliska behövs. Väntat 4 min, disk\u{a0}3 är ledig."
    );
    assert_eq!(
        at.asks(&["F10"]),
        json!({"type": "step_in", "ticket": "tA002", "counter": "3"})
    );
}

#[test]
fn a_guide_moves_to_another_counter_with_the_pin() {
    let mut at = At::desk(&desk("free"));
    at.touch(Touch::Act(Action::Move));
    assert_eq!(at.view().page, Page::SignIn);
    let asked = at.asks(&["1", "2", "3", "4", "Down", "Enter"]);
    assert_eq!(
        asked,
        json!({"type": "sign_in", "guide": "hodan", "pin": "1234", "counter": "4"})
    );
}

#[test]
fn a_counter_that_never_reached_its_room_says_so() {
    let mut at = At::nothing_heard();
    assert_eq!(at.view().link, "", "it has only begun");
    at.link_lost();
    let view = at.view();
    assert_eq!(view.link, "Ingen kontakt med kön");
    assert_eq!(view.link_about, "Försöker ansluta igen …");
    assert_eq!(
        plain(&view.looks_for),
        "Diskskärm c3 · servicecenter · mqtts://room.example:8883"
    );
}

#[test]
fn a_lost_link_says_since_when_and_what_happens_next() {
    let mut at = At::desk(&desk("free"));
    at.link_lost();
    let view = at.view();
    assert_eq!(plain(&view.link), "Ingen kontakt med kön sedan kl. 09:15");
    assert_eq!(view.link_about, "Försöker ansluta igen …");
    let mut at = At::desk(&desk("serving"));
    at.link_lost();
    assert!(
        at.view().link_about.starts_with("Besöket finns kvar."),
        "with a visitor that comes first"
    );
}

#[test]
fn a_counter_that_is_no_longer_let_in_says_which_it_is_and_whom_to_tell() {
    let mut at = At::desk(&desk("free"));
    at.not_let_in();
    let about = plain(&at.view().link_about);
    let (which, tell) = about.split_once('\n').unwrap();
    assert!(
        which.starts_with("Diskskärm c3 · servicecenter · "),
        "{which}"
    );
    assert!(
        tell.contains("sköter systemet") && tell.contains("försöker igen"),
        "{tell}"
    );
}

#[test]
fn a_device_that_is_not_let_in_says_so() {
    let mut at = At::nothing_heard();
    assert_eq!(at.view().page, Page::Starting);
    at.hear(News::Room(state(&room())));
    at.hear(News::Down(broker_config::link::Down {
        kind: broker_config::link::DownKind::Refused,
        text: "no".to_owned(),
    }));
    assert_eq!(at.view().page, Page::Refused);
    assert_eq!(
        plain(&at.view().looks_for),
        "Diskskärm c3 · servicecenter · mqtts://room.example:8883",
        "which screen it is, and where it looks for its room"
    );
}
