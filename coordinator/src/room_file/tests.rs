//! The built-in room, room files that are right, and what is made of them.

use std::collections::BTreeSet;

use proptest::prelude::*;
use queue::calendar::Hours;
use queue::need::Need;
use queue::room::{ErrandSet, Series};
use queue::view::Announcement;

use super::*;

mod mistakes;

/// A small room that uses every key.
pub(super) const EVERY_KEY: &str = include_str!("tests/every_key.toml");

/// The languages of DESIGN §5.
const LANGUAGES: [&str; 21] = [
    "sv", "en", "fa", "ar", "tr", "bs", "sr", "hr", "so", "ru", "de", "es", "it", "fi", "swl",
    "ckb", "kmr-Arab", "kmr", "az", "azb", "fa-AF",
];

fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

fn every_key() -> RoomFile {
    read::room_file("every_key.toml", EVERY_KEY).unwrap()
}

fn guide<'a>(file: &'a RoomFile, id: &str) -> &'a queue::room::Guide {
    file.room.guide(&GuideId::parse(id).unwrap()).unwrap()
}

#[test]
fn every_key_is_read() {
    let file = every_key();
    let room = &file.room;
    assert_eq!(room.id.as_str(), "rathaus");
    assert_eq!(room.languages, ["sv", "en", "kmr"].map(tag));
    assert_eq!(room.needs, BTreeSet::from([Need::Seat, Need::StepFree]));
    let b = room.series.get("B").copied();
    assert_eq!(
        b,
        Some(Series {
            first: 100,
            last: 299
        })
    );
    assert_eq!((room.errands.len(), room.errands[0].daily_quota), (2, 40));
    assert_eq!(
        (room.errands[0].target_wait_s, room.errands[0].service_s),
        (600, 900)
    );
    assert!(room.counters[0].step_free && !room.counters[1].step_free);
    assert_eq!(
        room.kiosks.get("entrance").and_then(|parts| parts.get("B")),
        Some(&(280, 299))
    );
    assert_eq!(guide(&file, "g1").errands, ErrandSet::All);
    assert!(guide(&file, "g1").manager && !guide(&file, "g2").manager);
    assert_eq!(room.rules.scarcity_milli, 1250);
    assert_eq!(room.rules.head_start_booked_s, 300);
    assert_eq!(room.rules.head_start_s.get(&Need::Seat), Some(&60));
    assert!(!room.rules.outcome_required && !room.rules.confirm_arrival && !room.trial);
    assert_eq!(
        (
            room.rules.recall_limit,
            room.rules.undo_s,
            room.rules.lock_out_s
        ),
        (2, 0, 60)
    );
    assert_eq!((room.rules.reserve_s, room.rules.reach_after_s), (120, 0));
    assert_eq!(file.privacy.retention_days, 30);
    assert!(file.privacy.per_guide_figures && file.privacy.languages_in_events);
    assert_eq!(file.look.colour.as_deref(), Some("#00504b"));
    assert_eq!(
        file.public_url.as_deref(),
        Some("https://ko.example.se/kommun")
    );
    assert_eq!(
        file.page("0123").as_deref(),
        Some("https://ko.example.se/kommun/t/0123")
    );
    assert_eq!(
        file.outcomes[0].next.get("en").map(String::as_str),
        Some("Done.")
    );
    assert!(file.reasons[0].avoidable);
    assert!(file.remarks.is_empty(), "{:?}", file.remarks);
}

#[test]
fn a_guide_speaks_what_is_spoken_alike() {
    let file = every_key();
    assert!(
        guide(&file, "g2").languages.contains(&tag("kmr")),
        "kmr-Arab is spoken like kmr"
    );
    assert!(!guide(&file, "g1").languages.contains(&tag("kmr")));
}

#[test]
fn an_errand_with_hours_of_its_own_keeps_them() {
    let file = every_key();
    let calendar = file.calendar(Day::parse("2026-11-23").unwrap());
    let errand = ErrandId::parse("building-permit").unwrap();
    let at = |text| Moment::parse(text).unwrap();
    assert!(calendar.errand(&errand).open(at("2026-11-23T14:00:00Z")));
    assert!(!calendar.errand(&errand).open(at("2026-11-23T14:30:00Z")));
    assert!(calendar.room.open(at("2026-11-23T14:30:00Z")));
    assert!(
        !calendar.room.open(at("2026-11-24T11:30:00Z")),
        "closed at noon on Tuesday"
    );
    let closed = file.calendar(Day::parse("2026-12-24").unwrap());
    assert!(!closed.room.open(at("2026-12-24T10:00:00Z")));
}

#[test]
fn a_reader_is_known_by_the_token_alone() {
    let file = every_key();
    assert_eq!(
        file.reader("secret").map(|reader| reader.id.as_str()),
        Some("statistics")
    );
    assert_eq!(file.reader("Secret"), None);
}

#[test]
fn settings_show_the_rules_by_the_names_of_the_file_and_no_pin() {
    let shown = serde_json::to_value(every_key().settings_view()).unwrap();
    assert_eq!(
        shown["rules"]["head_start_s"],
        serde_json::json!({"booked": 300, "seat": 60})
    );
    assert_eq!(shown["rules"]["scarcity"], 1.25);
    assert_eq!(
        shown["guides"][0],
        serde_json::json!({"id": "g1", "name": "Guide 1", "manager": true})
    );
    assert!(!shown.to_string().contains("argon2"));
    assert!(
        !format!("{:?}", every_key()).contains("argon2"),
        "nor do logs"
    );
}

#[test]
fn a_missing_name_falls_back_to_swedish_then_english_then_the_first() {
    let names = |tags: &[&str]| {
        tags.iter()
            .map(|t| (tag(t), (*t).to_owned()))
            .collect::<Names>()
    };
    assert_eq!(name_in(&names(&["en", "sv", "so"]), &tag("so")), "so");
    assert_eq!(name_in(&names(&["en", "sv", "so"]), &tag("ar")), "sv");
    assert_eq!(name_in(&names(&["de", "en"]), &tag("ar")), "en");
    assert_eq!(name_in(&names(&["it", "de"]), &tag("ar")), "de");
}

#[test]
fn without_outcomes_none_is_required() {
    let (head, _) = EVERY_KEY.split_once("[[outcome]]").unwrap();
    let text = head.replace("outcome_required = false", "");
    assert!(
        !read::room_file("f", &text)
            .unwrap()
            .room
            .rules
            .outcome_required
    );
}

#[test]
fn the_built_in_room_is_an_open_trial_with_everything_named_in_every_language() {
    let file = RoomFile::built_in().unwrap();
    assert!(
        file.trial() && file.remarks.is_empty(),
        "{:?}",
        file.remarks
    );
    assert_eq!(file.room.languages, LANGUAGES.map(tag));
    assert_eq!(file.calendar_at(Moment::from_millis(0)).room, Hours::Always);
    assert_eq!((file.room.errands.len(), file.room.counters.len()), (11, 6));
    for errand in file.errands.values() {
        assert_eq!(errand.names.len(), LANGUAGES.len());
        assert!(errand.unit.is_some());
    }
    assert_eq!(
        guides_by_language(&file)
            .into_iter()
            .min()
            .map(|(count, _)| count),
        Some(1)
    );
    assert_eq!(check::guides_with_trial_pin(&file).len(), 15);
}

fn guides_by_language(file: &RoomFile) -> Vec<(usize, LanguageTag)> {
    let guides = &file.room.guides;
    let count = |tag: &LanguageTag| guides.iter().filter(|g| g.languages.contains(tag)).count();
    file.room
        .languages
        .iter()
        .map(|tag| (count(tag), tag.clone()))
        .collect()
}

/// Characters that look like those of a script and belong to another language's alphabet.
#[test]
fn names_are_written_with_the_letters_of_their_language() {
    let file = RoomFile::built_in().unwrap();
    let next = file.outcomes.iter().map(|outcome| &outcome.next);
    for names in file
        .errands
        .values()
        .map(|errand| &errand.names)
        .chain(next)
        .chain([&file.name])
    {
        for (tag, text) in names {
            let wrong: &[char] = match tag.as_str() {
                "fa" | "fa-AF" | "ckb" | "kmr-Arab" | "azb" => &['ي', 'ك', 'ى', 'ة'],
                "ar" => &['ی', 'ک', 'ە', 'ێ', 'ۆ', 'پ', 'گ'],
                "az" => &['ä', 'â', 'ê'],
                "kmr" => &['ı', 'ğ', 'ü', 'ö'],
                "sr" | "ru" => &['a', 'e', 'o', 'p', 'c', 'x', 'j'],
                _ => &[],
            };
            assert_eq!(text.find(wrong), None, "{tag}: {text}");
            let arabic = text.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c));
            let rtl = ["fa", "ar", "ckb", "kmr-Arab", "azb", "fa-AF"].contains(&tag.as_str());
            assert_eq!(arabic, rtl, "{tag}: {text}");
        }
    }
}

#[test]
fn what_init_wrote_is_a_room_with_hours_that_stays_when_asked_again() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("new");
    let written = init::init(&inside).unwrap();
    assert_eq!(
        written,
        [inside.join("room.toml"), inside.join("device.toml")]
    );
    let file = RoomFile::load(&written[0]).unwrap();
    assert!(!file.trial());
    let sunday = Moment::parse("2026-11-22T12:00:00Z").unwrap();
    assert!(!file.calendar_at(sunday).room.open(sunday));
    std::fs::write(&written[0], "mine").unwrap();
    let again = init::init(&inside).unwrap_err();
    assert!(matches!(again, init::InitError::Exists(path) if path == written[0]));
    assert_eq!(std::fs::read_to_string(&written[0]).unwrap(), "mine");
    std::fs::remove_file(&written[0]).unwrap();
    assert!(init::init(&inside).is_err(), "device.toml is still there");
    assert!(!written[0].exists(), "and nothing was half done");
}

#[cfg(unix)]
#[test]
fn only_its_owner_reads_the_room_file_that_init_wrote() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let written = init::init(folder.path()).unwrap();
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(
        (mode(&written[0]), mode(&written[1]) & 0o077 & 0o033),
        (0o600, 0)
    );
}

/// Takes the "# " away from lines that are keys or heads of tables.
fn uncommented(text: &str) -> Vec<String> {
    let is_key = |line: &str| {
        let name = line.split(" = ").next().unwrap_or_default();
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        line.contains(" = ") && name.chars().all(plain) || line.starts_with('[')
    };
    let lines = text.lines().filter_map(|line| line.strip_prefix("# "));
    lines
        .filter(|line| is_key(line))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_example_in_the_default_files_is_right() {
    let device = include_str!("../default_room/device.toml");
    assert!(toml::de::DeTable::parse(device).is_ok());
    for line in uncommented(device) {
        assert!(toml::de::DeTable::parse(&line).is_ok(), "{line}");
    }
    let mut room = DEFAULT_ROOM.to_owned();
    let examples = uncommented(DEFAULT_ROOM);
    assert_eq!(examples.len(), 5, "{examples:?}");
    for line in examples {
        room = room.replace(&format!("# {line}"), &line);
    }
    let file = read::room_file("room.toml", &room).unwrap();
    assert!(file.public_url.is_some() && file.look.logo.is_some() && file.readers.len() == 1);
}

#[test]
fn check_sums_up_and_warns() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("room.toml");
    let text = EVERY_KEY
        .replace(
            "languages = [\"sv\", \"en\", \"kmr\"]",
            "languages = [\"sv\", \"so\", \"xx\"]",
        )
        .replace("colour =", "logo = \"logo.png\"\ncolour =");
    std::fs::write(&path, text).unwrap();
    let told = check::check(&path).unwrap();
    let name = path.display();
    for expected in [
        format!("{name}: no mistakes"),
        "guides     2, 1 of them managers".to_owned(),
        "  sv 2, so 0, xx 0".to_owned(),
        format!("{name}:9: note: no guide speaks so, xx"),
        format!(
            "the logo {} is not there",
            folder.path().join("logo.png").display()
        ),
        format!("{name}: note: anybody knows the PIN 1234"),
    ] {
        assert!(told.contains(&expected), "{expected}\n{told}");
    }
    assert!(
        told.contains("is not written in so, xx; another language is shown"),
        "{told}"
    );
}

#[test]
fn a_room_of_all_limits_at_once_stays_usable() {
    let mut text = EVERY_KEY.split_once("[[errand]]").unwrap().0.to_owned();
    let long = "ö".repeat(60);
    for i in 0..25 {
        text += &format!(
            "[[errand]]\nid = \"errand-{i}\"\nseries = \"A\"\ntarget_wait_s = 60\nservice_s = 60\n\
             names = {{ sv = \"{long}\", en = \"{long}\", kmr = \"{long}\" }}\n"
        );
    }
    text += EVERY_KEY.split_once("# places").unwrap().1;
    let text = text.replace("[\"building-permit\"]", "[\"errand-24\"]");
    let file = read::room_file("f", &text).unwrap();
    assert!(
        sizes::largest(&file)
            .iter()
            .all(|size| size.bytes <= sizes::MESSAGE_BYTES_MAX)
    );
}

#[test]
fn an_announcement_too_large_to_be_sent_is_told_from_one_that_fits() {
    let file = RoomFile::built_in().unwrap();
    let said = |letters: &str| Announcement {
        texts: LANGUAGES
            .iter()
            .map(|t| (tag(t), letters.repeat(280)))
            .collect(),
        until: None,
    };
    assert!(sizes::announcement_fits(&file, &said("é")));
    assert!(!sizes::announcement_fits(&file, &said("\u{1}\u{1}")));
}

/// Bytes of any kind, and such as TOML is made of.
fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    let toml = proptest::sample::select(&b"[[room]]=\"'\n a1.-:{}#,_"[..]);
    prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..200),
        proptest::collection::vec(toml, 0..200),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn arbitrary_bytes_are_refused_without_panic(bytes in any_bytes()) {
        prop_assert!(read::room_file("f", &String::from_utf8_lossy(&bytes)).is_err());
    }

    #[test]
    fn a_room_file_with_bytes_changed_never_panics(
        changes in proptest::collection::vec((0usize..EVERY_KEY.len(), "\\PC|[-0-9a-z\"\\[\\]{}=,.\n*]"), 1..6),
    ) {
        let mut letters: Vec<char> = EVERY_KEY.chars().collect();
        for (at, letter) in changes {
            let at = at % letters.len();
            letters[at] = letter.chars().next().unwrap();
        }
        let text: String = letters.into_iter().collect();
        if let Err(mistake) = read::room_file("f", &text) {
            let lines = text.lines().count() + 1;
            prop_assert!(mistake.line.is_some_and(|line| (1..=lines).contains(&line)), "{}", mistake);
        }
    }
}
