//! A reader of AT-SPI: the bus that screen readers use, the tree of a window on it, and what is announced. The names of
//! interfaces and the numbers of states are those of at-spi2-core's `xml` folder and `atspi-constants.h`.

use std::fmt;

use futures_util::StreamExt as _;
use serde::Serialize;
use serde::de::DeserializeOwned;
use zbus::zvariant::{DynamicType, OwnedObjectPath, OwnedValue, Type, Value};
use zbus::{Connection, MatchRule, MessageStream};

use super::window::Desktop;

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
const REGISTRY: &str = "org.a11y.atspi.Registry";
const ROOT: &str = "/org/a11y/atspi/accessible/root";
/// `ATSPI_STATE_*`
const STATES: [(u32, &str); 6] = [
    (4, "checked"),
    (8, "enabled"),
    (11, "focusable"),
    (12, "focused"),
    (24, "sensitive"),
    (25, "showing"),
];
/// `ATSPI_ROLE_*`; any other is told by its number.
const ROLES: [(u32, &str); 11] = [
    (22, "filler"),
    (23, "frame"),
    (27, "image"),
    (29, "label"),
    (31, "list"),
    (39, "panel"),
    (43, "button"),
    (62, "toggle button"),
    (67, "unknown"),
    (75, "application"),
    (79, "entry"),
];
/// No tree of a counter is larger.
const ELEMENTS_MAX: usize = 2000;

/// An object on the bus: whose it is, and where.
type Place = (String, OwnedObjectPath);

/// One element as a screen reader meets it.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    depth: usize,
    pub(crate) role: String,
    pub(crate) name: String,
    description: String,
    states: Vec<&'static str>,
}

impl Element {
    pub(crate) fn is_pressed(&self) -> bool {
        self.role.contains("button")
    }

    /// Whether it is none of the things that a screen reader knows: a part of something that has been read already.
    pub(crate) fn is_unknown(&self) -> bool {
        self.role == "unknown"
    }

    /// Whether a person meets it with the keyboard.
    pub(crate) fn is_met(&self) -> bool {
        self.is_pressed() || self.role == "entry"
    }
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (indent, states) = ("  ".repeat(self.depth), self.states.join(" "));
        write!(f, "{indent}{} {:?} [{states}]", self.role, self.name)?;
        if !self.description.is_empty() {
            write!(f, " {:?}", self.description)?;
        }
        Ok(())
    }
}

/// The bus of screen readers.
pub(crate) struct Bus {
    connection: Connection,
}

impl Bus {
    /// Says on the session bus that a screen reader runs, and joins the bus of those.
    pub(crate) async fn open(desktop: &Desktop) -> Self {
        let session = connect(&desktop.bus).await;
        for status in ["IsEnabled", "ScreenReaderEnabled"] {
            let on = ("org.a11y.Status", status, Value::from(true));
            let place = ("org.a11y.Bus", "/org/a11y/bus");
            call::<()>(&session, place, PROPERTIES, "Set", &on)
                .await
                .unwrap();
        }
        let place = ("org.a11y.Bus", "/org/a11y/bus");
        let address: String = call(&session, place, "org.a11y.Bus", "GetAddress", &())
            .await
            .unwrap();
        Self {
            connection: connect(&address).await,
        }
    }

    /// Every element of the windows of a process, each before what is in it; none while they are not on the bus.
    pub(crate) async fn elements_of(&self, pid: u32) -> Vec<Element> {
        let mut elements = Vec::new();
        for program in self.children(&(REGISTRY.to_owned(), path(ROOT))).await {
            if self.pid_of(&program.0).await != Some(pid) {
                continue;
            }
            let mut open = vec![(0, program)];
            while let Some((depth, place)) = open.pop() {
                assert!(elements.len() < ELEMENTS_MAX, "the tree has no end");
                let children = self.children(&place).await;
                open.extend(children.into_iter().rev().map(|child| (depth + 1, child)));
                // It may have gone while it was read.
                elements.extend(self.element(&place, depth).await);
            }
        }
        elements
    }

    async fn element(&self, place: &Place, depth: usize) -> Option<Element> {
        let states: Vec<u32> = self.ask(place, "GetState").await?;
        let states = states.iter().enumerate().flat_map(|(word, bits)| {
            let shift = u32::try_from(word).unwrap_or_default() * 32;
            let of = move |(bit, _): &&(u32, &str)| {
                *bit >= shift && *bit < shift + 32 && bits >> (*bit - shift) & 1 == 1
            };
            STATES.iter().filter(of).map(|(_, name)| *name)
        });
        Some(Element {
            depth,
            role: role(self.ask(place, "GetRole").await?),
            name: self.property(place, "Name").await,
            description: self.property(place, "Description").await,
            states: states.collect(),
        })
    }

    async fn children(&self, place: &Place) -> Vec<Place> {
        self.ask(place, "GetChildren").await.unwrap_or_default()
    }

    async fn property(&self, place: &Place, name: &str) -> String {
        let at = (place.0.as_str(), place.1.as_str());
        let asked = (ACCESSIBLE, name);
        let value = call::<OwnedValue>(&self.connection, at, PROPERTIES, "Get", &asked).await;
        let value = value.ok().map(String::try_from);
        value.and_then(Result::ok).unwrap_or_default()
    }

    async fn ask<T: DeserializeOwned + Type>(&self, place: &Place, method: &str) -> Option<T> {
        let at = (place.0.as_str(), place.1.as_str());
        call(&self.connection, at, ACCESSIBLE, method, &())
            .await
            .ok()
    }

    async fn pid_of(&self, name: &str) -> Option<u32> {
        let bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus");
        let method = "GetConnectionUnixProcessID";
        call(&self.connection, bus, "org.freedesktop.DBus", method, &name)
            .await
            .ok()
    }

    /// What is announced from now on, as a screen reader would say it.
    pub(crate) async fn announcements(&self) -> Announcements {
        let place = (REGISTRY, "/org/a11y/atspi/registry");
        let event = ("object:announcement", Vec::<String>::new(), "");
        let asked = call::<()>(&self.connection, place, REGISTRY, "RegisterEvent", &event).await;
        asked.unwrap();
        let rule = MatchRule::builder()
            .msg_type(zbus::message::Type::Signal)
            .interface("org.a11y.atspi.Event.Object")
            .unwrap()
            .member("Announcement")
            .unwrap()
            .build();
        let stream = MessageStream::for_match_rule(rule, &self.connection, None);
        Announcements(stream.await.unwrap())
    }
}

/// What is announced.
pub(crate) struct Announcements(MessageStream);

impl Announcements {
    pub(crate) async fn next(&mut self) -> String {
        let message = self.0.next().await.unwrap().unwrap();
        // (detail, kind, 0, the words, properties)
        format!(
            "{:?}",
            message
                .body()
                .deserialize::<zbus::zvariant::Structure<'_>>()
        )
    }
}

fn role(number: u32) -> String {
    let found = ROLES.iter().find(|(role, _)| *role == number);
    found.map_or_else(|| format!("role {number}"), |(_, name)| (*name).to_owned())
}

fn path(text: &str) -> OwnedObjectPath {
    OwnedObjectPath::try_from(text).unwrap()
}

async fn connect(address: &str) -> Connection {
    let builder = zbus::connection::Builder::address(address).unwrap();
    builder.build().await.unwrap()
}

async fn call<T: DeserializeOwned + Type>(
    connection: &Connection,
    (name, path): (&str, &str),
    interface: &str,
    method: &str,
    arguments: &(impl Serialize + DynamicType),
) -> zbus::Result<T> {
    let reply = connection
        .call_method(Some(name), path, Some(interface), method, arguments)
        .await?;
    reply.body().deserialize()
}
