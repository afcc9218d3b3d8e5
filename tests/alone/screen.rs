//! The whole kiosk beside its window: what a visitor sees and touches while the room goes away and comes back.

use std::path::Path;
use std::time::Duration;

use broker_config::device::{Device, News};
use broker_config::link::{BrokerUrl, Settings};
use broker_config::roles::{Role, User};
use kiosk::offline::machine_clock;
use kiosk::screen::{Behaviour, Page, Touch, View};
use kiosk::speech::Voice;
use kiosk::worker::{Parts, Showing, Worker};
use queue::ids::{DeviceId, ErrandId, LanguageTag, RoomId};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;

use crate::room::client::Client;
use crate::room::{PATIENCE, TestRoom};

/// A pane of glass that remembers the newest view.
struct Glass(watch::Sender<Option<View>>);

impl Showing for Glass {
    fn note(&mut self, _: &News) {}

    fn show(&mut self, view: View) {
        self.0.send_replace(Some(view));
    }
}

struct Kiosk {
    touches: mpsc::Sender<Touch>,
    views: watch::Receiver<Option<View>>,
    stop: oneshot::Sender<()>,
    job: JoinHandle<()>,
}

impl Kiosk {
    fn open(room: &TestRoom, state: &Path) -> Self {
        let kiosk = DeviceId::parse("entrance").unwrap();
        let (device, news) = Device::open(Settings::device(
            BrokerUrl::parse(&format!("mqtt://{}", room.mqtt)).unwrap(),
            RoomId::parse(&room.id).unwrap(),
            User::new(Role::Kiosk, kiosk.clone()),
            None,
        ))
        .unwrap();
        let parts = Parts {
            kiosk: kiosk.clone(),
            state: state.to_owned(),
            clock: machine_clock(),
            behaviour: Behaviour {
                device: kiosk.clone(),
                start: LanguageTag::parse("sv").unwrap(),
                idle: Duration::from_secs(60),
                ticket: Duration::from_secs(60),
                zone: jiff::tz::TimeZone::UTC,
            },
            printer: None,
            voice: Voice::default(),
        };
        let (glass, views) = watch::channel(None);
        let (touches, touched) = mpsc::channel(8);
        let (stop, stopped) = oneshot::channel();
        let worker = Worker::new(device, parts, Glass(glass));
        Self {
            touches,
            views,
            stop,
            job: tokio::spawn(worker.run(news, touched, stopped)),
        }
    }

    async fn sees(&mut self, what: &str, is: impl Fn(&View) -> bool) -> View {
        let seen = self.views.wait_for(|view| view.as_ref().is_some_and(&is));
        let seen = tokio::time::timeout(PATIENCE, seen).await;
        let seen = seen.unwrap_or_else(|_| panic!("this was not seen: {what}"));
        seen.unwrap().clone().unwrap()
    }

    /// Touches until the page is there: a touch right after a page has changed is not one.
    async fn touches(&mut self, touch: Touch, page: Page) -> View {
        let touching = async {
            loop {
                self.touches.send(touch.clone()).await.unwrap();
                let came = self
                    .views
                    .wait_for(|view| view.as_ref().is_some_and(|view| view.page == page));
                if let Ok(view) = tokio::time::timeout(Duration::from_millis(400), came).await {
                    return view.unwrap().clone().unwrap();
                }
            }
        };
        let came = tokio::time::timeout(PATIENCE, touching).await;
        came.unwrap_or_else(|_| panic!("{touch:?} does not lead to {page:?}"))
    }

    async fn takes_a_number(&mut self) -> View {
        let language = Touch::Language(LanguageTag::parse("en").unwrap());
        self.touches(language, Page::Errands).await;
        let errand = Touch::Errand(ErrandId::parse("general-question").unwrap());
        self.touches(errand, Page::Ticket).await
    }

    async fn end(self) {
        self.stop.send(()).unwrap();
        self.job.await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_visitor_gets_a_number_whether_the_room_is_there_or_not() {
    let mut room = TestRoom::start();
    let state = tempfile::tempdir().unwrap();
    let mut kiosk = Kiosk::open(&room, state.path());
    kiosk
        .sees("the start", |view| view.page == Page::Language)
        .await;
    let ticket = kiosk.takes_a_number().await.ticket.unwrap();
    assert!(!ticket.own);
    kiosk.touches(Touch::Done, Page::Language).await;

    room.kill();
    kiosk.sees("that it is on its own", |view| view.alone).await;
    let view = kiosk.takes_a_number().await;
    let ticket = view.ticket.unwrap();
    assert_eq!((ticket.own, ticket.number.as_str()), (true, "A900"));
    kiosk.touches(Touch::Done, Page::Language).await;

    room.start_again();
    kiosk
        .sees("that the room is back", |view| !view.alone)
        .await;
    let mut manager = Client::join(&room, "manager/m1").await;
    manager.state("room", |room| room["waiting"] == 2).await;
    let ticket = kiosk.takes_a_number().await.ticket.unwrap();
    assert!(!ticket.own);
    kiosk.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_kiosk_that_has_never_heard_of_its_room_says_where_to_go() {
    let mut room = TestRoom::start();
    room.kill();
    let state = tempfile::tempdir().unwrap();
    let mut kiosk = Kiosk::open(&room, state.path());
    kiosk
        .sees("the way to a counter", |view| {
            view.page == Page::Unreachable
        })
        .await;
    kiosk.end().await;
}
