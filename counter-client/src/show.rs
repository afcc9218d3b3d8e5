//! Puts a [`View`] on the window and hears its touches and keys. What already stands there is left as it is, so that a
//! button is never made anew under a finger.

mod overview;

use languages::Direction;
use look::{Outfit, Scheme, keyboard, update_rows};
use queue::command::Place;
use queue::ids::{CounterId, DeviceId, GuideId, TicketId};
use queue::need::Need;
use queue::view::Status as Duty;
use slint::platform::Key;
use slint::{ComponentHandle as _, SharedString};

use crate::keys::Stroke;
use crate::screen::{
    Action, ActionItem, AlarmKind, CELLS, DialogView, Page, Shape, SignInView, Touch, View,
};
use crate::settings::{LinePlace, Machine};
use crate::ui::{
    Act, Alarm, AlarmSort, Aside, Button, Colleague, Counter, CounterWindow, Heed, Line, NeedKind,
    PageKind, QueuePlace, Row, Seat, Status, Theme, WaitShape, wear,
};

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
        about: SharedString::new(),
        chosen: guide.chosen,
        taken: false,
    });
    update_rows(counter.get_guides(), guides.collect(), |rows| {
        counter.set_guides(rows);
    });
    let places = view.places.iter().map(|place| Seat {
        id: place.id.as_ref().map_or("", CounterId::as_str).into(),
        title: place.title.as_str().into(),
        about: place.about.as_str().into(),
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

/// Hears every touch and every key of the window.
pub fn on_touch(window: &CounterWindow, touched: impl Fn(Touch) + Clone + 'static) {
    overview::on_touch(window, touched.clone());
    let counter = window.global::<Counter>();
    let named = |make: fn(&str) -> Option<Touch>| {
        let touched = touched.clone();
        move |name: SharedString| {
            if let Some(touch) = make(&name) {
                touched(touch);
            }
        }
    };
    counter.on_choose_guide(named(|id| GuideId::parse(id).ok().map(Touch::Guide)));
    counter.on_choose_place(named(|id| Some(Touch::Place(CounterId::parse(id).ok()))));
    counter.on_choose(named(|id| Some(Touch::Choose(id.to_owned()))));
    counter.on_call(named(|id| TicketId::parse(id).ok().map(Touch::Call)));
    counter.on_unpark(named(|id| TicketId::parse(id).ok().map(Touch::Unpark)));
    let typed = touched.clone();
    counter.on_digit(move |letters| {
        letters
            .chars()
            .for_each(|letter| typed(Touch::Digit(letter)));
    });
    let simply = |touch: Touch| {
        let touched = touched.clone();
        move || touched(touch.clone())
    };
    counter.on_erase(simply(Touch::Erase));
    counter.on_submit(simply(Touch::Submit));
    counter.on_back(simply(Touch::Back));
    let acted = touched.clone();
    counter.on_act(move |act| acted(Touch::Act(action_of(act))));
    let answered = touched.clone();
    counter.on_answer(move |sort, id| {
        if let Some(touch) = answer(sort, &id) {
            answered(touch);
        }
    });
    let turned = touched.clone();
    counter.on_to(move |kind| turned(Touch::To(u8::try_from(kind).unwrap_or_default())));
    let placed = touched.clone();
    counter.on_place_in_queue(move |place| placed(Touch::PlaceInQueue(place_of(place))));
    counter.on_key(move |text, ctrl, alt, shift| {
        if let Some(stroke) = stroke(&text, ctrl, alt, shift) {
            touched(Touch::Key(stroke));
        }
    });
}

fn answer(sort: AlarmSort, id: &str) -> Option<Touch> {
    match sort {
        AlarmSort::Staff => CounterId::parse(id).ok().map(Touch::AnswerStaff),
        AlarmSort::Help => DeviceId::parse(id).ok().map(Touch::AnswerHelp),
        AlarmSort::Wanted => TicketId::parse(id).ok().map(Touch::StepIn),
        AlarmSort::Aside => TicketId::parse(id).ok().map(Touch::Unpark),
        AlarmSort::Own | AlarmSort::Unheard => None,
    }
}

/// Keys that are not a letter or a digit, and their names.
const NAMED: [(Key, &str); 26] = [
    (Key::F1, "F1"),
    (Key::F2, "F2"),
    (Key::F3, "F3"),
    (Key::F4, "F4"),
    (Key::F5, "F5"),
    (Key::F6, "F6"),
    (Key::F7, "F7"),
    (Key::F8, "F8"),
    (Key::F9, "F9"),
    (Key::F10, "F10"),
    (Key::F11, "F11"),
    (Key::F12, "F12"),
    (Key::Space, "Space"),
    (Key::Return, "Enter"),
    (Key::Escape, "Escape"),
    (Key::Backspace, "Backspace"),
    (Key::Insert, "Insert"),
    (Key::Delete, "Delete"),
    (Key::Home, "Home"),
    (Key::End, "End"),
    (Key::PageUp, "PageUp"),
    (Key::PageDown, "PageDown"),
    (Key::UpArrow, "Up"),
    (Key::DownArrow, "Down"),
    (Key::LeftArrow, "Left"),
    (Key::RightArrow, "Right"),
];

/// The stroke of a key as the window tells it; none for a key without a name, such as Shift alone.
fn stroke(text: &str, ctrl: bool, alt: bool, shift: bool) -> Option<Stroke> {
    let named = NAMED
        .iter()
        .find(|(key, _)| SharedString::from(*key) == text);
    if let Some((_, name)) = named {
        return Some(Stroke::of(name, ctrl, alt, shift));
    }
    let mut letters = text.chars();
    let letter = letters.next()?;
    let plain = letters.next().is_none() && letter.is_alphanumeric();
    // A capital is the letter itself: only what else is held makes it another stroke.
    let lower: String = letter.to_lowercase().collect();
    plain.then(|| Stroke::of(&lower, ctrl, alt, shift && (ctrl || alt)))
}

fn number(value: usize) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX)
}

/// The same variants on both sides of the glass, in both directions.
macro_rules! alike {
    ($to:ident, $from:ident: $ours:ident = $theirs:ident { $($variant:ident),* $(,)? }) => {
        const fn $to(value: $ours) -> $theirs {
            match value { $($ours::$variant => $theirs::$variant,)* }
        }
        const fn $from(value: $theirs) -> $ours {
            match value { $($theirs::$variant => $ours::$variant,)* }
        }
    };
}

alike!(act_of, action_of: Action = Act {
    Next, Disarm, Recall, Start, Finish, NoShow, Park, Transfer, SendBack, AddErrand, Undo, Pause, Resume, CallNumber,
    Restore, TakeTicket, Parked, StepIn, AnswerHelp, CallForStaff, Move, SignOut, Language, TextSize, More, Cancel,
    PlayGreeting, Overview, OpenRoom, CloseRoom, ErrandDoors, Announce, EndTicket, SignOutGuide,
});

const fn place_of(place: QueuePlace) -> Place {
    match place {
        QueuePlace::Keep => Place::Keep,
        QueuePlace::First => Place::First,
        QueuePlace::Last => Place::Last,
    }
}

const fn page(page: Page) -> PageKind {
    match page {
        Page::Starting => PageKind::Starting,
        Page::Refused => PageKind::Refused,
        Page::SignIn => PageKind::SignIn,
        Page::Reachable => PageKind::Reachable,
        Page::Desk => PageKind::Desk,
        Page::Overview => PageKind::Overview,
        Page::Announce => PageKind::Announce,
    }
}

const fn status(status: Duty) -> Status {
    match status {
        Duty::Closed => Status::Closed,
        Duty::Reachable => Status::Reachable,
        Duty::Free => Status::Free,
        Duty::Paused => Status::Paused,
        Duty::Armed => Status::Armed,
        Duty::Called => Status::Called,
        Duty::Serving => Status::Serving,
    }
}

const fn sort(kind: AlarmKind) -> AlarmSort {
    match kind {
        AlarmKind::Staff => AlarmSort::Staff,
        AlarmKind::Help => AlarmSort::Help,
        AlarmKind::Wanted => AlarmSort::Wanted,
        AlarmKind::Aside => AlarmSort::Aside,
        AlarmKind::Own => AlarmSort::Own,
        AlarmKind::Unheard => AlarmSort::Unheard,
    }
}

const fn shape(shape: Shape) -> WaitShape {
    match shape {
        Shape::Within => WaitShape::Within,
        Shape::Near => WaitShape::Near,
        Shape::Over => WaitShape::Over,
    }
}

const fn need(need: Need) -> NeedKind {
    match need {
        Need::Seat => NeedKind::Seat,
        Need::StepFree => NeedKind::StepFree,
        Need::QuietCall => NeedKind::QuietCall,
        Need::Interpreter => NeedKind::Interpreter,
        Need::Fetch => NeedKind::Fetch,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_of_the_window_is_a_stroke_by_its_name() {
        let of = |key: Key| stroke(&SharedString::from(key), false, false, false);
        assert_eq!(of(Key::F1), Stroke::parse("F1"));
        assert_eq!(of(Key::Space), Stroke::parse("Space"));
        assert_eq!(of(Key::Shift), None);
        assert_eq!(stroke("z", true, false, false), Stroke::parse("Ctrl+z"));
        assert_eq!(stroke("A", false, false, true), Stroke::parse("a"));
    }
}
