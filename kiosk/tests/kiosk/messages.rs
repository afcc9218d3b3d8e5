//! What is said beside the page: the most pressing first, nothing of it lost, and each seen in the one place for it.

use std::time::Duration;

use broker_config::device::News;
use kiosk::offline::Told;
use kiosk::paper::Said;
use kiosk::screen::{Message, MessageKind, Switch, Touch, View};
use kiosk::settings::Machine;
use kiosk::show;
use kiosk::states::{Kiosk, Room};
use kiosk::ui::KioskWindow;
use languages::Texts;
use look::testing::{ElementHandle, mock_elapsed_time, settle, touch};

use crate::glass::{ease, glass};

/// Longer than anybody reads a message.
const A_MINUTE: Duration = Duration::from_secs(60);

/// What lies between a message and what it stands above, at most; and what is no longer the top of a glass of 1920.
const NEAR_PX: f32 = 20.0;
const FAR_DOWN_PX: f32 = 300.0;
/// How high the line of a trial room at the top is, at most.
const RIBBON_PX: f32 = 60.0;

fn kinds(view: &View) -> Vec<MessageKind> {
    view.messages.iter().map(|message| message.kind).collect()
}

fn out_of_paper(kiosk: &mut Kiosk) {
    kiosk.screen.has_printer();
    kiosk.screen.printer_said(&Said::State {
        prints: false,
        problems: vec!["paper_out"],
    });
}

#[test]
fn what_came_of_a_touch_is_said_before_help_before_the_room_before_paper_before_news() {
    let mut kiosk = Kiosk::of(&Room::trial().announcing(), "sv");
    out_of_paper(&mut kiosk);
    kiosk.touch(Touch::Help);
    kiosk.answer(r#""ok":{"type":"help_asked"}"#);
    kiosk.hears(News::Fresh(false));
    assert_eq!(
        kinds(&kiosk.view()),
        [
            MessageKind::HelpAsked,
            MessageKind::Apart,
            MessageKind::Announcement
        ]
    );
    kiosk.language("sv");
    kiosk.asks.clear();
    kiosk.errand("building-permit");
    kiosk.unanswered();
    assert_eq!(
        kinds(&kiosk.view()),
        [
            MessageKind::Refused,
            MessageKind::HelpAsked,
            MessageKind::Apart,
            MessageKind::Paper
        ]
    );
}

#[test]
fn that_the_room_cannot_be_reached_is_said_on_every_page_before_the_number() {
    let room = Room::trial();
    let alone = || Told::Alone(Some(Box::new((room.state(2), room.texts()))));
    let mut kiosk = Kiosk::open();
    kiosk.is_told(alone());
    let apart = |kiosk: &Kiosk| kinds(&kiosk.view()).contains(&MessageKind::Apart);
    assert!(apart(&kiosk), "at the start");
    kiosk.language("sv");
    assert!(apart(&kiosk), "among the errands");
    kiosk.touch(Touch::OpenNeeds);
    assert!(apart(&kiosk), "among the needs");
    kiosk.touch(Touch::Continue);
    kiosk.errand("booked-visit");
    assert!(apart(&kiosk), "among the times");
}

/// A glass that shows a visitor's start page with these messages.
struct Glass {
    window: KioskWindow,
    view: View,
}

impl Glass {
    fn with(messages: Vec<Message>, easing: &[Switch]) -> Self {
        Self::of((1080, 1920), messages, easing)
    }

    fn of(size: (u32, u32), messages: Vec<Message>, easing: &[Switch]) -> Self {
        let window = glass(size);
        let mut kiosk = Kiosk::asking_waits(&Room::trial(), "sv");
        kiosk.quoted(2);
        let mut view = kiosk.view();
        ease(&mut view, easing);
        view.messages = messages;
        let glass = Self { window, view };
        glass.refresh();
        glass
    }

    fn refresh(&self) {
        show::show(&self.window, &self.view, &Machine::default());
        settle();
    }

    /// The messages that are seen, from the top.
    fn seen(&self) -> Vec<String> {
        let bands = ElementHandle::find_by_element_type_name(&self.window, "MessageBand");
        let labels = bands.filter_map(|band| Some(band.accessible_label()?.to_string()));
        labels.filter(|label| !label.is_empty()).collect()
    }

    /// Touches the way to the next message, which says which of how many is seen.
    #[track_caller]
    fn turn(&self, index: u32, count: u32) {
        let args = [("index", index.into()), ("count", count.into())];
        touch(&self.window, &Texts::get("sv", "kiosk-message-next", &args));
    }

    fn is_seen(&self, words: &str) -> bool {
        let found = ElementHandle::find_by_accessible_label(&self.window, words);
        found.into_iter().next().is_some()
    }
}

fn said(kind: MessageKind, title: &str) -> Message {
    Message {
        kind,
        title: title.to_owned(),
        about: String::new(),
    }
}

fn text(key: &str) -> String {
    Texts::get("sv", key, &[])
}

#[test]
fn two_short_messages_are_seen_at_once_and_the_heading_and_the_waits_stay() {
    let comes = said(MessageKind::HelpComes, &text("kiosk-help-answered"));
    let stale = said(MessageKind::Apart, &text("kiosk-stale"));
    let glass = Glass::with(vec![comes.clone(), stale.clone()], &[]);
    assert_eq!(glass.seen(), [comes.title, stale.title]);
    assert!(glass.is_seen("Välkommen") && glass.is_seen("Väntetider just nu"));
}

/// That help is on its way, with what to do.
fn asked() -> Message {
    Message {
        about: text("kiosk-help-asked-about"),
        ..said(MessageKind::HelpAsked, &text("kiosk-help-asked"))
    }
}

#[test]
fn a_message_of_two_lines_leaves_the_heading_on_every_glass() {
    for size in [(1080, 1920), (768, 1366), (1920, 1080)] {
        let glass = Glass::of(size, vec![asked()], &[]);
        assert!(glass.is_seen("Välkommen"), "{size:?}");
    }
}

#[test]
fn more_and_longer_messages_are_turned_by_touch_and_the_heading_and_the_waits_stay() {
    for size in [(1080, 1920), (768, 1366), (1920, 1080)] {
        let asked = asked();
        let apart = said(MessageKind::Apart, &text("kiosk-offline"));
        let paper = said(MessageKind::Paper, &text("kiosk-paper-none"));
        let all = vec![asked.clone(), apart.clone(), paper.clone()];
        let glass = Glass::of(size, all, &[]);
        let whole = format!("{}. {}", asked.title, asked.about);
        let turns = [&whole, &apart.title, &paper.title, &whole];
        for (expected, index) in turns.into_iter().zip([1, 2, 3, 1]) {
            assert_eq!(glass.seen(), [expected.as_str()], "{size:?}");
            assert!(glass.is_seen("Välkommen") && glass.is_seen("Väntetider just nu"));
            glass.turn(index, 3);
        }
    }
}

#[test]
fn no_message_goes_by_itself_while_it_is_read() {
    let apart = said(MessageKind::Apart, &text("kiosk-offline"));
    let paper = said(MessageKind::Paper, &text("kiosk-paper-none"));
    let glass = Glass::with(vec![apart.clone(), paper], &[]);
    for _ in 0..3 {
        mock_elapsed_time(A_MINUTE);
        settle();
        assert_eq!(glass.seen(), [apart.title.as_str()]);
    }
}

#[test]
fn what_comes_as_the_most_pressing_is_seen_at_once() {
    let apart = said(MessageKind::Apart, &text("kiosk-offline"));
    let paper = said(MessageKind::Paper, &text("kiosk-paper-none"));
    let mut glass = Glass::with(vec![apart.clone(), paper.clone()], &[]);
    glass.turn(1, 2);
    assert_eq!(glass.seen(), [paper.title.as_str()]);
    let refused = said(MessageKind::Refused, &text("kiosk-no-number"));
    glass.view.messages = vec![refused.clone(), apart, paper];
    glass.refresh();
    assert_eq!(glass.seen(), [refused.title]);
}

#[test]
fn with_low_reach_all_messages_are_seen_at_once_and_none_has_to_be_touched() {
    for easing in [
        &[Switch::LowReach][..],
        &[Switch::LowReach, Switch::LargerText],
        &[Switch::LowReach, Switch::Speech],
    ] {
        let refused = said(MessageKind::Refused, &text("kiosk-no-number"));
        let apart = said(MessageKind::Apart, &text("kiosk-offline"));
        let paper = said(MessageKind::Paper, &text("kiosk-paper-none"));
        let all = [
            refused.title.clone(),
            apart.title.clone(),
            paper.title.clone(),
        ];
        let glass = Glass::with(vec![refused, apart, paper], easing);
        assert_eq!(glass.seen(), all, "{easing:?}");
        let bands = ElementHandle::find_by_element_type_name(&glass.window, "MessageBand");
        let highest = bands.map(|band| band.absolute_position().y);
        let highest = highest.fold(f32::MAX, f32::min);
        assert!(highest > RIBBON_PX, "{easing:?}: they begin at {highest}");
    }
}

#[test]
fn with_low_reach_the_messages_stand_right_above_the_page_s_words() {
    let refused = said(MessageKind::Refused, &text("kiosk-no-number"));
    let glass = Glass::with(vec![refused], &[Switch::LowReach]);
    let band = ElementHandle::find_by_element_type_name(&glass.window, "MessageBand");
    let band = band.into_iter().next().expect("the message is seen");
    let words = ElementHandle::find_by_accessible_label(&glass.window, "Välkommen");
    let words = words.into_iter().next().expect("the words are seen");
    let below = band.absolute_position().y + band.size().height;
    let gap = words.absolute_position().y - below;
    assert!((0.0..NEAR_PX).contains(&gap), "{gap} px apart");
    assert!(band.absolute_position().y > FAR_DOWN_PX, "far from the top");
}
