//! Turns `languages.csv` and the texts of `texts/` into tables of the program, so that adding a language needs no line of code.
//! It checks nothing beyond what it must read; the crate's tests do.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for watched in ["languages.csv", "texts", "build.rs"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let table = fs::read_to_string(root.join("languages.csv"))?;
    fs::write(out.join("table.rs"), languages(&table, &root)?)?;
    let swedish = fs::read_to_string(root.join("texts/sv.ftl"))?;
    fs::write(out.join("keys.rs"), keys(&swedish)?)?;
    Ok(())
}

/// The rows of `languages.csv` as a slice of `Language`, each with its texts where the file exists.
fn languages(table: &str, root: &Path) -> Result<String, Failure> {
    let mut code = String::from("&[\n");
    let rows = table
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#'))
        .skip(1);
    for (index, line) in rows {
        let cells: Vec<&str> = line.split(';').collect();
        let [
            tag,
            autonym,
            english,
            swedish,
            script,
            direction,
            digits,
            plural,
            fallback,
            voice,
        ] = cells[..]
        else {
            return Err(format!(
                "languages.csv:{}: expected 10 cells between semicolons, found {}",
                index + 1,
                cells.len()
            )
            .into());
        };
        let (script, direction) = (capitalised(script), capitalised(direction));
        let zero = if digits.is_empty() {
            "None".to_owned()
        } else {
            format!("Some('\\u{{{digits}}}')")
        };
        let voice = if voice.is_empty() {
            "None".to_owned()
        } else {
            format!("Some({voice:?})")
        };
        let file = root.join(format!("texts/{tag}.ftl"));
        let texts = if file.exists() {
            format!("Some(include_str!({file:?}))")
        } else {
            "None".to_owned()
        };
        writeln!(
            code,
            "Language {{ tag: {tag:?}, autonym: {autonym:?}, english: {english:?}, swedish: {swedish:?}, script: Script::{script}, \
             direction: Direction::{direction}, zero: {zero}, plural: {plural:?}, fallback: {fallback:?}, voice: {voice}, texts: {texts} }},"
        )?;
    }
    code.push(']');
    Ok(code)
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The keys of the Swedish file: a constant for each, and the list of all with variables, comment and limit.
fn keys(swedish: &str) -> Result<String, Failure> {
    let mut constants = String::new();
    let mut list = String::from(
        "/// Every key, in the order of the Swedish file.\npub const ALL: &[Key] = &[\n",
    );
    let mut comment = "";
    let mut lines = swedish.lines().peekable();
    while let Some(line) = lines.next() {
        if let Some(words) = line.strip_prefix("# ") {
            comment = words;
        } else if let Some((name, first)) = line
            .split_once(" =")
            .filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            let mut body = first.to_owned();
            while let Some(more) = lines.next_if(|next| next.starts_with(' ')) {
                body.push_str(more);
            }
            let constant = name.to_uppercase().replace('-', "_");
            writeln!(
                constants,
                "/// {comment}\npub const {constant}: &str = {name:?};"
            )?;
            let (variables, limit) = (variables(&body), limit(comment));
            writeln!(
                list,
                "Key {{ name: {name:?}, variables: &{variables:?}, comment: {comment:?}, letters_max: {limit:?} }},"
            )?;
        }
    }
    list.push_str("];\n");
    Ok(constants + &list)
}

/// The names after each `$`, each once, in order.
fn variables(body: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for part in body.split('$').skip(1) {
        let end = part
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .unwrap_or(part.len());
        if !found.contains(&&part[..end]) {
            found.push(&part[..end]);
        }
    }
    found
}

/// The number in “At most 24 letters” of a comment.
fn limit(comment: &str) -> Option<u16> {
    comment
        .split_once("At most ")?
        .1
        .split(' ')
        .next()?
        .parse()
        .ok()
}
