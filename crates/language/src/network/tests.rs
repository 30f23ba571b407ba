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
        let mut extractor = FeatureExtractor::default();
        let rows: Vec<_> = forms.iter().map(|form| extractor.rows(form)).collect();
        let x = network.encoder.encode(&rows, std::slice::from_ref(&range));
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

#[test]
fn content_words_get_acts_and_others_none() {
    let network = Network::builtin();
    let sentence = vec!["Soldiers", "killed", "five", "rebels", "."];
    let prediction = network.predict(&[sentence], &mut |_| ()).remove(0);
    let asked: Vec<bool> = prediction.acts.iter().map(Option::is_some).collect();
    assert_eq!(asked, [true, true, false, true, false]);
    for act in prediction.acts.iter().flatten() {
        let sum: f32 = act.types.iter().map(|share| share.exp()).sum();
        assert!((sum - 1.0).abs() < 1e-4, "{sum}");
    }
    let killed = prediction.acts[1].as_ref().expect("an act");
    let likeliest = (0..killed.types.len()).max_by(|&a, &b| killed.types[a].total_cmp(&killed.types[b]));
    assert_eq!(
        likeliest.map(|index| network.act_labels().types[index]),
        Some("ASSAULT")
    );
}
