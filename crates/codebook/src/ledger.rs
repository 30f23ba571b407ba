use crate::event::DatePhrase;
use crate::{ActorCode, Party, Span};

/// Something that somebody undertakes, offers, demands, makes conditional, threatens or schedules,
/// and whose later fate can be checked (the codebook's section 3).
#[derive(Debug, Clone)]
pub struct LedgerItem {
    /// Hash of article, quote and kind: the same on every run.
    pub id: String,
    /// What sort of undertaking it is.
    pub kind: ItemKind,
    /// The words it rests on.
    pub quote: Span,
    /// Who voices it.
    pub by: Vec<Party>,
    /// To whom it is said.
    pub to: Vec<Party>,
    /// Who would have to act; empty if that is `by`, or for demands `to`.
    pub doer: Vec<Party>,
    /// What would be done, in at most twelve words of the article.
    pub what: String,
    /// What it is about.
    pub issue: Issue,
    /// How many people or things it speaks of.
    pub quantity: Vec<Quantity>,
    /// When it is due.
    pub due: Option<DatePhrase>,
    /// How long it is to last.
    pub duration: Option<DurationPhrase>,
    /// On what it depends.
    pub condition: Option<Condition>,
    /// How firmly it is said.
    pub strength: Strength,
    /// What has become of it, as far as this article tells.
    pub status: ItemStatus,
    /// Other items of the article that it belongs to.
    pub links: Vec<ItemLink>,
    /// From 0 to 1: how sure the reading is.
    pub confidence: f32,
    /// Name of the rule or lexicon entry that made the item.
    pub rule: String,
    /// How the reading came about, one step a line; empty unless asked for.
    pub derivation: Vec<String>,
}

impl LedgerItem {
    /// Every span of the item.
    pub(crate) fn spans(&mut self) -> impl Iterator<Item = &mut Span> {
        let parties = self.by.iter_mut().chain(&mut self.to).chain(&mut self.doer);
        let quantities = self.quantity.iter_mut();
        std::iter::once(&mut self.quote)
            .chain(parties.map(|party| &mut party.span))
            .chain(quantities.flat_map(|quantity| [&mut quantity.of, &mut quantity.span]))
            .chain(self.due.iter_mut().map(|due| &mut due.span))
            .chain(self.duration.iter_mut().map(|duration| &mut duration.span))
            .chain(self.condition.iter_mut().map(|condition| &mut condition.span))
    }
}

/// A number of people or things that an item speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quantity {
    /// The least it can be.
    pub lo: Option<u64>,
    /// The most it can be.
    pub hi: Option<u64>,
    /// Who or what is counted.
    pub of: Span,
    /// The words of the number and what is counted.
    pub span: Span,
    /// Whose people they are.
    pub side: Option<ActorCode>,
}

/// The words of a duration and what they come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DurationPhrase {
    /// The words.
    pub span: Span,
    /// ISO 8601: "P30D", "PT72H".
    pub value: String,
}

/// On what an item depends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The words, with their connective.
    pub span: Span,
    /// How the item depends on them.
    pub mode: ConditionMode,
}

/// Another item of the article that an item belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemLink {
    /// What ties them.
    pub kind: LinkKind,
    /// Identifier of the other item.
    pub item: String,
}

words! {
    /// What sort of undertaking an item is.
    ItemKind {
        /// A party says that it will do, or not do, something.
        Pledge = "pledge",
        /// An offer or plan that needs the others' acceptance.
        Proposal = "proposal",
        /// Pressing another party to act.
        Demand = "demand",
        /// Something will be done or accepted only if, after or unless something else is.
        Condition = "condition",
        /// A party says that it will harm or punish.
        Threat = "threat",
        /// A demand, a proposal or a meeting is declined.
        Refusal = "refusal",
        /// A unilateral measure is declared to be in force.
        Declaration = "declaration",
        /// Parties have agreed on an act still to be carried out.
        Agreement = "agreement",
        /// A call, visit, summit or round of talks that is scheduled or proposed.
        Meeting = "meeting",
        /// A date by which something must be done, stated on its own.
        Deadline = "deadline",
    }
}

words! {
    /// What an item is about.
    Issue {
        /// Truces and the end of fighting.
        Ceasefire = "ceasefire",
        /// Prisoners, hostages and detainees.
        Prisoners = "prisoners",
        /// Land and borders.
        Territory = "territory",
        /// Safety of people and states.
        Security = "security",
        /// Sanctions and their lifting.
        Sanctions = "sanctions",
        /// Relief, money and access for them.
        Aid = "aid",
        /// Arms and disarmament.
        Weapons = "weapons",
        /// Forces and their movements.
        Troops = "troops",
        /// Oil, gas, power.
        Energy = "energy",
        /// Goods, tariffs, grain.
        Trade = "trade",
        /// Recognition of states and governments, relations with them.
        Recognition = "recognition",
        /// Votes.
        Elections = "elections",
        /// Observers, inspections, verification.
        Monitoring = "monitoring",
        /// Nuclear arms and plants.
        Nuclear = "nuclear",
        /// Whether and how to talk.
        Talks = "talks",
        /// Courts, inquiries, human rights.
        Justice = "justice",
        /// None of these.
        Other = "other",
    }
}

words! {
    /// What has become of an item.
    ItemStatus {
        /// Nothing is told of its fate.
        Open = "open",
        /// Work on it has begun.
        InProgress = "in_progress",
        /// Done as said.
        Kept = "kept",
        /// Done in part.
        PartlyKept = "partly_kept",
        /// Not done, or undone.
        Broken = "broken",
        /// The other side said yes.
        Accepted = "accepted",
        /// The other side said no.
        Rejected = "rejected",
        /// The meeting took place.
        Held = "held",
        /// Put off to another day.
        Postponed = "postponed",
        /// Called off.
        Cancelled = "cancelled",
        /// The condition or deadline was met.
        Met = "met",
        /// The condition or deadline was not met.
        Unmet = "unmet",
    }
}

words! {
    /// How firmly an item is said.
    Strength {
        /// "Will", "agreed to".
        Firm = "firm",
        /// "Is ready to", "could", "hopes to".
        Hedged = "hedged",
        /// An idea that is put about.
        Floated = "floated",
        /// What others say that a party plans.
        ReportedPlan = "reported_plan",
    }
}

words! {
    /// How an item depends on its condition.
    ConditionMode {
        /// Not otherwise.
        OnlyIf = "only_if",
        /// If.
        If = "if",
        /// Unless.
        Unless = "unless",
        /// Until.
        Until = "until",
        /// Once, after.
        After = "after",
        /// In return for.
        InExchangeFor = "in_exchange_for",
    }
}

words! {
    /// What ties two items.
    LinkKind {
        /// It depends on the other.
        ConditionalOn = "conditional_on",
        /// It answers the other.
        RespondsTo = "responds_to",
        /// It accepts the other.
        Accepts = "accepts",
        /// It rejects the other.
        Rejects = "rejects",
        /// It answers the other with another offer.
        Counters = "counters",
        /// It takes the other's place.
        Supersedes = "supersedes",
        /// It is a provision or a leg of the other.
        PartOf = "part_of",
        /// It carries the other out.
        Fulfils = "fulfils",
        /// It breaks the other.
        Breaches = "breaches",
        /// It is the date by which the other is due.
        DeadlineFor = "deadline_for",
        /// It is the threat that backs the other.
        SanctionFor = "sanction_for",
        /// It says that the other is not so.
        Denies = "denies",
    }
}
