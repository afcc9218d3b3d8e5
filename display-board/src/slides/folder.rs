//! What is in the folder: the files that may be pictures, by their endings. It opens none of them.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// How many are shown at most; those behind it in the order of names are not.
pub const FILES_MAX: usize = 200;
/// How many entries of the folder are looked at.
const ENTRIES_MAX: usize = 10_000;
/// The endings of what can be shown.
const ENDINGS: [&str; 4] = ["png", "jpg", "jpeg", "svg"];

/// A file, as it was when the folder was looked into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slide {
    /// Its name without the ending: what a screen reader says of it.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// How large it is.
    pub bytes: u64,
    /// When it was changed.
    pub changed: Option<SystemTime>,
}

/// The pictures of a folder in the order of their names.
///
/// # Errors
/// When the folder cannot be read.
pub fn list(folder: &Path) -> std::io::Result<Vec<Slide>> {
    let entries = std::fs::read_dir(folder)?.take(ENTRIES_MAX).flatten();
    let mut slides: Vec<Slide> = entries.filter_map(|entry| slide(&entry.path())).collect();
    slides.sort_by(|one, other| (&one.name, &one.path).cmp(&(&other.name, &other.path)));
    slides.truncate(FILES_MAX);
    Ok(slides)
}

fn slide(path: &Path) -> Option<Slide> {
    let name = path.file_stem()?.to_str()?;
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    // A name that begins with a dot is a file that is still being copied, or nobody's picture.
    if name.starts_with('.') || !ENDINGS.contains(&ending.as_str()) {
        return None;
    }
    let about = std::fs::metadata(path)
        .ok()
        .filter(std::fs::Metadata::is_file)?;
    Some(Slide {
        name: name.to_owned(),
        path: path.to_owned(),
        bytes: about.len(),
        changed: about.modified().ok(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_come_in_the_order_of_their_names_and_nothing_else_does() {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "2 jul.svg",
            "1 hours.PNG",
            "3.jpeg",
            "notes.txt",
            ".4.png",
            "5",
        ] {
            std::fs::write(folder.path().join(name), b"x").unwrap();
        }
        std::fs::create_dir(folder.path().join("6.png")).unwrap();
        let names: Vec<_> = list(folder.path())
            .unwrap()
            .into_iter()
            .map(|slide| slide.name)
            .collect();
        assert_eq!(names, ["1 hours", "2 jul", "3"]);
        assert!(list(&folder.path().join("missing")).is_err());
    }

    #[test]
    fn the_number_of_pictures_is_bounded() {
        let folder = tempfile::tempdir().unwrap();
        for nth in 0..FILES_MAX + 10 {
            std::fs::write(folder.path().join(format!("{nth:04}.png")), b"x").unwrap();
        }
        assert_eq!(list(folder.path()).unwrap().len(), FILES_MAX);
    }
}
