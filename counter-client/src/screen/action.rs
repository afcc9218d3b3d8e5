//! What a guide can do with one key or one button. What it does to a visit is the room's business.

macro_rules! actions {
    ($($(#[$doc:meta])* $action:ident = $name:literal),* $(,)?) => {
        /// What a guide can do with one key or one button.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Action { $($(#[$doc])* $action,)* }

        impl Action {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$action,)*];

            /// The name that it bears in `device.toml`, and in a list of choices.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$action => $name,)* }
            }
        }
    };
}

actions! {
    /// The next visitor, please; waits armed when there is none.
    Next = "call_next",
    /// Waits for nobody any more.
    Disarm = "disarm",
    /// Calls the visitor once more.
    Recall = "recall",
    /// The visitor has come.
    Start = "start_service",
    /// The visit ends: with which outcome?
    Finish = "finish",
    /// The visitor did not come.
    NoShow = "no_show",
    /// Sets the visitor aside.
    Park = "park",
    /// The visitor goes on to another errand, counter or guide.
    Transfer = "transfer",
    /// Back to the same place in the queue.
    SendBack = "return_to_queue",
    /// One more errand for the same visit.
    AddErrand = "add_errand",
    /// Takes back the last command.
    Undo = "undo",
    /// Takes nobody for a while.
    Pause = "pause",
    /// Takes visitors again.
    Resume = "resume",
    /// Calls a number out of turn.
    CallNumber = "call_number",
    /// Lets a number wait again that did not come or was cancelled.
    Restore = "restore_ticket",
    /// A number for a visitor who stands here.
    TakeTicket = "take_ticket",
    /// The visitors set aside.
    Parked = "parked",
    /// Takes the visitor whose language is wanted.
    StepIn = "step_in",
    /// Goes to whoever asked for help.
    AnswerHelp = "answer_help",
    /// The silent alarm.
    CallForStaff = "call_for_staff",
    /// Plays what to say first, in the visitor's language.
    PlayGreeting = "play_greeting",
    /// The whole room, for a manager.
    Overview = "overview",
    /// Lets visitors take numbers, whatever the hours say.
    OpenRoom = "open_room",
    /// No new numbers; who waits is helped.
    CloseRoom = "close_room",
    /// One errand is opened or closed.
    ErrandDoors = "open_or_close_errand",
    /// Writes what the screens announce.
    Announce = "announce",
    /// A number leaves the queue.
    EndTicket = "end_ticket",
    /// Somebody who has forgotten to is signed out.
    SignOutGuide = "sign_out_guide",
    /// Signs in at another counter.
    Move = "move",
    /// Signs out.
    SignOut = "sign_out",
    /// The language of this screen.
    Language = "language",
    /// The size of all text.
    TextSize = "text_size",
    /// Everything else.
    More = "more",
    /// Closes a choice without doing it.
    Cancel = "cancel",
}

impl Action {
    /// Whether only a manager may do it.
    #[must_use]
    pub const fn is_for_managers(self) -> bool {
        matches!(
            self,
            Self::Overview
                | Self::OpenRoom
                | Self::CloseRoom
                | Self::ErrandDoors
                | Self::Announce
                | Self::EndTicket
                | Self::SignOutGuide
        )
    }

    /// The action of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|action| action.name() == name)
    }
}
