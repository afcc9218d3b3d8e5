//! The demo's visitors: they take tickets at a kiosk of their own, leave when nobody comes for them, and some say how
//! it was.
//!
//! They wait for nothing but the clock; who is called, and when, is the room's.

use std::collections::VecDeque;
use std::path::Path;
use std::time::Duration;

use broker_config::device::{Asked, Device, NewsReader};
use broker_config::wire::reply::Answer;
use queue::command::Command;
use queue::ids::Token;
use tokio::time::{Instant, sleep_until};
use tracing::{debug, warn};

use super::Lengths;
use super::pace;
use crate::chance::Chance;
use crate::replay::demo_day;
use crate::replay::recording::{Recording, Visit};

/// After this long a visitor says how it was or, still waiting, leaves.
const PATIENCE: Duration = Duration::from_secs(240);
/// Between two days.
const NIGHT: Duration = Duration::from_secs(5);

/// A visitor who has a ticket.
struct Holder {
    token: Token,
    until: Instant,
}

/// Day after day, until dropped.
pub(super) async fn come(kiosk: Device, mut news: NewsReader, lengths: Lengths) {
    let name = Path::new("the demo day");
    let day = match Recording::parse(name, demo_day::CSV.as_bytes(), None) {
        Ok(day) => day,
        Err(error) => return warn!(%error, "the demo has no visitors"),
    };
    let reading = async { while news.next().await.is_some() {} };
    let coming = async {
        let mut holders = VecDeque::new();
        let mut chance = Chance::new(demo_day::SEED);
        loop {
            come_on(&day.visits, &kiosk, &lengths, &mut holders, &mut chance).await;
            tokio::time::sleep(NIGHT).await;
        }
    };
    tokio::select! {
        () = reading => {}
        () = coming => {}
    }
}

async fn come_on(
    visits: &[Visit],
    kiosk: &Device,
    lengths: &Lengths,
    holders: &mut VecDeque<Holder>,
    chance: &mut Chance,
) {
    let begun = Instant::now();
    let last_at_once = visits.len().min(pace::AT_ONCE as usize).saturating_sub(1);
    for (place, visit) in visits.iter().enumerate() {
        let since_s = visit.arrival.s_since(visits[last_at_once].arrival);
        let arrival = pace::arrival(place, u64::try_from(since_s).unwrap_or_default());
        sleep_until(begun + arrival).await;
        while holders
            .front()
            .is_some_and(|holder| holder.until <= Instant::now())
        {
            if let Some(holder) = holders.pop_front() {
                leave(kiosk, holder.token, chance).await;
            }
        }
        if let Some(token) = take(kiosk, visit, lengths).await {
            let until = Instant::now() + PATIENCE;
            holders.push_back(Holder { token, until });
        }
    }
}

async fn take(kiosk: &Device, visit: &Visit, lengths: &Lengths) -> Option<Token> {
    let command = Command::TakeTicket {
        errand: visit.errand.clone(),
        languages: visit.languages.clone(),
        needs: visit.needs.clone(),
        booked_at: None,
        offline: None,
    };
    match kiosk.ask(command).outcome().await {
        Asked::Done(answer) => {
            let Answer::TicketTaken(ticket) = *answer else {
                return None;
            };
            lengths.note(ticket.ticket, pace::service(visit.service_s().unwrap_or(0)));
            Some(ticket.token)
        }
        other => {
            debug!(?other, "a visitor of the demo got no ticket");
            None
        }
    }
}

/// A visitor whose patience is over cancels, which is refused to one who was served; two of three of those say how it
/// was.
async fn leave(kiosk: &Device, token: Token, chance: &mut Chance) {
    let command = Command::CancelTicket {
        token: token.clone(),
    };
    let cancelled = kiosk.ask(command).outcome().await;
    let score = [4, 4, 3, 3, 2, 1][chance.place(6)];
    if !matches!(cancelled, Asked::Done(_)) && chance.below(3) > 0 {
        let rated = kiosk
            .ask(Command::RateVisit { token, score })
            .outcome()
            .await;
        debug!(?rated, "a visitor of the demo said how it was");
    }
}
