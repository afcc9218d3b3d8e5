//! The room now, and the sign-in before it, as HTML in the language that the browser asks for.
//!
//! Works without its script, which only keeps the figures fresh.

use languages::{Arg, key};
use maud::{Markup, html};
use queue::ids::{CounterId, GuideId, LanguageTag};
use queue::view::{CounterDuty, DeviceDuty, DeviceKind, Status};

use super::overview::{Errand, Overview};
use crate::pages::words::Words;
use crate::room_file::{RoomFile, name_in};

/// Letters of an announcement (PROTOCOL §1, sizes).
const ANNOUNCEMENT_LETTERS_MAX: usize = 280;
/// Languages whose field for an announcement is open at once.
const LANGUAGES_SHOWN: usize = 2;

/// The sign-in.
pub(super) fn sign_in(words: &Words, file: &RoomFile, said: Option<&str>) -> Markup {
    let managers = file.room.guides.iter().filter(|guide| guide.manager);
    let main = html! {
        main.narrow {
            h1 { (words.say(key::MANAGER_TITLE, &[])) }
            (notice(words, said))
            form method="post" action="/manage/sign-in" {
                label { (words.say(key::COUNTER_GUIDE, &[]))
                    select name="guide" required {
                        @for guide in managers { option value=(guide.id) { (guide_name(file, &guide.id)) } }
                    }
                }
                label { (words.say(key::COUNTER_PIN, &[]))
                    input type="password" name="pin" inputmode="numeric" autocomplete="off" minlength="4" maxlength="12" required;
                }
                button.main { (words.say(key::COUNTER_SIGN_IN, &[])) }
            }
        }
    };
    whole(words, file, false, &main)
}

/// The room now.
pub(super) fn room(
    words: &Words,
    file: &RoomFile,
    overview: &Overview,
    said: Option<&str>,
) -> Markup {
    let main = html! {
        main {
            h1 { (words.say(key::MANAGER_TITLE, &[])) }
            (notice(words, said))
            p { (guide_name(file, &overview.manager)) " · " (file.times.clock(overview.now)) }
            div.fresh {
                (calls_for_help(words, file, overview))
                (languages_wanted(words, overview))
                (counters(words, file, overview))
                (errands(words, file, overview))
                (devices(words, overview))
            }
            (door(words, overview))
            (announcement(words, file, overview))
            (end_ticket(words))
        }
    };
    whole(words, file, true, &main)
}

pub(super) fn whole(words: &Words, file: &RoomFile, inside: bool, main: &Markup) -> Markup {
    let title = words.say(key::MANAGER_TITLE, &[]);
    let body = html! {
        header {
            (name_in(&file.name, &words.tag))
            @if inside {
                nav {
                    a href="/manage" { (title) }
                    a href="/manage/report" { (words.say(key::REPORT_TITLE, &[])) }
                    (act(words, "sign_out", &[], key::COUNTER_SIGN_OUT))
                }
            }
        }
        (main)
    };
    words.document(&title, &["page.css", "manage.css"], "manage.js", &body)
}

/// What came of the last form.
fn notice(words: &Words, said: Option<&str>) -> Markup {
    match said {
        None | Some("") => html! {},
        Some("done") => html! { p.done role="status" { (words.say(key::MANAGER_DONE, &[])) } },
        Some(code) => {
            html! { p.said role="alert" { (languages::refused(words.tag.as_str(), code)) } }
        }
    }
}

/// A button that does one thing.
fn act(words: &Words, act: &str, fields: &[(&str, &str)], says: &str) -> Markup {
    html! {
        form.act method="post" action="/manage" {
            @for (name, value) in fields { input type="hidden" name=(name) value=(value); }
            button name="act" value=(act) { (words.say(says, &[])) }
        }
    }
}

fn calls_for_help(words: &Words, file: &RoomFile, overview: &Overview) -> Markup {
    let duty = &overview.duty;
    html! {
        @for call in &duty.help {
            section.alarm {
                p { (words.say(key::COUNTER_HELP_ASKED, &[("device", Arg::Text(call.device.as_str())), ("language", Arg::Text(&own_language(words, &call.languages)))])) " · " (file.times.clock(call.at)) }
                (act(words, "answer_help", &[("device", call.device.as_str())], key::COUNTER_HELP_ANSWER))
            }
        }
        @for call in &duty.staff {
            section.alarm {
                p { (words.say(key::COUNTER_STAFF_ALARM, &[("counter", Arg::Text(&counter_name(file, &call.counter)))])) " · " (file.times.clock(call.at)) }
                (act(words, "answer_staff", &[("counter", call.counter.as_str())], key::COUNTER_STAFF_ANSWER))
            }
        }
    }
}

fn own_language(words: &Words, languages: &[LanguageTag]) -> String {
    let own = languages.first();
    own.map_or_else(String::new, |own| {
        languages::language_name(words.tag.as_str(), own.as_str())
    })
}

fn languages_wanted(words: &Words, overview: &Overview) -> Markup {
    let tag = words.tag.as_str();
    html! {
        @if !overview.wanted.is_empty() {
            section.wanted {
                h2 { (words.say(key::MANAGER_LANGUAGE_ALARMS, &[])) }
                ul { @for wanted in &overview.wanted {
                    li {
                        (words.say(key::MANAGER_LANGUAGE_ALARM, &[
                            ("language", Arg::Text(&languages::language_name(tag, wanted.language.as_str()))),
                            ("minutes", Arg::Number(wanted.waited_s / 60)),
                        ]))
                        " " small { (words.say(key::MANAGER_REACHABLE, &[("count", Arg::Number(wanted.reachable.into()))])) }
                    }
                } }
            }
        }
    }
}

fn errands(words: &Words, file: &RoomFile, overview: &Overview) -> Markup {
    html! {
        section {
            h2 { (words.say(key::MANAGER_ERRANDS, &[])) }
            table { @for errand in &overview.errands { (errand_row(words, file, errand)) } }
        }
    }
}

fn errand_row(words: &Words, file: &RoomFile, errand: &Errand) -> Markup {
    let late = errand
        .longest_s
        .is_some_and(|waited| waited > i64::from(errand.target_s));
    let name = file
        .errands
        .get(&errand.id)
        .map_or("", |text| name_in(&text.names, &words.tag));
    let (doing, says) = if errand.open {
        ("close_errand", key::MANAGER_CLOSE_ERRAND)
    } else {
        ("open_errand", key::MANAGER_OPEN_ERRAND)
    };
    html! {
        tr.late[late] {
            th scope="row" { (if name.is_empty() { errand.id.as_str() } else { name }) }
            td.figure { (errand.waiting) }
            td { @if let Some(waited) = errand.longest_s { (longest(words, waited)) @if late { " !" } } }
            td { (act(words, doing, &[("errand", errand.id.as_str())], says)) }
        }
    }
}

fn longest(words: &Words, waited_s: i64) -> String {
    let seconds = u64::try_from(waited_s).unwrap_or_default();
    let duration = languages::duration(words.tag.as_str(), seconds);
    words.say(key::COUNTER_LONGEST, &[("duration", Arg::Text(&duration))])
}

fn counters(words: &Words, file: &RoomFile, overview: &Overview) -> Markup {
    let reachable: Vec<_> = overview
        .duty
        .reachable
        .iter()
        .map(|guide| guide_name(file, &guide.guide))
        .collect();
    html! {
        section {
            h2 { (words.say(key::MANAGER_COUNTERS, &[])) }
            table { @for duty in &overview.duty.counters { (counter_row(words, file, overview, duty)) } }
            @if !reachable.is_empty() {
                p { (words.say(key::COUNTER_STATUS_REACHABLE, &[])) ": " (reachable.join(", ")) }
            }
        }
    }
}

fn counter_row(words: &Words, file: &RoomFile, overview: &Overview, duty: &CounterDuty) -> Markup {
    html! {
        tr {
            th scope="row" { (counter_name(file, &duty.counter)) }
            td {
                @if duty.gone { (words.say(key::PROBLEM_OFFLINE, &[])) }
                @else { (words.say(status_key(duty.status), &[])) }
            }
            td { @if let Some(guide) = &duty.guide { (guide_name(file, guide)) } }
            td.figure { @if let Some(number) = &duty.number { bdi { (number) } } }
            td {
                @if let Some(since) = overview.since.get(&duty.counter) { (file.times.clock(*since)) }
                @if let (Some(guide), None) = (&duty.guide, &duty.number) {
                    (act(words, "sign_out_guide", &[("guide", guide.as_str())], key::COUNTER_SIGN_OUT))
                }
            }
        }
    }
}

const fn status_key(status: Status) -> &'static str {
    match status {
        Status::Closed => key::COUNTER_STATUS_CLOSED,
        Status::Reachable => key::COUNTER_STATUS_REACHABLE,
        Status::Paused => key::COUNTER_STATUS_PAUSED,
        Status::Free => key::COUNTER_STATUS_FREE,
        Status::Armed => key::COUNTER_STATUS_ARMED,
        Status::Called => key::COUNTER_STATUS_CALLED,
        Status::Serving => key::COUNTER_STATUS_SERVING,
    }
}

fn devices(words: &Words, overview: &Overview) -> Markup {
    let troubled = &overview.duty.devices;
    html! {
        section {
            h2 { (words.say(key::MANAGER_DEVICES, &[])) }
            @if troubled.is_empty() { p { (words.say(key::MANAGER_DEVICES_OK, &[])) } }
            @else {
                table { @for of in troubled {
                    tr { th scope="row" { (words.say(kind_key(of.role), &[])) " " (of.device) } td { (problems(words, of)) } }
                } }
            }
        }
    }
}

const fn kind_key(kind: DeviceKind) -> &'static str {
    match kind {
        DeviceKind::Kiosk => key::DEVICE_KIOSK,
        DeviceKind::Board => key::DEVICE_BOARD,
        DeviceKind::Counter => key::DEVICE_COUNTER,
    }
}

fn problems(words: &Words, of: &DeviceDuty) -> String {
    if !of.online {
        return words.say(key::PROBLEM_OFFLINE, &[]);
    }
    let tag = words.tag.as_str();
    let said = of
        .problems
        .iter()
        .map(|problem| languages::problem(tag, problem));
    said.collect::<Vec<_>>().join(" · ")
}

fn door(words: &Words, overview: &Overview) -> Markup {
    let (state, doing, says) = if overview.room.open {
        (
            key::MANAGER_ROOM_OPEN,
            "close_room",
            key::MANAGER_CLOSE_ROOM,
        )
    } else {
        (
            key::MANAGER_ROOM_CLOSED,
            "open_room",
            key::MANAGER_OPEN_ROOM,
        )
    };
    html! {
        section {
            h2 { (words.say(state, &[])) }
            (act(words, doing, &[], says))
            @if overview.room.open { p.small { (words.say(key::MANAGER_CLOSE_ROOM_ABOUT, &[])) } }
        }
    }
}

fn announcement(words: &Words, file: &RoomFile, overview: &Overview) -> Markup {
    let now = overview
        .announcement
        .as_ref()
        .map(|announced| &announced.texts);
    let text = |tag: &LanguageTag| now.and_then(|now| now.get(tag)).map_or("", String::as_str);
    let written = |tag: &LanguageTag| {
        html! {
            label { (languages::autonym(tag.as_str()))
                textarea name={ "text." (tag) } rows="2" maxlength=(ANNOUNCEMENT_LETTERS_MAX) lang=(tag) dir="auto" { (text(tag)) }
            }
        }
    };
    let all = &file.room.languages;
    let (first, others) = all.split_at(all.len().min(LANGUAGES_SHOWN));
    html! {
        section {
            h2 { (words.say(key::MANAGER_ANNOUNCE, &[])) }
            form method="post" action="/manage" {
                @for tag in first { (written(tag)) }
                @if !others.is_empty() {
                    details { summary { (words.say(key::COUNTER_LANGUAGES, &[])) } @for tag in others { (written(tag)) } }
                }
                button.main name="act" value="announce" { (words.say(key::MANAGER_ANNOUNCE_PUBLISH, &[])) }
            }
            @if now.is_some_and(|now| !now.is_empty()) {
                (act(words, "announce", &[], key::MANAGER_ANNOUNCE_CLEAR))
            }
        }
    }
}

fn end_ticket(words: &Words) -> Markup {
    html! {
        section {
            h2 { (words.say(key::MANAGER_END_TICKET, &[])) }
            form.line method="post" action="/manage" {
                label { (words.say(key::TICKET_YOUR_NUMBER, &[])) input name="number" maxlength="8" autocomplete="off" required; }
                label { (words.say(key::MANAGER_END_REASON, &[])) input name="reason" maxlength="64" autocomplete="off" required; }
                button name="act" value="end_ticket" { (words.say(key::MANAGER_END_TICKET, &[])) }
            }
        }
    }
}

fn guide_name(file: &RoomFile, guide: &GuideId) -> String {
    let text = file.guides.get(guide);
    text.map_or_else(|| guide.to_string(), |text| text.name.clone())
}

fn counter_name(file: &RoomFile, id: &CounterId) -> String {
    let counter = file.room.counters.iter().find(|counter| counter.id == *id);
    counter.map_or_else(|| id.to_string(), |counter| counter.name.clone())
}
