//! `visitor-room pictures`: every state of every screen in every language as PNG files, without a display.
//!
//! The states are the screens' own; nothing here knows what a screen shows.

use std::io::Write as _;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use languages::Language;
use look::{Album, PictureError};

use crate::failure::Failure;

/// The smallest and the largest edge of a picture, in pixels.
const EDGE_MIN_PX: u32 = 240;
const EDGE_MAX_PX: u32 = 8192;

/// What is drawn.
#[derive(Debug, Clone, Args)]
pub(crate) struct PicturesArgs {
    /// The folder, which is made when it is missing; the pictures are SCREEN/STATE.LANGUAGE.png in it
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// One screen only
    #[arg(long, value_enum)]
    screen: Option<ScreenArg>,
    /// One language only, such as sv
    #[arg(long, value_name = "TAG", value_parser = language)]
    language: Option<&'static Language>,
    /// Width and height in pixels, such as 1080x1920 [default: each screen's own]
    #[arg(long, value_name = "WxH", value_parser = size)]
    size: Option<(u32, u32)>,
}

/// The screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ScreenArg {
    Kiosk,
    Wall,
    Counter,
}

impl ScreenArg {
    const ALL: [Self; 3] = [Self::Kiosk, Self::Wall, Self::Counter];

    const fn name(self) -> &'static str {
        match self {
            Self::Kiosk => "kiosk",
            Self::Wall => "wall",
            Self::Counter => "counter",
        }
    }

    const fn size_px(self) -> (u32, u32) {
        match self {
            Self::Kiosk => kiosk::pictures::SIZE_PX,
            Self::Wall => display_board::pictures::SIZE_PX,
            Self::Counter => counter_client::pictures::SIZE_PX,
        }
    }

    fn draw(self, album: &Album) -> Result<usize, PictureError> {
        match self {
            Self::Kiosk => kiosk::pictures::draw(album),
            Self::Wall => display_board::pictures::draw(album),
            Self::Counter => counter_client::pictures::draw(album),
        }
    }
}

fn language(tag: &str) -> Result<&'static Language, String> {
    Language::find(tag).ok_or_else(|| {
        let tags: Vec<_> = Language::all()
            .iter()
            .map(|language| language.tag)
            .collect();
        format!("expected one of {}", tags.join(", "))
    })
}

fn size(written: &str) -> Result<(u32, u32), String> {
    let parsed = written.split_once('x').and_then(|(width, height)| {
        let edge = |digits: &str| {
            let pixels = digits.parse::<u32>().ok()?;
            (EDGE_MIN_PX..=EDGE_MAX_PX)
                .contains(&pixels)
                .then_some(pixels)
        };
        Some((edge(width)?, edge(height)?))
    });
    parsed.ok_or_else(|| {
        format!("expected WIDTHxHEIGHT in pixels, each from {EDGE_MIN_PX} to {EDGE_MAX_PX}, such as 1080x1920")
    })
}

/// Draws what is asked for and says how many pictures that made.
pub(crate) fn draw(args: &PicturesArgs) -> Result<(), Failure> {
    let mut drawn = 0;
    let screens = ScreenArg::ALL.into_iter();
    for screen in screens.filter(|screen| args.screen.is_none_or(|only| only == *screen)) {
        let album = Album {
            folder: args.out.join(screen.name()),
            languages: args
                .language
                .map_or_else(|| Language::all().iter().collect(), |only| vec![only]),
            size_px: args.size.unwrap_or(screen.size_px()),
        };
        drawn += screen.draw(&album).map_err(|error| failed(&error))?;
    }
    // Nothing is left to do when standard output is closed.
    drop(writeln!(
        std::io::stdout(),
        "{drawn} pictures in {}",
        args.out.display()
    ));
    Ok(())
}

/// A folder that cannot be written is the caller's to mend.
fn failed(error: &PictureError) -> Failure {
    let failure = Failure::from_error(error);
    match error {
        PictureError::Write { .. } => failure.as_refused(),
        PictureError::Draw(_) => failure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_two_edges_that_a_screen_can_have() {
        assert_eq!(size("1080x1920"), Ok((1080, 1920)));
        for wrong in [
            "",
            "1080",
            "1080x",
            "x1920",
            "1080×1920",
            "1080x-1",
            "100x100",
            "9000x9000",
            "a x b",
        ] {
            assert!(
                size(wrong).is_err_and(|said| said.contains("WIDTHxHEIGHT")),
                "{wrong:?}"
            );
        }
    }

    #[test]
    fn a_language_that_there_is_not_is_answered_with_those_there_are() {
        assert!(language("kmr-Arab").is_ok());
        let said = language("xx").unwrap_err();
        assert!(said.contains("sv, en, fa"), "{said}");
    }
}
