//! A disk that takes no more: the room ends with its reason, acknowledges nothing after, and goes on when there is room.
//!
//! The disk is full for one file at a time (`ulimit -f`), or as a whole: a small file system in memory, which only
//! root may make.

use std::path::Path;
use std::process::Command;

use crate::room::TestRoom;
use crate::room::client::Client;
use crate::room::load::{Crowd, Load};
use crate::room::logbook::Logbook;

const CROWD: Crowd = Crowd {
    kiosks: 2,
    counters: 2,
    seed: 9,
};

/// Lets the devices ask until the room has ended; its reason. They go on asking.
async fn until_it_ends(room: &mut TestRoom, load: &mut Load) -> String {
    while room.is_running() {
        load.more_or_none(1).await;
    }
    let (code, said) = room.ended();
    assert_eq!(code, Some(1), "{said}");
    let last = said.lines().last().unwrap_or_default().to_owned();
    assert!(last.contains("the journal cannot be written"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
    last
}

async fn fills_up_and_goes_on(
    mut room: TestRoom,
    reason: &str,
    make_room: impl FnOnce(&mut TestRoom),
) {
    let connect = async |user: &str| Client::join(&room, user).await;
    let mut load = Load::start(CROWD, connect).await;
    let said = until_it_ends(&mut room, &mut load).await;
    assert!(said.contains(reason), "{said}");
    make_room(&mut room);
    room.start_again();
    load.more(20).await;
    let answered = load.finish().await;
    let log = Logbook::read(&room);
    log.assert_no_seq_is_missing();
    log.assert_nobody_is_called_twice();
    log.assert_everything_answered_is_there_once(&answered);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_log_that_may_grow_no_more_ends_the_room_with_its_reason_and_nothing_is_lost() {
    let room = TestRoom::with_shell("trap '' XFSZ; ulimit -f 100;", &[]);
    fills_up_and_goes_on(room, "File too large", TestRoom::without_shell).await;
}

/// A file system of its own, unmounted at the end.
struct SmallDisk<'a>(&'a Path);

impl<'a> SmallDisk<'a> {
    fn mount(path: &'a Path, size: &str) -> Self {
        std::fs::create_dir_all(path).expect("a folder");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"])
            .arg(path)
            .status();
        assert!(mounted.expect("mount is there").success(), "needs root");
        Self(path)
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        drop(Command::new("umount").arg("-l").arg(self.0).status());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs root"]
async fn a_disk_that_is_full_ends_the_room_with_its_reason_and_nothing_is_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let disk = folder.path().join("disk");
    let _mounted = SmallDisk::mount(&disk, "8m");
    let ballast = disk.join("ballast");
    let room = TestRoom::with(&["--data", &disk.join("data").display().to_string()]);
    // The store's file is there and has its first size; what is left is little more than a few hundred records.
    let filled = Command::new("sh")
        .arg("-c")
        .arg(format!(
            "head -c $(( $(stat -f -c '%a*%S' {0}) - 200000 )) /dev/zero > {0}/ballast",
            disk.display()
        ))
        .status();
    assert!(filled.expect("a shell").success());
    let make_room = |_: &mut TestRoom| std::fs::remove_file(&ballast).expect("it can be removed");
    fills_up_and_goes_on(room, "No space left", make_room).await;
}
