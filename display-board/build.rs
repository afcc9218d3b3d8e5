//! Compiles the wall's window.

fn main() -> Result<(), look_compile::Error> {
    look_compile::screen("ui/main.slint")
}
