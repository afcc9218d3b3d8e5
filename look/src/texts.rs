//! The bridge from the `Texts` global to the languages; it holds no text itself.

use languages::{Arg, Texts};
use slint::SharedString;

/// The text `key` in the language `tag`, each value between bidi isolates; it never fails (see [`Texts::get`]).
#[must_use]
pub fn text(tag: &str, key: &str, arguments: &[(&str, Arg<'_>)]) -> SharedString {
    Texts::get(tag, key, arguments).into()
}
