//! Interviews printed as questions and answers, without quotation marks.

use demarche_codebook::Span;

use super::people::People;
use crate::reading::{Node, Reading};

/// An interview's answers and where the one is named who gives them.
pub(crate) struct Interview {
    answers: Vec<Span>,
    pub(crate) speaker: Node,
}

impl Interview {
    /// The interview that a text is: questions that alternate with answers of somebody who says
    /// "I" or "we" and is named before the first question.
    pub(crate) fn of(reading: &Reading<'_>, people: &People) -> Option<Self> {
        const QUESTIONS: usize = 3;
        const OWN_WORDS: usize = 2;
        let paragraphs = paragraphs(reading.text);
        let is_question = |paragraph: &Span| is_question(paragraph.slice(reading.text));
        let first = paragraphs.iter().position(is_question)?;
        let questions = paragraphs.iter().filter(|paragraph| is_question(paragraph)).count();
        let answers: Vec<Span> = paragraphs[first..]
            .chunks_exact(2)
            .map_while(|pair| (!is_question(&pair[1])).then_some(pair[1]))
            .collect();
        let own = answers
            .iter()
            .filter(|answer| is_in_first_person(answer.slice(reading.text)));
        if questions < QUESTIONS || answers.len() < QUESTIONS || own.count() < OWN_WORDS {
            return None;
        }
        let speaker = people.first_before(reading, paragraphs[first].start)?;
        Some(Self { answers, speaker })
    }

    /// The answer that these words stand in.
    pub(crate) fn answer(&self, words: Span) -> Option<Span> {
        let after = self.answers.partition_point(|answer| answer.start <= words.start);
        let answer = self.answers[after.checked_sub(1)?];
        answer.contains(words).then_some(answer)
    }
}

/// The lines that are not empty.
fn paragraphs(text: &str) -> Vec<Span> {
    let mut start = 0;
    let mut found = Vec::new();
    for line in text.split('\n') {
        let trimmed = line.trim();
        if !trimmed.is_empty() {
            let begin = start + (line.len() - line.trim_start().len());
            found.push(Span::new(begin, begin + trimmed.len()));
        }
        start += line.len() + 1;
    }
    found
}

fn is_question(paragraph: &str) -> bool {
    const LONGEST: usize = 300;
    paragraph.ends_with('?') && paragraph.len() < LONGEST
}

fn is_in_first_person(paragraph: &str) -> bool {
    let mut words = paragraph.split(|character: char| !character.is_alphanumeric());
    words.any(|word| matches!(word, "I" | "We" | "we" | "us" | "my" | "My" | "our" | "Our" | "me"))
}
