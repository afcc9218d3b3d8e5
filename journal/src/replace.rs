//! Changes a day's file as a whole: copies it, repairs it from a backup, or puts other records in its place.
//!
//! The new file is written beside the old one and takes its name when it is on the disk, so a crash leaves one or the
//! other. The file that a writer has open is never replaced.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use crate::day::{self, Day};
use crate::disk::{FILE_MODE, make_folder, sync_folder};
use crate::error::Error;
use crate::frame;
use crate::journal::Journal;
use crate::lock::Lock;
use crate::verify::{FileReport, check, check_file, check_open};

/// Copies every day of the journal in `from` to the folder `to`, which is made if it is missing and must hold no day.
///
/// Works while the journal is written. The copy is what the journal was at one moment between call and return, and is
/// on the disk: a torn tail, or a record that is being written, is left out. Returns what was copied.
///
/// # Errors
/// [`Error::Occupied`], [`Error::Io`], and [`Error::Damaged`] or [`Error::NotAJournal`] for the first day that is not
/// good; the days before it are copied by then.
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
        // Checked and copied through one handle: the file may be replaced by a thinned one meanwhile.
        let path = day.path_in(from);
        let source = File::open(&path).map_err(Error::io("open", &path))?;
        let newest = index + 1 == days.len();
        let report = check_open(&source, &path, day, newest)?.undamaged()?;
        Part::create(to, day)?
            .fill(&source, &path, 0, report.bytes)?
            .finish()?;
        copied.push(report);
    }
    Ok(copied)
}

/// Repairs a damaged, shortened or missing day from a copy that [`copy_to`] made, while no process has the journal open.
///
/// A copy is the beginning of the file that it was made of, so what the copy has is taken from it and what was written
/// later from the damaged file; the damaged file is kept as `YYYY-MM-DD.damaged` (a second one with `.1` after it).
/// Returns the state after the repair.
///
/// # Errors
/// [`Error::InUse`], [`Error::Io`], and [`Error::Damaged`] or [`Error::NotAJournal`] when the copy is damaged itself or
/// there is damage after its end; the day's file is unchanged then.
pub fn repair_from(dir: &Path, day: &str, copy: &Path) -> Result<FileReport, Error> {
    let day = Day::parse(day)?;
    let _lock = Lock::take(dir)?;
    let path = day.path_in(dir);
    let good = check(copy, &day, false)?.undamaged()?;
    let open = |path: &Path| File::open(path).map_err(Error::io("open", path));
    let mut part = Part::create(dir, &day)?.fill(&open(&good.path)?, &good.path, 0, good.bytes)?;
    let there = path.exists();
    if there {
        let damaged = open(&path)?;
        let length = damaged.metadata().map_err(Error::io("read", &path))?.len();
        part = part.fill(&damaged, &path, good.bytes, length)?;
    }
    let newest = day::list(dir)?.last().is_none_or(|newest| *newest <= day);
    let report = check_file(&part.path, &day, newest)?.undamaged()?;
    if there {
        keep_damaged(&path)?;
    }
    part.finish()?;
    Ok(FileReport { path, ..report })
}

/// Keeps a damaged file under another name; one that an earlier repair kept stays as well.
fn keep_damaged(path: &Path) -> Result<(), Error> {
    let name = |number: u32| match number {
        0 => path.with_extension("damaged"),
        number => path.with_extension(format!("damaged.{number}")),
    };
    for number in 0.. {
        let kept = name(number);
        match fs::hard_link(path, &kept) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            linked => return linked.map_err(Error::io("keep the damaged file as", &kept)),
        }
    }
    Ok(())
}

impl Journal {
    /// Puts other records in the place of a past day's, so that what must not be kept can be thinned.
    ///
    /// All or nothing, also across a power cut. Do not call it from the thread that runs `done` callbacks: it writes
    /// and syncs itself.
    ///
    /// # Errors
    /// [`Error::BadDay`], [`Error::DayPassed`] for the newest day or one that is not there, [`Error::Refused`],
    /// [`Error::Io`]; the day's file is unchanged then.
    pub fn replace_day(
        &self,
        day: &str,
        records: impl IntoIterator<Item = String>,
    ) -> Result<(), Error> {
        let day = Day::parse(day)?;
        let days = day::list(self.dir())?;
        match days.last() {
            Some(newest) if *newest > day && days.contains(&day) => {}
            newest => return Err(Error::passed(&day, newest.unwrap_or(&day))),
        }
        let mut part = Part::create(self.dir(), &day)?;
        let (mut written, mut line) = (0, Vec::new());
        for (index, text) in records.into_iter().enumerate() {
            line.clear();
            frame::encode(&text, written, &mut line).map_err(|reason| Error::Refused {
                number: index + 1,
                reason,
            })?;
            part.file
                .write_all(&line)
                .map_err(Error::io("write", &part.path))?;
            written += line.len() as u64;
        }
        part.finish()
    }
}

/// A day's file that is being made and does not have its name yet.
struct Part<'a> {
    dir: &'a Path,
    day: &'a Day,
    path: std::path::PathBuf,
    file: BufWriter<File>,
}

impl<'a> Part<'a> {
    fn create(dir: &'a Path, day: &'a Day) -> Result<Self, Error> {
        let path = day.path_in(dir).with_extension("part");
        let mut options = OpenOptions::new();
        options
            .write(true)
            .create(true)
            .truncate(true)
            .mode(FILE_MODE);
        let file = BufWriter::new(options.open(&path).map_err(Error::io("create", &path))?);
        Ok(Part {
            dir,
            day,
            path,
            file,
        })
    }

    /// Appends the bytes of another file, which is open and called `from`, from `start` to `end`.
    fn fill(mut self, mut source: &File, from: &Path, start: u64, end: u64) -> Result<Self, Error> {
        source
            .seek(SeekFrom::Start(start))
            .map_err(Error::io("read", from))?;
        io::copy(&mut source.take(end.saturating_sub(start)), &mut self.file)
            .and_then(|_| self.file.flush())
            .map_err(Error::io("write", &self.path))?;
        Ok(self)
    }

    fn finish(mut self) -> Result<(), Error> {
        self.file
            .flush()
            .and_then(|()| self.file.get_ref().sync_all())
            .map_err(Error::io("sync", &self.path))?;
        fs::rename(&self.path, self.day.path_in(self.dir))
            .map_err(Error::io("rename", &self.path))?;
        sync_folder(self.dir)
    }
}
