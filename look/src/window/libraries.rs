//! Whether a window can be opened on this machine: a display that answers, and the libraries of the X Window System. It
//! opens none, so that a program without windows can ask as well.

use std::net::TcpStream;
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::net::{SocketAddr, UnixStream};
use std::path::PathBuf;

/// The first TCP port of the X Window System (X.Org, X(7), "Display names").
const X_PORT: u16 = 6000;

/// Why no window can be opened here, in one plain sentence; none when nothing is known against it.
#[must_use]
pub fn obstacle() -> Option<String> {
    if let Some(name) = variable("WAYLAND_DISPLAY") {
        let answers = wayland_socket(&name).is_some_and(|path| UnixStream::connect(path).is_ok());
        return (!answers).then(|| silent("WAYLAND_DISPLAY", &name));
    }
    if variable("WAYLAND_SOCKET").is_some() {
        return None;
    }
    let Some(name) = variable("DISPLAY") else {
        return Some(
            "there is no display here (DISPLAY and WAYLAND_DISPLAY are not set)".to_owned(),
        );
    };
    if !x_answers(&name) {
        return Some(silent("DISPLAY", &name));
    }
    missing_package().map(|package| {
        format!("a library of the X Window System is missing here: install {package}")
    })
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn silent(variable: &str, name: &str) -> String {
    format!("there is no display here ({variable} is {name}, where none answers)")
}

fn wayland_socket(name: &str) -> Option<PathBuf> {
    if name.starts_with('/') {
        return Some(PathBuf::from(name));
    }
    Some(PathBuf::from(variable("XDG_RUNTIME_DIR")?).join(name))
}

/// Whether an X server listens at `host:number.screen`, `host` left out for this machine.
fn x_answers(display: &str) -> bool {
    let Some((host, rest)) = display.rsplit_once(':') else {
        return false;
    };
    let number = rest.split('.').next().unwrap_or_default();
    let Ok(number) = number.parse::<u16>() else {
        return false;
    };
    let path = format!("/tmp/.X11-unix/X{number}");
    let here = || {
        UnixStream::connect(&path).is_ok()
            || SocketAddr::from_abstract_name(&path)
                .is_ok_and(|address| UnixStream::connect_addr(&address).is_ok())
    };
    let there = |host| {
        X_PORT
            .checked_add(number)
            .is_some_and(|port| TcpStream::connect((host, port)).is_ok())
    };
    match host {
        "" | "unix" => here() || there("localhost"),
        host => there(host),
    }
}

/// The Debian package of the first library that the window system would look for and not find.
fn missing_package() -> Option<&'static str> {
    use x11_dl::{xcursor, xinput2, xlib, xlib_xcb};
    let found = [
        (xlib::Xlib::open().is_ok(), "libx11-6"),
        (xcursor::Xcursor::open().is_ok(), "libxcursor1"),
        (xinput2::XInput2::open().is_ok(), "libxi6"),
        (xlib_xcb::Xlib_xcb::open().is_ok(), "libx11-xcb1"),
        (xkbcommon_dl::xkbcommon_option().is_some(), "libxkbcommon0"),
        (
            xkbcommon_dl::x11::xkbcommon_x11_option().is_some(),
            "libxkbcommon-x11-0",
        ),
    ];
    let missing = found.into_iter().find(|(is_there, _)| !is_there);
    missing.map(|(_, package)| package)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_display_that_nobody_serves_does_not_answer() {
        for display in ["", ":", ":x", "nonsense", ":4711", ":65535"] {
            assert!(!x_answers(display), "{display:?}");
        }
    }
}
