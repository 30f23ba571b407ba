//! How two phrases are alike in their words and how they stand to each other in a sentence.

use super::kinds::{Gender, Number, PhraseClass, Role, kinds};
use super::phrase::Phrase;

kinds! {
    /// How two wordings agree.
    Wording {
        None = "none", Text = "same text", Key = "same head", Within = "fewer words", Around = "more words",
        Conflict = "other words", Word = "shared word", Part = "head within", Initials = "initials",
        SamePronoun = "same pronoun", Pronouns = "pronouns", OnePronoun = "one pronoun",
    }
}

kinds! {
    /// How two phrases stand to each other.
    Position {
        Apart = "other sentence", Previous = "sentence before", Equal = "said to be", Apposed = "in apposition",
        Inside = "inside", Around = "around", SameClause = "same clause", Touching = "touching", Sentence = "same sentence",
    }
}

/// Compares the words of two phrases.
pub(super) fn wording(current: &Phrase, antecedent: &Phrase) -> Wording {
    match (current.class.is_pronoun(), antecedent.class.is_pronoun()) {
        (true, true) if current.class == antecedent.class && current.gender == antecedent.gender => {
            Wording::SamePronoun
        }
        (true, true) => Wording::Pronouns,
        (false, false) => wording_of_nouns(current, antecedent),
        _ => Wording::OnePronoun,
    }
}

fn wording_of_nouns(current: &Phrase, antecedent: &Phrase) -> Wording {
    if current.text != 0 && current.text == antecedent.text {
        return Wording::Text;
    }
    if (current.class == PhraseClass::Pair) != (antecedent.class == PhraseClass::Pair) {
        return Wording::None;
    }
    if current.key == antecedent.key {
        return wording_of_described(current, antecedent);
    }
    if current.initials != 0 && current.initials == antecedent.initials && current.words.len() != antecedent.words.len()
    {
        return Wording::Initials;
    }
    if antecedent.words.contains(&current.key) || current.words.contains(&antecedent.key) {
        return Wording::Part;
    }
    if current.words.iter().any(|word| antecedent.words.contains(word)) {
        return Wording::Word;
    }
    Wording::None
}

/// The heads are the same: do the describing words agree?
fn wording_of_described(current: &Phrase, antecedent: &Phrase) -> Wording {
    let within = current.words.iter().all(|word| antecedent.words.contains(word));
    let around = antecedent.words.iter().all(|word| current.words.contains(word));
    match (within, around) {
        (true, true) => Wording::Key,
        (true, false) => Wording::Within,
        (false, true) => Wording::Around,
        (false, false) => Wording::Conflict,
    }
}

/// Compares the places of two phrases, the antecedent being the earlier.
pub(super) fn position(current: &Phrase, antecedent: &Phrase) -> Position {
    if current.sentence != antecedent.sentence {
        return if current.sentence == antecedent.sentence + 1 {
            Position::Previous
        } else {
            Position::Apart
        };
    }
    let is_equal = |one: &Phrase, other: &Phrase| one.equal_to == Some(other.head) && other.class != PhraseClass::Pair;
    if is_equal(current, antecedent) || is_equal(antecedent, current) {
        let is_apposed = current.role == Role::Apposition || antecedent.role == Role::Apposition;
        return if is_apposed { Position::Apposed } else { Position::Equal };
    }
    if antecedent.first <= current.first && current.last <= antecedent.last {
        return Position::Inside;
    }
    if current.first <= antecedent.first && antecedent.last <= current.last {
        return Position::Around;
    }
    if current.first.saturating_sub(antecedent.last) <= 1 {
        return Position::Touching;
    }
    if current.clause == antecedent.clause {
        Position::SameClause
    } else {
        Position::Sentence
    }
}

/// Whether the phrases may mean one person or thing, going by number and gender.
pub(super) fn agree(current: &Phrase, antecedent: &Phrase) -> bool {
    let numbers = current.number == antecedent.number
        || current.number == Number::Unknown
        || antecedent.number == Number::Unknown;
    let genders = current.gender == antecedent.gender
        || current.gender == Gender::Unknown
        || antecedent.gender == Gender::Unknown;
    numbers && genders
}
