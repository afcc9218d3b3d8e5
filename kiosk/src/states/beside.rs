//! What stands beside the words of a page: a visitor who listens, and one whose ticket is printed.

use super::kiosk::Kiosk;
use super::room::Room;
use super::{ERRAND, choosing};
use crate::paper::Said;
use crate::screen::{Switch, Touch, View};
use crate::speech::{Key, Reader};

/// Somebody who has it read aloud, with what is being read as the caption.
pub(super) fn listening(state: &str, tag: &str) -> View {
    let mut kiosk = match state {
        "speech-errands" | "speech-louder" => choosing(&Room::trial(), tag),
        "speech-ticket" => with_number(choosing(&Room::trial(), tag)),
        _ => Kiosk::open_in(tag),
    };
    kiosk.touch(Touch::Switch(Switch::Speech));
    let mut reader = Reader::default();
    reader.see(&kiosk.view());
    let keys: &[Key] = if state == "speech-louder" {
        &[Key::Next, Key::Louder, Key::Louder]
    } else {
        &[Key::Next]
    };
    for key in keys {
        if let Some(touch) = reader.key(*key, &kiosk.view()).touch {
            kiosk.touch(touch);
        }
    }
    let mut view = kiosk.view();
    reader.see(&view);
    reader.caption().clone_into(&mut view.caption);
    view.reading = reader.reading(&view);
    view.speech_missing = view.language.voice.is_none();
    view
}

/// Somebody who holds a number, and what becomes of its paper; or who chooses while there is none.
pub(super) fn paper(state: &str, tag: &str) -> Kiosk {
    let mut kiosk = choosing(&Room::trial(), tag);
    kiosk.screen.has_printer();
    if state == "paper-none" {
        let out = Said::State {
            prints: false,
            problems: vec!["paper_out"],
        };
        kiosk.screen.printer_said(&out);
        return kiosk;
    }
    let mut kiosk = with_number(kiosk);
    let id = kiosk.screen.take_job().map_or(0, |job| job.id);
    match state {
        "paper-out" => kiosk.screen.printer_said(&Said::Printed(id)),
        "paper-failed" => kiosk.screen.printer_said(&Said::Failed(id)),
        "paper-printing" => {}
        _ => unreachable!("{state} is no state of the paper"),
    }
    kiosk
}

fn with_number(mut kiosk: Kiosk) -> Kiosk {
    kiosk.errand(ERRAND);
    kiosk.given(false, "");
    kiosk
}
