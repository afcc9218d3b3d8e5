//! What this process holds, for tests of a screen that runs for long. Other tests in it are counted, too.

/// What it holds in memory, in KiB (`VmRSS` of `/proc/self/status`); none where there is no such file.
#[must_use]
pub fn resident_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

/// How many files it has open; none where that cannot be seen.
#[must_use]
pub fn open_files() -> Option<usize> {
    Some(std::fs::read_dir("/proc/self/fd").ok()?.count())
}
