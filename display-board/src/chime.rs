//! The chime, made from its formula: two struck tones, a fourth apart and soft, so that no file and no licence is needed.
//! It plays nothing.

use std::f32::consts::TAU;

use crate::sound::wave::{RATE, Wave};

/// How long the whole chime sounds, in milliseconds: shorter than the least moment of a call.
pub const LONG_MS: u32 = 1_800;
/// How long the short one does.
pub const SHORT_MS: u32 = 500;

/// The two tones in hertz and when they are struck, in seconds (E5, then B4: a falling fourth).
const STRUCK: [(f32, f32); 2] = [(659.26, 0.0), (493.88, 0.45)];
/// The partials of a soft bar: how many times the tone, how loud, and how fast it fades.
const PARTIALS: [(f32, f32, f32); 3] = [(1.0, 1.0, 3.2), (2.0, 0.28, 5.5), (3.93, 0.12, 11.0)];
/// So that a tone does not begin with a click, in seconds.
const ATTACK_S: f32 = 0.006;
/// So that it does not end with one, in seconds.
const RELEASE_S: f32 = 0.15;

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
    let mut wave = Wave::new(samples(long_ms, struck));
    wave.level();
    wave
}

#[allow(clippy::cast_precision_loss, reason = "some ten thousand samples")]
fn samples(long_ms: u32, struck: &[(f32, f32)]) -> Vec<f32> {
    let count = RATE as usize * long_ms as usize / 1000;
    let end = count as f32 / RATE as f32;
    (0..count)
        .map(|at| {
            let at = at as f32 / RATE as f32;
            let release = ((end - at) / RELEASE_S).min(1.0);
            let tones = struck.iter().map(|(hertz, from)| bar(*hertz, at - from));
            tones.sum::<f32>() * release
        })
        .collect()
}

fn bar(hertz: f32, since: f32) -> f32 {
    if since < 0.0 {
        return 0.0;
    }
    let attack = (since / ATTACK_S).min(1.0);
    PARTIALS
        .iter()
        .map(|(times, loud, fades)| {
            attack * loud * (-fades * since).exp() * (TAU * hertz * times * since).sin()
        })
        .sum()
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
