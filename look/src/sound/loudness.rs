//! How loud a sound is to an ear, and speech made as loud as a chime: two voices with the same highest sample can differ by
//! more than twice in loudness. It hears no frequency more than another.

use super::wave::{RATE, Wave};

/// Loudness is that of the loudest part of this length: a syllable or two.
const PART: usize = RATE as usize * 4 / 10;
/// How loud speech is, in decibels below a full square: a little less than the chime before it, so that it does not startle.
const SPEECH_DB: f32 = -12.0;

impl Wave {
    /// How loud its loudest syllable is, in decibels below a full square; minus infinity for silence.
    #[must_use]
    pub fn loudest_db(&self) -> f32 {
        let samples = self.samples();
        let part = PART.min(samples.len()).max(1);
        let parts = samples.windows(part).step_by(part.div_ceil(4));
        let level = |part: &[f32]| Self::new(part.to_vec()).mean_level();
        20.0 * parts.map(level).fold(0.0, f32::max).log10()
    }

    /// Makes the loudest sample 1, and speech that is soft all the same louder: what would be clipped is rounded off.
    pub fn level_speech(&mut self) {
        self.level();
        let short_db = SPEECH_DB - self.loudest_db();
        if short_db.is_finite() && short_db > 0.0 {
            let by = 10f32.powf(short_db / 20.0);
            self.bend(|sample| (sample * by).tanh());
            self.level();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Short and high among much that is low, as many voices are.
    #[allow(clippy::cast_precision_loss, reason = "few samples")]
    fn peaky() -> Wave {
        let sample = |at: usize| {
            let loud = if at % 400 < 8 { 0.8 } else { 0.06 };
            (at as f32 * 0.05).sin() * loud
        };
        Wave::new((0..RATE as usize).map(sample).collect())
    }

    #[test]
    fn soft_speech_becomes_louder_and_nothing_is_clipped() {
        let mut wave = peaky();
        wave.level();
        let before = wave.loudest_db();
        wave.level_speech();
        let after = wave.loudest_db();
        assert!(before < SPEECH_DB - 3.0, "{before}");
        assert!(after > before + 3.0, "{before} {after}");
        assert!((wave.peak() - 1.0).abs() < 0.001, "{}", wave.peak());
    }

    #[test]
    fn loud_speech_stays_as_it_is_and_silence_is_silence() {
        let mut loud = Wave::new(vec![0.5, -0.5, 0.5, -0.5]);
        loud.level_speech();
        assert_eq!(loud.samples(), [1.0, -1.0, 1.0, -1.0]);
        let mut silence = Wave::new(vec![0.0; 10]);
        silence.level_speech();
        assert_eq!(silence.samples(), [0.0; 10]);
        Wave::default().level_speech();
    }
}
