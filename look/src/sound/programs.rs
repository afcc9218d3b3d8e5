//! Programs of the system: which are installed, and how one ended. It starts none.

use std::ffi::{OsStr, OsString};

use tokio::process::Child;

/// The program with its arguments, when it lies in a folder of `search` (a `PATH`).
pub(super) fn installed(words: &[&str], search: Option<&OsStr>) -> Option<Vec<OsString>> {
    let (name, arguments) = words.split_first()?;
    let program = std::env::split_paths(search?)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())?;
    let arguments = arguments.iter().map(OsString::from);
    Some(
        std::iter::once(program.into_os_string())
            .chain(arguments)
            .collect(),
    )
}

/// Waits for its end; a failure comes with the first line that it said.
pub(super) async fn finished(child: Child) -> Result<(), String> {
    let output = child.wait_with_output().await;
    let output = output.map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said.lines().next().unwrap_or_default();
    Err(format!("{}: {line}", output.status))
}
