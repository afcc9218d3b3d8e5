//! Puts a [`View`] on the window and hears its touches. What already stands there is left as it is, so that a button is
//! never made anew under a finger.

use languages::Direction;
use look::{Outfit, Scheme, update_rows};
use queue::ids::{ErrandId, LanguageTag};
use queue::moment::Moment;
use queue::need::Need;
use slint::{ComponentHandle as _, SharedString};

use crate::screen::{
    Help, LOUDNESS_MAX, MessageKind, Page, Switch, Touch, Toward, View, Volume, Way, unbroken,
};
use crate::settings::Machine;
use crate::speech::Key;
use crate::ui::{
    Errand, HelpState, KeyKind, Kiosk, KioskWindow, Message, MessageKind as ShownMessage,
    Need as ShownNeed, NeedKind, PageKind, Spoken, Spot, SwitchKind, Time, Too, WaitNow, WayKind,
    wear,
};

/// How much larger “larger text” is.
pub const LARGER_TEXT: f32 = 1.25;
/// The smallest edge of something to touch, in millimetres (DESIGN §6).
pub const TOUCH_MM: f32 = 20.0;
/// The smallest distance between two such, in millimetres (DESIGN §6).
pub const TOUCH_GAP_MM: f32 = 3.0;

/// Shows the view on the window, in the window's present size.
pub fn show(window: &KioskWindow, view: &View, machine: &Machine) {
    let kiosk = window.global::<Kiosk>();
    wear(window, &outfit(window, view, machine));
    let glass = window.window().size();
    kiosk.set_upright(glass.height > glass.width);
    kiosk.set_page(page(view.page));
    kiosk.set_room(view.room.as_str().into());
    kiosk.set_trial(view.trial);
    kiosk.set_help_state(help(view.help));
    kiosk.set_larger_text(view.switches.larger_text);
    kiosk.set_high_contrast(view.switches.high_contrast);
    kiosk.set_low_reach(view.switches.low_reach);
    kiosk.set_speech(view.switches.speech);
    kiosk.set_loudness((view.switches.loudness + LOUDNESS_MAX).into());
    kiosk.set_speech_missing(view.speech_missing);
    let caption = view.caption.split_inclusive(". ").map(unbroken);
    kiosk.set_caption(caption.collect::<String>().into());
    kiosk.set_reading(view.reading.as_ref().map_or(Spot::None, spot));
    kiosk.set_warning(view.warning_left_s.is_some());
    kiosk.set_warning_left(number(view.warning_left_s.unwrap_or_default()));
    kiosk.set_hours(view.hours.as_str().into());
    kiosk.set_times_earlier(view.times.earlier);
    kiosk.set_times_later(view.times.later);
    kiosk.set_needs_chosen(view.needs_chosen.as_str().into());
    kiosk.set_paper(view.paper.as_str().into());
    kiosk.set_paper_failed(view.paper_failed);
    kiosk.set_ways_errand(view.ways.errand.as_str().into());
    kiosk.set_ways_nobody(view.ways.nobody);
    kiosk.set_interpreter_wait(view.ways.interpreter_wait.as_str().into());
    show_lists(&kiosk, view);
    show_ticket(&kiosk, view);
}

/// The theme for this view, from the real size of the glass.
fn outfit(window: &KioskWindow, view: &View, machine: &Machine) -> Outfit {
    let size = window
        .window()
        .size()
        .to_logical(window.window().scale_factor());
    let glass = machine.glass((size.width.max(1.0), size.height.max(1.0)));
    Outfit {
        scheme: if view.switches.high_contrast {
            Scheme::Contrast
        } else {
            Scheme::Light
        },
        language: view.language.tag.to_owned(),
        rtl: view.language.direction == Direction::Rtl,
        text_scale: if view.switches.larger_text {
            LARGER_TEXT
        } else {
            1.0
        },
        base_px: glass.readable_px(machine.distance_m() * 1000.0),
        px_per_mm: glass.px_per_mm,
        touch_px: glass.px(TOUCH_MM),
        touch_gap_px: glass.px(TOUCH_GAP_MM),
        small: 1.0,
        still: !machine.screen.motion,
        own_action: look::colour::own_action(&view.colour).ok(),
    }
}

fn show_lists(kiosk: &Kiosk<'_>, view: &View) {
    let languages = view.languages.iter().map(|item| Spoken {
        tag: item.tag.as_str().into(),
        name: item.autonym.as_str().into(),
        arabic: item.arabic,
        sign: item.sign,
        chosen: item.chosen,
        read: matches!(&view.reading, Some(Touch::Language(tag) | Touch::More(tag)) if *tag == item.tag),
    });
    update_rows(kiosk.get_languages(), languages.collect(), |rows| {
        kiosk.set_languages(rows);
    });
    let errands = view.errands.iter().map(|item| Errand {
        id: item.id.as_str().into(),
        name: item.name.as_str().into(),
        icon: item.icon.into(),
        wait: item.wait.as_str().into(),
        longest: item.longest.as_str().into(),
        coming: item.coming,
        open: item.open,
        sooner: item.sooner,
        unmatched: item.unmatched,
        read: matches!(&view.reading, Some(Touch::Errand(errand)) if *errand == item.id),
    });
    update_rows(kiosk.get_errands(), errands.collect(), |rows| {
        kiosk.set_errands(rows);
    });
    let messages = view.messages.iter().map(|item| Message {
        kind: message_kind(item.kind),
        title: item.title.as_str().into(),
        about: item.about.as_str().into(),
    });
    update_rows(kiosk.get_messages(), messages.collect(), |rows| {
        kiosk.set_messages(rows);
    });
    let waits = view.waits_now.iter().map(|(name, wait)| WaitNow {
        name: name.as_str().into(),
        wait: wait.as_str().into(),
    });
    update_rows(kiosk.get_waits_now(), waits.collect(), |rows| {
        kiosk.set_waits_now(rows);
    });
    let times = view.times.times.iter().map(|item| Time {
        id: item.at.as_millis().to_string().into(),
        clock: item.clock.as_str().into(),
        is_now: item.is_now,
        read: view.reading == Some(Touch::Booked(Some(item.at))),
    });
    update_rows(kiosk.get_times(), times.collect(), |rows| {
        kiosk.set_times(rows);
    });
    let needs = view.needs.iter().map(|item| ShownNeed {
        kind: need_kind(item.need),
        on: item.on,
        read: matches!(&view.reading, Some(Touch::Need(need)) if *need == item.need),
    });
    update_rows(kiosk.get_needs(), needs.collect(), |rows| {
        kiosk.set_needs(rows);
    });
    let too = view.too.iter().map(|item| Too {
        tag: item.tag.as_str().into(),
        title: item.title.as_str().into(),
        on: item.on,
        read: matches!(&view.reading, Some(Touch::More(tag)) if *tag == item.tag),
    });
    update_rows(kiosk.get_too(), too.collect(), |rows| {
        kiosk.set_too(rows);
    });
}

fn show_ticket(kiosk: &Kiosk<'_>, view: &View) {
    let Some(ticket) = &view.ticket else {
        kiosk.set_ticket_page(SharedString::new());
        kiosk.set_has_code(false);
        return;
    };
    let page = ticket.page.as_deref().unwrap_or_default();
    if kiosk.get_ticket_page() != page {
        kiosk.set_ticket_page(page.into());
        let code = ticket.page.as_deref().and_then(look::qr::image);
        kiosk.set_has_code(code.is_some());
        kiosk.set_code(code.unwrap_or_default());
    }
    kiosk.set_ticket_errand(ticket.errand.as_str().into());
    kiosk.set_ticket_may_give_back(ticket.may_give_back);
    kiosk.set_ticket_number(ticket.number.as_str().into());
    kiosk.set_ticket_own_digits(ticket.own_digits.as_str().into());
    kiosk.set_ticket_own(ticket.own);
    kiosk.set_ticket_next(ticket.next.as_str().into());
    kiosk.set_ticket_ahead(ticket.ahead.as_str().into());
    kiosk.set_ticket_booked(ticket.booked.as_str().into());
    kiosk.set_ticket_wait(ticket.wait.as_str().into());
    kiosk.set_ticket_wait_known(ticket.wait_known);
    kiosk.set_ticket_left(number(ticket.left_s));
    kiosk.set_ticket_may_stay(ticket.may_stay);
    kiosk.set_ticket_remember(ticket.remember.as_str().into());
    kiosk.set_ticket_stay_near(ticket.stay_near);
}

/// Hears every touch of the window.
pub fn on_touch(window: &KioskWindow, touched: impl Fn(Touch) + Clone + 'static) {
    let kiosk = window.global::<Kiosk>();
    let simply = |touch: Touch| {
        let touched = touched.clone();
        move || touched(touch.clone())
    };
    kiosk.on_back(simply(Touch::Back));
    kiosk.on_onward(simply(Touch::Continue));
    kiosk.on_not_booked(simply(Touch::Booked(None)));
    kiosk.on_earlier_times(simply(Touch::Times(Toward::Earlier)));
    kiosk.on_later_times(simply(Touch::Times(Toward::Later)));
    kiosk.on_change_language(simply(Touch::ChangeLanguage));
    kiosk.on_open_needs(simply(Touch::OpenNeeds));
    kiosk.on_help(simply(Touch::Help));
    kiosk.on_louder(simply(Touch::Volume(Volume::Up)));
    kiosk.on_quieter(simply(Touch::Volume(Volume::Down)));
    kiosk.on_stay(simply(Touch::Stay));
    kiosk.on_done(simply(Touch::Done));
    kiosk.on_wrong_errand(simply(Touch::WrongErrand));
    let named = |make: fn(&str) -> Option<Touch>| {
        let touched = touched.clone();
        move |name: SharedString| {
            if let Some(touch) = make(&name) {
                touched(touch);
            }
        }
    };
    kiosk.on_language(named(|tag| {
        LanguageTag::parse(tag).ok().map(Touch::Language)
    }));
    kiosk.on_more(named(|tag| LanguageTag::parse(tag).ok().map(Touch::More)));
    kiosk.on_errand(named(|id| ErrandId::parse(id).ok().map(Touch::Errand)));
    kiosk.on_booked(named(|id| {
        let at = Moment::from_millis(id.parse().ok()?);
        Some(Touch::Booked(Some(at)))
    }));
    let need = touched.clone();
    kiosk.on_need(move |kind| need(Touch::Need(need_of(kind))));
    let keys = touched.clone();
    kiosk.on_key(move |kind| keys(Touch::Key(key_of(kind))));
    let way = touched.clone();
    kiosk.on_way(move |kind| way(Touch::Way(way_of(kind))));
    kiosk.on_flip(move |kind| touched(Touch::Switch(switch_of(kind))));
}

fn number(value: u32) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX)
}

const fn page(page: Page) -> PageKind {
    match page {
        Page::Starting => PageKind::Starting,
        Page::Refused => PageKind::Refused,
        Page::Language => PageKind::Language,
        Page::Closed => PageKind::Closed,
        Page::Errands => PageKind::Errands,
        Page::Booked => PageKind::Booked,
        Page::Needs => PageKind::Needs,
        Page::MoreLanguages => PageKind::MoreLanguages,
        Page::Ways => PageKind::Ways,
        Page::Taking => PageKind::Taking,
        Page::Ticket => PageKind::Ticket,
        Page::NoNumbers => PageKind::NoNumbers,
        Page::Unreachable => PageKind::Unreachable,
    }
}

const fn help(help: Help) -> HelpState {
    match help {
        Help::No => HelpState::No,
        Help::Asking => HelpState::Asking,
        Help::Asked => HelpState::Asked,
        Help::Answered => HelpState::Answered,
        Help::Failed => HelpState::Failed,
    }
}

const fn message_kind(kind: MessageKind) -> ShownMessage {
    match kind {
        MessageKind::Done => ShownMessage::Done,
        MessageKind::Refused => ShownMessage::Refused,
        MessageKind::OutOfReach => ShownMessage::OutOfReach,
        MessageKind::HelpAsked => ShownMessage::HelpAsked,
        MessageKind::HelpComes => ShownMessage::HelpComes,
        MessageKind::Alike => ShownMessage::Alike,
        MessageKind::Apart => ShownMessage::Apart,
        MessageKind::Paper => ShownMessage::Paper,
        MessageKind::Announcement => ShownMessage::Announcement,
    }
}

const fn need_kind(need: Need) -> NeedKind {
    match need {
        Need::Seat => NeedKind::Seat,
        Need::StepFree => NeedKind::StepFree,
        Need::QuietCall => NeedKind::QuietCall,
        Need::Interpreter => NeedKind::Interpreter,
        Need::Fetch => NeedKind::Fetch,
    }
}

const fn need_of(kind: NeedKind) -> Need {
    match kind {
        NeedKind::Seat => Need::Seat,
        NeedKind::StepFree => Need::StepFree,
        NeedKind::QuietCall => Need::QuietCall,
        NeedKind::Interpreter => Need::Interpreter,
        NeedKind::Fetch => Need::Fetch,
    }
}

const fn way_of(kind: WayKind) -> Way {
    match kind {
        WayKind::Interpreter => Way::Interpreter,
        WayKind::Language => Way::Language,
        WayKind::Wait => Way::Wait,
    }
}

const fn key_of(kind: KeyKind) -> Key {
    match kind {
        KeyKind::Next => Key::Next,
        KeyKind::Previous => Key::Previous,
        KeyKind::Choose => Key::Choose,
        KeyKind::Repeat => Key::Repeat,
        KeyKind::Silence => Key::Silence,
        KeyKind::Louder => Key::Louder,
        KeyKind::Quieter => Key::Quieter,
    }
}

/// Where a button stands that is not in a list.
const fn spot(touch: &Touch) -> Spot {
    match touch {
        Touch::OpenNeeds => Spot::Needs,
        Touch::Back | Touch::ChangeLanguage | Touch::WrongErrand => Spot::Back,
        Touch::Continue | Touch::Done => Spot::Onward,
        Touch::Booked(None) => Spot::NotBooked,
        Touch::Times(Toward::Earlier) => Spot::EarlierTimes,
        Touch::Times(Toward::Later) => Spot::LaterTimes,
        Touch::Help => Spot::Help,
        Touch::Stay => Spot::Stay,
        Touch::Way(Way::Interpreter) => Spot::WayInterpreter,
        Touch::Way(Way::Language) => Spot::WayLanguage,
        Touch::Way(Way::Wait) => Spot::WayWait,
        Touch::Volume(Volume::Up) => Spot::Louder,
        Touch::Volume(Volume::Down) => Spot::Quieter,
        Touch::Switch(Switch::Speech) => Spot::Speech,
        _ => Spot::None,
    }
}

const fn switch_of(kind: SwitchKind) -> Switch {
    match kind {
        SwitchKind::LargerText => Switch::LargerText,
        SwitchKind::HighContrast => Switch::HighContrast,
        SwitchKind::LowReach => Switch::LowReach,
        SwitchKind::Speech => Switch::Speech,
    }
}
