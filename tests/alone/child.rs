//! A kiosk as a process of its own, which takes a number whenever it is told to and says each when it would be shown.
//!
//! It is this test program again; the test that it runs is the kiosk, and not one of the tests.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc;

use tokio::io::AsyncBufReadExt as _;

use crate::room::PATIENCE;
use crate::till::{Given, Till};

/// Says to the ignored test below where its state is, and which kiosk it is at which broker of which room.
const FOLDER: &str = "KIOSK_TEST_FOLDER";
const PLACE: &str = "KIOSK_TEST_PLACE";
/// A port where nothing listens.
pub(crate) const NOWHERE: &str = "127.0.0.1:9";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
#[ignore = "the process that the other tests start and kill"]
async fn the_kiosk_on_its_own() {
    let folder = std::env::var_os(FOLDER).unwrap();
    let place = std::env::var(PLACE).unwrap();
    let [broker, room, kiosk] = place.split(' ').collect::<Vec<_>>()[..] else {
        panic!("{PLACE} is {place:?}");
    };
    let mut kiosk = Till::open(broker, room, kiosk, Path::new(&folder));
    if broker == NOWHERE {
        kiosk.is_alone().await;
    }
    say("ready");
    let mut lines = tokio::io::BufReader::new(tokio::io::stdin()).lines();
    loop {
        tokio::select! {
            line = lines.next_line() => match line.unwrap() {
                Some(errand) => take(&mut kiosk, &errand).await,
                None => return,
            },
            () = kiosk.works(|_, _| None) => {}
        }
    }
}

async fn take(kiosk: &mut Till, errand: &str) {
    match kiosk.take(errand).await {
        Given::Own(ticket) | Given::Room(ticket) => say(&format!("shown {}", ticket.number)),
        Given::None => say(&format!("none {:?}", kiosk.problems())),
    }
}

fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{text}")
        .and_then(|()| out.flush())
        .unwrap();
}

/// The process; killed when a test ends early.
pub(crate) struct Process {
    child: Child,
    input: ChildStdin,
    said: mpsc::Receiver<String>,
}

impl Process {
    /// Starts it as `place`: the broker's address, the room's id and the kiosk's; `shell` are commands before it.
    pub(crate) fn start(place: [&str; 3], folder: &Path, shell: &str) -> Self {
        let mut command = Command::new("sh");
        command
            .args(["-c", &format!("{shell} exec \"$0\" \"$@\"")])
            .arg(std::env::current_exe().unwrap())
            .args([
                "--ignored",
                "--exact",
                "child::the_kiosk_on_its_own",
                "--nocapture",
            ])
            .env(FOLDER, folder)
            .env(PLACE, place.join(" "))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let input = child.stdin.take().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let (sender, said) = mpsc::channel();
        std::thread::spawn(move || {
            for line in out.lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Self { child, input, said }
    }

    /// So many visitors touch this errand, one after the other.
    pub(crate) fn take(&mut self, errand: &str, count: usize) {
        let lines = format!("{errand}\n").repeat(count);
        self.input.write_all(lines.as_bytes()).unwrap();
    }

    /// The next thing it says that begins with one of the words; none when it has ended.
    pub(crate) fn hears(&self, words: &[&str]) -> Option<String> {
        loop {
            match self.said.recv_timeout(PATIENCE) {
                Ok(line) if words.iter().any(|word| line.starts_with(word)) => return Some(line),
                Ok(_) => {}
                Err(mpsc::RecvTimeoutError::Disconnected) => return None,
                Err(mpsc::RecvTimeoutError::Timeout) => panic!("it says nothing of {words:?}"),
            }
        }
    }

    /// The next number that it shows.
    pub(crate) fn shows(&self) -> String {
        number(&self.hears(&["shown"]).unwrap())
    }

    /// Ends it at once, and gives the numbers that it had shown until then beside those heard.
    pub(crate) fn kill(mut self) -> Vec<String> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let said = std::iter::from_fn(|| self.hears(&["shown"]));
        said.map(|said| number(&said)).collect()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The number in what it says.
pub(crate) fn number(said: &str) -> String {
    said.split_whitespace().nth(1).unwrap().to_owned()
}
