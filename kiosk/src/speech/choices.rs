//! What can be chosen on a page, in the order in which keys go through it: the page's own first, then what is on every page.

use languages::{Texts, key, plain};
use queue::need::Need;

use super::Piece;
use crate::screen::{Help, LanguageItem, Page, Switch, Touch, Toward, View, Volume, Way};

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What choosing it means.
    pub touch: Touch,
    /// The language in which it is said.
    pub tag: String,
    /// Its words, without the full stop.
    pub name: String,
    /// The first of them, for what is said when it was turned on or off.
    pub title: String,
    /// Its clip; none where its words are not always the same.
    pub clip: Option<&'static str>,
    /// Whether it is on, for what can be.
    pub on: Option<bool>,
}

/// Everything that can be chosen.
#[must_use]
pub fn of(view: &View) -> Vec<Choice> {
    let tag = view.language.tag;
    if view.warning_left_s.is_some() {
        return vec![fixed(tag, key::KIOSK_IDLE_STAY, Touch::Stay)];
    }
    let mut choices = match view.page {
        Page::Language | Page::Closed => view.languages.iter().map(language).collect(),
        Page::MoreLanguages => {
            let mut choices: Vec<_> = view.languages.iter().map(further).collect();
            choices.extend(on_or_back(tag));
            choices
        }
        Page::Booked => times(view),
        Page::Errands => errands(view),
        Page::Needs => {
            let mut choices: Vec<_> = view
                .needs
                .iter()
                .map(|item| need(tag, item.need, item.on))
                .collect();
            choices.extend(on_or_back(tag));
            choices
        }
        Page::Ways if view.ways.nobody => vec![
            fixed(tag, key::KIOSK_TAKE, Touch::Way(Way::Wait)),
            fixed(tag, key::KIOSK_BACK, Touch::Back),
        ],
        Page::Ways => vec![
            way(
                view,
                key::KIOSK_WAY_INTERPRETER,
                key::KIOSK_WAY_INTERPRETER_ABOUT,
                Way::Interpreter,
            ),
            way(
                view,
                key::KIOSK_WAY_LANGUAGE,
                key::KIOSK_WAY_LANGUAGE_ABOUT,
                Way::Language,
            ),
            way(
                view,
                key::KIOSK_WAY_WAIT,
                key::KIOSK_WAY_WAIT_ABOUT,
                Way::Wait,
            ),
            fixed(tag, key::KIOSK_BACK, Touch::Back),
        ],
        Page::Ticket => {
            let longer = view.ticket.as_ref().filter(|ticket| ticket.may_stay);
            let longer = longer.map(|_| fixed(tag, key::KIOSK_SHOW_LONGER, Touch::Stay));
            let done = fixed(tag, key::KIOSK_DONE, Touch::Done);
            let given_back = view.ticket.as_ref().filter(|ticket| ticket.may_give_back);
            let wrong = given_back.map(|_| fixed(tag, key::KIOSK_WRONG_ERRAND, Touch::WrongErrand));
            std::iter::once(done).chain(longer).chain(wrong).collect()
        }
        Page::Starting | Page::Refused | Page::Unreachable | Page::NoNumbers | Page::Taking => {
            Vec::new()
        }
    };
    choices.push(fixed(tag, help(view.help), Touch::Help));
    choices.extend([
        fixed(tag, key::KIOSK_LOUDER, Touch::Volume(Volume::Up)),
        fixed(tag, key::KIOSK_QUIETER, Touch::Volume(Volume::Down)),
        fixed(tag, key::KIOSK_SPEECH_OFF, Touch::Switch(Switch::Speech)),
    ]);
    choices
}

fn fixed(tag: &str, key: &'static str, touch: Touch) -> Choice {
    let name = words(&Texts::plain(tag, key, &[]));
    Choice {
        touch,
        tag: tag.to_owned(),
        title: name.clone(),
        name,
        clip: Some(key),
        on: None,
    }
}

/// The button for help says what has become of it.
pub(crate) const fn help(help: Help) -> &'static str {
    match help {
        Help::No | Help::Failed => key::KIOSK_HELP,
        Help::Asking => key::KIOSK_STARTING,
        Help::Asked | Help::Answered => key::KIOSK_HELP_ASKED,
    }
}

fn on_or_back(tag: &str) -> [Choice; 2] {
    [
        fixed(tag, key::KIOSK_CONTINUE, Touch::Continue),
        fixed(tag, key::KIOSK_BACK, Touch::Back),
    ]
}

fn times(view: &View) -> Vec<Choice> {
    let tag = view.language.tag;
    let time = |item: &crate::screen::TimeItem| Choice {
        touch: Touch::Booked(Some(item.at)),
        tag: tag.to_owned(),
        name: item.clock.clone(),
        title: item.clock.clone(),
        clip: None,
        on: None,
    };
    let turn = |key, toward| fixed(tag, key, Touch::Times(toward));
    let earlier = view.times.earlier;
    let later = view.times.later;
    view.times
        .times
        .iter()
        .map(time)
        .chain(earlier.then(|| turn(key::KIOSK_PAGE_PREVIOUS, Toward::Earlier)))
        .chain(later.then(|| turn(key::KIOSK_PAGE_NEXT, Toward::Later)))
        .chain([
            fixed(tag, key::KIOSK_BOOKED_NONE, Touch::Booked(None)),
            fixed(tag, key::KIOSK_BACK, Touch::Back),
        ])
        .collect()
}

/// A way on with what stands under it.
fn way(view: &View, key: &'static str, about: &str, way: Way) -> Choice {
    let tag = view.language.tag;
    let said = fixed(tag, key, Touch::Way(way));
    let about = Texts::plain(tag, about, &[]);
    let wait = match way {
        Way::Interpreter => view.ways.interpreter_spoken.as_str(),
        Way::Language | Way::Wait => "",
    };
    Choice {
        name: words(&sentences(&[&said.name, &about, wait])),
        clip: None,
        ..said
    }
}

/// A language says in its own words what it is.
fn language(item: &LanguageItem) -> Choice {
    let tag = languages::Language::shown_for(item.tag.as_str()).tag;
    fixed(
        tag,
        key::KIOSK_LANGUAGE_SAID,
        Touch::Language(item.tag.clone()),
    )
}

fn further(item: &LanguageItem) -> Choice {
    let said = language(item);
    Choice {
        name: words(&item.autonym),
        title: words(&item.autonym),
        clip: None,
        touch: Touch::More(item.tag.clone()),
        on: Some(item.chosen),
        ..said
    }
}

fn errands(view: &View) -> Vec<Choice> {
    let tag = view.language.tag;
    let open = view.errands.iter().filter(|errand| errand.open);
    let errand = |errand: &crate::screen::ErrandItem| Choice {
        touch: Touch::Errand(errand.id.clone()),
        tag: tag.to_owned(),
        name: words(&sentences(&[&errand.name, &errand.wait_spoken])),
        title: words(&errand.name),
        clip: None,
        on: None,
    };
    let too = |too: &crate::screen::TooItem| Choice {
        touch: Touch::More(too.tag.clone()),
        tag: tag.to_owned(),
        name: words(&too.title),
        title: words(&too.title),
        clip: None,
        on: Some(too.on),
    };
    let needs = (!view.needs.is_empty()).then(|| fixed(tag, key::KIOSK_NEEDS, Touch::OpenNeeds));
    open.map(errand)
        .chain(view.too.iter().map(too))
        .chain(needs)
        .chain([fixed(
            tag,
            key::KIOSK_LANGUAGE_CHANGE,
            Touch::ChangeLanguage,
        )])
        .collect()
}

fn need(tag: &str, need: Need, on: bool) -> Choice {
    let key = format!("need-{}", need.name().replace('_', "-"));
    let (name, about) = (
        Texts::plain(tag, &key, &[]),
        Texts::plain(tag, &format!("{key}-about"), &[]),
    );
    Choice {
        touch: Touch::Need(need),
        tag: tag.to_owned(),
        title: words(&name),
        name: words(&sentences(&[&name, &about])),
        clip: None,
        on: Some(on),
    }
}

/// Sentences one after the other, each with its full stop.
fn sentences(all: &[&str]) -> String {
    let said = all.iter().filter(|text| !text.is_empty());
    let said: Vec<String> = said.map(|text| words(text)).collect();
    said.join(". ")
}

/// Words without isolates and without the full stop at their end.
fn words(text: &str) -> String {
    let text = plain(text);
    text.trim_end_matches(['.', '۔', ' ']).to_owned()
}

impl Choice {
    /// What is said when the listener comes to it: the words, and which of how many.
    #[must_use]
    pub fn reached(&self, index: usize, count: usize) -> Piece {
        let name = match self.on {
            Some(true) => words(&self.turned().text),
            _ => self.name.clone(),
        };
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let args = [
            ("name", (&name).into()),
            ("index", number(index + 1).into()),
            ("count", number(count).into()),
        ];
        let said = Piece::with(&self.tag, key::KIOSK_SPOKEN_CHOICE, &args);
        Piece {
            // A question needs no full stop.
            text: said.text.replace("?.", "?").replace("؟.", "؟"),
            clips: self.clip.iter().map(|clip| (*clip).to_owned()).collect(),
            ..said
        }
    }

    /// What is said when it was turned on or off.
    #[must_use]
    pub fn turned(&self) -> Piece {
        let key = if self.on == Some(true) {
            key::KIOSK_SPOKEN_ON
        } else {
            key::KIOSK_SPOKEN_OFF
        };
        Piece::with(&self.tag, key, &[("name", (&self.title).into())])
    }
}
