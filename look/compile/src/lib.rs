//! Compiles one screen's `.slint` files so that they can `import … from "@look/…"` and call the `Texts` global,
//! whose callbacks are made from the keys of `languages`: a key that does not exist there does not compile.
//!
//! For build scripts only; it translates nothing and holds no component.

mod emit;

use std::collections::HashMap;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Where the shared components lie, seen from this crate.
const LOOK_UI: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui");

/// Why a screen could not be compiled.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be written.
    #[error("writing {path}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Slint refused a file.
    #[error("compiling {path}")]
    Slint {
        /// The screen's main file.
        path: PathBuf,
        /// What Slint said.
        source: slint_build::CompileError,
    },
    /// Called from something that is not a build script.
    #[error("OUT_DIR is not set: this belongs in a build script")]
    NoOutDir,
}

/// Compiles `main` (for example `ui/kiosk.slint`) with `@look` and `@texts` in reach and writes, next to Slint's own
/// code, the glue that [`look::include_screen!`](../look/macro.include_screen.html) includes.
///
/// # Errors
/// When a file cannot be written, or Slint refuses the screen.
pub fn screen(main: impl AsRef<Path>) -> Result<(), Error> {
    let main = main.as_ref();
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or(Error::NoOutDir)?);
    let texts_of_room = languages::Texts::keys();
    let texts = out.join("texts.slint");
    write(&texts, &emit::slint(texts_of_room))?;
    write(&out.join("look.rs"), &emit::rust(texts_of_room))?;
    let libraries = HashMap::from([
        ("look".to_owned(), PathBuf::from(LOOK_UI)),
        ("texts".to_owned(), texts),
    ]);
    let config = slint_build::CompilerConfiguration::new()
        .with_style("fluent-light".to_owned())
        .with_library_paths(libraries)
        .with_debug_info(std::env::var("PROFILE").is_ok_and(|profile| profile == "debug"));
    slint_build::compile_with_config(main, config).map_err(|source| Error::Slint {
        path: main.to_owned(),
        source,
    })
}

/// Writes a file as if it had long been there. Slint has cargo watch every file that it reads; one that is made by the
/// build itself would be newer than the build, and each next command would build the screen again.
fn write(path: &Path, text: &str) -> Result<(), Error> {
    let write = || {
        let mut file = File::create(path)?;
        file.write_all(text.as_bytes())?;
        file.set_modified(SystemTime::UNIX_EPOCH)
    };
    write().map_err(|source| Error::File {
        path: path.to_owned(),
        source,
    })
}
