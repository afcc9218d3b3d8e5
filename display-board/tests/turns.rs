//! Whose language's turn it is, and what a wall says when it cannot know or when the room closes: the screen's logic without
//! a window.

use broker_config::device::News;
use broker_config::link::{Down, DownKind};
use display_board::screen::{Behaviour, MOMENT};
use display_board::states::{Wall, behaviour, call, second, tag, texts};
use queue::view::CallState;

fn in_languages(languages: &[&str]) -> Wall {
    Wall::behaving(Behaviour {
        languages: languages.iter().map(|of| tag(of)).collect(),
        ..behaviour()
    })
}

#[test]
fn the_walls_own_language_comes_back_between_the_others() {
    let mut wall = in_languages(&["sv", "en", "ar", "fi"]);
    let mut seen = Vec::new();
    for _ in 0..7 {
        seen.push(wall.view().tongue.tag);
        wall.pass(second(8));
    }
    assert_eq!(seen, ["sv", "en", "sv", "ar", "sv", "fi", "sv"]);
    assert_eq!(
        wall.view().language.tag,
        "sv",
        "its sides stay where they are"
    );
}

#[test]
fn a_call_begins_in_the_walls_own_language_and_calls_on_end_leave_the_others_their_turn() {
    let mut wall = in_languages(&["sv", "en"]);
    wall.pass(second(8));
    assert_eq!(wall.view().tongue.tag, "en");
    wall.board(&[call(7, "A017", "3", 0)]);
    assert_eq!(wall.view().tongue.tag, "sv");
    let mut seen = Vec::new();
    for n in 0..20 {
        wall.pass(second(3));
        let number = format!("B{n:03}");
        wall.board(&[call(8 + n, &number, "2", 0)]);
        seen.push(wall.view().tongue.tag);
    }
    assert!(seen.contains(&"en"), "{seen:?}");
}

#[test]
fn everything_on_the_wall_is_in_the_language_whose_turn_it_is() {
    let mut wall = in_languages(&["sv", "en"]);
    wall.board(&[call(7, "A017", "3", 0)]);
    wall.pass(second(8));
    let view = wall.view();
    let newest = view.newest.unwrap();
    assert_eq!(newest.head, "Now calling");
    assert_eq!(languages::plain(&newest.go_to), "Go to counter 3");
    assert!(view.waiting.contains("waiting"), "{}", view.waiting);
    assert!(view.hours.contains("Open"), "{}", view.hours);
}

#[test]
fn a_call_stays_marked_until_its_visitor_has_come() {
    let mut wall = in_languages(&["sv"]);
    wall.board(&[call(7, "A017", "3", 0)]);
    wall.pass(MOMENT);
    let newest = wall.view().newest.unwrap();
    assert!(newest.item.awaited && !newest.calling);
    let mut come = call(7, "A017", "3", 0);
    come.state = CallState::Serving;
    wall.board(&[come]);
    let newest = wall.view().newest.unwrap();
    assert!(!newest.item.awaited);
    assert_eq!(newest.head, "Senast uppropade", "nobody is called any more");
}

#[test]
fn a_recall_is_named_as_one() {
    let mut wall = Wall::open();
    wall.board(&[call(7, "A017", "3", 1)]);
    assert_eq!(wall.view().newest.unwrap().head, "Vi ropar igen");
}

#[test]
fn a_counter_whose_name_is_words_is_not_called_a_counter_as_well() {
    let mut reception = call(7, "A017", "desk-b", 0);
    reception.counter_name = "Reception".to_owned();
    let mut wall = Wall::open();
    wall.board(&[reception]);
    let newest = wall.view().newest.unwrap();
    assert_eq!(newest.go_to, "");
    assert_eq!(newest.item.counter, "Reception");
}

#[test]
fn a_wall_that_is_not_up_to_date_claims_nothing_of_now() {
    let mut wall = Wall::open();
    wall.board(&[call(8, "B001", "2", 0), call(7, "A017", "3", 0)]);
    wall.news(News::Fresh(false));
    let view = wall.view();
    let newest = view.newest.unwrap();
    assert!(!newest.calling && !newest.item.awaited);
    let place = languages::plain(&newest.go_to);
    assert_eq!(place, "Disk 3", "an old call sends nobody anywhere");
    assert!(
        newest.item.label.starts_with("A017: Disk 3"),
        "{}",
        newest.item.label
    );
    assert!(view.calls.iter().all(|call| !call.awaited));
    assert_eq!((view.waiting.as_str(), view.hours.as_str()), ("", ""));
    wall.news(News::Fresh(true));
    assert!(wall.view().newest.unwrap().item.awaited);
}

#[test]
fn a_wall_that_is_not_let_in_tells_a_technician_which_it_is_and_visitors_nothing_of_it() {
    let mut wall = Wall::open();
    assert_eq!(wall.view().staff, "");
    wall.news(News::Down(Down {
        kind: DownKind::Refused,
        text: "not authorised".to_owned(),
    }));
    let view = wall.view();
    let staff = languages::plain(&view.staff);
    let named = "Tavla hall · servicecenter · mqtts://room.example:8883";
    assert!(staff.ends_with(named), "{staff}");
    assert!(staff.contains("lösenord"), "{staff}");
    let told = view.alert.unwrap();
    assert!(!told.about.contains("lösenord") && !told.about.contains('\n'));
    wall.news(News::Up);
    assert_eq!(wall.view().staff, "");
}

#[test]
fn who_waits_when_the_room_closes_is_told_to_stay() {
    let mut wall = Wall::open();
    wall.board(&[]);
    assert_eq!(wall.view().announcement, None);
    wall.room.open = false;
    wall.beat();
    let line = wall.view().announcement.unwrap().text;
    assert!(line.starts_with("Har du redan ett nummer"), "{line}");
}

#[test]
fn an_announcement_does_not_hide_from_who_waits_that_they_stay() {
    let mut wall = in_languages(&["sv", "en"]);
    wall.texts(texts(&[
        ("sv", "Vi stänger 12."),
        ("en", "We close at noon."),
    ]));
    wall.board(&[]);
    wall.room.open = false;
    wall.beat();
    let mut seen: Vec<String> = Vec::new();
    for _ in 0..80 {
        let text = wall.view().announcement.unwrap().text;
        let begin: String = text.chars().take(12).collect();
        if seen.last() != Some(&begin) {
            seen.push(begin);
        }
        wall.pass(second(1));
    }
    let round = [
        "Har du redan",
        "If you alrea",
        "Vi stänger 1",
        "We close at ",
    ];
    assert_eq!(seen[..6], [&round[..], &round[..2]].concat());
}

#[test]
fn each_part_of_an_announcement_comes_in_the_language_whose_turn_it_is() {
    let parts = |word: &str| -> Vec<String> {
        let part = |nth: u32| format!("{word}{nth} {}.", "och så vidare ".repeat(6).trim());
        (1..=3).map(part).collect()
    };
    let (swedish, english) = (parts("sv"), parts("en"));
    let mut wall = in_languages(&["sv", "en", "ar"]);
    wall.texts(texts(&[
        ("sv", &swedish.join(" ")),
        ("en", &english.join(" ")),
    ]));
    wall.board(&[]);
    let mut seen: Vec<(&str, String)> = Vec::new();
    for _ in 0..300 {
        let view = wall.view();
        let text = view.announcement.unwrap().text;
        let begin = text.split(' ').next().unwrap().to_owned();
        if seen.last() != Some(&(view.tongue.tag, begin.clone())) {
            seen.push((view.tongue.tag, begin));
        }
        wall.pass(second(1));
    }
    for (tongue, begin) in &seen {
        assert!(
            begin.starts_with(if *tongue == "en" { "en" } else { "sv" }),
            "{seen:?}: what has no words in a language stays in the wall's own"
        );
    }
    for part in ["sv1", "sv2", "sv3", "en1", "en2", "en3"] {
        assert!(
            seen.iter().any(|(_, begin)| begin == part),
            "{part}: {seen:?}"
        );
    }
}
