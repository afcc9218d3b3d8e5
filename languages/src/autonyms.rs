//! What languages without texts of their own are called by those who speak them, for a room that offers one: a button says
//! it, and the page behind it is Swedish. Names are those of CLDR 45; only scripts that the fonts of the look can write
//! are here, and nothing is said of how the languages are written or counted.

use super::table::Language;

/// By tag, in the order of tags.
const FURTHER: [(&str, &str); 50] = [
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("ca", "Català"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("el", "Ελληνικά"),
    ("et", "Eesti"),
    ("fil", "Filipino"),
    ("fit", "Meänkieli"),
    ("fr", "Français"),
    ("ha", "Hausa"),
    ("hu", "Magyar"),
    ("id", "Indonesia"),
    ("is", "Íslenska"),
    ("kk", "Қазақ тілі"),
    ("ky", "Кыргызча"),
    ("lg", "Luganda"),
    ("ln", "Lingála"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mk", "Македонски"),
    ("mn", "Монгол"),
    ("ms", "Melayu"),
    ("mt", "Malti"),
    ("nb", "Norsk bokmål"),
    ("nl", "Nederlands"),
    ("nn", "Norsk nynorsk"),
    ("no", "Norsk"),
    ("om", "Oromoo"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("rw", "Kinyarwanda"),
    ("se", "Davvisámegiella"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("sma", "Åarjelsaemien gïele"),
    ("smj", "Julevsámegiella"),
    ("sq", "Shqip"),
    ("sw", "Kiswahili"),
    ("tg", "Тоҷикӣ"),
    ("tk", "Türkmen dili"),
    ("ug", "ئۇيغۇرچە"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("uz", "O‘zbek"),
    ("vi", "Tiếng Việt"),
    ("wo", "Wolof"),
    ("yo", "Èdè Yorùbá"),
];

/// What a language's speakers call it, a region or variant left out (`pt-BR` is Português); `None` where nobody here knows.
pub fn known_autonym(tag: &str) -> Option<&'static str> {
    if let Some(language) = Language::serving(tag) {
        return Some(language.autonym);
    }
    let base = tag.split('-').next()?;
    let further = FURTHER
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(base));
    further.map(|(_, autonym)| *autonym)
}

/// What the button of a language says; of one whose name nobody here knows, its tag.
pub fn autonym(tag: &str) -> &str {
    known_autonym(tag).unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_without_texts_is_called_by_its_own_name_where_that_is_known() {
        for (tag, name) in [
            ("az", Some("Azərbaycan dili")),
            ("ar-SY", Some("العربية")),
            ("uk", Some("Українська")),
            ("pt-BR", Some("Português")),
            ("ti", None),
            ("az-Cyrl", None),
            ("", None),
        ] {
            assert_eq!(known_autonym(tag), name, "{tag}");
        }
        assert_eq!(autonym("ti"), "ti");
    }

    #[test]
    fn no_language_is_named_twice() {
        for pair in FURTHER.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{}", pair[1].0);
        }
        for (tag, _) in FURTHER {
            assert!(Language::find(tag).is_none(), "{tag}");
        }
    }
}
