//! Every `+` and `-` sentence of every trigger entry, read by the whole engine.
//!
//! A `+` sentence must give an event of the entry's type by an entry of the same head; a `-` sentence must give none by the
//! entry itself. A failure names file and line: mend the entry or its sentence there.

use std::num::NonZero;
use std::thread;

use demarche::{Article, Coder, Coding, Lexicon};
use demarche_lexicon::{Example, Trigger};

/// Not 100 %: the parser misreads some very short sentences, and an example is written for the language, not for the parser
/// of the day.
const APPLY_AT_LEAST: f64 = 0.985;
/// Not 100 % for the same reason: a misread sentence can fill a slot that it does not have.
const SPARE_AT_LEAST: f64 = 0.99;

#[test]
fn entries_apply_to_their_own_sentences_and_to_no_others() {
    let coder = Coder::new(Lexicon::builtin());
    let cases: Vec<Case<'_>> = cases(coder.lexicon());
    let failures = failures(&coder, &cases);
    require(&cases, &failures, true, APPLY_AT_LEAST);
    require(&cases, &failures, false, SPARE_AT_LEAST);
}

#[derive(Clone, Copy)]
struct Case<'l> {
    entry: &'l Trigger,
    example: &'l Example,
}

struct Failure {
    applies: bool,
    message: String,
}

fn cases(lexicon: &Lexicon) -> Vec<Case<'_>> {
    let entries = lexicon.triggers.all();
    let cases = entries
        .into_iter()
        .flat_map(|entry| entry.examples.iter().map(move |example| Case { entry, example }));
    cases.collect()
}

/// The cases that do not behave, read on all cores.
fn failures(coder: &Coder, cases: &[Case<'_>]) -> Vec<Failure> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let share = cases.len().div_ceil(threads).max(1);
    thread::scope(|scope| {
        let readers: Vec<_> = cases
            .chunks(share)
            .map(|cases| {
                scope.spawn(|| {
                    cases
                        .iter()
                        .filter_map(|case| failure(coder, *case))
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        let read = readers
            .into_iter()
            .map(|reader| reader.join().expect("no sentence makes the engine panic"));
        read.flatten().collect()
    })
}

fn failure(coder: &Coder, Case { entry, example }: Case<'_>) -> Option<Failure> {
    let coding = coder.code(&Article::from_text(example.text.as_str()));
    let behaves = if example.applies {
        applied(entry, &coding)
    } else {
        coding.events.iter().all(|event| event.rule != entry.id)
    };
    let sign = if example.applies { '+' } else { '-' };
    (!behaves).then(|| Failure {
        applies: example.applies,
        message: format!(
            "{}: {}\n    {sign} {}\n    {}",
            entry.place,
            entry.id,
            example.text,
            coded(&coding)
        ),
    })
}

/// Another entry of the same head and type may apply in its place: which of them is a matter of detail.
fn applied(entry: &Trigger, coding: &Coding) -> bool {
    let same = |event: &&demarche::Event| event.event_type == entry.event_type && head(&event.rule) == head(&entry.id);
    coding.events.iter().any(|event| same(&event))
}

/// The entry's head without its number: `verb hold#2` is `verb hold`.
fn head(id: &str) -> &str {
    id.split('#').next().unwrap_or(id)
}

fn coded(coding: &Coding) -> String {
    if coding.events.is_empty() {
        return "nothing was coded".to_owned();
    }
    let events = coding
        .events
        .iter()
        .map(|event| format!("{} by `{}`", event.event_type.as_str(), event.rule));
    format!("coded: {}", events.collect::<Vec<_>>().join(", "))
}

fn require(cases: &[Case<'_>], failures: &[Failure], applies: bool, least: f64) {
    let total = cases.iter().filter(|case| case.example.applies == applies).count();
    let failed: Vec<&str> = failures
        .iter()
        .filter(|failure| failure.applies == applies)
        .map(|failure| failure.message.as_str())
        .collect();
    let share = 1.0 - failed.len() as f64 / total.max(1) as f64;
    assert!(
        share >= least,
        "{} of {total} `{}` sentences misbehave, {:.2} % are allowed to:\n\n{}\n",
        failed.len(),
        if applies { '+' } else { '-' },
        (1.0 - least) * 100.0,
        failed.join("\n"),
    );
}
