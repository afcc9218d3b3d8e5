//! The room's side, beside the window: takes news to the screen, and does what the screen asks of the machine. The view
//! always goes first, so that neither disk nor loudspeaker delays a call.

use std::time::Instant;

use broker_config::device::{Device, NewsReader};
use jiff::tz::TimeZone;
use look::window::Stopped;
use queue::view::BOARD_MAX;
use tokio::sync::mpsc;
use tracing::warn;

use super::Shown;
use crate::memory::Memory;
use crate::screen::{Behaviour, Command, Hearing, Screen};
use crate::settings::Machine;
use crate::sound::Player;
use crate::ui::WallWindow;

/// The problem that a wall without sound reports (texts: `problem-no-sound`).
const NO_SOUND: &str = "no_sound";

pub(super) struct Worker {
    device: Device,
    screen: Screen,
    memory: Memory,
    chimes: Option<mpsc::Sender<()>>,
    hearings: mpsc::Receiver<Hearing>,
    shown: Shown,
}

impl Worker {
    /// Call it within the runtime: the sound has a task of its own.
    pub(super) fn new(device: Device, machine: &Machine, memory: Memory, shown: Shown) -> Self {
        let (heard, hearings) = mpsc::channel(BOARD_MAX);
        let player = machine.sound.on.then(|| player(machine, &memory)).flatten();
        let hearing = if player.is_some() {
            Hearing::Heard
        } else {
            Hearing::Shown
        };
        if machine.sound.on && player.is_none() {
            device.set_problems(vec![NO_SOUND.to_owned()]);
        }
        let chimes = player.map(|player| {
            let (chime, chimes) = mpsc::channel(BOARD_MAX);
            SoundTask {
                player,
                chimes,
                heard,
            }
            .start();
            chime
        });
        Self {
            screen: Screen::new(behaviour(machine), memory.read(), hearing, Instant::now()),
            device,
            memory,
            chimes,
            hearings,
            shown,
        }
    }

    /// Shows the first view before the window is opened.
    pub(super) fn begin(&self, window: &WallWindow) {
        self.shown.begin(window, self.screen.view(Instant::now()));
    }

    pub(super) async fn run(mut self, mut news: NewsReader, mut stopped: Stopped) {
        let mut commands = Vec::new();
        loop {
            self.shown.hand_over(self.screen.view(Instant::now()));
            for command in commands.drain(..) {
                self.perform(command);
            }
            let deadline = self.screen.next_deadline(Instant::now());
            commands = tokio::select! {
                Some(news) = news.next() => {
                    self.shown.note(&news);
                    self.screen.news(news, Instant::now())
                }
                Some(hearing) = self.hearings.recv() => {
                    self.hear(hearing);
                    Vec::new()
                }
                () = until(deadline) => self.screen.tick(Instant::now()),
                _ = &mut stopped => break,
            };
        }
        self.device.stop().await;
    }

    fn perform(&self, command: Command) {
        match command {
            Command::Remember(heard) => {
                if let Err(error) = self.memory.write(&heard) {
                    warn!(%error, folder = %self.memory.folder().display(), "cannot keep what was called out");
                }
            }
            Command::Sound(_) => {
                if let Some(chimes) = &self.chimes
                    && chimes.try_send(()).is_err()
                {
                    warn!("a call goes without its chime: the player is behind");
                }
            }
        }
    }

    fn hear(&mut self, hearing: Hearing) {
        self.screen.hearing(hearing);
        self.device.set_problems(match hearing {
            Hearing::Heard => Vec::new(),
            Hearing::Shown => vec![NO_SOUND.to_owned()],
        });
    }
}

/// Plays one chime after the other, so that none is cut off.
struct SoundTask {
    player: Player,
    chimes: mpsc::Receiver<()>,
    heard: mpsc::Sender<Hearing>,
}

impl SoundTask {
    fn start(mut self) {
        tokio::spawn(async move {
            let mut last = Hearing::Heard;
            while self.chimes.recv().await.is_some() {
                let hearing = match self.player.play().await {
                    Ok(()) => Hearing::Heard,
                    Err(error) => {
                        warn!(%error, "a call is shown, not heard");
                        Hearing::Shown
                    }
                };
                if hearing != last && self.heard.send(hearing).await.is_err() {
                    return;
                }
                last = hearing;
            }
        });
    }
}

fn player(machine: &Machine, memory: &Memory) -> Option<Player> {
    let search = std::env::var_os("PATH");
    match Player::new(&machine.sound, search.as_deref(), memory.folder()) {
        Ok(player) => player.is_any().then_some(player),
        Err(error) => {
            warn!(%error, "cannot write the chime");
            None
        }
    }
}

fn behaviour(machine: &Machine) -> Behaviour {
    Behaviour {
        languages: machine.languages(),
        counters: machine.counters(),
        arrows: machine.arrows(),
        zone: TimeZone::system(),
        quiet: machine.quiet_hours(),
    }
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => tokio::time::sleep_until(deadline.into()).await,
        None => std::future::pending().await,
    }
}
