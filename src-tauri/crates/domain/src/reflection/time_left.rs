//! About how long answering takes: what is said of it before one begins, and while one answers.

use crate::instrument::{Domain, Instrument};
use crate::reflection::answers::Answers;
use crate::reflection::assessment::Assessment;

/// How long one question takes, in seconds: reading five sentences and choosing one.
const QUESTION: usize = 45;
/// How long a prompt takes, in seconds: it is answered in writing.
const PROMPT: usize = 120;

impl Instrument {
    /// How many minutes one of its domains takes.
    pub fn minutes_of(&self, domain: &Domain) -> usize {
        minutes(self.seconds_left(domain, &Answers::default(), true))
    }

    /// How many minutes all of it takes.
    pub fn minutes(&self) -> usize {
        let none = Answers::default();
        let domains = self.domains.iter();
        minutes(
            domains
                .map(|domain| self.seconds_left(domain, &none, true))
                .sum(),
        )
    }

    /// What is not answered in a domain takes so many seconds, with its prompt where prompts are asked. Who
    /// has answered the last item of a domain has seen the prompt, and nothing is left.
    fn seconds_left(&self, domain: &Domain, answers: &Answers, prompts: bool) -> usize {
        let open = domain.items.iter();
        let open = open.filter(|item| !answers.is_answered(item));
        let questions: usize = open.map(|item| item.facets.len()).sum();
        let mut of_it = self.prompts.iter().map(|prompt| prompt.domain.as_ref());
        let asks = prompts && questions > 0 && of_it.any(|of| of == Some(&domain.id));
        questions * QUESTION + if asks { PROMPT } else { 0 }
    }
}

impl Assessment {
    /// How many minutes are left in one of its domains.
    pub(super) fn minutes_left_in(&self, domain: &Domain) -> usize {
        minutes(self.seconds_left_in(domain))
    }

    /// How many minutes are left in all.
    pub fn minutes_left(&self) -> usize {
        let domains = self.instrument.domains.iter();
        minutes(domains.map(|domain| self.seconds_left_in(domain)).sum())
    }

    fn seconds_left_in(&self, domain: &Domain) -> usize {
        // Looking back is about the ratings, and asks no prompt.
        let prompts = self.head.hindsight_of.is_none();
        self.instrument.seconds_left(domain, &self.answers, prompts)
    }
}

/// Begun minutes count.
fn minutes(seconds: usize) -> usize {
    seconds.div_ceil(60)
}
