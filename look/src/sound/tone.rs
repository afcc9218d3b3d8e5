//! Struck tones, made from their formula so that no file and no licence is needed. Which are struck, and when they are
//! heard, is each screen's own.

use std::f32::consts::TAU;

use super::wave::{RATE, Wave};

/// So that a tone does not begin with a click, in seconds.
const ATTACK_S: f32 = 0.006;
/// So that it does not end with one, in seconds.
const RELEASE_S: f32 = 0.12;

/// A partial of a sound.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Partial {
    /// How many times the tone.
    pub times: f32,
    /// How loud, beside the others.
    pub loud: f32,
    /// How fast it fades, per second.
    pub fades: f32,
}

/// A tone that is struck.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Struck {
    /// How high, in hertz.
    pub hertz: f32,
    /// When, in seconds.
    pub at_s: f32,
}

/// Tones struck one after the other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tones<'a> {
    /// The tones.
    pub struck: &'a [Struck],
    /// What each is made of.
    pub partials: &'a [Partial],
    /// How long all of it sounds, in milliseconds.
    pub long_ms: u32,
    /// The loudest sample, in parts of the loudest that is ever played.
    pub loud: f32,
}

impl Tones<'_> {
    /// Their samples.
    #[must_use]
    pub fn wave(&self) -> Wave {
        let mut wave = Wave::new(self.samples());
        wave.level();
        wave.scale(self.loud);
        wave
    }

    #[allow(clippy::cast_precision_loss, reason = "some ten thousand samples")]
    fn samples(&self) -> Vec<f32> {
        let count = RATE as usize * self.long_ms as usize / 1000;
        let end = count as f32 / RATE as f32;
        let sample = |at: usize| {
            let at = at as f32 / RATE as f32;
            let release = ((end - at) / RELEASE_S).min(1.0);
            let struck = self.struck.iter();
            let sum: f32 = struck.map(|tone| self.sounding(*tone, at)).sum();
            sum * release
        };
        (0..count).map(sample).collect()
    }

    fn sounding(&self, tone: Struck, at: f32) -> f32 {
        let since = at - tone.at_s;
        if since < 0.0 {
            return 0.0;
        }
        let attack = (since / ATTACK_S).min(1.0);
        let partial = |part: &Partial| {
            part.loud * (-part.fades * since).exp() * (TAU * tone.hertz * part.times * since).sin()
        };
        attack * self.partials.iter().map(partial).sum::<f32>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BELL: Tones<'_> = Tones {
        struck: &[
            Struck {
                hertz: 440.0,
                at_s: 0.0,
            },
            Struck {
                hertz: 660.0,
                at_s: 0.2,
            },
        ],
        partials: &[Partial {
            times: 1.0,
            loud: 1.0,
            fades: 4.0,
        }],
        long_ms: 700,
        loud: 0.5,
    };

    #[test]
    fn tones_begin_and_end_in_silence_and_are_as_long_and_as_loud_as_told() {
        let wave = BELL.wave();
        let samples = wave.samples();
        assert!(samples[0].abs() < 0.001 && samples[samples.len() - 1].abs() < 0.001);
        assert!((wave.peak() - 0.5).abs() < 0.001);
        assert_eq!(wave.long().as_millis(), 700);
    }

    #[test]
    fn no_step_between_two_samples_is_heard_as_a_click() {
        let steepest = BELL
            .wave()
            .samples()
            .windows(2)
            .map(|two| (two[1] - two[0]).abs())
            .fold(0.0, f32::max);
        // A sine of 660 Hz over one of 440 at half of what fits rises by at most a tenth from sample to sample.
        assert!(steepest < 0.1, "{steepest}");
    }
}
