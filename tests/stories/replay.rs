//! Recorded days through the real broker, coordinator and journal, and the demo day played into a running room.
//!
//! The recorded fortnight lies beside a checkout, never in it; where it is absent the shipped demo day stands in.

use std::path::{Path, PathBuf};

use broker_config::link::BrokerUrl;
use coordinator::room_file::RoomFile;
use serde_json::Value;
use visitor_room::demo;

use crate::room::client::Client;
use crate::room::{TestRoom, failure, run};

const DEMO_DAY: &str = "src/replay/demo_day.csv";
const FORTNIGHT: &str = "../shared/data/service-centre-1999-02-01..14.csv";
/// The quietest of its days.
const QUIET_DAY: &str = "1999-02-06";

fn in_checkout(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A report as JSON.
#[track_caller]
fn replayed(file: &Path, args: &[&str]) -> Value {
    let file = file.display().to_string();
    let output = run(&[&["replay", &file, "--json"], args].concat());
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    serde_json::from_slice(&output.stdout).expect("the report is JSON alone")
}

#[track_caller]
fn figure(report: &Value, pointer: &str) -> f64 {
    let found = report.pointer(pointer).and_then(Value::as_f64);
    found.unwrap_or_else(|| panic!("no {pointer} in {report}"))
}

#[test]
fn everybody_of_the_demo_day_is_served_and_nobody_waits_beside_an_armed_guide() {
    let report = replayed(&in_checkout(DEMO_DAY), &[]);
    assert_eq!(report["total"]["visits"], 75);
    assert_eq!(report["total"]["replayed"]["served"], 75);
    assert_eq!(report["total"]["replayed"]["abandoned"], 0);
    assert_eq!(report["days"][0]["date"], "2026-11-23");
    // Whoever shares a language with many waits less than whoever shares one with a single guide.
    let swedish = figure(&report, "/by_language/sv/replayed/wait_mean_s");
    assert!(swedish < figure(&report, "/total/replayed/wait_mean_s"));
    assert!(figure(&report, "/forecast/n") > 0.0);
}

#[test]
fn the_same_day_gives_the_same_report() {
    let day = in_checkout(DEMO_DAY);
    assert_eq!(replayed(&day, &[]), replayed(&day, &[]));
}

#[test]
fn a_recorded_day_waits_about_as_it_did() {
    let fortnight = in_checkout(FORTNIGHT);
    if !fortnight.exists() {
        return;
    }
    let report = replayed(&fortnight, &["--day", QUIET_DAY]);
    assert_eq!(report["days"].as_array().map(Vec::len), Some(1));
    assert_eq!(report["total"]["visits"], 174);
    assert_eq!(report["total"]["recorded"]["abandoned"], 8);
    let recorded = figure(&report, "/total/recorded/wait_mean_s");
    let ratio = figure(&report, "/total/replayed/wait_mean_s") / recorded;
    assert!((0.5..2.0).contains(&ratio), "{ratio} of what was recorded");
}

#[test]
fn one_who_gave_up_leaves_unless_called_before_and_then_counts_as_reached() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("day.csv");
    // One agent, who serves for ten minutes: the second caller is not reached in one minute; the third comes when
    // nobody is ahead.
    let day = "date,arrival,errand,service_s,wait_s,outcome,agent\n\
               2026-01-12,10:00:00,a,600,0,served,1\n\
               2026-01-12,10:05:00,a,,60,abandoned,\n\
               2026-01-12,10:20:00,a,,30,abandoned,\n\
               2026-01-12,10:40:00,a,60,0,served,1\n";
    std::fs::write(&file, day).expect("a file");
    let total = &replayed(&file, &[])["total"]["replayed"];
    assert_eq!(
        (&total["served"], &total["reached"], &total["abandoned"]),
        (&3.into(), &1.into(), &1.into())
    );
    assert_eq!(total["wait_max_s"], 60);
}

#[test]
fn a_bad_line_is_named_and_nothing_is_played() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("day.csv");
    let day = "date,arrival,errand,service_s\n2026-01-12,10:00:00,a,60\n2026-01-12,10:61:00,a,60\n";
    std::fs::write(&file, day).expect("a file");
    let (code, told) = failure(&["replay", &file.display().to_string()]);
    assert_eq!(code, 2, "{told}");
    assert!(told.contains("day.csv:3: expected a time"), "{told}");
    let (code, told) = failure(&[
        "replay",
        &folder.path().join("none.csv").display().to_string(),
    ]);
    assert_eq!(code, 2, "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn within_seconds_the_demo_shows_tickets_calls_and_finished_visits() {
    let room = TestRoom::start();
    let broker = BrokerUrl::parse(&format!("mqtt://{}", room.mqtt)).expect("a broker's address");
    let mut observer = Client::join(&room, "observer/story").await;
    let file = RoomFile::built_in().expect("the built-in room is right");
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let playing =
        tokio::spawn(
            async move { demo::play(&broker, &file, async { drop(stopped.await) }).await },
        );
    for kind in [
        "ticket_taken",
        "guide_signed_in",
        "visitor_called",
        "service_started",
        "service_finished",
    ] {
        let event = observer.event(kind, |event| event["type"] == kind).await;
        assert_ne!(event["counter"], "1", "that counter is left free");
    }
    drop(stop);
    playing.await.expect("it ends").expect("it was linked");
}
