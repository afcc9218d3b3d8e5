//! Every text that counts has the forms that its language needs for whole numbers, by CLDR.

use crate::{files, walk};
use fluent_syntax::ast::{Variant, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use languages::{Arg, Language, Texts};
use unic_langid::LanguageIdentifier;

/// Whole numbers up to which every rule of CLDR 37 has shown each category that it has for what a room counts.
const COUNTED_MAX: usize = 200;

/// After a number the noun stays as it is, so that one form may serve for all: Turkish and Azeri, the Persians, the Kurdishes (in the
/// oblique that both numbers share after a numeral).
const ONE_FORM: &[&str] = &["tr", "az", "azb", "fa", "fa-AF", "ckb", "kmr", "kmr-Arab"];

fn rules(language: &Language) -> PluralRules {
    let tag: LanguageIdentifier = language
        .plural
        .parse()
        .expect("a plural tag is a language tag");
    PluralRules::create(tag, PluralRuleType::CARDINAL)
        .unwrap_or_else(|why| panic!("{}: {why}", language.tag))
}

fn category(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

fn named(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

#[test]
fn cldr_knows_how_each_language_counts() {
    for language in Language::all() {
        rules(language);
    }
}

#[test]
fn a_text_that_counts_has_every_form_that_its_language_needs() {
    let mut wrong = Vec::new();
    for (tag, file) in files() {
        let rules = rules(Language::find(tag).unwrap());
        for (key, pattern) in &file {
            walk(pattern, &mut |_, variants| {
                let Some(variants) = variants else { return };
                let names: Vec<&str> = variants.iter().map(named).collect();
                let unknown = names.iter().find(|name| {
                    !matches!(**name, "zero" | "one" | "two" | "few" | "many" | "other")
                        && name.parse::<u32>().is_err()
                });
                wrong.extend(
                    unknown.map(|name| format!("{tag}.ftl: {key}: [{name}] is no plural form")),
                );
                let lacking = (0..=COUNTED_MAX).find(|n| {
                    let category = category(rules.select(*n).unwrap());
                    let own = names.contains(&n.to_string().as_str()) || names.contains(&category);
                    !(own || category == "one" && ONE_FORM.contains(&tag))
                });
                wrong.extend(lacking.map(|n| {
                    format!(
                        "{tag}.ftl: {key}: no form for {n}, [{}]",
                        category(rules.select(n).unwrap())
                    )
                }));
            });
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A form that serves several numbers must not name one of them: Russian `[one]` is 1, 21, 31; Persian `[one]` is 0 and 1.
#[test]
fn no_form_says_another_number_than_it_was_given() {
    let mut wrong = Vec::new();
    for (tag, file) in files() {
        for (key, pattern) in &file {
            let mut counts = None;
            walk(pattern, &mut |name, variants| {
                counts = variants.map(|_| name).or(counts);
            });
            let Some(counts) = counts else { continue };
            for n in 0..=COUNTED_MAX {
                let said = Texts::plain(tag, key, &[(counts, Arg::from(n))]);
                let digits: String = said.chars().filter(char::is_ascii_digit).collect();
                if !digits.is_empty() && digits != n.to_string() {
                    wrong.push(format!("{tag}.ftl: {key}: says {said:?} for {n}"));
                    break;
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
