//! Compiles the gallery of all components, for the tests and the picture.

fn main() -> Result<(), look_compile::Error> {
    look_compile::screen("ui/gallery.slint")
}
