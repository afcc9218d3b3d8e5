//! The room's side, beside the window: takes news to the screen, and does what the screen asks of the machine. The view
//! always goes first, so that neither disk nor loudspeaker delays a call.

use std::time::Instant;

use broker_config::device::{Device, NewsReader};
use jiff::tz::TimeZone;
use look::sound::NO_SOUND;
use look::window::Stopped;
use tokio::sync::mpsc;
use tracing::warn;

use super::Shown;
use super::sounds::{Ask, Sounds, Told};
use crate::chime::Chime;
use crate::memory::Memory;
use crate::screen::{Behaviour, Command, Hearing, Screen};
use crate::settings::{Machine, Settings};
use crate::sound::{Loudspeaker, Order};
use crate::ui::WallWindow;

/// What the loudspeaker may have told that has not been taken in.
const TOLD_MAX: usize = 16;

pub(super) struct Worker {
    device: Device,
    screen: Screen,
    memory: Memory,
    sounds: Option<Sounds>,
    told: mpsc::Receiver<Told>,
    shown: Shown,
}

impl Worker {
    /// Call it within the runtime: the sound has a task of its own.
    pub(super) fn new(device: Device, settings: &Settings, memory: Memory, shown: Shown) -> Self {
        let machine = &settings.machine;
        let (tell, told) = mpsc::channel(TOLD_MAX);
        let loudspeaker = machine.sound.on.then(|| loudspeaker(machine, &memory));
        let loudspeaker = loudspeaker.filter(Loudspeaker::is_any);
        let hearing = if loudspeaker.is_some() {
            Hearing::Heard
        } else {
            Hearing::Shown
        };
        if machine.sound.on && loudspeaker.is_none() {
            device.set_problems(vec![NO_SOUND.to_owned()]);
        }
        let mut screen = Screen::new(behaviour(settings), memory.read(), hearing, Instant::now());
        let sounds = loudspeaker.map(|loudspeaker| {
            screen.voices(loudspeaker.voices());
            Sounds::start(loudspeaker, tell)
        });
        Self {
            screen,
            device,
            memory,
            sounds,
            told,
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
                Some(told) = self.told.recv() => {
                    self.hear(told);
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
            Command::Sound(call, spoken) => self.ask(Ask::Hear(Order {
                chime: Some(if call.short {
                    Chime::Short
                } else {
                    Chime::Whole
                }),
                spoken,
            })),
            Command::Speak(spoken) => self.ask(Ask::Hear(Order {
                chime: None,
                spoken: Some(spoken),
            })),
            Command::Hush => self.ask(Ask::Hush),
        }
    }

    fn ask(&self, ask: Ask) {
        if let Some(sounds) = &self.sounds {
            sounds.ask(ask);
        }
    }

    fn hear(&mut self, told: Told) {
        let hearing = match told {
            Told::Lasts(long) => return self.screen.sounds(long, Instant::now()),
            Told::Was(hearing) => hearing,
        };
        self.screen.hearing(hearing);
        self.device.set_problems(match hearing {
            Hearing::Heard => Vec::new(),
            Hearing::Shown => vec![NO_SOUND.to_owned()],
        });
    }
}

fn loudspeaker(machine: &Machine, memory: &Memory) -> Loudspeaker {
    let search = std::env::var_os("PATH");
    Loudspeaker::find(&machine.sound, search.as_deref(), memory.folder())
}

fn behaviour(settings: &Settings) -> Behaviour {
    let (machine, connection) = (&settings.machine, &settings.connection);
    Behaviour {
        device: connection.device.clone(),
        room: connection.room.clone(),
        broker: connection.broker.to_string(),
        languages: machine.language.wall.clone(),
        counters: machine.counters(),
        arrows: machine.arrows(),
        zone: TimeZone::system(),
        quiet: machine.sound.quiet(),
    }
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => tokio::time::sleep_until(deadline.into()).await,
        None => std::future::pending().await,
    }
}
