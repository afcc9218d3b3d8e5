//! Changes inputs by chance, word by word as well as byte by byte, the same way for the same seed.
//!
//! Knows no format but that texts are made of words, numbers and marks.

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

/// Longest input that is made, bytes: the broker lets no longer packet through.
pub const INPUT_BYTES_MAX: usize = 64 * 1024;
/// Changes to one input, at most.
const CHANGES_MAX: u32 = 6;
/// What parsers stumble over.
const WORDS: [&str; 22] = [
    "0",
    "-1",
    "18446744073709551616",
    "1e999",
    "9223372036854775807",
    "null",
    "true",
    "{}",
    "[]",
    "\"\"",
    "\\ud800",
    "\\u0000",
    "\u{202e}",
    "\u{feff}",
    "\u{0}",
    "\r\n",
    "\"\"\"",
    "2026-02-30",
    "9999-12-31T24:00:00.000Z",
    "99:99",
    "[[[[[[[[",
    "{\"a\":{\"a\":{\"a\":",
];

/// Makes inputs from others.
pub struct Mutator<'a> {
    corpus: Vec<&'a [u8]>,
    random: StdRng,
}

impl<'a> Mutator<'a> {
    /// Begins with a corpus, which must hold something.
    pub fn new(corpus: Vec<&'a [u8]>, seed: u64) -> Self {
        assert!(!corpus.is_empty(), "nothing to begin with");
        Self {
            corpus,
            random: StdRng::seed_from_u64(seed),
        }
    }

    /// The next input.
    pub fn next_input(&mut self) -> Vec<u8> {
        let mut input = self.entry().to_vec();
        for _ in 0..self.random.random_range(1..=CHANGES_MAX) {
            self.change(&mut input);
        }
        input.truncate(INPUT_BYTES_MAX);
        input
    }

    fn entry(&mut self) -> &'a [u8] {
        self.corpus[self.random.random_range(0..self.corpus.len())]
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let at = self.random.random_range(0..=input.len());
        let word = word_at(input, at);
        match self.random.random_range(0..9) {
            0 if at < input.len() => input[at] ^= 1 << self.random.random_range(0..8),
            1 => drop(input.splice(word, self.word())),
            2 => drop(input.splice(at..at, self.word())),
            3 => drop(input.drain(word)),
            4 => input.truncate(at),
            5 => {
                let twice = input[word.clone()].to_vec();
                input.splice(word.start..word.start, twice);
            }
            6 => {
                let many: usize = self.random.random_range(1..2000);
                let room = INPUT_BYTES_MAX.saturating_sub(input.len());
                let fits = many.min(room / word.len().max(1));
                let again = input[word.clone()].repeat(fits);
                input.splice(word.start..word.start, again);
            }
            7 => {
                let other = self.entry();
                let from = self.random.random_range(0..=other.len());
                input.splice(word, other[word_at(other, from)].to_vec());
            }
            _ => {
                let other = self.entry();
                let from = self.random.random_range(0..=other.len());
                input.splice(at.., other[from..].to_vec());
            }
        }
    }

    fn word(&mut self) -> Vec<u8> {
        if self.random.random_ratio(1, 4) {
            return vec![self.random.random()];
        }
        WORDS[self.random.random_range(0..WORDS.len())]
            .as_bytes()
            .to_vec()
    }
}

/// The word, number or mark around a place.
fn word_at(input: &[u8], at: usize) -> std::ops::Range<usize> {
    let in_word =
        |byte: &u8| byte.is_ascii_alphanumeric() || b"_-.+:".contains(byte) || *byte >= 0x80;
    let before = input[..at]
        .iter()
        .rev()
        .take_while(|byte| in_word(byte))
        .count();
    let after = input[at..].iter().take_while(|byte| in_word(byte)).count();
    let end = if before + after == 0 {
        input.len().min(at + 1)
    } else {
        at + after
    };
    at - before..end
}
