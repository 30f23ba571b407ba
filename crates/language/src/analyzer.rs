use demarche_codebook::Span;
use smol_str::SmolStr;

use crate::coreference::resolve;
use crate::document::{Document, Name, Sentence, Token};
use crate::lemma::lemma;
use crate::name_words;
use crate::network::{ActLabels, NameTag, Network, Prediction};
use crate::sentences::{SentenceSpan, sentences};
use crate::stage::Stage;
use crate::tokens::tokenize;
use crate::weapons::add_weapons;

/// Reads English text. Build it once and share it between threads; it keeps nothing of what it
/// has read.
///
/// ```
/// let analyzer = demarche_language::Analyzer::builtin();
/// let document = analyzer.analyze("Ministers met in Rome. They agreed on nothing.");
/// assert_eq!(document.sentences.len(), 2);
/// assert_eq!(document.sentences[0].tokens[1].lemma, "meet");
/// ```
pub struct Analyzer {
    network: Network,
}

impl Analyzer {
    /// The analyser with the weights that are compiled in.
    pub fn builtin() -> Self {
        Self {
            network: Network::builtin(),
        }
    }

    /// Name of the weights.
    pub fn version(&self) -> &str {
        self.network.version()
    }

    /// What the numbers of an [`Act`](crate::Act) stand for.
    pub fn act_labels(&self) -> &ActLabels {
        self.network.act_labels()
    }

    /// Splits, tags and parses a text, and finds which words mean the same. Text that cannot be read
    /// well is read badly; nothing fails.
    pub fn analyze(&self, text: &str) -> Document {
        self.analyze_watched(text, &mut |_| ())
    }

    /// [`Analyzer::analyze`] that tells `watch` whenever a stage has ended. Longer texts go through
    /// the network in parts, so the stages of the network end several times.
    pub fn analyze_watched(&self, text: &str, watch: &mut dyn FnMut(Stage)) -> Document {
        let (datelines, bodies): (Vec<_>, Vec<_>) = sentences(text).into_iter().partition(|sentence| sentence.dateline);
        let spans: Vec<Vec<Span>> = bodies.iter().map(|sentence| tokenize(text, sentence.span)).collect();
        let forms: Vec<Vec<&str>> = spans
            .iter()
            .map(|tokens| tokens.iter().map(|span| span.slice(text)).collect())
            .collect();
        watch(Stage::Segmentation);
        let predictions = self.network.predict(&forms, watch);
        let sentences: Vec<Sentence> = bodies
            .iter()
            .zip(spans)
            .zip(predictions)
            .filter(|((_, spans), _)| !spans.is_empty())
            .map(|((sentence, spans), prediction)| build(text, *sentence, &spans, &prediction))
            .collect();
        let is_cut = |index: usize| bodies[index].is_cut && (index == 0 || !bodies[index - 1].is_cut);
        watch(Stage::Assembly);
        let chains = resolve(&sentences);
        watch(Stage::Coreference);
        Document {
            cut_sentences: (0..bodies.len()).filter(|&index| is_cut(index)).count(),
            chains,
            sentences,
            datelines: datelines.iter().map(|sentence| sentence.span).collect(),
        }
    }

    /// Tags and parses sentences that are already split into words. The words' spans are those
    /// they would have with one space between words, each sentence from zero.
    pub fn analyze_tokens(&self, sentences: &[Vec<&str>]) -> Vec<Sentence> {
        let predictions = self.network.predict(sentences, &mut |_| ());
        sentences
            .iter()
            .zip(predictions)
            .map(|(words, prediction)| {
                let text = words.join(" ");
                let spans = spaced_spans(words);
                let sentence = SentenceSpan {
                    span: Span::new(0, text.len()),
                    paragraph: 0,
                    is_cut: false,
                    dateline: false,
                };
                build(&text, sentence, &spans, &prediction)
            })
            .collect()
    }
}

fn spaced_spans(words: &[&str]) -> Vec<Span> {
    let mut start = 0;
    words
        .iter()
        .map(|word| {
            let span = Span::new(start, start + word.len());
            start = span.end + 1;
            span
        })
        .collect()
}

fn build(text: &str, sentence: SentenceSpan, spans: &[Span], prediction: &Prediction) -> Sentence {
    let token = |(index, span): (usize, &Span)| {
        let form = SmolStr::new(span.slice(text));
        let (upos, xpos) = (prediction.upos[index], prediction.xpos[index]);
        Token {
            span: *span,
            lemma: lemma(&form, xpos, upos),
            form,
            upos,
            xpos,
            head: prediction.head[index].checked_sub(1),
            relation: prediction.relation[index],
        }
    };
    let tokens: Vec<Token> = spans.iter().enumerate().map(token).collect();
    let mut names = names(&prediction.names);
    name_words::mend(&tokens, &mut names);
    add_weapons(&tokens, &mut names);
    Sentence {
        span: spans.first().map_or(sentence.span, |first| {
            spans.last().map_or(*first, |last| first.cover(*last))
        }),
        paragraph: sentence.paragraph,
        tokens,
        names,
        acts: prediction.acts.clone(),
    }
}

/// Joins the tags of tokens to names.
fn names(tags: &[NameTag]) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for (index, tag) in tags.iter().enumerate() {
        match *tag {
            NameTag::Outside => {}
            NameTag::Begin(kind) => names.push(Name {
                kind,
                first: index,
                last: index + 1,
            }),
            NameTag::Inside(kind) => match names.last_mut() {
                Some(name) if name.last == index && name.kind == kind => name.last += 1,
                _ => names.push(Name {
                    kind,
                    first: index,
                    last: index + 1,
                }),
            },
        }
    }
    names
}
