//! A ledger item as all articles together tell it.

use demarche_codebook::{ActorCode, Body, DateRange, Issue, ItemKind, LinkKind, SourceRelation, Strength, Track};
use jiff::civil::Date;

use super::record::{Claim, Link, SHARE, Target, Transition, Voice, bodies};
use super::report::{Amount, Evidence, Stipulation};

/// A ledger item with its fate, as all articles together tell it.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Hash of kind, parties, issue, words and date: the same on every run.
    pub id: String,
    /// What sort of undertaking it is.
    pub kind: ItemKind,
    /// How firmly it was said at first.
    pub strength: Strength,
    /// Who must act.
    pub committers: Vec<ActorCode>,
    /// Who voices it.
    pub voiced_by: Vec<ActorCode>,
    /// To whom it is said.
    pub addressees: Vec<ActorCode>,
    /// What would be done.
    pub what: String,
    /// What it is about.
    pub issue: Issue,
    /// How many people or things it speaks of.
    pub quantity: Vec<Amount>,
    /// When it is due.
    pub due: Option<DateRange>,
    /// How long it is to last.
    pub duration: Option<String>,
    /// On what it depends.
    pub condition: Option<Stipulation>,
    /// Every report of it, the first one first. Never empty.
    pub claims: Vec<Claim>,
    /// What it has to do with other entries and with events.
    pub links: Vec<Link>,
    /// Every change of its state, in the order of reporting.
    pub transitions: Vec<Transition>,
    /// The entry that took its place.
    pub superseded_by: Option<String>,
    /// The day is past, something remains to be done, and nobody says that it failed.
    pub overdue: bool,
    /// The day is past and nobody says what happened.
    pub unverified: bool,
    /// Its legs contradict each other: each side says that the other broke its part.
    pub parts_disagree: bool,
}

impl Entry {
    /// The questions that its kind and its condition raise.
    pub fn tracks(&self) -> Vec<Track> {
        let mut tracks = match self.kind {
            ItemKind::Pledge | ItemKind::Declaration | ItemKind::Agreement => vec![Track::Performance],
            ItemKind::Proposal | ItemKind::Demand | ItemKind::Condition => vec![Track::Uptake, Track::Performance],
            ItemKind::Threat => vec![Track::Threat],
            ItemKind::Refusal => vec![Track::Refusal],
            ItemKind::Meeting => vec![Track::Meeting],
            ItemKind::Deadline => vec![Track::Deadline],
        };
        if self.kind == ItemKind::Condition || self.condition.is_some() {
            tracks.push(Track::Condition);
        }
        tracks
    }

    /// The day of the first report.
    pub fn first_reported(&self) -> Date {
        self.claims[0].source.published
    }

    /// The day of the last report.
    pub fn last_told(&self) -> Date {
        self.claims
            .last()
            .map_or(self.first_reported(), |claim| claim.source.published)
    }

    /// The last day on which it can be done in time.
    pub fn last_day(&self) -> Option<Date> {
        self.due?.latest
    }

    /// The first day that a deed for it can have: of the first report, or earlier if it is said
    /// to run from an earlier day.
    pub(crate) fn first_day(&self) -> Date {
        let stated = self.due.and_then(|due| due.earliest);
        stated.map_or(self.first_reported(), |day| day.min(self.first_reported()))
    }

    /// Whether an article states or repeats it. Articles come one after the other.
    pub(crate) fn is_told_in(&self, article: &str) -> bool {
        self.claims.last().is_some_and(|claim| claim.source.article == article)
    }

    /// Whether these words are among those that state or repeat it.
    pub(crate) fn is_stated_by(&self, words: &Evidence) -> bool {
        let shares = |own: &Evidence| own.span.0 < words.span.1 && words.span.0 < own.span.1;
        let latest = self.claims.iter().rev().map(|claim| &claim.evidence);
        let mut own = latest.take_while(|own| own.article == words.article);
        own.any(shares)
    }

    /// Whether it has just taken another's place.
    pub(crate) fn supersedes(&self) -> bool {
        self.claims.len() == 1 && self.links.iter().any(|link| link.kind == LinkKind::Supersedes)
    }

    /// The entry of which it is one party's share.
    pub fn whole(&self) -> Option<&str> {
        let mut wholes = self
            .links
            .iter()
            .filter(|link| link.kind == LinkKind::PartOf && link.rule == SHARE);
        wholes.find_map(|link| match &link.to {
            Target::Entry(id) => Some(id.as_str()),
            Target::Event(_) => None,
        })
    }

    /// Whether it is one party's share of what several have agreed.
    pub fn is_share(&self) -> bool {
        self.whole().is_some()
    }

    /// Whether several parties have bound themselves.
    pub(crate) fn is_mutual(&self) -> bool {
        bodies(&self.committers).len() > 1
    }

    /// Whether somebody was the first to tell of it: who announces what others have agreed, and is
    /// none of them, brings them together.
    fn is_announced_by(&self, speaker: ActorCode) -> bool {
        let first = self.claims.first().map(|claim| claim.according_to.speaker);
        first.is_none_or(|first| first.is_some_and(|first| first.body == speaker.body))
    }

    /// How somebody who speaks of the entry stands to it.
    pub(crate) fn relation(&self, voice: &Voice) -> SourceRelation {
        let Some(speaker) = voice.speaker else {
            return SourceRelation::OwnReporter;
        };
        let among = |codes: &[ActorCode]| codes.iter().any(|code| code.body == speaker.body);
        let joint =
            matches!(self.kind, ItemKind::Agreement | ItemKind::Meeting | ItemKind::Deadline) || self.is_share();
        if speaker.body == Body::Unknown {
            SourceRelation::Anonymous
        } else if among(&self.committers) {
            SourceRelation::Own
        } else if among(&self.addressees) || (!joint && among(&self.voiced_by)) {
            SourceRelation::Counterparty
        } else if joint && (among(&self.voiced_by) || self.is_announced_by(speaker)) {
            SourceRelation::Mediator
        } else {
            SourceRelation::ThirdParty
        }
    }
}
