//! The people on the screen: the visitor at the counter, those who wait and those set aside.

use languages::{Language, Texts, key};
use queue::ids::{LanguageTag, TicketId};
use queue::need::Need;
use queue::view::{DeskView, Next, Status, Visit};

use super::Screen;
use super::reminders::reminded_at;
use super::why::{Shape, sentence};

/// What a visitor needs, and what it asks of the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedItem {
    /// Which.
    pub need: Need,
    /// What to do.
    pub text: String,
}

/// The visitor at the counter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VisitView {
    /// The number.
    pub number: String,
    /// The errand, and those added.
    pub errand: String,
    /// The errand's id, for its picture.
    pub errand_id: String,
    /// Language names, the own first.
    pub languages: Vec<String>,
    /// What to heed.
    pub needs: Vec<NeedItem>,
    /// How long they waited, and for how long they have been helped.
    pub waited: String,
    /// Since the service began; empty before.
    pub lasted: String,
    /// Why this visitor.
    pub why: String,
    /// What to say first, in the visitor's language; empty when that is the screen's own.
    pub greeting: String,
    /// The same as a Swedish reader says it.
    pub greeting_said: String,
    /// Whether the greeting is written in the Arabic script.
    pub greeting_arabic: bool,
    /// Whether it can be played here.
    pub greeting_plays: bool,
}

/// A waiting visitor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowItem {
    /// The ticket.
    pub ticket: TicketId,
    /// The number.
    pub number: String,
    /// The errand's name.
    pub errand: String,
    /// The wait.
    pub wait: String,
    /// The languages, the own first.
    pub languages: String,
    /// What to heed.
    pub needs: Vec<Need>,
    /// The same in words.
    pub needs_text: String,
    /// Why it stands here.
    pub why: String,
    /// The wait against its target.
    pub shape: Shape,
    /// The shape in words.
    pub shape_name: String,
    /// Nobody signed in can help.
    pub unmatched: bool,
}

/// A visitor set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkedItem {
    /// The ticket.
    pub ticket: TicketId,
    /// The number.
    pub number: String,
    /// The same, safe in a line of any direction.
    pub title: String,
    /// The errand, for how long, and when they are back or the screen reminds.
    pub about: String,
    /// What pressing it does.
    pub button: String,
}

impl Screen {
    pub(super) fn visit_view(&self, tag: &str, now: std::time::Instant) -> Option<VisitView> {
        let visit = self.desk()?.visit.as_ref()?;
        let errands = std::iter::once(&visit.errand).chain(&visit.more_errands);
        let errands: Vec<_> = errands.map(|id| self.errand_name(id, tag)).collect();
        let spoken = self.greeting_language(visit);
        let waited = languages::duration(tag, u64::try_from(visit.waited_s).unwrap_or(0));
        Some(VisitView {
            number: visit.number.to_string(),
            errand: errands.join(" + "),
            errand_id: visit.errand.to_string(),
            languages: language_names(&visit.languages, tag),
            needs: visit
                .needs
                .iter()
                .map(|need| need_item(*need, tag))
                .collect(),
            waited: Texts::get(tag, key::COUNTER_WAITED, &[("duration", (&waited).into())]),
            lasted: self.lasted(visit, tag, now).unwrap_or_default(),
            why: self.why_of(visit, tag),
            greeting: spoken.map_or_else(String::new, |of| {
                Texts::get(of.tag, key::COUNTER_GREETING, &[])
            }),
            greeting_said: spoken.map_or_else(String::new, |of| {
                Texts::get(of.tag, key::COUNTER_GREETING_SAID, &[])
            }),
            greeting_arabic: spoken.is_some_and(|of| of.script == languages::Script::Arab),
            greeting_plays: self.greeting_to_play().is_some(),
        })
    }

    /// The visitor's own language, when it is not Swedish and is one that we can greet in.
    pub(super) fn greeting_language(&self, visit: &Visit) -> Option<&'static Language> {
        let own = Language::find(visit.languages.first()?.as_str())?;
        (own.tag != "sv" && own.has_texts()).then_some(own)
    }

    fn lasted(&self, visit: &Visit, tag: &str, now: std::time::Instant) -> Option<String> {
        let seconds = self.clock.now(now)?.s_since(visit.started_at?);
        let duration = languages::duration(tag, u64::try_from(seconds).unwrap_or(0));
        Some(Texts::get(
            tag,
            key::COUNTER_LASTED,
            &[("duration", (&duration).into())],
        ))
    }

    fn why_of(&self, visit: &Visit, tag: &str) -> String {
        let booked = visit.booked_at.and_then(|at| self.time(at));
        match &self.why {
            Some((ticket, why)) if *ticket == visit.ticket => sentence(
                tag,
                why,
                visit.waited_s,
                booked.as_deref(),
                self.has_colleagues(),
            ),
            _ => String::new(),
        }
    }

    fn has_colleagues(&self) -> bool {
        self.room.as_ref().is_some_and(|room| room.view.guides > 1)
    }

    /// Unmatched visitors first, then those of this guide in the order of their calls.
    pub(super) fn rows(&self, tag: &str, now: std::time::Instant) -> Vec<RowItem> {
        // A guide without a counter is told of wishes, not of a queue.
        let has_queue =
            |desk: &&DeskView| !matches!(desk.status, Status::Closed | Status::Reachable);
        let Some(desk) = self.desk().filter(has_queue) else {
            return Vec::new();
        };
        let unmatched = desk
            .unmatched
            .iter()
            .map(|next| self.row(next, true, tag, now));
        let listed = |next: &&Next| {
            let mut others = desk.unmatched.iter();
            others.all(|other| other.ticket != next.ticket)
        };
        let next = desk.next.iter().filter(listed);
        let next = next.map(|next| self.row(next, false, tag, now));
        unmatched.chain(next).collect()
    }

    fn row(&self, next: &Next, unmatched: bool, tag: &str, now: std::time::Instant) -> RowItem {
        let waited_s = self
            .clock
            .now(now)
            .map_or(next.why.waited_s, |at| at.s_since(next.waiting_since));
        let shape = Shape::of(waited_s, next.why.target_wait_s);
        let why = if unmatched {
            String::new()
        } else {
            sentence(tag, &next.why, waited_s, None, self.has_colleagues())
        };
        let needs_text: Vec<_> = next
            .needs
            .iter()
            .map(|need| need_item(*need, tag).text)
            .collect();
        RowItem {
            ticket: next.ticket.clone(),
            number: next.number.to_string(),
            errand: self.errand_name(&next.errand, tag),
            wait: languages::duration(tag, u64::try_from(waited_s).unwrap_or(0)),
            languages: language_names(&next.languages, tag).join(", "),
            needs: next.needs.clone(),
            needs_text: needs_text.join(" "),
            why,
            shape,
            shape_name: Texts::get(tag, shape.key(), &[]),
            unmatched,
        }
    }

    /// Who is set aside; whoever a line on top calls to mind is not listed a second time.
    pub(super) fn parked_items(&self, tag: &str, now: std::time::Instant) -> Vec<ParkedItem> {
        let reminded: Vec<_> = self.reminded(now).map(|(_, visit)| &visit.ticket).collect();
        let parked = self.desk().into_iter().flat_map(|desk| &desk.parked);
        let parked = parked.filter(|visit| !reminded.contains(&&visit.ticket));
        let items = parked.map(|visit| {
            let number = visit.number.to_string();
            let mut about = self.aside(visit, tag);
            let since = visit.parked_at.zip(self.clock.now(now));
            let lasted = since.map(|(parked_at, at)| {
                languages::duration(tag, u64::try_from(at.s_since(parked_at)).unwrap_or(0))
            });
            about.splice(1..1, lasted);
            ParkedItem {
                ticket: visit.ticket.clone(),
                title: languages::isolated(&number),
                about: about.join(" · "),
                button: Texts::get(tag, key::COUNTER_UNPARK, &[]),
                number,
            }
        });
        items.collect()
    }

    /// The errand of somebody set aside, and when they are back by themselves or the screen reminds.
    pub(super) fn aside(&self, visit: &Visit, tag: &str) -> Vec<String> {
        let (at, key) = match (visit.parked_until, visit.parked_at) {
            (Some(until), _) => (Some(until), key::COUNTER_PARKED_BACK),
            (None, since) => (since.map(reminded_at), key::COUNTER_PARKED_REMINDER),
        };
        let time = at.and_then(|at| self.time(at));
        let back = time.map(|time| Texts::get(tag, key, &[("time", (&time).into())]));
        let errand = self.errand_name(&visit.errand, tag);
        [errand].into_iter().chain(back).collect()
    }
}

/// The names of languages.
pub(super) fn language_names(tags: &[LanguageTag], tag: &str) -> Vec<String> {
    tags.iter()
        .map(|of| languages::language_name(tag, of.as_str()))
        .collect()
}

fn need_item(need: Need, tag: &str) -> NeedItem {
    let key = match need {
        Need::Seat => key::COUNTER_NEED_SEAT,
        Need::StepFree => key::COUNTER_NEED_STEP_FREE,
        Need::QuietCall => key::COUNTER_NEED_QUIET_CALL,
        Need::Interpreter => key::COUNTER_NEED_INTERPRETER,
        Need::Fetch => key::COUNTER_NEED_FETCH,
    };
    NeedItem {
        need,
        text: Texts::get(tag, key, &[]),
    }
}
