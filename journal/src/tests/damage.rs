//! Truncation, bit flips, zeroed blocks, lines moved and any bytes at all: never silent, never a panic.

use std::ops::Range;

use proptest::collection::vec;
use proptest::prelude::*;

use crate::GROUP_BYTES_MAX;
use crate::error::Flaw;
use crate::frame;
use crate::scan::{Scan, Step};

/// A day's file, where its lines begin, and where the last sync began.
#[derive(Debug, Clone)]
struct File {
    bytes: Vec<u8>,
    starts: Vec<usize>,
    last_group: usize,
}

impl File {
    /// The records of each group share a sync.
    fn new(groups: &[Vec<String>]) -> File {
        let mut file = File {
            bytes: Vec::new(),
            starts: Vec::new(),
            last_group: 0,
        };
        for group in groups.iter().filter(|group| !group.is_empty()) {
            file.last_group = file.bytes.len();
            for text in group {
                file.starts.push(file.bytes.len());
                frame::encode(text, file.last_group as u64, &mut file.bytes).unwrap();
            }
        }
        file
    }

    /// How many records are whole when the file is cut to so many bytes, and where the last of them ends.
    fn whole(&self, length: usize) -> (usize, usize) {
        let ends = self
            .starts
            .iter()
            .skip(1)
            .copied()
            .chain([self.bytes.len()]);
        ends.enumerate()
            .take_while(|(_, end)| *end <= length)
            .last()
            .map_or((0, 0), |(index, end)| (index + 1, end))
    }

    fn last_record(&self) -> usize {
        *self.starts.last().unwrap()
    }
}

/// The records and how the file ends.
fn scan(bytes: &[u8]) -> (Vec<String>, Step) {
    let mut scan = Scan::new(bytes, bytes.len() as u64);
    let mut texts = Vec::new();
    loop {
        match scan.next().unwrap() {
            Step::Record { .. } => texts.push(scan.text()),
            end => return (texts, end),
        }
    }
}

fn text() -> impl Strategy<Value = String> {
    let value = prop_oneof!["[a-z{}:,@\\[\\] کé]{0,30}", "[a-z ]{300,900}"];
    (any::<u16>(), value).prop_map(|(n, value)| format!("{{\"n\":{n},\"t\":\"{value}\"}}"))
}

fn file(groups: Range<usize>) -> impl Strategy<Value = File> {
    vec(vec(text(), 1..5), groups).prop_map(|groups| File::new(&groups))
}

/// Damage is named; only what begins at or after `torn_from` may be cut.
#[track_caller]
fn assert_not_silent(end: Step, torn_from: usize) {
    match end {
        Step::Damaged { .. } | Step::NotAJournal => {}
        Step::Torn { offset, .. } => assert!(
            offset as usize >= torn_from,
            "{offset} cut, allowed from {torn_from}"
        ),
        Step::Record { .. } | Step::End => panic!("silent: {end:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(40) })]

    #[test]
    fn truncated_anywhere_exactly_the_whole_records_survive(file in file(1..6)) {
        let (texts, end) = scan(&file.bytes);
        prop_assert_eq!((texts.len(), end), (file.starts.len(), Step::End));
        for length in 0..file.bytes.len() {
            let (read, end) = scan(&file.bytes[..length]);
            let (count, offset) = file.whole(length);
            prop_assert_eq!(&read, &texts[..count]);
            let torn = Step::Torn { offset: offset as u64, bytes: (length - offset) as u64 };
            prop_assert_eq!(end, if offset == length { Step::End } else { torn });
        }
    }

    #[test]
    fn a_flipped_bit_is_named_or_in_the_last_record_cut(file in file(1..6), bit in 0..8_u32) {
        let (texts, _) = scan(&file.bytes);
        let mut bytes = file.bytes.clone();
        for at in 0..bytes.len() {
            bytes[at] ^= 1 << bit;
            let (read, end) = scan(&bytes);
            prop_assert_eq!(&read, &texts[..read.len()], "what is read is what was written");
            assert_not_silent(end, file.last_record());
            bytes[at] ^= 1 << bit;
        }
    }

    #[test]
    fn a_zeroed_block_is_named_or_in_the_last_group_cut(file in file(1..6), block in prop_oneof![Just(512), Just(4096)]) {
        let (texts, _) = scan(&file.bytes);
        for start in (0..file.bytes.len()).step_by(block) {
            let mut bytes = file.bytes.clone();
            let end = bytes.len().min(start + block);
            bytes[start..end].fill(0);
            let (read, step) = scan(&bytes);
            prop_assert_eq!(&read, &texts[..read.len()]);
            // Without a good record after it, zeros cannot be told from what an interrupted write leaves.
            let after = file.starts.iter().any(|line| *line >= end);
            let torn_from = if after { file.last_group } else { 0 };
            assert_not_silent(step, torn_from);
        }
    }

    #[test]
    fn lines_removed_doubled_or_swapped_between_syncs_are_named(texts in vec(text(), 4..12), at in 0..100_usize) {
        let file = File::new(&texts.into_iter().map(|text| vec![text]).collect::<Vec<_>>());
        let lines: Vec<&[u8]> = file.bytes.split_inclusive(|byte| *byte == b'\n').collect();
        let at = at % (lines.len() - 2);
        let (mut removed, mut doubled, mut swapped) = (lines.clone(), lines.clone(), lines.clone());
        removed.remove(at);
        doubled.insert(at, lines[at]);
        swapped.swap(at, at + 1);
        for moved in [removed, doubled, swapped] {
            let named = matches!(scan(&moved.concat()).1, Step::Damaged { .. });
            prop_assert!(named);
        }
    }

    #[test]
    fn bytes_put_into_the_middle_are_named(file in file(2..6), at in 0.0..1.0_f64, extra in vec(any::<u8>(), 1..600)) {
        let at = (file.last_group as f64 * at) as usize;
        let bytes = [&file.bytes[..at], &extra, &file.bytes[at..]].concat();
        let named = matches!(scan(&bytes).1, Step::Damaged { .. });
        prop_assert!(named);
    }

    #[test]
    fn any_bytes_are_read_without_panic_and_to_the_end(pieces in vec(piece(), 0..40)) {
        let bytes = pieces.concat();
        let (texts, end) = scan(&bytes);
        if let Step::Torn { offset, bytes: torn } = end {
            prop_assert_eq!(offset + torn, bytes.len() as u64);
            prop_assert_eq!(scan(&bytes[..offset as usize]), (texts, Step::End), "cut once, it is whole");
        }
    }
}

fn two_records() -> File {
    File::new(&[vec!["{\"n\":1}".to_owned()], vec!["{\"n\":2}".to_owned()]])
}

#[test]
fn a_record_whose_line_end_was_not_written_yet_is_cut() {
    let file = two_records();
    for zeros in [0, 1, 600] {
        let mut bytes = file.bytes.clone();
        bytes.pop();
        bytes.resize(bytes.len() + zeros, 0);
        let torn = Step::Torn {
            offset: file.last_group as u64,
            bytes: (bytes.len() - file.last_group) as u64,
        };
        assert_eq!(scan(&bytes).1, torn);
    }
}

#[test]
fn a_good_record_of_another_place_is_damage_also_at_the_end() {
    let file = two_records();
    let bytes = [&file.bytes[..], &file.bytes[..file.last_group]].concat();
    let damaged = Step::Damaged {
        record: 3,
        offset: file.bytes.len() as u64,
        reason: Flaw::OutOfPlace,
    };
    assert_eq!(scan(&bytes).1, damaged);
}

#[test]
fn a_bad_block_right_before_the_last_record_is_damage() {
    let padding = |bytes: usize| format!("{{\"t\":\"{}\"}}", "x".repeat(bytes));
    let first = File::new(&[vec![padding(10)], vec![padding(0)]]);
    let mut file = File::new(&[
        vec![padding(10)],
        vec![padding(1024 - first.bytes.len())],
        vec![padding(20)],
    ]);
    assert_eq!(file.last_group % 512, 0, "the last record begins a block");
    for wrong in [0, b'x', 0xff] {
        file.bytes[file.last_group - 512..file.last_group].fill(wrong);
        let named = matches!(scan(&file.bytes).1, Step::Damaged { record: 2, .. });
        assert!(named, "{wrong}");
    }
}

#[test]
fn a_tail_longer_than_one_write_is_damage() {
    let file = two_records();
    let offset = file.bytes.len();
    let mut bytes = file.bytes;
    bytes.resize(offset + GROUP_BYTES_MAX, 0);
    assert!(matches!(scan(&bytes).1, Step::Torn { .. }));
    bytes.push(0);
    assert_eq!(
        scan(&bytes).1,
        Step::Damaged {
            record: 3,
            offset: offset as u64,
            reason: Flaw::TooLong
        }
    );
}

/// Parts that files of this kind are made of, right and wrong.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let line = (text(), 0..300_u64).prop_map(|(text, synced)| {
        let mut line = Vec::new();
        frame::encode(&text, synced, &mut line).unwrap();
        line
    });
    let words = prop::sample::select(vec![
        "{",
        "}",
        "\"",
        "\n",
        "\\",
        ",\"crc\":\"",
        ",\"synced\":",
        "00000000\"}\n",
    ]);
    prop_oneof![
        line,
        words.prop_map(|word| word.as_bytes().to_vec()),
        vec(any::<u8>(), 0..50),
        (0..1500_usize).prop_map(|zeros| vec![0; zeros]),
    ]
}
