//! Puts the manager's pages on the window and hears their touches. It decides nothing.

use look::update_rows;
use queue::ids::{ErrandId, GuideId};
use slint::{ComponentHandle as _, SharedString};

use super::alike::{shape, status};
use super::button;
use crate::screen::{AnnounceView, Announcing, Overview, OverviewLine, Touch};
use crate::ui::{
    AnnounceStep, Counter, CounterWindow, OverviewRow, OverviewSort, Status, WaitShape,
};

/// Shows the whole room.
pub(super) fn show_overview(counter: &Counter<'_>, view: Option<&Overview>) {
    let Some(view) = view else { return };
    counter.set_overview_room(view.room.as_str().into());
    counter.set_overview_announced(view.announced.as_str().into());
    counter.set_overview_announced_until(view.announced_until.as_str().into());
    let buttons = view.actions.iter().map(button).collect();
    update_rows(counter.get_overview_actions(), buttons, |rows| {
        counter.set_overview_actions(rows);
    });
    let undo = view.undo.iter().map(button).collect();
    update_rows(counter.get_overview_undo(), undo, |rows| {
        counter.set_overview_undo(rows);
    });
    let errands = rows(&view.errands, OverviewSort::Errand);
    update_rows(counter.get_overview_errands(), errands, |rows| {
        counter.set_overview_errands(rows);
    });
    let counters = rows(&view.counters, OverviewSort::Counter);
    update_rows(counter.get_overview_counters(), counters, |rows| {
        counter.set_overview_counters(rows);
    });
    let languages = rows(&view.languages, OverviewSort::Language);
    update_rows(counter.get_overview_languages(), languages, |rows| {
        counter.set_overview_languages(rows);
    });
    let devices = rows(&view.devices, OverviewSort::Device);
    update_rows(counter.get_overview_devices(), devices, |rows| {
        counter.set_overview_devices(rows);
    });
}

fn rows(lines: &[OverviewLine], sort: OverviewSort) -> Vec<OverviewRow> {
    let row = |line: &OverviewLine| OverviewRow {
        sort,
        id: line.id.as_str().into(),
        title: line.title.as_str().into(),
        about: line.about.as_str().into(),
        shaped: line.shape.is_some(),
        shape: line.shape.map_or(WaitShape::Within, shape),
        shape_name: line.shape_name.as_str().into(),
        at_counter: line.status.is_some(),
        status: line.status.map_or(Status::Closed, status),
        alarming: matches!(sort, OverviewSort::Language | OverviewSort::Device),
        button: line.button.as_str().into(),
    };
    lines.iter().map(row).collect()
}

/// Shows the announcement in the making. What is being typed is left alone.
pub(super) fn show_announcement(counter: &Counter<'_>, view: Option<&AnnounceView>) {
    let Some(view) = view else { return };
    let turn = i32::try_from(view.turn).unwrap_or(i32::MAX);
    if counter.get_announce_turn() != turn {
        counter.set_announce_turn(turn);
        counter.set_announce_text(view.text.as_str().into());
    }
    counter.set_announce_language(view.language.as_str().into());
    counter.set_announce_arabic(view.arabic);
    counter.set_announce_written(view.written.as_str().into());
    counter.set_announce_until(view.until.as_str().into());
    counter.set_announce_letters(view.letters.as_str().into());
    counter.set_announce_ready(view.ready);
    counter.set_announce_shown(view.shown.as_str().into());
    counter.set_announce_full(view.full);
}

/// Hears the touches of the manager's pages.
pub(super) fn on_touch(window: &CounterWindow, touched: impl Fn(Touch) + Clone + 'static) {
    let counter = window.global::<Counter>();
    let turned = touched.clone();
    counter.on_oversee(move |sort, id| {
        if let Some(touch) = oversee(sort, &id) {
            turned(touch);
        }
    });
    let wrote = touched.clone();
    counter.on_write(move |words: SharedString| wrote(Touch::Write(words.into())));
    counter.on_announcing(move |step| touched(Touch::Announcing(announcing(step))));
}

fn oversee(sort: OverviewSort, id: &str) -> Option<Touch> {
    match sort {
        OverviewSort::Errand => ErrandId::parse(id).ok().map(Touch::Errand),
        OverviewSort::Counter => GuideId::parse(id).ok().map(Touch::SignOutOf),
        OverviewSort::Language | OverviewSort::Device => None,
    }
}

const fn announcing(step: AnnounceStep) -> Announcing {
    match step {
        AnnounceStep::Language => Announcing::Language,
        AnnounceStep::Until => Announcing::Until,
        AnnounceStep::Publish => Announcing::Publish,
        AnnounceStep::Clear => Announcing::Clear,
    }
}
