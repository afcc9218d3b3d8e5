//! The names of the built-in room in every language, for pictures and tests of the screens: the very file that the
//! coordinator carries, so that a picture shows what a new room shows. It reads names and nothing else of it.

use std::sync::LazyLock;

use serde::Deserialize;
use std::collections::BTreeMap;

/// Names by language.
pub type Names = BTreeMap<String, String>;

/// The built-in room, as far as its names go.
#[derive(Debug, Clone, Deserialize)]
pub struct TrialRoom {
    /// The room.
    pub room: Named,
    /// Its errands, in their order.
    #[serde(rename = "errand")]
    pub errands: Vec<NamedErrand>,
    /// How a visit ends.
    #[serde(rename = "outcome")]
    pub outcomes: Vec<NamedEnd>,
    /// Why somebody came.
    #[serde(rename = "reason")]
    pub reasons: Vec<NamedEnd>,
    /// Its guides.
    #[serde(rename = "guide")]
    pub guides: Vec<NamedGuide>,
}

/// The room's name.
#[derive(Debug, Clone, Deserialize)]
pub struct Named {
    /// By language.
    pub name: Names,
}

/// An errand.
#[derive(Debug, Clone, Deserialize)]
pub struct NamedErrand {
    /// Which.
    pub id: String,
    /// Its series.
    pub series: String,
    /// By language.
    pub names: Names,
}

/// An outcome or a reason.
#[derive(Debug, Clone, Deserialize)]
pub struct NamedEnd {
    /// Which.
    pub id: String,
    /// By language.
    pub names: Names,
    /// Of an outcome: whether the errand was answered at the counter.
    #[serde(default)]
    pub solved_here: bool,
    /// Of a reason: whether the visit could have been avoided.
    #[serde(default)]
    pub avoidable: bool,
}

/// A guide.
#[derive(Debug, Clone, Deserialize)]
pub struct NamedGuide {
    /// Who.
    pub id: String,
    /// The name on the screens.
    pub name: String,
}

static ROOM: LazyLock<TrialRoom> = LazyLock::new(|| {
    toml::from_str(include_str!("../../coordinator/src/default_room/room.toml"))
        .unwrap_or_else(|error| unreachable!("the built-in room file has its names: {error}"))
});

/// The built-in room.
///
/// # Panics
/// Never: a test reads the file.
#[must_use]
pub fn trial_room() -> &'static TrialRoom {
    &ROOM
}

#[cfg(test)]
mod tests {
    use super::trial_room;

    #[test]
    fn every_errand_of_the_built_in_room_has_a_name_in_every_language() {
        let room = trial_room();
        assert!(room.errands.len() > 5);
        for errand in &room.errands {
            for language in languages::Language::all() {
                assert!(
                    errand.names.contains_key(language.tag),
                    "{} in {}",
                    errand.id,
                    language.tag
                );
            }
        }
    }
}
