//! What a printer says of itself (`DLE EOT 1` to `4`). An answer that no printer would give is not believed.

/// The questions that are asked, in order.
pub const QUESTIONS: [u8; 4] = [1, 2, 3, 4];

/// The bits that are the same in every answer, and their values.
const FIXED: (u8, u8) = (0b1001_0011, 0b0001_0010);

/// A printer's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a sensor of its own")]
pub struct Health {
    /// It does not print now.
    pub offline: bool,
    /// Its cover is open.
    pub cover_open: bool,
    /// There is no paper.
    pub paper_out: bool,
    /// There is little paper.
    pub paper_low: bool,
    /// Its cutter is stuck, or it must be switched off and on.
    pub error: bool,
}

impl Health {
    /// Reads the answers to [`QUESTIONS`]; none when one of them is no answer.
    #[must_use]
    pub fn read(answers: [u8; 4]) -> Option<Self> {
        let [printer, offline, error, paper] = answers;
        let believed = answers.iter().all(|answer| answer & FIXED.0 == FIXED.1);
        believed.then_some(Self {
            offline: printer & 0b1000 != 0,
            cover_open: offline & 0b100 != 0,
            paper_out: paper & 0b110_0000 != 0 || offline & 0b10_0000 != 0,
            paper_low: paper & 0b1100 != 0,
            error: error & 0b10_1000 != 0 || offline & 0b100_0000 != 0,
        })
    }

    /// Whether a ticket can be printed now.
    #[must_use]
    pub const fn prints(&self) -> bool {
        !(self.offline || self.cover_open || self.paper_out || self.error)
    }

    /// What staff should see to, by its code in presence.
    #[must_use]
    pub fn problems(&self) -> Vec<&'static str> {
        let cause = self.cover_open || self.paper_out || self.error;
        [
            (self.cover_open, "cover_open"),
            (self.paper_out, "paper_out"),
            (self.error, "printer_error"),
            (self.offline && !cause, "printer_offline"),
            (self.paper_low && !self.paper_out, "paper_low"),
        ]
        .into_iter()
        .filter_map(|(is, code)| is.then_some(code))
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WELL: u8 = 0b0001_0010;

    #[test]
    fn a_printer_that_is_well_prints_and_has_no_problems() {
        let health = Health::read([WELL; 4]).unwrap();
        assert_eq!(health, Health::default());
        assert!(health.prints() && health.problems().is_empty());
    }

    #[test]
    fn each_sensor_is_its_own_problem() {
        let of = |at: usize, bits: u8| {
            let mut answers = [WELL; 4];
            answers[at] |= bits;
            let health = Health::read(answers).unwrap();
            (health.prints(), health.problems())
        };
        assert_eq!(of(0, 0b1000), (false, vec!["printer_offline"]));
        assert_eq!(of(1, 0b100), (false, vec!["cover_open"]));
        assert_eq!(of(2, 0b1000), (false, vec!["printer_error"]));
        assert_eq!(of(3, 0b1100), (true, vec!["paper_low"]));
        assert_eq!(of(3, 0b110_1100), (false, vec!["paper_out"]));
    }

    #[test]
    fn nonsense_is_not_believed() {
        for nonsense in [0, 0xff, b'A', 0b1001_0010] {
            assert_eq!(
                Health::read([WELL, WELL, nonsense, WELL]),
                None,
                "{nonsense}"
            );
        }
    }
}
