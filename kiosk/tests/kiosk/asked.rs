//! What a kiosk has asked the room for, as other tests look at it.

use kiosk::states::Kiosk;
use queue::command::Command;
use queue::ids::LanguageTag;
use queue::need::Need;

/// The languages and needs of the number that was asked for first.
#[track_caller]
pub(crate) fn take(kiosk: &Kiosk) -> (Vec<&str>, Vec<Need>) {
    match &kiosk.asks[0].command {
        Command::TakeTicket {
            languages, needs, ..
        } => (
            languages.iter().map(LanguageTag::as_str).collect(),
            needs.clone(),
        ),
        other => panic!("expected a ticket to be asked for, not {other:?}"),
    }
}
