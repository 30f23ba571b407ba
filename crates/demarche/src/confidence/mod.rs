//! How sure an event and each of its fields is.
//!
//! `features.rs` names what is known of the reading; a table of weights (`data/confidence.tsv`, fitted on annotated articles by
//! `training/confidence.sh`) turns that into calibrated probabilities, one logistic model for the event and one for each field.

mod features;

use std::collections::HashMap;

use demarche_codebook::{Confidences, Event};

pub(crate) use features::{Circumstances, of_date, of_place, of_reading};

/// The event as a whole and its six fields, as the columns of the table.
const COLUMNS: usize = 7;

/// The fitted table.
const TABLE: &str = include_str!("../../data/confidence.tsv");

/// The weight of each feature in each of the models.
pub(crate) struct Weights {
    rows: HashMap<&'static str, [f32; COLUMNS]>,
}

impl Weights {
    /// The weights that are compiled into the program. Lines that are no row are passed over; a test finds them.
    pub(crate) fn builtin() -> Self {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        Self {
            rows: lines.filter_map(row).collect(),
        }
    }

    /// Sets what is known of the confidence of an event.
    pub(crate) fn judge(&self, features: &[String], event: &mut Event) {
        let [whole, event_type, modality, actor, recipient, date, place] = self.probabilities(features);
        event.confidence = whole.min(event_type);
        event.confidences = Confidences {
            event_type,
            modality,
            actor,
            recipient,
            date: event.date.as_ref().map(|_| date),
            place: event.place.as_ref().map(|_| place),
        };
    }

    /// In hundredths, so that the last bits of a machine's logarithms do not show.
    fn probabilities(&self, features: &[String]) -> [f32; COLUMNS] {
        let names = std::iter::once("bias").chain(features.iter().map(String::as_str));
        let mut sums = [0.0_f32; COLUMNS];
        for weights in names.filter_map(|name| self.rows.get(name)) {
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += weight;
            }
        }
        sums.map(|sum| (100.0 / (1.0 + (-sum).exp())).round() / 100.0)
    }
}

fn row(line: &'static str) -> Option<(&'static str, [f32; COLUMNS])> {
    let (name, values) = line.split_once('\t')?;
    let values: Vec<f32> = values.split('\t').map_while(|value| value.parse().ok()).collect();
    Some((name, values.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_a_row() {
        let weights = Weights::builtin();
        let lines = TABLE.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(weights.rows.len(), lines);
        assert!(weights.rows.contains_key("bias"));
    }

    #[test]
    fn unknown_features_change_nothing() {
        let weights = Weights::builtin();
        let none = weights.probabilities(&[]);
        let unknown = weights.probabilities(&["nobody=knows this".to_owned()]);
        assert!(
            unknown
                .iter()
                .zip(&none)
                .all(|(one, other)| one.total_cmp(other).is_eq())
        );
        assert!(none.iter().all(|value| (0.0..=1.0).contains(value)));
    }
}
