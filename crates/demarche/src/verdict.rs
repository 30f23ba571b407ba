//! Whether an event happened, where words of modality, dates and the network's opinion disagree:
//! the likeliest modality by what was learned from annotated articles.

use demarche_codebook::Modality;

use crate::actors::Actors;
use crate::choices::{Choice, Question};
use crate::modality::Judgement;
use crate::triggers::Candidate;

/// What the rules found.
pub(crate) struct Evidence<'e> {
    /// The words of modality around the trigger.
    pub(crate) judgement: &'e Judgement,
    /// What the words and the date come to by rule.
    pub(crate) by_rule: Modality,
    /// How the event's date lies to the article's day.
    pub(crate) date: &'static str,
}

/// Steps of the network's opinion, as natural logarithms, that count each for itself.
const STEPS: [f32; 8] = [-5.0, -4.0, -3.0, -2.0, -1.4, -0.7, -0.3, -0.1];

/// The likeliest modality; that of the rules where nothing speaks for another. What is said not to
/// have happened has not.
pub(crate) fn modality(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, evidence: &Evidence<'_>) -> Modality {
    if evidence.by_rule == Modality::Denied {
        return Modality::Denied;
    }
    let tree = &actors.reading.trees[candidate.node.sentence];
    let auxiliaries = tree.auxiliaries(candidate.node.token);
    let supposed = ["would", "have"].iter().all(|word| auxiliaries.contains(word));
    // "Would have closed": that has not happened, whatever else is likely.
    let excluded = |other: Modality| supposed && matches!(other, Modality::Realised | Modality::Historical);
    let rest = Modality::ALL
        .iter()
        .copied()
        .filter(|&other| other != evidence.by_rule && !excluded(other));
    let order: Vec<Modality> = std::iter::once(evidence.by_rule).chain(rest).collect();
    let options: Vec<Choice> = order
        .iter()
        .map(|&modality| Choice {
            codes: Vec::new(),
            name: modality.as_str().to_owned(),
            features: features(actors, candidate, evidence, modality),
        })
        .collect();
    let model = &actors.reading.choices.modality;
    let best = model
        .best(options.iter().map(|option| option.features.as_slice()))
        .unwrap_or(0);
    actors.ask(|| Question {
        model: "modality",
        sentence: tree.sentence.span,
        words: tree.span(candidate.first, candidate.last),
        subject: candidate.entry.event_type.as_str().to_owned(),
        options,
    });
    order[best]
}

/// Says where the likeliest modality is not that of the rules, for `explain`.
pub(crate) fn account(evidence: &Evidence<'_>, modality: Modality) -> Option<String> {
    (modality != evidence.by_rule).then(|| {
        format!(
            "{} by the words, {} more likely",
            evidence.by_rule.as_str(),
            modality.as_str()
        )
    })
}

fn features(
    actors: &Actors<'_, '_>,
    candidate: &Candidate<'_>,
    evidence: &Evidence<'_>,
    modality: Modality,
) -> Vec<String> {
    let name = modality.as_str();
    let tree = &actors.reading.trees[candidate.node.sentence];
    let mut signs = vec![
        "always".to_owned(),
        format!("by rule {}", evidence.by_rule.as_str()),
        format!("date {}", evidence.date),
        format!(
            "{} by rule {}",
            candidate.entry.event_type.as_str(),
            evidence.by_rule.as_str()
        ),
        format!(
            "form {:?} by rule {}",
            tree.token(candidate.node.token).xpos,
            evidence.by_rule.as_str()
        ),
        format!(
            "as {} by rule {}",
            tree.relation(candidate.node.token).universal(),
            evidence.by_rule.as_str()
        ),
        format!("{} cues", evidence.judgement.cues.len().min(3)),
    ];
    signs.extend(evidence.judgement.effects().map(|effect| format!("cue {effect}")));
    let act = tree.sentence.acts.get(candidate.node.token).and_then(Option::as_ref);
    let share = act.and_then(|act| {
        let mut shares = actors.reading.acts.modalities(act);
        shares.find(|(known, _)| *known == modality).map(|(_, share)| share)
    });
    let steps = share
        .into_iter()
        .flat_map(|share| STEPS.into_iter().filter(move |&step| share >= step));
    let mut features: Vec<String> = steps.map(|step| format!("network {step}")).collect();
    features.extend(features.clone().iter().map(|step| format!("{name}: {step}")));
    features.extend(signs.iter().map(|sign| format!("{name}: {sign}")));
    if modality == evidence.by_rule {
        features.push("rule".to_owned());
        features.push(format!("rule / {name}"));
    }
    features
}
