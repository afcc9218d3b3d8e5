//! The days of a journal and their files, named so that the order of names is the order of days. No clock, no time zone.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Error;

const SUFFIX: &str = ".jsonl";

/// A day of the calendar, written `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day(String);

impl Day {
    pub(crate) fn parse(text: &str) -> Result<Day, Error> {
        if is_day(text) {
            Ok(Day(text.to_owned()))
        } else {
            Err(Error::BadDay(text.to_owned()))
        }
    }

    pub(crate) fn path_in(&self, dir: &Path) -> PathBuf {
        dir.join(format!("{self}{SUFFIX}"))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_day(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return false;
    }
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_u32, |sum, byte| {
            byte.is_ascii_digit()
                .then(|| sum * 10 + u32::from(byte - b'0'))
        })
    };
    match (
        number(&bytes[..4]),
        number(&bytes[5..7]),
        number(&bytes[8..]),
    ) {
        (Some(year), Some(month), Some(day)) => (1..=days_of(year, month)).contains(&day),
        _ => false,
    }
}

/// Days of a month of the Gregorian calendar, none for a month that does not exist.
fn days_of(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

/// The file of a day (`YYYY-MM-DD`), whether it exists or not.
pub fn day_path(dir: &Path, day: &str) -> Result<PathBuf, Error> {
    Ok(Day::parse(day)?.path_in(dir))
}

/// The days that the folder has files of, oldest first. Other files are passed over; a missing folder is an error.
pub fn days(dir: &Path) -> Result<Vec<String>, Error> {
    Ok(list(dir)?.into_iter().map(|day| day.0).collect())
}

pub(crate) fn list(dir: &Path) -> Result<Vec<Day>, Error> {
    let mut days = Vec::new();
    for entry in fs::read_dir(dir).map_err(Error::io("list", dir))? {
        let name = entry.map_err(Error::io("list", dir))?.file_name();
        let day = name.to_str().and_then(|name| name.strip_suffix(SUFFIX));
        days.extend(day.and_then(|day| Day::parse(day).ok()));
    }
    days.sort_unstable();
    Ok(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_days() {
        for day in ["2026-11-22", "2028-02-29", "2000-02-29", "0001-01-01"] {
            assert_eq!(Day::parse(day).unwrap().to_string(), day);
        }
        for day in [
            "",
            "2026-11-31",
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-01",
            "2026-01-00",
            "2026-1-1",
        ] {
            assert!(
                matches!(Day::parse(day), Err(Error::BadDay(text)) if text == day),
                "{day}"
            );
        }
        for day in [
            "2026-11-22 ",
            "2026/11/22",
            "../../etc/x",
            "+026-11-22",
            "2026-1１-2",
        ] {
            assert!(Day::parse(day).is_err(), "{day}");
        }
    }

    #[test]
    fn days_are_listed_in_order_and_other_files_passed_over() {
        let dir = tempfile::tempdir().unwrap();
        for name in [
            "2026-12-01.jsonl",
            "2025-01-31.jsonl",
            "lock",
            "2026-12-01.jsonl.part",
            "notes.jsonl",
        ] {
            fs::write(dir.path().join(name), "").unwrap();
        }
        assert_eq!(days(dir.path()).unwrap(), ["2025-01-31", "2026-12-01"]);
        assert!(days(&dir.path().join("missing")).is_err());
    }
}
