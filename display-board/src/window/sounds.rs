//! Plays one sound after the other, so that none is cut off, and tells how long each lasts and whether it was heard. Words
//! that are still being made when something else is asked for are left out, so that no slow voice holds up a chime.

use std::sync::Arc;
use std::time::Duration;

use queue::view::BOARD_MAX;
use tokio::sync::mpsc;
use tracing::warn;

use crate::screen::{Hearing, SPOKEN_MAX};
use crate::sound::{Loudspeaker, Order};

/// How many sounds may wait: every call of the board in every language.
const ASKED_MAX: usize = BOARD_MAX * SPOKEN_MAX;

/// What the loudspeaker is asked for.
#[derive(Debug)]
pub(super) enum Ask {
    /// To make it heard.
    Hear(Order),
    /// To leave out the words that it is still making.
    Hush,
}

/// What the loudspeaker tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// What is heard now lasts so much longer.
    Lasts(Duration),
    /// It was heard, or not, other than the one before.
    Was(Hearing),
}

/// The way to the loudspeaker's task. It ends with this.
pub(super) struct Sounds {
    asks: mpsc::Sender<Ask>,
}

impl Sounds {
    /// Starts the task; call it within the runtime.
    pub(super) fn start(loudspeaker: Loudspeaker, told: mpsc::Sender<Told>) -> Self {
        let (asks, asked) = mpsc::channel(ASKED_MAX);
        let loudspeaker = Arc::new(loudspeaker);
        let warm = Arc::clone(&loudspeaker);
        tokio::spawn(async move { warm.warm_up().await });
        tokio::spawn(play(loudspeaker, asked, told));
        Self { asks }
    }

    /// Asks for something, behind what waits.
    pub(super) fn ask(&self, ask: Ask) {
        if self.asks.try_send(ask).is_err() {
            warn!("a call goes without its sound: the player is behind");
        }
    }
}

async fn play(
    loudspeaker: Arc<Loudspeaker>,
    mut asked: mpsc::Receiver<Ask>,
    told: mpsc::Sender<Told>,
) {
    let mut last = Hearing::Heard;
    let mut next = None;
    loop {
        let ask = match next.take() {
            Some(ask) => Some(ask),
            None => asked.recv().await,
        };
        let order = match ask {
            Some(Ask::Hear(order)) => order,
            Some(Ask::Hush) => continue,
            None => return,
        };
        let unwanted = async { next = asked.recv().await };
        let lasts = |long| {
            if told.try_send(Told::Lasts(long)).is_err() {
                warn!("the wall is not told how long a sound lasts");
            }
        };
        let hearing = match loudspeaker.hear(&order, lasts, unwanted).await {
            Ok(()) => Hearing::Heard,
            Err(error) => {
                warn!(%error, "a call is shown, not heard");
                Hearing::Shown
            }
        };
        if hearing != last && told.send(Told::Was(hearing)).await.is_err() {
            return;
        }
        last = hearing;
    }
}
