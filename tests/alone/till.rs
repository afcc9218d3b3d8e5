//! A kiosk's numbers as a test holds them: it asks, waits for what is told, and ends as a program does.
//!
//! Shows nothing; what the screen makes of it is in `screen.rs`.

use std::path::Path;
use std::time::{Duration, Instant};

use broker_config::device::{Asked, Device, NewsReader};
use broker_config::link::{BrokerUrl, Settings};
use broker_config::roles::{Role, User};
use broker_config::wire::reply::Answer;
use kiosk::offline::{Clock, Numbers, Told, machine_clock};
use kiosk::screen::Ask;
use queue::command::Command;
use queue::ids::{DeviceId, ErrandId, LanguageTag, RoomId};
use queue::view::Ticket;

use crate::room::PATIENCE;

/// How often a kiosk is looked at for what it does not tell, such as what is on its disk.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// A number, and who gave it.
#[derive(Debug, Clone)]
pub(crate) enum Given {
    Room(Ticket),
    Own(Ticket),
    None,
}

impl Given {
    #[track_caller]
    pub(crate) fn own(self) -> Ticket {
        match self {
            Self::Own(ticket) => ticket,
            other => panic!("expected a number of the kiosk's own, not {other:?}"),
        }
    }

    #[track_caller]
    pub(crate) fn of_the_room(self) -> Ticket {
        match self {
            Self::Room(ticket) => ticket,
            other => panic!("expected a number of the room's, not {other:?}"),
        }
    }
}

/// A kiosk without its screen.
pub(crate) struct Till {
    numbers: Numbers,
    news: NewsReader,
    serial: u64,
    alone: Option<bool>,
}

impl Till {
    /// A kiosk of the room `room` at the broker `mqtt` whose state is in `folder`.
    pub(crate) fn open(mqtt: &str, room: &str, kiosk: &str, folder: &Path) -> Self {
        Self::open_at(machine_clock(), mqtt, room, kiosk, folder)
    }

    /// The same, with a clock of the test's for as long as the room has not told its own time.
    pub(crate) fn open_at(
        clock: Clock,
        mqtt: &str,
        room: &str,
        kiosk: &str,
        folder: &Path,
    ) -> Self {
        let kiosk = DeviceId::parse(kiosk).unwrap();
        let settings = Settings::device(
            BrokerUrl::parse(&format!("mqtt://{mqtt}")).unwrap(),
            RoomId::parse(room).unwrap(),
            User::new(Role::Kiosk, kiosk.clone()),
            None,
        );
        let (device, news) = Device::open(settings).unwrap();
        Self {
            numbers: Numbers::open(device, kiosk, folder.to_owned(), clock),
            news,
            serial: 0,
            alone: None,
        }
    }

    /// Lets the kiosk work until `found` is in what it is told, or in itself.
    pub(crate) async fn until<T>(
        &mut self,
        what: &str,
        found: impl FnMut(&Numbers, Option<&Told>) -> Option<T>,
    ) -> T {
        let found = tokio::time::timeout(PATIENCE, self.works(found)).await;
        found.unwrap_or_else(|_| panic!("this did not happen: {what}"))
    }

    /// The same for as long as it takes. Safe to cancel.
    pub(crate) async fn works<T>(
        &mut self,
        mut found: impl FnMut(&Numbers, Option<&Told>) -> Option<T>,
    ) -> T {
        let mut look = tokio::time::interval(LOOK_EVERY);
        loop {
            if let Some(found) = found(&self.numbers, None) {
                return found;
            }
            tokio::select! {
                Some(news) = self.news.next() => self.numbers.news(&news, Instant::now()),
                told = self.numbers.next() => {
                    match &told {
                        Told::Alone(known) => self.alone = Some(known.is_some()),
                        Told::Lost => self.alone = Some(true),
                        _ => {}
                    }
                    if let Some(found) = found(&self.numbers, Some(&told)) {
                        return found;
                    }
                }
                _ = look.tick() => {}
            }
        }
    }

    /// Waits until the kiosk is on its own.
    pub(crate) async fn is_alone(&mut self) {
        if self.alone != Some(true) {
            let alone = |_: &Numbers, told: Option<&Told>| {
                matches!(told, Some(Told::Alone(Some(_)) | Told::Lost)).then_some(())
            };
            self.until("the kiosk is on its own", alone).await;
        }
    }

    /// Waits until the kiosk remembers the room of its folder.
    pub(crate) async fn knows_the_room(&mut self, folder: &Path) {
        let file = folder.join("room.json");
        self.until("the room is remembered", |_, _| file.exists().then_some(()))
            .await;
    }

    /// Waits until no more than so many of its own are to be delivered.
    pub(crate) async fn has_undelivered_at_most(&mut self, count: usize) {
        let what = format!("at most {count} own tickets are to be delivered");
        self.until(&what, |numbers, _| {
            (numbers.undelivered() <= count).then_some(())
        })
        .await;
    }

    /// Waits until everything of its own is delivered.
    pub(crate) async fn delivered(&mut self) {
        self.has_undelivered_at_most(0).await;
    }

    /// A visitor takes a number.
    pub(crate) async fn take(&mut self, errand: &str) -> Given {
        self.serial += 1;
        let serial = self.serial;
        let command = Command::TakeTicket {
            errand: ErrandId::parse(errand).unwrap(),
            languages: vec![LanguageTag::parse("sv").unwrap()],
            needs: Vec::new(),
            booked_at: None,
            offline: None,
        };
        self.numbers.ask(Ask { serial, command }, Instant::now());
        self.until("a number is given", |_, told| match told {
            Some(Told::Answered(of, asked)) if *of == serial => Some(given(asked)),
            Some(Told::Own(of, ticket)) if *of == serial => Some(Given::Own((**ticket).clone())),
            Some(Told::NoOwn(of)) if *of == serial => Some(Given::None),
            _ => None,
        })
        .await
    }

    /// What staff should see to.
    pub(crate) fn problems(&self) -> Vec<&'static str> {
        self.numbers.problems()
    }

    /// The program ends.
    pub(crate) async fn end(self) {
        self.numbers.stop().await;
    }
}

fn given(asked: &Asked) -> Given {
    let Asked::Done(answer) = asked else {
        return Given::None;
    };
    match &**answer {
        Answer::TicketTaken(ticket) => Given::Room(ticket.clone()),
        _ => Given::None,
    }
}
