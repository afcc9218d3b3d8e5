//! One ticket after the other, on a thread of its own: drawn, sent, and asked whether it came out. Nothing is sent twice: a
//! ticket that failed half-way is not tried again, because its paper may come out later.

use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::time::{Duration, Instant};

use tracing::{info, warn};

use super::encode;
use super::status::{Health, QUESTIONS};
use super::{Drawing, Port, Printer, Raster, Sheet};

/// Tickets that may wait for the printer; each visitor has one, and looks at it for some seconds.
const JOBS_MAX: usize = 4;
/// How often a printer that has nothing to do is asked for its state.
const LOOK_EVERY: Duration = Duration::from_secs(10);
/// How long one answer about its state may take.
const STATUS_TIMEOUT: Duration = Duration::from_secs(2);
/// How long a ticket may take from the first byte until it has come out.
const PRINT_TIMEOUT: Duration = Duration::from_secs(8);
/// Bytes that a printer may have said unasked, such as its automatic status.
const UNASKED_MAX: usize = 256;

/// A ticket to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Names the ticket in what is said of it.
    pub id: u64,
    /// What stands on it.
    pub sheet: Sheet,
}

/// What the press says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// Whether tickets can be printed, and what staff should see to.
    State {
        /// They can.
        prints: bool,
        /// By code in presence.
        problems: Vec<&'static str>,
    },
    /// The ticket came out.
    Printed(u64),
    /// It did not.
    Failed(u64),
}

/// The way to the thread; it ends when this is dropped.
#[derive(Debug)]
pub struct Press {
    jobs: SyncSender<Job>,
}

impl Press {
    /// Starts it; `say` is called on its thread.
    ///
    /// # Errors
    /// When there can be no further thread.
    pub fn start(printer: Printer, say: impl Fn(Said) + Send + 'static) -> std::io::Result<Self> {
        let (jobs, to_print) = sync_channel(JOBS_MAX);
        let thread = std::thread::Builder::new().name("paper".to_owned());
        thread.spawn(move || Worker::new(printer, say).run(&to_print))?;
        Ok(Self { jobs })
    }

    /// Prints a ticket; whether it came out is said later. False when too many wait.
    #[must_use]
    pub fn print(&self, job: Job) -> bool {
        match self.jobs.try_send(job) {
            Ok(()) => true,
            Err(TrySendError::Full(job) | TrySendError::Disconnected(job)) => {
                warn!(ticket = job.id, "a ticket is not printed: too many wait");
                false
            }
        }
    }
}

/// Why nothing comes out.
#[derive(Debug, thiserror::Error)]
enum Trouble {
    #[error("the printer cannot be reached")]
    Away(#[source] std::io::Error),
    #[error("the printer stopped in the middle of a ticket")]
    Stopped(#[source] std::io::Error),
    #[error("the printer answers with what no printer says")]
    Nonsense,
    #[error("the printer does not print now: {}", .0.join(", "))]
    Unwell(Vec<&'static str>),
    #[error("the ticket could not be drawn")]
    Undrawn(#[source] super::DrawError),
}

impl Trouble {
    fn problems(&self) -> Vec<&'static str> {
        match self {
            Self::Away(_) | Self::Stopped(_) => vec!["printer_offline"],
            Self::Nonsense | Self::Undrawn(_) => vec!["printer_error"],
            Self::Unwell(problems) => problems.clone(),
        }
    }
}

struct Worker<S> {
    printer: Printer,
    say: S,
    drawing: Option<Drawing>,
    /// A ticket was broken off: the printer may wait for the rest of its picture.
    broken_off: bool,
    last: Option<Said>,
}

impl<S: Fn(Said)> Worker<S> {
    fn new(printer: Printer, say: S) -> Self {
        Self {
            printer,
            say,
            drawing: None,
            broken_off: false,
            last: None,
        }
    }

    fn run(mut self, jobs: &Receiver<Job>) {
        self.look();
        loop {
            match jobs.recv_timeout(LOOK_EVERY) {
                Ok(job) => self.print(&job),
                Err(RecvTimeoutError::Timeout) => self.look(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Asks the printer how it is, and says what has changed.
    fn look(&mut self) {
        let asked = if self.printer.status {
            Port::open(&self.printer.address)
                .map_err(Trouble::Away)
                .and_then(|mut port| ask(&mut port))
        } else {
            Port::open(&self.printer.address)
                .map(|_| Health::default())
                .map_err(Trouble::Away)
        };
        let (prints, problems) = match asked {
            Ok(health) => (health.prints(), health.problems()),
            Err(trouble) => (false, trouble.problems()),
        };
        self.state(prints, problems);
    }

    fn state(&mut self, prints: bool, problems: Vec<&'static str>) {
        let said = Said::State { prints, problems };
        if self.last.as_ref() != Some(&said) {
            info!(?said, "the printer's state");
            self.last = Some(said.clone());
            (self.say)(said);
        }
    }

    fn print(&mut self, job: &Job) {
        match self.try_print(&job.sheet) {
            Ok(health) => {
                (self.say)(Said::Printed(job.id));
                self.state(health.prints(), health.problems());
            }
            Err(trouble) => {
                warn!(error = %trouble, source = ?std::error::Error::source(&trouble), "a ticket did not come out");
                (self.say)(Said::Failed(job.id));
                self.state(false, trouble.problems());
            }
        }
    }

    /// Prints it, and says how the printer was before.
    fn try_print(&mut self, sheet: &Sheet) -> Result<Health, Trouble> {
        let raster = self.draw(sheet).map_err(Trouble::Undrawn)?;
        let mut port = Port::open(&self.printer.address).map_err(Trouble::Away)?;
        let health = if self.printer.status {
            ask(&mut port)?
        } else {
            Health::default()
        };
        if !health.prints() {
            return Err(Trouble::Unwell(health.problems()));
        }
        let sent = self.send(&mut port, &raster);
        self.broken_off = sent.is_err();
        let stopped = |error| match self.printer.status.then(|| ask(&mut port)) {
            Some(Ok(health)) if !health.prints() => Trouble::Unwell(health.problems()),
            _ => Trouble::Stopped(error),
        };
        sent.map(|()| health).map_err(stopped)
    }

    fn draw(&mut self, sheet: &Sheet) -> Result<Raster, super::DrawError> {
        if self.drawing.is_none() {
            self.drawing = Some(Drawing::new()?);
        }
        let drawing = self.drawing.as_ref().ok_or(super::DrawError::Platform)?;
        drawing.draw(sheet, self.printer.width_mm.dots())
    }

    fn send(&self, port: &mut Port, raster: &Raster) -> std::io::Result<()> {
        let until = Instant::now() + PRINT_TIMEOUT;
        if self.broken_off {
            port.send(&encode::rest_of_a_band(raster.bytes_a_row()), until)?;
        }
        port.send(&encode::picture(raster, self.printer.cut), until)?;
        if self.printer.status {
            port.send(&encode::ASK_DONE, until)?;
            port.receive(until)?;
        }
        Ok(())
    }
}

/// Asks a printer how it is.
fn ask(port: &mut Port) -> Result<Health, Trouble> {
    port.drain(UNASKED_MAX)
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::InvalidData => Trouble::Nonsense,
            _ => Trouble::Away(error),
        })?;
    let mut answers = [0; 4];
    for (question, answer) in QUESTIONS.into_iter().zip(&mut answers) {
        let until = Instant::now() + STATUS_TIMEOUT;
        port.send(&encode::ask_status(question), until)
            .map_err(Trouble::Away)?;
        *answer = port.receive(until).map_err(Trouble::Away)?;
    }
    Health::read(answers).ok_or(Trouble::Nonsense)
}
