//! What the rules of the order do for whom: three rooms simulated for thousands of days, each day once under every variant
//! of the rules. Prints the tables of `docs/study.md`.
//!
//! `cargo run --release --no-default-features --example study -- [DAYS]`. The rules are the real ones. Asserts nothing.

#![allow(
    clippy::disallowed_methods,
    reason = "a program for the terminal, which is told the number of days there"
)]

mod day;
mod figures;
mod rooms;

use std::io::Write;

use coordinator::room_file::RoomFile;

use day::{Lived, live};
use figures::{Figure, mean, p90, paired};
use rooms::{Group, Setting, Visitor};

/// Days of each room unless told otherwise.
const DAYS: u64 = 2000;

type Error = Box<dyn std::error::Error>;

/// A variant of the rules, or of what visitors say.
#[derive(Clone, Copy)]
struct Variant {
    name: &'static str,
    scarcity_milli: u32,
    /// Arrivals go to the armed guide least needed elsewhere, otherwise to the longest idle.
    armed: bool,
    /// Visitors of a hundred of other languages who say that Swedish is fine too.
    widening: u32,
    reachable: bool,
}

const SHIPPED: Variant = Variant {
    name: "as shipped",
    scarcity_milli: 500,
    armed: true,
    widening: 0,
    reachable: false,
};

/// The first is what the others are compared with.
const VARIANTS: [Variant; 8] = [
    SHIPPED,
    Variant {
        name: "scarcity 0",
        scarcity_milli: 0,
        ..SHIPPED
    },
    Variant {
        name: "scarcity 2",
        scarcity_milli: 2000,
        ..SHIPPED
    },
    Variant {
        name: "longest idle, not least needed",
        armed: false,
        ..SHIPPED
    },
    Variant {
        name: "neither",
        scarcity_milli: 0,
        armed: false,
        ..SHIPPED
    },
    Variant {
        name: "30 of 100 say Swedish is fine too",
        widening: 30,
        ..SHIPPED
    },
    Variant {
        name: "60 of 100 say Swedish is fine too",
        widening: 60,
        ..SHIPPED
    },
    Variant {
        name: "reachable guides",
        reachable: true,
        ..SHIPPED
    },
];

fn main() -> Result<(), Error> {
    let days = std::env::args().nth(1);
    let days = days.map_or(Ok(DAYS), |days| days.parse())?;
    let file = RoomFile::built_in()?;
    for setting in [
        Setting::default_room(&file.room),
        Setting::of_every_errand(&file.room),
        Setting::one_somali(&file.room),
    ] {
        let studied: Vec<Vec<Lived>> = VARIANTS
            .iter()
            .map(|variant| (0..days).map(|day| live(&setting, *variant, day)).collect())
            .collect();
        tell(&setting, &studied)?;
    }
    Ok(())
}

/// The tables of one room.
fn tell(setting: &Setting, studied: &[Vec<Lived>]) -> Result<(), Error> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "## {}\n", setting.name)?;
    writeln!(
        out,
        "| language | visitors a day | never called, of 1,000 | mean | P90 |"
    )?;
    writeln!(out, "|---|---|---|---|---|")?;
    for (tag, _) in setting.languages {
        let spoken = |visitor: &Visitor| visitor.languages[0].as_str() == *tag;
        writeln!(out, "| {tag} | {}", row(&studied[0], spoken))?;
    }
    for group in Group::ALL {
        let of = |visitor: &Visitor| visitor.group == group;
        if studied[0].iter().any(|day| day.visitors.iter().any(of)) {
            writeln!(out, "| *{}* | {}", group.name(), row(&studied[0], of))?;
        }
    }
    differences(&mut out, studied)?;
    by_language(&mut out, setting, studied, ("mean", mean))?;
    by_language(&mut out, setting, studied, ("P90", p90))?;
    Ok(writeln!(out)?)
}

/// What a row says of those whom it is about.
fn row(days: &[Lived], of: impl Fn(&Visitor) -> bool + Copy) -> String {
    let waits: Vec<Vec<f64>> = days
        .iter()
        .map(|day| day.waits(of).flatten().collect())
        .collect();
    let all = days.iter().flat_map(|day| day.waits(of)).count() as f64;
    let called = waits.iter().flatten().count() as f64;
    let never = (all - called) * 1000.0 / all;
    format!(
        "{:.1} | {never:.0} | {} | {} |",
        all / days.len() as f64,
        Figure::of(&waits, mean),
        Figure::of(&waits, p90)
    )
}

/// By how much each variant differs from the first, for each group: mean and P90 of visitors called in both.
fn differences(out: &mut impl Write, studied: &[Vec<Lived>]) -> Result<(), Error> {
    let groups: Vec<Group> = Group::ALL
        .into_iter()
        .filter(|group| {
            studied[0]
                .iter()
                .any(|day| day.visitors.iter().any(|visitor| visitor.group == *group))
        })
        .collect();
    let heads = groups
        .iter()
        .map(|group| format!(" {}: mean | P90 |", group.name()));
    writeln!(
        out,
        "\n| variant |{} never called, of 1,000 | steps in, a day |",
        heads.collect::<String>()
    )?;
    writeln!(out, "|---|{}---|---|", "---|---|".repeat(groups.len()))?;
    for (variant, days) in VARIANTS.iter().zip(studied).skip(1) {
        let cells = groups.iter().map(|group| {
            let pairs = pairs(&studied[0], days, |visitor| visitor.group == *group);
            format!(" {:+} | {:+} |", paired(&pairs, mean), paired(&pairs, p90))
        });
        let cells: String = cells.collect();
        let (all, never) = (count(days, |_| true), count(days, Option::is_none));
        let steps = days.iter().map(|day| day.stepped_in).sum::<u64>() as f64 / days.len() as f64;
        writeln!(
            out,
            "| {} |{cells} {:.0} | {steps:.1} |",
            variant.name,
            never * 1000.0 / all
        )?;
    }
    Ok(())
}

/// The differences of one figure for each language.
fn by_language(
    out: &mut impl Write,
    setting: &Setting,
    studied: &[Vec<Lived>],
    (name, figure): (&str, fn(&[f64]) -> f64),
) -> Result<(), Error> {
    let heads = setting.languages.iter().map(|(tag, _)| format!(" {tag} |"));
    writeln!(out, "\n| variant, {name} |{}", heads.collect::<String>())?;
    writeln!(out, "|---|{}", "---|".repeat(setting.languages.len()))?;
    for (variant, days) in VARIANTS.iter().zip(studied).skip(1) {
        let cells = setting.languages.iter().map(|(tag, _)| {
            let pairs = pairs(&studied[0], days, |visitor| {
                visitor.languages[0].as_str() == *tag
            });
            format!(" {:+} |", paired(&pairs, figure))
        });
        writeln!(out, "| {} |{}", variant.name, cells.collect::<String>())?;
    }
    Ok(())
}

fn count(days: &[Lived], is: impl Fn(&Option<f64>) -> bool) -> f64 {
    days.iter()
        .flat_map(|day| &day.waited)
        .filter(|waited| is(waited))
        .count() as f64
}

/// The waits of each day's visitors who were called in both, under the one and under the other.
fn pairs(
    ones: &[Lived],
    others: &[Lived],
    of: impl Fn(&Visitor) -> bool + Copy,
) -> Vec<(Vec<f64>, Vec<f64>)> {
    let days = ones.iter().zip(others);
    days.map(|(one, other)| {
        one.waits(of)
            .zip(other.waits(of))
            .filter_map(|(one, other)| one.zip(other))
            .unzip()
    })
    .collect()
}
