//! A device's memory, with time in the hand.

use std::time::Duration;

use queue::refusal::{Code, Refusal};
use queue::view::{BoardView, RoomView};
use serde_json::json;

use super::*;
use crate::wire::reply::Answer;
use queue::moment::Moment;

const SECOND: Duration = Duration::from_secs(1);

fn exchange(now: Instant) -> Exchange {
    Exchange::new(User::parse("kiosk/k").unwrap(), now)
}

fn ask(exchange: &mut Exchange, id: &str, now: Instant) -> oneshot::Receiver<Asked> {
    let (outcome, asked) = oneshot::channel();
    let id = RequestId::parse(id).unwrap();
    exchange.ask(
        Ask {
            id,
            command: Command::SignOut,
            outcome,
        },
        now,
    );
    asked
}

fn due(exchange: &mut Exchange, now: Instant) -> Vec<String> {
    exchange
        .due(now)
        .into_iter()
        .map(|(id, _)| id.to_string())
        .collect()
}

fn answer(exchange: &mut Exchange, reply: &Reply, now: Instant) {
    let topic = Topic::Reply(exchange.user().clone());
    assert_eq!(exchange.message(&topic, &reply.to_body(), false, now), []);
}

fn room(log: &str, seq: u64) -> Vec<u8> {
    let view = json!({"room": "r", "day": "2026-11-22", "open": true, "opens_at": null,
        "closes_at": null, "waiting": 0, "guides": 0, "trial": false, "errands": []});
    let view: RoomView = serde_json::from_value(view).unwrap();
    State {
        log: log.to_owned(),
        seq,
        at: Moment::from_millis(0),
        view,
    }
    .to_body()
}

#[test]
fn a_request_is_repeated_each_second_under_the_same_id_until_it_is_answered() {
    let now = Instant::now();
    let mut exchange = exchange(now);
    let mut asked = ask(&mut exchange, "a", now);
    assert_eq!(due(&mut exchange, now), ["a"]);
    assert_eq!(due(&mut exchange, now + SECOND / 2), [""; 0]);
    assert_eq!(due(&mut exchange, now + SECOND), ["a"]);
    let reply = Reply::ok(RequestId::parse("a").unwrap(), Answer::SignedOut);
    answer(&mut exchange, &reply, now + SECOND);
    assert_eq!(
        asked.try_recv().unwrap(),
        Asked::Done(Box::new(Answer::SignedOut))
    );
    assert_eq!(due(&mut exchange, now + SECOND * 2), [""; 0]);
}

#[test]
fn a_request_is_given_up_after_ten_seconds_and_says_whether_it_went_out() {
    let now = Instant::now();
    let mut exchange = exchange(now);
    let (mut sent, mut unsent) = (ask(&mut exchange, "a", now), ask(&mut exchange, "b", now));
    exchange.sent(&RequestId::parse("a").unwrap());
    exchange.tick(now + SECOND * 9);
    assert!(sent.try_recv().is_err());
    exchange.tick(now + SECOND * 10);
    assert_eq!(sent.try_recv().unwrap(), Asked::NoAnswer { sent: true });
    assert_eq!(unsent.try_recv().unwrap(), Asked::NoAnswer { sent: false });
    assert_eq!(due(&mut exchange, now + SECOND * 11), [""; 0]);
}

#[test]
fn a_new_link_sends_what_is_unanswered_at_once() {
    let now = Instant::now();
    let mut exchange = exchange(now);
    let _asked = ask(&mut exchange, "a", now);
    due(&mut exchange, now);
    exchange.link_up(now + SECOND / 10);
    assert_eq!(due(&mut exchange, now + SECOND / 10), ["a"]);
}

#[test]
fn without_a_link_a_request_waits_without_haste() {
    let now = Instant::now();
    let mut exchange = exchange(now);
    let _asked = ask(&mut exchange, "a", now);
    assert_eq!(exchange.next_deadline(true), now);
    assert_eq!(exchange.next_deadline(false), now + STALE_AFTER);
}

#[test]
fn a_refusal_reaches_the_one_who_asked_and_an_answer_to_nobody_is_dropped() {
    let now = Instant::now();
    let mut exchange = exchange(now);
    let mut asked = ask(&mut exchange, "a", now);
    let refusal = Refusal::new(Code::NotAllowed, "No.");
    let other = Reply::refused(RequestId::parse("b").unwrap(), refusal.clone());
    answer(&mut exchange, &other, now);
    assert!(asked.try_recv().is_err());
    let own = Reply::refused(RequestId::parse("a").unwrap(), refusal.clone());
    answer(&mut exchange, &own, now);
    assert_eq!(asked.try_recv().unwrap(), Asked::Refused(refusal));
}

#[test]
fn too_many_requests_are_answered_at_once() {
    let now = Instant::now();
    let mut exchange = exchange(now);
    let _waiting: Vec<_> = (0..PENDING_MAX)
        .map(|n| ask(&mut exchange, &format!("a{n}"), now))
        .collect();
    let mut one_more = ask(&mut exchange, "b", now);
    assert_eq!(
        one_more.try_recv().unwrap(),
        Asked::NoAnswer { sent: false }
    );
}

#[test]
fn a_state_with_a_smaller_seq_of_the_same_log_is_passed_over() {
    let now = Instant::now();
    let mut exchange = exchange(now);
    let mut heard = |log: &str, seq| {
        !exchange
            .message(&Topic::StateRoom, &room(log, seq), true, now)
            .is_empty()
    };
    assert!(heard("l", 7));
    assert!(!heard("l", 6));
    assert!(heard("l", 7));
    assert!(heard("m", 1));
    assert!(heard("l", 6));
}

#[test]
fn a_screen_without_a_beat_for_eight_seconds_is_not_up_to_date_until_the_next() {
    let now = Instant::now();
    let mut exchange = exchange(now);
    exchange.message(&Topic::StateRoom, &room("l", 1), false, now + SECOND);
    assert_eq!(exchange.next_deadline(true), now + SECOND * 9);
    assert_eq!(exchange.tick(now + SECOND * 8), None);
    assert_eq!(exchange.tick(now + SECOND * 9), Some(News::Fresh(false)));
    assert_eq!(exchange.tick(now + SECOND * 10), None);
    let kept = exchange.message(&Topic::StateRoom, &room("l", 1), true, now + SECOND * 10);
    assert!(
        !kept.contains(&News::Fresh(true)),
        "a kept message is no beat"
    );
    let live = exchange.message(&Topic::StateRoom, &room("l", 2), false, now + SECOND * 11);
    assert_eq!(live.last(), Some(&News::Fresh(true)));
}

#[test]
fn other_states_are_no_beat_and_what_cannot_be_read_is_passed_over() {
    let now = Instant::now();
    let mut exchange = exchange(now);
    let board = State {
        log: "l".to_owned(),
        seq: 1,
        at: Moment::from_millis(0),
        view: BoardView::default(),
    };
    let later = now + SECOND * 5;
    assert_eq!(
        exchange.message(&Topic::StateBoard, &board.to_body(), false, later),
        [News::Board(board)]
    );
    for body in [&b"{"[..], b"{}", b"[]", br#"{"log":"l","seq":2,"at":"x"}"#] {
        assert_eq!(exchange.message(&Topic::StateRoom, body, false, later), []);
    }
    assert_eq!(exchange.tick(now + SECOND * 8), Some(News::Fresh(false)));
}

#[test]
fn a_late_last_will_does_not_make_a_device_seem_gone() {
    let now = Instant::now();
    let mut exchange = exchange(now);
    let body = |link: u64, online: bool| {
        json!({"online": online, "role": "coordinator", "device": "r", "boot": "b", "link": link,
            "version": "1", "since": "2026-11-22T09:15:02.120Z"})
        .to_string()
    };
    let topic = Topic::Presence(User::parse("coordinator/r").unwrap());
    let mut news = |link, online| {
        exchange
            .message(&topic, body(link, online).as_bytes(), false, now)
            .len()
    };
    assert_eq!(news(2, true), 1);
    assert_eq!(news(1, false), 0);
    assert_eq!(news(2, false), 1);
}

#[test]
fn what_nobody_waits_for_any_more_is_not_sent_again() {
    let now = Instant::now();
    let mut exchange = exchange(now);
    let asked = ask(&mut exchange, "a", now);
    assert_eq!(due(&mut exchange, now), ["a"]);
    drop(asked);
    exchange.link_up(now + SECOND);
    assert_eq!(due(&mut exchange, now + SECOND), [""; 0]);
}
