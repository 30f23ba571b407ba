//! Names in capitals, as newspapers write them.

/// Words that stay small inside a name.
const SMALL: &[&str] = &[
    "of", "the", "and", "for", "in", "on", "to", "de", "del", "la", "las", "los", "el", "al", "da", "do", "dos", "das",
    "du", "des", "van", "von", "bin", "ibn",
];

/// The spellings under which a name of a dictionary may stand in a newspaper: `EUROPEAN_UNION_` as "European Union", a
/// short word, which may be an acronym, also in capitals.
pub(super) fn spellings(name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split(['_', ' ']).filter(|word| !word.is_empty()).collect();
    match words[..] {
        [] => Vec::new(),
        [word] if is_initials(word) => vec![word.to_owned()],
        [word] if word.chars().count() <= 5 => vec![word.to_owned(), capitalised(word)],
        _ => vec![phrase(&words)],
    }
}

/// Whether the name ends where a word may go on: without the `_` at its end it also stands for longer words.
pub(super) fn is_stem(name: &str) -> bool {
    !name.ends_with('_')
}

/// An agent noun or word of a set: small letters, single spaces.
pub(super) fn lower(name: &str) -> String {
    let words: Vec<&str> = name.split(['_', ' ']).filter(|word| !word.is_empty()).collect();
    words.join(" ").to_lowercase()
}

fn phrase(words: &[&str]) -> String {
    let first = words[0];
    let first = if first == "THE" { &words[1..] } else { words };
    let written: Vec<String> = first
        .iter()
        .enumerate()
        .map(|(index, word)| match word.to_lowercase() {
            small if index > 0 && SMALL.contains(&small.as_str()) => small,
            _ if is_initials(word) => (*word).to_owned(),
            _ => capitalised(word),
        })
        .collect();
    written.join(" ")
}

/// "U.N.", "UN", "PLO" are no words; words of four letters have a vowel.
fn is_initials(word: &str) -> bool {
    let vowel = word.contains(['A', 'E', 'I', 'O', 'U', 'Y']);
    word.contains('.') || !vowel || matches!(word, "UN" | "EU" | "US" | "USA" | "UAE" | "UK" | "IAEA" | "OAU" | "AU")
}

/// "Mazar-I-Sharif", "O'Neill": a capital after each sign, but not after the genitive's.
fn capitalised(word: &str) -> String {
    let mut letters = String::new();
    let mut start = true;
    for letter in word.chars() {
        if start {
            letters.extend(letter.to_uppercase());
        } else {
            letters.extend(letter.to_lowercase());
        }
        start = !letter.is_alphanumeric();
    }
    letters
        .strip_suffix("'S")
        .map_or(letters.clone(), |stem| format!("{stem}'s"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_as_in_newspapers() {
        assert_eq!(spellings("THE_UNITED_STATES_OF_AMERICA_"), ["United States of America"]);
        assert_eq!(spellings("UN_SECRETARY_GENERAL"), ["UN Secretary General"]);
        assert_eq!(spellings("KUNAR"), ["KUNAR", "Kunar"]);
        assert_eq!(spellings("PKK_"), ["PKK"]);
        assert_eq!(spellings("PEOPLE'S_FRONT"), ["People's Front"]);
        assert!(spellings("_").is_empty());
    }
}
