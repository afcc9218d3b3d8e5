//! The kiosk beside its window: news, touches, answers and time go to the [`Screen`], its questions to the [`Numbers`],
//! its views out. It decides nothing, and needs no display.

use std::path::PathBuf;
use std::time::Instant;

use broker_config::device::{Device, News, NewsReader};
use look::sound::NO_SOUND;
use queue::ids::DeviceId;
use tokio::sync::{mpsc, oneshot};
use tracing::{error, warn};

use crate::offline::{Clock, Numbers};
use crate::paper::{Press, Printer, Said};
use crate::screen::{Ask, Behaviour, Screen, Touch, View};
use crate::speech::{Reader, Speaker, Voice};

/// The room offers a language whose own name is not known here.
const LANGUAGE_UNKNOWN: &str = "language_unknown";

/// What a worker is made of.
pub struct Parts {
    /// This kiosk.
    pub kiosk: DeviceId,
    /// Where the kiosk keeps its own tickets and what it knows of its room.
    pub state: PathBuf,
    /// The machine's clock.
    pub clock: Clock,
    /// How the screen behaves.
    pub behaviour: Behaviour,
    /// The printer, where there is one.
    pub printer: Option<Printer>,
    /// What the machine can speak with.
    pub voice: Voice,
}

/// Where views go.
pub trait Showing {
    /// Takes note of the news that the next view is made from.
    fn note(&mut self, news: &News);
    /// Shows a view; one like the last may be left out.
    fn show(&mut self, view: View);
}

/// The kiosk at work.
pub struct Worker<S> {
    numbers: Numbers,
    screen: Screen,
    shown: S,
    press: Option<Press>,
    said: mpsc::UnboundedReceiver<Said>,
    printer_problems: Vec<&'static str>,
    reader: Reader,
    speaker: Speaker,
    no_sound: bool,
    problems: Vec<String>,
}

impl<S: Showing> Worker<S> {
    /// Opens what the kiosk keeps.
    #[must_use]
    pub fn new(device: Device, parts: Parts, shown: S) -> Self {
        let mut screen = Screen::new(parts.behaviour, Instant::now());
        let (say, said) = mpsc::unbounded_channel();
        let press = parts.printer.and_then(|printer| start_press(printer, say));
        if press.is_some() {
            screen.has_printer();
        }
        Self {
            numbers: Numbers::open(device, parts.kiosk, parts.state, parts.clock),
            screen,
            shown,
            press,
            said,
            printer_problems: Vec::new(),
            reader: Reader::default(),
            speaker: Speaker::new(parts.voice),
            no_sound: false,
            problems: Vec::new(),
        }
    }

    /// Works until it is stopped, and leaves the room.
    pub async fn run(
        mut self,
        mut news: NewsReader,
        mut touches: mpsc::Receiver<Touch>,
        mut stopped: oneshot::Receiver<()>,
    ) {
        loop {
            self.refresh();
            let deadline = self.screen.next_deadline(Instant::now());
            let asks = tokio::select! {
                Some(news) = news.next() => {
                    self.shown.note(&news);
                    self.numbers.news(&news, Instant::now());
                    self.screen.news(news, Instant::now())
                }
                Some(touch) = touches.recv() => self.touched(touch),
                told = self.numbers.next() => self.screen.told(told, Instant::now()),
                heard = self.speaker.heard() => {
                    self.no_sound = !heard;
                    Vec::new()
                }
                Some(said) = self.said.recv() => {
                    self.printer_said(&said);
                    Vec::new()
                }
                () = until(deadline) => self.screen.tick(Instant::now()),
                _ = &mut stopped => break,
            };
            for ask in asks {
                self.ask(ask);
            }
            self.print();
        }
        self.numbers.stop().await;
    }

    /// A touch or a key, as the listener means it.
    fn touched(&mut self, touch: Touch) -> Vec<Ask> {
        let now = Instant::now();
        let view = self.screen.view(now);
        let turn = match touch {
            Touch::Key(key) => self.reader.key(key, &view),
            touch => self.reader.touch(touch, &view),
        };
        if let Some(pieces) = turn.say {
            self.speaker.say(&pieces);
        }
        turn.touch
            .map_or_else(Vec::new, |touch| self.screen.touch(touch, now))
    }

    fn ask(&mut self, ask: Ask) {
        self.numbers.ask(ask, Instant::now());
    }

    fn printer_said(&mut self, said: &Said) {
        if let Said::State { problems, .. } = said {
            self.printer_problems.clone_from(problems);
        }
        self.screen.printer_said(said);
    }

    /// Whether the page's language, or that of what is being read, cannot be spoken here.
    fn is_unheard(&self, tag: &str) -> bool {
        let read = self.reader.last().iter().map(|piece| piece.tag.as_str());
        read.chain([tag]).any(|tag| !self.speaker.speaks(tag))
    }

    fn print(&mut self) {
        let (Some(press), Some(job)) = (&self.press, self.screen.take_job()) else {
            return;
        };
        let id = job.id;
        if !press.print(job) {
            self.screen.printer_said(&Said::Failed(id));
        }
    }

    fn refresh(&mut self) {
        let mut view = self.screen.view(Instant::now());
        self.speaker.turn(view.switches.loudness);
        if let Some(pieces) = self.reader.see(&view) {
            self.speaker.say(&pieces);
        }
        self.reader.caption().clone_into(&mut view.caption);
        view.reading = self.reader.reading(&view);
        view.speech_missing = view.switches.speech && self.is_unheard(view.language.tag);
        self.shown.show(view);
        let nameless = !self.screen.nameless_languages().is_empty();
        let own = self.numbers.problems().into_iter();
        let all = own
            .chain(self.printer_problems.iter().copied())
            .chain(self.no_sound.then_some(NO_SOUND))
            .chain(nameless.then_some(LANGUAGE_UNKNOWN));
        let problems: Vec<_> = all.map(str::to_owned).collect();
        if problems != self.problems {
            if nameless && !self.problems.iter().any(|it| it == LANGUAGE_UNKNOWN) {
                let languages = self.screen.nameless_languages();
                warn!(
                    ?languages,
                    "the room offers languages whose name is not known here; they have no button"
                );
            }
            self.problems.clone_from(&problems);
            self.numbers.set_problems(problems);
        }
    }
}

/// What the printer says reaches the worker: a few words a ticket, and each change of its state.
fn start_press(printer: Printer, say: mpsc::UnboundedSender<Said>) -> Option<Press> {
    let press = Press::start(printer, move |said| drop(say.send(said)));
    press
        .inspect_err(|error| error!(%error, "nothing can be printed"))
        .ok()
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => tokio::time::sleep_until(deadline.into()).await,
        None => std::future::pending().await,
    }
}
