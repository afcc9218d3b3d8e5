//! The rooms that are studied, and who comes to them on a day: drawn from a seed, the same for every variant.

use std::sync::Arc;

use queue::ids::{ErrandId, GuideId, LanguageTag};
use queue::room::{ErrandSet, Room};
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};

use super::Variant;

/// DESIGN §1: five guides, eleven arrivals an hour, visits of a quarter of an hour, open from ten to five.
const GUIDES: usize = 5;
const ARRIVALS_AN_HOUR: f64 = 11.0;
const SERVICE_S: f64 = 900.0;
const OPEN_S: f64 = 7.0 * 3600.0;
const SEED: u64 = 20_261_122;

/// Visitors by language, in parts of a hundred; an assumption, since no room is known to count them.
const MANY: [(&str, u32); 10] = [
    ("sv", 60),
    ("en", 8),
    ("ar", 8),
    ("so", 6),
    ("fa", 4),
    ("ckb", 4),
    ("bs", 3),
    ("ru", 3),
    ("fi", 2),
    ("tr", 2),
];
/// The room of DESIGN §1's figures: Swedish, and one language that one guide speaks.
const TWO: [(&str, u32); 2] = [("sv", 90), ("so", 10)];

/// A room and its visitors' languages.
pub(crate) struct Setting {
    pub(crate) name: &'static str,
    pub(crate) room: Arc<Room>,
    pub(crate) languages: &'static [(&'static str, u32)],
    /// The guides on duty are drawn for each day; otherwise they are the first of the room.
    drawn: bool,
}

impl Setting {
    /// The default room, five of its guides on duty.
    pub(crate) fn default_room(room: &Arc<Room>) -> Self {
        Self {
            name: "The default room",
            room: Arc::clone(room),
            languages: &MANY,
            drawn: true,
        }
    }

    /// The same room, in which every guide serves every errand.
    pub(crate) fn of_every_errand(room: &Arc<Room>) -> Self {
        let mut room = Room::clone(room);
        for guide in &mut room.guides {
            guide.errands = ErrandSet::All;
        }
        Self {
            name: "The default room, every guide serving every errand",
            ..Self::default_room(&Arc::new(room))
        }
    }

    /// Five guides of every errand, one of whom speaks Somali; a sixth who does is at the phones.
    pub(crate) fn one_somali(room: &Arc<Room>) -> Self {
        let mut room = Room::clone(room);
        room.guides.truncate(GUIDES + 1);
        for (n, guide) in room.guides.iter_mut().enumerate() {
            guide.errands = ErrandSet::All;
            let somali = (n == 0 || n == GUIDES).then_some("so");
            let spoken = ["sv"].into_iter().chain(somali);
            guide.languages = spoken.map(tag).collect();
        }
        Self {
            name: "Five guides of every errand, one of whom speaks Somali",
            room: Arc::new(room),
            languages: &TWO,
            drawn: false,
        }
    }
}

/// Whom a figure is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Group {
    Swedish,
    Scarce,
    Other,
}

impl Group {
    pub(crate) const ALL: [Self; 3] = [Self::Swedish, Self::Scarce, Self::Other];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Swedish => "Swedish",
            Self::Scarce => "scarce (one of the five speaks it)",
            Self::Other => "others",
        }
    }
}

/// One who comes.
pub(crate) struct Visitor {
    pub(crate) at_s: i64,
    pub(crate) errand: ErrandId,
    /// Own first.
    pub(crate) languages: Vec<LanguageTag>,
    pub(crate) service_s: i64,
    pub(crate) group: Group,
    /// How likely a guide at the phones has time when asked, drawn from 0 to 1: low is likely.
    pub(crate) luck: f64,
}

/// A day: who is on duty, who is at the phones, who comes.
pub(crate) struct Day {
    pub(crate) on_duty: Vec<GuideId>,
    pub(crate) at_the_phones: Vec<GuideId>,
    pub(crate) visitors: Vec<Visitor>,
}

impl Day {
    /// The nth day of a room. Two variants get the same guides and visitors; those who widen do so besides.
    pub(crate) fn draw(setting: &Setting, variant: Variant, nth: u64) -> Self {
        let mut rng = StdRng::seed_from_u64(SEED ^ nth.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let guides = setting.room.guides.iter().map(|guide| guide.id.clone());
        let mut guides: Vec<GuideId> = guides.collect();
        if setting.drawn {
            guides.shuffle(&mut rng);
        }
        let at_the_phones = guides.split_off(GUIDES);
        let mut visitors = Vec::new();
        let mut at = exponential(&mut rng, 3600.0 / ARRIVALS_AN_HOUR);
        while at < OPEN_S {
            visitors.push(visitor(setting, &guides, variant, at as i64, &mut rng));
            at += exponential(&mut rng, 3600.0 / ARRIVALS_AN_HOUR);
        }
        Self {
            on_duty: guides,
            at_the_phones,
            visitors,
        }
    }
}

fn visitor(
    setting: &Setting,
    on_duty: &[GuideId],
    variant: Variant,
    at_s: i64,
    rng: &mut StdRng,
) -> Visitor {
    let room = &setting.room;
    let own = draw_language(setting.languages, rng);
    let errand = room.errands[rng.random_range(0..room.errands.len())]
        .id
        .clone();
    let service_s = exponential(rng, SERVICE_S) as i64 + 1;
    let widened = rng.random_range(0..100) < variant.widening;
    let luck = rng.random();
    let on_duty = on_duty.iter().filter_map(|id| room.guide(id));
    let swedish = tag("sv");
    let group = match on_duty
        .filter(|guide| guide.languages.contains(&own))
        .count()
    {
        _ if own == swedish => Group::Swedish,
        1 => Group::Scarce,
        _ => Group::Other,
    };
    let mut languages = vec![own];
    if widened && group != Group::Swedish {
        languages.push(swedish);
    }
    Visitor {
        at_s,
        errand,
        languages,
        service_s,
        group,
        luck,
    }
}

fn draw_language(languages: &[(&str, u32)], rng: &mut StdRng) -> LanguageTag {
    let mut left = rng.random_range(0..100);
    let drawn = languages.iter().find(|(_, share)| {
        let here = left < *share;
        left = left.saturating_sub(*share);
        here
    });
    tag(drawn.map_or("sv", |(tag, _)| tag))
}

fn exponential(rng: &mut StdRng, mean: f64) -> f64 {
    -mean * (1.0 - rng.random::<f64>()).ln()
}

fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).expect("a tag")
}
