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

/// "1.5 million": a fraction counts only in front of a word of size.
fn decimal(words: &[String]) -> Option<(u64, usize)> {
    let number: f64 = words.first().filter(|word| word.contains('.'))?.parse().ok()?;
    let Some(Step::Multiply(factor)) = words.get(1).and_then(|word| step(word)) else {
        return None;
    };
    // Counts of people and money are far below the range in which f64 is inexact.
    Some(((number * factor as f64).round() as u64, 2))
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
    Some(Step::Multiply(match word {
        "hundred" => 100,
        "thousand" => 1_000,
        "million" | "m" => 1_000_000,
        "billion" | "bn" => 1_000_000_000,
        "dozen" => 12,
        _ => return None,
    }))
}

/// "1,250" and "1250"; a decimal fraction is cut off.
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

    fn check(text: &str, expected: Option<(u64, usize)>) {
        let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        assert_eq!(parse(&words), expected, "{text}");
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
    fn a_list_of_numbers_is_not_one_number() {
        check("three and four", Some((3, 1)));
        check("three four", Some((3, 1)));
    }
}
