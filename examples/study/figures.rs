//! Figures of many days with their 95 % intervals, and of differences between paired days.
//!
//! Days are independent draws; visitors of one day are not, so intervals come from groups of days.

/// Groups of days from whose scatter an interval is worked out, and Student's t for one fewer at 97.5 %.
const GROUPS: usize = 40;
const STUDENT: f64 = 2.023;

/// A figure and half of its 95 % interval, minutes.
#[derive(Clone, Copy)]
pub(crate) struct Figure {
    value: f64,
    half: f64,
}

impl Figure {
    /// What a function says of the values of all days.
    pub(crate) fn of(days: &[Vec<f64>], of: fn(&[f64]) -> f64) -> Self {
        let groups = groups(days).map(|group| of(&concat(group)));
        Self {
            value: of(&days.concat()),
            half: half(&groups.filter(|value| value.is_finite()).collect::<Vec<_>>()),
        }
    }
}

impl std::fmt::Display for Figure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if f.sign_plus() {
            write!(f, "{:+.2} ± {:.2}", self.value, self.half)
        } else {
            write!(f, "{:.1} ± {:.1}", self.value, self.half)
        }
    }
}

/// By how much what a function says of the second of each pair is more than what it says of the first.
pub(crate) fn paired(days: &[(Vec<f64>, Vec<f64>)], of: fn(&[f64]) -> f64) -> Figure {
    let difference = |days: &[&(Vec<f64>, Vec<f64>)]| {
        let one = concat(days.iter().map(|(one, _)| one));
        let other = concat(days.iter().map(|(_, other)| other));
        of(&other) - of(&one)
    };
    let groups = groups(days).map(|group| difference(&group.collect::<Vec<_>>()));
    Figure {
        value: difference(&days.iter().collect::<Vec<_>>()),
        half: half(&groups.filter(|value| value.is_finite()).collect::<Vec<_>>()),
    }
}

/// The mean; no number without values.
pub(crate) fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// What nine of ten do not exceed; no number without values.
pub(crate) fn p90(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
        .get(sorted.len() * 9 / 10)
        .copied()
        .unwrap_or(f64::NAN)
}

fn groups<T>(days: &[T]) -> impl Iterator<Item = impl Iterator<Item = &T>> {
    (0..GROUPS).map(move |nth| days.iter().skip(nth).step_by(GROUPS))
}

fn concat<'a>(days: impl Iterator<Item = &'a Vec<f64>>) -> Vec<f64> {
    days.flatten().copied().collect()
}

/// Half of the 95 % interval of the mean of independent values.
fn half(values: &[f64]) -> f64 {
    let (centre, n) = (mean(values), values.len() as f64);
    let squares: f64 = values.iter().map(|value| (value - centre).powi(2)).sum();
    STUDENT * (squares / (n - 1.0) / n).sqrt()
}
