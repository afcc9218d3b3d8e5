//! `visitor-room check`: what a room file says, in lines that a person reads before visitors come.
//!
//! Changes nothing. A file with a mistake has no summary.

use std::path::Path;

use queue::ids::GuideId;
use queue::room::Errand;
use queue::view::Names;

use super::pins::{TRIAL_PIN, pin_matches};
use super::{Mistake, Remark, RoomFile, sizes};

/// Languages in a row of the summary.
const IN_A_ROW: usize = 8;

/// Reads the file and sums it up, its remarks last.
///
/// # Errors
/// The first [`Mistake`].
pub fn check(path: &Path) -> Result<String, Mistake> {
    let file = RoomFile::load(path)?;
    Ok(summary(&file, &path.display().to_string()))
}

/// Guides whose PIN is the trial room's; it takes tens of milliseconds for each guide.
pub fn guides_with_trial_pin(file: &RoomFile) -> Vec<GuideId> {
    let guides = file.guides.iter();
    let tried = guides.filter(|(_, guide)| pin_matches(&guide.pin_hash, TRIAL_PIN));
    tried.map(|(id, _)| id.clone()).collect()
}

fn summary(file: &RoomFile, name: &str) -> String {
    let mut lines = vec![format!("{name}: no mistakes")];
    lines.extend(figures(file));
    lines.extend(languages(file));
    lines.extend(messages(file));
    let remarks = file.remarks.iter();
    lines.extend(remarks.map(|remark| {
        let Remark { line, sentence } = remark;
        format!("{name}:{line}: note: {sentence}")
    }));
    let seen = machine_remarks(file);
    lines.extend(
        seen.iter()
            .map(|sentence| format!("{name}: note: {sentence}")),
    );
    lines.join("\n") + "\n"
}

fn figures(file: &RoomFile) -> Vec<String> {
    let room = &file.room;
    let zone = file.times.zone.iana_name().unwrap_or_default();
    let step_free = room
        .counters
        .iter()
        .filter(|counter| counter.step_free)
        .count();
    let managers = room.guides.iter().filter(|guide| guide.manager).count();
    let (counters, guides) = (room.counters.len(), room.guides.len());
    let mut lines = vec![
        format!(
            "room       {} ({}), {zone}",
            room.id,
            in_english(&file.name)
        ),
        format!("errands    {}", room.errands.len()),
    ];
    lines.extend(room.errands.iter().map(|errand| errand_line(file, errand)));
    lines.extend([
        format!("counters   {counters}, {step_free} of them step-free"),
        format!("kiosks     {}", room.kiosks.len()),
        format!("guides     {guides}, {managers} of them managers"),
        format!("outcomes   {}", file.outcomes.len()),
        format!("reasons    {}", file.reasons.len()),
    ]);
    lines
}

fn languages(file: &RoomFile) -> Vec<String> {
    let (guides, languages) = (&file.room.guides, &file.room.languages);
    let speakers = |tag| {
        guides
            .iter()
            .filter(|guide| guide.languages.contains(tag))
            .count()
    };
    let spoken = languages
        .iter()
        .map(|tag| format!("{tag} {}", speakers(tag)));
    let spoken: Vec<_> = spoken.collect();
    let count = languages.len();
    let mut lines = vec![format!(
        "languages  {count}, and how many guides speak each:"
    )];
    lines.extend(
        spoken
            .chunks(IN_A_ROW)
            .map(|row| format!("  {}", row.join(", "))),
    );
    lines
}

fn messages(file: &RoomFile) -> Vec<String> {
    let most = sizes::MESSAGE_BYTES_MAX;
    let mut lines = vec![format!(
        "messages   the largest that can be, in bytes, of {most} allowed:"
    )];
    let sizes = sizes::largest(file);
    lines.extend(
        sizes
            .iter()
            .map(|size| format!("  {:<10} {:>6}", size.message, size.bytes)),
    );
    lines
}

fn in_english(names: &Names) -> &str {
    names
        .get("en")
        .or_else(|| names.get("sv"))
        .or_else(|| names.values().next())
        .map_or("", String::as_str)
}

fn errand_line(file: &RoomFile, errand: &Errand) -> String {
    let room = &file.room;
    let guides = room
        .guides
        .iter()
        .filter(|guide| guide.errands.contains(&errand.id))
        .count();
    let name = file
        .errands
        .get(&errand.id)
        .map_or("", |text| in_english(&text.names));
    let (id, series, wait, service) = (
        &errand.id,
        &errand.series,
        errand.target_wait_s,
        errand.service_s,
    );
    format!("  {series:<2} {id} ({name}): wait {wait} s, visit {service} s, guides {guides}")
}

/// What can only be seen on this machine, or takes a moment to find out.
fn machine_remarks(file: &RoomFile) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(logo) = file.logo().filter(|logo| !logo.is_file()) {
        found.push(format!("the logo {} is not there", logo.display()));
    }
    let tried = guides_with_trial_pin(file);
    if !tried.is_empty() {
        let ids: Vec<_> = tried.iter().map(GuideId::as_str).collect();
        let sentence =
            "anybody knows the PIN 1234; give each of these guides one of their own with hash-pin";
        found.push(format!("{sentence}: {}", ids.join(", ")));
    }
    found
}
