//! Everything that anybody can see of a room, once by the model and once by a queue.

use std::collections::BTreeMap;
use std::fmt::Debug;

use queue::Queue;
use queue::view::{Announcement, BoardView, DeskView, DutyView, PageView, RoomView, Status};

use super::real::Checked;
use super::{Model, Ticket};

/// Lines before the first difference that a report shows, and lines in all.
const LINES_AROUND: usize = 12;
const LINES_SHOWN: usize = 30;

/// Everything that anybody can see of a room.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Seen {
    pages: Vec<Option<PageView>>,
    /// Which waiting tickets nobody signed in can serve.
    unmatched: Vec<bool>,
    board: BoardView,
    room: RoomView,
    duty: DutyView,
    desks: Vec<DeskView>,
    announcement: Option<Announcement>,
}

impl Seen {
    /// What the model says must be seen; calls bear the log's `seq`.
    pub(crate) fn in_the_model(model: &Model, calls: &BTreeMap<u64, u64>) -> Self {
        let mut board = model.board();
        for call in &mut board.calls {
            call.call = calls.get(&call.call).copied().unwrap_or(0);
        }
        let desk = |device| model.desk_view(&device);
        Seen {
            pages: model.pages().into_iter().map(Some).collect(),
            unmatched: model.waiting().map(|t| model.is_unmatched(t)).collect(),
            board,
            room: by_the_hours(model),
            duty: model.duty(),
            desks: model.devices().into_iter().map(desk).collect(),
            announcement: model.announcement.clone(),
        }
    }

    /// What a queue shows.
    pub(crate) fn through(queue: &Queue, model: &Model) -> Self {
        let now = model.now;
        let page = |t: &Ticket| queue.page_view(&t.token, now);
        let desk = |device| {
            let mut desk = queue.desk_view(&device, now);
            desk.parked.sort_by(|a, b| a.ticket.cmp(&b.ticket));
            desk
        };
        let unmatched = |t: &Ticket| queue.ticket_view(&t.id, now).is_some_and(|t| t.unmatched);
        let mut room = queue.room_view(&model.calendar, now);
        if model.room_by_hand.is_some() || room.open {
            room.opens_at = None;
        }
        if model.room_by_hand.is_some() {
            room.closes_at = None;
        }
        Seen {
            pages: model.tickets.iter().map(page).collect(),
            unmatched: model.waiting().map(unmatched).collect(),
            board: queue.board_view(),
            room,
            duty: queue.duty_view(now),
            desks: model.devices().into_iter().map(desk).collect(),
            announcement: queue.announcement(),
        }
    }
}

impl Seen {
    /// What undo does not bring back: that a counter was armed, and what could be undone before.
    pub(crate) fn once_undone(mut self) -> Self {
        let disarmed = |status: &mut Status| {
            if *status == Status::Armed {
                *status = Status::Free;
            }
        };
        for desk in &mut self.desks {
            disarmed(&mut desk.status);
            desk.undo = None;
        }
        let counters = self.duty.counters.iter_mut();
        counters.for_each(|counter| disarmed(&mut counter.status));
        // Which tickets it is about is told by the model, which has gone on.
        self.unmatched.clear();
        self
    }
}

/// When a manager holds the door, the model leaves open when it changes next.
fn by_the_hours(model: &Model) -> RoomView {
    let mut room = model.room_view();
    if model.room_by_hand.is_some() {
        (room.opens_at, room.closes_at) = (None, None);
    }
    room
}

/// Fails with what is around the first difference.
pub(crate) fn same<T: PartialEq + Debug>(what: &str, model: &T, real: &T) -> Checked {
    if model == real {
        return Ok(());
    }
    let (model, real) = (format!("{model:#?}"), format!("{real:#?}"));
    let (model, real): (Vec<&str>, Vec<&str>) = (model.lines().collect(), real.lines().collect());
    let alike = |a: &[&str], b: &[&str]| a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let from = alike(&model, &real).saturating_sub(LINES_AROUND);
    let shown = |lines: &[&str]| {
        lines[from..]
            .iter()
            .take(LINES_SHOWN)
            .copied()
            .collect::<Vec<_>>()
            .join("\n")
    };
    Err(format!(
        "{what}\nmodel:\n{}\nreal:\n{}",
        shown(&model),
        shown(&real)
    ))
}
