//! What a page says when it comes: the words that stand on it, in order, as sentences. What can be chosen on it is said as
//! the listener comes to it.

use languages::{Arg, Texts, key, plain, spelled};

use crate::screen::{ErrandItem, Help, Page, TicketView, View};

/// So many closed errands are named; more would be a list to sit through.
const CLOSED_SAID_MAX: usize = 3;

/// A piece of what is said, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The language.
    pub tag: String,
    /// The words.
    pub text: String,
    /// The number within them, sign by sign, whose letters are names of letters; empty for none.
    pub spelled: String,
    /// The recorded clips that say the same, by name and in order; empty where the words are not always the same.
    pub clips: Vec<String>,
}

impl Piece {
    /// A text that is always the same; its clip is called like its key.
    #[must_use]
    pub fn keyed(tag: &str, key: &str) -> Self {
        Self {
            tag: tag.to_owned(),
            text: Texts::plain(tag, key, &[]),
            spelled: String::new(),
            clips: vec![key.to_owned()],
        }
    }

    /// Words that no clip can hold.
    #[must_use]
    pub fn free(tag: &str, text: &str) -> Self {
        Self {
            tag: tag.to_owned(),
            text: plain(text),
            spelled: String::new(),
            clips: Vec::new(),
        }
    }

    /// A text with something in it.
    #[must_use]
    pub fn with(tag: &str, key: &str, args: &[(&str, Arg<'_>)]) -> Self {
        Self {
            tag: tag.to_owned(),
            text: Texts::plain(tag, key, args),
            spelled: String::new(),
            clips: Vec::new(),
        }
    }
}

/// What the page of a view says.
#[must_use]
pub fn page(view: &View) -> Vec<Piece> {
    let tag = view.language.tag;
    let keyed = |keys: &[&str]| keys.iter().map(|key| Piece::keyed(tag, key)).collect();
    if let Some(left) = view.warning_left_s {
        let left = [("seconds", left.into())];
        return vec![
            Piece::keyed(tag, key::KIOSK_IDLE),
            Piece::with(tag, key::KIOSK_RETURNS, &left),
        ];
    }
    let mut pieces: Vec<Piece> = match view.page {
        Page::Starting => keyed(&[key::KIOSK_STARTING]),
        Page::Refused => keyed(&[key::KIOSK_HELP_FAILED]),
        Page::Unreachable => keyed(&[key::KIOSK_HELP_FAILED]),
        Page::NoNumbers => keyed(&[key::KIOSK_OFFLINE_FULL]),
        Page::Language => vec![
            Piece::keyed(tag, key::KIOSK_WELCOME),
            Piece::free(tag, &view.hours),
        ]
        .into_iter()
        .chain(choose_language(view))
        .collect(),
        Page::Closed => vec![
            Piece::keyed(tag, key::KIOSK_CLOSED),
            Piece::free(tag, &view.hours),
            Piece::keyed(tag, key::KIOSK_CLOSED_ABOUT),
        ],
        Page::Errands => vec![
            Piece::keyed(tag, key::KIOSK_ERRAND_CHOOSE),
            Piece::free(tag, &view.told_of_all),
        ]
        .into_iter()
        .chain(closed_errands(view))
        .collect(),
        Page::Booked => keyed(&[key::KIOSK_BOOKED_CHOOSE]),
        Page::Needs => keyed(&[key::KIOSK_NEEDS, key::KIOSK_NEEDS_ABOUT]),
        Page::MoreLanguages => keyed(&[key::KIOSK_WAY_LANGUAGE, key::KIOSK_WAY_LANGUAGE_ABOUT]),
        Page::Ways if view.ways.nobody => keyed(&[key::KIOSK_NOBODY_ERRAND]),
        Page::Ways => keyed(&[key::KIOSK_NOBODY, key::KIOSK_NOBODY_ABOUT]),
        Page::Taking => keyed(&[key::KIOSK_TAKING]),
        Page::Ticket => view
            .ticket
            .as_ref()
            .map_or_else(Vec::new, |it| ticket(tag, it)),
    };
    if view.alone && view.page == Page::Errands {
        pieces.push(Piece::keyed(tag, key::KIOSK_OFFLINE));
    }
    if !view.announcement.is_empty() && matches!(view.page, Page::Language | Page::Closed) {
        pieces.push(Piece::free(&view.announced_in, &view.announcement));
    }
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

/// In the page's language and, as it stands on the page, in those that most others read.
fn choose_language(view: &View) -> Vec<Piece> {
    let own = view.language.tag;
    let offered = |tag: &&str| view.languages.iter().any(|item| item.tag.as_str() == *tag);
    let is_own = |tag: &&str| *tag == own || (*tag == "sv" && own == "swl");
    let others = ["sv", "en", "ar"].into_iter().filter(|tag| !is_own(tag));
    std::iter::once(own)
        .chain(others.filter(offered))
        .map(|tag| Piece::keyed(tag, key::KIOSK_LANGUAGE_CHOOSE))
        .collect()
}

/// The errands that cannot be chosen now are not among the choices; whoever came for one hears it here.
fn closed_errands(view: &View) -> Vec<Piece> {
    let closed = view.errands.iter().filter(|errand| !errand.open);
    let closed = closed.filter(|errand| !errand.wait.is_empty());
    let said = |errand: &ErrandItem| format!("{}. {}.", errand.name, errand.wait);
    closed
        .take(CLOSED_SAID_MAX)
        .map(|errand| Piece::free(view.language.tag, &said(errand)))
        .collect()
}

fn ticket(tag: &str, ticket: &TicketView) -> Vec<Piece> {
    let spelled = spelled(&ticket.number);
    let signs = spelled.split(' ').map(str::to_lowercase);
    let number = Piece {
        clips: std::iter::once(key::KIOSK_SPOKEN_NUMBER.to_owned())
            .chain(signs)
            .collect(),
        spelled: spelled.clone(),
        ..Piece::with(
            tag,
            key::KIOSK_SPOKEN_NUMBER,
            &[("number", (&spelled).into())],
        )
    };
    let mut pieces = vec![number.clone()];
    pieces.push(Piece::free(tag, &format!("{}.", ticket.errand)));
    pieces.push(Piece::free(tag, &ticket.next));
    pieces.push(Piece::free(tag, &ticket.booked));
    pieces.push(Piece::free(tag, &ticket.ahead));
    if ticket.wait_known {
        pieces.push(Piece::free(tag, &ticket.wait_spoken));
    }
    pieces.push(Piece::free(tag, &ticket.remember));
    // Once more at the end: whoever listens has nothing to look at.
    pieces.push(number);
    pieces
}

/// What came of the last touch, where that is new.
#[must_use]
pub fn noticed(before: &View, now: &View) -> Option<Piece> {
    let is_new = now.notice != before.notice && !now.notice.is_empty();
    is_new.then(|| Piece::free(now.language.tag, &now.notice))
}

/// What is said of something that happens on a page that stays; none when it is nothing new.
#[must_use]
pub fn happening(before: &View, now: &View) -> Vec<Piece> {
    let tag = now.language.tag;
    let mut pieces: Vec<_> = noticed(before, now).into_iter().collect();
    if now.told_of_all != before.told_of_all && now.page == Page::Errands {
        pieces.extend((!now.told_of_all.is_empty()).then(|| Piece::free(tag, &now.told_of_all)));
    }
    if now.paper != before.paper && !now.paper.is_empty() {
        pieces.push(Piece::free(tag, &now.paper));
    }
    if now.help != before.help {
        let keys: &[&str] = match now.help {
            Help::Asked => &[key::KIOSK_HELP_ASKED, key::KIOSK_HELP_ASKED_ABOUT],
            Help::Answered => &[key::KIOSK_HELP_ANSWERED],
            Help::Failed => &[key::KIOSK_HELP_FAILED],
            Help::No | Help::Asking => &[],
        };
        pieces.extend(keys.iter().map(|key| Piece::keyed(tag, key)));
    }
    pieces
}
