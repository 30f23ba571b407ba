//! How a clause says that something is to be: will, must, may, an order, a plan.

use demarche_codebook::Strength;
use demarche_language::{Relation, Upos, Xpos};

use super::scene::Scene;
use super::voice;

/// How the act of a clause is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mood {
    /// "Will", "is to", "plans to".
    Will(Strength),
    /// "Must", "should", "needs to".
    Must,
    /// "May", "could".
    May,
    /// "Stop the war!"
    Order,
}

/// A clause with its mood.
#[derive(Debug, Clone)]
pub(super) struct Clause {
    /// The verb of the act.
    pub(super) verb: usize,
    /// The word that sets the mood, or the verb itself.
    pub(super) root: usize,
    pub(super) mood: Mood,
    pub(super) negated: bool,
    /// The words that set the mood, for `explain`.
    pub(super) cue: String,
}

/// The clause whose act the word names, if it is one that is to be.
pub(super) fn clause_at(scene: &Scene<'_, '_, '_>, token: usize) -> Option<Clause> {
    let tree = scene.tree;
    let predicate = tree.is_verb(token)
        || tree.has_child(token, &[Relation::Cop, Relation::Nsubj])
        || tree.relation(token) == Relation::Xcomp;
    if !predicate || matches!(tree.relation(token), Relation::Aux | Relation::Cop) || is_no_statement(scene, token) {
        return None;
    }
    let found = governed(scene, token)
        .or_else(|| by_auxiliary(scene, token).map(|(mood, cue)| (token, mood, cue)))
        .or_else(|| committed(scene, token))
        .or_else(|| order(scene, token).map(|mood| (token, mood, "imperative".to_owned())))?;
    let (root, mood, cue) = found;
    Some(Clause {
        verb: token,
        root,
        mood,
        negated: is_negated(scene, token) || (root != token && is_negated(scene, root)),
        cue,
    })
}

/// "Whether it will agree", "who would pay", "will they meet?", "because it will rain": no
/// statement of what is to be.
pub(super) fn is_no_statement(scene: &Scene<'_, '_, '_>, token: usize) -> bool {
    let tree = scene.tree;
    let asks = |child: usize| {
        let word = tree.token(child);
        let pronoun = matches!(word.xpos, Xpos::Wp | Xpos::Wrb | Xpos::Wdt) || word.lemma == "whether";
        pronoun && tree.relation(token) != Relation::AclRelcl && child < token
    };
    let direct =
        tree.token(tree.len() - 1).form == "?" || tree.sentence.tokens.iter().skip(token).any(|word| word.form == "?");
    let purpose = matches!(tree.relation(token), Relation::Advcl)
        && matches!(tree.mark(token), Some("so" | "because" | "since" | "than"));
    direct || purpose || tree.children(token).iter().any(|&child| asks(child))
}

/// "Is scheduled **to meet**", "plans **to leave**", "needs **to stop**".
fn governed(scene: &Scene<'_, '_, '_>, token: usize) -> Option<(usize, Mood, String)> {
    let tree = scene.tree;
    let head = tree.head(token)?;
    let infinitive = tree.mark(token) == Some("to")
        && matches!(
            tree.relation(token),
            Relation::Xcomp | Relation::Advcl | Relation::Ccomp | Relation::Acl
        );
    if !infinitive {
        return None;
    }
    let participle = matches!(tree.token(head).xpos, Xpos::Vbn | Xpos::Jj);
    let scheduled = (participle && scene.is_in("ledger-schedules", head)) || tree.lemma(head) == "due";
    let going =
        tree.lemma(head) == "go" && tree.token(head).xpos == Xpos::Vbg && tree.relation(token) == Relation::Xcomp;
    let meant = scene.is_in("ledger-intentions", head) && (tree.is_verb(head) || tree.token(head).upos == Upos::Adj);
    let mood = if scheduled || going || meant {
        Mood::Will(Strength::Firm)
    } else if scene.is_in("ledger-hopes", head) && tree.token(head).upos != Upos::Noun {
        Mood::Will(Strength::Hedged)
    } else if matches!(tree.lemma(head), "need" | "have" | "oblige" | "require")
        && tree.is_verb(head)
        && !has_yet(scene, head)
    {
        Mood::Must
    } else {
        return None;
    };
    let past = matches!(tree.token(head).xpos, Xpos::Vbd) && mood == Mood::Must;
    (!past).then(|| (head, mood, format!("{} to", tree.token(head).form)))
}

fn by_auxiliary(scene: &Scene<'_, '_, '_>, token: usize) -> Option<(Mood, String)> {
    let tree = scene.tree;
    // "Are due to open" may be read with "due to" as a preposition.
    let due = |&child: &usize| tree.relation(child) == Relation::Case && tree.lemma(child) == "due";
    if tree.token(token).xpos == Xpos::Vb && tree.children(token).iter().any(due) {
        return Some((Mood::Will(Strength::Firm), "due to".to_owned()));
    }
    let to_come = is_to(scene, token);
    let auxiliaries = tree.auxiliaries(token);
    // "Would have fallen" is of what was not.
    let unreal = tree.token(token).xpos == Xpos::Vbn && auxiliaries.contains(&"have") && auxiliaries.contains(&"would");
    if unreal {
        return None;
    }
    auxiliaries.into_iter().find_map(|word| {
        let mood = match word {
            "will" | "shall" | "'ll" | "wo" => Mood::Will(Strength::Firm),
            "would" if is_reported(scene, token) => Mood::Will(Strength::Firm),
            "be" if to_come => Mood::Will(Strength::Firm),
            "must" | "ought" => Mood::Must,
            "should" if !is_inverted(scene, token) => Mood::Must,
            "may" | "might" | "could" | "can" => Mood::May,
            _ => return None,
        };
        Some((mood, word.to_owned()))
    })
}

/// "**Has yet** to decide".
fn has_yet(scene: &Scene<'_, '_, '_>, verb: usize) -> bool {
    scene
        .tree
        .children(verb)
        .iter()
        .any(|&child| scene.tree.lemma(child) == "yet")
}

/// "**Should they** refuse": a condition, whatever it was parsed as.
fn is_inverted(scene: &Scene<'_, '_, '_>, token: usize) -> bool {
    let tree = scene.tree;
    let subject = tree.child(token, &[Relation::Nsubj, Relation::NsubjPass]);
    let should = tree
        .children(token)
        .iter()
        .copied()
        .find(|&child| tree.lemma(child) == "should");
    subject.zip(should).is_some_and(|(subject, should)| should < subject)
}

/// "**Is to** meet", not "to **be** met".
fn is_to(scene: &Scene<'_, '_, '_>, token: usize) -> bool {
    let tree = scene.tree;
    let mark = tree
        .child(token, &[Relation::Mark])
        .filter(|&mark| tree.lemma(mark) == "to");
    let auxiliary = tree.children(token).iter().copied().find(|&child| {
        matches!(tree.relation(child), Relation::Aux | Relation::Cop | Relation::AuxPass) && tree.lemma(child) == "be"
    });
    let aim = tree
        .surface_subject(token)
        .is_some_and(|subject| scene.is_in("ledger-aims", subject));
    !aim && mark.zip(auxiliary).is_some_and(|(mark, auxiliary)| auxiliary < mark)
}

/// "Would" tells a plan in reported speech, and what follows from a condition.
fn is_reported(scene: &Scene<'_, '_, '_>, token: usize) -> bool {
    let sentence = scene.tree.sentence;
    let conditional = scene
        .conditions
        .iter()
        .any(|condition| sentence.dominates(token, condition.main));
    let of_offer = scene
        .acts()
        .any(|(act, _)| act < token && scene.is_in("ledger-offers", act));
    voice::of_clause(scene, token).is_some() || conditional || of_offer
}

/// "Remains **committed** to supporting them".
fn committed(scene: &Scene<'_, '_, '_>, token: usize) -> Option<(usize, Mood, String)> {
    let tree = scene.tree;
    let adjective =
        matches!(tree.lemma(token), "committed" | "commit") && matches!(tree.token(token).xpos, Xpos::Jj | Xpos::Vbn);
    let to = tree.prepositional(token, "to").is_some()
        || tree.children(token).iter().any(|&child| tree.mark(child) == Some("to"));
    let clause = if tree.relation(token) == Relation::Xcomp {
        tree.head(token)?
    } else {
        token
    };
    (adjective && to && !is_negated(scene, token))
        .then(|| (clause, Mood::Will(Strength::Firm), "committed to".to_owned()))
}

/// An imperative in a quotation.
fn order(scene: &Scene<'_, '_, '_>, token: usize) -> Option<Mood> {
    let tree = scene.tree;
    let bare = matches!(tree.token(token).xpos, Xpos::Vb)
        && matches!(
            tree.relation(token),
            Relation::Root | Relation::Ccomp | Relation::Parataxis
        )
        && !tree.has_child(
            token,
            &[
                Relation::Nsubj,
                Relation::NsubjPass,
                Relation::Aux,
                Relation::AuxPass,
                Relation::Mark,
                Relation::Expl,
                Relation::Cop,
            ],
        );
    let does = tree.has_child(token, &[Relation::Obj, Relation::CompoundPrt, Relation::Xcomp]);
    (bare && does && voice::is_quoted(scene, token)).then_some(Mood::Order)
}

/// Whether the clause says that it will not be.
pub(super) fn is_negated(scene: &Scene<'_, '_, '_>, token: usize) -> bool {
    let tree = scene.tree;
    let negative = |child: usize| {
        matches!(
            tree.lemma(child).to_lowercase().as_str(),
            "not" | "never" | "n't" | "no" | "neither" | "nobody" | "nothing" | "none"
        )
    };
    tree.children(token).iter().any(|&child| {
        // "Vowed never to leave" does not say that nothing was vowed.
        let own = child < token
            && matches!(
                tree.relation(child),
                Relation::Advmod | Relation::Det | Relation::CcPreconj
            );
        let argument = matches!(tree.relation(child), Relation::Nsubj | Relation::NsubjPass);
        (own && negative(child))
            || (argument
                && (negative(child)
                    || tree
                        .children(child)
                        .iter()
                        .any(|&inner| tree.relation(inner) == Relation::Det && negative(inner))))
    })
}
