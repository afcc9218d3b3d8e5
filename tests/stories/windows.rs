//! The room with its windows: opened, closed, killed; and each screen right again after a restart of anything.
//!
//! Needs `Xvfb`, `openbox`, `xdotool` and Mosquitto; run with `--ignored`.

use rustix::process::Signal;
use serde_json::json;

use crate::room::client::Client;
use crate::room::mosquitto::Mosquitto;
use crate::room::windows::{At, Display, Screen, child_screen, runs, signal, wait_for};
use crate::room::{TestRoom, program};

const SCREENS: [&str; 3] = ["kiosk", "display-board", "counter-client"];
const SIZE: &str = "1600x1100";

/// The process ids of the room's windows, once each has one.
#[track_caller]
fn windows(display: &Display, room: &TestRoom) -> [u32; 3] {
    SCREENS.map(|screen| {
        let pid = wait_for(screen, || child_screen(room.pid(), screen));
        display.window_of(pid);
        pid
    })
}

#[test]
#[ignore = "needs a display"]
fn a_closed_window_stays_closed_and_the_room_goes_on() {
    let display = Display::start(SIZE);
    let mut room = TestRoom::with_windows(&display.name);
    let [kiosk, wall, counter] = windows(&display, &room);
    display.close(wall);
    room.logs("its window was closed");
    assert!(!runs(wall));
    assert!(runs(kiosk) && runs(counter));
    assert_eq!(child_screen(room.pid(), "display-board"), None);
    assert!(room.stop().success());
    wait_for("the others end with the room", || {
        (!runs(kiosk) && !runs(counter)).then_some(())
    });
}

#[test]
#[ignore = "needs a display"]
fn a_killed_window_comes_back_and_one_line_says_so() {
    let display = Display::start(SIZE);
    let room = TestRoom::with_windows(&display.name);
    let [kiosk, wall, counter] = windows(&display, &room);
    signal(counter, Signal::KILL);
    let line = room.logs("is started again");
    assert!(line.contains("counter-client"), "{line}");
    let again = wait_for("the counter is back", || {
        child_screen(room.pid(), "counter-client").filter(|pid| *pid != counter)
    });
    display.window_of(again);
    assert!(runs(kiosk) && runs(wall));
    let more = room.log_text();
    assert!(!more.contains("started again"), "{more}");
}

#[test]
#[ignore = "needs a display"]
fn no_window_outlives_a_room_that_is_killed_or_stopped() {
    let display = Display::start(SIZE);
    let mut room = TestRoom::with_windows(&display.name);
    let killed = windows(&display, &room);
    room.kill();
    room.start_again();
    let stopped = windows(&display, &room);
    assert!(room.stop().success());
    for pid in killed.into_iter().chain(stopped) {
        wait_for("a window's process ends", || (!runs(pid)).then_some(()));
    }
}

#[test]
#[ignore = "needs a display"]
fn no_window_outlives_a_room_that_is_killed_while_it_starts_them() {
    let display = Display::start(SIZE);
    let mut room = TestRoom::with_windows(&display.name);
    let kiosk = wait_for("a first child", || child_screen(room.pid(), "kiosk"));
    room.kill();
    wait_for("it ends", || (!runs(kiosk)).then_some(()));
}

#[test]
fn without_a_display_one_line_says_so_and_the_room_goes_on() {
    for (name, said) in [("", "are not set"), (":4711", "DISPLAY is :4711")] {
        let mut room = TestRoom::with_windows(name);
        let line = room.logs("without windows");
        assert!(line.contains(said), "{line}");
        let rest = room.log_text();
        assert!(!rest.contains("window"), "{rest}");
        assert!(room.stop().success());
    }
}

#[test]
fn a_screen_that_cannot_open_its_window_says_so_and_ends_with_two() {
    for screen in SCREENS {
        let output = program()
            .args([screen, "--broker", "mqtt://127.0.0.1:9"])
            .args(["--room-id", "servicecenter", "--device", "d1"])
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .output()
            .expect("the program starts");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("there is no display here"), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
}

/// The three screens of a room, each its own program, and two devices beside them that make something happen.
struct Screens<'a> {
    display: &'a Display,
    at: At<'a>,
    shown: [Screen; 3],
    kiosk: Client,
    counter: Client,
    calls: u32,
}

const DEVICES: [&str; 3] = ["entrance", "wall-1", "c1"];

impl<'a> Screens<'a> {
    async fn start(display: &'a Display, at: At<'a>, kiosk: Client, mut counter: Client) -> Self {
        let shown = [0, 1, 2].map(|nth| Screen::start(display, SCREENS[nth], DEVICES[nth], &at));
        counter.sign_in("hodan", "2").await;
        Self {
            display,
            at,
            shown,
            kiosk,
            counter,
            calls: 0,
        }
    }

    fn start_again(&mut self, nth: usize) {
        let again = Screen::start(self.display, SCREENS[nth], DEVICES[nth], &self.at);
        self.shown[nth] = again;
    }

    /// Calls a new visitor, and sees that every screen paints what is true now.
    async fn are_right(&mut self) {
        if self.calls > 0 {
            self.counter
                .ok(json!({"type": "finish", "outcome": "solved"}))
                .await;
        }
        self.calls += 1;
        let take =
            json!({"type": "take_ticket", "errand": "general-question", "languages": ["so"]});
        let number = self.kiosk.ok(take).await["number"].clone();
        let number = number.as_str().expect("a number");
        self.counter.ok(json!({"type": "call_next"})).await;
        let [kiosk, wall, counter] = &mut self.shown;
        wall.paints("the call", |shows| shows == format!("calls {number}"));
        kiosk.paints("the languages", |shows| shows == "language");
        counter.paints("the sign-in", |shows| shows == "signin closed");
        self.counter.ok(json!({"type": "start_service"})).await;
    }
}

#[tokio::test]
#[ignore = "needs a display"]
async fn every_screen_is_right_after_restarts_in_any_order_at_mosquitto() {
    let display = Display::start(SIZE);
    let mut broker = Mosquitto::start(&[
        "coordinator/servicecenter",
        "kiosk/entrance",
        "board/wall-1",
        "counter/c1",
        "kiosk/second",
        "counter/c2",
    ]);
    let mut room = broker.room();
    let (url, secret) = (broker.url(), broker.password_file());
    let at = At {
        broker: &url,
        room: "servicecenter",
        password_file: Some(&secret),
    };
    let kiosk = broker.client("kiosk/second").await;
    let counter = broker.client("counter/c2").await;
    let mut screens = Screens::start(&display, at, kiosk, counter).await;
    screens.are_right().await;
    room.kill();
    room.start_again();
    screens.are_right().await;
    broker.kill_and_start_again();
    screens.are_right().await;
    room.kill();
    broker.kill_and_start_again();
    room.start_again();
    screens.are_right().await;
    for nth in 0..3 {
        screens.start_again(nth);
    }
    screens.are_right().await;
    broker.kill_and_start_again();
    screens.start_again(1);
    room.kill();
    room.start_again();
    screens.are_right().await;
}

#[tokio::test]
#[ignore = "needs a display"]
async fn every_screen_is_right_after_restarts_at_the_embedded_broker() {
    let display = Display::start(SIZE);
    let mut room = TestRoom::start();
    let url = format!("mqtt://{}", room.mqtt);
    let at = At {
        broker: &url,
        room: "servicecenter",
        password_file: None,
    };
    let kiosk = Client::join(&room, "kiosk/second").await;
    let counter = Client::join(&room, "counter/c2").await;
    let mut screens = Screens::start(&display, at, kiosk, counter).await;
    screens.are_right().await;
    room.kill();
    room.start_again();
    screens.are_right().await;
    room.kill();
    screens.start_again(1);
    room.start_again();
    screens.are_right().await;
    screens.start_again(0);
    screens.start_again(2);
    screens.are_right().await;
}
