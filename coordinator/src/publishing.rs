//! What goes out to the broker: replies, then the board, the events, the other states; and the beat.
//!
//! Works out nothing of its own; everything it is handed is durable already.

use std::collections::{BTreeSet, HashMap};
use std::time::{Duration, Instant};

use broker_config::link::Link;
use broker_config::roles::User;
use broker_config::topics::Topic;
use broker_config::wire::event;
use bytes::Bytes;
use queue::event::Stamped;
use queue::ids::DeviceId;
use queue::moment::Moment;
use queue::view::{DEVICES_MAX, DeskView, DeviceDuty, DeviceKind, DutyView};
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
    desks: BTreeSet<DeviceId>,
    /// Devices that somebody should see to, as far as presences tell.
    troubled: Vec<DeviceDuty>,
    /// What of each state was last seen, to tell whether it has changed.
    seen: HashMap<Topic, Vec<u8>>,
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
            desks: BTreeSet::new(),
            troubled: Vec::new(),
            seen: HashMap::new(),
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
        self.seen.clear();
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
        if self.desks.insert(device.clone()) {
            self.desk(device, ledger, now);
        }
    }

    /// Sends what a group led to, in PROTOCOL's order; the other states follow when they are due.
    pub(crate) fn group(
        &mut self,
        replies: Vec<(User, Bytes)>,
        events: &[Stamped],
        ledger: &Ledger,
        now: Moment,
    ) {
        self.replies += replies.len() as u64;
        for (user, body) in replies {
            self.send(Topic::Reply(user), body);
        }
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
        self.desks.extend(ledger.queue().devices());
        for device in self.desks.clone() {
            self.desk(&device, ledger, now);
        }
    }

    /// The order of a list, a wanted guide: what changes although nothing happens.
    fn changed_by_time(&mut self, ledger: &Ledger, now: Moment) {
        let duty = self.duty_view(ledger, now);
        if self.differs(&Topic::StateDuty, &duty) {
            self.show(Topic::StateDuty, duty, ledger, now);
        }
        for device in self.desks.clone() {
            let desk = ledger.queue().desk_view(&device, now);
            let topic = Topic::StateDesk(device);
            if self.differs(&topic, &without_ages(desk.clone())) {
                self.show(topic, desk, ledger, now);
            }
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
        self.differs(&Topic::StateDuty, &view);
        self.show(Topic::StateDuty, view, ledger, now);
    }

    /// A counter's device is missed only while a guide is signed in there.
    fn duty_view(&self, ledger: &Ledger, now: Moment) -> DutyView {
        let staffed: BTreeSet<_> = ledger.queue().devices().into_iter().collect();
        let missed = |of: &&DeviceDuty| {
            of.role != DeviceKind::Counter || of.online || staffed.contains(&of.device)
        };
        let troubled = self.troubled.iter().filter(missed);
        DutyView {
            devices: troubled.take(DEVICES_MAX).cloned().collect(),
            ..ledger.queue().duty_view(now)
        }
    }

    fn desk(&mut self, device: &DeviceId, ledger: &Ledger, now: Moment) {
        let view = ledger.queue().desk_view(device, now);
        let topic = Topic::StateDesk(device.clone());
        self.differs(&topic, &without_ages(view.clone()));
        self.show(topic, view, ledger, now);
    }

    fn texts_and_settings(&mut self, ledger: &Ledger, now: Moment) {
        let texts = ledger.file().texts_view(ledger.queue().announcement());
        if self.differs(&Topic::StateTexts, &texts) {
            self.show(Topic::StateTexts, texts, ledger, now);
        }
        let settings = ledger.file().settings_view();
        if self.differs(&Topic::StateSettings, &settings) {
            self.show(Topic::StateSettings, settings, ledger, now);
        }
    }

    /// Whether a view differs from the one last seen for that topic, which it becomes.
    fn differs<T: Serialize>(&mut self, topic: &Topic, view: &T) -> bool {
        let body = serde_json::to_vec(view).unwrap_or_default();
        let before = self.seen.get(topic);
        let differs = self.up && before != Some(&body);
        if differs {
            self.seen.insert(topic.clone(), body);
        }
        differs
    }

    fn show<T: Serialize>(&mut self, topic: Topic, view: T, ledger: &Ledger, now: Moment) {
        if self.up {
            self.send(topic, ledger.state(view, now).to_body().into());
        }
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

    fn send(&self, topic: Topic, body: Bytes) {
        if let Err(error) = self.link.publish(topic.clone(), body) {
            warn!(%error, ?topic, "not published");
        }
    }
}

/// A desk without what grows by itself every second.
fn without_ages(mut desk: DeskView) -> DeskView {
    for next in desk.next.iter_mut().chain(&mut desk.unmatched) {
        next.why.waited_s = 0;
    }
    desk
}
