//! Writes the `Texts` global in Slint and the Rust that answers it; one pure callback for each text.

use languages::{Key, NUMBERS};
use std::fmt::Write as _;

/// `wear`, the same for each screen: their `Theme` globals are types of their own.
const WEAR: &str = r#"/// Gives a window its theme.
pub fn wear<W>(window: &W, outfit: &look::Outfit)
where
    W: slint::ComponentHandle,
    for<'a> Theme<'a>: slint::Global<'a, W>,
{
    let theme = window.global::<Theme>();
    theme.set_scheme(match outfit.scheme {
        look::Scheme::Light => Scheme::Light,
        look::Scheme::Dark => Scheme::Dark,
        look::Scheme::Contrast => Scheme::Contrast,
    });
    theme.set_language(outfit.language.as_str().into());
    theme.set_rtl(outfit.rtl);
    theme.set_text_scale(outfit.text_scale);
    theme.set_base(outfit.base_px);
    theme.set_mm(outfit.px_per_mm);
    theme.set_touch(outfit.touch_px);
    theme.set_touch_gap(outfit.touch_gap_px);
    theme.set_small(outfit.small);
    theme.set_still(outfit.still);
    theme.set_own_action(outfit.own_action.unwrap_or_default());
}
"#;

/// The Slint side: `pure callback wait-ahead(language: string, count: int) -> string;`.
pub(crate) fn slint(keys: &[Key]) -> String {
    let mut out = String::from(
        "// Made from the keys of `languages`: the language's tag first, then the text's own variables by name.\n\
         export global Texts {\n",
    );
    for key in keys {
        let _ = write!(out, "    pure callback {}(language: string", key.name);
        for variable in variables(key) {
            let kind = if NUMBERS.contains(&variable) {
                "int"
            } else {
                "string"
            };
            let _ = write!(out, ", {variable}: {kind}");
        }
        out.push_str(") -> string;\n");
    }
    out.push_str("}\n");
    out
}

/// The Rust side: `wear`, and `dress`, which sets every handler of a window's `Texts`.
pub(crate) fn rust(keys: &[Key]) -> String {
    let mut out = String::from(WEAR);
    out.push_str(
        "\n/// Gives a window its texts: sets the handler of every callback of its `Texts` global.\n\
         pub fn dress<W>(window: &W)\n\
         where\n    W: slint::ComponentHandle,\n    for<'a> Texts<'a>: slint::Global<'a, W>,\n{\n    \
         let texts = window.global::<Texts>();\n",
    );
    for key in keys {
        out.push_str(&handler(key));
    }
    out.push_str("}\n");
    out
}

/// In the order of their names, so that a translator who turns a sentence round changes no call.
fn variables(key: &Key) -> Vec<&'static str> {
    let mut variables = key.variables.to_vec();
    variables.sort_unstable();
    variables
}

fn handler(key: &Key) -> String {
    let mut parameters = String::from("language");
    let mut values = String::new();
    for (at, variable) in variables(key).into_iter().enumerate() {
        let _ = write!(parameters, ", a{at}");
        let value = if NUMBERS.contains(&variable) {
            format!("look::Arg::Number(i64::from(a{at}))")
        } else {
            format!("look::Arg::Text(&a{at})")
        };
        let _ = write!(values, "({variable:?}, {value}), ");
    }
    format!(
        "    texts.on_{}(|{parameters}| look::text(&language, {:?}, &[{values}]));\n",
        key.name.replace('-', "_"),
        key.name
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: [Key; 1] = [Key {
        name: "a-b",
        variables: &["who", "count"],
        comment: "",
        letters_max: None,
    }];

    #[test]
    fn each_text_becomes_one_pure_callback_with_its_own_variables_by_name() {
        let made = slint(&KEYS);
        assert!(
            made.contains(
                "pure callback a-b(language: string, count: int, who: string) -> string;"
            ),
            "{made}"
        );
        let made = rust(&KEYS);
        assert!(made.contains("texts.on_a_b(|language, a0, a1|"), "{made}");
        assert!(
            made.contains("(\"count\", look::Arg::Number(i64::from(a0)))"),
            "{made}"
        );
    }
}
