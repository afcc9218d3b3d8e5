//! Every state of the wall, each reached as the room leads to it, through the real [`Screen`](crate::screen::Screen): a
//! picture or a test of one shows nothing that the wall would not. It draws nothing.

mod room;

use broker_config::device::News;
use broker_config::link::{Down, DownKind};
use languages::Language;
use queue::view::{Announcement, Call, CallState, TextsView};

use crate::screen::{Arrow, Behaviour, Hearing, MOMENT, View};

pub use room::{
    START, Told, Wall, announced, behaviour, call, counter, names, room_view, second, start, tag,
    texts,
};

/// The names of all states.
pub const STATES: [&str; 18] = [
    "starting",
    "not-let-in",
    "empty",
    "calling",
    "calling-alone",
    "calling-elsewhere",
    "unheard",
    "calls",
    "calls-full",
    "recall",
    "announcement",
    "announcement-long",
    "announcement-alone",
    "trial",
    "closed",
    "closing",
    "closing-announced",
    "stale",
];

/// As long as an announcement may be (PROTOCOL §1, Sizes).
const ANNOUNCEMENT_LETTERS_MAX: usize = 280;
/// Why the room closes early, as its staff might write it.
const EARLY: [(&str, &str); 6] = [
    (
        "sv",
        "Fredag stänger vi klockan 12. Ring oss gärna om ditt ärende kan vänta till måndag.",
    ),
    (
        "en",
        "On Friday we close at noon. Do call us if your errand can wait until Monday.",
    ),
    (
        "ar",
        "يوم الجمعة نغلق الساعة 12. اتصل بنا إذا كان بإمكان معاملتك الانتظار حتى يوم الاثنين.",
    ),
    (
        "de",
        "Am Freitag schließen wir um 12 Uhr. Rufen Sie uns an, wenn Ihr Anliegen bis Montag warten kann.",
    ),
    (
        "so",
        "Jimcaha waxaan xirnaa 12-ka duhurnimo. Naga soo wac haddii arrintaadu ay sugi karto ilaa Isniinta.",
    ),
    (
        "fi",
        "Perjantaina suljemme kello 12. Soita meille, jos asiasi voi odottaa maanantaihin.",
    ),
];

/// What a wall whose own language is `language` shows in a state.
///
/// # Panics
/// When there is no such state.
#[must_use]
pub fn view(state: &str, language: &Language) -> View {
    wall(state, language).view()
}

/// The wall in a state, to go on from there.
///
/// # Panics
/// As [`view`].
#[must_use]
pub fn wall(state: &str, language: &Language) -> Wall {
    if state == "starting" {
        return Wall::unheard_of(behaviour_in(language));
    }
    let mut wall = Wall::behaving(behaviour_in(language));
    wall.texts(texts(&[]));
    match state {
        "empty" => wall.board(&[]),
        "calling" => wall.board(&calls(5)),
        "calling-alone" => wall.board(&calls(0)),
        "calling-elsewhere" => {
            let mut elsewhere = call(60, "C1042", "desk-b", 0);
            elsewhere.counter_name = "Reception B".to_owned();
            wall.board(&[elsewhere]);
        }
        "unheard" => {
            wall.screen.hearing(Hearing::Shown);
            wall.board(&calls(5));
        }
        "recall" => {
            wall.board(&[vec![call(60, "AB1017", "3", 1)], calls(4)].concat());
        }
        "trial" => {
            wall.room.trial = true;
            wall.beat();
            wall.board(&[]);
        }
        "announcement-alone" => {
            wall.texts(texts(&EARLY));
            wall.board(&calls(0));
        }
        "closed" | "closing" | "closing-announced" => {
            if state == "closing-announced" {
                wall.texts(texts(&EARLY));
            }
            wall.room.open = false;
            wall.room.closes_at = None;
            wall.room.opens_at = Some(start().plus_s(22 * 3600));
            wall.beat();
            wall.board(&if state == "closed" {
                Vec::new()
            } else {
                calls(1)
            });
            wall.pass(MOMENT);
            if state == "closing-announced" {
                until_the_staff_speak(&mut wall, language);
            }
        }
        _ => after_the_call(&mut wall, state, language),
    }
    wall
}

/// What those who wait are told comes first; then, in the wall's own language, what the staff announce.
fn until_the_staff_speak(wall: &mut Wall, language: &Language) {
    let stay = wall.view().announcement;
    until(wall, |view| {
        view.announcement != stay && view.tongue.tag == language.tag
    });
}

/// Lets time pass until the wall shows that, for five minutes at most.
fn until(wall: &mut Wall, shows: impl Fn(&View) -> bool) {
    for _ in 0..300 {
        if shows(&wall.view()) {
            break;
        }
        wall.pass(second(1));
    }
}

/// What comes when the newest call has been called out.
fn after_the_call(wall: &mut Wall, state: &str, language: &Language) {
    let others = match state {
        "calls-full" => 11,
        "calls" => 3,
        _ => 5,
    };
    match state {
        "calls" | "calls-full" | "stale" | "not-let-in" => {}
        "announcement" => wall.texts(texts(&EARLY)),
        "announcement-long" => wall.texts(announcing_at_length()),
        _ => unreachable!("{state} is not a state of the wall: {STATES:?}"),
    }
    wall.board(&calls(others));
    wall.pass(MOMENT);
    until(wall, |view| view.tongue.tag == language.tag);
    if state == "stale" {
        wall.news(News::Fresh(false));
    }
    if state == "not-let-in" {
        wall.news(News::Down(Down {
            kind: DownKind::Refused,
            text: "not authorised".to_owned(),
        }));
    }
}

fn behaviour_in(language: &Language) -> Behaviour {
    Behaviour {
        languages: vec![tag(language.tag), tag("en")],
        arrows: [(counter("3"), Arrow::Left), (counter("1"), Arrow::UpRight)].into(),
        ..behaviour()
    }
}

/// A newest call, and so many before it.
fn calls(others: usize) -> Vec<Call> {
    let numbers = [
        ("B104", "1"),
        ("A016", "5"),
        ("C1002", "2"),
        ("A015", "4"),
        ("B103", "12"),
        ("A014", "6"),
        ("C1001", "5"),
        ("B102", "2"),
        ("A013", "1"),
        ("A012", "3"),
        ("B101", "4"),
    ];
    let mut calls = vec![call(60, "A017", "3", 0)];
    let mut at = start();
    let mut serial = 50;
    for (nth, (number, to)) in numbers.into_iter().take(others).enumerate() {
        at = at.plus_s(-60);
        serial -= 1;
        let mut call = call(serial, number, to, u32::from(nth == 1));
        call.called_at = at;
        call.announced_at = at;
        if nth > 1 {
            call.state = CallState::Serving;
        }
        calls.push(call);
    }
    calls
}

/// The longest announcement that there can be, in each language that has one, and all one sentence.
fn announcing_at_length() -> TextsView {
    let long = EARLY.map(|(tag, text)| {
        let sentence = text.replace(". ", ", ").replace('.', ",");
        let long: String = sentence
            .split(' ')
            .cycle()
            .take(120)
            .collect::<Vec<_>>()
            .join(" ");
        let long: String = long.chars().take(ANNOUNCEMENT_LETTERS_MAX).collect();
        (tag, long)
    });
    let mut told = texts(&[]);
    told.announcement = Some(Announcement {
        texts: long.into_iter().map(|(of, text)| (tag(of), text)).collect(),
        until: None,
    });
    told
}
