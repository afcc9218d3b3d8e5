//! The tones of a counter, made from their formula so that no file and no licence is needed. They are short and soft: they
//! are for one person, beside a visitor of somebody else. It plays nothing.

use std::f32::consts::TAU;

use crate::screen::Cue;

/// Samples a second.
pub const RATE: u32 = 22_050;
/// How long a tone sounds, in milliseconds.
pub const LONG_MS: u32 = 600;

/// A visitor comes: E5, then A5, a rising fourth; in hertz, and when each is struck in seconds.
const CAME: [(f32, f32); 2] = [(659.26, 0.0), (880.0, 0.14)];
/// Somebody should look: one lower tone (C5).
const NOTICE: [(f32, f32); 1] = [(523.25, 0.0)];
/// How fast a tone fades, per second.
const FADES: f32 = 8.0;
/// So that a tone does not begin with a click, in seconds.
const ATTACK_S: f32 = 0.01;
/// So that it does not end with one, in seconds.
const RELEASE_S: f32 = 0.1;
/// The loudest sample at full volume, in parts of what fits: well below a wall's chime.
const CAME_PEAK: f32 = 0.4;
const NOTICE_PEAK: f32 = 0.2;

/// The tone of a cue as a WAV file (16 bits, one channel) at a volume of 0 to 100.
#[must_use]
pub fn wav(cue: &Cue, volume: u8) -> Vec<u8> {
    let (struck, peak) = match cue {
        Cue::Came => (&CAME[..], CAME_PEAK),
        _ => (&NOTICE[..], NOTICE_PEAK),
    };
    let tone = samples(struck);
    let loudest = tone
        .iter()
        .fold(f32::EPSILON, |most, sample| most.max(sample.abs()));
    // Loudness is felt by its logarithm: half way is a quarter of the amplitude.
    let part = f32::from(volume.min(100)) / 100.0;
    let scale = peak * part * part / loudest * f32::from(i16::MAX);
    let mut file = header(tone.len());
    for sample in tone {
        #[allow(clippy::cast_possible_truncation, reason = "scaled to fit")]
        let sample = (sample * scale) as i16;
        file.extend(sample.to_le_bytes());
    }
    file
}

#[allow(clippy::cast_precision_loss, reason = "some ten thousand samples")]
fn samples(struck: &[(f32, f32)]) -> Vec<f32> {
    let count = RATE as usize * LONG_MS as usize / 1000;
    let end = count as f32 / RATE as f32;
    let sample = |at: usize| {
        let at = at as f32 / RATE as f32;
        let release = ((end - at) / RELEASE_S).min(1.0);
        let tones = struck
            .iter()
            .map(|(hertz, from)| sounding(*hertz, at - from));
        tones.sum::<f32>() * release
    };
    (0..count).map(sample).collect()
}

fn sounding(hertz: f32, since: f32) -> f32 {
    if since < 0.0 {
        return 0.0;
    }
    (since / ATTACK_S).min(1.0) * (-FADES * since).exp() * (TAU * hertz * since).sin()
}

/// RIFF header of 16-bit PCM, one channel.
fn header(samples: usize) -> Vec<u8> {
    let bytes = u32::try_from(samples * 2).unwrap_or(u32::MAX - 36);
    let mut file = Vec::with_capacity(44 + samples * 2);
    file.extend(b"RIFF");
    file.extend((36 + bytes).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16u32.to_le_bytes());
    file.extend([1u16.to_le_bytes(), 1u16.to_le_bytes()].concat());
    file.extend(RATE.to_le_bytes());
    file.extend((RATE * 2).to_le_bytes());
    file.extend([2u16.to_le_bytes(), 16u16.to_le_bytes()].concat());
    file.extend(b"data");
    file.extend(bytes.to_le_bytes());
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peak(file: &[u8]) -> u16 {
        let samples = file[44..].chunks_exact(2);
        samples
            .map(|two| i16::from_le_bytes([two[0], two[1]]).unsigned_abs())
            .max()
            .unwrap()
    }

    #[test]
    fn the_tones_are_soft_and_a_notice_is_the_softer() {
        let (came, notice) = (peak(&wav(&Cue::Came, 100)), peak(&wav(&Cue::Notice, 100)));
        assert!((12_500..13_500).contains(&came), "{came}");
        assert!((6_200..6_800).contains(&notice), "{notice}");
        assert_eq!(peak(&wav(&Cue::Came, 0)), 0);
    }

    #[test]
    fn a_tone_begins_and_ends_in_silence_and_is_as_long_as_it_says() {
        let file = wav(&Cue::Came, 100);
        assert_eq!(file.len() - 44, RATE as usize * LONG_MS as usize / 1000 * 2);
        assert!(peak(&file[..48]) < 60);
        assert!(peak(&[&[0; 44], &file[file.len() - 64..]].concat()) < 60);
    }
}
