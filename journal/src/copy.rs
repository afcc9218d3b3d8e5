//! A consistent copy of a journal, also while it is written: of each day the good records, on the disk when it returns.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use crate::day::{self, Day};
use crate::disk::{FILE_MODE, make_folder, sync_folder};
use crate::error::Error;
use crate::verify::{FileReport, check};

/// Copies every day of the journal in `from` to the folder `to`, which is made if it is missing and must hold no day.
///
/// The copy is what the journal was at one moment between call and return: a torn tail, or a record that is being
/// written, is left out. Damage is an error; the days before it are copied by then. Returns what was copied.
pub fn copy_to(from: &Path, to: &Path) -> Result<Vec<FileReport>, Error> {
    let days = day::list(from)?;
    make_folder(to)?;
    if !day::list(to)?.is_empty() {
        return Err(Error::Occupied {
            dir: to.to_path_buf(),
        });
    }
    let mut copied = Vec::with_capacity(days.len());
    for (index, day) in days.iter().enumerate() {
        let report = check(from, day, index + 1 == days.len())?.undamaged()?;
        copy_day(&report, day, to)?;
        copied.push(report);
    }
    Ok(copied)
}

/// Under another name first, so that a copy that was interrupted holds whole days only.
fn copy_day(report: &FileReport, day: &Day, to: &Path) -> Result<(), Error> {
    let path = day.path_in(to);
    let part = path.with_extension("part");
    let mut source = File::open(&report.path)
        .map_err(Error::io("open", &report.path))?
        .take(report.bytes);
    let mut options = OpenOptions::new();
    options
        .write(true)
        .create(true)
        .truncate(true)
        .mode(FILE_MODE);
    let mut target = options.open(&part).map_err(Error::io("create", &part))?;
    io::copy(&mut source, &mut target).map_err(Error::io("write", &part))?;
    target.sync_all().map_err(Error::io("sync", &part))?;
    fs::rename(&part, &path).map_err(Error::io("rename", &part))?;
    sync_folder(to)
}
