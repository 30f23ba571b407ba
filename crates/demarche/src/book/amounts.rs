//! Adds up what was handed over against what was promised.

use std::collections::HashMap;

use demarche_codebook::{CountKind, DateRange, Issue};

use super::entry::Entry;
use super::record::Fraction;
use super::report::{Amount, Happening};
use super::same::{amounts_meet, counts_same, meet};

/// What has been handed over for each entry so far.
#[derive(Debug, Default)]
pub(crate) struct Deliveries {
    of: HashMap<usize, Vec<Delivery>>,
}

#[derive(Debug, Clone)]
struct Delivery {
    date: DateRange,
    amount: Amount,
}

/// The promised amount and what an event counts of it, if both speak of the same things.
pub(crate) fn counted<'a>(entry: &'a Entry, event: &'a Happening) -> Option<(&'a Amount, &'a Amount)> {
    let of_people = entry.issue == Issue::Prisoners;
    entry.quantity.iter().find_map(|promised| {
        let freed = |count: &Amount| matches!(count.kind, Some(CountKind::Released | CountKind::Exchanged));
        let same = |count: &&Amount| (of_people && freed(count)) || counts_same(promised, count);
        event.counts.iter().find(same).map(|count| (promised, count))
    })
}

impl Deliveries {
    /// Takes in one delivery, unless it is another report of one that is known, and says what
    /// part of the promise is done.
    pub(crate) fn add(&mut self, entry: usize, date: DateRange, promised: &Amount, count: &Amount) -> Option<Fraction> {
        let known = self.of.entry(entry).or_default();
        let is_known = known
            .iter()
            .any(|delivery| meet(delivery.date, date) && amounts_meet(&delivery.amount, count));
        if !is_known {
            known.push(Delivery {
                date,
                amount: count.clone(),
            });
        }
        let sum =
            |end: fn(&Amount) -> Option<u64>| known.iter().map(|delivery| end(&delivery.amount)).sum::<Option<u64>>();
        let (lo, hi) = (sum(|amount| amount.lo), sum(|amount| amount.hi));
        fraction(lo, hi, promised)
    }
}

fn fraction(lo: Option<u64>, hi: Option<u64>, promised: &Amount) -> Option<Fraction> {
    let least = promised.lo.or(promised.hi).filter(|&number| number > 0)?;
    let most = promised.hi.unwrap_or(least);
    let part = |done: u64, of: u64| (done as f64 / of as f64).min(1.0);
    Some(Fraction {
        lo: part(lo.unwrap_or(0), most),
        hi: hi.map_or(1.0, |hi| part(hi, least)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn amount(lo: u64, hi: u64) -> Amount {
        Amount {
            kind: None,
            lo: Some(lo),
            hi: Some(hi),
            of: "prisoners".into(),
            side: None,
        }
    }

    #[test]
    fn a_delivery_reported_twice_counts_once() {
        let mut deliveries = Deliveries::default();
        let promised = amount(1000, 1000);
        let day = |day| DateRange::day(date(2024, 5, day));
        for (on, count, expected) in [
            (24, amount(303, 303), 0.303),
            (24, amount(300, 310), 0.303),
            (25, amount(307, 307), 0.610),
            (26, amount(390, 390), 1.0),
        ] {
            let part = deliveries.add(0, day(on), &promised, &count).expect("a fraction");
            assert!((part.lo - expected).abs() < 1e-9, "{on}: {part:?}");
        }
    }

    #[test]
    fn at_least_leaves_the_upper_end_open() {
        let part = fraction(Some(200), None, &amount(500, 1000)).expect("a fraction");
        assert!((part.lo - 0.2).abs() < 1e-9 && (part.hi - 1.0).abs() < 1e-9);
    }
}
