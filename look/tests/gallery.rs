//! The theme's promise of contrast, and every component of the gallery in shapes and scripts that differ.

#![allow(clippy::unwrap_used, reason = "a test cannot go on without its window")]

look::include_screen!();

use ui::{Gallery, Palette, Theme, dress, wear};

use look::colour::{CONTROL_CONTRAST, TEXT_CONTRAST, contrast};
use look::testing::{Limits, examine, offscreen, resize, save};
use look::{Outfit, Scheme as Wears};
use slint::{Color, ComponentHandle as _};

const SCHEMES: [Wears; 3] = [Wears::Light, Wears::Dark, Wears::Contrast];

fn gallery(outfit: &Outfit) -> Gallery {
    offscreen();
    let gallery = Gallery::new().unwrap();
    dress(&gallery);
    wear(&gallery, outfit);
    gallery.set_code(look::qr::image("https://room.example/t/0123456789abcdefghjkmnpqrs").unwrap());
    resize(&gallery, 1400, 2300);
    gallery
}

/// What is written on what.
fn text_pairs(p: &Palette) -> Vec<(&'static str, Color, Color)> {
    vec![
        ("ink on ground", p.ink, p.ground),
        ("ink on surface", p.ink, p.surface),
        ("ink on raised", p.ink, p.raised),
        ("soft ink on ground", p.ink_soft, p.ground),
        ("soft ink on surface", p.ink_soft, p.surface),
        ("soft ink on raised", p.ink_soft, p.raised),
        ("ink on tint", p.on_tint, p.tint),
        ("ink on pressed tint", p.on_tint, p.tint_pressed),
        ("words on action", p.on_action, p.action),
        ("words on pressed action", p.on_action, p.action_pressed),
        ("action on ground", p.action, p.ground),
        ("action on surface", p.action, p.surface),
        ("words on signal", p.on_signal, p.signal),
        ("words on alarm", p.on_alarm, p.alarm),
        ("words on alarm tint", p.on_alarm_tint, p.alarm_tint),
        ("good on surface", p.good, p.surface),
    ]
}

/// What must be seen against what without being read.
fn control_pairs(p: &Palette) -> Vec<(&'static str, Color, Color)> {
    vec![
        ("edge on ground", p.line, p.ground),
        ("edge on surface", p.line, p.surface),
        ("edge on raised", p.line, p.raised),
        ("focus on ground", p.focus, p.ground),
        ("focus on surface", p.focus, p.surface),
        ("focus on tint", p.focus, p.tint),
        ("alarm on ground", p.alarm, p.ground),
        ("good on ground", p.good, p.ground),
        ("tint's edge on tint", p.action, p.tint),
    ]
}

#[test]
fn every_pair_of_every_scheme_has_the_contrast_it_promises() {
    let mut short = Vec::new();
    for scheme in SCHEMES {
        let gallery = gallery(&Outfit {
            scheme,
            ..Outfit::default()
        });
        let palette = gallery.global::<Theme>().get_palette();
        for (pairs, least) in [
            (text_pairs(&palette), TEXT_CONTRAST),
            (control_pairs(&palette), CONTROL_CONTRAST),
        ] {
            for (name, one, other) in pairs {
                let found = contrast(one, other);
                if found < least {
                    short.push(format!(
                        "{scheme:?}: {name} has {found:.2}, promised {least}"
                    ));
                }
            }
        }
    }
    assert!(short.is_empty(), "{}", short.join("\n"));
}

#[test]
fn a_municipalitys_own_colour_becomes_the_action_of_the_light_scheme_alone() {
    let own = look::colour::own_action("#5a1a5e").unwrap();
    let light = gallery(&Outfit {
        own_action: Some(own),
        ..Outfit::default()
    });
    assert_eq!(light.global::<Theme>().get_palette().action, own);
    let dark = gallery(&Outfit {
        own_action: Some(own),
        scheme: Wears::Dark,
        ..Outfit::default()
    });
    assert_ne!(dark.global::<Theme>().get_palette().action, own);
}

#[test]
fn no_component_cuts_its_text_in_any_script() {
    for (language, rtl) in [
        ("sv", false),
        ("ar", true),
        ("fi", false),
        ("de", false),
        ("ckb", true),
        ("so", false),
    ] {
        for text_scale in [1.0, 1.25] {
            let gallery = gallery(&Outfit {
                language: language.into(),
                rtl,
                text_scale,
                ..Outfit::default()
            });
            resize(&gallery, 1600, 3000);
            let found = examine(
                &gallery,
                Limits {
                    touch_px: 44.0,
                    gap_px: 0.0,
                    text_px: 15.0,
                },
            );
            let lines: Vec<_> = found.iter().map(ToString::to_string).collect();
            assert!(
                found.is_empty(),
                "{language} at {text_scale}:\n{}",
                lines.join("\n")
            );
        }
    }
}

/// Pictures to look at: `LOOK_PICTURES=folder cargo test -p look`.
#[test]
fn the_gallery_can_be_drawn_in_every_scheme() {
    let folder = std::env::var_os("LOOK_PICTURES").map(std::path::PathBuf::from);
    let kept = tempfile::tempdir().unwrap();
    let folder = folder.unwrap_or_else(|| kept.path().to_owned());
    for (language, rtl, scheme, digits) in [
        ("sv", false, Wears::Light, ""),
        ("ar", true, Wears::Dark, "A٠١٧"),
        ("fi", false, Wears::Contrast, ""),
    ] {
        let gallery = gallery(&Outfit {
            scheme,
            language: language.into(),
            rtl,
            ..Outfit::default()
        });
        gallery.set_own_digits(digits.into());
        let path = folder.join(format!("gallery.{language}.png"));
        save(&gallery, &path).unwrap();
        assert!(std::fs::metadata(path).unwrap().len() > 10_000);
    }
}
