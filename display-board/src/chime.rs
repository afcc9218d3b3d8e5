//! The chime, made from its formula: two struck tones, a fourth apart and soft, so that no file and no licence is needed.
//! It plays nothing.

use std::f32::consts::TAU;

/// Samples a second.
pub const RATE: u32 = 44_100;
/// How long it sounds, in milliseconds: shorter than the least moment of a call.
pub const LONG_MS: u32 = 1_800;

/// The two tones in hertz and when they are struck, in seconds (E5, then B4: a falling fourth).
const STRUCK: [(f32, f32); 2] = [(659.26, 0.0), (493.88, 0.45)];
/// The partials of a soft bar: how many times the tone, how loud, and how fast it fades.
const PARTIALS: [(f32, f32, f32); 3] = [(1.0, 1.0, 3.2), (2.0, 0.28, 5.5), (3.93, 0.12, 11.0)];
/// So that a tone does not begin with a click, in seconds.
const ATTACK_S: f32 = 0.006;
/// So that it does not end with one, in seconds.
const RELEASE_S: f32 = 0.15;
/// The loudest sample at full volume, in parts of what fits.
const PEAK: f32 = 0.9;

/// The chime as a WAV file (16 bits, one channel) at a volume of 0 to 100.
#[must_use]
pub fn wav(volume: u8) -> Vec<u8> {
    let tone = samples();
    let loudest = tone
        .iter()
        .fold(f32::EPSILON, |most, sample| most.max(sample.abs()));
    // Loudness is felt by its logarithm: half way is a quarter of the amplitude.
    let part = f32::from(volume.min(100)) / 100.0;
    let scale = PEAK * part * part / loudest * f32::from(i16::MAX);
    let mut file = header(tone.len());
    for sample in tone {
        #[allow(clippy::cast_possible_truncation, reason = "scaled to fit")]
        let sample = (sample * scale) as i16;
        file.extend(sample.to_le_bytes());
    }
    file
}

#[allow(clippy::cast_precision_loss, reason = "some ten thousand samples")]
fn samples() -> Vec<f32> {
    let count = RATE as usize * LONG_MS as usize / 1000;
    let end = count as f32 / RATE as f32;
    (0..count)
        .map(|at| {
            let at = at as f32 / RATE as f32;
            let release = ((end - at) / RELEASE_S).min(1.0);
            STRUCK
                .iter()
                .map(|(hertz, from)| bar(*hertz, at - from))
                .sum::<f32>()
                * release
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

/// RIFF header of 16-bit PCM, one channel.
fn header(samples: usize) -> Vec<u8> {
    let bytes = u32::try_from(samples * 2).unwrap_or(u32::MAX - 36);
    let mut file = Vec::with_capacity(44 + samples * 2);
    file.extend(b"RIFF");
    file.extend((36 + bytes).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16u32.to_le_bytes());
    file.extend(1u16.to_le_bytes());
    file.extend(1u16.to_le_bytes());
    file.extend(RATE.to_le_bytes());
    file.extend((RATE * 2).to_le_bytes());
    file.extend(2u16.to_le_bytes());
    file.extend(16u16.to_le_bytes());
    file.extend(b"data");
    file.extend(bytes.to_le_bytes());
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screen::MOMENT_LEAST;

    fn peak(file: &[u8]) -> u16 {
        let samples = file[44..].chunks_exact(2);
        samples
            .map(|two| i16::from_le_bytes([two[0], two[1]]).unsigned_abs())
            .max()
            .unwrap()
    }

    #[test]
    fn the_chime_ends_before_the_least_moment_of_a_call() {
        assert!(u128::from(LONG_MS) < MOMENT_LEAST.as_millis());
        let bytes = wav(100).len() - 44;
        assert_eq!(bytes, RATE as usize * LONG_MS as usize / 1000 * 2);
    }

    #[test]
    fn full_volume_is_loud_without_clipping_and_half_of_it_a_quarter() {
        let (full, half) = (peak(&wav(100)), peak(&wav(50)));
        assert!((29_000..30_000).contains(&full), "{full}");
        assert!((half * 4).abs_diff(full) < 10, "{half}");
        assert_eq!(peak(&wav(0)), 0);
    }

    #[test]
    fn it_begins_and_ends_in_silence() {
        let file = wav(100);
        assert!(peak(&file[..48]) < 30);
        assert!(peak(&[&[0; 44], &file[file.len() - 64..]].concat()) < 30);
    }
}
