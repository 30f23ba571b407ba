use demarche_codebook::{Article, Coding, Engine, Mentions, Modality, Mode, Span};
use demarche_language::{Analyzer, Document, ForeignPassage, Plain, foreign_passages};
use demarche_lexicon::{ActorKind, Lexicon, NameUse};

use crate::actors::Actors;
use crate::acts::ActIndex;
use crate::attribution::Sources;
use crate::choices::{Models, Question};
use crate::confidence::{self, Weights};
use crate::contexts::{ContextWords, Contexts};
use crate::events::{Builder, Built};
use crate::ledger::{self, Act};
use crate::quotes::{Interview, People, Quotations, Speakers, Spoken};
use crate::reading::{Knowledge, Node, Reading};
use crate::stage::Stage;
use crate::triggers::{self, Candidate};
use crate::{capitals, dates, notes, rejected, same_as};

/// Is told whenever a stage has ended.
type Watch<'w> = &'w mut dyn FnMut(Stage);

/// Reads articles into codings. Build it once and share it between threads.
pub struct Coder {
    analyzer: Analyzer,
    known: Knowledge,
}

impl Coder {
    /// A coder that knows what `lexicon` knows.
    pub fn new(lexicon: Lexicon) -> Self {
        let analyzer = Analyzer::builtin();
        let known = Knowledge {
            context_words: ContextWords::of(&lexicon),
            confidence: Weights::builtin(),
            lexicon,
            choices: Models::builtin(),
            acts: ActIndex::new(analyzer.act_labels()),
        };
        Self { analyzer, known }
    }

    /// Everything that can be read out of an article. Never fails: what cannot be read is
    /// told in the coding's notes. An article that is surely not in English has notes and nothing
    /// else; of a mixed one the paragraphs that are not English are skipped.
    pub fn code(&self, article: &Article) -> Coding {
        self.read(article, false, &mut |_| ())
    }

    /// [`Coder::code`] that tells `watch` whenever a stage has ended; those of sentences end once for each.
    pub fn code_watched(&self, article: &Article, watch: &mut dyn FnMut(Stage)) -> Coding {
        self.read(article, false, watch)
    }

    /// Like [`Coder::code`], with the steps of each event's reading in its `derivation`.
    pub fn code_with_derivation(&self, article: &Article) -> Coding {
        self.read(article, true, &mut |_| ())
    }

    /// What the learned models are asked while an article is read, with all that is weighed:
    /// `training/choices.py` learns their weights from the answers that annotators gave.
    pub fn questions(&self, article: &Article) -> Vec<Question> {
        let document = self.analyzer.analyze(&article.text);
        let mut questions = Vec::new();
        self.read_sentences(article, &document, &[], false, &mut |_| (), Some(&mut questions));
        questions
    }

    /// The versions of what makes the codings.
    pub fn engine(&self) -> Engine {
        Engine {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            lexicon: Lexicon::VERSION.to_owned(),
            weights: self.analyzer.version().to_owned(),
        }
    }

    /// The lexicon in use.
    pub const fn lexicon(&self) -> &Lexicon {
        &self.known.lexicon
    }

    /// The analyser in use.
    pub const fn analyzer(&self) -> &Analyzer {
        &self.analyzer
    }

    fn read(&self, article: &Article, explain: bool, watch: Watch<'_>) -> Coding {
        let Some(plain) = Plain::of(&article.text) else {
            return self.read_plain(article, explain, watch);
        };
        let copy = Article {
            text: plain.text().to_owned(),
            ..article.clone()
        };
        let mut coding = self.read_plain(&copy, explain, watch);
        coding.for_each_span(|span| *span = plain.original(*span));
        coding
    }

    fn read_plain(&self, article: &Article, explain: bool, watch: Watch<'_>) -> Coding {
        let foreign = foreign_passages(&article.text);
        if let [passage] = foreign[..]
            && passage.span.len() == article.text.len()
        {
            return Coding {
                notes: vec![notes::refusal(&passage)],
                ..Coding::default()
            };
        }
        let document = self.analyzer.analyze(&article.text);
        // A respelled text is as long as the old one, so that the passages stay where they are.
        let Some(text) = capitals::respelled(&article.text, &document, &self.known.lexicon) else {
            return self.read_document(article, document, &foreign, explain, watch);
        };
        let document = self.analyzer.analyze(&text);
        let copy = Article {
            text,
            ..article.clone()
        };
        self.read_document(&copy, document, &foreign, explain, watch)
    }

    fn read_document(
        &self,
        article: &Article,
        mut document: Document,
        foreign: &[ForeignPassage],
        explain: bool,
        watch: Watch<'_>,
    ) -> Coding {
        let is_foreign = |span: Span| foreign.iter().any(|passage| passage.span.overlaps(span));
        document.retain_sentences(|sentence| !is_foreign(sentence.span));
        self.read_sentences(article, &document, foreign, explain, watch, None)
    }

    fn read_sentences(
        &self,
        article: &Article,
        document: &Document,
        foreign: &[ForeignPassage],
        explain: bool,
        watch: Watch<'_>,
        questions: Option<&mut Vec<Question>>,
    ) -> Coding {
        let is_foreign = |span: Span| foreign.iter().any(|passage| passage.span.overlaps(span));
        let day = dates::reference_day(&article.text, document, article.published);
        let reading = Reading::new(&article.text, day, document, &self.known);
        let dateline = dateline_country(&article.text, document, &self.known.lexicon);
        watch(Stage::Language);
        let mut actors = Actors::new(&reading, dateline, watch);
        if questions.is_some() {
            actors.keep_questions();
        }
        let mut coded = Coded::new(
            article,
            &self.known.confidence,
            explain,
            notes::notes(article, document, foreign),
        );
        let mut quotations = Quotations::of(&article.text);
        quotations.spans.retain(|&span| !is_foreign(span));
        let people = People::of(&actors, &quotations);
        let interview = Interview::of(&reading, &people);
        let speakers = Speakers {
            quotations: &quotations,
            people: &people,
            interview: interview.as_ref(),
        };
        let mut spoken: Vec<Spoken> = Vec::new();
        for sentence in 0..reading.trees.len() {
            actors.read_sentence(sentence);
            watch(Stage::Phrases);
            find_interviewee(&mut actors, &speakers, sentence);
            find_speakers(&mut actors, &speakers, sentence, &mut spoken);
            watch(Stage::Quotes);
            let candidates = triggers::find(&actors, sentence);
            watch(Stage::Triggers);
            let sources = Sources {
                quotes: &spoken,
                speakers: &speakers,
            };
            coded.add_sentence(&mut actors, sources, &candidates, sentence);
            watch(Stage::Events);
        }
        let Coded { mut coding, acts, .. } = coded;
        coding.rejected.sort_by_key(|rejection| rejection.span.start);
        let mut contexts = Contexts::new(&self.known.context_words, &reading);
        for act in &acts {
            coding.events[act.event].contexts = contexts.of(&coding.events[act.event], act.node);
        }
        coding.ledger = ledger::read(&ledger::Sources {
            article,
            actors: &actors,
            events: &coding.events,
            acts: &acts,
            spoken: &spoken,
            explain,
        });
        if let Some(questions) = questions {
            *questions = actors.take_questions();
        }
        coding.mentions = Mentions {
            date: coding.mentions.date,
            ..mentions(&reading, &actors)
        };
        coding.quotes = spoken.iter().map(|spoken| speakers.record(&actors, spoken)).collect();
        coding
    }
}

/// Lets the one interviewed resolve "I" and "we" of an answer.
fn find_interviewee(actors: &mut Actors<'_, '_>, speakers: &Speakers<'_>, sentence: usize) {
    let words = actors.reading.trees[sentence].sentence.span;
    if let Some((answer, party)) = speakers.answer(actors, words) {
        actors.memory.speaker = Some(party);
        actors.read_first_person(sentence, answer);
    }
}

/// Finds the speakers of the quotations that begin in a sentence, and lets them resolve "I" and "we".
fn find_speakers(actors: &mut Actors<'_, '_>, speakers: &Speakers<'_>, sentence: usize, spoken: &mut Vec<Spoken>) {
    let reading = actors.reading;
    let start = reading.trees[sentence].sentence.span.start;
    let next = reading
        .trees
        .get(sentence + 1)
        .map_or(usize::MAX, |tree| tree.sentence.span.start);
    let first = speakers.quotations.spans.partition_point(|span| span.start < start);
    let here = speakers.quotations.spans[first..]
        .iter()
        .copied()
        .take_while(|span| span.start < next);
    for span in here {
        // A quotation may run over several sentences; its speaker often stands in the last.
        let last = reading.sentence_at(span.end.saturating_sub(1)).unwrap_or(sentence);
        for later in sentence + 1..=last.min(reading.trees.len().saturating_sub(1)) {
            actors.read_sentence(later);
        }
        let quotation = speakers.of(actors, span, spoken.last());
        actors.memory.speaker.clone_from(&quotation.speaker);
        for quoted in sentence..=last {
            actors.read_first_person(quoted, span);
        }
        spoken.push(quotation);
    }
}

/// What has been coded of an article so far.
struct Coded<'s> {
    article: &'s Article,
    weights: &'s Weights,
    explain: bool,
    timeline: dates::Timeline,
    /// Where the events' triggers stand.
    acts: Vec<Act>,
    coding: Coding,
}

impl<'s> Coded<'s> {
    fn new(article: &'s Article, weights: &'s Weights, explain: bool, notes: Vec<String>) -> Self {
        Self {
            article,
            weights,
            explain,
            timeline: dates::Timeline::default(),
            acts: Vec::new(),
            coding: Coding {
                notes,
                ..Coding::default()
            },
        }
    }

    fn add_sentence(
        &mut self,
        actors: &mut Actors<'_, '_>,
        sources: Sources<'_>,
        candidates: &[Candidate<'_>],
        sentence: usize,
    ) {
        let reading = actors.reading;
        let dates = dates::find(reading, &reading.trees[sentence]);
        self.timeline.read_heading(reading, sentence, &dates);
        if self.explain {
            let rejected = rejected::of_sentence(actors, sentence, candidates);
            self.coding.rejected.extend(rejected);
        }
        for candidate in candidates {
            let builder = Builder {
                article: self.article,
                actors,
                dates: &dates,
                timeline: &self.timeline,
                sources,
                earlier: &self.coding.events,
                explain: self.explain,
            };
            let Built {
                mut event,
                mut features,
            } = match builder.build(candidate) {
                Ok(built) => built,
                Err(refusal) => {
                    if self.explain {
                        let rejection = rejected::candidate(actors, candidate, &refusal);
                        self.coding.rejected.push(rejection);
                    }
                    continue;
                }
            };
            same_as::link(reading, candidate, &self.coding.events, &mut event);
            features.extend(confidence::of_date(&event));
            features.extend(confidence::of_place(&event));
            self.weights.judge(&features, &mut event);
            if let Some(explanation) = &mut event.explanation {
                explanation.features = features;
            }
            // Mediators are no side.
            let mediated = event.mode == Some(Mode::ThirdParty);
            if !mediated && (event.event_type.is_mutual() || !event.recipient.is_empty()) {
                let weight = if event.modality == Modality::Realised { 2 } else { 1 };
                actors.memory.note_pair(&event.actor, &event.recipient, weight);
            }
            self.timeline.note(sentence, &event);
            self.acts.push(Act {
                node: candidate.node,
                event: self.coding.events.len(),
            });
            self.coding.events.push(event);
        }
        let tree = &reading.trees[sentence];
        let phrases = dates
            .iter()
            .map(|mention| mention.phrase(tree, reading.day, dates::Time::Unknown));
        self.coding.mentions.date.extend(phrases);
    }
}

/// Everybody and every place that the lexicon knows, in text order.
fn mentions(reading: &Reading<'_>, actors: &Actors<'_, '_>) -> Mentions {
    let mut mentions = Mentions::default();
    for (sentence, tree) in reading.trees.iter().enumerate() {
        for token in 0..tree.len() {
            for party in actors.of(Node::new(sentence, token)) {
                let is_person = party.name.as_deref().is_some_and(|name| {
                    reading
                        .lexicon
                        .actors_named(name)
                        .any(|(actor, _)| matches!(actor.kind, ActorKind::Person(_)))
                });
                let list = if is_person {
                    &mut mentions.person
                } else {
                    &mut mentions.body
                };
                list.push(party.clone());
            }
        }
        let named = actors.places[sentence].iter().filter(|mention| mention.is_named(tree));
        mentions.place.extend(named.map(|mention| mention.place.clone()));
    }
    mentions.place.extend_from_slice(&actors.dateline_places);
    mentions.place.sort_by_key(|place| place.span.start);
    mentions
}

/// The country of the first dateline.
fn dateline_country(text: &str, document: &Document, lexicon: &Lexicon) -> Option<String> {
    let dateline = document.datelines.first()?.slice(text);
    let name = dateline
        .split([',', '(', '/', '-', '\u{2014}', '\u{2013}'])
        .next()?
        .trim();
    let spelled = title_case(name);
    let country = lexicon.actors_named(&spelled).find_map(|(actor, name_use)| {
        let country = matches!(name_use, NameUse::Capital | NameUse::Full) && actor.kind == ActorKind::Country;
        country.then(|| actor.code_on(None)).flatten()
    });
    if let Some(code) = country {
        return code.country().map(str::to_owned);
    }
    let (_, places) = lexicon.places.longest(&spelled)?;
    places.first()?.country.as_ref().map(ToString::to_string)
}

fn title_case(name: &str) -> String {
    let words = name.split(' ').map(|word| {
        let mut characters = word.chars();
        let first = characters.next().map(|first| first.to_uppercase().to_string());
        first.unwrap_or_default() + &characters.as_str().to_lowercase()
    });
    words.collect::<Vec<_>>().join(" ")
}
