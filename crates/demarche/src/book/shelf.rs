//! The book while it is being written: one report after the other, in the order of publication.

use std::collections::{HashMap, HashSet};

use demarche_codebook::{ActorCode, Body, Issue, ItemKind, ItemStatus, LinkKind, State, Strength, content_id};

use super::blocks::{Blocks, Family};
use super::change::{stated, voice_of_fate};
use super::entry::Entry;
use super::record::{Bodies, Claim, Link, SHARE, Stance, Suggestion, Target, bodies};
use super::report::{Evidence, Report, Statement};
use super::same::{self, Sameness};
use super::subject::{Subject, committers};
use super::{amounts, fate, happenings, responses};

/// Entries with what is needed to find them again.
#[derive(Default)]
pub(crate) struct Shelf {
    pub(crate) entries: Vec<Entry>,
    pub(crate) subjects: Vec<Subject>,
    pub(crate) blocks: Blocks,
    pub(crate) answerable: Blocks,
    /// By those whom a condition asks to act.
    pub(crate) waiting: Blocks,
    pub(crate) deliveries: amounts::Deliveries,
    pub(crate) suggestions: Vec<Suggestion>,
    shares: HashMap<(usize, Body), usize>,
    ids: HashSet<String>,
}

impl Shelf {
    /// Takes in all that an article says.
    pub(crate) fn read(&mut self, report: &Report) {
        let mut placed: HashMap<&str, usize> = HashMap::new();
        for statement in &report.statements {
            let entry = self.place(report, statement);
            placed.insert(&statement.id, entry);
        }
        for statement in &report.statements {
            let entry = placed[statement.id.as_str()];
            responses::within(self, report, statement, entry, &placed);
            responses::across(self, report, statement, entry);
            // What was put off is the old entry; the new one stands on its new day.
            let is_new_day = statement.status == ItemStatus::Postponed && self.entries[entry].supersedes();
            if !is_new_day {
                fate::tell(self, report, statement, entry);
            }
        }
        for happening in &report.happenings {
            happenings::read(self, report, happening);
        }
    }

    /// The entry of a statement: one that is there, changed, or new.
    fn place(&mut self, report: &Report, statement: &Statement) -> usize {
        let subject = Subject::of_statement(statement);
        match self.find(report, statement, &subject) {
            Some((entry, Sameness::Same)) => {
                self.repeat(entry, report, statement);
                entry
            }
            Some((entry, Sameness::Share(body))) => {
                let share = self.share(entry, body);
                self.repeat(share, report, statement);
                share
            }
            Some((old, Sameness::Changed)) => {
                let new = self.open(report, statement, subject);
                self.supersede(old, new, report, statement);
                new
            }
            None => self.open(report, statement, subject),
        }
    }

    fn find(&self, report: &Report, statement: &Statement, subject: &Subject) -> Option<(usize, Sameness)> {
        let candidates = self.blocks.find(subject.family, statement.issue, &subject.committers);
        let mut best: Option<(f32, usize, Sameness)> = None;
        for entry in candidates {
            let known = &self.entries[entry];
            // What one article keeps apart is not put together.
            if known.is_told_in(&report.source.article) {
                continue;
            }
            let fit = same::compare(
                known,
                &self.subjects[entry],
                statement,
                subject,
                report.source.published,
            );
            if let Some((score, sameness)) = fit
                && best.is_none_or(|(highest, ..)| score > highest)
            {
                best = Some((score, entry, sameness));
            }
        }
        best.map(|(_, entry, sameness)| (entry, sameness))
    }

    fn open(&mut self, report: &Report, statement: &Statement, subject: Subject) -> usize {
        let entry = Entry {
            id: self.new_id(statement, &subject),
            kind: statement.kind,
            strength: statement.strength,
            committers: committers(statement),
            voiced_by: statement.by.clone(),
            addressees: addressees(statement),
            what: statement.what.clone(),
            issue: statement.issue,
            quantity: statement.quantity.clone(),
            due: statement.due,
            duration: statement.duration.clone(),
            condition: statement.condition.clone(),
            claims: Vec::new(),
            links: Vec::new(),
            transitions: Vec::new(),
            superseded_by: None,
            overdue: false,
            unverified: false,
            parts_disagree: false,
        };
        let index = self.shelve(entry, subject);
        self.claim(index, report, statement, Stance::States);
        self.schedule(index, report, statement);
        index
    }

    fn shelve(&mut self, entry: Entry, subject: Subject) -> usize {
        let index = self.entries.len();
        self.blocks.add(subject.family, entry.issue, &subject.committers, index);
        if responses::is_answerable(entry.kind) {
            let parties = bodies(entry.addressees.iter().chain(&entry.committers).chain(&entry.voiced_by));
            self.answerable.add(Family::Refusal, entry.issue, &parties, index);
            if entry.kind == ItemKind::Meeting && entry.issue != Issue::Talks {
                self.answerable.add(Family::Refusal, Issue::Talks, &parties, index);
            }
        }
        self.entries.push(entry);
        self.subjects.push(subject);
        self.await_from(index);
        index
    }

    /// Notes from whom the fulfilment of an entry's condition can come.
    fn await_from(&mut self, index: usize) {
        let entry = &self.entries[index];
        let asked = bodies(&entry.addressees);
        if entry.condition.is_some() && !asked.is_empty() {
            self.waiting.add(Family::Condition, Issue::Other, &asked, index);
        }
    }

    /// The content decides, so that a later run gives the same; a number tells apart what is
    /// promised twice.
    fn new_id(&mut self, statement: &Statement, subject: &Subject) -> String {
        let stems = subject.stems.iter().collect::<Vec<_>>().join(" ");
        let key = format!(
            "{} {:?} {:?} {} {:?}",
            statement.kind.as_str(),
            subject.committers,
            subject.voices,
            statement.issue.as_str(),
            statement.due
        );
        let id = |number: usize| content_id(&[key.as_bytes(), stems.as_bytes(), &number.to_le_bytes()]);
        let mut number = 0;
        while !self.ids.insert(id(number)) {
            number += 1;
        }
        id(number)
    }

    fn repeat(&mut self, index: usize, report: &Report, statement: &Statement) {
        let stance = if same::tells_fate(statement) {
            Stance::Reports
        } else {
            Stance::Reaffirms
        };
        self.claim(index, report, statement, stance);
        let entry = &mut self.entries[index];
        entry.due = entry.due.or(statement.due);
        entry.duration = entry.duration.take().or_else(|| statement.duration.clone());
        entry.condition = entry.condition.take().or_else(|| statement.condition.clone());
        if entry.quantity.is_empty() && !same::tells_fate(statement) {
            entry.quantity.clone_from(&statement.quantity);
        }
        self.address(index, &addressees(statement));
        self.schedule(index, report, statement);
    }

    /// Notes to whom an entry is said, if nobody has told so far.
    pub(crate) fn address(&mut self, index: usize, addressees: &[ActorCode]) {
        let entry = &mut self.entries[index];
        if entry.addressees.is_empty() && !addressees.is_empty() {
            entry.addressees = addressees.to_vec();
            self.await_from(index);
        }
    }

    fn claim(&mut self, index: usize, report: &Report, statement: &Statement, stance: Stance) {
        let voice = voice_of_fate(report, statement);
        let entry = &mut self.entries[index];
        entry.claims.push(Claim {
            evidence: statement.quote.clone(),
            source: report.source.clone(),
            relation: entry.relation(&voice),
            according_to: voice,
            stance,
            record: statement.id.clone(),
            rule: statement.rule.clone(),
            confidence: statement.confidence,
        });
    }

    /// A meeting that is firmly set for a day is scheduled, not merely proposed.
    fn schedule(&mut self, index: usize, report: &Report, statement: &Statement) {
        let is_set = statement.strength == Strength::Firm && statement.due.is_some();
        if statement.kind == ItemKind::Meeting && is_set {
            let state = State::Meeting(demarche_codebook::MeetingState::Scheduled);
            self.change(index, stated(report, statement, state, "meeting.day"));
        }
    }

    fn supersede(&mut self, old: usize, new: usize, report: &Report, statement: &Statement) {
        let (old_id, new_id) = (self.entries[old].id.clone(), self.entries[new].id.clone());
        self.link(
            new,
            LinkKind::Supersedes,
            Target::Entry(old_id),
            &statement.quote,
            "changed",
        );
        self.entries[old].superseded_by = Some(new_id);
        for state in fate::superseded(&self.entries[old], statement) {
            self.change(old, stated(report, statement, state, "changed"));
        }
    }

    pub(crate) fn link(&mut self, from: usize, kind: LinkKind, to: Target, evidence: &Evidence, rule: &'static str) {
        let links = &mut self.entries[from].links;
        if !links.iter().any(|link| link.kind == kind && link.to == to) {
            links.push(Link {
                kind,
                to,
                evidence: evidence.clone(),
                rule,
            });
        }
    }

    /// One party's share of what several have agreed, made when it is first spoken of alone.
    pub(crate) fn share(&mut self, whole: usize, body: Body) -> usize {
        if let Some(&share) = self.shares.get(&(whole, body)) {
            return share;
        }
        let parent = &self.entries[whole];
        let (own, others): (Vec<ActorCode>, _) = parent.committers.iter().partition(|code| code.body == body);
        let id = content_id(&[parent.id.as_bytes(), format!("{body:?}").as_bytes()]);
        let entry = Entry {
            id,
            kind: ItemKind::Pledge,
            committers: own,
            addressees: others,
            quantity: parent
                .quantity
                .iter()
                .filter(|amount| is_due_from(body, amount))
                .cloned()
                .collect(),
            claims: parent.claims[..1].to_vec(),
            links: Vec::new(),
            transitions: Vec::new(),
            ..parent.clone()
        };
        let evidence = entry.claims[0].evidence.clone();
        let target = Target::Entry(parent.id.clone());
        let subject = Subject::of_entry(&entry);
        let share = self.shelve(entry, subject);
        self.link(share, LinkKind::PartOf, target, &evidence, SHARE);
        self.shares.insert((whole, body), share);
        share
    }
}

/// Prisoners and goods are counted by whose they are, so that a party hands over those of others.
fn is_due_from(body: Body, amount: &super::report::Amount) -> bool {
    amount.side.is_none_or(|side| side.body != body)
}

fn addressees(statement: &Statement) -> Vec<ActorCode> {
    match statement.kind {
        ItemKind::Meeting | ItemKind::Agreement => Vec::new(),
        _ => {
            let own = bodies(&statement.by);
            let others = statement.to.iter().filter(|code| !own.contains(&code.body));
            others.copied().collect()
        }
    }
}

/// Whether the parties of an event are those of an entry, or all of them among others.
pub(crate) fn takes_in(parties: &Bodies, committers: &Bodies) -> bool {
    !committers.is_empty() && committers.is_subset(parties)
}
