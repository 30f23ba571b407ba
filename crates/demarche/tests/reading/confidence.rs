//! How sure events are, and what is left when the doubtful ones go.

use crate::CODER;
use demarche::Article;

#[test]
fn a_plain_report_is_surer_than_a_remote_one() {
    let sure = |text: &str| {
        let coding = CODER.code(&Article::from_text(text));
        coding.events.first().map(|event| event.confidence)
    };
    let plain = sure("Kenya condemned Eritrea on Monday.");
    let remote = sure("If the talks fail, Kenya could condemn Eritrea.");
    assert!(plain.is_some() && plain > remote, "{plain:?} {remote:?}");
}

#[test]
fn fields_without_a_value_have_no_confidence() {
    let coding = CODER.code(&Article::from_text("Kenya condemned Eritrea."));
    let confidences = coding.events[0].confidences;
    assert_eq!((confidences.date, confidences.place), (None, None));
    assert!(coding.events[0].confidence <= confidences.event_type);
}

#[test]
fn the_next_mention_takes_the_place_of_a_dropped_one() {
    let text =
        "Kenya attacked Eritrea on Monday. Kenya attacked Eritrea, officials said. Kenya attacked Eritrea with tanks.";
    let mut coding = CODER.code(&Article::from_text(text));
    let ids: Vec<String> = coding.events.iter().map(|event| event.id.clone()).collect();
    assert_eq!(ids.len(), 3, "{ids:?}");
    assert_eq!(coding.events[2].same_as.as_deref(), Some(ids[0].as_str()));
    for (event, confidence) in coding.events.iter_mut().zip([0.2, 0.4, 0.8]) {
        event.confidence = confidence;
    }
    coding.keep_confident(0.4);
    assert_eq!(coding.events[0].same_as, None);
    assert_eq!(coding.events[1].same_as.as_deref(), Some(ids[1].as_str()));
}
