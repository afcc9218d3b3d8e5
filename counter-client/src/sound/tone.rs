//! The tones of a counter: short and soft, for they are for one person, beside a visitor of somebody else. It plays
//! nothing.

use look::sound::{Partial, Struck, Tones, Wave};

use crate::screen::Cue;

/// How long a tone sounds, in milliseconds.
pub(super) const LONG_MS: u32 = 600;

/// A visitor comes: E5, then A5, a rising fourth.
const CAME: [Struck; 2] = [
    Struck {
        hertz: 659.26,
        at_s: 0.0,
    },
    Struck {
        hertz: 880.0,
        at_s: 0.14,
    },
];
/// Somebody should look: one lower tone (C5).
const NOTICE: [Struck; 1] = [Struck {
    hertz: 523.25,
    at_s: 0.0,
}];
/// Tones without overtones, that fade fast.
const SOFT: [Partial; 1] = [Partial {
    times: 1.0,
    loud: 1.0,
    fades: 8.0,
}];
/// The loudest sample, in parts of a wall's chime at the same volume.
const CAME_LOUD: f32 = 0.45;
const NOTICE_LOUD: f32 = 0.22;

/// The tone of a cue.
#[must_use]
pub(super) fn wave(cue: &Cue) -> Wave {
    let (struck, loud) = match cue {
        Cue::Came => (&CAME[..], CAME_LOUD),
        _ => (&NOTICE[..], NOTICE_LOUD),
    };
    let tones = Tones {
        struck,
        partials: &SOFT,
        long_ms: LONG_MS,
        loud,
    };
    tones.wave()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tones_are_soft_and_a_notice_is_the_softer() {
        let (came, notice) = (wave(&Cue::Came).peak(), wave(&Cue::Notice).peak());
        assert!((came - CAME_LOUD).abs() < 0.001, "{came}");
        assert!((notice - NOTICE_LOUD).abs() < 0.001, "{notice}");
        assert_eq!(wave(&Cue::Came).long().as_millis(), u128::from(LONG_MS));
    }
}
