//! What is on the glass, as plain data in the visitor's language. It says nothing of where it lies or how it looks,
//! and makes none of it.

use languages::Language;
use queue::ids::{ErrandId, LanguageTag};
use queue::moment::Moment;
use queue::need::Need;

use super::touches::Touch;
use super::visit::{Help, Switches};

/// Which page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The room has not been heard of yet.
    Starting,
    /// The broker does not let this kiosk in.
    Refused,
    /// All languages at once.
    Language,
    /// The room is closed.
    Closed,
    /// The errands with their waits.
    Errands,
    /// When a visit was booked for.
    Booked,
    /// The needs.
    Needs,
    /// Further languages.
    MoreLanguages,
    /// Nobody on duty speaks the language.
    Ways,
    /// The number is on its way.
    Taking,
    /// The number.
    Ticket,
    /// The kiosk on its own has no number left.
    NoNumbers,
    /// The room is out of reach, and nothing is known of it.
    Unreachable,
}

/// A language by its own name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageItem {
    /// Which.
    pub tag: LanguageTag,
    /// Its own name.
    pub autonym: String,
    /// Whether that is written in the Arabic script.
    pub arabic: bool,
    /// Whether it is a sign language.
    pub sign: bool,
    /// Whether it is one of the visitor's.
    pub chosen: bool,
}

/// An errand to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrandItem {
    /// Which.
    pub id: ErrandId,
    /// Its name.
    pub name: String,
    /// The name of its icon.
    pub icon: &'static str,
    /// How long until the call, or that it is closed; empty while not known.
    pub wait: String,
    /// The same as a sentence to be read aloud; empty while not known.
    pub wait_spoken: String,
    /// The longest that may come to stand in its place: a card keeps room for it.
    pub longest: String,
    /// Its wait has been asked for and not been told.
    pub coming: bool,
    /// Whether numbers are given out for it.
    pub open: bool,
    /// A further language has made it shorter.
    pub sooner: bool,
    /// Nobody on duty can serve this visitor.
    pub unmatched: bool,
}

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageKind {
    /// What was touched last has been done.
    Done,
    /// What was touched last could not be done.
    Refused,
    /// Staff could not be reached.
    OutOfReach,
    /// Help was asked for.
    HelpAsked,
    /// Somebody comes.
    HelpComes,
    /// True of every errand.
    Alike,
    /// The room is out of reach, or has not been heard of lately.
    Apart,
    /// There is no paper.
    Paper,
    /// The room announces something.
    Announcement,
}

/// Something to say that is not of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What it is about.
    pub kind: MessageKind,
    /// The words.
    pub title: String,
    /// A second sentence; empty for none.
    pub about: String,
}

/// A time that may be the booked one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeItem {
    /// Which.
    pub at: Moment,
    /// As the clock shows it: `13:30`.
    pub clock: String,
    /// Whether it is the one nearest to now.
    pub is_now: bool,
}

/// Times that may be the booked one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TimesView {
    /// Those of the page that is shown, the earliest first.
    pub times: Vec<TimeItem>,
    /// Whether there are earlier ones.
    pub earlier: bool,
    /// Whether there are later ones.
    pub later: bool,
}

/// A need that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NeedItem {
    /// Which.
    pub need: Need,
    /// Whether it is.
    pub on: bool,
}

/// “Swedish is fine too”, “English is fine too”.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TooItem {
    /// Which language.
    pub tag: LanguageTag,
    /// The words.
    pub title: String,
    /// Whether it is chosen.
    pub on: bool,
}

/// The ways on when nobody on duty speaks the language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WaysView {
    /// The errand's name.
    pub errand: String,
    /// It is not the language: nobody on duty handles the errand.
    pub nobody: bool,
    /// How long with an interpreter.
    pub interpreter_wait: String,
    /// The same as a sentence to be read aloud; empty while not known.
    pub interpreter_spoken: String,
}

/// The number and what follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TicketView {
    /// The errand's name.
    pub errand: String,
    /// Whether the number can be given back for another errand's.
    pub may_give_back: bool,
    /// The number, as on the wall.
    pub number: String,
    /// Whether the kiosk gave it on its own, so that nothing is known of the queue.
    pub own: bool,
    /// The same in the language's own digits; empty where those are 0–9.
    pub own_digits: String,
    /// What happens next, in one sentence.
    pub next: String,
    /// How many are before.
    pub ahead: String,
    /// The booked time in a sentence; empty for none.
    pub booked: String,
    /// How long, as a range.
    pub wait: String,
    /// The same as a sentence to be read aloud.
    pub wait_spoken: String,
    /// Whether `wait` is a range, so that it stands beside its label.
    pub wait_known: bool,
    /// The address of the ticket's page.
    pub page: Option<String>,
    /// Seconds until the start comes back.
    pub left_s: u32,
    /// Whether it can be shown longer.
    pub may_stay: bool,
    /// What to do with the number where there is no paper and no code; empty otherwise.
    pub remember: String,
    /// Whether the visitor had better stay where they can be found.
    pub stay_near: bool,
}

/// The whole screen.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The language of all texts.
    pub language: &'static Language,
    /// The municipality's own colour, `#rrggbb`; empty for none.
    pub colour: String,
    /// Which page.
    pub page: Page,
    /// The room's name.
    pub room: String,
    /// Whether the room is a trial.
    pub trial: bool,
    /// Whether what is shown may be old.
    pub stale: bool,
    /// Whether the kiosk hands out numbers of its own.
    pub alone: bool,
    /// What the room announces; empty for nothing.
    pub announcement: String,
    /// The language in which that is written.
    pub announced_in: String,
    /// What came of the last touch; empty for nothing.
    pub notice: String,
    /// Whether that is what the visitor wished.
    pub notice_is_good: bool,
    /// Everything that is said beside the page, the most pressing first.
    pub messages: Vec<Message>,
    /// Whether help was asked for.
    pub help: Help,
    /// How the screen is made easier.
    pub switches: Switches,
    /// Seconds left of the question whether somebody is there.
    pub warning_left_s: Option<u32>,
    /// The opening hours in one line.
    pub hours: String,
    /// Every language of the room.
    pub languages: Vec<LanguageItem>,
    /// What is true of every errand alike, in one sentence; empty where each has its own.
    pub told_of_all: String,
    /// Every errand of the room.
    pub errands: Vec<ErrandItem>,
    /// Every need that is offered.
    pub needs: Vec<NeedItem>,
    /// The names of the chosen ones.
    pub needs_chosen: String,
    /// Languages that would do too.
    pub too: Vec<TooItem>,
    /// When a visit may have been booked for.
    pub times: TimesView,
    /// The ways there are.
    pub ways: WaysView,
    /// The ticket.
    pub ticket: Option<TicketView>,
    /// What becomes of the ticket's paper, in words; empty where there is nothing to say.
    pub paper: String,
    /// Whether that is a mishap.
    pub paper_failed: bool,
    /// Some errands' names and waits now, for whoever passes by; empty where they are not known.
    pub waits_now: Vec<(String, String)>,
    /// The choice that is being read aloud, in words; empty for none.
    pub caption: String,
    /// What choosing that would mean, so that it can be seen where it is.
    pub reading: Option<Touch>,
    /// Whether it should be read aloud in a language that this machine cannot speak.
    pub speech_missing: bool,
}
