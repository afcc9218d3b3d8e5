//! The report in the manager's browser: who came, how long they waited and how it ended, for some days.
//!
//! Shows sums only; rows of fewer than five visits show how many came and nothing else (DESIGN §7).

use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use languages::{Arg, key};
use maud::{Markup, html};
use serde::Deserialize;

use super::{page, report_ends, room_page, signed_in};
use crate::history::report::{By, Report, Row, Span};
use crate::pages::Pages;
use crate::pages::words::Words;
use crate::room_file::{RoomFile, name_in};

/// What the form asks for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Wish {
    from: Option<String>,
    to: Option<String>,
    by: Option<String>,
}

/// `GET /manage/report?from&to&by`; today when it is left out.
pub(super) async fn show(
    State(pages): State<Pages>,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Response {
    let words = Words::asked(&headers);
    let today = match signed_in(&pages, &headers).await {
        Ok(Some((_, overview))) => overview.room.day.to_string(),
        Ok(None) => return Redirect::to("/manage").into_response(),
        Err(busy) => return busy.into_response(),
    };
    let (from, to) = (
        wish.from.unwrap_or_else(|| today.clone()),
        wish.to.unwrap_or(today),
    );
    let by = wish.by.as_deref().and_then(By::parse);
    let by = by
        .filter(|by| shown(&pages.file, *by))
        .unwrap_or(By::Errand);
    let found = match Span::parse(Some(&from), Some(&to)) {
        Ok(span) => pages
            .reports
            .report(span, by)
            .await
            .map_err(|error| error.to_string()),
        Err(message) => Err(message),
    };
    let main = html! {
        main {
            h1 { (words.say(key::REPORT_TITLE, &[])) }
            (wishes(&words, &pages.file, &from, &to, by))
            @match &found {
                Ok(report) => (table(&words, &pages.file, report)),
                Err(message) => p.said role="status" lang="en" { (message) },
            }
        }
    };
    page(room_page::whole(&words, &pages.file, true, &main))
}

fn shown(file: &RoomFile, by: By) -> bool {
    by != By::Guide || file.privacy.per_guide_figures
}

const fn by_key(by: By) -> &'static str {
    match by {
        By::Errand => key::REPORT_BY_ERRAND,
        By::Language => key::REPORT_BY_LANGUAGE,
        By::Hour => key::REPORT_BY_HOUR,
        By::Guide => key::REPORT_BY_GUIDE,
    }
}

fn wishes(words: &Words, file: &RoomFile, from: &str, to: &str, by: By) -> Markup {
    let choices = By::ALL.into_iter().filter(|choice| shown(file, *choice));
    html! {
        form.line method="get" action="/manage/report" {
            label { (words.say(key::REPORT_FROM, &[])) input type="date" name="from" value=(from) required; }
            label { (words.say(key::REPORT_TO, &[])) input type="date" name="to" value=(to) required; }
            label { select name="by" aria-label=(words.say(key::REPORT_TITLE, &[])) {
                @for choice in choices { option value=(choice.name()) selected[choice == by] { (words.say(by_key(choice), &[])) } }
            } }
            button { (words.say(key::REPORT_SHOW, &[])) }
        }
    }
}

fn table(words: &Words, file: &RoomFile, report: &Report) -> Markup {
    if report.total.taken == Some(0) {
        return html! { p { (words.say(key::REPORT_EMPTY, &[])) } };
    }
    let columns = [
        key::REPORT_TAKEN,
        key::REPORT_SERVED,
        key::REPORT_CANCELLED,
        key::REPORT_UNSERVED,
        key::REPORT_WAIT_P50,
        key::REPORT_WAIT_P90,
        key::REPORT_WAIT_MAX,
        key::REPORT_SERVED_P50,
    ];
    html! {
        div.wide { table.report {
            thead { tr { td {} @for column in columns.into_iter().chain(report_ends::COLUMNS) { th scope="col" { (words.say(column, &[])) } } } }
            tbody { @for row in &report.rows { (figures(words, &name(words, file, report.by, &row.key), row)) } }
            tfoot { (figures(words, &words.say(key::REPORT_TOTAL, &[]), &report.total)) }
        } }
        p { small { (words.say(key::REPORT_TOO_FEW, &[])) } }
        (report_ends::lists(words, file, &report.total.ended))
        (calibration(words, file, report))
    }
}

/// How well the forecast held, over all and in each row that has enough.
fn calibration(words: &Words, file: &RoomFile, report: &Report) -> Markup {
    let rows = report.rows.iter();
    let rows = rows.map(|row| (name(words, file, report.by, &row.key), row));
    let total = (words.say(key::REPORT_TOTAL, &[]), &report.total);
    let told = |(name, row)| Some((name, held(words, row)?));
    let told: Vec<_> = std::iter::once(total)
        .chain(rows)
        .filter_map(told)
        .collect();
    html! {
        @if !told.is_empty() {
            h2 { (words.say(key::REPORT_FORECAST, &[])) }
            dl.forecast { @for (name, sentence) in told { dt { (name) } dd { (sentence) } } }
        }
    }
}

/// How many of a row's visitors waited longer than the upper end of what they were told.
fn held(words: &Words, row: &Row) -> Option<String> {
    let args = [
        ("percent", Arg::Number(percent(row.above_p90?))),
        ("count", Arg::Number(i64::try_from(row.foretold?).ok()?)),
        ("low", Arg::Number(percent(row.above_p90_low?))),
        ("high", Arg::Number(percent(row.above_p90_high?))),
    ];
    Some(words.say(key::REPORT_FORECAST_ABOUT, &args))
}

#[expect(clippy::cast_possible_truncation, reason = "a share is 0 to 1")]
fn percent(share: f64) -> i64 {
    (share * 100.0).round() as i64
}

fn name(words: &Words, file: &RoomFile, by: By, row: &str) -> String {
    let named = match by {
        By::Errand => {
            let errand = file.errands.iter().find(|(id, _)| id.as_str() == row);
            errand.map(|(_, text)| name_in(&text.names, &words.tag).to_owned())
        }
        By::Language => Some(languages::language_name(words.tag.as_str(), row)),
        By::Guide => {
            let guide = file.guides.iter().find(|(id, _)| id.as_str() == row);
            guide.map(|(_, text)| text.name.clone())
        }
        By::Hour => Some(format!("{row}:00")),
    };
    named.unwrap_or_else(|| row.to_owned())
}

fn figures(words: &Words, name: &str, row: &Row) -> Markup {
    let counts = [row.taken, row.served, row.cancelled, row.unserved];
    let times = [
        row.wait_p50_s,
        row.wait_p90_s,
        row.wait_max_s,
        row.served_p50_s,
    ];
    html! {
        tr {
            th scope="row" { (name) }
            @for count in counts { td.figure { @if let Some(count) = count { (count) } @else { "–" } } }
            @for time in times { td.figure { @if let Some(time) = time { (minutes(words, time)) } @else { "–" } } }
            @for part in report_ends::figures(&row.ended) { td.figure { (part) } }
        }
    }
}

fn minutes(words: &Words, seconds: i64) -> String {
    let whole = seconds.max(0) / 60;
    words.say(key::DURATION_MINUTES, &[("minutes", Arg::Number(whole))])
}
