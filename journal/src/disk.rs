//! The few things that a journal asks of a disk: folders and files that are there after a power cut, writes and syncs.
//!
//! The writer knows only the two traits, so that tests can give it a disk that fails or loses its power.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, FileExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::day::Day;
use crate::error::Error;

/// Records hold visitors' keys: for the owner only.
pub(crate) const FILE_MODE: u32 = 0o600;
const FOLDER_MODE: u32 = 0o700;

/// Where days' files are made.
pub(crate) trait Folder: Send + 'static {
    /// A file of a day.
    type File: DayFile;

    /// Makes a new, empty file that is there after a power cut.
    fn create(&mut self, day: &Day) -> Result<Self::File, Error>;
}

/// A file that is written at given places.
pub(crate) trait DayFile: Send + 'static {
    /// Writes all of `bytes` at `offset`.
    fn write_all_at(&mut self, bytes: &[u8], offset: u64) -> io::Result<()>;

    /// Returns when all that was written is on the disk, under the file's name.
    fn sync_data(&mut self) -> io::Result<()>;

    /// The file's name, for errors.
    fn path(&self) -> &Path;
}

/// A folder of the file system.
#[derive(Debug)]
pub(crate) struct RealFolder(pub(crate) PathBuf);

/// A file of the file system.
#[derive(Debug)]
pub(crate) struct RealFile {
    pub(crate) file: File,
    pub(crate) path: PathBuf,
}

impl Folder for RealFolder {
    type File = RealFile;

    fn create(&mut self, day: &Day) -> Result<RealFile, Error> {
        let path = day.path_in(&self.0);
        let mut options = OpenOptions::new();
        options
            .read(true)
            .write(true)
            .create_new(true)
            .mode(FILE_MODE);
        let file = options.open(&path).map_err(Error::io("create", &path))?;
        file.sync_all().map_err(Error::io("sync", &path))?;
        sync_folder(&self.0)?;
        Ok(RealFile { file, path })
    }
}

impl DayFile for RealFile {
    fn write_all_at(&mut self, bytes: &[u8], offset: u64) -> io::Result<()> {
        self.file.write_all_at(bytes, offset)
    }

    fn sync_data(&mut self) -> io::Result<()> {
        self.file.sync_data()?;
        // What was written to a file that somebody has removed is gone with the process.
        let (mine, there) = (self.file.metadata()?, std::fs::metadata(&self.path)?);
        if (mine.dev(), mine.ino()) == (there.dev(), there.ino()) {
            Ok(())
        } else {
            Err(io::Error::new(
                io::ErrorKind::NotFound,
                "another file is in its place",
            ))
        }
    }

    fn path(&self) -> &Path {
        &self.path
    }
}

/// Makes a folder, and those it is in, such that they are there after a power cut.
pub(crate) fn make_folder(dir: &Path) -> Result<(), Error> {
    let parent = match dir.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
        None => return Ok(()),
    };
    if dir.is_dir() {
        // A process that was killed here may have made it and not synced it. A parent that may not be opened is not ours.
        let _ = sync_folder(parent);
        return sync_folder(dir);
    }
    make_folder(parent)?;
    match DirBuilder::new().mode(FOLDER_MODE).create(dir) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && dir.is_dir() => {}
        made => made.map_err(Error::io("create the folder", dir))?,
    }
    sync_folder(parent)?;
    sync_folder(dir)
}

/// Returns when the folder's entries are on the disk.
pub(crate) fn sync_folder(dir: &Path) -> Result<(), Error> {
    File::open(dir)
        .and_then(|folder| folder.sync_all())
        .map_err(Error::io("sync the folder", dir))
}

/// Cuts a file to `length` bytes, or leaves it; in both cases all of it is on the disk afterwards.
///
/// What a killed process wrote and did not sync is read like the rest, so it has to become as durable as the rest.
pub(crate) fn settle(path: &Path, cut_to: Option<u64>) -> Result<File, Error> {
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)
        .map_err(Error::io("open", path))?;
    if let Some(length) = cut_to {
        file.set_len(length)
            .map_err(Error::io("cut the torn tail of", path))?;
    }
    file.sync_all().map_err(Error::io("sync", path))?;
    Ok(file)
}
