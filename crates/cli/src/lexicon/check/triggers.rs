//! Words that report events: every entry can be reached and tested.

use demarche::Lexicon;

use super::Finding;

pub(super) fn findings(lexicon: &Lexicon) -> Vec<Finding> {
    let mut findings = unreachable(lexicon);
    findings.extend(without_examples(lexicon));
    findings
}

/// The first entry that holds is taken; what is tried behind one that always holds too never applies.
fn unreachable(lexicon: &Lexicon) -> Vec<Finding> {
    let shadowed = lexicon.triggers.shadowed().into_iter();
    let finding = |(entry, above): (&demarche_lexicon::Trigger, &demarche_lexicon::Trigger)| {
        let same = entry.conditions == above.conditions && entry.exceptions == above.exceptions;
        let why = if same {
            "has the same conditions as"
        } else {
            "is never reached behind"
        };
        Finding::problem(format!(
            "{}: `{}` {why} `{}` in {}",
            entry.place, entry.id, above.id, above.place
        ))
    };
    shadowed.map(finding).collect()
}

/// An entry without a sentence that it must apply to cannot be tested.
fn without_examples(lexicon: &Lexicon) -> Vec<Finding> {
    let triggers = lexicon.triggers.all();
    let bare = triggers
        .iter()
        .filter(|trigger| !trigger.examples.iter().any(|example| example.applies));
    bare.map(|trigger| Finding::problem(format!("{}: `{}` has no `+` example", trigger.place, trigger.id)))
        .collect()
}
