//! What people do on a random day, in terms that stay meaningful when a case is made smaller: a
//! [`Pick`] chooses among what there is at that moment.

use proptest::prelude::*;

/// Chooses among the things there are, modulo their count.
pub(crate) type Pick = u16;

/// Something done, after some time.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    /// Milliseconds after the step before.
    pub(crate) after_ms: i64,
    /// Whether the room was too busy to look at the deadlines in between.
    pub(crate) late: bool,
    pub(crate) act: Act,
}

#[derive(Debug, Clone)]
pub(crate) enum Act {
    Wait,
    Take {
        kiosk: Pick,
        wish: WishPlan,
    },
    TakeAtDesk {
        desk: Pick,
        wish: WishPlan,
    },
    TakeOffline {
        wish: WishPlan,
        nth: Pick,
        ago_s: i64,
        instead_of: Option<Pick>,
        again: bool,
    },
    Quote {
        kiosk: Pick,
        wish: WishPlan,
    },
    Visitor {
        ticket: Pick,
        page: bool,
        act: VisitorAct,
    },
    AskHelp {
        kiosk: Pick,
        language: Pick,
    },
    SignIn {
        device: Pick,
        guide: Pick,
        counter: Option<Pick>,
        right: bool,
    },
    /// The next thing that a busy guide would do.
    Proceed {
        desk: Pick,
    },
    Desk {
        desk: Pick,
        act: DeskAct,
    },
    /// A counter's command from a device where perhaps nobody is.
    Device {
        device: Pick,
        act: DeskAct,
    },
    StepIn {
        reachable: Pick,
        ticket: Pick,
        counter: Pick,
    },
    Manager {
        desk: Option<Pick>,
        act: ManagerAct,
    },
    Gone {
        device: Pick,
    },
    /// A kiosk asks for what only a counter may.
    Intruder {
        act: DeskAct,
    },
}

#[derive(Debug, Clone)]
pub(crate) struct WishPlan {
    pub(crate) errand: Pick,
    pub(crate) language: Pick,
    pub(crate) second: Option<Pick>,
    /// One of the five needs, mostly none.
    pub(crate) need: Option<Pick>,
    /// Seconds from now, mostly none.
    pub(crate) booked_in_s: Option<i64>,
}

#[derive(Debug, Clone)]
pub(crate) enum VisitorAct {
    Cancel,
    Later(u32),
    Rate(u8),
}

#[derive(Debug, Clone)]
pub(crate) enum DeskAct {
    CallNext {
        arm: bool,
    },
    CallTicket {
        ticket: Pick,
        by_number: bool,
    },
    Recall,
    Start,
    NoShow,
    Return,
    Restore(Pick),
    Park(Option<u32>),
    Unpark(Pick),
    Transfer {
        to: To,
        place: u8,
        return_to_me: bool,
        ticket: Option<Pick>,
    },
    AddErrand(Pick),
    Finish {
        outcome: bool,
        unknown: bool,
    },
    Undo,
    Pause,
    Resume,
    SignOut,
    AnswerHelp(Pick),
    CallForStaff,
    AnswerStaff(Pick),
}

#[derive(Debug, Clone)]
pub(crate) enum To {
    Errand(Pick),
    Counter(Pick),
    Guide(Pick),
}

#[derive(Debug, Clone)]
pub(crate) enum ManagerAct {
    SignIn { guide: Pick, right: bool },
    SignOut,
    OpenRoom,
    CloseRoom,
    OpenErrand(Pick),
    CloseErrand(Pick),
    Announce(Option<i64>),
    EndTicket(Pick),
    SignOutGuide(Pick),
    AnswerHelp(Pick),
    AnswerStaff(Pick),
}

fn pick() -> impl Strategy<Value = Pick> {
    0..240u16
}

fn rarely<T: std::fmt::Debug>(
    chance: f64,
    strategy: impl Strategy<Value = T>,
) -> impl Strategy<Value = Option<T>> {
    prop::option::weighted(chance, strategy)
}

fn wish() -> impl Strategy<Value = WishPlan> {
    let needs = rarely(0.35, pick());
    let booked = rarely(0.12, prop_oneof![-600..1800i64, Just(0), Just(600)]);
    (pick(), pick(), rarely(0.4, pick()), needs, booked).prop_map(
        |(errand, language, second, need, booked_in_s)| WishPlan {
            errand,
            language,
            second,
            need,
            booked_in_s,
        },
    )
}

fn to() -> impl Strategy<Value = To> {
    prop_oneof![
        pick().prop_map(To::Errand),
        pick().prop_map(To::Counter),
        pick().prop_map(To::Guide),
    ]
}

fn transfer() -> impl Strategy<Value = DeskAct> {
    (to(), 0..3u8, prop::bool::weighted(0.4), rarely(0.3, pick())).prop_map(
        |(to, place, return_to_me, ticket)| DeskAct::Transfer {
            to,
            place,
            return_to_me,
            ticket,
        },
    )
}

fn desk_act() -> impl Strategy<Value = DeskAct> {
    let call = (pick(), any::<bool>());
    let after = || rarely(0.6, 30..600u32);
    let finish = (prop::bool::weighted(0.8), prop::bool::weighted(0.1));
    prop_oneof![
        6 => prop::bool::weighted(0.6).prop_map(|arm| DeskAct::CallNext { arm }),
        2 => call.prop_map(|(ticket, by_number)| DeskAct::CallTicket { ticket, by_number }),
        2 => Just(DeskAct::Recall),
        2 => Just(DeskAct::Start),
        2 => Just(DeskAct::NoShow),
        2 => Just(DeskAct::Return),
        2 => pick().prop_map(DeskAct::Restore),
        2 => after().prop_map(DeskAct::Park),
        3 => pick().prop_map(DeskAct::Unpark),
        4 => transfer(),
        1 => pick().prop_map(DeskAct::AddErrand),
        2 => finish.prop_map(|(outcome, unknown)| DeskAct::Finish { outcome, unknown }),
        6 => Just(DeskAct::Undo),
        2 => Just(DeskAct::Pause),
        2 => Just(DeskAct::Resume),
        1 => Just(DeskAct::SignOut),
        1 => pick().prop_map(DeskAct::AnswerHelp),
        1 => Just(DeskAct::CallForStaff),
        1 => pick().prop_map(DeskAct::AnswerStaff),
    ]
}

fn manager_act() -> impl Strategy<Value = ManagerAct> {
    prop_oneof![
        3 => (pick(), prop::bool::weighted(0.7))
            .prop_map(|(guide, right)| ManagerAct::SignIn { guide, right }),
        1 => Just(ManagerAct::SignOut),
        2 => Just(ManagerAct::OpenRoom),
        1 => Just(ManagerAct::CloseRoom),
        1 => pick().prop_map(ManagerAct::OpenErrand),
        1 => pick().prop_map(ManagerAct::CloseErrand),
        1 => rarely(0.7, 1..600i64).prop_map(ManagerAct::Announce),
        2 => pick().prop_map(ManagerAct::EndTicket),
        1 => pick().prop_map(ManagerAct::SignOutGuide),
        1 => pick().prop_map(ManagerAct::AnswerHelp),
        1 => pick().prop_map(ManagerAct::AnswerStaff),
    ]
}

fn visitor_act() -> impl Strategy<Value = VisitorAct> {
    prop_oneof![
        2 => Just(VisitorAct::Cancel),
        2 => (60..400u32).prop_map(VisitorAct::Later),
        1 => (1..=4u8).prop_map(VisitorAct::Rate),
    ]
}

fn offline() -> impl Strategy<Value = Act> {
    let ago_s = prop_oneof![6 => 0..1200i64, 1 => Just(-300), 1 => Just(86_400)];
    let instead_of = rarely(0.3, pick());
    (wish(), pick(), ago_s, instead_of, prop::bool::weighted(0.3)).prop_map(
        |(wish, nth, ago_s, instead_of, again)| Act::TakeOffline {
            wish,
            nth,
            ago_s,
            instead_of,
            again,
        },
    )
}

fn sign_in() -> impl Strategy<Value = Act> {
    let counter = prop::option::weighted(0.75, pick());
    (pick(), pick(), counter, prop::bool::weighted(0.7)).prop_map(
        |(device, guide, counter, right)| Act::SignIn {
            device,
            guide,
            counter,
            right,
        },
    )
}

fn act() -> impl Strategy<Value = Act> {
    let kiosk_wish = || (pick(), wish());
    let visitor = (pick(), any::<bool>(), visitor_act());
    prop_oneof![
        2 => Just(Act::Wait),
        22 => kiosk_wish().prop_map(|(kiosk, wish)| Act::Take { kiosk, wish }),
        2 => kiosk_wish().prop_map(|(desk, wish)| Act::TakeAtDesk { desk, wish }),
        3 => offline(),
        1 => kiosk_wish().prop_map(|(kiosk, wish)| Act::Quote { kiosk, wish }),
        4 => visitor.prop_map(|(ticket, page, act)| Act::Visitor { ticket, page, act }),
        1 => (pick(), pick()).prop_map(|(kiosk, language)| Act::AskHelp { kiosk, language }),
        5 => sign_in(),
        14 => pick().prop_map(|desk| Act::Proceed { desk }),
        30 => (pick(), desk_act()).prop_map(|(desk, act)| Act::Desk { desk, act }),
        1 => (pick(), desk_act()).prop_map(|(device, act)| Act::Device { device, act }),
        2 => (pick(), pick(), pick())
            .prop_map(|(reachable, ticket, counter)| Act::StepIn { reachable, ticket, counter }),
        3 => (rarely(0.5, pick()), manager_act()).prop_map(|(desk, act)| Act::Manager { desk, act }),
        1 => pick().prop_map(|device| Act::Gone { device }),
        1 => desk_act().prop_map(|act| Act::Intruder { act }),
    ]
}

/// Mostly seconds, at times none at all, now and then an hour.
fn after_ms() -> impl Strategy<Value = i64> {
    prop_oneof![
        6 => Just(0),
        6 => 1..2000i64,
        16 => 1000..20_000i64,
        10 => (1..40i64).prop_map(|half_minutes| half_minutes * 30_000),
        1 => 600_000..5_400_000i64,
    ]
}

pub(crate) fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let step = (after_ms(), prop::bool::weighted(0.1), act());
    let step = step.prop_map(|(after_ms, late, act)| Step {
        after_ms,
        late,
        act,
    });
    prop::collection::vec(step, 1..=most)
}
