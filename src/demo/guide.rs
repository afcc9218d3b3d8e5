//! A guide of the demo at a counter: looks at the desk's state as a person looks at the screen, and does the next
//! thing after a while.
//!
//! Whatever else happens at the counter, the next state says what is to be done; nothing is assumed to have worked.

use std::time::Duration;

use broker_config::device::{Asked, Device, News, NewsReader};
use coordinator::room_file::pins::TRIAL_PIN;
use queue::command::{Command, Pin};
use queue::ids::{CounterId, GuideId, OutcomeId, ReasonId, TicketId};
use queue::need::Need;
use queue::view::{DeskView, Next, SettingsView, Status};
use tokio::time::{Instant, sleep_until};
use tracing::debug;

use super::Lengths;
use super::staff::Staff;
use crate::chance::Chance;

/// Before anything that takes no time of its own.
const MOMENT: Duration = Duration::from_millis(900);
/// How long a called visitor walks, and up to so much longer.
const WALK: (Duration, u64) = (Duration::from_secs(3), 3000);
/// How long a guide waits for one who does not come.
const MISSED: Duration = Duration::from_secs(12);
/// One of so many does not come.
const MISSED_ONE_OF: u64 = 30;
/// How long an armed guide stays when somebody waits whom only a colleague can serve.
const HAND_OVER: Duration = Duration::from_secs(3);
/// A guide hands over before calling the next when such a visitor has waited this long, seconds.
const HAND_OVER_AFTER_S: i64 = 30;
/// How long the service of somebody takes whose ticket is not the demo's.
const SERVICE: Duration = Duration::from_secs(20);
/// After a refusal.
const AGAIN: Duration = Duration::from_secs(2);

/// What a guide of the demo has at hand.
pub(super) struct Place {
    pub(super) counter: CounterId,
    pub(super) step_free: bool,
    pub(super) staff: Staff,
    pub(super) lengths: Lengths,
    pub(super) seed: u64,
}

/// What the guide means to do, and what the desk looked like when that was decided.
struct Plan {
    seen: Seen,
    at: Instant,
    what: What,
}

/// As much of a desk as decides what is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Seen {
    status: Status,
    guide: Option<GuideId>,
    ticket: Option<TicketId>,
    hand_over: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    SignIn,
    SignOut,
    HandOver,
    Resume,
    CallNext,
    StartService,
    NoShow,
    Finish,
}

struct Guide {
    place: Place,
    desk: Option<DeskView>,
    settings: Option<SettingsView>,
    plan: Option<Plan>,
    /// Who is to sign in, until that is answered.
    signing_in: Option<GuideId>,
    chance: Chance,
}

/// Works until dropped.
pub(super) async fn work(device: Device, mut news: NewsReader, place: Place) {
    let mut guide = Guide {
        chance: Chance::new(place.seed),
        place,
        desk: None,
        settings: None,
        plan: None,
        signing_in: None,
    };
    loop {
        let at = guide.plan.as_ref().map(|plan| plan.at);
        tokio::select! {
            news = news.next() => match news {
                Some(news) => guide.see(news),
                None => return,
            },
            () = sleep_until(at.unwrap_or_else(Instant::now)), if at.is_some() => {
                guide.act(&device).await;
            }
        }
    }
}

impl Guide {
    fn see(&mut self, news: News) {
        match news {
            News::Settings(state) => self.settings = Some(state.view),
            News::Desk { state, .. } => {
                self.desk = Some(state.view);
                self.decide();
            }
            _ => {}
        }
    }

    /// Plans anew when the desk has become another; a plan under way keeps its time.
    fn decide(&mut self) {
        let Some(desk) = &self.desk else { return };
        let seen = Seen {
            status: desk.status,
            guide: desk.guide.clone(),
            ticket: desk.visit.as_ref().map(|visit| visit.ticket.clone()),
            hand_over: self.hand_over(desk.status),
        };
        if self.plan.as_ref().is_some_and(|plan| plan.seen == seen) {
            return;
        }
        self.plan = self.next(&seen).map(|(after, what)| Plan {
            seen,
            at: Instant::now() + after,
            what,
        });
    }

    /// Whether a colleague should take this counter for somebody who waits unmatched.
    fn hand_over(&self, status: Status) -> bool {
        let mut unmatched = self.unmatched();
        match status {
            Status::Armed => {}
            Status::Free => unmatched.retain(|next| next.why.waited_s >= HAND_OVER_AFTER_S),
            _ => return false,
        }
        self.place.staff.has_for(&unmatched)
    }

    /// Who waits unmatched and could be served at this counter.
    fn unmatched(&self) -> Vec<Next> {
        let here = |next: &&Next| self.place.step_free || !next.needs.contains(&Need::StepFree);
        let desk = self.desk.as_ref();
        desk.map_or_else(Vec::new, |desk| {
            desk.unmatched.iter().filter(here).cloned().collect()
        })
    }

    fn next(&mut self, seen: &Seen) -> Option<(Duration, What)> {
        match seen.status {
            Status::Closed => Some((MOMENT, What::SignIn)),
            Status::Reachable => Some((MOMENT, What::SignOut)),
            Status::Paused => Some((MOMENT, What::Resume)),
            Status::Free if seen.hand_over => Some((MOMENT, What::HandOver)),
            Status::Free => Some((MOMENT, What::CallNext)),
            Status::Armed => seen.hand_over.then_some((HAND_OVER, What::HandOver)),
            Status::Called if self.chance.below(MISSED_ONE_OF) == 0 => Some((MISSED, What::NoShow)),
            Status::Called => {
                let (least, more_ms) = WALK;
                let walk = least + Duration::from_millis(self.chance.below(more_ms));
                Some((walk, What::StartService))
            }
            Status::Serving => {
                let known = seen
                    .ticket
                    .as_ref()
                    .and_then(|t| self.place.lengths.take(t));
                Some((known.unwrap_or(SERVICE), What::Finish))
            }
        }
    }

    async fn act(&mut self, device: &Device) {
        let Some(plan) = self.plan.take() else { return };
        let Some(command) = self.command(plan.what) else {
            self.plan = Some(Plan {
                at: Instant::now() + AGAIN,
                ..plan
            });
            return;
        };
        let asked = device.ask(command).outcome().await;
        let signing_in = self.signing_in.take();
        // The desk's next state says what follows; until it comes, the plan keeps what was seen.
        let again = if matches!(asked, Asked::Done(_)) {
            SERVICE
        } else {
            debug!(?asked, what = ?plan.what, "a guide of the demo tries again");
            signing_in.inspect(|guide| self.place.staff.gone(guide));
            AGAIN
        };
        self.plan = Some(Plan {
            at: Instant::now() + again,
            ..plan
        });
    }

    fn command(&mut self, what: What) -> Option<Command> {
        Some(match what {
            What::SignIn => {
                let unmatched = self.unmatched();
                let counter = &self.place.counter;
                let guide = self.place.staff.take(counter, &unmatched)?;
                self.signing_in = Some(guide.clone());
                Command::SignIn {
                    guide,
                    pin: Pin::parse(TRIAL_PIN).ok()?,
                    counter: Some(counter.clone()),
                }
            }
            What::SignOut => Command::SignOut,
            What::HandOver if self.place.staff.may_hand_over(Instant::now()) => Command::SignOut,
            What::HandOver => Command::CallNext { arm: true },
            What::Resume => Command::Resume,
            What::CallNext => Command::CallNext { arm: true },
            What::StartService => Command::StartService,
            What::NoShow => Command::NoShow,
            What::Finish => self.finish(),
        })
    }

    /// Half of the questions end at the first contact (DESIGN §1); which of the room's words says so is left to it.
    fn finish(&mut self) -> Command {
        let settings = self.settings.as_ref();
        let outcomes: Vec<OutcomeId> = settings
            .map(|s| s.outcomes.iter().map(|o| o.id.clone()).collect())
            .unwrap_or_default();
        let reasons: Vec<ReasonId> = settings
            .map(|s| s.reasons.iter().map(|r| r.id.clone()).collect())
            .unwrap_or_default();
        let first = self.chance.below(2) == 0;
        let outcome = if first {
            0
        } else {
            self.chance.place(outcomes.len())
        };
        let reason = self.chance.place(reasons.len());
        Command::Finish {
            outcome: outcomes.get(outcome).cloned(),
            reason: reasons.get(reason).cloned(),
            language_used: None,
        }
    }
}
