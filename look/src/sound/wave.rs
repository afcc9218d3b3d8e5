//! Sound as samples: read from WAV files of any common kind, put one after the other, and written at a volume.
//! It plays nothing and speaks to no program.

use std::path::Path;
use std::time::Duration;

/// Samples a second of everything here, on one channel.
pub const RATE: u32 = 44_100;
/// The loudest sample at full volume, in parts of what fits.
pub const PEAK: f32 = 0.9;
/// A file larger than this is no clip, in bytes.
pub const CLIP_BYTES_MAX: u64 = 4 * 1024 * 1024;
/// A sound longer than this is no clip, in seconds.
pub const CLIP_LONG_MAX_S: u32 = 10;
/// Softer than this is silence, in parts of what fits.
const SILENCE: f32 = 0.01;
/// What is left of the silence before and after words, in milliseconds.
const EDGE_MS: u32 = 20;

/// Why a file is no sound.
#[derive(Debug, thiserror::Error)]
pub enum WaveError {
    /// It cannot be read or written.
    #[error("cannot read or write the file")]
    File(#[from] std::io::Error),
    /// It is no WAV file of a kind that is known.
    #[error("expected a WAV file with whole or floating samples")]
    Kind(#[source] hound::Error),
    /// It is too large or too long.
    #[error("expected a clip of at most {CLIP_LONG_MAX_S} s and {CLIP_BYTES_MAX} bytes")]
    TooLong,
    /// It is empty.
    #[error("expected a clip that is not silent")]
    Silent,
}

impl From<hound::Error> for WaveError {
    fn from(error: hound::Error) -> Self {
        match error {
            hound::Error::IoError(error) => Self::File(error),
            other => Self::Kind(other),
        }
    }
}

/// Samples of −1 to 1, [`RATE`] a second.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Wave {
    samples: Vec<f32>,
}

impl Wave {
    /// These samples.
    #[must_use]
    pub const fn new(samples: Vec<f32>) -> Self {
        Self { samples }
    }

    /// Reads a WAV file.
    ///
    /// # Errors
    /// When it is none, or larger than a clip may be.
    pub fn read(file: &Path) -> Result<Self, WaveError> {
        if std::fs::metadata(file)?.len() > CLIP_BYTES_MAX {
            return Err(WaveError::TooLong);
        }
        let mut reader = hound::WavReader::open(file)?;
        let spec = reader.spec();
        if spec.sample_rate == 0 || reader.duration() / spec.sample_rate >= CLIP_LONG_MAX_S {
            return Err(WaveError::TooLong);
        }
        let samples: Vec<f32> = match spec.sample_format {
            hound::SampleFormat::Float => reader.samples().collect::<Result<_, _>>()?,
            hound::SampleFormat::Int => {
                let scale = 2f32.powi(1 - i32::from(spec.bits_per_sample));
                #[allow(clippy::cast_precision_loss, reason = "samples are not counted")]
                let part = |sample: i32| sample as f32 * scale;
                let samples = reader.samples::<i32>();
                samples
                    .map(|sample| sample.map(part))
                    .collect::<Result<_, _>>()?
            }
        };
        let one = one_channel(&samples, usize::from(spec.channels.max(1)));
        Ok(Self::new(at_rate(&one, spec.sample_rate)))
    }

    /// The samples.
    #[must_use]
    pub fn samples(&self) -> &[f32] {
        &self.samples
    }

    /// How long it lasts.
    #[must_use]
    pub fn long(&self) -> Duration {
        let samples = u64::try_from(self.samples.len()).unwrap_or(u64::MAX);
        Duration::from_micros(samples.saturating_mul(1_000_000) / u64::from(RATE))
    }

    /// The loudest sample, 0 to 1.
    #[must_use]
    pub fn peak(&self) -> f32 {
        let samples = self.samples.iter();
        samples.fold(0.0, |most, sample| most.max(sample.abs()))
    }

    /// The mean level (root of the mean square), 0 to 1.
    #[must_use]
    pub fn mean_level(&self) -> f32 {
        let sum: f32 = self.samples.iter().map(|sample| sample * sample).sum();
        #[allow(clippy::cast_precision_loss, reason = "some hundred thousand samples")]
        let count = self.samples.len().max(1) as f32;
        (sum / count).sqrt()
    }

    /// Makes the loudest sample 1, so that clips of different loudness are alike. Silence stays silence.
    pub fn level(&mut self) {
        let peak = self.peak();
        if peak > 0.0 {
            self.scale(1.0 / peak);
        }
    }

    /// Makes it so many times as loud.
    pub fn scale(&mut self, by: f32) {
        self.bend(|sample| sample * by);
    }

    /// Makes of each sample another.
    pub(super) fn bend(&mut self, to: impl Fn(f32) -> f32) {
        for sample in &mut self.samples {
            *sample = to(*sample);
        }
    }

    /// Takes the silence away before and after.
    ///
    /// # Errors
    /// When nothing else is there.
    pub fn trimmed(mut self) -> Result<Self, WaveError> {
        let loud = |sample: &f32| sample.abs() > SILENCE;
        let first = self.samples.iter().position(loud);
        let last = self.samples.iter().rposition(loud);
        let (Some(first), Some(last)) = (first, last) else {
            return Err(WaveError::Silent);
        };
        let edge = samples_in(EDGE_MS);
        self.samples
            .truncate((last + edge).min(self.samples.len() - 1) + 1);
        self.samples.drain(..first.saturating_sub(edge));
        Ok(self)
    }

    /// Puts silence behind it, in milliseconds.
    pub fn pause(&mut self, long_ms: u32) {
        let samples = self.samples.len() + samples_in(long_ms);
        self.samples.resize(samples, 0.0);
    }

    /// Puts another behind it.
    pub fn append(&mut self, other: &Self) {
        self.samples.extend_from_slice(&other.samples);
    }

    /// Writes it as a WAV file of 16 bits at a volume of 0 to 100.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, file: &Path, volume: u8) -> Result<(), WaveError> {
        let spec = hound::WavSpec {
            channels: 1,
            sample_rate: RATE,
            bits_per_sample: 16,
            sample_format: hound::SampleFormat::Int,
        };
        let mut writer = hound::WavWriter::create(file, spec)?;
        // Loudness is felt by its logarithm: half way is a quarter of the amplitude.
        let part = f32::from(volume.min(100)) / 100.0;
        let scale = PEAK * part * part * f32::from(i16::MAX);
        for sample in &self.samples {
            #[allow(clippy::cast_possible_truncation, reason = "scaled to fit")]
            writer.write_sample((sample.clamp(-1.0, 1.0) * scale) as i16)?;
        }
        Ok(writer.finalize()?)
    }
}

const fn samples_in(long_ms: u32) -> usize {
    RATE as usize * long_ms as usize / 1000
}

#[allow(clippy::cast_precision_loss, reason = "a handful of channels")]
fn one_channel(samples: &[f32], channels: usize) -> Vec<f32> {
    let frames = samples.chunks_exact(channels);
    frames
        .map(|frame| frame.iter().sum::<f32>() / channels as f32)
        .collect()
}

/// The same at [`RATE`], between two samples on a straight line: enough for speech, whose highest tones are far below.
#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "some hundred thousand samples"
)]
fn at_rate(samples: &[f32], rate: u32) -> Vec<f32> {
    if rate == RATE {
        return samples.to_vec();
    }
    let step = f64::from(rate) / f64::from(RATE);
    let count = (samples.len() as f64 / step) as usize;
    let between = |at: usize| {
        let place = at as f64 * step;
        let (before, part) = (place as usize, place.fract() as f32);
        let sample = |at: usize| samples.get(at).or(samples.last()).copied().unwrap_or(0.0);
        sample(before) * (1.0 - part) + sample(before + 1) * part
    };
    (0..count).map(between).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tone(long_ms: u32, loud: f32) -> Wave {
        #[allow(clippy::cast_precision_loss, reason = "few")]
        let sample = |at: usize| (at as f32 * 0.06).sin() * loud;
        Wave::new((0..samples_in(long_ms)).map(sample).collect())
    }

    #[test]
    fn what_is_written_is_read_again_as_long_and_at_its_volume() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("tone.wav");
        let mut peaks = Vec::new();
        for volume in [100, 50, 0] {
            tone(700, 1.0).write(&file, volume).unwrap();
            let read = Wave::read(&file).unwrap();
            assert_eq!(read.long().as_millis(), 700);
            peaks.push(read.peak());
        }
        assert!((peaks[0] - PEAK).abs() < 0.001 && (peaks[1] - PEAK / 4.0).abs() < 0.001);
        assert!(peaks[2] == 0.0);
    }

    #[test]
    fn a_clip_of_another_kind_is_as_long_here() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("clip.wav");
        let kinds = [
            (1, 22_050, 16, hound::SampleFormat::Int),
            (2, 48_000, 24, hound::SampleFormat::Int),
            (2, 16_000, 32, hound::SampleFormat::Float),
        ];
        for (channels, sample_rate, bits_per_sample, sample_format) in kinds {
            let spec = hound::WavSpec {
                channels,
                sample_rate,
                bits_per_sample,
                sample_format,
            };
            let mut writer = hound::WavWriter::create(&file, spec).unwrap();
            for _ in 0..sample_rate / 2 * u32::from(channels) {
                match sample_format {
                    hound::SampleFormat::Float => writer.write_sample(0.5f32).unwrap(),
                    hound::SampleFormat::Int => {
                        writer.write_sample(1i32 << (bits_per_sample - 2)).unwrap();
                    }
                }
            }
            writer.finalize().unwrap();
            let read = Wave::read(&file).unwrap();
            assert!(read.long().as_millis().abs_diff(500) <= 1, "{spec:?}");
            assert!((read.peak() - 0.5).abs() < 0.001, "{spec:?}");
        }
    }

    #[test]
    fn what_is_no_clip_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("clip.wav");
        std::fs::write(&file, b"RIFF....").unwrap();
        assert!(Wave::read(&file).is_err());
        std::fs::write(&file, vec![0; 5 * 1024 * 1024]).unwrap();
        assert!(matches!(Wave::read(&file), Err(WaveError::TooLong)));
        tone(11_000, 1.0).write(&file, 100).unwrap();
        assert!(matches!(Wave::read(&file), Err(WaveError::TooLong)));
        assert!(Wave::new(vec![0.0; 100]).trimmed().is_err());
    }

    #[test]
    fn silence_before_and_after_is_taken_away() {
        let mut wave = Wave::default();
        wave.pause(300);
        wave.append(&tone(200, 0.5));
        wave.pause(500);
        let long = wave.trimmed().unwrap().long().as_millis();
        assert!((200..=240).contains(&long), "{long}");
    }
}
