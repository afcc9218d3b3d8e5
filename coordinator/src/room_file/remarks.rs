//! What is allowed in a room file and yet worth a look before visitors come.
//!
//! Refuses nothing.

use languages::Language;
use queue::ids::LanguageTag;
use queue::room::Room;
use queue::view::Names;

use super::ends::Named;
use super::errands::ErrandRead;
use super::source::{Fields, Value};
use super::{Outcome, Reason, Remark, names};

/// The remarks on a file so far.
pub(super) struct Remarks<'a> {
    room: &'a Room,
    found: Vec<Remark>,
}

impl<'a> Remarks<'a> {
    pub(super) fn new(room: &'a Room) -> Self {
        Self {
            room,
            found: Vec::new(),
        }
    }

    /// The remarks by line.
    pub(super) fn in_order(mut self) -> Vec<Remark> {
        self.found.sort_by_key(|remark| remark.line);
        self.found
    }

    fn add(&mut self, at: Value<'_>, sentence: String) {
        self.found.push(Remark {
            line: at.line(),
            sentence,
        });
    }

    /// Of the room as a whole.
    pub(super) fn room(&mut self, head: &Fields<'_>, file: &Fields<'_>) {
        if let Some(name) = head.get("name") {
            self.missing(name, "the room's name");
        }
        if let Some(at) = head.get("languages") {
            self.languages(at);
        }
        if let (Some(dates), Some(opening)) = (head.get("closed_dates"), head.get("opening"))
            && opening.is_text()
        {
            self.add(
                dates,
                "a room that is always open does not close on these dates".to_owned(),
            );
        }
        if let Some(url) = head.get("public_url")
            && url.text("").is_ok_and(|url| url.starts_with("http:"))
        {
            self.add(
                url,
                "without https others on the network can read visitors' pages".to_owned(),
            );
        }
        if let Some(guides) = file.get("guide")
            && !self.room.guides.iter().any(|guide| guide.manager)
        {
            self.add(
                guides,
                "no guide is a manager, so nobody can open or close the room by hand".to_owned(),
            );
        }
        self.same_signs(file);
    }

    fn languages(&mut self, at: Value<'_>) {
        let guides = &self.room.guides;
        let silent =
            |tag: &&LanguageTag| !guides.iter().any(|guide| guide.languages.contains(*tag));
        let silent: Vec<_> = self.room.languages.iter().filter(silent).collect();
        if !silent.is_empty() {
            self.add(at, format!("no guide speaks {}", listed(&silent)));
        }
        for tag in &self.room.languages {
            if Language::find(tag.as_str()).is_none() {
                let shown = Language::shown_for(tag.as_str()).tag;
                self.add(
                    at,
                    format!("the screens have no texts in {tag}; they show those of {shown}"),
                );
            }
        }
    }

    fn same_signs(&mut self, file: &Fields<'_>) {
        let signs = || {
            self.room
                .counters
                .iter()
                .map(|counter| counter.name.as_str())
        };
        let same = signs()
            .enumerate()
            .find(|(i, sign)| signs().take(*i).any(|other| other == *sign));
        if let (Some((_, sign)), Some(at)) = (same, file.get("counter")) {
            let sentence =
                format!("two counters have the sign {sign:?}; a visitor cannot tell them apart");
            self.add(at, sentence);
        }
    }

    /// Of errands: names that are missing, errands that nobody serves.
    pub(super) fn errands(&mut self, errands: &[ErrandRead<'_>]) {
        for read in errands {
            let id = &read.errand.id;
            self.missing(read.names, &format!("errand {id}"));
            if !self
                .room
                .guides
                .iter()
                .any(|guide| guide.errands.contains(id))
            {
                self.add(read.names, format!("no guide serves the errand {id}"));
            }
        }
    }

    /// Of outcomes and reasons: guides read Swedish or English, visitors their own language.
    pub(super) fn ends(&mut self, outcomes: &[Named<'_, Outcome>], reasons: &[Named<'_, Reason>]) {
        for named in outcomes {
            let id = &named.read.id;
            self.unread(named.names, &named.read.names, &format!("outcome {id}"));
            if let Some(next) = named.next {
                self.missing(next, &format!("what happens now after {id}"));
            }
        }
        for named in reasons {
            let id = &named.read.id;
            self.unread(named.names, &named.read.names, &format!("reason {id}"));
        }
    }

    fn unread(&mut self, at: Value<'_>, names: &Names, what: &str) {
        if !names.contains_key("sv") && !names.contains_key("en") {
            self.add(
                at,
                format!("{what} has no name in Swedish or English, which guides read"),
            );
        }
    }

    fn missing(&mut self, at: Value<'_>, what: &str) {
        let Ok(names) = names::sentences(at) else {
            return;
        };
        let lacks = |tag: &&LanguageTag| !names.contains_key(*tag);
        let missing: Vec<_> = self.room.languages.iter().filter(lacks).collect();
        if !missing.is_empty() {
            let sentence = format!(
                "{what} is not written in {}; another language is shown",
                listed(&missing)
            );
            self.add(at, sentence);
        }
    }
}

fn listed(tags: &[&LanguageTag]) -> String {
    let tags: Vec<_> = tags.iter().map(|tag| tag.as_str()).collect();
    tags.join(", ")
}
