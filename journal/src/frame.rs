//! One record as one line: the journal's two fields are put in, checked and taken out again. Nothing here reads or writes a file.

use std::io::Write;

use crate::error::{Flaw, Refused};

/// Longest text of a record, in bytes.
pub const RECORD_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Room for `,"synced":` and 20 digits, `,"crc":"xxxxxxxx"}` and the line end.
const FRAME_BYTES_MAX: usize = 64;

/// Most bytes that are ever written and not yet synced: one group, which may be one longest record.
pub const GROUP_BYTES_MAX: usize = RECORD_BYTES_MAX + FRAME_BYTES_MAX;

const SYNCED: &[u8] = b",\"synced\":";
const CRC: &[u8] = b",\"crc\":\"";
const CRC_DIGITS: usize = 8;
/// Bytes of `,"crc":"xxxxxxxx"}`.
const CRC_FIELD: usize = CRC.len() + CRC_DIGITS + 2;
/// Smaller blocks than any file system writes: a block that a power cut left out is made of these.
const BLOCK_BYTES: u64 = 512;

/// A line that is what was written: the caller's text without its closing brace, and `synced`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    /// The record's text up to, not including, its last `}`.
    pub(crate) head: &'a str,
    /// Bytes of the file that were on the disk before this line was written.
    pub(crate) synced: u64,
}

/// The record as the caller gave it, from its line and the length of [`Line::head`].
pub(crate) fn text_of(line: &[u8], head: usize) -> String {
    let mut text = String::with_capacity(head + 1);
    text.push_str(&String::from_utf8_lossy(&line[..head]));
    text.push('}');
    text
}

/// Appends `text` as a line to `group`.
pub(crate) fn encode(text: &str, synced: u64, group: &mut Vec<u8>) -> Result<(), Refused> {
    let inner = text
        .strip_prefix('{')
        .and_then(|t| t.strip_suffix('}'))
        .ok_or(Refused::NotAnObject)?;
    if inner.trim().is_empty() {
        return Err(Refused::NotAnObject);
    }
    if text.bytes().any(|byte| byte < b' ') {
        return Err(Refused::ControlCharacter);
    }
    if text.len() > RECORD_BYTES_MAX {
        return Err(Refused::TooLong);
    }
    let start = group.len();
    group.extend_from_slice(&text.as_bytes()[..text.len() - 1]);
    group.extend_from_slice(SYNCED);
    write_number(group, format_args!("{synced}"));
    let crc = crc32fast::hash(&group[start..]);
    group.extend_from_slice(CRC);
    write_number(group, format_args!("{crc:08x}"));
    group.extend_from_slice(b"\"}\n");
    Ok(())
}

fn write_number(group: &mut Vec<u8>, number: std::fmt::Arguments<'_>) {
    // Writing to a Vec cannot fail.
    let _ = group.write_fmt(number);
}

/// Reads a line, given without its line end.
pub(crate) fn decode(line: &[u8]) -> Result<Line<'_>, Flaw> {
    let (body, crc) = split_crc(line).ok_or(Flaw::Shape)?;
    if crc32fast::hash(body) != crc {
        return Err(Flaw::Checksum);
    }
    body_of(body).ok_or(Flaw::Shape)
}

/// Whether the line ends as the journal's lines do, right or wrong.
pub(crate) fn has_shape(line: &[u8]) -> bool {
    split_crc(line).is_some()
}

fn split_crc(line: &[u8]) -> Option<(&[u8], u32)> {
    let (body, field) = line.split_at_checked(line.len().checked_sub(CRC_FIELD)?)?;
    let digits = field.strip_prefix(CRC)?.strip_suffix(b"\"}")?;
    Some((body, hexadecimal(digits)?))
}

/// Only the form that [`encode`] writes: eight lower-case digits.
fn hexadecimal(digits: &[u8]) -> Option<u32> {
    if digits.len() != CRC_DIGITS {
        return None;
    }
    digits.iter().try_fold(0, |sum, digit| match digit {
        b'0'..=b'9' => Some(sum << 4 | u32::from(digit - b'0')),
        b'a'..=b'f' => Some(sum << 4 | u32::from(digit - b'a' + 10)),
        _ => None,
    })
}

fn body_of(body: &[u8]) -> Option<Line<'_>> {
    let body = std::str::from_utf8(body).ok()?;
    let digits = body.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (rest, number) = body.split_at(body.len() - digits);
    let head = rest.as_bytes().strip_suffix(SYNCED)?;
    let head = std::str::from_utf8(head).ok()?;
    if !head.starts_with('{') {
        return None;
    }
    Some(Line {
        head,
        synced: number.parse().ok()?,
    })
}

/// The length of a good record at the start of `line` that something else than a line end follows, if there is one.
///
/// So a line end that was damaged does not hide the record before it.
pub(crate) fn good_start(line: &[u8]) -> Option<usize> {
    let mut hasher = crc32fast::Hasher::new();
    let mut hashed = 0;
    for at in crc_fields(line) {
        hasher.update(&line[hashed..at]);
        hashed = at;
        let end = at + CRC_FIELD;
        let crc = line.get(..end).and_then(split_crc).map(|(_, crc)| crc);
        if crc == Some(hasher.clone().finalize()) && body_of(&line[..at]).is_some() {
            return Some(end);
        }
    }
    None
}

fn crc_fields(line: &[u8]) -> impl Iterator<Item = usize> {
    line.windows(CRC.len())
        .enumerate()
        .filter(|(_, window)| *window == CRC)
        .map(|(at, _)| at)
}

/// Whether the line, which begins at `offset` of its file, holds a block that a power cut left out: zeros to the
/// block's end, from its start or from `group` on, where the interrupted write began.
pub(crate) fn has_lost_block(line: &[u8], offset: u64, group: u64) -> bool {
    let end = offset + line.len() as u64;
    let mut block = offset - offset % BLOCK_BYTES;
    while block + BLOCK_BYTES <= end {
        let from = block.max(group);
        if from >= offset {
            let zeros = &line[(from - offset) as usize..(block + BLOCK_BYTES - offset) as usize];
            if zeros.iter().all(|byte| *byte == 0) {
                return true;
            }
        }
        block += BLOCK_BYTES;
    }
    false
}

/// What a good record says that ends the line and begins a block: the block before it, with the line end, is wrong.
pub(crate) fn good_end(line: &[u8], offset: u64) -> Option<u64> {
    let first = offset.next_multiple_of(BLOCK_BYTES) - offset;
    let starts = (first as usize..line.len()).step_by(BLOCK_BYTES as usize);
    starts
        .filter(|start| line[*start] == b'{')
        .find_map(|start| Some(decode(&line[start..]).ok()?.synced))
}

/// Whether the braces of the object that the line begins are closed again: then it is whole, not the start of a record.
pub(crate) fn is_closed_object(line: &[u8]) -> bool {
    let (mut depth, mut quoted, mut escaped) = (0_u32, false, false);
    for byte in line {
        match (quoted, byte) {
            (true, _) if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (_, b'"') => quoted = !quoted,
            (false, b'{') => depth += 1,
            (false, b'}') if depth <= 1 => return true,
            (false, b'}') => depth -= 1,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line_of(text: &str, synced: u64) -> Vec<u8> {
        let mut line = Vec::new();
        encode(text, synced, &mut line).unwrap();
        assert_eq!(line.pop(), Some(b'\n'));
        line
    }

    #[test]
    fn the_line_is_the_text_with_two_more_fields() {
        // CRC-32 of `{"v":1,"synced":0` by an independent implementation (zlib).
        assert_eq!(
            line_of(r#"{"v":1}"#, 0),
            br#"{"v":1,"synced":0,"crc":"079123ab"}"#
        );
    }

    #[test]
    fn reading_gives_back_the_text() {
        for text in [
            r#"{"v":1}"#,
            r#"{ "name":"کوردی" }"#,
            r#"{"crc":"00000000"}"#,
            r#"{"a":{"synced":7}}"#,
        ] {
            let line = line_of(text, 4096);
            let read = decode(&line).unwrap();
            assert_eq!(
                (text_of(&line, read.head.len()).as_str(), read.synced),
                (text, 4096)
            );
        }
    }

    #[test]
    fn what_is_no_object_on_one_line_is_refused() {
        let refused = |text: &str| encode(text, 0, &mut Vec::new()).unwrap_err();
        for text in [
            "",
            "{",
            "}",
            "{}",
            "{ }",
            "[1]",
            " {\"a\":1}",
            "{\"a\":1} ",
            "null",
        ] {
            assert_eq!(refused(text), Refused::NotAnObject, "{text:?}");
        }
        for text in [
            "{\"a\":\n1}",
            "{\"a\":\t1}",
            "{\"a\":\"\0\"}",
            "{\"a\":1}\n{\"b\":2}",
        ] {
            assert_eq!(refused(text), Refused::ControlCharacter, "{text:?}");
        }
    }

    #[test]
    fn the_longest_record_is_taken_and_one_byte_more_is_not() {
        let text = |bytes: usize| format!("{{\"a\":\"{}\"}}", "x".repeat(bytes - 8));
        let mut group = Vec::new();
        encode(&text(RECORD_BYTES_MAX), u64::MAX, &mut group).unwrap();
        assert!(group.len() <= GROUP_BYTES_MAX);
        assert_eq!(
            encode(&text(RECORD_BYTES_MAX + 1), 0, &mut group),
            Err(Refused::TooLong)
        );
    }

    #[test]
    fn a_line_with_the_right_checksum_and_another_form_is_no_record() {
        let bodies: [&[u8]; 5] = [
            b"[1,\"synced\":0",
            b"{\"a\":1",
            b"{\"a\":1,\"synced\":",
            b"{\"a\":1,\"synced\":99999999999999999999",
            b"{\xff,\"synced\":0",
        ];
        for body in bodies {
            let crc = format!(",\"crc\":\"{:08x}\"}}", crc32fast::hash(body));
            assert_eq!(decode(&[body, crc.as_bytes()].concat()), Err(Flaw::Shape));
        }
    }

    #[test]
    fn a_record_with_a_damaged_line_end_is_still_seen() {
        let mut line = line_of(r#"{"a":{"b":1,"crc":"12345678"}}"#, 0);
        let length = line.len();
        assert_eq!(good_start(&line), Some(length));
        line.extend_from_slice(b"\x0b{\"c\":1");
        assert_eq!(good_start(&line), Some(length));
        line[3] ^= 1;
        assert_eq!(good_start(&line), None);
    }

    #[test]
    fn a_lost_block_is_zeros_from_the_group_to_the_end_of_the_block() {
        let mut line = vec![b'x'; 2000];
        assert!(!has_lost_block(&line, 100, 100));
        line[..412].fill(0);
        assert!(has_lost_block(&line, 100, 100));
        assert!(
            !has_lost_block(&line, 100, 50),
            "the bytes before were written with it"
        );
        line[412] = 0;
        line[0] = b'{';
        assert!(!has_lost_block(&line, 100, 100));
        line[924..1436].fill(0);
        assert!(has_lost_block(&line, 100, 50));
    }

    #[test]
    fn only_a_closed_object_is_closed() {
        assert!(is_closed_object(br#"{"a":{"b":"}"}}"#));
        assert!(is_closed_object(br#"{"a":1} and more"#));
        assert!(!is_closed_object(br#"{"a":{"b":1}"#));
        assert!(!is_closed_object(br#"{"a":"}"#));
        assert!(!is_closed_object(br#"{"a":"\"}"#));
    }
}
