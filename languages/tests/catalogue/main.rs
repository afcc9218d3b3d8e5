//! Holds every language's file against the Swedish one: its shape, its values, its plural forms, its letters.
//! Whether a text is well said is for its readers (README.md), not for a test.

mod letters;
mod plurals;
mod shape;
mod values;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant};
use languages::Language;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// Letters and values of one file, by key, in the file's order.
type File = Vec<(String, Pattern<String>)>;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("texts")
}

/// Every language whose file is there, with the file's bytes.
fn written() -> Vec<(&'static Language, String)> {
    let read = |language: &'static Language| {
        Some((
            language,
            fs::read_to_string(folder().join(format!("{}.ftl", language.tag))).ok()?,
        ))
    };
    Language::all().iter().filter_map(read).collect()
}

/// The messages of a file that is right in itself; otherwise why it is not.
fn parse(text: String) -> Result<File, String> {
    let resource =
        fluent_syntax::parser::parse(text).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut file = File::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name;
                if !message.attributes.is_empty() {
                    return Err(format!("{key}: attributes are not used here"));
                }
                let value = message.value.ok_or_else(|| format!("{key}: has no text"))?;
                file.push((key, value));
            }
            Entry::Term(term) => return Err(format!("-{}: terms are not used here", term.id.name)),
            Entry::Junk { content } => return Err(format!("cannot be read: {content:?}")),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    Ok(file)
}

/// The messages of every file that is there.
#[track_caller]
fn files() -> BTreeMap<&'static str, File> {
    written()
        .into_iter()
        .map(|(language, text)| {
            (
                language.tag,
                parse(text).unwrap_or_else(|why| panic!("{}.ftl: {why}", language.tag)),
            )
        })
        .collect()
}

/// Calls `visit` with every variable and every select of a pattern, however deep.
fn walk<'a>(
    pattern: &'a Pattern<String>,
    visit: &mut impl FnMut(&'a str, Option<&'a [Variant<String>]>),
) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => visit(&id.name, None),
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                visit(&id.name, Some(variants));
                for variant in variants {
                    walk(&variant.value, visit);
                }
            }
            other => panic!("expected a variable or a choice by a variable, found {other:?}"),
        }
    }
}

/// The words alone of every form of a pattern, values left out.
fn forms(pattern: &Pattern<String>) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let more = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants
                .iter()
                .flat_map(|variant| forms(&variant.value))
                .collect(),
            PatternElement::Placeable { .. } => vec![String::new()],
        };
        all = all
            .iter()
            .flat_map(|start| more.iter().map(move |end| format!("{start}{end}")))
            .collect();
    }
    all
}
