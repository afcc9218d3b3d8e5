//! How much of a large wall is painted anew when little has changed, as the renderer counts it. It measures no time.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it, too")]

use std::time::Duration;

use display_board::screen::Behaviour;
use display_board::settings::Machine;
use display_board::show::show;
use display_board::states::{Wall, behaviour, call, second, tag, texts};
use display_board::ui::{WallWindow, dress};
use look::testing::Twins;

/// The largest wall.
const WIDTH: u32 = 3840;
const HEIGHT: u32 = 2160;

struct Painted {
    twins: Twins<WallWindow>,
    machine: Machine,
}

impl Painted {
    fn new() -> Self {
        let mut machine = Machine::default();
        machine.screen.motion = false;
        let make = || {
            let window = WallWindow::new().unwrap();
            dress(&window);
            window
        };
        Self {
            twins: Twins::new(WIDTH, HEIGHT, make),
            machine,
        }
    }

    /// Shows the wall as it is and gives how many pixels were painted for it.
    fn paint(&mut self, wall: &Wall) -> u32 {
        let (view, machine) = (wall.view(), &self.machine);
        self.twins
            .paint(Duration::ZERO, |window| show(window, &view, machine))
    }
}

#[test]
fn a_wall_of_eight_million_pixels_paints_only_what_changed() {
    let all = WIDTH * HEIGHT;
    let mut painted = Painted::new();
    let mut wall = Wall::behaving(Behaviour {
        languages: vec![tag("sv")],
        ..behaviour()
    });
    wall.texts(texts(&[]));
    wall.board(&[call(60, "A117", "3", 0), call(59, "B042", "1", 0)]);
    wall.pass(Duration::from_secs(60));
    wall.beat();
    assert_eq!(painted.paint(&wall), all, "the first frame is whole");
    assert_eq!(painted.paint(&wall), 0, "nothing has changed");

    wall.beat();
    assert_eq!(painted.paint(&wall), 0, "a beat that says the same");

    wall.pass(Duration::from_secs(60));
    wall.beat();
    wall.beat();
    let clock = painted.paint(&wall);
    assert!(
        (1..=all / 10).contains(&clock),
        "a minute: {clock} of {all}"
    );

    wall.board(&[call(900, "A118", "2", 0)]);
    wall.pass(second(1));
    let called = painted.paint(&wall);
    println!("of {all} pixels: a minute {clock}, a call {called}");
    assert!(called > clock, "a call is seen: {called}");
    assert_eq!(painted.twins.difference(), None, "the whole is right");
}
