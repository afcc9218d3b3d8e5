//! A printer that is not one: it listens on the network, answers for its sensors, and makes a picture of what it is sent.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use kiosk::paper::{Address, Printer, Raster, Width};

/// How the printer behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    /// As it should, with these answers to the four questions.
    Answers([u8; 4]),
    /// It takes everything and says nothing.
    Silent,
    /// It answers every question with a letter.
    Nonsense,
    /// It talks without end.
    Babbles,
    /// It is gone after so many bytes of a picture.
    GoneAfter(usize),
    /// It runs out of paper after so many bytes of a picture.
    OutAfter(usize),
}

/// Nothing is the matter.
pub(crate) const WELL: Mood = Mood::Answers([0x12; 4]);
/// Out of paper.
pub(crate) const OUT: Mood = Mood::Answers([0x1a, 0x32, 0x12, 0x7e]);
/// Little paper.
pub(crate) const LOW: Mood = Mood::Answers([0x12, 0x12, 0x12, 0x1e]);
/// Cover open.
pub(crate) const OPEN: Mood = Mood::Answers([0x1a, 0x16, 0x12, 0x12]);

/// What has come out of it.
#[derive(Debug, Default)]
struct Tray {
    papers: Vec<Raster>,
}

pub(crate) struct Simulated {
    address: String,
    mood: Arc<Mutex<Mood>>,
    tray: Arc<Mutex<Tray>>,
}

impl Simulated {
    pub(crate) fn start(mood: Mood) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (mood, tray) = (Arc::new(Mutex::new(mood)), Arc::default());
        let simulated = Self {
            address,
            mood,
            tray,
        };
        let (mood, tray) = (simulated.mood.clone(), simulated.tray.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                serve(stream, &mood, &tray);
            }
        });
        simulated
    }

    pub(crate) fn is_now(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    pub(crate) fn papers(&self) -> Vec<Raster> {
        std::mem::take(&mut self.tray.lock().unwrap().papers)
    }

    pub(crate) fn settings(&self, width_mm: Width) -> Printer {
        Printer {
            address: Address::try_from(format!("tcp://{}", self.address)).unwrap(),
            width_mm,
            cut: true,
            status: true,
        }
    }
}

/// One connection: commands in, answers and pictures out.
fn serve(mut stream: TcpStream, mood: &Mutex<Mood>, tray: &Mutex<Tray>) {
    let mut reader = Commands::default();
    let mut bytes = [0; 4096];
    stream
        .set_read_timeout(Some(Duration::from_millis(20)))
        .unwrap();
    loop {
        let now = *mood.lock().unwrap();
        if now == Mood::Babbles && stream.write_all(&[b'x'; 64]).is_err() {
            return;
        }
        match stream.read(&mut bytes) {
            Ok(0) => return,
            Ok(read) => {
                let answers = reader.take(&bytes[..read], mood);
                tray.lock().unwrap().papers.append(&mut reader.papers);
                if answers.is_none() || stream.write_all(&answers.unwrap_or_default()).is_err() {
                    return;
                }
            }
            Err(error)
                if matches!(
                    error.kind(),
                    std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut
                ) => {}
            Err(_) => return,
        }
    }
}

/// Takes the printer's language apart, byte for byte.
#[derive(Default)]
pub(crate) struct Commands {
    bytes: Vec<u8>,
    rows: Vec<u8>,
    bytes_a_row: usize,
    drawn: usize,
    /// Papers that were cut off.
    pub(crate) papers: Vec<Raster>,
}

impl Commands {
    /// What it answers; none when it has gone.
    pub(crate) fn take(&mut self, bytes: &[u8], mood: &Mutex<Mood>) -> Option<Vec<u8>> {
        self.bytes.extend(bytes);
        let mut answers = Vec::new();
        loop {
            let now = *mood.lock().unwrap();
            match (self.next(), now) {
                (None, _) => return Some(answers),
                (Some(Command::Drawn), Mood::GoneAfter(max)) if self.drawn > max => return None,
                (Some(Command::Drawn), Mood::OutAfter(max)) if self.drawn > max => {
                    *mood.lock().unwrap() = OUT;
                }
                (Some(Command::Ask(n)), Mood::Answers(all)) => {
                    answers.push(all[usize::from(n - 1)]);
                }
                (Some(Command::Ask(_)), Mood::GoneAfter(_) | Mood::OutAfter(_)) => {
                    answers.push(0x12);
                }
                (Some(Command::Ask(_)), Mood::Nonsense) => answers.push(b'A'),
                (Some(Command::AskDone), Mood::Answers(all)) if all[0] & 8 == 0 => answers.push(0),
                (Some(Command::AskDone), Mood::GoneAfter(_) | Mood::OutAfter(_)) => answers.push(0),
                _ => {}
            }
        }
    }

    fn next(&mut self) -> Option<Command> {
        let (length, command) = match self.bytes.as_slice() {
            [] => return None,
            [0, ..] => (1, Command::Other),
            [0x10, 4, n, ..] => (3, Command::Ask(*n)),
            [0x1d, b'r', _, ..] => (3, Command::AskDone),
            [0x1b, b'@', ..] => {
                self.rows.clear();
                self.drawn = 0;
                (2, Command::Other)
            }
            [0x1b, b'J', _, ..] => (3, Command::Other),
            [0x1d, b'V', 66, 0, ..] => {
                let rows = std::mem::take(&mut self.rows);
                self.papers.push(Raster::of_rows(self.bytes_a_row, rows));
                (4, Command::Other)
            }
            [0x1d, b'v', b'0', 0, xl, xh, yl, yh, rest @ ..] => {
                self.bytes_a_row = usize::from(u16::from_le_bytes([*xl, *xh]));
                let size = self.bytes_a_row * usize::from(u16::from_le_bytes([*yl, *yh]));
                self.rows.extend(rest.get(..size)?);
                self.drawn += size;
                (8 + size, Command::Drawn)
            }
            [0x10 | 0x1b | 0x1d, ..] if self.bytes.len() < 8 => return None,
            [other, ..] => panic!("{other:#x} is not a printer's command"),
        };
        self.bytes.drain(..length);
        Some(command)
    }
}

enum Command {
    Ask(u8),
    AskDone,
    Drawn,
    Other,
}
