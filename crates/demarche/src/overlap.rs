//! One event, one record: candidates of one sentence that tell the same thing twice.

use demarche_codebook::EventType;
use demarche_language::Relation;
use demarche_lexicon::WordClass;

use crate::counts::casualty_kind;
use crate::reading::Reading;
use crate::tree::Tree;
use crate::triggers::Candidate;

/// The candidates without those that another one of the same sentence already tells.
pub(crate) fn resolve<'a>(reading: &Reading<'_>, tree: &Tree<'_>, candidates: &[Candidate<'a>]) -> Vec<Candidate<'a>> {
    let told = |one: &Candidate<'_>| {
        candidates.iter().any(|other| {
            other.node != one.node
                && other.entry.event_type == one.entry.event_type
                && ((noun_of_verb(tree, one, other) && !is_toll(reading, tree, other))
                    || toll_of_attack(reading, tree, one, other))
        })
    };
    candidates
        .iter()
        .filter(|candidate| !told(candidate) && !is_content(tree, candidate, candidates))
        .copied()
        .collect()
}

/// What is threatened or demanded is the content of the threat or demand and no event of its own.
pub(crate) fn is_content(tree: &Tree<'_>, candidate: &Candidate<'_>, candidates: &[Candidate<'_>]) -> bool {
    candidates.iter().any(|act| {
        matches!(act.entry.event_type, EventType::Threaten | EventType::Request)
            && act.node != candidate.node
            && governs_clause_of(tree, act.node.token, candidate.node.token)
    })
}

/// Whether a word stands in a clause that the verb or noun above governs as its content.
fn governs_clause_of(tree: &Tree<'_>, above: usize, word: usize) -> bool {
    let mut current = word;
    while let Some(head) = tree.head(current) {
        if head == above {
            let clause = matches!(tree.relation(current), Relation::Ccomp | Relation::Xcomp);
            let infinitive =
                matches!(tree.relation(current), Relation::Acl | Relation::Advcl) && tree.mark(current) == Some("to");
            return clause || infinitive;
        }
        if matches!(tree.relation(current), Relation::AclRelcl | Relation::Parataxis) {
            return false;
        }
        current = head;
    }
    false
}

/// "Met for **talks**", "took part in the **march**": the verb tells it.
fn noun_of_verb(tree: &Tree<'_>, noun: &Candidate<'_>, verb: &Candidate<'_>) -> bool {
    noun.entry.word_class == WordClass::Noun
        && verb.entry.word_class == WordClass::Verb
        && tree.head(noun.node.token) == Some(verb.node.token)
        && matches!(
            tree.relation(noun.node.token),
            Relation::Obl | Relation::Obj | Relation::Nmod | Relation::Xcomp
        )
        && !tree.has_preposition(
            noun.node.token,
            &["after", "before", "following", "since", "ahead of", "until", "during"],
        )
}

/// "Struck the town, **killing** three": attack and toll are one record, on the attack word.
fn toll_of_attack(reading: &Reading<'_>, tree: &Tree<'_>, toll: &Candidate<'_>, attack: &Candidate<'_>) -> bool {
    if toll.entry.event_type != EventType::Assault || !is_toll(reading, tree, toll) {
        return false;
    }
    let (toll_token, attack_token) = (toll.node.token, attack.node.token);
    if is_toll(reading, tree, attack) {
        // "Killed two and wounded five": the first one counts.
        return attack_token < toll_token
            && (hangs_on(tree, toll_token, attack_token) || shares_toll(tree, toll_token, attack_token));
    }
    hangs_on(tree, toll_token, attack_token)
        || (hangs_on(tree, attack_token, toll_token)
            && matches!(
                tree.relation(attack_token),
                Relation::Nsubj | Relation::Obl | Relation::OblAgent | Relation::Nmod | Relation::Advcl
            ))
}

fn is_toll(reading: &Reading<'_>, tree: &Tree<'_>, candidate: &Candidate<'_>) -> bool {
    casualty_kind(reading, tree.lemma(candidate.node.token)).is_some()
}

/// Whether a word hangs on another one inside one clause complex.
fn hangs_on(tree: &Tree<'_>, word: usize, above: usize) -> bool {
    const FARTHEST: usize = 2;
    tree.ancestors(word).take(FARTHEST).any(|ancestor| ancestor == above)
        && matches!(
            tree.relation(word),
            Relation::Advcl
                | Relation::Conj
                | Relation::AclRelcl
                | Relation::Acl
                | Relation::Nsubj
                | Relation::Obl
                | Relation::OblAgent
                | Relation::Nmod
                | Relation::Xcomp
                | Relation::Parataxis
        )
}

fn shares_toll(tree: &Tree<'_>, one: usize, other: usize) -> bool {
    tree.head(one).is_some() && tree.head(one) == tree.head(other) && tree.relation(one) == Relation::Conj
}
