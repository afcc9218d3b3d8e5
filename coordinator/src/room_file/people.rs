//! `[[guide]]` and `[[reader]]`.

use std::collections::BTreeSet;

use queue::ids::{GuideId, LanguageTag};
use queue::room::{ErrandSet, Guide};
use sha2::{Digest, Sha256};

use super::distinct::{Distinct, distinct_list, tables};
use super::errands::ErrandRead;
use super::pins::is_pin_hash;
use super::read::ROOM_LANGUAGES_MAX;
use super::source::{Fields, Mistake, Value};
use super::{GuideText, Reader, names};

/// Most guides of a room.
const GUIDES_MAX: usize = 300;
/// Most readers of the report.
const READERS_MAX: usize = 50;

/// Reads every `[[guide]]`, the languages not widened.
pub(super) fn guides(
    file: &Fields<'_>,
    errands: &[ErrandRead<'_>],
) -> Result<Vec<(Guide, GuideText)>, Mistake> {
    const KNOWN: [&str; 6] = ["id", "name", "pin_hash", "errands", "languages", "manager"];
    let mut ids = Distinct::new();
    let mut found = Vec::new();
    for table in tables(file, "guide", &KNOWN, GUIDES_MAX)? {
        let id = table.need("id")?;
        let guide = Guide {
            id: id.parsed(GuideId::parse)?,
            errands: errand_set(table.need("errands")?, errands)?,
            languages: languages(table.need("languages")?)?,
            manager: table.or("manager", false, Value::yes_or_no)?,
        };
        ids.add(guide.id.clone(), id)?;
        let name = names::name(table.need("name")?)?;
        let pin_hash = pin_hash(table.need("pin_hash")?)?;
        found.push((guide, GuideText { name, pin_hash }));
    }
    if found.is_empty() {
        return Err(file.wrong("expected at least one [[guide]]"));
    }
    Ok(found)
}

fn errand_set(value: Value<'_>, errands: &[ErrandRead<'_>]) -> Result<ErrandSet, Mistake> {
    const EXPECTED: &str = "a list of errands, or [\"*\"] for all";
    let texts = distinct_list(value, EXPECTED, queue::room::ERRANDS_MAX, |text| {
        Ok::<_, Mistake>(text.to_owned())
    })?;
    if let [(all, _)] = texts.as_slice()
        && all == "*"
    {
        return Ok(ErrandSet::All);
    }
    let mut these = BTreeSet::new();
    for (text, item) in texts {
        let known = errands.iter().find(|read| read.errand.id.as_str() == text);
        let known = known.ok_or_else(|| {
            item.wrong(format!(
                "no errand {text:?} here; expected the id of an [[errand]], or [\"*\"] alone"
            ))
        })?;
        these.insert(known.errand.id.clone());
    }
    Ok(ErrandSet::These(these))
}

fn languages(value: Value<'_>) -> Result<BTreeSet<LanguageTag>, Mistake> {
    let expected = "a list of languages such as [\"sv\", \"en\"]";
    let tags = distinct_list(value, expected, ROOM_LANGUAGES_MAX, LanguageTag::parse)?;
    Ok(tags.into_iter().map(|(tag, _)| tag).collect())
}

fn pin_hash(value: Value<'_>) -> Result<String, Mistake> {
    let expected = "expected an argon2id hash as `visitor-room hash-pin` prints it";
    let text = value.text("an argon2id hash in quotes")?;
    if is_pin_hash(text) {
        Ok(text.to_owned())
    } else {
        // Not repeated: it may be a PIN.
        Err(value.wrong(expected))
    }
}

/// Widens a guide's languages by those that are spoken alike.
pub(super) fn widen(guide: &mut Guide, alike: &[BTreeSet<LanguageTag>]) {
    let speaks = |group: &&BTreeSet<LanguageTag>| !group.is_disjoint(&guide.languages);
    let added: Vec<_> = alike.iter().filter(speaks).flatten().cloned().collect();
    guide.languages.extend(added);
}

/// Reads every `[[reader]]`.
pub(super) fn readers(file: &Fields<'_>) -> Result<Vec<Reader>, Mistake> {
    let mut ids = Distinct::new();
    let mut found = Vec::new();
    for table in tables(file, "reader", &["id", "token_sha256"], READERS_MAX)? {
        let id = table.need("id")?.parsed(GuideId::parse)?.to_string();
        ids.add(id.clone(), table.need("id")?)?;
        let digest = table.need("token_sha256")?;
        let token_sha256 = sha256(digest.text("64 hexadecimal digits")?).ok_or_else(|| {
            digest.wrong("expected the SHA-256 of a token, 64 hexadecimal digits")
        })?;
        found.push(Reader { id, token_sha256 });
    }
    Ok(found)
}

/// SHA-256 of a bearer token.
pub(super) fn token_sha256(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

fn sha256(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; 32];
    for (i, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * i..2 * i + 2)?, 16).ok()?;
    }
    Some(bytes)
}
