//! One visitor at the kiosk, from the first touch to the return to the start. Nothing here outlives the visit.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use queue::command::Command;
use queue::ids::{ErrandId, LanguageTag};
use queue::moment::Moment;
use queue::need::Need;
use queue::view::{Quote, Ticket};

/// Where the visitor is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Stage {
    /// At the start, or at the door while the room is closed.
    Language,
    /// Choosing an errand.
    Errands,
    /// Saying when the visit was booked for.
    Booked {
        /// What was booked.
        errand: ErrandId,
        /// Which page of times; 0 is around now.
        page: i64,
    },
    /// Saying what is needed beside it.
    Needs,
    /// Choosing further languages for an errand that nobody on duty handles in the own one.
    MoreLanguages(ErrandId),
    /// Nobody on duty speaks the language for this errand: the ways there are.
    Ways(ErrandId),
    /// The number is on its way.
    Taking {
        /// Where to go back to if it does not come.
        back: Box<Stage>,
        /// What was asked.
        command: Command,
    },
    /// Holding a number.
    Ticket {
        /// The ticket.
        ticket: Box<Ticket>,
        /// Whether the kiosk gave it on its own.
        own: bool,
    },
}

impl Stage {
    /// Whether a visitor is choosing, so that a room that closes takes the page away.
    pub(super) fn chooses(&self) -> bool {
        matches!(
            self,
            Self::Errands
                | Self::Booked { .. }
                | Self::Needs
                | Self::MoreLanguages(_)
                | Self::Ways(_)
        )
    }
}

/// Whether help was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Help {
    /// No.
    #[default]
    No,
    /// The request is on its way.
    Asking,
    /// The staff know.
    Asked,
    /// Somebody is coming.
    Answered,
    /// The staff could not be reached.
    Failed,
}

/// What becomes of the ticket's paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// There is no printer, or nothing to print.
    #[default]
    None,
    /// It is being printed.
    Printing,
    /// It has come out.
    Out,
    /// It has not come out.
    Failed,
    /// The printer cannot print now, and was not asked to.
    Missing,
}

/// How the screen is made easier, until the next visitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a switch on the screen"
)]
pub struct Switches {
    /// Larger text.
    pub larger_text: bool,
    /// White on black.
    pub high_contrast: bool,
    /// Everything to touch in the lower half.
    pub low_reach: bool,
    /// Each step is read aloud.
    pub speech: bool,
    /// How much louder than usual, in steps; fewer than none is quieter. [`LOUDNESS_MAX`] at most either way.
    pub loudness: i8,
}

/// How many steps louder or quieter than usual it can be.
pub const LOUDNESS_MAX: i8 = 2;

/// What is said beside the page until the next touch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Notice {
    /// The number was given back, as the visitor wished.
    NumberGone,
    /// The room did not say whether the number was given back.
    StillNumber,
    /// The room refused, for this reason; the errand that it was about, if it was about one.
    Refused(queue::refusal::Code, Option<ErrandId>),
    /// The room did not answer.
    NoAnswer,
    /// The kiosk on its own has no number either.
    NoNumber,
}

/// The waits that were last told.
pub(super) type Quotes = BTreeMap<ErrandId, Quote>;

#[derive(Debug)]
pub(super) struct Visit {
    pub(super) stage: Stage,
    pub(super) language: Option<LanguageTag>,
    /// Further languages, in the order in which they were chosen.
    pub(super) more: Vec<LanguageTag>,
    pub(super) needs: BTreeSet<Need>,
    /// When the errand was booked for.
    pub(super) booked_at: Option<Moment>,
    pub(super) switches: Switches,
    pub(super) help: Help,
    /// Whether the room has named this kiosk among those that wait for help.
    pub(super) help_known: bool,
    pub(super) notice: Option<Notice>,
    pub(super) quotes: Option<Quotes>,
    pub(super) with_interpreter: Option<Quotes>,
    /// What the waits were before a further language was chosen.
    pub(super) quotes_before: Option<Quotes>,
    pub(super) quotes_due: bool,
    pub(super) quoted_at: Option<Instant>,
    /// The last touch.
    pub(super) touched_at: Instant,
    /// When the page last changed under the visitor's finger.
    pub(super) entered_at: Option<Instant>,
    /// When the times around now were opened: they stay while they are looked at.
    pub(super) opened_at: Instant,
    /// How often more time was asked for in a row.
    pub(super) stays: u32,
    /// A number that was asked for without an answer: asking for the same again must be the same request.
    pub(super) unsure: Option<(u64, Command)>,
    /// The ticket's paper.
    pub(super) paper: Paper,
}

impl Visit {
    pub(super) fn new(now: Instant) -> Self {
        Self {
            stage: Stage::Language,
            language: None,
            more: Vec::new(),
            needs: BTreeSet::new(),
            booked_at: None,
            switches: Switches::default(),
            help: Help::No,
            help_known: false,
            notice: None,
            quotes: None,
            with_interpreter: None,
            quotes_before: None,
            quotes_due: false,
            quoted_at: None,
            touched_at: now,
            entered_at: None,
            opened_at: now,
            stays: 0,
            unsure: None,
            paper: Paper::None,
        }
    }

    pub(super) fn enter(&mut self, stage: Stage, now: Instant) {
        self.stage = stage;
        self.entered_at = Some(now);
    }

    /// Whether everything is as the next visitor should find it.
    pub(super) fn is_untouched(&self) -> bool {
        self.stage == Stage::Language
            && self.language.is_none()
            && self.switches == Switches::default()
            && self.help == Help::No
            && self.notice.is_none()
    }

    /// What the room says of who waits for help: whoever was named and is no more has been answered. The room may name this
    /// kiosk before its own answer is here, and a guide may answer before it does so again.
    pub(super) fn hear_help(&mut self, waits: bool) {
        match self.help {
            Help::Asking | Help::Asked if waits => self.help_known = true,
            Help::Asked if self.help_known => self.help = Help::Answered,
            Help::Asking | Help::Asked => {}
            Help::No | Help::Failed | Help::Answered => self.help_known = false,
        }
    }

    /// Puts a thing into a set, or takes it out.
    pub(super) fn toggle_need(&mut self, need: Need) {
        if !self.needs.remove(&need) {
            self.needs.insert(need);
        }
    }

    pub(super) fn toggle_language(&mut self, tag: &LanguageTag) {
        if self.more.is_empty() {
            self.quotes_before.clone_from(&self.quotes);
        }
        if self.more.contains(tag) {
            self.more.retain(|chosen| chosen != tag);
        } else if self.more.len() + 1 < LANGUAGES_MAX {
            self.more.push(tag.clone());
        }
    }
}

/// Most languages of a request (PROTOCOL §2).
const LANGUAGES_MAX: usize = 16;
