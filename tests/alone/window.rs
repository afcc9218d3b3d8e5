//! The kiosk as its own program in a real window: by keys and ears alone, and with its broker gone; one that is not let in;
//! and one that nobody gets out of.
//!
//! Needs `Xvfb`, `openbox`, `xdotool`, `espeak-ng` and Mosquitto; run with `--ignored`.

use std::path::Path;
use std::time::Duration;

use crate::room::TestRoom;
use crate::room::client::Client;
use crate::room::mosquitto::Mosquitto;
use crate::room::windows::{At, Display, Screen, wait_for};

const SIZE: &str = "1080x1920";
/// For 0.7 s after a page has changed a kiosk takes no key and no touch, as the second of a double one.
const SETTLED: Duration = Duration::from_secs(1);
/// A touch that the window manager took is touched again after this.
const AGAIN_AFTER: Duration = Duration::from_secs(2);

/// Goes by an arrow to the first thing of a page that has settled, takes it, and waits for what that leads to.
#[track_caller]
fn take_first(display: &Display, kiosk: &mut Screen, what: &str, is_right: impl Fn(&str) -> bool) {
    kiosk.rests(SETTLED);
    display.xdotool(&["key", "Down"]);
    display.xdotool(&["key", "Return"]);
    kiosk.paints(what, is_right);
}

/// A kiosk's window at the room, with these lines as its device's own settings; it shows the languages.
fn kiosk_with(display: &Display, room: &TestRoom, folder: &Path, settings: &str) -> Screen {
    let file = folder.join("device.toml");
    std::fs::write(&file, settings).unwrap();
    let file = file.display().to_string();
    let url = format!("mqtt://{}", room.mqtt);
    let at = At {
        broker: &url,
        room: &room.id,
        password_file: None,
    };
    let more = ["--settings", file.as_str()];
    let mut kiosk = Screen::start_with(display, "kiosk", "entrance", &at, &more);
    kiosk.paints("the languages", |shows| shows == "language");
    kiosk
}

/// How many bytes of sound were made last.
fn sound(said: &Path) -> u64 {
    std::fs::metadata(said).map_or(0, |file| file.len())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a display and espeak-ng"]
async fn a_kiosk_in_a_window_speaks_and_gives_a_number_by_keys_alone_also_with_its_broker_gone() {
    let display = Display::start(SIZE);
    let mut room = TestRoom::start();
    let folder = tempfile::tempdir().unwrap();
    let said = folder.path().join("said.wav");
    let speaks = format!(
        "[sound]\nvoice = [\"espeak-ng\", \"-w\", \"{}\"]\n",
        said.display()
    );
    let mut kiosk = kiosk_with(&display, &room, folder.path(), &speaks);
    let window = display.window_of(kiosk.pid());
    wait_for("the window has the keyboard", || {
        display.xdotool(&["windowactivate", &window]);
        (display.xdotool(&["getactivewindow"]) == window).then_some(())
    });
    display.xdotool(&["key", "Down"]);
    wait_for("the first arrow is answered aloud", || {
        (sound(&said) > 10_000).then_some(())
    });
    take_first(&display, &mut kiosk, "the errands", |shows| {
        shows == "errands"
    });
    take_first(&display, &mut kiosk, "a number", |shows| {
        shows.starts_with("ticket A0")
    });
    take_first(&display, &mut kiosk, "the start", |shows| {
        shows == "language"
    });

    room.kill();
    kiosk.paints("that it goes on by itself", |shows| {
        shows == "language alone"
    });
    display.xdotool(&["key", "Down"]);
    take_first(&display, &mut kiosk, "the errands", |shows| {
        shows == "errands alone"
    });
    take_first(&display, &mut kiosk, "a number of its own", |shows| {
        shows == "ticket A900 alone"
    });
    room.start_again();
    let mut manager = Client::join(&room, "manager/m1").await;
    manager.state("room", |room| room["waiting"] == 2).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a display and Mosquitto"]
async fn a_kiosk_with_a_wrong_password_says_that_it_is_not_let_in_and_hands_out_nothing() {
    let display = Display::start(SIZE);
    let broker = Mosquitto::start(&["coordinator/servicecenter", "kiosk/entrance"]);
    let _room = broker.room();
    let folder = tempfile::tempdir().unwrap();
    let wrong = folder.path().join("password");
    std::fs::write(&wrong, "wrong").unwrap();
    let url = broker.url();
    let at = At {
        broker: &url,
        room: "servicecenter",
        password_file: Some(&wrong),
    };
    let mut kiosk = Screen::start(&display, "kiosk", "entrance", &at);
    kiosk.paints("that it is not let in", |shows| shows == "refused");
}

/// What a visitor with a keyboard might try.
const WAYS_OUT: [&str; 15] = [
    "alt+F4",
    "ctrl+q",
    "ctrl+w",
    "Escape",
    "F11",
    "alt+Tab",
    "alt+Escape",
    "super",
    "super+d",
    "super+e",
    "alt+space",
    "ctrl+alt+d",
    "alt+F10",
    "ctrl+shift+i",
    "Menu",
];

/// Whether the window lies over the whole screen.
fn is_full(display: &Display, window: &str) -> bool {
    let geometry = display.xdotool(&["getwindowgeometry", "--shell", window]);
    let (width, height) = SIZE.split_once('x').unwrap();
    let lines = [
        "X=0".to_owned(),
        "Y=0".to_owned(),
        format!("WIDTH={width}"),
        format!("HEIGHT={height}"),
    ];
    lines
        .iter()
        .all(|line| geometry.lines().any(|found| found == line))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a display"]
async fn a_visitor_finds_no_way_out_of_the_kiosks_window() {
    let display = Display::as_installed(SIZE);
    let room = TestRoom::start();
    let folder = tempfile::tempdir().unwrap();
    let full_screen = "[screen]\nfull_screen = true\n";
    let mut kiosk = kiosk_with(&display, &room, folder.path(), full_screen);
    let window = display.window_of(kiosk.pid());
    let stays = |what: &str| {
        wait_for(
            &format!("the window is full and in front after {what}"),
            || {
                (is_full(&display, &window) && display.xdotool(&["getactivewindow"]) == window)
                    .then_some(())
            },
        );
    };
    stays("its start");
    for keys in WAYS_OUT {
        display.xdotool(&["key", keys]);
        stays(keys);
    }
    // The right button and the wheel, a long press, and a drag from the upper edge down, where a title bar would be.
    let (x, y) = ("540", "30");
    for press in [
        &["mousemove", x, y, "click", "3"][..],
        &["click", "2"],
        &["click", "4"],
        &["mousedown", "1", "sleep", "1.2", "mouseup", "1"],
        &["mousedown", "1", "mousemove", "500", "900", "mouseup", "1"],
        &[
            "keydown",
            "alt",
            "mousedown",
            "1",
            "mousemove",
            "300",
            "300",
            "mouseup",
            "1",
            "keyup",
            "alt",
        ],
        &[
            "mousemove",
            x,
            "2",
            "click",
            "--repeat",
            "2",
            "--delay",
            "80",
            "1",
        ],
    ] {
        display.xdotool(press);
        stays(&format!("{press:?}"));
    }
    // What the window manager did of all that is done by the time that a touch has led on.
    wait_for("a touch on a language leads on", || {
        display.xdotool(&["mousemove", "200", "1000", "click", "1"]);
        let leads_on = |shows: &str| shows != "language";
        kiosk.paints_within(AGAIN_AFTER, leads_on).then_some(())
    });
    stays("all of it");
}
