//! What there is to choose, in the visitor's language: languages, errands, needs, what else would do.

use languages::{Texts, key};
use queue::ids::{ErrandId, LanguageTag};
use queue::need::Need;
use queue::view::{ErrandView, Names, Quote};

use super::Screen;
use super::view::{ErrandItem, LanguageItem, NeedItem, TooItem, WaysView};
use super::visit::Stage;
use super::waits::{longest, on_a_card, read_aloud, said};

/// So many errands that all have the same sentence have it once, above them.
const ALIKE_MIN: usize = 2;

/// What can be true of all errands alike.
enum Alike {
    /// All are closed.
    Closed,
    /// Somebody is on duty, and nobody of them speaks the visitor's language.
    Nobody,
    /// Nobody can say how long it takes.
    Unknown,
}

impl Screen {
    pub(super) fn language_items(&self) -> Vec<LanguageItem> {
        let Some(texts) = &self.texts else {
            return Vec::new();
        };
        let own = self.visit.language.as_ref();
        let (first, rest): (Vec<_>, Vec<_>) = texts
            .view
            .languages
            .iter()
            .partition(|tag| tag.as_str() == "sv");
        let items = first.into_iter().chain(rest).filter_map(|tag| {
            let autonym = languages::known_autonym(tag.as_str())?.to_owned();
            Some(LanguageItem {
                arabic: autonym.chars().any(is_arabic),
                autonym,
                sign: tag.as_str() == "swl",
                chosen: own == Some(tag) || self.visit.more.contains(tag),
                tag: tag.clone(),
            })
        });
        items.collect()
    }

    /// The room's languages whose name nobody here knows: a visitor could not tell their buttons, so they have none.
    #[must_use]
    pub fn nameless_languages(&self) -> Vec<&LanguageTag> {
        let offered = self.texts.iter().flat_map(|texts| &texts.view.languages);
        offered
            .filter(|tag| languages::known_autonym(tag.as_str()).is_none())
            .collect()
    }

    /// Every errand; what would be the same sentence on each of them is left to [`Screen::told_of_all`].
    pub(super) fn errand_items(&self, tag: &str) -> Vec<ErrandItem> {
        let Some(room) = &self.room else {
            return Vec::new();
        };
        let errands = room.view.errands.iter();
        let mut items: Vec<_> = errands
            .map(|errand| self.errand_item(tag, errand, self.quote_of(&errand.id)))
            .collect();
        let said_once = self.all_alike();
        for item in &mut items {
            let spared = match said_once {
                Some(Alike::Closed) => true,
                Some(Alike::Nobody | Alike::Unknown) => item.open,
                None => false,
            };
            if spared {
                item.wait.clear();
                item.wait_spoken.clear();
            }
        }
        items
    }

    /// What is true of every errand alike, in one sentence; empty where each has its own.
    pub(super) fn told_of_all(&self, tag: &str) -> String {
        let key = match self.all_alike() {
            None => return String::new(),
            Some(Alike::Closed) => key::KIOSK_ERRAND_CLOSED,
            Some(Alike::Nobody) => key::KIOSK_NOBODY,
            Some(Alike::Unknown) => key::WAIT_UNKNOWN,
        };
        Texts::get(tag, key, &[])
    }

    fn all_alike(&self) -> Option<Alike> {
        let errands = &self.room.as_ref()?.view.errands;
        if errands.len() < ALIKE_MIN {
            return None;
        }
        if errands.iter().all(|errand| !errand.open) {
            return Some(Alike::Closed);
        }
        let open = errands.iter().filter(|errand| self.gives_numbers(errand));
        let open: Vec<_> = open.collect();
        let quotes = open.iter().map(|errand| self.quote_of(&errand.id));
        let quotes: Vec<_> = quotes.collect::<Option<_>>()?;
        if open.len() < ALIKE_MIN || quotes.iter().any(|quote| quote.wait.is_some()) {
            return None;
        }
        let nobody = quotes.iter().all(|quote| quote.guides == 0);
        let somebody_else = self.visit.with_interpreter.as_ref();
        let somebody_else = somebody_else.is_some_and(|all| all.values().any(|it| it.guides > 0));
        Some(if nobody && somebody_else {
            Alike::Nobody
        } else {
            Alike::Unknown
        })
    }

    /// The wait as it was told; none while nobody knows whether it still holds.
    fn quote_of(&self, errand: &ErrandId) -> Option<Quote> {
        let quotes = self.visit.quotes.as_ref().filter(|_| self.fresh)?;
        quotes.get(errand).cloned()
    }

    fn errand_item(&self, tag: &str, errand: &ErrandView, quote: Option<Quote>) -> ErrandItem {
        let open = self.gives_numbers(errand);
        let closed = if errand.open {
            key::KIOSK_ERRAND_USED_UP
        } else {
            key::KIOSK_ERRAND_CLOSED
        };
        ErrandItem {
            id: errand.id.clone(),
            name: self.errand_name(&errand.id, tag),
            icon: look::errand_icon(errand.id.as_str()),
            longest: longest(tag),
            coming: open && self.visit.quotes.is_none() && self.fresh && !self.alone,
            wait: if open {
                quote
                    .as_ref()
                    .map_or_else(String::new, |quote| on_a_card(tag, quote.wait))
            } else {
                Texts::get(tag, closed, &[])
            },
            wait_spoken: quote
                .as_ref()
                .filter(|_| open)
                .map_or_else(String::new, |quote| read_aloud(tag, quote.wait)),
            open,
            sooner: quote
                .as_ref()
                .is_some_and(|now| self.is_sooner(errand, now)),
            unmatched: quote.is_some_and(|quote| quote.guides == 0),
        }
    }

    /// Whether a further language has made the wait for the errand shorter.
    fn is_sooner(&self, errand: &ErrandView, now: &Quote) -> bool {
        let before = self.visit.quotes_before.as_ref();
        let before = before.filter(|_| !self.visit.more.is_empty());
        let worst = |wait: &Quote| wait.wait.map_or(u64::MAX, |wait| wait.p90_s.into());
        before
            .and_then(|quotes| quotes.get(&errand.id))
            .is_some_and(|before| worst(now) < worst(before))
    }

    pub(super) fn errand_name(&self, errand: &ErrandId, tag: &str) -> String {
        let texts = self.texts.as_ref();
        texts
            .and_then(|texts| texts.view.errands.get(errand))
            .and_then(|names| named(names, tag))
            .unwrap_or_else(|| errand.as_str().to_owned())
    }

    pub(super) fn need_items(&self) -> Vec<NeedItem> {
        Need::ALL
            .into_iter()
            .filter(|need| self.offers(*need))
            .map(|need| NeedItem {
                need,
                on: self.visit.needs.contains(&need),
            })
            .collect()
    }

    pub(super) fn needs_chosen(&self, tag: &str) -> String {
        let names = self.visit.needs.iter().map(|need| {
            let key = format!("need-{}", need.name().replace('_', "-"));
            Texts::get(tag, &key, &[])
        });
        names.collect::<Vec<_>>().join(" · ")
    }

    pub(super) fn too_items(&self, tag: &str) -> Vec<TooItem> {
        let own = self.language();
        if own.as_str() == "sv" {
            // Everybody on duty is there for whoever speaks Swedish.
            return Vec::new();
        }
        let room = self.texts.as_ref().map(|texts| &texts.view.languages);
        [
            ("sv", key::KIOSK_SWEDISH_TOO),
            ("en", key::KIOSK_ENGLISH_TOO),
        ]
        .into_iter()
        .filter_map(|(too, words)| {
            let too = room?.iter().find(|tag| tag.as_str() == too)?.clone();
            let item = TooItem {
                title: Texts::get(tag, words, &[]),
                on: self.visit.more.contains(&too),
                tag: too,
            };
            (item.tag != own).then_some(item)
        })
        .collect()
    }

    pub(super) fn ways_view(&self, tag: &str) -> WaysView {
        let Stage::Ways(errand) = &self.visit.stage else {
            return WaysView::default();
        };
        let nobody = !self.has_ways(errand);
        let quotes = self.visit.with_interpreter.as_ref();
        let wait = quotes.and_then(|quotes| quotes.get(errand)?.wait);
        WaysView {
            errand: self.errand_name(errand, tag),
            nobody,
            interpreter_wait: wait.map_or_else(String::new, |wait| said(tag, Some(wait))),
            interpreter_spoken: wait.map_or_else(String::new, |wait| read_aloud(tag, Some(wait))),
        }
    }
}

/// A name in the language, else in Swedish, else in English, else in any.
pub(super) fn named(names: &Names, tag: &str) -> Option<String> {
    named_in(names, tag).map(|(_, name)| name)
}

/// The same, and the tag of the language that it is in.
pub(super) fn named_in(names: &Names, tag: &str) -> Option<(String, String)> {
    let find = |wanted: &str| names.iter().find(|(tag, _)| tag.as_str() == wanted);
    find(tag)
        .or_else(|| find("sv"))
        .or_else(|| find("en"))
        .or_else(|| names.iter().next())
        .map(|(tag, name)| (tag.as_str().to_owned(), name.clone()))
}

/// The blocks of the Arabic script (Unicode: Arabic, Arabic Supplement).
fn is_arabic(sign: char) -> bool {
    matches!(sign, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}')
}
