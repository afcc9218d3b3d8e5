//! Pages that ask the room's loop all at once: those that follow a ticket wait, others are told to try again.

use std::sync::Arc;

use futures_util::future::{FutureExt, join_all};
use journal::Journal;

use super::*;
use crate::history::Follower;

/// Pages over a room's loop that is played by the test.
fn pages(folder: &std::path::Path) -> (Pages, mpsc::Receiver<Ask>) {
    let file = Arc::new(RoomFile::built_in().unwrap());
    let (journal, _) = Journal::open(&folder.join("journal"), "2026-11-24").unwrap();
    let history = Follower::start(folder, file.clone(), "log", Arc::new(journal)).unwrap();
    let (asks, asked) = mpsc::channel(ASKS_MAX);
    let (_, changes) = watch::channel(0);
    let pages = Pages {
        asks,
        changes,
        file,
        data: folder.to_owned(),
        reports: history.reports(),
        operator: "operator".into(),
        log: "log".into(),
        unknown: Arc::default(),
        sign_ins: Arc::default(),
        managers: Arc::default(),
        live: Arc::default(),
    };
    (pages, asked)
}

#[tokio::test]
async fn every_page_that_is_followed_gets_its_turn_however_many_wake_at_once() {
    const FOLLOWED: usize = 2 * ASKS_MAX;
    let folder = tempfile::tempdir().unwrap();
    let (pages, mut asked) = pages(folder.path());
    let token = Token::from_bits(1);
    let follow = join_all((0..FOLLOWED).map(|_| pages.followed_page(&token)));
    let answer = async {
        while let Some(ask) = asked.recv().await {
            let Ask::Page { answer, .. } = ask else {
                panic!("a page asks for its ticket");
            };
            assert_eq!(answer.send(None), Ok(()));
        }
    };
    let told = tokio::select! {
        told = follow => told,
        () = answer => panic!("the pages are there"),
    };
    assert!(told.iter().all(Result::is_ok));
}

#[tokio::test]
async fn a_page_that_finds_too_many_asking_is_told_to_try_again() {
    let folder = tempfile::tempdir().unwrap();
    let (pages, _asked) = pages(folder.path());
    let token = Token::from_bits(1);
    let mut waiting: Vec<_> = (0..ASKS_MAX)
        .map(|_| Box::pin(pages.page(&token)))
        .collect();
    for page in &mut waiting {
        assert!(page.now_or_never().is_none());
    }
    assert!(pages.page(&token).await.is_err());
}
