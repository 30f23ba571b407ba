//! Where an entry stands on a track: first by each source, then as a whole by a named policy.
//! Nothing is stored: all of it follows from the rows.

use demarche_codebook::{Basis, Body, ConditionState, Performance, Policy, SourceRelation, State, Track, Uptake};
use jiff::civil::Date;

use super::entry::Entry;
use super::record::{Fraction, Stance, Transition, VoiceKey, bodies};

/// Where an entry stands on one track.
#[derive(Debug, Clone)]
pub struct Standing<'a> {
    /// The consolidated state.
    pub state: State,
    /// When the report came that settled it; none while it is where the track begins.
    pub since: Option<Date>,
    /// What part of the promise is done, as far as the policy lets the counts hold.
    pub fraction: Option<Fraction>,
    /// Whether sources that stand differently to the entry disagree.
    pub contested: bool,
    /// The last row of each source, in the order in which the sources first spoke.
    pub sources: Vec<&'a Transition>,
}

impl Entry {
    /// Where it stands on `track` under `policy`.
    pub fn standing(&self, track: Track, policy: Policy) -> Standing<'_> {
        let mut live: Vec<(VoiceKey, &Transition)> = Vec::new();
        let mut state = State::start(track);
        let mut since = None;
        let mut fraction: Option<Fraction> = None;
        for row in self.transitions.iter().filter(|row| row.track() == track) {
            let Some(voice) = &row.according_to else {
                // The clock speaks only where nothing is known.
                if state == row.from {
                    (state, since) = (row.to, Some(row.reported_at));
                }
                continue;
            };
            let key = voice.key();
            match live.iter_mut().find(|(known, _)| *known == key) {
                Some((_, last)) => *last = row,
                None => live.push((key, row)),
            }
            if row.to != state && suffices(policy, row.to, &live) {
                (state, since) = (row.to, Some(row.reported_at));
            }
            let more = |part: &Fraction| fraction.is_none_or(|known| part.lo > known.lo);
            if let Some(part) = row.fraction.filter(more).filter(|_| row.to == state) {
                fraction = Some(part);
            }
        }
        let sources: Vec<&Transition> = live.into_iter().map(|(_, row)| row).collect();
        Standing {
            state,
            since,
            fraction,
            contested: disagree(&sources) || denied(self, &sources),
            sources,
        }
    }

    /// Whether it is contested on any of its tracks, or between its parts.
    pub fn is_contested(&self) -> bool {
        let contested = |track| self.standing(track, Policy::Any).contested;
        self.parts_disagree || self.tracks().into_iter().any(contested)
    }

    /// Whether it depends on something that is not known to be so.
    pub fn is_waiting(&self) -> bool {
        let state = self.standing(Track::Condition, Policy::Any).state;
        let fulfilled = matches!(state, State::Condition(ConditionState::Met | ConditionState::Waived));
        self.condition.is_some() && !fulfilled
    }

    /// Whether nobody's word has settled it, so that it still asks for attention. An offer that is
    /// accepted and a condition that is met are still to be acted on.
    pub fn is_live(&self) -> bool {
        let settles = |state: State| match state {
            State::Uptake(answer) => !matches!(
                answer,
                Uptake::Voiced | Uptake::Acknowledged | Uptake::Accepted | Uptake::AcceptedWithConditions
            ),
            State::Condition(_) => false,
            other => other.is_outcome() && other != PARTLY,
        };
        let settled = |track| settles(self.standing(track, Policy::Any).state);
        self.superseded_by.is_none() && !self.tracks().into_iter().any(settled)
    }
}

/// Part of a promise done is a promise still open.
const PARTLY: State = State::Performance(Performance::PartlyKept);

/// Whether the sources that now have `state` are enough for it to hold.
fn suffices(policy: Policy, state: State, live: &[(VoiceKey, &Transition)]) -> bool {
    let rows: Vec<&(VoiceKey, &Transition)> = live.iter().filter(|(_, row)| row.to == state).collect();
    let human = rows.iter().any(|(_, row)| row.ground.basis() == Basis::Human);
    match policy {
        Policy::Any => true,
        Policy::HumanOnly => human,
        Policy::BothParties => by_word(state, &rows) || both_parties(&rows),
        Policy::TwoIndependent => by_word(state, &rows) || two_independent(&rows),
        Policy::Corroborated => human || by_word(state, &rows) || both_parties(&rows) || two_independent(&rows),
    }
}

/// Acts of speech need no witness but the party whose act they are.
fn by_word(state: State, rows: &[&(VoiceKey, &Transition)]) -> bool {
    let entitled = |(_, row): &&(VoiceKey, &Transition)| {
        matches!(
            row.relation,
            Some(SourceRelation::Own | SourceRelation::Counterparty | SourceRelation::Mediator)
        )
    };
    state.is_act_of_speech() && rows.iter().copied().any(|row| entitled(&row))
}

/// The one who is to act and the other side; where both are to act, two of them.
fn both_parties(rows: &[&(VoiceKey, &Transition)]) -> bool {
    let has = |relation| rows.iter().filter(|(_, row)| row.relation == Some(relation)).count();
    let own = has(SourceRelation::Own);
    own > 1 || (own > 0 && has(SourceRelation::Counterparty) > 0)
}

/// Outlets, mediators, and organisations that are no party. Other states do not count: they take sides.
fn two_independent(rows: &[&(VoiceKey, &Transition)]) -> bool {
    let independent = |key: &VoiceKey, row: &Transition| match (row.relation, key) {
        (Some(SourceRelation::OwnReporter | SourceRelation::Mediator), _) => true,
        (Some(SourceRelation::ThirdParty), VoiceKey::Party(body)) => matches!(body, Body::Igo(_) | Body::Ngo(_)),
        _ => false,
    };
    rows.iter().filter(|(key, row)| independent(key, row)).count() > 1
}

/// Whether two sources of different standing give different answers to a question of fact. Two
/// parties that are both bound are of different standing too.
fn disagree(rows: &[&Transition]) -> bool {
    let answers: Vec<&&Transition> = rows
        .iter()
        .filter(|row| row.to.is_outcome() && !row.to.is_act_of_speech())
        .collect();
    answers.iter().enumerate().any(|(index, one)| {
        answers[..index].iter().any(|other| {
            let both_bound = one.relation == Some(SourceRelation::Own);
            // Counts of different days differ without a quarrel.
            let counted = one.fraction.is_some() && other.fraction.is_some();
            one.to != other.to && !counted && (one.relation != other.relation || both_bound)
        })
    })
}

/// Whether somebody denies what another source says.
fn denied(entry: &Entry, rows: &[&Transition]) -> bool {
    entry.claims.iter().any(|claim| match claim.stance {
        Stance::Denies(state) => rows
            .iter()
            .any(|row| row.to == state && row.relation != Some(claim.relation)),
        _ => false,
    })
}

/// Whether the parts of an entry that several share are called broken by more than one of them,
/// each speaking of another's part.
pub(crate) fn parts_disagree(parts: &[&Entry]) -> bool {
    let broken = State::Performance(Performance::Broken);
    let accusers = parts.iter().filter_map(|part| {
        let mut rows = part.transitions.iter().filter(|row| row.to == broken);
        let by_other = |row: &&Transition| row.relation == Some(SourceRelation::Counterparty);
        rows.find(by_other).map(|_| bodies(&part.committers))
    });
    accusers.collect::<std::collections::BTreeSet<_>>().len() > 1
}
