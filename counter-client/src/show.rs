//! Puts a [`View`] on the window. What already stands there is left as it is, so that a button is never made anew under a
//! finger. What a touch or a key means is heard in a part of its own.

mod alike;
mod heard;
mod overview;

use languages::Direction;
use look::{Outfit, Scheme, keyboard, update_rows};
use queue::command::Place;
use queue::ids::CounterId;
use queue::need::Need;
use slint::{ComponentHandle as _, SharedString};

use crate::screen::{ActionItem, CELLS, DialogView, Page, SignInView, View};
use crate::settings::{LinePlace, Machine};
use crate::ui::{
    Alarm, Aside, Button, Colleague, Counter, CounterWindow, Heed, Line, QueuePlace, Row, Seat,
    Theme, wear,
};
use alike::{act_of, need, page, shape, sort, status};
pub use heard::on_touch;

/// The width of the strip beside other work, in logical pixels.
pub const STRIP_PX: f32 = 420.0;
/// Below this width text is a little smaller.
const SMALL_PX: f32 = 700.0;

/// Shows the view on the window, in the window's present size.
pub fn show(window: &CounterWindow, view: &View, machine: &Machine) {
    wear(window, &outfit(window, view, machine));
    window.global::<Theme>().set_icon_scale(view.text_scale);
    let counter = window.global::<Counter>();
    let place = (
        counter.get_page(),
        counter.get_asks(),
        counter.get_ask_title(),
    );
    counter.set_page(page(view.page));
    counter.set_place(view.place.as_str().into());
    counter.set_looks_for(view.looks_for.as_str().into());
    counter.set_guide(view.guide.as_str().into());
    counter.set_closed(view.closed.as_str().into());
    counter.set_status(status(view.status));
    counter.set_status_text(view.status_text.as_str().into());
    counter.set_clock(view.clock.as_str().into());
    counter.set_waiting(view.waiting.as_str().into());
    counter.set_trial(view.trial);
    counter.set_link(view.link.as_str().into());
    counter.set_link_about(view.link_about.as_str().into());
    counter.set_as_of(view.as_of.as_str().into());
    let stays = machine.counter.line == Some(LinePlace::Off);
    counter.set_lined(view.is_line() && !stays);
    counter.set_notice(view.notice.as_str().into());
    counter.set_sending(view.sending);
    counter.set_said(view.said.as_str().into());
    counter.set_no_visit_head(view.no_visit_head.as_str().into());
    counter.set_no_visit(view.no_visit.as_str().into());
    counter.set_no_visit_about(view.no_visit_about.as_str().into());
    counter.set_next_list(view.next_list.as_str().into());
    counter.set_unmatched_list(view.unmatched_list.as_str().into());
    show_buttons(&counter, view);
    show_visit(&counter, view);
    show_queue(&counter, view);
    show_colleagues(&counter, view);
    show_sign_in(&counter, &view.sign_in);
    show_dialog(&counter, view.dialog.as_ref());
    overview::show_overview(&counter, view.overview.as_ref());
    overview::show_announcement(&counter, view.announce.as_ref());
    // What had the keyboard may be gone with the page that it was on.
    // On the page where words are written, the field takes it.
    let writes = view.page == Page::Announce && view.dialog.is_none();
    let now_at = (
        counter.get_page(),
        counter.get_asks(),
        counter.get_ask_title(),
    );
    if place != now_at && !writes {
        window.invoke_take_focus();
    }
    keep_keyboard(window);
}

/// A button or a line that had the keyboard may be gone; then the page takes it, so that no key is lost.
fn keep_keyboard(window: &CounterWindow) {
    let counter = window.global::<Counter>();
    counter.set_keyboard_held(false);
    keyboard::probe(window);
    if !counter.get_keyboard_held() {
        window.invoke_take_focus();
    }
}

/// The theme for this view.
fn outfit(window: &CounterWindow, view: &View, machine: &Machine) -> Outfit {
    let scale = window.window().scale_factor();
    let narrow = window.window().size().to_logical(scale).width < SMALL_PX;
    Outfit {
        scheme: Scheme::Light,
        language: view.language.tag.to_owned(),
        rtl: view.language.direction == Direction::Rtl,
        text_scale: view.text_scale,
        base_px: if narrow { 16.0 } else { 18.0 },
        small: if narrow { 0.94 } else { 0.875 },
        still: !machine.screen.motion,
        own_action: look::colour::own_action(&view.colour).ok(),
        ..Outfit::default()
    }
}

fn show_buttons(counter: &Counter<'_>, view: &View) {
    let buttons = |items: &[ActionItem]| items.iter().map(button).collect();
    let main = view.main.iter().map(button).collect();
    update_rows(counter.get_main(), main, |rows| {
        counter.set_main(rows);
    });
    // A cell is one row for ever: what stands in it is not made anew when another cell empties.
    let cell = |at| view.actions.iter().find(|item| item.cell == at);
    let cells = (0..CELLS).map(|at| cell(at).map_or_else(Button::default, button));
    update_rows(counter.get_actions(), cells.collect(), |rows| {
        counter.set_actions(rows);
    });
    update_rows(counter.get_bar(), buttons(&view.bar), |rows| {
        counter.set_bar(rows);
    });
    let alarms = view.alarms.iter().map(|alarm| Alarm {
        sort: sort(alarm.kind),
        id: alarm.id.as_str().into(),
        title: alarm.title.as_str().into(),
        button: alarm.button.as_str().into(),
        key: alarm.key.as_str().into(),
    });
    update_rows(counter.get_alarms(), alarms.collect(), |rows| {
        counter.set_alarms(rows);
    });
}

fn button(item: &ActionItem) -> Button {
    Button {
        act: act_of(item.action),
        title: item.title.as_str().into(),
        key: item.key.as_str().into(),
        about: item.about.as_str().into(),
        busy: item.busy,
        there: true,
    }
}

fn show_visit(counter: &Counter<'_>, view: &View) {
    counter.set_has_visit(view.visit.is_some());
    let Some(visit) = &view.visit else { return };
    counter.set_number(visit.number.as_str().into());
    counter.set_errand(visit.errand.as_str().into());
    counter.set_errand_icon(look::errand_icon(&visit.errand_id).into());
    counter.set_waited(visit.waited.as_str().into());
    counter.set_lasted(visit.lasted.as_str().into());
    counter.set_why(visit.why.as_str().into());
    counter.set_greeting(visit.greeting.as_str().into());
    counter.set_greeting_said(visit.greeting_said.as_str().into());
    counter.set_greeting_arabic(visit.greeting_arabic);
    counter.set_greeting_plays(visit.greeting_plays);
    let languages = visit.languages.iter().map(SharedString::from);
    update_rows(counter.get_languages(), languages.collect(), |rows| {
        counter.set_languages(rows);
    });
    let needs = visit.needs.iter().map(|item| Heed {
        kind: need(item.need),
        text: item.text.as_str().into(),
    });
    update_rows(counter.get_needs(), needs.collect(), |rows| {
        counter.set_needs(rows);
    });
}

fn show_queue(counter: &Counter<'_>, view: &View) {
    let rows = view.rows.iter().map(|row| Row {
        id: row.ticket.as_str().into(),
        number: row.number.as_str().into(),
        errand: row.errand.as_str().into(),
        wait: row.wait.as_str().into(),
        why: row.why.as_str().into(),
        shape: shape(row.shape),
        shape_name: row.shape_name.as_str().into(),
        languages: row.languages.as_str().into(),
        seat: row.needs.contains(&Need::Seat),
        step_free: row.needs.contains(&Need::StepFree),
        quiet_call: row.needs.contains(&Need::QuietCall),
        interpreter: row.needs.contains(&Need::Interpreter),
        fetch: row.needs.contains(&Need::Fetch),
        needs_text: row.needs_text.as_str().into(),
        unmatched: row.unmatched,
    });
    update_rows(counter.get_rows(), rows.collect(), |rows| {
        counter.set_rows(rows);
    });
    let parked = view.parked.iter().map(|visit| Aside {
        id: visit.ticket.as_str().into(),
        number: visit.number.as_str().into(),
        title: visit.title.as_str().into(),
        about: visit.about.as_str().into(),
        button: visit.button.as_str().into(),
    });
    update_rows(counter.get_parked(), parked.collect(), |rows| {
        counter.set_parked(rows);
    });
}

fn show_colleagues(counter: &Counter<'_>, view: &View) {
    counter.set_colleagues_list(view.colleagues_list.as_str().into());
    let colleagues = view.colleagues.iter().map(|one| Colleague {
        status: status(one.status),
        title: one.title.as_str().into(),
        counter: one.counter.as_str().into(),
        label: one.label.as_str().into(),
    });
    update_rows(counter.get_colleagues(), colleagues.collect(), |rows| {
        counter.set_colleagues(rows);
    });
}

fn show_sign_in(counter: &Counter<'_>, view: &SignInView) {
    let guides = view.guides.iter().map(|guide| Seat {
        id: guide.id.as_str().into(),
        title: guide.name.as_str().into(),
        chosen: guide.chosen,
        ..Seat::default()
    });
    update_rows(counter.get_guides(), guides.collect(), |rows| {
        counter.set_guides(rows);
    });
    let places = view.places.iter().map(|place| Seat {
        id: place.id.as_ref().map_or("", CounterId::as_str).into(),
        title: place.title.as_str().into(),
        about: place.about.as_str().into(),
        who: place.who.as_str().into(),
        chosen: place.chosen,
        taken: place.taken,
    });
    update_rows(counter.get_places(), places.collect(), |rows| {
        counter.set_places(rows);
    });
    counter.set_search(view.search.as_str().into());
    counter.set_digits(number(view.digits));
    counter.set_wrong(view.wrong);
    counter.set_ready(view.ready);
    counter.set_trial_pin(view.trial_pin.as_str().into());
    counter.set_moving(view.moving);
}

fn show_dialog(counter: &Counter<'_>, view: Option<&DialogView>) {
    counter.set_asks(view.is_some());
    let Some(view) = view else {
        counter.set_ask_title(SharedString::new());
        return;
    };
    counter.set_ask_title(view.title.as_str().into());
    counter.set_ask_empty(view.empty.as_str().into());
    counter.set_ask_field(view.field.as_str().into());
    counter.set_ask_typed(view.typed.as_str().into());
    counter.set_ask_number(view.number);
    counter.set_ask_to(view.to.map_or(-1, i32::from));
    counter.set_ask_place(match view.place {
        Place::Keep => QueuePlace::Keep,
        Place::First => QueuePlace::First,
        Place::Last => QueuePlace::Last,
    });
    counter.set_ask_back(view.back);
    let series = view.series.iter().map(SharedString::from);
    update_rows(counter.get_ask_series(), series.collect(), |rows| {
        counter.set_ask_series(rows);
    });
    let lines = view.choices.iter().map(|choice| Line {
        id: choice.id.as_str().into(),
        title: choice.title.as_str().into(),
        about: choice.about.as_str().into(),
        key: choice.key.as_str().into(),
        chosen: choice.chosen,
    });
    update_rows(counter.get_ask_lines(), lines.collect(), |rows| {
        counter.set_ask_lines(rows);
    });
}

fn number(value: usize) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX)
}
