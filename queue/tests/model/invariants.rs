//! What must be true of a room at every moment, whatever has happened (the list of the random days).

use std::collections::BTreeSet;

use super::{Model, State, Ticket};

impl Model {
    /// The first of them that is not, in words.
    pub(crate) fn check_invariants(&self) -> Result<(), String> {
        self.everybody_is_somewhere()?;
        self.no_number_is_twice_among_open_tickets()?;
        self.one_visitor_one_counter_one_guide()?;
        self.nobody_waits_beside_an_armed_guide()?;
        self.alike_visitors_are_called_in_turn()
    }

    fn everybody_is_somewhere(&self) -> Result<(), String> {
        let count = |f: fn(State) -> bool| self.tickets.iter().filter(|t| f(t.state)).count();
        let open = count(|s| s == State::Waiting)
            + count(|s| s == State::Postponed)
            + count(|s| s == State::Parked)
            + count(|s| s == State::Called)
            + count(|s| s == State::Serving);
        let sum = open + count(State::is_over) + self.gone;
        must(self.arrivals == sum, || {
            format!("{} arrived, {sum} are somewhere", self.arrivals)
        })
    }

    fn no_number_is_twice_among_open_tickets(&self) -> Result<(), String> {
        let mut numbers = BTreeSet::new();
        for ticket in self.tickets.iter().filter(|t| !t.state.is_over()) {
            let new = numbers.insert(&ticket.number);
            must(new, || format!("{} is open twice", ticket.number))?;
        }
        Ok(())
    }

    fn one_visitor_one_counter_one_guide(&self) -> Result<(), String> {
        let mut guides = BTreeSet::new();
        let mut visitors = BTreeSet::new();
        for desk in &self.desks {
            let new = guides.insert(&desk.guide);
            must(new, || format!("{} is at two places", desk.guide))?;
            if let Some(visitor) = &desk.visitor {
                let new = visitors.insert(visitor);
                let here = self.ticket(visitor).counter.as_ref() == Some(&desk.counter);
                must(new && here, || format!("{visitor} is at two counters"))?;
            }
        }
        for (guide, _) in &self.reachable {
            must(guides.insert(guide), || format!("{guide} is at two places"))?;
        }
        for ticket in &self.tickets {
            let there = ticket.state.is_at_a_counter() == visitors.contains(&ticket.id);
            must(there, || format!("{} is not where it is", ticket.number))?;
        }
        Ok(())
    }

    fn nobody_waits_beside_an_armed_guide(&self) -> Result<(), String> {
        for desk in self.desks.iter().filter(|d| d.armed) {
            let idle = self.order_at(desk).is_empty();
            must(idle, || {
                format!("a visitor waits beside armed {}", desk.counter)
            })?;
        }
        Ok(())
    }

    fn alike_visitors_are_called_in_turn(&self) -> Result<(), String> {
        let kind = |t: &Ticket| {
            let languages: BTreeSet<_> = t.languages.iter().cloned().collect();
            let needs: BTreeSet<_> = t.needs.iter().copied().collect();
            let whose = t.reserved.as_ref().map(|(whose, _)| whose.clone());
            (
                t.errand.clone(),
                languages,
                needs,
                t.booked_at,
                whose,
                t.first,
            )
        };
        for desk in &self.desks {
            let order = self.order_at(desk);
            for (i, first) in order.iter().enumerate() {
                for second in order[i + 1..].iter().filter(|t| kind(t) == kind(first)) {
                    must(first.counted_from <= second.counted_from, || {
                        format!("{} is called before {}", first.number, second.number)
                    })?;
                }
            }
        }
        Ok(())
    }
}

fn must(holds: bool, words: impl Fn() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(words()) }
}
