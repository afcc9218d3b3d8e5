//! Tickets on paper, through a printer that is not one; drawn to be looked at with
//! `KIOSK_PAPERS=folder cargo test -p kiosk paper`.

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use image::{GrayImage, Luma};
use kiosk::paper::{Address, Job, Press, Printer, Raster, Said, Sheet, Width};
use kiosk::screen::Page;

use crate::printer::{Commands, LOW, Mood, OPEN, OUT, Simulated, WELL};
use kiosk::states::Kiosk;

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A press and what it says.
struct Shop {
    press: Press,
    said: Receiver<Said>,
}

impl Shop {
    fn open(printer: Printer) -> Self {
        let (say, said) = channel();
        let press = Press::start(printer, move |what| drop(say.send(what))).unwrap();
        Self { press, said }
    }

    #[track_caller]
    fn hears(&self) -> Said {
        self.said.recv_timeout(PATIENCE).unwrap()
    }

    #[track_caller]
    fn hears_state(&self, prints: bool, problems: &[&'static str]) {
        let problems = problems.to_vec();
        assert_eq!(self.hears(), Said::State { prints, problems });
    }

    #[track_caller]
    fn prints(&self, id: u64, sheet: Sheet) {
        assert!(self.press.print(Job { id, sheet }));
    }
}

/// The sheet of a ticket in a language, as the screen makes it.
fn sheet(tag: &str) -> Sheet {
    let mut kiosk = Kiosk::open();
    kiosk.screen.has_printer();
    kiosk.language(tag);
    kiosk.quoted(2);
    kiosk.errand("income-support");
    kiosk.given(false, "");
    kiosk.screen.take_job().unwrap().sheet
}

#[track_caller]
fn is_a_ticket(paper: &Raster, width: Width) {
    assert_eq!(paper.width(), width.dots());
    let black = |x0: u32, x1: u32| {
        let dots = (0..paper.height()).flat_map(|y| (x0..x1).map(move |x| (x, y)));
        dots.filter(|(x, y)| paper.is_black(*x, *y)).count()
    };
    let (edge, all) = (
        black(0, 8) + black(width.dots() - 8, width.dots()),
        black(0, width.dots()),
    );
    assert_eq!(edge, 0, "nothing touches the paper's edges");
    let blank = (0..paper.height()).rev();
    let blank = blank
        .take_while(|y| (0..width.dots()).all(|x| !paper.is_black(x, *y)))
        .count();
    assert!(
        (3..40).contains(&blank),
        "{blank} rows are empty under the last line"
    );
    let share = all as f64 / f64::from(paper.width() * paper.height());
    assert!(
        (0.03..0.4).contains(&share),
        "{share} of the paper is black"
    );
}

#[test]
fn a_ticket_comes_out_whole_in_every_script_on_both_widths() {
    let folder = std::env::var_os("KIOSK_PAPERS").map(std::path::PathBuf::from);
    for width in [Width::Mm58, Width::Mm80] {
        let printer = Simulated::start(WELL);
        let shop = Shop::open(printer.settings(width));
        shop.hears_state(true, &[]);
        for (id, tag) in (1..).zip(["sv", "ar", "ckb", "ru"]) {
            shop.prints(id, sheet(tag));
            assert_eq!(shop.hears(), Said::Printed(id));
            let papers = printer.papers();
            assert_eq!(papers.len(), 1);
            is_a_ticket(&papers[0], width);
            if let Some(folder) = &folder {
                picture(&papers[0])
                    .save(folder.join(format!("{tag}.{}.png", width.dots())))
                    .unwrap();
            }
        }
    }
}

fn picture(paper: &Raster) -> GrayImage {
    GrayImage::from_fn(paper.width(), paper.height(), |x, y| {
        Luma([if paper.is_black(x, y) { 0 } else { 255 }])
    })
}

#[test]
fn sensors_are_told_to_staff_and_without_paper_nothing_is_sent() {
    let printer = Simulated::start(LOW);
    let shop = Shop::open(printer.settings(Width::Mm58));
    shop.hears_state(true, &["paper_low"]);
    for (id, mood, problem) in [(1, OUT, "paper_out"), (2, OPEN, "cover_open")] {
        printer.is_now(mood);
        shop.prints(id, sheet("sv"));
        assert_eq!(shop.hears(), Said::Failed(id));
        shop.hears_state(false, &[problem]);
    }
    assert!(printer.papers().is_empty());
    printer.is_now(WELL);
    shop.prints(3, sheet("sv"));
    assert_eq!(shop.hears(), Said::Printed(3));
    shop.hears_state(true, &[]);
    assert_eq!(
        printer.papers().len(),
        1,
        "what failed before does not come out later"
    );
}

#[test]
fn a_printer_that_talks_nonsense_or_does_not_answer_costs_the_paper_only() {
    for (mood, problem) in [
        (Mood::Nonsense, "printer_error"),
        (Mood::Babbles, "printer_error"),
        (Mood::Silent, "printer_offline"),
    ] {
        let printer = Simulated::start(mood);
        let shop = Shop::open(printer.settings(Width::Mm58));
        shop.hears_state(false, &[problem]);
        shop.prints(1, sheet("sv"));
        assert_eq!(shop.hears(), Said::Failed(1), "{mood:?}");
    }
}

#[test]
fn a_printer_that_is_gone_in_the_middle_prints_the_next_ticket_whole() {
    let printer = Simulated::start(Mood::GoneAfter(6000));
    let shop = Shop::open(printer.settings(Width::Mm58));
    shop.hears_state(true, &[]);
    shop.prints(1, sheet("sv"));
    assert_eq!(shop.hears(), Said::Failed(1));
    shop.hears_state(false, &["printer_offline"]);
    printer.is_now(WELL);
    shop.prints(2, sheet("sv"));
    assert_eq!(shop.hears(), Said::Printed(2));
    shop.hears_state(true, &[]);
    let papers = printer.papers();
    assert_eq!(papers.len(), 1);
    is_a_ticket(&papers[0], Width::Mm58);
}

#[test]
fn paper_that_ends_in_the_middle_of_a_ticket_is_told_and_the_ticket_is_not_printed_twice() {
    let printer = Simulated::start(Mood::OutAfter(6000));
    let shop = Shop::open(printer.settings(Width::Mm58));
    shop.hears_state(true, &[]);
    shop.prints(1, sheet("sv"));
    assert_eq!(shop.hears(), Said::Failed(1));
    shop.hears_state(false, &["paper_out"]);
    assert!(printer.papers().len() <= 1);
}

#[test]
fn a_printer_that_nobody_finds_is_told_of() {
    let address = Address::try_from("tcp://127.0.0.1:9".to_owned()).unwrap();
    let missing = Address::try_from("/nowhere/lp0".to_owned()).unwrap();
    for address in [address, missing] {
        let shop = Shop::open(Printer {
            address,
            width_mm: Width::Mm80,
            cut: true,
            status: true,
        });
        shop.hears_state(false, &["printer_offline"]);
    }
}

#[test]
fn a_printer_file_gets_the_same_picture() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lp0");
    std::fs::write(&file, "").unwrap();
    let shop = Shop::open(Printer {
        address: Address::File(file.clone()),
        width_mm: Width::Mm80,
        cut: true,
        status: false,
    });
    shop.hears_state(true, &[]);
    shop.prints(1, sheet("ar"));
    assert_eq!(shop.hears(), Said::Printed(1));
    let mut commands = Commands::default();
    commands
        .take(&std::fs::read(file).unwrap(), &Mutex::new(WELL))
        .unwrap();
    is_a_ticket(&commands.papers[0], Width::Mm80);
}

#[test]
fn the_screen_says_what_becomes_of_the_paper_and_keeps_the_number() {
    let said = |key: &str| languages::Texts::get("en", key, &[]);
    let mut kiosk = Kiosk::open();
    kiosk.screen.has_printer();
    kiosk.language("en");
    kiosk.quoted(2);
    assert_eq!(kiosk.view().paper, "");
    kiosk.errand("general-question");
    kiosk.given(false, "");
    let job = kiosk.screen.take_job().unwrap();
    assert_eq!(kiosk.screen.take_job(), None, "a ticket is printed once");
    assert_eq!(kiosk.view().paper, said("kiosk-paper-printing"));
    kiosk.screen.printer_said(&Said::Failed(job.id));
    let view = kiosk.view();
    assert_eq!(
        (view.page, view.paper),
        (Page::Ticket, said("kiosk-paper-failed"))
    );
    kiosk.screen.printer_said(&Said::State {
        prints: false,
        problems: vec!["paper_out"],
    });
    kiosk.touch(kiosk::screen::Touch::Done);
    kiosk.language("en");
    assert_eq!(kiosk.view().paper, said("kiosk-paper-none"));
}

#[test]
fn without_a_printer_nothing_is_said_of_paper() {
    let mut kiosk = Kiosk::open();
    kiosk.language("sv");
    kiosk.quoted(2);
    kiosk.errand("general-question");
    kiosk.given(false, "");
    assert_eq!(kiosk.screen.take_job(), None);
    assert_eq!(kiosk.view().paper, "");
}
