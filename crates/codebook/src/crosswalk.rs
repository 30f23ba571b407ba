use std::sync::LazyLock;

use crate::cameo::rows;
use crate::{Cameo, Context, EventType, Mode};

impl Cameo {
    /// The PLOVER type, mode and first context of the code; `None` for CAMEO's plain statements,
    /// which are not events.
    ///
    /// The table is `data/crosswalk.tsv`: PLOVER's own, brought into line with its manual and the
    /// codebook, each change with its reason.
    ///
    /// ```
    /// use demarche_codebook::{Cameo, EventType, Mode};
    ///
    /// let call = Cameo::parse("041").unwrap();
    /// assert_eq!(call.plover(), Some((EventType::Consult, Some(Mode::Phone), None)));
    /// ```
    pub fn plover(self) -> Option<(EventType, Option<Mode>, Option<Context>)> {
        let row = row(self)?;
        Some((row.event_type, row.mode, row.contexts.first().copied()))
    }

    /// All contexts of the code, some have two.
    pub fn contexts(self) -> &'static [Context] {
        row(self).map_or(&[], |row| &row.contexts)
    }
}

/// The CAMEO code of an event of which only type and mode are known: the shortest whose
/// crosswalk is this type and mode and that says no more than they do, else the least specific
/// code that is not wrong. `data/plover.tsv` holds the choice and says which of the two it is.
///
/// A mode that the type does not have counts as none.
pub fn plover_to_cameo(event_type: EventType, mode: Option<Mode>) -> Cameo {
    event_type.facts(mode).cameo
}

struct Row {
    event_type: EventType,
    mode: Option<Mode>,
    contexts: Vec<Context>,
}

fn row(code: Cameo) -> Option<&'static Row> {
    TABLE[code.index()].as_ref()
}

/// One place for each code of the CAMEO table, in its order.
static TABLE: LazyLock<Vec<Option<Row>>> = LazyLock::new(|| {
    let mut table: Vec<Option<Row>> = Cameo::all().map(|_| None).collect();
    for [code, event_type, mode, contexts, _basis, _reason] in rows(CROSSWALK) {
        let code = Cameo::parse(code).expect("crosswalk.tsv uses codes of cameo.tsv");
        let contexts = contexts.split(';').filter(|name| !name.is_empty());
        table[code.index()] = Some(Row {
            event_type: EventType::parse(event_type).expect("crosswalk.tsv uses PLOVER's types"),
            mode: (!mode.is_empty()).then(|| Mode::parse(mode).expect("crosswalk.tsv uses the codebook's modes")),
            contexts: contexts
                .map(|name| Context::parse(name).expect("crosswalk.tsv uses PLOVER's contexts"))
                .collect(),
        });
    }
    table
});

const CROSSWALK: &str = include_str!("../data/crosswalk.tsv");

#[cfg(test)]
mod tests {
    use super::*;

    fn crosswalk(code: &str) -> Option<(EventType, Option<Mode>, Option<Context>)> {
        Cameo::parse(code).expect("a CAMEO code").plover()
    }

    #[test]
    fn every_row_names_a_code_once_in_order_with_a_mode_of_its_type() {
        let codes: Vec<_> = rows::<6>(CROSSWALK).map(|[code, ..]| code).collect();
        assert!(codes.is_sorted_by(|one, next| one < next));
        assert_eq!(codes.len(), TABLE.iter().flatten().count());
        for row in TABLE.iter().flatten() {
            let known = row.mode.is_none_or(|mode| row.event_type.modes().contains(&mode));
            assert!(known, "{:?} has no mode {:?}", row.event_type, row.mode);
        }
    }

    #[test]
    fn what_departs_from_the_source_says_why() {
        for [code, .., basis, reason] in rows::<6>(CROSSWALK) {
            assert!(["plover", "changed", "added"].contains(&basis), "{code}: {basis}");
            assert_eq!(reason.is_empty(), basis == "plover", "{code}");
        }
    }

    #[test]
    fn only_statements_are_no_events() {
        let nothing = Cameo::all().filter(|code| code.plover().is_none());
        assert!(nothing.into_iter().all(|code| code.root().as_str() == "01"));
    }

    #[test]
    fn known_codes_cross_over() {
        assert_eq!(crosswalk("010"), None);
        assert_eq!(
            crosswalk("0231"),
            Some((EventType::Request, Some(Mode::Assist), Some(Context::Economic)))
        );
        assert_eq!(
            crosswalk("190"),
            Some((EventType::Assault, None, Some(Context::Military)))
        );
        let corruption = Cameo::parse("1121").expect("a CAMEO code");
        assert_eq!(corruption.contexts(), [Context::Crime, Context::Corruption]);
    }

    #[test]
    fn the_way_back_is_the_way_there_unless_no_code_says_just_that() {
        for [event_type, mode, _, _, code, basis] in rows::<6>(crate::plover::TABLE_TEXT) {
            let event_type = EventType::parse(event_type).expect("a type");
            let mode = Mode::parse(mode);
            let chosen = plover_to_cameo(event_type, mode);
            assert_eq!(chosen.as_str(), code);
            assert!(!chosen.is_heading(), "{code}");
            let same = crosswalk(code).is_some_and(|(t, m, _)| (t, m) == (event_type, mode));
            assert_eq!(same, basis == "crosswalk", "{event_type:?} {mode:?} {code}");
        }
    }

    #[test]
    fn a_mode_of_another_type_counts_as_none() {
        let general = plover_to_cameo(EventType::Consult, None);
        assert_eq!(plover_to_cameo(EventType::Consult, Some(Mode::Drone)), general);
    }
}
