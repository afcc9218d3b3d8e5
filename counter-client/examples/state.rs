//! Shows the counter's states in a real window, in Swedish: the first is its argument, then each line of standard input names
//! the next, and a line on standard output tells that it is shown. It speaks to no room and ends with its input.

use std::io::{BufRead as _, Write as _};

use counter_client::settings::Machine;
use counter_client::show::show;
use counter_client::states::view;
use counter_client::ui::{CounterWindow, dress};
use languages::Language;
use slint::ComponentHandle as _;

fn main() -> anyhow::Result<()> {
    let first = std::env::args().nth(1).unwrap_or_else(|| "free".to_owned());
    let window = look::window::open(CounterWindow::new)?;
    dress(&window);
    turn_to(&window, &first);
    let weak = window.as_weak();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            let _ = weak.upgrade_in_event_loop(move |window| turn_to(&window, &line));
        }
        let _ = slint::quit_event_loop();
    });
    window.run()?;
    Ok(())
}

fn turn_to(window: &CounterWindow, state: &str) {
    let swedish = Language::shown_for("sv");
    show(window, &view(state, swedish), &Machine::default());
    let _ = writeln!(std::io::stdout(), "{state}");
}
