//! The room file: everything that the person who installs a room decides, read once and from then on right.
//!
//! Holds no state of the room and changes nothing while it runs; what is true for one machine is in that machine's
//! `device.toml`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use queue::calendar::Calendar;
use queue::ids::{ErrandId, GuideId, LanguageTag, OutcomeId, ReasonId};
use queue::moment::{Day, Moment};
use queue::room::Room;
use queue::view::{LookView, Names};

use crate::calendar::Timetable;

pub mod check;
mod contrast;
mod distinct;
mod ends;
mod errands;
mod figures;
pub mod init;
mod names;
mod opening;
mod people;
pub mod pins;
mod places;
mod read;
mod remarks;
pub mod sizes;
mod source;
#[cfg(test)]
mod tests;
mod views;

pub use source::Mistake;

/// Largest room file that is read, in bytes.
const FILE_BYTES_MAX: u64 = 1024 * 1024;
/// What mistakes in the built-in room are named by; a test holds that there is none.
const BUILT_IN: &str = "the built-in room";
/// The default room, as `init` writes it.
const DEFAULT_ROOM: &str = include_str!("../default_room/room.toml");

/// A room file, read and found right.
#[derive(Debug, Clone)]
pub struct RoomFile {
    /// What the rules need of it.
    pub room: Arc<Room>,
    /// The room's name.
    pub name: Names,
    /// The room's days and hours.
    pub times: Timetable,
    /// What a phone can reach, without a slash at the end.
    pub public_url: Option<String>,
    /// `[privacy]`.
    pub privacy: Privacy,
    /// `[look]`.
    pub look: LookView,
    /// Names and units of the errands.
    pub errands: BTreeMap<ErrandId, ErrandText>,
    /// Names and PINs of the guides.
    pub guides: BTreeMap<GuideId, GuideText>,
    /// Outcomes, in the order of the file.
    pub outcomes: Vec<Outcome>,
    /// Contact reasons, in the order of the file.
    pub reasons: Vec<Reason>,
    /// Who may read the report beside the operator.
    pub readers: Vec<Reader>,
    /// What is allowed and yet worth a look, in the order of the file.
    pub remarks: Vec<Remark>,
    /// The folder of the file; none for the built-in room.
    pub folder: Option<PathBuf>,
}

/// `[privacy]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Privacy {
    /// Days until the log is thinned; sums stay.
    pub retention_days: u32,
    /// Reports may tell guides apart.
    pub per_guide_figures: bool,
    /// Events carry languages.
    pub languages_in_events: bool,
}

/// What is said of an errand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrandText {
    /// Its names.
    pub names: Names,
    /// Whose errand it is, for the report.
    pub unit: Option<String>,
}

/// What is said of a guide.
#[derive(Clone, PartialEq, Eq)]
pub struct GuideText {
    /// The guide's name, for other guides.
    pub name: String,
    /// argon2id in PHC form.
    pub pin_hash: String,
}

impl std::fmt::Debug for GuideText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("GuideText");
        shown.field("name", &self.name).finish_non_exhaustive()
    }
}

/// How a visit can end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Its id.
    pub id: OutcomeId,
    /// The question was answered at the counter.
    pub solved_here: bool,
    /// Its names, for guides and reports.
    pub names: Names,
    /// What happens now, on the visitor's page; may be empty.
    pub next: Names,
}

/// Why somebody came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Its id.
    pub id: ReasonId,
    /// The visit would not have been needed, had the municipality done right before.
    pub avoidable: bool,
    /// Its names, for guides and reports.
    pub names: Names,
}

/// Somebody who may read the report and the events over HTTP.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// Who it is, for the log.
    pub id: String,
    /// SHA-256 of the bearer token; a token is long and random, so a slow hash adds nothing.
    token_sha256: [u8; 32],
}

/// Something allowed and yet worth a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The line, counted from 1.
    pub line: usize,
    /// One sentence.
    pub sentence: String,
}

impl RoomFile {
    /// Reads the file at `path`.
    ///
    /// # Errors
    /// The first [`Mistake`], naming the file as `path` does.
    pub fn load(path: &Path) -> Result<Self, Mistake> {
        let name = path.display().to_string();
        let cannot = |expected: String| Mistake {
            file: name.clone(),
            line: None,
            expected,
        };
        let text = read_text(path).map_err(cannot)?;
        let mut file = read::room_file(&name, &text)?;
        file.folder = path.parent().map(Path::to_path_buf);
        Ok(file)
    }

    /// The room that is compiled in, as a trial: open always.
    ///
    /// # Errors
    /// None; a test reads it.
    pub fn built_in() -> Result<Self, Mistake> {
        let mut file = read::room_file(BUILT_IN, DEFAULT_ROOM)?;
        file.times.room = crate::calendar::Opened::Always;
        file.times.errands.clear();
        file.times.closed_dates.clear();
        Arc::make_mut(&mut file.room).trial = true;
        Ok(file)
    }

    /// The room as its rules see it.
    pub fn room(&self) -> Arc<Room> {
        Arc::clone(&self.room)
    }

    /// Whether this is the built-in room, which stays on loopback.
    pub fn trial(&self) -> bool {
        self.room.trial
    }

    /// The calendar of the local day of a moment.
    pub fn calendar_at(&self, at: Moment) -> Calendar {
        self.times.calendar_at(at)
    }

    /// The calendar of a local day.
    pub fn calendar(&self, day: Day) -> Calendar {
        self.times.calendar(day)
    }

    /// A guide's PIN hash.
    pub fn pin_hash(&self, guide: &GuideId) -> Option<&str> {
        self.guides.get(guide).map(|guide| guide.pin_hash.as_str())
    }

    /// An errand's name in a language, or in the nearest that it is written in; its id when it is not in the file.
    pub fn errand_name<'a>(&'a self, errand: &'a ErrandId, tag: &LanguageTag) -> &'a str {
        let written = self.errands.get(errand);
        written.map_or(errand.as_str(), |errand| name_in(&errand.names, tag))
    }

    /// The reader whose bearer token this is.
    pub fn reader(&self, token: &str) -> Option<&Reader> {
        let digest = people::token_sha256(token);
        self.readers
            .iter()
            .find(|reader| reader.token_sha256 == digest)
    }

    /// The visitor's page of a token, when the file says where phones find this room.
    pub fn page(&self, token: &str) -> Option<String> {
        self.public_url
            .as_ref()
            .map(|url| format!("{url}/t/{token}"))
    }

    /// Where the logo is, when there is one.
    pub fn logo(&self) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.join(self.look.logo.as_ref()?))
    }
}

/// A name in a language, or else in Swedish, in English, in the first there is; empty when there is none.
pub fn name_in<'a>(names: &'a Names, tag: &LanguageTag) -> &'a str {
    let found = names
        .get(tag)
        .or_else(|| names.get("sv"))
        .or_else(|| names.get("en"));
    found
        .or_else(|| names.values().next())
        .map_or("", String::as_str)
}

fn read_text(path: &Path) -> Result<String, String> {
    use std::io::Read;
    let open = std::fs::File::open(path);
    let file = open.map_err(|error| format!("expected a readable room file: {error}"))?;
    let mut bytes = Vec::new();
    file.take(FILE_BYTES_MAX + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| format!("expected a readable room file: {error}"))?;
    if bytes.len() as u64 > FILE_BYTES_MAX {
        return Err("expected a room file of at most 1 MiB".to_owned());
    }
    String::from_utf8(bytes).map_err(|_| "expected a text in UTF-8".to_owned())
}
