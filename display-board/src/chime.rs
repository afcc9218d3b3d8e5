//! The chime: two struck tones, a fourth apart and soft. It plays nothing.

use look::sound::{Partial, Struck, Tones, Wave};

/// How long the whole chime sounds, in milliseconds: shorter than the least moment of a call.
pub const LONG_MS: u32 = 1_800;
/// How long the short one does.
pub const SHORT_MS: u32 = 500;

/// E5, then B4: a falling fourth.
const STRUCK: [Struck; 2] = [
    Struck {
        hertz: 659.26,
        at_s: 0.0,
    },
    Struck {
        hertz: 493.88,
        at_s: 0.45,
    },
];
/// The partials of a soft bar.
const BAR: [Partial; 3] = [
    Partial {
        times: 1.0,
        loud: 1.0,
        fades: 3.2,
    },
    Partial {
        times: 2.0,
        loud: 0.28,
        fades: 5.5,
    },
    Partial {
        times: 3.93,
        loud: 0.12,
        fades: 11.0,
    },
];

/// Which chime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chime {
    /// Both tones.
    Whole,
    /// The first alone, for when others wait.
    Short,
}

/// The chime, with its loudest sample at 1.
#[must_use]
pub fn wave(chime: Chime) -> Wave {
    let (long_ms, struck) = match chime {
        Chime::Whole => (LONG_MS, &STRUCK[..]),
        Chime::Short => (SHORT_MS, &STRUCK[..1]),
    };
    let tones = Tones {
        struck,
        partials: &BAR,
        long_ms,
        loud: 1.0,
    };
    tones.wave()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screen::MOMENT_LEAST;

    #[test]
    fn the_chime_ends_before_the_least_moment_of_a_call() {
        assert!(u128::from(LONG_MS) < MOMENT_LEAST.as_millis());
        assert_eq!(wave(Chime::Whole).long().as_millis(), 1800);
        assert_eq!(wave(Chime::Short).long().as_millis(), 500);
    }

    #[test]
    fn it_begins_and_ends_in_silence_and_is_as_loud_as_can_be_between() {
        for chime in [Chime::Whole, Chime::Short] {
            let wave = wave(chime);
            let samples = wave.samples();
            assert!(samples[0].abs() < 0.001 && samples[samples.len() - 1].abs() < 0.001);
            assert!((wave.peak() - 1.0).abs() < 0.001);
        }
    }
}
