//! Chooses the picture for an errand from the words in its id; an errand nobody thought of gets the neutral sheet.

/// Words in ids and the icon they stand for; the first that is found wins.
const BY_WORD: [(&str, &str); 63] = [
    ("parking", "parking"),
    ("booked", "calendar"),
    ("appointment", "calendar"),
    ("building", "building"),
    ("consumer", "law"),
    ("bygg", "building"),
    ("permit", "stamp"),
    ("notification", "stamp"),
    ("hand-in", "parcel"),
    ("collect", "parcel"),
    ("e-service", "laptop"),
    ("digital", "laptop"),
    ("income", "money"),
    ("support", "money"),
    ("money", "money"),
    ("ekonomi", "money"),
    ("economy", "money"),
    ("debt", "money"),
    ("budget", "money"),
    ("invoice", "money"),
    ("fee", "money"),
    ("preschool", "child"),
    ("forskola", "child"),
    ("child", "child"),
    ("barn", "child"),
    ("school", "school"),
    ("skola", "school"),
    ("education", "school"),
    ("sfi", "school"),
    ("elder", "care"),
    ("care", "care"),
    ("omsorg", "care"),
    ("disab", "care"),
    ("health", "health"),
    ("housing", "housing"),
    ("bostad", "housing"),
    ("home", "housing"),
    ("rent", "housing"),
    ("work", "work"),
    ("job", "work"),
    ("arbete", "work"),
    ("business", "work"),
    ("identity", "identity"),
    ("passport", "identity"),
    ("id-card", "identity"),
    ("citizen", "identity"),
    ("street", "street"),
    ("road", "street"),
    ("traffic", "street"),
    ("waste", "waste"),
    ("recycl", "waste"),
    ("water", "water"),
    ("law", "law"),
    ("guardian", "law"),
    ("library", "book"),
    ("culture", "book"),
    ("nature", "tree"),
    ("park", "tree"),
    ("environment", "tree"),
    ("parcel", "parcel"),
    ("family", "family"),
    ("question", "question"),
    ("other", "question"),
];

/// The name of the icon for an errand (`Icons.named` in Slint), from its id.
#[must_use]
pub fn errand_icon(id: &str) -> &'static str {
    BY_WORD
        .iter()
        .find(|(word, _)| id.contains(word))
        .map_or("errand", |(_, icon)| icon)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_errand_finds_its_picture_by_a_word_of_its_id() {
        assert_eq!(errand_icon("building-permit"), "building");
        assert_eq!(errand_icon("income-support"), "money");
        assert_eq!(errand_icon("parking-permit"), "parking");
        assert_eq!(errand_icon("e17"), "errand");
    }

    #[test]
    fn every_picture_named_here_is_drawn_and_can_be_named_in_slint() {
        let icons = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/ui/icons.slint"))
            .unwrap();
        for (_, icon) in BY_WORD {
            assert!(icons.contains(&format!("name == \"{icon}\"")), "{icon}");
        }
    }
}
