//! A wall that comes back by itself after power loss: up before its broker, killed in the middle of calls, and with what it
//! kept torn. Each call is called out once.
//!
//! Needs `Xvfb`, `openbox` and `xdotool`; run with `--ignored`. A voice that notes what it was to say stands in for a
//! loudspeaker.

use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use serde_json::json;
use tempfile::TempDir;

use crate::room::TestRoom;
use crate::room::client::Client;
use crate::room::windows::{At, Display, Screen, wait_for};

/// What stays of a wall's machine when its power goes: its settings, what the wall kept, and what was said.
struct Machine {
    folder: TempDir,
    broker: String,
    room: String,
}

impl Machine {
    fn of(room: &TestRoom) -> Self {
        let machine = Self {
            folder: tempfile::tempdir().expect("a folder"),
            broker: format!("mqtt://{}", room.mqtt),
            room: room.id.clone(),
        };
        let said = machine.path("said");
        machine.program("player", "exit 0");
        let note = format!(
            "read -r words; echo \"$words\" >> '{}'; exit 1",
            said.display()
        );
        machine.program("voice", &note);
        let settings = format!(
            "[language]\nwall = [\"sv\"]\n[sound]\nplayer = [{:?}]\nvoice = [{:?}]\n",
            machine.path("player"),
            machine.path("voice")
        );
        std::fs::write(machine.path("device.toml"), settings).expect("the settings are written");
        machine
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn program(&self, name: &str, does: &str) {
        let file = self.path(name);
        std::fs::write(&file, format!("#!/bin/sh\n{does}\n")).expect("the program is written");
        let mode = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(&file, mode).expect("it can be made to run");
    }

    /// The power comes: the wall starts.
    #[track_caller]
    fn start(&self, display: &Display) -> Screen {
        let at = At {
            broker: &self.broker,
            room: &self.room,
            password_file: None,
        };
        let state = self.path("state").display().to_string();
        let settings = self.path("device.toml").display().to_string();
        let own = ["--state", &state, "--settings", &settings];
        Screen::start_with(display, "display-board", "wall-1", &at, &own)
    }

    /// How often a number was said.
    fn times_said(&self, number: &str) -> usize {
        let digits: Vec<String> = number.chars().skip(1).map(String::from).collect();
        let digits = format!("</say-as> {},", digits.join(" "));
        let said = std::fs::read_to_string(self.path("said")).unwrap_or_default();
        said.lines().filter(|line| line.contains(&digits)).count()
    }

    #[track_caller]
    fn says(&self, number: &str) {
        wait_for("the number is said", || {
            (self.times_said(number) > 0).then_some(())
        });
    }
}

/// A counter with its guide, who calls visitors of the kiosk's.
struct Guides {
    kiosk: Client,
    first: Client,
    second: Client,
}

impl Guides {
    async fn join(room: &TestRoom) -> Self {
        let mut first = Client::join(room, "counter/c1").await;
        let mut second = Client::join(room, "counter/c2").await;
        first.sign_in("aino", "1").await;
        second.sign_in("amir", "2").await;
        Self {
            kiosk: Client::join(room, "kiosk/entrance").await,
            first,
            second,
        }
    }

    async fn take(&mut self) -> String {
        let take =
            json!({"type": "take_ticket", "errand": "general-question", "languages": ["sv"]});
        let number = self.kiosk.ok(take).await["number"].clone();
        number.as_str().expect("a number").to_owned()
    }

    /// Calls a new visitor at the first counter, whose last one leaves.
    async fn call(&mut self) -> String {
        let number = self.take().await;
        self.first.ok(json!({"type": "call_next"})).await;
        number
    }

    async fn let_go(&mut self) {
        self.first.ok(json!({"type": "no_show"})).await;
    }
}

#[tokio::test]
#[ignore = "needs a display"]
async fn a_wall_that_is_up_before_its_broker_says_so_and_is_right_when_it_comes() {
    let display = Display::start("1280x720");
    let mut room = TestRoom::start();
    let machine = Machine::of(&room);
    room.kill();
    let mut wall = machine.start(&display);
    wall.paints("that it is not up to date", |shows| {
        shows == "starting stale"
    });
    room.start_again();
    let mut guides = Guides::join(&room).await;
    let number = guides.call().await;
    wall.paints("the call", |shows| shows == format!("calls {number}"));
    machine.says(&number);
    assert_eq!(machine.times_said(&number), 1);
}

#[tokio::test]
#[ignore = "needs a display"]
async fn a_wall_killed_in_the_middle_of_calls_keeps_them_and_calls_each_out_once() {
    let display = Display::start("1280x720");
    let room = TestRoom::start();
    let machine = Machine::of(&room);
    let mut guides = Guides::join(&room).await;
    let mut wall = machine.start(&display);
    wall.paints("the room", |shows| shows == "calls");
    let alone = guides.call().await;
    machine.says(&alone);
    // A screen that is dropped is killed.
    drop(wall);
    wall = machine.start(&display);
    wall.paints("the last call", |shows| shows == format!("calls {alone}"));
    guides.let_go().await;
    let (one, other) = (guides.take().await, guides.take().await);
    let call = || json!({"type": "call_next"});
    tokio::join!(guides.first.ok(call()), guides.second.ok(call()));
    machine.says(&one);
    drop(wall);
    wall = machine.start(&display);
    machine.says(&other);
    guides.let_go().await;
    let last = guides.call().await;
    wall.paints("the newest", |shows| shows == format!("calls {last}"));
    machine.says(&last);
    for number in [&alone, &one, &other, &last] {
        assert_eq!(machine.times_said(number), 1, "{number}");
    }
}

#[tokio::test]
#[ignore = "needs a display"]
async fn a_wall_whose_files_were_torn_by_the_power_loss_starts_and_calls_out() {
    let display = Display::start("1280x720");
    let room = TestRoom::start();
    let machine = Machine::of(&room);
    let mut guides = Guides::join(&room).await;
    let whole = br#"[{"log":"l","call":7,"repeat":0}]"#;
    let damages: [&[u8]; 4] = [b"", &whole[..20], &[0; 4096], b"\xff\xfe not ours \x00"];
    for damage in damages {
        std::fs::create_dir_all(machine.path("state")).expect("a folder");
        for name in [
            "heard.json",
            "heard.json.next",
            "chime.wav",
            "words.wav",
            "voice.wav",
        ] {
            let file = machine.path("state").join(name);
            std::fs::write(file, damage).expect("it is damaged");
        }
        let mut wall = machine.start(&display);
        let number = guides.call().await;
        wall.paints("the call", |shows| shows == format!("calls {number}"));
        machine.says(&number);
        guides.let_go().await;
    }
}
