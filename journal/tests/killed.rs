//! A process that writes is killed, or may not make its file larger: what it acknowledged is there.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel, sync_channel};
use std::thread;
use std::time::Duration;

use journal::{Error, Finding, Journal, read_day, verify};

const DAY: &str = "2026-11-22";
const ROUNDS: usize = 60;
/// Records that the process has on their way at most.
const IN_FLIGHT: usize = 16;
const PATIENCE: Duration = Duration::from_secs(20);
/// Says to the ignored test below where to write.
const FOLDER: &str = "JOURNAL_TEST_FOLDER";

fn record(number: u64) -> String {
    let length = number as usize * 37 % 500;
    format!(
        "{{\"number\":{number},\"padding\":\"{}\"}}",
        "x".repeat(length)
    )
}

#[test]
#[ignore = "the process that the other tests start and kill"]
fn the_process_that_writes() {
    let dir = std::env::var_os(FOLDER).unwrap();
    let (journal, opened) = Journal::open(Path::new(&dir), DAY).unwrap();
    say("open", opened.records);
    let (done, is_done) = sync_channel(IN_FLIGHT);
    for number in opened.records.. {
        let done = done.clone();
        journal.append_group(vec![record(number)], move |result| match result {
            Ok(_) => {
                say("acknowledged", number);
                done.send(()).unwrap();
            }
            Err(error) => {
                say("failed", std::error::Error::source(&error).unwrap());
                std::process::exit(3);
            }
        });
        if number - opened.records >= IN_FLIGHT as u64 {
            is_done.recv().unwrap();
        }
    }
}

fn say(word: &str, what: impl std::fmt::Display) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{word} {what}")
        .and_then(|()| out.flush())
        .unwrap();
}

/// Kills the process when a test ends early.
struct Writing {
    child: Child,
    said: Receiver<String>,
}

impl Writing {
    /// Starts the test above as a process of its own; `shell` are commands before it.
    fn start(dir: &Path, shell: &str) -> Writing {
        let mut command = Command::new("sh");
        command
            .arg("-c")
            .arg(format!("{shell} exec \"$0\" \"$@\""))
            .arg(std::env::current_exe().unwrap());
        command.args([
            "--ignored",
            "--exact",
            "the_process_that_writes",
            "--nocapture",
        ]);
        let mut child = command
            .env(FOLDER, dir)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (say, said) = channel();
        thread::spawn(move || {
            lines
                .map_while(Result::ok)
                .try_for_each(|line| say.send(line))
        });
        Writing { child, said }
    }

    /// The next thing that is said with this word, none when the process has ended.
    fn hear(&self, word: &str) -> Option<String> {
        loop {
            match self.said.recv_timeout(PATIENCE) {
                Ok(line) => {
                    if let Some(what) = line.strip_prefix(word) {
                        return Some(what.trim().to_owned());
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => {
                    panic!("nothing said for {PATIENCE:?}, waited for {word:?}")
                }
            }
        }
    }

    /// The last record that was acknowledged before the process ended.
    fn last_acknowledged(&self) -> Option<u64> {
        std::iter::from_fn(|| self.hear("acknowledged"))
            .last()
            .map(|number| number.parse().unwrap())
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        // It may have ended already, which is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[track_caller]
fn assert_whole(dir: &Path, at_least: u64) -> u64 {
    drop(Journal::open(dir, DAY).unwrap());
    assert_eq!(verify(dir).unwrap()[0].finding, Finding::Whole);
    let mut count = 0;
    for read in read_day(dir, DAY).unwrap() {
        assert_eq!(read.unwrap().text, record(count));
        count += 1;
    }
    assert!(
        count >= at_least,
        "{at_least} were acknowledged, {count} are there"
    );
    count
}

#[test]
fn what_was_acknowledged_is_there_after_every_kill() {
    let dir = tempfile::tempdir().unwrap();
    let mut records = 0;
    for round in 0..ROUNDS {
        let mut writing = Writing::start(dir.path(), "");
        let opened: u64 = writing.hear("open").unwrap().parse().unwrap();
        assert_eq!(
            opened, records,
            "the lock of a killed process is free, and all is there"
        );
        for _ in 0..round * 7 % 50 {
            writing.hear("acknowledged").unwrap();
        }
        writing.child.kill().unwrap();
        let last = writing.last_acknowledged();
        records = assert_whole(dir.path(), last.map_or(records, |last| last + 1));
    }
}

#[test]
fn a_second_process_is_refused_with_the_id_of_the_first() {
    let dir = tempfile::tempdir().unwrap();
    let writing = Writing::start(dir.path(), "");
    writing.hear("acknowledged").unwrap();
    let refused = Journal::open(dir.path(), DAY).err().unwrap();
    assert!(
        matches!(refused, Error::InUse { pid: Some(pid), .. } if pid == writing.child.id()),
        "{refused}"
    );
}

#[test]
fn a_disk_that_takes_no_more_ends_the_acknowledging_and_loses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    for limit in ["1", "7", "64"] {
        let mut writing = Writing::start(dir.path(), &format!("trap '' XFSZ; ulimit -f {limit};"));
        let mut last = None;
        let reason = loop {
            let heard = writing.hear("").unwrap();
            if let Some(number) = heard.strip_prefix("acknowledged ") {
                last = Some(number.parse::<u64>().unwrap());
            } else if let Some(reason) = heard.strip_prefix("failed ") {
                break reason.to_owned();
            }
        };
        assert!(reason.starts_with("File too large"), "{reason}");
        assert_eq!(writing.child.wait().unwrap().code(), Some(3));
        assert_eq!(
            writing.last_acknowledged(),
            None,
            "nothing is acknowledged after the failure"
        );
        let count = assert_whole(dir.path(), last.map_or(0, |last| last + 1));
        let (journal, _) = Journal::open(dir.path(), DAY).unwrap();
        journal.append(record(count)).unwrap();
    }
}
