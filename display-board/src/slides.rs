//! The room's own pictures and messages, shown beside the calls one after the other: PNG, JPEG and SVG files of a folder, in
//! the order of their names. What is broken or too large is passed over, and what changes in the folder is noticed.
//! Where they lie on the glass is the window's business.

mod drawn;
mod folder;

use std::time::{Duration, Instant};

pub use drawn::{FILE_BYTES_MAX, PIXELS_MAX, SIDE_MAX, SlideError, draw};
pub use folder::{FILES_MAX, Slide, list};

/// How often the folder is looked into.
pub const SCAN: Duration = Duration::from_secs(2);

/// What is to be done about what is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turn {
    /// Nothing.
    Keep,
    /// This one's turn begins.
    Show(Slide),
    /// There is none to show.
    Clear,
}

/// Whose turn it is. It opens no file and reads no clock.
#[derive(Debug)]
pub struct Rota {
    each: Duration,
    shown: Option<(Slide, Instant)>,
    /// Those that could not be drawn, as they were then; at most as many as the folder has.
    broken: Vec<Slide>,
    /// The one that is shown is to be drawn again.
    again: bool,
}

impl Rota {
    /// Each is shown for so long.
    #[must_use]
    pub const fn new(each: Duration) -> Self {
        Self {
            each,
            shown: None,
            broken: Vec::new(),
            again: false,
        }
    }

    /// Has the one that is shown drawn again, in another size.
    pub const fn draw_again(&mut self) {
        self.again = true;
    }

    /// Looks at what is in the folder now, in the order of names.
    pub fn turn(&mut self, folder: &[Slide], now: Instant) -> Turn {
        self.broken.retain(|slide| folder.contains(slide));
        let again = std::mem::take(&mut self.again);
        if let Some((shown, since)) = &self.shown
            && folder.contains(shown)
            && now.saturating_duration_since(*since) < self.each
        {
            return if again {
                Turn::Show(shown.clone())
            } else {
                Turn::Keep
            };
        }
        let last = self.shown.as_ref().map(|(slide, _)| slide);
        let sound = || folder.iter().filter(|slide| !self.broken.contains(slide));
        let after = sound().find(|slide| last.is_none_or(|last| slide.name > last.name));
        let Some(next) = after.or_else(|| sound().next()).cloned() else {
            return match self.shown.take() {
                Some(_) => Turn::Clear,
                None => Turn::Keep,
            };
        };
        let same = last == Some(&next);
        self.shown = Some((next.clone(), now));
        if same && !again {
            Turn::Keep
        } else {
            Turn::Show(next)
        }
    }

    /// Passes this one over until its file changes. What was shown stays until the next turn.
    pub fn is_broken(&mut self, slide: Slide) {
        if let Some((shown, since)) = &mut self.shown
            && *shown == slide
        {
            // Its turn is over at once.
            *since = since.checked_sub(self.each).unwrap_or(*since);
        }
        self.broken.push(slide);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EACH: Duration = Duration::from_secs(10);

    fn slide(name: &str, bytes: u64) -> Slide {
        Slide {
            name: name.to_owned(),
            path: name.into(),
            bytes,
            changed: None,
        }
    }

    fn shows(turn: Turn) -> String {
        match turn {
            Turn::Keep => "keep".to_owned(),
            Turn::Clear => "clear".to_owned(),
            Turn::Show(slide) => slide.name,
        }
    }

    #[test]
    fn each_has_its_turn_in_the_order_of_names() {
        let folder = [slide("a", 1), slide("b", 1), slide("c", 1)];
        let mut rota = Rota::new(EACH);
        let mut now = Instant::now();
        let mut seen = Vec::new();
        for _ in 0..8 {
            seen.push(shows(rota.turn(&folder, now)));
            now += EACH / 2;
        }
        assert_eq!(seen, ["a", "keep", "b", "keep", "c", "keep", "a", "keep"]);
    }

    #[test]
    fn what_leaves_the_folder_leaves_the_wall_at_once() {
        let mut rota = Rota::new(EACH);
        let now = Instant::now();
        assert_eq!(shows(rota.turn(&[slide("a", 1), slide("b", 1)], now)), "a");
        assert_eq!(shows(rota.turn(&[slide("b", 1)], now)), "b");
        assert_eq!(shows(rota.turn(&[], now)), "clear");
        assert_eq!(shows(rota.turn(&[], now)), "keep");
        assert_eq!(shows(rota.turn(&[slide("a", 1)], now)), "a");
    }

    #[test]
    fn a_changed_file_is_shown_anew() {
        let mut rota = Rota::new(EACH);
        let now = Instant::now();
        rota.turn(&[slide("a", 1)], now);
        assert_eq!(shows(rota.turn(&[slide("a", 2)], now)), "a");
    }

    #[test]
    fn one_alone_stays_without_being_drawn_again() {
        let mut rota = Rota::new(EACH);
        let now = Instant::now();
        rota.turn(&[slide("a", 1)], now);
        for nth in 1..5 {
            assert_eq!(shows(rota.turn(&[slide("a", 1)], now + EACH * nth)), "keep");
        }
    }

    #[test]
    fn another_size_has_the_shown_one_drawn_again() {
        let folder = [slide("a", 1), slide("b", 1)];
        let mut rota = Rota::new(EACH);
        let now = Instant::now();
        assert_eq!(shows(rota.turn(&folder, now)), "a");
        rota.draw_again();
        assert_eq!(shows(rota.turn(&folder, now)), "a");
        assert_eq!(shows(rota.turn(&folder, now)), "keep");
    }

    #[test]
    fn a_broken_one_is_passed_over_until_it_changes() {
        let folder = [slide("a", 1), slide("b", 1)];
        let mut rota = Rota::new(EACH);
        let now = Instant::now();
        assert_eq!(shows(rota.turn(&folder, now)), "a");
        rota.is_broken(slide("a", 1));
        assert_eq!(shows(rota.turn(&folder, now)), "b");
        assert_eq!(shows(rota.turn(&folder, now + EACH)), "keep");
        let mended = [slide("a", 2), slide("b", 1)];
        assert_eq!(shows(rota.turn(&mended, now + EACH * 2)), "a");
        rota.is_broken(slide("a", 2));
        rota.is_broken(slide("b", 1));
        assert_eq!(shows(rota.turn(&mended, now + EACH * 2)), "clear");
    }
}
