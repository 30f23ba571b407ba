//! When what an item speaks of is due: "by Friday", "before June", "from Monday", "within ten
//! days". Unlike an event's date, a deadline has no beginning, and a start no end.

use demarche_codebook::{DatePhrase, DateRange, Party};
use demarche_language::{Relation, Upos, Xpos};

use super::bound::{Bound, bound_before, bounded};
use super::conditions::Dependence;
use super::content;
use super::deed::Deed;
use super::scene::Scene;
use super::{period, voice};
use crate::dates::{self, DateMention, Time};
use crate::tree::Tree;

/// The due date of what the act at `root` is about.
pub(super) fn of_act(
    scene: &Scene<'_, '_, '_>,
    root: usize,
    content: usize,
    condition: Option<&Dependence>,
    deed: &Deed,
) -> Option<DatePhrase> {
    let words = Words {
        told: deed.told.as_ref(),
        by: &deed.by,
        ..Words::of(scene, content, condition)
    };
    let (first, last) = content::extent(scene.tree, root, false);
    let act = Words { first, last, ..words };
    let own = (content != root).then(|| words.date(content)).flatten();
    own.or_else(|| act.bounded_date())
}

/// The due date of a clause.
pub(super) fn of_clause(
    scene: &Scene<'_, '_, '_>,
    root: usize,
    verb: usize,
    condition: Option<&Dependence>,
) -> Option<DatePhrase> {
    Words::of(scene, root, condition).date(verb)
}

/// From when something holds that a past tense says has begun.
pub(super) fn told_start(scene: &Scene<'_, '_, '_>, verb: usize) -> Option<DatePhrase> {
    let mention = dates::of_event(scene.reading, scene.tree, verb, &scene.dates)?;
    let mut phrase = mention.phrase(scene.tree, scene.reading.day, Time::Past);
    phrase.range.latest = None;
    phrase.range.earliest.is_some().then_some(phrase)
}

/// The only day to come of a sentence that tells of a meeting, however the parser attaches it.
pub(super) fn of_sentence(scene: &Scene<'_, '_, '_>) -> Option<DatePhrase> {
    let [mention] = &scene.dates[..] else { return None };
    let phrase = bounded(scene, mention, bound_before(scene, mention.first), false);
    let to_come = phrase.range.earliest >= scene.reading.day && phrase.range.earliest.is_some();
    to_come.then_some(phrase)
}

/// The words among which a date is looked for.
#[derive(Clone, Copy)]
struct Words<'w, 's, 'r, 'a> {
    scene: &'w Scene<'s, 'r, 'a>,
    top: usize,
    first: usize,
    last: usize,
    condition: Option<&'w Dependence>,
    /// When the act took place, from which a period counts.
    told: Option<&'w DatePhrase>,
    /// Who undertakes it.
    by: &'w [Party],
}

impl<'w, 's, 'r, 'a> Words<'w, 's, 'r, 'a> {
    fn of(scene: &'w Scene<'s, 'r, 'a>, top: usize, condition: Option<&'w Dependence>) -> Self {
        let (first, last) = content::extent(scene.tree, top, false);
        let (first, last) = voice::inside_quotation(scene, top, first, last);
        Self {
            scene,
            top,
            first,
            last,
            condition,
            told: None,
            by: &[],
        }
    }

    /// The period or date that says when the act at `token` is due.
    fn date(&self, token: usize) -> Option<DatePhrase> {
        let Scene {
            reading, tree, dates, ..
        } = self.scene;
        let of_event = dates::of_event(reading, tree, token, dates);
        let nearest = of_event
            .into_iter()
            .chain(dates)
            .filter(|mention| self.is_of_act(mention));
        let mut phrases = nearest.filter_map(|mention| self.phrase(mention));
        self.period().or_else(|| phrases.next())
    }

    /// A date that stands as a bound beside the act: "promised shelters by October".
    fn bounded_date(&self) -> Option<DatePhrase> {
        let dates = self.scene.dates.iter().filter(|mention| self.is_of_act(mention));
        let mut bounded = dates.filter(|mention| bound_before(self.scene, mention.first) != Bound::On);
        self.period()
            .or_else(|| bounded.find_map(|mention| self.phrase(mention)))
    }

    /// Whether a date stands among the words and tells of the act itself, not of something that
    /// has happened to what it is about.
    fn is_of_act(&self, mention: &DateMention) -> bool {
        let tree = self.scene.tree;
        let aside = |token: usize| {
            matches!(
                tree.relation(token),
                Relation::Acl | Relation::AclRelcl | Relation::Appos
            ) && tree.mark(token) != Some("to")
                && !self.says_when(token)
        };
        let of_thing = |token: usize| {
            tree.is_nominal(token) && tree.has_preposition(token, &["despite", "after", "following", "since", "under"])
        };
        let above = tree.ancestors(mention.last).take_while(|&token| token != self.top);
        let beside = above
            .filter(|token| !(mention.first..=mention.last).contains(token))
            .any(|token| aside(token) || of_thing(token));
        (self.first..=self.last).contains(&mention.first)
            && self.is_free(mention.first)
            && !beside
            && !self.dates_report(mention)
            && !is_vague_or_past(tree, mention)
    }

    /// "A truce **starting** on Wednesday": a participle that only carries the date.
    fn says_when(&self, token: usize) -> bool {
        self.scene.tree.token(token).xpos == Xpos::Vbg && self.scene.is_in("ledger-in-force", token)
    }

    /// "Said **on Monday** it would leave": between the report and the subject of what is reported.
    fn dates_report(&self, mention: &DateMention) -> bool {
        let tree = self.scene.tree;
        let head = tree
            .head(self.top)
            .filter(|_| tree.relation(self.top) == Relation::Ccomp);
        let subject = tree.child(self.top, &[Relation::Nsubj, Relation::NsubjPass]);
        head.zip(subject)
            .is_some_and(|(head, subject)| (head..subject).contains(&mention.first))
    }

    fn is_free(&self, token: usize) -> bool {
        self.condition
            .is_none_or(|condition| !(condition.first..=condition.last).contains(&token))
    }

    fn phrase(&self, mention: &DateMention) -> Option<DatePhrase> {
        let bound = bound_before(self.scene, mention.first);
        let mut phrase = bounded(self.scene, mention, bound, self.is_told_as_past());
        let day = self.scene.reading.day;
        if bound == Bound::On && phrase.range.earliest < day && phrase.range.latest >= day {
            phrase.range.earliest = day;
        }
        let ended = bound == Bound::On && phrase.range.latest < day;
        (phrase.range != DateRange::default() && !ended).then_some(phrase)
    }

    /// Whether the act is told in the past, so that its date may have passed.
    fn is_told_as_past(&self) -> bool {
        let tree = self.scene.tree;
        let verb = tree.clause(self.top);
        matches!(tree.token(verb).xpos, Xpos::Vbd | Xpos::Vbn)
            || tree
                .children(verb)
                .iter()
                .any(|&child| tree.token(child).xpos == Xpos::Vbd)
    }

    fn period(&self) -> Option<DatePhrase> {
        let free = (self.first..=self.last).filter(|&at| self.is_free(at));
        period::find(self.scene, free, self.told, self.by)
    }
}

/// "Last October" is no day to come, "the coming weeks" none to hold anybody to.
fn is_vague_or_past(tree: &Tree<'_>, mention: &DateMention) -> bool {
    let words = || (mention.first..=mention.last).map(|token| tree.token(token).form.to_lowercase());
    let past = words().any(|word| matches!(word.as_str(), "last" | "ago" | "past" | "previous" | "yesterday"));
    let coming = words().any(|word| matches!(word.as_str(), "coming" | "next"));
    let plural = words()
        .next_back()
        .is_some_and(|word| matches!(word.as_str(), "days" | "weeks" | "months" | "years"));
    let counted = (mention.first..=mention.last).any(|token| tree.token(token).upos == Upos::Num);
    past || (coming && plural && !counted)
}

/// When a threat falls due that a deadline backs: from that day on.
pub(super) fn of_condition(scene: &Scene<'_, '_, '_>, condition: &Dependence) -> Option<DatePhrase> {
    let inside = |mention: &&DateMention| (condition.first..=condition.last).contains(&mention.first);
    let bound = |mention: &&DateMention| matches!(bound_before(scene, mention.first), Bound::By | Bound::Before);
    let mention = scene.dates.iter().filter(inside).find(bound)?;
    let mut phrase = bounded(scene, mention, Bound::By, false);
    phrase.range = DateRange {
        earliest: phrase.range.latest,
        latest: None,
    };
    phrase.range.earliest.is_some().then_some(phrase)
}
