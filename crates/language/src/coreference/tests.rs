//! What is linked in a few texts of our own.

use super::{Chain, ChainIndex, MentionForm, mentions, resolve};
use crate::{Analyzer, Document, Sentence};

fn analyze(text: &str) -> Document {
    Analyzer::builtin().analyze(text)
}

/// The chains of two or more mentions, in words.
fn repeated(text: &str) -> Vec<Vec<String>> {
    let document = analyze(text);
    let words = |chain: &Chain| {
        let of_mention = |mention: &super::Mention| {
            let tokens = &document.sentences[mention.sentence].tokens;
            text[tokens[mention.first].span.start..tokens[mention.last - 1].span.end].to_owned()
        };
        chain.mentions.iter().map(of_mention).collect()
    };
    document
        .chains
        .iter()
        .filter(|chain| chain.is_repeated())
        .map(words)
        .collect()
}

#[test]
fn a_name_its_shorter_form_and_a_pronoun() {
    let chains = repeated("Anna Berg met reporters in Rome on Monday. Berg said she would resign.");
    assert_eq!(chains, [["Anna Berg", "Berg", "she"]]);
}

#[test]
fn pronouns_agree_in_gender() {
    let chains = repeated("Maria Lopez wrote to Peter Brandt. He did not reply to her.");
    assert!(
        chains.contains(&vec!["Maria Lopez".to_owned(), "her".to_owned()]),
        "{chains:?}"
    );
    assert!(
        chains.contains(&vec!["Peter Brandt".to_owned(), "He".to_owned()]),
        "{chains:?}"
    );
}

#[test]
fn a_deal_is_taken_up_again() {
    let chains = repeated("The two sides signed a deal on Friday. The deal ends the war.");
    assert!(
        chains.contains(&vec!["a deal".to_owned(), "The deal".to_owned()]),
        "{chains:?}"
    );
}

#[test]
fn an_apposition_means_its_noun() {
    let chains = repeated("Karl Weber, the former general, denied it.");
    assert!(
        chains.contains(&vec!["Karl Weber".to_owned(), "the former general".to_owned()]),
        "{chains:?}"
    );
}

#[test]
fn relative_and_expletive_pronouns_mention_nothing() {
    let document = analyze("There is a man who sings. It is raining in the town which he left.");
    let found = mentions(&document.sentences);
    let form = |mention: &super::Mention| document.sentences[mention.sentence].tokens[mention.head].form.clone();
    let heads: Vec<String> = found.iter().map(|mention| form(mention).to_string()).collect();
    assert!(
        !heads
            .iter()
            .any(|head| ["There", "who", "which"].contains(&head.as_str())),
        "{heads:?}"
    );
}

#[test]
fn every_link_names_an_earlier_mention_and_a_reason() {
    let document =
        analyze("Anna Berg met reporters. She told them that her party was ready. The party did not say more.");
    for chain in &document.chains {
        assert!(chain.mentions[0].link.is_none());
        for (index, mention) in chain.mentions.iter().enumerate().skip(1) {
            let link = mention.link.as_ref().expect("only the first mention has no link");
            assert!(link.antecedent < index && !link.because.is_empty());
        }
    }
}

#[test]
fn the_most_informative_mention_is_the_name() {
    let document = analyze("He was tired. The minister left early. Karl Weber, the minister, gave no reason.");
    let index = ChainIndex::new(&document.chains);
    let weber = document.sentences[2]
        .tokens
        .iter()
        .position(|token| token.form == "minister")
        .expect("in the text");
    let (chain, _) = index.find(2, weber).expect("a noun is a mention");
    let best = document.chains[chain].representative().expect("no chain is empty");
    assert_eq!((best.sentence, best.form), (2, MentionForm::Name));
}

#[test]
fn tokens_that_mention_nothing_have_no_chain() {
    let document = analyze("She sang.");
    let index = ChainIndex::new(&document.chains);
    assert!(index.find(0, 0).is_some());
    assert_eq!(index.find(0, 1), None);
    assert_eq!(index.find(9, 9), None);
}

#[test]
fn nothing_and_empty_sentences_have_no_chains() {
    assert!(resolve(&[]).is_empty());
    assert!(resolve(&[Sentence::default(), Sentence::default()]).is_empty());
}

#[test]
fn odd_trees_are_survived() {
    let mut sentences = Analyzer::builtin().analyze_tokens(&[vec!["Anna", "saw", "the", "\"", "sea", "\"", "."]]);
    for (index, token) in sentences[0].tokens.iter_mut().enumerate() {
        token.head = Some([1, 0, 99, 3, 2, 6, 5][index]);
    }
    assert!(resolve(&sentences).iter().all(|chain| !chain.mentions.is_empty()));
}

#[test]
fn the_answer_is_always_the_same() {
    let text = "The union and the ministry met. They agreed that the union would end its strike.";
    assert_eq!(analyze(text).chains, analyze(text).chains);
}

/// Every mention of many looks at a bounded number of others: twice the text, about twice the
/// candidates.
#[test]
fn what_is_looked_at_grows_with_the_text_only() {
    let candidates = |sentences: usize| {
        let text = "The minister told the minister that the minister met Anna Berg and Anna Berg. ".repeat(sentences);
        let document = analyze(&text);
        let mut seen = 0;
        super::resolve_with(&document.sentences, &mut |choice| {
            seen += choice.candidates.len();
            None
        });
        seen
    };
    let (few, many) = (candidates(40), candidates(80));
    assert!(many <= 2 * few + few / 4, "{few} and {many} candidates");
}
