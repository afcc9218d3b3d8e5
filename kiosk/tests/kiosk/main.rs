//! The kiosk without a display: what a touch means, real elements under a finger, and pictures of every page in every
//! language.

mod pages;
mod pictures;
mod room;
mod screen;
mod taps;
