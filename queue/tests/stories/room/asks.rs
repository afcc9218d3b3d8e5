//! How the stories ask: as a kiosk, at a counter, from the office.

use queue::command::{Actor, Command, Pin, Place, Target, TicketRef};
use queue::moment::Moment;
use queue::need::Need;
use queue::refusal::Code;
use queue::{Answer, PinCheck};

use super::words::{counter, device, finish, guide, number, take, transfer};
use super::{TestRoom, Told};

impl TestRoom {
    pub(crate) fn kiosk(&mut self, command: &Command) -> Told {
        self.ask(&Actor::Kiosk(device("entrance")), command)
    }

    /// The counter's device `d1` asks for counter 1, and so on.
    pub(crate) fn desk(&mut self, n: &str, command: &Command) -> Told {
        self.ask(&Actor::Counter(device(&format!("d{n}"))), command)
    }

    pub(crate) fn office(&mut self, command: &Command) -> Told {
        self.ask(&Actor::Manager(device("office")), command)
    }

    pub(crate) fn sign_in(&mut self, who: &str, n: &str) {
        self.sign_in_at(who, &format!("d{n}"), Some(n), PinCheck::Right)
            .unwrap();
    }

    pub(crate) fn sign_in_at(
        &mut self,
        who: &str,
        at: &str,
        n: Option<&str>,
        pin: PinCheck,
    ) -> Told {
        let command = Command::SignIn {
            guide: guide(who),
            pin: Pin::parse("1234").unwrap(),
            counter: n.map(counter),
        };
        let device = device(at);
        let who = match at {
            "office" => Actor::Manager(device),
            _ => Actor::Counter(device),
        };
        self.ask_with_pin(&who, &command, pin)
    }

    pub(crate) fn take(&mut self, errand: &str, languages: &[&str]) -> String {
        self.take_with(errand, languages, &[], None)
    }

    pub(crate) fn take_with(
        &mut self,
        errand: &str,
        languages: &[&str],
        needs: &[Need],
        booked_at: Option<Moment>,
    ) -> String {
        let command = take(errand, languages, needs, booked_at);
        match self.kiosk(&command).unwrap() {
            Answer::Ticket(id) => self.view(&id).number.to_string(),
            other => panic!("{other:?}"),
        }
    }

    /// The number that the counter calls next.
    pub(crate) fn next(&mut self, n: &str) -> Result<String, Code> {
        let told = self.desk(n, &Command::CallNext { arm: false });
        told.map(|answer| self.called(answer))
    }

    pub(crate) fn arm(&mut self, n: &str) -> Result<String, Code> {
        let told = self.desk(n, &Command::CallNext { arm: true });
        told.map(|answer| self.called(answer))
    }

    pub(crate) fn call(&mut self, n: &str, which: &str) -> Result<String, Code> {
        let which = TicketRef::Number(number(which));
        let told = self.desk(n, &Command::CallTicket { which });
        told.map(|answer| self.called(answer))
    }

    pub(crate) fn unpark(&mut self, n: &str, which: &str) -> Result<String, Code> {
        let ticket = self.id(which);
        let told = self.desk(n, &Command::Unpark { ticket });
        told.map(|answer| self.called(answer))
    }

    fn called(&self, answer: Answer) -> String {
        match answer {
            Answer::Visit("called", id) => self.view(&id).number.to_string(),
            Answer::Plain(word) => word.to_owned(),
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn serve(&mut self, n: &str) {
        self.desk(n, &Command::StartService).unwrap();
    }

    pub(crate) fn finish(&mut self, n: &str) {
        self.desk(n, &finish()).unwrap();
    }

    /// Calls the next, serves and finishes at once.
    pub(crate) fn visit(&mut self, n: &str) -> String {
        let number = self.next(n).unwrap();
        self.serve(n);
        self.finish(n);
        number
    }

    pub(crate) fn transfer(&mut self, n: &str, to: Target, place: Place) -> Told {
        self.desk(n, &transfer(to, place, None))
    }
}
