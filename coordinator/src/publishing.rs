//! What goes out to the broker: replies, then the board, the events, the other states; and the beat.
//!
//! Works out nothing of its own; everything it is handed is durable already.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use broker_config::link::Link;
use broker_config::roles::User;
use broker_config::topics::Topic;
use broker_config::wire::event;
use bytes::Bytes;
use queue::event::Stamped;
use queue::ids::DeviceId;
use queue::moment::{Day, Moment};
use queue::view::{Announcement, DEVICES_MAX, DeskView, DeviceDuty, DeviceKind, DutyView};
use serde::Serialize;
use tracing::{debug, warn};

use crate::ledger::Ledger;
use crate::outbox::Outbox;

/// `state/room` goes out at least this often (PROTOCOL §1 allows 3 s).
pub(crate) const BEAT: Duration = Duration::from_millis(2500);
/// States other than the board go out at most this often (PROTOCOL §3 allows 100 ms of delay).
pub(crate) const STATES_INTERVAL: Duration = Duration::from_millis(50);
/// How often what changes by time alone is looked at (PROTOCOL §3: at most once a second).
pub(crate) const LOOK_INTERVAL: Duration = Duration::from_secs(1);

/// What is published, and what is due.
pub(crate) struct Publisher {
    link: Link,
    outbox: Outbox,
    /// The last event that the link has taken on this connection.
    handed_over: u64,
    languages_in_events: bool,
    up: bool,
    replies: u64,
    /// The desks that have a state, and what they last showed, ages left out.
    desks: BTreeMap<DeviceId, DeskView>,
    /// Devices that somebody should see to, as far as presences tell.
    troubled: Vec<DeviceDuty>,
    /// What else was last shown.
    duty: Option<DutyView>,
    texts_say: Option<(Option<Announcement>, Day)>,
    settings_are_shown: bool,
    /// The last event that the other states include.
    states_seq: u64,
    states_at: Instant,
    beat_at: Instant,
    look_at: Instant,
}

impl Publisher {
    /// A publisher for a link that is not up yet.
    pub(crate) fn new(link: Link, outbox: Outbox, languages_in_events: bool, now: Instant) -> Self {
        Self {
            link,
            handed_over: outbox.confirmed(),
            outbox,
            languages_in_events,
            up: false,
            replies: 0,
            desks: BTreeMap::new(),
            troubled: Vec::new(),
            duty: None,
            texts_say: None,
            settings_are_shown: false,
            states_seq: 0,
            states_at: now,
            beat_at: now,
            look_at: now,
        }
    }

    /// The link to the broker.
    pub(crate) const fn link(&self) -> &Link {
        &self.link
    }

    /// Whether the broker is there.
    pub(crate) const fn is_up(&self) -> bool {
        self.up
    }

    /// Replies sent since the start.
    pub(crate) const fn replies(&self) -> u64 {
        self.replies
    }

    /// Takes in an event of an earlier run that may not have gone out.
    pub(crate) fn resume(&mut self, log: &str, event: &Stamped) {
        if let Some(body) = event::to_body(log, event, self.languages_in_events) {
            self.outbox.push(event.seq, body.into());
        }
    }

    /// The link has come up: everything goes out, states whole and what was not confirmed.
    pub(crate) fn link_up(&mut self, ledger: &Ledger, now: Moment) {
        self.up = true;
        self.texts_say = None;
        self.settings_are_shown = false;
        self.board(ledger, now);
        self.handed_over = self.outbox.confirmed();
        self.pump();
        self.other_states(ledger, now);
    }

    /// The link is lost; what goes out meanwhile is published again when it is back.
    pub(crate) const fn link_down(&mut self) {
        self.up = false;
    }

    /// The broker has an event.
    pub(crate) fn confirmed_by_broker(&mut self, seq: u64) {
        self.outbox.confirm(seq);
        if self.outbox.after(self.handed_over).next().is_some() {
            self.pump();
        }
    }

    /// Devices have come, gone or said what is wrong; it is told with the next look.
    pub(crate) fn troubled(&mut self, devices: Vec<DeviceDuty>) {
        self.troubled = devices;
    }

    /// A counter's device is there: it has a state from now on, also while nobody is signed in.
    pub(crate) fn desk_came(&mut self, device: &DeviceId, ledger: &Ledger, now: Moment) {
        if !self.desks.contains_key(device) {
            self.desk(device, ledger, now);
        }
    }

    /// Sends the replies of a group, for which somebody waits.
    pub(crate) fn reply(&mut self, replies: Vec<(User, Bytes)>) {
        self.replies += replies.len() as u64;
        for (user, body) in replies {
            self.send(Topic::Reply(user), body);
        }
    }

    /// Sends what else a group led to, in PROTOCOL's order; the other states follow when they are due.
    pub(crate) fn group(&mut self, events: &[Stamped], ledger: &Ledger, now: Moment) {
        if events.is_empty() {
            return;
        }
        self.board(ledger, now);
        for event in events {
            self.resume(ledger.log(), event);
        }
        self.pump();
    }

    /// When [`Publisher::due`] next has something to do.
    pub(crate) fn next_due(&self, ledger: &Ledger) -> Instant {
        let regular = (self.beat_at + BEAT).min(self.look_at + LOOK_INTERVAL);
        if self.states_seq < ledger.queue().seq() {
            regular.min(self.states_at + STATES_INTERVAL)
        } else {
            regular
        }
    }

    /// Publishes what is due: the other states after events, the beat, what time alone has changed.
    pub(crate) fn due(&mut self, ledger: &Ledger, now: Moment) {
        let instant = Instant::now();
        if self.states_seq < ledger.queue().seq() && instant >= self.states_at + STATES_INTERVAL {
            self.other_states(ledger, now);
        }
        if instant >= self.look_at + LOOK_INTERVAL {
            self.look_at = instant;
            self.changed_by_time(ledger, now);
            self.pump();
            self.keep();
        }
        if instant >= self.beat_at + BEAT {
            self.room(ledger, now);
        }
    }

    /// Says goodbye to the broker and writes down how far events are confirmed.
    pub(crate) async fn stop(mut self) {
        self.keep();
        self.link.stop().await;
    }

    /// Writes down how far events are confirmed.
    pub(crate) fn keep(&mut self) {
        if let Err(error) = self.outbox.keep() {
            warn!(%error, "could not write down how far events are confirmed");
        }
    }

    fn other_states(&mut self, ledger: &Ledger, now: Moment) {
        self.states_seq = ledger.queue().seq();
        self.states_at = Instant::now();
        self.room(ledger, now);
        self.duty(ledger, now);
        self.texts_and_settings(ledger, now);
        let mut devices: BTreeSet<DeviceId> = self.desks.keys().cloned().collect();
        devices.extend(ledger.queue().devices());
        for device in &devices {
            self.desk(device, ledger, now);
        }
    }

    /// The order of a list, a wanted guide: what changes although nothing happens.
    fn changed_by_time(&mut self, ledger: &Ledger, now: Moment) {
        if !self.up {
            return;
        }
        self.texts_and_settings(ledger, now);
        if self.duty.as_ref() != Some(&self.duty_view(ledger, now)) {
            self.duty(ledger, now);
        }
        let changed = |(device, shown): (&DeviceId, &DeskView)| {
            let desk = without_ages(ledger.queue().desk_view(device, now));
            (*shown != desk).then(|| device.clone())
        };
        for device in self.desks.iter().filter_map(changed).collect::<Vec<_>>() {
            self.desk(&device, ledger, now);
        }
    }

    fn board(&mut self, ledger: &Ledger, now: Moment) {
        self.show(Topic::StateBoard, ledger.queue().board_view(), ledger, now);
    }

    fn room(&mut self, ledger: &Ledger, now: Moment) {
        self.beat_at = Instant::now();
        let view = ledger.queue().room_view(ledger.calendar(), now);
        self.show(Topic::StateRoom, view, ledger, now);
    }

    fn duty(&mut self, ledger: &Ledger, now: Moment) {
        let view = self.duty_view(ledger, now);
        let is_shown = self.show(Topic::StateDuty, &view, ledger, now);
        self.duty = is_shown.then_some(view);
    }

    /// DutyState's body. A counter's device is missed only while a guide is signed in there.
    pub(crate) fn duty_view(&self, ledger: &Ledger, now: Moment) -> DutyView {
        let staffed: BTreeSet<_> = ledger.queue().devices().into_iter().collect();
        let missed = |of: &&DeviceDuty| {
            of.role != DeviceKind::Counter || of.online || staffed.contains(&of.device)
        };
        let troubled = self.troubled.iter().filter(missed);
        let gone = self.troubled.iter().filter(|of| !of.online);
        let gone = gone.filter(|of| of.role == DeviceKind::Counter);
        let gone: BTreeSet<_> = gone.map(|of| of.device.clone()).collect();
        DutyView {
            devices: troubled.take(DEVICES_MAX).cloned().collect(),
            ..ledger.queue().duty_view_without(&gone, now)
        }
    }

    fn desk(&mut self, device: &DeviceId, ledger: &Ledger, now: Moment) {
        let view = ledger.queue().desk_view(device, now);
        let is_shown = self.show(Topic::StateDesk(device.clone()), &view, ledger, now);
        // What was not taken differs from what was last shown, and is tried again with the next look.
        if is_shown || !self.desks.contains_key(device) {
            self.desks.insert(device.clone(), without_ages(view));
        }
    }

    /// Both are large and seldom change: only then are they made.
    fn texts_and_settings(&mut self, ledger: &Ledger, now: Moment) {
        if !self.up {
            return;
        }
        let said = (ledger.queue().announcement(), ledger.calendar().day);
        if self.texts_say.as_ref() != Some(&said) {
            let hours = &ledger.calendar().room;
            let texts = ledger.file().texts_view(said.0.clone(), hours);
            let are_shown = self.show(Topic::StateTexts, texts, ledger, now);
            self.texts_say = are_shown.then_some(said);
        }
        if !self.settings_are_shown {
            let settings = ledger.file().settings_view();
            self.settings_are_shown = self.show(Topic::StateSettings, settings, ledger, now);
        }
    }

    /// Hands a state over; false when the link did not take it, which then is tried again.
    fn show<T: Serialize>(&self, topic: Topic, view: T, ledger: &Ledger, now: Moment) -> bool {
        self.up && self.send(topic, ledger.state(view, now).to_body().into())
    }

    /// Hands over events in order, as many as there is room for; the rest follows.
    fn pump(&mut self) {
        for (seq, body) in self.outbox.after(self.handed_over) {
            match self.link.publish_tagged(Topic::Event, body.clone(), *seq) {
                Ok(()) => self.handed_over = *seq,
                Err(error) => {
                    debug!(%error, seq, "events wait for the broker");
                    return;
                }
            }
        }
    }

    fn send(&self, topic: Topic, body: Bytes) -> bool {
        let sent = self.link.publish(topic.clone(), body);
        if let Err(error) = &sent {
            warn!(%error, ?topic, "not published");
        }
        sent.is_ok()
    }
}

/// A desk without what grows by itself every second.
fn without_ages(mut desk: DeskView) -> DeskView {
    for next in desk.next.iter_mut().chain(&mut desk.unmatched) {
        next.why.waited_s = 0;
    }
    desk
}
