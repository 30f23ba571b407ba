//! The JSON form of the book's records.

use demarche_codebook::{ActorCode, DateRange, Policy};
use serde_json::{Value, json};

use super::entry::Entry;
use super::record::{Claim, Fraction, Ground, Link, Stance, Suggestion, Target, Transition, Voice};
use super::report::{Amount, Evidence, Source};
use super::{Deadlock, Position};

/// One entry with where it stands under `policy`.
pub fn entry(entry: &Entry, policy: Policy) -> Value {
    let status: serde_json::Map<String, Value> = entry
        .tracks()
        .into_iter()
        .map(|track| (track.as_str().to_owned(), standing(entry, track, policy)))
        .collect();
    let condition = entry.condition.as_ref();
    json!({
        "id": entry.id,
        "kind": entry.kind.as_str(),
        "strength": entry.strength.as_str(),
        "committer": codes(&entry.committers),
        "voiced_by": codes(&entry.voiced_by),
        "addressee": codes(&entry.addressees),
        "what": entry.what,
        "issue": entry.issue.as_str(),
        "quantity": entry.quantity.iter().map(amount).collect::<Vec<_>>(),
        "due": entry.due.map(range),
        "duration": entry.duration,
        "if": condition.map(|condition| &condition.words),
        "if_mode": condition.and_then(|condition| condition.mode).map(demarche_codebook::ConditionMode::as_str),
        "policy": policy.as_str(),
        "status": status,
        "contested": entry.is_contested(),
        "overdue": entry.overdue,
        "unverified": entry.unverified,
        "superseded_by": entry.superseded_by,
        "links": entry.links.iter().map(link).collect::<Vec<_>>(),
        "claims": entry.claims.iter().map(claim).collect::<Vec<_>>(),
        "transitions": entry.transitions.iter().map(|row| transition(row, &entry.id)).collect::<Vec<_>>(),
    })
}

fn standing(entry: &Entry, track: demarche_codebook::Track, policy: Policy) -> Value {
    let standing = entry.standing(track, policy);
    let source = |row: &&Transition| {
        json!({
            "state": row.to.as_str(),
            "since": row.reported_at.to_string(),
            "according_to": row.according_to.as_ref().map(voice),
            "source_relation": row.relation.map(demarche_codebook::SourceRelation::as_str),
            "words": row.ground.evidence().map(|evidence| &evidence.words),
        })
    };
    json!({
        "state": standing.state.as_str(),
        "since": standing.since.map(|day| day.to_string()),
        "contested": standing.contested,
        "fraction": standing.fraction.map(part),
        "sources": standing.sources.iter().map(source).collect::<Vec<_>>(),
    })
}

/// One change of state of the entry with the identifier `item`.
pub fn transition(row: &Transition, item: &str) -> Value {
    let event = match &row.ground {
        Ground::Event { id, .. } => Some(id),
        _ => None,
    };
    let reviewer = match &row.ground {
        Ground::Human { reviewer, .. } => Some(reviewer),
        _ => None,
    };
    json!({
        "item": item,
        "track": row.track().as_str(),
        "from": row.from.as_str(),
        "to": row.to.as_str(),
        "effective": range(row.effective),
        "reported_at": row.reported_at.to_string(),
        "according_to": row.according_to.as_ref().map(voice),
        "source_relation": row.relation.map(demarche_codebook::SourceRelation::as_str),
        "evidence": row.ground.evidence().map(evidence),
        "basis": row.ground.basis().as_str(),
        "event": event,
        "reviewer": reviewer,
        "rule": row.rule,
        "confidence": rounded(f64::from(row.confidence)),
        "fraction": row.fraction.map(part),
        "outcome": row.outcome.map(super::Outcome::as_str),
    })
}

/// A match that somebody should look at.
pub fn suggestion(suggestion: &Suggestion) -> Value {
    json!({
        "item": suggestion.entry,
        "event": suggestion.event,
        "would_be": suggestion.would_be.as_str(),
        "evidence": evidence(&suggestion.evidence),
        "reported_at": suggestion.reported_at.to_string(),
        "missing": suggestion.missing.iter().map(|missing| missing.as_str()).collect::<Vec<_>>(),
    })
}

/// Entries that wait for each other.
pub fn deadlock(deadlock: &Deadlock) -> Value {
    json!({"entries": deadlock.entries})
}

/// A party's position on an issue.
pub fn position(position: &Position<'_>) -> Value {
    let column = |entries: &[&Entry]| -> Vec<Value> {
        let cell =
            |entry: &&Entry| json!({"id": entry.id, "what": entry.what, "since": entry.first_reported().to_string()});
        entries.iter().map(cell).collect()
    };
    json!({
        "issue": position.issue.as_str(),
        "party": position.party.to_string(),
        "demands": column(&position.demands),
        "offers": column(&position.offers),
        "red_lines": column(&position.red_lines),
    })
}

/// Words of an article.
pub fn evidence(evidence: &Evidence) -> Value {
    json!({"article": evidence.article, "span": [evidence.span.0, evidence.span.1], "words": evidence.words})
}

fn claim(claim: &Claim) -> Value {
    let denies = match claim.stance {
        Stance::Denies(state) => Some(state.as_str()),
        _ => None,
    };
    json!({
        "stance": claim.stance.as_str(),
        "denies": denies,
        "evidence": evidence(&claim.evidence),
        "source": source(&claim.source),
        "according_to": voice(&claim.according_to),
        "source_relation": claim.relation.as_str(),
        "record": claim.record,
        "rule": claim.rule,
        "confidence": rounded(f64::from(claim.confidence)),
    })
}

fn source(source: &Source) -> Value {
    json!({
        "article": source.article,
        "published": source.published.to_string(),
        "outlet": source.outlet,
        "title": source.title,
        "url": source.url,
    })
}

fn link(link: &Link) -> Value {
    let (item, event) = match &link.to {
        Target::Entry(id) => (Some(id), None),
        Target::Event(id) => (None, Some(id)),
    };
    json!({
        "kind": link.kind.as_str(),
        "item": item,
        "event": event,
        "evidence": evidence(&link.evidence),
        "rule": link.rule,
    })
}

fn voice(voice: &Voice) -> Value {
    json!({"speaker": voice.speaker.map(|code| code.to_string()), "outlet": voice.outlet})
}

fn amount(amount: &Amount) -> Value {
    json!({
        "lo": amount.lo,
        "hi": amount.hi,
        "of": amount.of,
        "side": amount.side.map(|code| code.to_string()),
    })
}

fn range(range: DateRange) -> Value {
    json!({
        "earliest": range.earliest.map(|day| day.to_string()),
        "latest": range.latest.map(|day| day.to_string()),
    })
}

fn part(fraction: Fraction) -> Value {
    json!({"lo": rounded(fraction.lo), "hi": rounded(fraction.hi)})
}

fn codes(codes: &[ActorCode]) -> Vec<String> {
    codes.iter().map(ActorCode::to_string).collect()
}

/// Three decimals: 303 of 1,000 is 0.303.
fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}
