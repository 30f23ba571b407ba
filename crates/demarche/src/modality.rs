//! Whether what a trigger names has happened.
//!
//! From the trigger upwards: its own negation and auxiliaries, then every word above it that
//! governs it and is a cue of the lexicon, as far as the clause that says when and whether.

use demarche_codebook::Modality;
use demarche_language::{Relation, Upos, Xpos};
use demarche_lexicon::{Effect, Governed, WordClass};

use crate::reading::Reading;
use crate::tree::Tree;

/// The judgement and the words it rests on.
#[derive(Debug, Clone, Default)]
pub(crate) struct Judgement {
    effects: Vec<Effect>,
    /// The cues, for `explain`.
    pub(crate) cues: Vec<String>,
}

impl Judgement {
    fn add(&mut self, effect: Effect, cue: &str) {
        self.effects.push(effect);
        self.cues.push(format!("`{cue}` makes it {}", effect_word(effect)));
    }

    fn has(&self, effect: Effect) -> bool {
        self.effects.contains(&effect)
    }

    /// `None` if the trigger is only the content of a demand, threat, promise or purpose.
    pub(crate) fn modality(&self) -> Option<Modality> {
        if self.has(Effect::Content) {
            return None;
        }
        let order = [
            (Effect::Denied, Modality::Denied),
            (Effect::Hypothetical, Modality::Hypothetical),
            (Effect::Planned, Modality::Planned),
        ];
        let found = order.into_iter().find(|(effect, _)| self.has(*effect));
        Some(found.map_or(Modality::Realised, |(_, modality)| modality))
    }
}

fn effect_word(effect: Effect) -> &'static str {
    match effect {
        Effect::Planned => "planned",
        Effect::Hypothetical => "hypothetical",
        Effect::Denied => "denied",
        Effect::Realised => "realised",
        Effect::Content => "content of another act",
    }
}

/// Judges the trigger at `token`.
pub(crate) fn judge(reading: &Reading<'_>, tree: &Tree<'_>, token: usize) -> Judgement {
    let mut judgement = Judgement::default();
    let mut current = token;
    if tree.is_verb(token) {
        verb_form(reading, tree, token, &mut judgement);
    } else {
        noun_form(reading, tree, token, &mut judgement);
    }
    while let Some(head) = tree.head(current) {
        match step(reading, tree, current, head, &mut judgement) {
            Step::On => current = head,
            Step::Stop => break,
        }
    }
    judgement
}

enum Step {
    On,
    Stop,
}

/// Looks at the word above and says whether words above that one still matter.
fn step(reading: &Reading<'_>, tree: &Tree<'_>, current: usize, head: usize, judgement: &mut Judgement) -> Step {
    heed_cues(reading, tree, current, head, judgement);
    match tree.relation(current).universal() {
        "conj" => {
            if tree.is_verb(head) && tree.is_verb(current) {
                shared_form(reading, tree, current, head, judgement);
            }
            Step::On
        }
        "xcomp" => {
            verb_form(reading, tree, head, judgement);
            Step::On
        }
        "advcl" => {
            if matches!(tree.token(current).xpos, Xpos::Vbg | Xpos::Vbn | Xpos::Vb) && tree.is_verb(head) {
                verb_form(reading, tree, head, judgement);
                return Step::On;
            }
            Step::Stop
        }
        "obj" | "nsubj" | "obl" | "iobj" if tree.is_verb(head) => {
            if carries_event(reading, tree, current, head) {
                verb_form(reading, tree, head, judgement);
                return Step::On;
            }
            Step::Stop
        }
        // What a relative clause tells of its noun is told as a fact.
        "acl" if tree.token(current).xpos == Xpos::Vb => Step::On,
        "ccomp" | "parataxis" | "nmod" | "compound" | "appos" => Step::On,
        _ => Step::Stop,
    }
}

/// Adds what the word above, and the word that joins the two, say of the word below.
fn heed_cues(reading: &Reading<'_>, tree: &Tree<'_>, current: usize, head: usize, judgement: &mut Judgement) {
    if let Some(effect) = cue_effect(reading, tree, current, head) {
        judgement.add(effect, &tree.token(head).form);
        if tree.is_verb(head) {
            verb_form(reading, tree, head, judgement);
        }
    }
    if let Some(effect) = subordination(reading, tree, current, head) {
        judgement.add(effect, tree.mark(current).unwrap_or("to"));
    }
}

/// Whether a verb says that the event of its noun takes place: "talks will **begin**", "to
/// **hold** talks"; "condemned the attack" does not.
fn carries_event(reading: &Reading<'_>, tree: &Tree<'_>, noun: usize, verb: usize) -> bool {
    let lemma = tree.lemma(verb);
    match tree.relation(noun) {
        Relation::Nsubj => reading.in_set("occurrence-verbs", lemma),
        Relation::NsubjPass | Relation::Obj | Relation::Obl => reading.in_set("light-verbs", lemma),
        _ => false,
    }
}

/// The effect of the word above, if it is a cue that governs the word below.
fn cue_effect(reading: &Reading<'_>, tree: &Tree<'_>, current: usize, head: usize) -> Option<Effect> {
    let word_class = match tree.token(head).upos {
        Upos::Verb | Upos::Aux => WordClass::Verb,
        Upos::Noun | Upos::Propn => WordClass::Noun,
        Upos::Adj => WordClass::Adjective,
        _ => return None,
    };
    let governed = governed(tree, current, head)?;
    let with_particle = tree
        .child(head, &[Relation::CompoundPrt])
        .map(|particle| format!("{} {}", tree.lemma(head), tree.lemma(particle)));
    let cues = with_particle
        .as_deref()
        .map(|lemma| reading.lexicon.modality.of(word_class, lemma))
        .filter(|cues| !cues.is_empty())
        .unwrap_or_else(|| reading.lexicon.modality.of(word_class, tree.lemma(head)));
    let cue = cues
        .iter()
        .find(|cue| cue.governs.is_empty() || cue.governs.contains(&governed))?;
    Some(match cue.effect {
        // "did not fail to" and "did not rule out" turn the cue over.
        Effect::Denied if is_negated(tree, head) => Effect::Hypothetical,
        effect => effect,
    })
}

fn governed(tree: &Tree<'_>, current: usize, head: usize) -> Option<Governed> {
    let infinitive = is_infinitive(tree, current);
    Some(match tree.relation(current) {
        Relation::Xcomp => Governed::Infinitive,
        Relation::Ccomp | Relation::Advcl | Relation::Acl if infinitive => match tree.mark(current) {
            Some("to") | None => Governed::Infinitive,
            Some(mark) => Governed::Preposition(mark.to_owned()),
        },
        Relation::Ccomp => Governed::Clause,
        Relation::Acl if tree.is_nominal(head) => Governed::Clause,
        Relation::Obj | Relation::NsubjPass => Governed::Object,
        Relation::Nsubj => Governed::Subject,
        Relation::Obl | Relation::Nmod | Relation::OblAgent => Governed::Preposition(tree.preposition(current)?),
        _ => return None,
    })
}

/// "To leave", "from leaving"; not "**will** leave", nor "rose on Monday, **saying** so".
fn is_infinitive(tree: &Tree<'_>, verb: usize) -> bool {
    let participle = tree.relation(verb) == Relation::Advcl && !tree.has_child(verb, &[Relation::Mark]);
    match tree.token(verb).xpos {
        Xpos::Vb => tree.is_verb(verb) && !tree.has_child(verb, &[Relation::Aux]),
        Xpos::Vbg => tree.is_verb(verb) && !participle,
        _ => false,
    }
}

/// "If", "unless", "whether" and purposes.
fn subordination(reading: &Reading<'_>, tree: &Tree<'_>, current: usize, head: usize) -> Option<Effect> {
    if !matches!(
        tree.relation(current),
        Relation::Advcl | Relation::Ccomp | Relation::Acl
    ) {
        return None;
    }
    let purpose = matches!(tree.relation(current), Relation::Advcl)
        && tree.token(current).xpos == Xpos::Vb
        && tree.mark(current) == Some("to");
    match tree.mark(current) {
        Some("if" | "unless" | "whether" | "should" | "lest" | "until" | "once") => Some(Effect::Hypothetical),
        // "Left **without** signing" tells of no signature.
        Some("without") => Some(Effect::Content),
        _ if purpose && reading.in_set("motion-verbs", tree.lemma(head)) => Some(Effect::Planned),
        // "Voted to leave", "needed to withdraw": the cue says what becomes of it.
        _ if purpose && cue_effect(reading, tree, current, head).is_some() => None,
        _ if purpose => Some(Effect::Content),
        _ => None,
    }
}

/// Negation, adverbs and auxiliaries of a verb.
fn verb_form(reading: &Reading<'_>, tree: &Tree<'_>, verb: usize, judgement: &mut Judgement) {
    for &child in tree.children(verb) {
        if tree.relation(child) == Relation::Advmod {
            let cues = reading.lexicon.modality.of(WordClass::Adverb, tree.lemma(child));
            for cue in cues {
                judgement.add(cue.effect, tree.lemma(child));
            }
        }
    }
    if is_negated(tree, verb) {
        judgement.add(Effect::Denied, "not");
    }
    if is_conditional(tree, verb)
        && tree
            .auxiliaries(verb)
            .iter()
            .any(|word| matches!(*word, "will" | "would" | "'ll"))
    {
        judgement.add(Effect::Hypothetical, "if");
    }
    let to_come = tree.mark(verb) == Some("to") && tree.token(verb).xpos == Xpos::Vb;
    for auxiliary in tree.auxiliaries(verb) {
        match auxiliary {
            "be" if to_come => judgement.add(Effect::Planned, "is to"),
            "will" | "shall" | "'ll" => judgement.add(Effect::Planned, auxiliary),
            "would" if is_reported(reading, tree, verb) => judgement.add(Effect::Planned, auxiliary),
            "would" | "may" | "might" | "could" | "can" | "should" | "must" | "ought" => {
                judgement.add(Effect::Hypothetical, auxiliary);
            }
            _ => {}
        }
    }
}

/// "Will leave **once** a peace is signed", "only if", "as soon as", "unless".
fn is_conditional(tree: &Tree<'_>, verb: usize) -> bool {
    tree.children(verb).iter().any(|&child| {
        let condition = tree.relation(child) == Relation::Advcl
            && matches!(
                tree.mark(child),
                Some("if" | "unless" | "once" | "until" | "provided" | "providing")
            );
        let as_soon_as = tree.relation(child) == Relation::Advmod
            && tree.lemma(child) == "soon"
            && tree.has_child(child, &[Relation::Advcl]);
        condition || as_soon_as
    })
}

/// "Talks **due** on Monday", "a visit **scheduled** for May".
fn announced(reading: &Reading<'_>, tree: &Tree<'_>, word: usize, judgement: &mut Judgement) {
    let token = tree.token(word);
    let word_class = match token.xpos {
        Xpos::Vbn => WordClass::Verb,
        Xpos::Jj if token.lemma == "due" => WordClass::Adjective,
        _ => return,
    };
    let cues = reading.lexicon.modality.of(word_class, &token.lemma);
    if cues.iter().any(|cue| cue.effect == Effect::Planned) {
        judgement.add(Effect::Planned, &token.form);
    }
}

/// A coordinated verb without auxiliary of its own shares that of the first; negation is not shared.
fn shared_form(reading: &Reading<'_>, tree: &Tree<'_>, verb: usize, first: usize, judgement: &mut Judgement) {
    let own = tree.has_child(
        verb,
        &[Relation::Aux, Relation::AuxPass, Relation::Nsubj, Relation::NsubjPass],
    );
    let finite = matches!(tree.token(verb).xpos, Xpos::Vbd | Xpos::Vbz | Xpos::Vbp);
    if !own
        && !finite
        && tree
            .auxiliaries(first)
            .iter()
            .any(|auxiliary| matches!(*auxiliary, "will" | "shall" | "would"))
    {
        verb_form(reading, tree, first, judgement);
    }
}

/// "He said the army **would** leave" reports a plan.
fn is_reported(reading: &Reading<'_>, tree: &Tree<'_>, verb: usize) -> bool {
    let spoken = |head: usize| tree.is_verb(head) && reading.in_set("speech-verbs", tree.lemma(head));
    tree.ancestors(verb)
        .take(3)
        .any(|head| spoken(head) && !matches!(tree.token(head).xpos, Xpos::Vbz | Xpos::Vbp))
        || tree
            .children(verb)
            .iter()
            .any(|&child| tree.relation(child) == Relation::Parataxis && spoken(child))
}

fn is_negated(tree: &Tree<'_>, verb: usize) -> bool {
    let negative = |child: usize| {
        let token = tree.token(child);
        matches!(token.lemma.as_str(), "not" | "never" | "n't" | "neither" | "nor")
            && matches!(token.relation, Relation::Advmod | Relation::CcPreconj | Relation::Cc)
    };
    let no_longer = |child: usize| {
        tree.lemma(child) == "longer" && tree.children(child).iter().any(|&inner| tree.lemma(inner) == "no")
    };
    tree.children(verb)
        .iter()
        .any(|&child| negative(child) || no_longer(child) || is_negative_argument(tree, child))
}

/// "**No one** was hurt", "**no** side agreed", "**neither** leader spoke".
fn is_negative_argument(tree: &Tree<'_>, child: usize) -> bool {
    if !matches!(tree.relation(child), Relation::Nsubj | Relation::NsubjPass) {
        return false;
    }
    matches!(
        tree.lemma(child).to_lowercase().as_str(),
        "nobody" | "none" | "nothing" | "neither"
    ) || tree.children(child).iter().any(|&det| {
        matches!(
            tree.relation(det),
            Relation::Det | Relation::CcPreconj | Relation::Advmod
        ) && matches!(tree.lemma(det), "no" | "neither" | "not")
    })
}

/// Determiners, adjectives and prepositions of a noun.
fn noun_form(reading: &Reading<'_>, tree: &Tree<'_>, noun: usize, judgement: &mut Judgement) {
    for &child in tree.children(noun) {
        let lemma = tree.lemma(child);
        match tree.relation(child) {
            Relation::Det if matches!(lemma, "no" | "neither") => judgement.add(Effect::Denied, lemma),
            Relation::Amod => {
                let cues = reading.lexicon.modality.of(WordClass::Adjective, lemma);
                let cue = cues.iter().find(|cue| cue.governs.contains(&Governed::Subject));
                if let Some(cue) = cue {
                    judgement.add(cue.effect, lemma);
                }
                announced(reading, tree, child, judgement);
            }
            Relation::Acl | Relation::AclRelcl | Relation::Appos => announced(reading, tree, child, judgement),
            _ => {}
        }
    }
    match tree.preposition(noun).as_deref() {
        Some("without" | "instead of") => judgement.add(Effect::Denied, "without"),
        Some(word @ ("ahead of" | "before" | "until" | "pending")) => judgement.add(Effect::Planned, word),
        _ => {}
    }
    if tree.has_child(noun, &[Relation::Cop]) {
        verb_form(reading, tree, noun, judgement);
    }
}
