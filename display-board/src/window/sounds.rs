//! Plays one sound after the other, so that none is cut off, and tells how long each lasts and whether it was heard.

use std::time::Duration;

use queue::view::BOARD_MAX;
use tokio::sync::mpsc;
use tracing::warn;

use crate::screen::{Hearing, SPOKEN_MAX};
use crate::sound::{Loudspeaker, Order};

/// How many sounds may wait: every call of the board in every language.
const ORDERS_MAX: usize = BOARD_MAX * SPOKEN_MAX;

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
    orders: mpsc::Sender<Order>,
}

impl Sounds {
    /// Starts the task; call it within the runtime.
    pub(super) fn start(loudspeaker: Loudspeaker, told: mpsc::Sender<Told>) -> Self {
        let (orders, asked) = mpsc::channel(ORDERS_MAX);
        tokio::spawn(play(loudspeaker, asked, told));
        Self { orders }
    }

    /// Asks for a sound, behind those that wait.
    pub(super) fn ask(&self, order: Order) {
        if self.orders.try_send(order).is_err() {
            warn!("a call goes without its sound: the player is behind");
        }
    }
}

async fn play(
    loudspeaker: Loudspeaker,
    mut asked: mpsc::Receiver<Order>,
    told: mpsc::Sender<Told>,
) {
    let mut last = Hearing::Heard;
    while let Some(order) = asked.recv().await {
        let lasts = |long| {
            if told.try_send(Told::Lasts(long)).is_err() {
                warn!("the wall is not told how long a sound lasts");
            }
        };
        let hearing = match loudspeaker.hear(&order, lasts).await {
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
