//! Chance that is the same on every machine: whole numbers drawn from a seed.
//!
//! For days that are made up; nothing secret is ever drawn here.

/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014).
#[derive(Debug, Clone)]
pub(crate) struct Chance(u64);

impl Chance {
    /// Chance that follows from a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `n`, 0 when `n` is 0; the bias for small ones is beyond notice.
    pub(crate) fn below(&mut self, n: u64) -> u64 {
        self.next() % n.max(1)
    }

    /// The place of one of so many.
    pub(crate) fn place(&mut self, of: usize) -> usize {
        usize::try_from(self.below(of as u64)).unwrap_or_default()
    }

    /// All in an order of chance (Fisher and Yates).
    pub(crate) fn shuffled<T>(&mut self, mut cards: Vec<T>) -> Vec<T> {
        for last in (1..cards.len()).rev() {
            let other = self.place(last + 1);
            cards.swap(last, other);
        }
        cards
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first values of the reference implementation (prng.di.unimi.it/splitmix64.c) from seed 1234567.
    #[test]
    fn the_numbers_are_those_of_the_reference() {
        let mut chance = Chance::new(1_234_567);
        assert_eq!(chance.next(), 6_457_827_717_110_365_317);
        assert_eq!(chance.next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn shuffling_loses_nobody() {
        let mut shuffled = Chance::new(1).shuffled((0..100).collect());
        assert_ne!(shuffled, (0..100).collect::<Vec<_>>());
        shuffled.sort_unstable();
        assert_eq!(shuffled, (0..100).collect::<Vec<_>>());
    }
}
