//! To whom an item is said where its own words leave it out: the state that its party lives in, the
//! recipient that its event takes for likely, the one whom the article shows it to answer, or to whom
//! the same party speaks.

use demarche_codebook::{ActorCode, ItemKind, Party, Sector, Via};

use super::draft::{self, Draft};
use super::fate::meet;
use super::repeats::bodies;
use super::scene::Sources;
use crate::counterpart::referring;

/// Fills the addressees of what is said against or to others; a pledge or a meeting may have none.
pub(super) fn fill(sources: &Sources<'_, '_, '_>, drafts: &mut [Draft]) {
    for place in 0..drafts.len() {
        if !needs_addressee(&drafts[place]) {
            continue;
        }
        let found = at_home(&drafts[place].by)
            .or_else(|| supposed(&drafts[place]))
            .or_else(|| answered(drafts, place))
            .or_else(|| spoken_to(drafts, place))
            .or_else(|| other_side(sources, &drafts[place].by));
        if let Some((to, path)) = found {
            drafts[place].to = to;
            drafts[place].steps.push(format!("to: {path}"));
        }
    }
}

fn needs_addressee(draft: &Draft) -> bool {
    let against = matches!(
        draft.kind,
        ItemKind::Condition | ItemKind::Threat | ItemKind::Refusal | ItemKind::Proposal
    );
    (against || !draft.supposed.is_empty()) && !draft.by.is_empty() && draft.to.is_empty()
}

type Found = (Vec<Party>, &'static str);

/// Whoever put something to the party before.
fn answered(drafts: &[Draft], place: usize) -> Option<Found> {
    let by = &drafts[place].by;
    let asked = draft::before(drafts, place).find(|&other| {
        let other = &drafts[other];
        meet(&other.to, by) && !meet(&other.by, by) && !other.by.is_empty()
    })?;
    Some((referring(&drafts[asked].by), "the one who put something to the party"))
}

/// Those to whom the party speaks in another item nearby.
fn spoken_to(drafts: &[Draft], place: usize) -> Option<Found> {
    let by = bodies(&drafts[place].by);
    let fits = |other: &Draft| bodies(&other.by) == by && !other.to.is_empty() && !meet(&other.to, &drafts[place].by);
    let before = draft::before(drafts, place).find(|&other| fits(&drafts[other]));
    let other = before.or_else(|| draft::after(drafts, place).find(|&other| fits(&drafts[other])))?;
    Some((referring(&drafts[other].to), "those to whom the party speaks elsewhere"))
}

/// Oppositions, rebels and unions speak to the state they live in.
fn at_home(by: &[Party]) -> Option<Found> {
    let below = |party: &&Party| {
        let inside = matches!(
            party.code.sector,
            Some(Sector::Opposition | Sector::Party | Sector::Labour | Sector::Civilian)
        );
        inside && party.code.country().is_some()
    };
    let home = Party {
        code: ActorCode::bare(by.first().filter(below)?.code.body),
        via: Via::Context,
        ..by.first()?.clone()
    };
    Some((vec![home], "the state that the party lives in"))
}

/// The recipient of the event that tells of the act.
fn supposed(draft: &Draft) -> Option<Found> {
    let found = Some(draft.supposed.clone()).filter(|found| !found.is_empty());
    Some((found?, "the recipient of the event"))
}

/// The other one of two sides that deal with each other.
fn other_side(sources: &Sources<'_, '_, '_>, by: &[Party]) -> Option<Found> {
    let (one, other) = sources.actors.memory.pair()?;
    let side = match (meet(one, by), meet(other, by)) {
        (true, false) => other,
        (false, true) => one,
        _ => return None,
    };
    Some((referring(side), "the other side"))
}
