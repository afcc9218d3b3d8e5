//! Where the listener is: keys and touches in, what they mean and what is said out. It plays nothing and reads no clock.

use languages::key;
use queue::ids::LanguageTag;

use super::choices::{self, Choice};
use super::said::{self, Piece};
use crate::screen::{Page, Switch, Touch, View, Volume};

/// A key of a keyboard or a tactile keypad.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// To the next choice.
    Next,
    /// To the one before.
    Previous,
    /// This one.
    Choose,
    /// Say it again.
    Repeat,
    /// Silence now.
    Silence,
    /// Louder.
    Louder,
    /// Quieter.
    Quieter,
}

/// What follows from a key or a touch.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Turn {
    /// What it means to the screen.
    pub touch: Option<Touch>,
    /// What is said in place of whatever is being said; none: that goes on. Nothing to say is silence.
    pub say: Option<Vec<Piece>>,
}

/// Follows what is shown.
#[derive(Debug, Default)]
pub struct Reader {
    /// What was shown last, while speech is on.
    seen: Option<View>,
    at: Option<usize>,
    turned: Option<usize>,
    heard: Option<LanguageTag>,
    last: Vec<Piece>,
    caption: String,
}

impl Reader {
    /// What was said of the choice that the listener is at, or what the page began with.
    #[must_use]
    pub fn caption(&self) -> &str {
        &self.caption
    }

    /// What choosing it would mean.
    #[must_use]
    pub fn reading(&self, view: &View) -> Option<Touch> {
        let at = self.at.filter(|_| view.switches.speech)?;
        choices::of(view)
            .into_iter()
            .nth(at)
            .map(|choice| choice.touch)
    }

    /// What is being read, or was read last.
    #[must_use]
    pub fn last(&self) -> &[Piece] {
        &self.last
    }

    /// Looks at what is shown now, and says what is new.
    pub fn see(&mut self, view: &View) -> Option<Vec<Piece>> {
        if !view.switches.speech {
            let was_on = self.seen.is_some();
            *self = Self::default();
            return was_on.then(Vec::new);
        }
        let before = self.seen.replace(view.clone());
        let Some(before) = before else {
            let keys = Piece::keyed(view.language.tag, key::KIOSK_SPOKEN_KEYS);
            return self.begin(std::iter::once(keys).chain(said::page(view)).collect());
        };
        if place(&before) != place(view) {
            let page = self.begin(said::page(view));
            // Why it came goes before what stands on it; what stands on it is the caption.
            let why = said::noticed(&before, view);
            return page.map(|page| self.say(why.into_iter().chain(page).collect()));
        }
        let mut pieces = said::happening(&before, view);
        if let Some(choice) = self
            .turned
            .take()
            .and_then(|at| choices::of(view).into_iter().nth(at))
        {
            self.caption = choice.turned().text;
            pieces.insert(0, choice.turned());
        }
        if pieces.is_empty() && before.switches.loudness != view.switches.loudness {
            // How loud it is now is heard best in what was being said.
            return Some(self.last.clone());
        }
        (!pieces.is_empty()).then(|| self.say(pieces))
    }

    fn begin(&mut self, pieces: Vec<Piece>) -> Option<Vec<Piece>> {
        (self.at, self.turned, self.heard) = (None, None, None);
        // Until a choice is reached, the first words of what is said.
        self.caption = pieces
            .first()
            .map_or_else(String::new, |piece| piece.text.clone());
        Some(self.say(pieces))
    }

    fn say(&mut self, pieces: Vec<Piece>) -> Vec<Piece> {
        self.last.clone_from(&pieces);
        pieces
    }

    /// A key; the first one begins to read aloud.
    pub fn key(&mut self, key: Key, view: &View) -> Turn {
        if !view.switches.speech {
            return Turn {
                touch: Some(Touch::Switch(Switch::Speech)),
                say: None,
            };
        }
        let choices = choices::of(view);
        let here = |say| Turn {
            touch: Some(Touch::Listen),
            say,
        };
        let turned = |volume| Turn {
            touch: Some(Touch::Volume(volume)),
            say: None,
        };
        match key {
            Key::Next => {
                let at = self.at.map_or(0, |at| (at + 1) % choices.len());
                here(self.reach(at, &choices))
            }
            Key::Previous => {
                let at = self.at.unwrap_or(0);
                let at = at.checked_sub(1).unwrap_or(choices.len() - 1);
                here(self.reach(at, &choices))
            }
            Key::Choose => self.choose(&choices),
            Key::Repeat => here(Some(self.last.clone())),
            Key::Silence => here(Some(Vec::new())),
            Key::Louder => turned(Volume::Up),
            Key::Quieter => turned(Volume::Down),
        }
    }

    fn reach(&mut self, at: usize, choices: &[Choice]) -> Option<Vec<Piece>> {
        let choice = choices.get(at)?;
        let said = choice.reached(at, choices.len());
        self.at = Some(at);
        self.caption.clone_from(&said.text);
        Some(self.say(vec![said]))
    }

    /// Without a choice reached, the first key reaches one: nothing is chosen that was not heard.
    fn choose(&mut self, choices: &[Choice]) -> Turn {
        let Some(choice) = self.at.and_then(|at| choices.get(at)) else {
            return Turn {
                touch: Some(Touch::Listen),
                say: self.reach(0, choices),
            };
        };
        self.turned = choice.on.and(self.at);
        Turn {
            touch: Some(choice.touch.clone()),
            say: None,
        }
    }

    /// A touch: while it reads aloud, the first touch of a language is to hear it, and the second to choose it.
    pub fn touch(&mut self, touch: Touch, view: &View) -> Turn {
        let at_start = matches!(view.page, Page::Language | Page::Closed);
        if let (true, true, Touch::Language(tag)) = (view.switches.speech, at_start, &touch)
            && self.heard.as_ref() != Some(tag)
        {
            self.heard = Some(tag.clone());
            let choices = choices::of(view);
            let at = choices.iter().position(|choice| choice.touch == touch);
            let say = at.map(|at| {
                self.at = Some(at);
                let said = Piece::keyed(&choices[at].tag, key::KIOSK_LANGUAGE_SAID);
                self.caption.clone_from(&said.text);
                self.say(vec![said])
            });
            return Turn {
                touch: Some(Touch::Listen),
                say,
            };
        }
        Turn {
            touch: Some(touch),
            say: None,
        }
    }
}

/// What makes a page another one to a listener: the page, its language, whether it asks if somebody is there, and the
/// number or the first of the times on it.
fn place(view: &View) -> (Page, &str, bool, Option<&str>) {
    let number = view.ticket.as_ref().map(|ticket| ticket.number.as_str());
    let time = view.times.times.first().map(|time| time.clock.as_str());
    (
        view.page,
        view.language.tag,
        view.warning_left_s.is_some(),
        number.or(time),
    )
}
