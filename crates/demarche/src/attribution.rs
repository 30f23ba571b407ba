//! On whose word an event rests: the speaker's of the quotation that it stands in, the source's that
//! its sentence names, or the interviewee's.

use demarche_codebook::{EventType, Modality, Mode, Party};

use crate::actors::Actors;
use crate::parties::{self, Parties};
use crate::quotes::{self, Speakers, Spoken};
use crate::reading::Node;
use crate::triggers::Candidate;

/// What is quoted in an article so far, and who its speakers are.
#[derive(Clone, Copy)]
pub(crate) struct Sources<'s> {
    pub(crate) quotes: &'s [Spoken],
    pub(crate) speakers: &'s Speakers<'s>,
}

impl Sources<'_> {
    /// Whose word the event rests on: the speaker of the quotation or of the clause it stands in,
    /// with the rule that says so.
    pub(crate) fn said_by(
        self,
        actors: &Actors<'_, '_>,
        candidate: &Candidate<'_>,
        modality: Modality,
        parties: &Parties,
    ) -> Option<(Party, &'static str)> {
        let quoted = self.quotation(actors, candidate).and_then(Spoken::source);
        let (source, rule) = match quoted {
            Some(speaker) => (speaker, "said by the speaker of the quotation"),
            None => self
                .reported(actors, candidate)
                .or_else(|| self.answered(actors, candidate))?,
        };
        // An inquiry under way is a deed, and so is a signature; both are told by those who speak of them.
        let realised = modality == Modality::Realised;
        let made_by_word = match candidate.entry.event_type {
            EventType::Accuse => !(realised && candidate.entry.mode == Some(Mode::Investigate)),
            EventType::Support => realised,
            event_type => parties::is_speech(event_type),
        };
        let own_words = made_by_word && parties.actor.iter().any(|actor| parties::speaks_for(&source, actor));
        (!own_words).then_some((source, rule))
    }

    /// The quotation that the trigger stands in.
    fn quotation(&self, actors: &Actors<'_, '_>, candidate: &Candidate<'_>) -> Option<&Spoken> {
        let tree = &actors.reading.trees[candidate.node.sentence];
        let words = tree.token(candidate.node.token).span;
        let after = self.quotes.partition_point(|spoken| spoken.span.start <= words.start);
        let last = after.checked_sub(1).map(|last| &self.quotes[last]);
        last.filter(|spoken| spoken.span.contains(words))
    }

    /// Whoever gives the answer of an interview that the trigger stands in.
    fn answered(self, actors: &Actors<'_, '_>, candidate: &Candidate<'_>) -> Option<(Party, &'static str)> {
        let tree = &actors.reading.trees[candidate.node.sentence];
        let words = tree.token(candidate.node.token).span;
        let (_, party) = self.speakers.answer(actors, words)?;
        Some((party, "said by the one interviewed"))
    }

    fn reported(self, actors: &Actors<'_, '_>, candidate: &Candidate<'_>) -> Option<(Party, &'static str)> {
        let sentence = candidate.node.sentence;
        let source = quotes::of_event(actors, sentence, candidate.node.token)?;
        let node = Node::new(sentence, source.token);
        let known = quotes::party(self.speakers.people, actors, node);
        let party = known.unwrap_or_else(|| quotes::unknown(quotes::words(actors, node)));
        Some((party, source.rule))
    }
}
