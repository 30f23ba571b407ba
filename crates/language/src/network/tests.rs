//! The built-in weights against answers that the training side computed with the same numbers.

use serde_json::Value;

use super::*;

fn references() -> Vec<Value> {
    let text = include_str!("../../weights/en.reference.json");
    let value: Value = serde_json::from_str(text).expect("the reference file is JSON");
    value.as_array().expect("a list of sentences").clone()
}

fn strings<'a>(reference: &'a Value, field: &str) -> Vec<&'a str> {
    let list = reference[field].as_array().expect("a list");
    list.iter().map(|item| item.as_str().expect("a text")).collect()
}

fn labels<T>(reference: &Value, field: &str, parse: fn(&str) -> Option<T>) -> Vec<T> {
    let texts = strings(reference, field).into_iter();
    texts.map(|text| parse(text).expect("a known label")).collect()
}

#[test]
fn feature_rows_are_those_of_training() {
    let mut extractor = features::FeatureExtractor::default();
    for reference in references() {
        for (form, rows) in strings(&reference, "forms")
            .into_iter()
            .zip(reference["rows"].as_array().expect("rows"))
        {
            assert_eq!(serde_json::json!(extractor.rows(form)), *rows, "{form}");
        }
    }
}

#[test]
fn predictions_are_those_of_training() {
    let network = Network::builtin();
    let references = references();
    let sentences: Vec<Vec<&str>> = references.iter().map(|reference| strings(reference, "forms")).collect();
    for (reference, prediction) in references.iter().zip(network.predict(&sentences, &mut |_| ())) {
        assert_eq!(prediction.upos, labels(reference, "upos", Upos::parse));
        assert_eq!(prediction.xpos, labels(reference, "xpos", Xpos::parse));
        assert_eq!(serde_json::json!(prediction.head), reference["head"]);
        assert_eq!(prediction.relation, labels(reference, "relation", Relation::parse));
        assert_eq!(prediction.names, labels(reference, "names", NameTag::parse));
    }
}

#[test]
fn arc_scores_are_those_of_training() {
    let network = Network::builtin();
    for reference in references() {
        let forms = strings(&reference, "forms");
        let range = 0..forms.len();
        let x = network.encoder.encode(forms.into_iter(), std::slice::from_ref(&range));
        let mut scores = Vec::new();
        network.arcs.score(&network.arcs.views(&x), &range, &mut scores);
        let expected = reference["arc_scores"].as_array().expect("rows of scores");
        let expected: Vec<&Value> = expected
            .iter()
            .flat_map(|row| row.as_array().expect("scores"))
            .collect();
        assert_eq!(scores.len(), expected.len());
        for (score, expected) in scores.iter().zip(expected) {
            match expected.as_f64() {
                Some(expected) => assert!((f64::from(*score) - expected).abs() < 2e-3, "{score} {expected}"),
                None => assert!(score.is_infinite()),
            }
        }
    }
}

#[test]
fn a_sentence_reads_the_same_in_any_company() {
    let network = Network::builtin();
    let sentence = vec!["Protesters", "blocked", "the", "road", "."];
    let other = vec!["Nobody", "was", "hurt", ",", "police", "said", "."];
    let alone = network.predict(std::slice::from_ref(&sentence), &mut |_| ());
    let company: Vec<Vec<&str>> = (0..500).map(|_| other.clone()).chain([sentence]).collect();
    assert_eq!(network.predict(&company, &mut |_| ()).last(), alone.last());
}

#[test]
fn no_words_no_tags_and_absurd_lengths_one_tree() {
    let network = Network::builtin();
    let long = vec!["word"; 1_000];
    let predictions = network.predict(&[vec![], long, vec!["Yes"]], &mut |_| ());
    assert_eq!(predictions[0], Prediction::default());
    assert_eq!(predictions[1].names.len(), 1_000);
    assert!(tree::is_tree(&predictions[1].head));
    assert_eq!(predictions[2].head, [0]);
    assert!(network.predict(&[], &mut |_| ()).is_empty());
}

#[test]
fn the_version_is_named() {
    assert!(Network::builtin().version().starts_with("en-"));
}
