//! Numbers in words and digits.

/// The number at the start of lower-case `words`, and how many words it takes.
pub(crate) fn parse(words: &[String]) -> Option<(u64, usize)> {
    let (mut total, mut part, mut used) = (0_u64, 0_u64, 0);
    for (index, word) in words.iter().enumerate() {
        let joined = matches!(word.as_str(), "and" | "-") && used > 0 && follows_number(words, index);
        if joined {
            continue;
        }
        if let Some((number, taken)) = decimal(&words[index..]).filter(|_| used == 0) {
            return Some((number, index + taken));
        }
        let Some(step) = step(word) else { break };
        match step {
            Step::Add(number) if used == 0 || is_small_part(part, number) => part += number,
            Step::Multiply(factor) if factor >= 1000 => {
                total += part.max(1).checked_mul(factor)?;
                part = 0;
            }
            Step::Multiply(factor) => part = part.max(1).checked_mul(factor)?,
            Step::Add(_) => break,
        }
        used = index + 1;
    }
    (used > 0).then_some((total.checked_add(part)?, used))
}

/// The least that "dozens", "tens of thousands", "several hundred" mean, and how many words say it.
pub(crate) fn parse_vague(words: &[String]) -> Option<(u64, usize)> {
    let word = |index: usize| words.get(index).map_or("", String::as_str);
    let several = match word(0) {
        "several" => Some(3),
        "few" => Some(2),
        _ => None,
    };
    if let Some(several) = several {
        return match step(word(1)) {
            Some(Step::Multiply(factor)) => Some((several * factor, 2)),
            _ => (several == 3).then_some((3, 1)),
        };
    }
    let least = |word: &str| {
        Some(match word {
            "dozens" => 24,
            "scores" => 40,
            "tens" => 20,
            "hundreds" => 200,
            "thousands" => 2000,
            "millions" => 2_000_000,
            "billions" => 2_000_000_000,
            _ => return None,
        })
    };
    let first = least(word(0))?;
    let of_more = (word(1) == "of").then(|| least(word(2))).flatten();
    match of_more {
        // "Tens of thousands" are twenty thousand at least.
        Some(more) if more >= 2000 => Some((first * (more / 2), 3)),
        _ => (word(0) != "tens").then_some((first, 1)),
    }
}

/// "1.5 million", "27m", "2.4bn", "half a million": a fraction counts only in front of a word of size.
fn decimal(words: &[String]) -> Option<(u64, usize)> {
    let first = words.first()?.as_str();
    if first == "half" && words.get(1).is_some_and(|word| word == "a") {
        let Some(Step::Multiply(factor)) = words.get(2).and_then(|word| step(word)) else {
            return None;
        };
        return Some((factor / 2, 3));
    }
    if !first.starts_with(|character: char| character.is_ascii_digit()) {
        return None;
    }
    let digits = first.trim_end_matches(|character: char| character.is_ascii_alphabetic());
    let number: f64 = digits.replace(',', "").parse().ok()?;
    let suffix = first.get(digits.len()..)?;
    if !suffix.is_empty() {
        return Some((scaled(number, size(suffix)?), 1));
    }
    let joined = usize::from(words.get(1).is_some_and(|word| word == "-"));
    match words.get(1 + joined).and_then(|word| step(word)) {
        Some(Step::Multiply(factor)) if digits.contains('.') => Some((scaled(number, factor), 2 + joined)),
        _ => None,
    }
}

/// Counts of people and money are far below the range in which f64 is inexact.
fn scaled(number: f64, factor: u64) -> u64 {
    (number * factor as f64).round() as u64
}

fn size(word: &str) -> Option<u64> {
    Some(match word {
        "hundred" => 100,
        "thousand" | "k" => 1_000,
        "million" | "m" | "mn" => 1_000_000,
        "billion" | "bn" | "b" => 1_000_000_000,
        "trillion" | "tn" => 1_000_000_000_000,
        "dozen" => 12,
        "score" => 20,
        _ => return None,
    })
}

enum Step {
    Add(u64),
    Multiply(u64),
}

/// "twenty" takes "three" after it, "two hundred" takes "fifty"; "three" takes nothing.
fn is_small_part(part: u64, number: u64) -> bool {
    part == 0
        || (part.is_multiple_of(100) && number < 100)
        || (part.is_multiple_of(10) && part % 100 >= 20 && number < 10)
}

fn follows_number(words: &[String], index: usize) -> bool {
    words.get(index + 1).is_some_and(|next| step(next).is_some())
        && words
            .get(index.wrapping_sub(1))
            .is_some_and(|before| words[index] == "-" || matches!(step(before), Some(Step::Multiply(_))))
}

fn step(word: &str) -> Option<Step> {
    const SMALL: [&str; 20] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];
    const TENS: [&str; 8] = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    if let Some(number) = digits(word) {
        return Some(Step::Add(number));
    }
    if let Some(number) = SMALL.iter().position(|small| *small == word) {
        return Some(Step::Add(number as u64));
    }
    if let Some(ten) = TENS.iter().position(|ten| *ten == word) {
        return Some(Step::Add(ten as u64 * 10 + 20));
    }
    let is_word = word.len() > 2 || matches!(word, "m" | "bn");
    size(word).filter(|_| is_word).map(Step::Multiply)
}

/// "1,250" and "1250"; a decimal fraction is cut off, ordinals ("3rd") are none.
fn digits(word: &str) -> Option<u64> {
    if !word.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let whole = word.split('.').next().unwrap_or(word);
    whole.replace(',', "").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    #[track_caller]
    fn check(text: &str, expected: Option<(u64, usize)>) {
        assert_eq!(parse(&words(text)), expected, "{text}");
    }

    #[test]
    fn words_and_digits_make_numbers() {
        check("twelve soldiers", Some((12, 1)));
        check("twenty - three people", Some((23, 3)));
        check("1,250 tonnes", Some((1250, 1)));
        check("two hundred and fifty men", Some((250, 4)));
        check("three thousand four hundred", Some((3400, 4)));
        check("1.5 million", Some((1_500_000, 2)));
        check("2.75 people", Some((2, 1)));
        check("men", None);
    }

    #[test]
    fn sizes_may_be_written_short() {
        check("27m", Some((27_000_000, 1)));
        check("2.4bn euros", Some((2_400_000_000, 1)));
        check("18 - billion", Some((18_000_000_000, 3)));
        check("half a million people", Some((500_000, 3)));
        check("40k", Some((40_000, 1)));
        check("two dozen men", Some((24, 2)));
        check("3rd", None);
    }

    #[test]
    fn a_list_of_numbers_is_not_one_number() {
        check("three and four", Some((3, 1)));
        check("three four", Some((3, 1)));
    }

    #[test]
    fn vague_numbers_have_a_least_value() {
        let check = |text: &str, expected| assert_eq!(parse_vague(&words(text)), expected, "{text}");
        check("dozens of people", Some((24, 1)));
        check("tens of thousands of people", Some((20_000, 3)));
        check("hundreds of thousands", Some((200_000, 3)));
        check("several soldiers", Some((3, 1)));
        check("several hundred soldiers", Some((300, 2)));
        check("few dozen men", Some((24, 2)));
        check("few men", None);
        check("tens of men", None);
    }
}
