//! The words of a page in one language, which language a browser asks for, and the document around every page.
//!
//! Knows nothing of what a page shows.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use languages::{Arg, Language, Texts};
use maud::{DOCTYPE, Markup, html};
use queue::ids::LanguageTag;

/// Languages of `Accept-Language` that are looked at.
const ASKED_MAX: usize = 8;

/// The words of one language.
pub(super) struct Words {
    pub(super) tag: LanguageTag,
    pub(super) language: &'static Language,
}

impl Words {
    pub(super) fn of(tag: LanguageTag) -> Self {
        let language = Language::shown_for(tag.as_str());
        Self { tag, language }
    }

    /// The first language of `Accept-Language` that has texts; Swedish otherwise. Quality values are taken as ordered,
    /// which is how browsers send them.
    pub(super) fn asked(headers: &HeaderMap) -> Self {
        let asked = headers
            .get(ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let tags = asked
            .split(',')
            .take(ASKED_MAX)
            .map(|part| part.split(';').next().unwrap_or_default().trim());
        let base = |tag: &str| tag.split('-').next().and_then(Language::find);
        let known = tags.filter_map(|tag| Language::find(tag).or_else(|| base(tag)));
        let language = known.into_iter().find(|language| language.has_texts());
        let tag = language.map_or("sv", |language| language.tag);
        Self::of(LanguageTag::parse(tag).expect("the tags of our own table are language tags"))
    }

    pub(super) fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        Texts::get(self.tag.as_str(), key, args)
    }

    /// A whole document in this language, with our own styles and script.
    pub(super) fn document(
        &self,
        title: &str,
        styles: &[&str],
        script: &str,
        body: &Markup,
    ) -> Markup {
        html! {
            (DOCTYPE)
            html lang=(self.language.tag) dir=(self.language.direction.as_str()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="robots" content="noindex";
                    title { (title) }
                    @for style in styles { link rel="stylesheet" href={ "/assets/" (style) }; }
                    script src={ "/assets/" (script) } defer {}
                }
                body { (body) }
            }
        }
    }
}
