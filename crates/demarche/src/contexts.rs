//! What an event has to do with: PLOVER's contexts, each with the words that speak for it.

use std::collections::HashMap;

use demarche_codebook::{Body, Context, ContextEvidence, ContextScope, Event, Party, Quad, Sector, Span};
use demarche_lexicon::Lexicon;

use crate::reading::{Node, Reading};
use crate::tree::Tree;

/// The words and phrases of the lexicon's `context-…` sets by their last word.
pub(crate) struct ContextWords {
    by_last: HashMap<String, Vec<Member>>,
}

struct Member {
    /// The words before the last.
    before: Vec<String>,
    context: Context,
}

/// A member of a set in a sentence.
#[derive(Clone, Copy)]
struct Hit {
    context: Context,
    first: usize,
    last: usize,
}

impl ContextWords {
    pub(crate) fn of(lexicon: &Lexicon) -> Self {
        let mut by_last: HashMap<String, Vec<Member>> = HashMap::new();
        for &context in Context::ALL {
            let name = format!("context-{}", context.as_str().replace('_', "-"));
            let Some(set) = lexicon.set(&name) else { continue };
            for member in set.members() {
                let words: Vec<String> = member.iter().map(ToString::to_string).collect();
                if let Some((last, before)) = words.split_last() {
                    let before = before.to_vec();
                    by_last
                        .entry(last.clone())
                        .or_default()
                        .push(Member { before, context });
                }
            }
        }
        Self { by_last }
    }

    fn hits(&self, tree: &Tree<'_>) -> Vec<Hit> {
        let words = words(tree);
        let mut hits = Vec::new();
        for (place, (token, word)) in words.iter().enumerate() {
            let Some(members) = self.by_last.get(word.as_str()) else {
                continue;
            };
            // "King" and "Sue" are people as well.
            if tree.sentence.is_person_name(*token) {
                continue;
            }
            let fits = |member: &&Member| {
                let start = place.checked_sub(member.before.len());
                start.is_some_and(|start| {
                    let found = words[start..place].iter().map(|(_, word)| word);
                    found.eq(&member.before)
                })
            };
            hits.extend(members.iter().filter(fits).map(|member| Hit {
                context: member.context,
                first: words[place - member.before.len()].0,
                last: *token,
            }));
        }
        hits
    }
}

/// The lemmas of a sentence in small letters, what hyphens join apart, each with its token.
fn words(tree: &Tree<'_>) -> Vec<(usize, String)> {
    let parts = |token: usize| {
        let lemma = tree.lemma(token).to_lowercase();
        let parts: Vec<String> = lemma.split('-').map(str::to_owned).collect();
        parts.into_iter().filter(|part| !part.is_empty())
    };
    (0..tree.len())
        .flat_map(|token| parts(token).map(move |part| (token, part)))
        .collect()
}

/// Finds the contexts of events. What a sentence says is looked up once.
pub(crate) struct Contexts<'s, 'a> {
    words: &'s ContextWords,
    reading: &'s Reading<'a>,
    hits: Vec<Option<Vec<Hit>>>,
}

impl<'s, 'a> Contexts<'s, 'a> {
    pub(crate) fn new(words: &'s ContextWords, reading: &'s Reading<'a>) -> Self {
        let hits = vec![None; reading.trees.len()];
        Self { words, reading, hits }
    }

    /// The contexts of the event whose trigger stands at `node`: of its code, its parties, its clause, its sentence, and
    /// those that its paragraph names with two different words.
    pub(crate) fn of(&mut self, event: &Event, node: Node) -> Vec<ContextEvidence> {
        let mut found: Vec<ContextEvidence> = Vec::new();
        let mut add = |context: Context, span: Span, scope: ContextScope| {
            if found.iter().all(|known| known.context != context) {
                found.push(ContextEvidence { context, span, scope });
            }
        };
        for &context in event.cameo.contexts() {
            add(context, event.trigger, ContextScope::Trigger);
        }
        for party in event.actor.iter().chain(&event.recipient) {
            if let Some(context) = of_party(party) {
                add(context, party.span, ContextScope::Party);
            }
        }
        if let Some(party) = foreign_state(event) {
            add(Context::Diplomatic, party.span, ContextScope::Party);
        }
        let tree = &self.reading.trees[node.sentence];
        let clause = tree.clause(node.token);
        let hits = self.sentence(node.sentence);
        for hit in hits.iter().filter(|hit| tree.clause(hit.last) == clause) {
            add(hit.context, tree.span(hit.first, hit.last), ContextScope::Clause);
        }
        for hit in hits {
            add(hit.context, tree.span(hit.first, hit.last), ContextScope::Sentence);
        }
        for (context, span) in self.paragraph(node.sentence) {
            add(context, span, ContextScope::Paragraph);
        }
        found
    }

    fn sentence(&mut self, sentence: usize) -> &[Hit] {
        let tree = &self.reading.trees[sentence];
        self.hits[sentence].get_or_insert_with(|| self.words.hits(tree))
    }

    /// The contexts that the sentences of one paragraph name with two different words, with the first of them.
    fn paragraph(&mut self, sentence: usize) -> Vec<(Context, Span)> {
        /// Paragraphs as long as books are no paragraphs.
        const FARTHEST: usize = 4;
        let reading = self.reading;
        let goes_on = |sentence: usize| {
            let (one, next) = (&reading.trees[sentence], &reading.trees[sentence + 1]);
            let between = Span::new(one.sentence.span.end, next.sentence.span.start);
            !reading.words(between).contains('\n')
        };
        let back = (1..=FARTHEST.min(sentence)).take_while(|back| goes_on(sentence - back));
        let first = sentence - back.count();
        let after =
            (0..FARTHEST).take_while(|after| sentence + after + 1 < reading.trees.len() && goes_on(sentence + after));
        let last = sentence + after.count();
        let mut named: Vec<(Context, Span, &str)> = Vec::new();
        let mut topics: Vec<(Context, Span)> = Vec::new();
        for sentence in first..=last {
            let tree = &reading.trees[sentence];
            for hit in self.sentence(sentence) {
                let span = tree.span(hit.first, hit.last);
                let word = tree.lemma(hit.last);
                let known = named.iter().find(|(context, _, _)| *context == hit.context);
                match known {
                    None => named.push((hit.context, span, word)),
                    Some((context, span, other)) if *other != word => {
                        if topics.iter().all(|(topic, _)| topic != context) {
                            topics.push((*context, *span));
                        }
                    }
                    Some(_) => {}
                }
            }
        }
        topics
    }
}

/// An army, a parliament, a court or a secret service brings its own matters.
fn of_party(party: &Party) -> Option<Context> {
    match party.code.sector? {
        Sector::Military => Some(Context::Military),
        Sector::Legislature => Some(Context::Legislative),
        Sector::Judiciary => Some(Context::Legal),
        Sector::Intelligence => Some(Context::Intelligence),
        _ => None,
    }
}

/// What governments of different states, or a government and a body of states, say to each other is diplomacy.
fn foreign_state(event: &Event) -> Option<&Party> {
    let is_verbal = matches!(event.event_type.quad(), Quad::VerbalCooperation | Quad::VerbalConflict);
    let speaks_for_state = |party: &&Party| {
        let is_state = matches!(party.code.body, Body::Country(_) | Body::Igo(_));
        is_state && matches!(party.code.sector, None | Some(Sector::Government))
    };
    let actor = event.actor.iter().find(speaks_for_state).filter(|_| is_verbal)?;
    let other = |party: &&Party| party.code.body != actor.code.body;
    event.recipient.iter().filter(speaks_for_state).find(other)
}
