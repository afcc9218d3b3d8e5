//! Puts a [`View`] on the window, in sizes that are read from where people stand. What has not changed is left as it is,
//! so that a large wall repaints only what differs.

use languages::{Direction, Language, Script};
use look::{Glass, Outfit, Scheme, update_rows};
use slint::{ComponentHandle as _, SharedString};

use crate::screen::{Arrow, CallItem, Line, NewestCall, Page, View};
use crate::settings::Machine;
use crate::ui::{Call, Said, Wall, WallWindow, Way, wear};

/// The numbers of the list are as large as the distance asks, within these parts of the wall's short edge: never so small
/// that a wall looks empty, never so large that fewer than three rows fit. The newest call is far larger than that.
const ROW_PARTS: (f32, f32) = (0.06, 0.11);
/// The same for the words around them, which say nothing that a called visitor must read.
const WORDS_PARTS: (f32, f32) = (0.026, 0.042);
/// The words' size in parts of what the distance asks of numbers.
const WORDS: f32 = 0.45;

/// Shows the view on the window, in the window's present size.
pub fn show(window: &WallWindow, view: &View, machine: &Machine) {
    let size = window
        .window()
        .size()
        .to_logical(window.window().scale_factor());
    let glass = machine.glass((size.width.max(1.0), size.height.max(1.0)));
    let distance_mm = machine.distance_m() * 1000.0;
    wear(
        window,
        &outfit(view, &glass, distance_mm, !machine.screen.motion),
    );
    let wall = window.global::<Wall>();
    wall.set_row_size(row_px(&glass, distance_mm));
    wall.set_tongue(view.tongue.tag.into());
    wall.set_tongue_arabic(is_arabic(view.tongue));
    wall.set_tongue_rtl(is_rtl(view.tongue));
    wall.set_staff(view.staff.as_str().into());
    wall.set_has_ways(view.has_arrows);
    wall.set_stale(view.alert.is_some());
    wall.set_starting(view.page == Page::Starting);
    wall.set_room(view.room.as_str().into());
    wall.set_clock(view.clock.as_str().into());
    wall.set_hours(view.hours.trim_end_matches('.').into());
    wall.set_open(view.open);
    wall.set_welcome(view.welcome.0.as_str().into());
    wall.set_welcome_about(view.welcome.1.as_str().into());
    wall.set_waiting(view.waiting.as_str().into());
    wall.set_trial(view.trial);
    let alert = view.alert.as_ref();
    wall.set_alert(text(alert.map(|alert| alert.title.as_str())));
    wall.set_alert_about(text(alert.map(|alert| alert.about.as_str())));
    wall.set_announcement(said(view.announcement.as_ref()));
    show_newest(&wall, view.newest.as_ref());
    let awaited = view.calls.iter().rposition(|item| item.awaited);
    wall.set_awaited(awaited.map_or(0, |last| i32::try_from(last + 1).unwrap_or(i32::MAX)));
    let letters = view.calls.iter().map(|item| item.number.chars().count());
    wall.set_row_letters(
        letters
            .max()
            .map_or(1, |most| i32::try_from(most).unwrap_or(i32::MAX)),
    );
    let calls = view.calls.iter().map(call).collect();
    update_rows(wall.get_calls(), calls, |rows| wall.set_calls(rows));
}

fn show_newest(wall: &Wall<'_>, newest: Option<&NewestCall>) {
    wall.set_has_newest(newest.is_some());
    wall.set_calling(newest.is_some_and(|newest| newest.calling));
    let unheard = newest.and_then(|newest| newest.unheard.as_deref());
    wall.set_unheard(text(unheard));
    if let Some(newest) = newest {
        wall.set_newest(call(&newest.item));
        wall.set_head(newest.head.as_str().into());
        wall.set_go_to(newest.go_to.as_str().into());
    }
}

/// The size of the list's numbers, in pixels.
fn row_px(glass: &Glass, distance_mm: f32) -> f32 {
    let short = glass.size_px.0.min(glass.size_px.1);
    glass
        .readable_px(distance_mm)
        .clamp(short * ROW_PARTS.0, short * ROW_PARTS.1)
}

fn outfit(view: &View, glass: &Glass, distance_mm: f32, still: bool) -> Outfit {
    let short = glass.size_px.0.min(glass.size_px.1);
    Outfit {
        scheme: Scheme::Dark,
        language: view.language.tag.to_owned(),
        rtl: is_rtl(view.language),
        base_px: (glass.readable_px(distance_mm) * WORDS)
            .clamp(short * WORDS_PARTS.0, short * WORDS_PARTS.1),
        px_per_mm: glass.px_per_mm,
        small: 1.0,
        still,
        ..Outfit::default()
    }
}

fn is_rtl(language: &Language) -> bool {
    language.direction == Direction::Rtl
}

fn is_arabic(language: &Language) -> bool {
    language.script == Script::Arab
}

fn text(text: Option<&str>) -> SharedString {
    text.unwrap_or_default().into()
}

fn said(line: Option<&Line>) -> Said {
    line.map_or_else(Said::default, |line| Said {
        text: line.text.as_str().into(),
        in_two: in_two(&line.text).unwrap_or_default().into(),
        rtl: is_rtl(line.language),
        arabic: is_arabic(line.language),
    })
}

/// The words in two lines, cut at the end of the sentence that is nearest to their middle; none for a single sentence.
fn in_two(words: &str) -> Option<String> {
    let middle = words.len() / 2;
    let ends = words.match_indices(' ').map(|(at, _)| at);
    let ends = ends.filter(|at| {
        let begins = words[at + 1..].chars().next();
        // An abbreviation ends in a full stop too; what follows it is no new sentence.
        let is_new = begins.is_some_and(|sign| sign.is_alphabetic() && !sign.is_lowercase());
        is_new && words[..*at].ends_with(['.', '!', '?', '؟', '۔'])
    });
    let end = ends.min_by_key(|at| at.abs_diff(middle))?;
    Some(format!("{}\n{}", &words[..end], &words[end + 1..]))
}

fn call(item: &CallItem) -> Call {
    Call {
        number: item.number.as_str().into(),
        counter: item.counter.as_str().into(),
        label: item.label.as_str().into(),
        way: way(item.arrow),
        tall: item
            .counter
            .chars()
            .any(|sign| sign.is_alphabetic() && !sign.is_ascii_uppercase()),
        number_tall: item.number.contains(['J', 'Q']),
        recall: item.recall,
        awaited: item.awaited,
    }
}

const fn way(arrow: Option<Arrow>) -> Way {
    match arrow {
        None => Way::None,
        Some(Arrow::Left) => Way::Left,
        Some(Arrow::Right) => Way::Right,
        Some(Arrow::Up) => Way::Up,
        Some(Arrow::Down) => Way::Down,
        Some(Arrow::UpLeft) => Way::UpLeft,
        Some(Arrow::UpRight) => Way::UpRight,
        Some(Arrow::DownLeft) => Way::DownLeft,
        Some(Arrow::DownRight) => Way::DownRight,
    }
}

#[cfg(test)]
mod tests {
    use super::in_two;

    #[test]
    fn words_are_cut_between_sentences_and_at_no_abbreviation() {
        assert_eq!(
            in_two("Vi stänger kl. 12 i dag. Ring oss i morgon.").as_deref(),
            Some("Vi stänger kl. 12 i dag.\nRing oss i morgon.")
        );
        assert_eq!(
            in_two("نغلق الآن. اتصل بنا.").as_deref(),
            Some("نغلق الآن.\nاتصل بنا.")
        );
        assert_eq!(in_two("Vi stänger kl. 12 i dag."), None);
    }
}
