//! What can become of a ledger item: one track for each question that can be asked of it.

words! {
    /// A question about an item's fate. An item has the tracks that its kind calls for.
    Track {
        /// Did the others say yes?
        Uptake = "uptake",
        /// Was it done?
        Performance = "performance",
        /// Did they meet?
        Meeting = "meeting",
        /// Was what it depends on fulfilled?
        Condition = "condition",
        /// Was it done by the day set?
        Deadline = "deadline",
        /// Was the threat carried out?
        Threat = "threat",
        /// Does the no stand?
        Refusal = "refusal",
    }
}

words! {
    /// How the others take an offer or a demand.
    Uptake {
        /// Said, and not answered as far as is known.
        Voiced = "voiced",
        /// The others say that they have it.
        Acknowledged = "acknowledged",
        /// They say yes.
        Accepted = "accepted",
        /// They say yes, if.
        AcceptedWithConditions = "accepted_with_conditions",
        /// They answer with another offer.
        Countered = "countered",
        /// They say no.
        Rejected = "rejected",
        /// It ran out.
        Lapsed = "lapsed",
        /// Its author took it back.
        Withdrawn = "withdrawn",
        /// Another took its place.
        Superseded = "superseded",
    }
}

words! {
    /// Whether a commitment is carried out.
    Performance {
        /// Nobody has said anything that decides it. Never to be read as "nothing was done".
        NotAssessed = "not_assessed",
        /// Work on it has begun.
        InProgress = "in_progress",
        /// Work on it has stopped, or has not begun.
        Stalled = "stalled",
        /// Done as said.
        Kept = "kept",
        /// Done in part.
        PartlyKept = "partly_kept",
        /// Not done, or undone, by somebody's word.
        Broken = "broken",
        /// It ran out.
        Lapsed = "lapsed",
        /// Its author took it back.
        Withdrawn = "withdrawn",
        /// Another took its place.
        Superseded = "superseded",
        /// There is nothing left to do.
        Moot = "moot",
    }
}

words! {
    /// What becomes of a meeting.
    MeetingState {
        /// An idea.
        Proposed = "proposed",
        /// Set for a day.
        Scheduled = "scheduled",
        /// Those invited say that they come.
        Confirmed = "confirmed",
        /// It took place.
        Held = "held",
        /// Put off.
        Postponed = "postponed",
        /// Called off.
        Cancelled = "cancelled",
        /// A side did not come.
        NoShow = "no_show",
    }
}

words! {
    /// What becomes of a condition.
    ConditionState {
        /// Not known to be met.
        Open = "open",
        /// Fulfilled.
        Met = "met",
        /// Not fulfilled.
        Unmet = "unmet",
        /// No longer asked for.
        Waived = "waived",
        /// The sides differ on it.
        Disputed = "disputed",
    }
}

words! {
    /// What becomes of a deadline.
    DeadlineState {
        /// It stands.
        Set = "set",
        /// Done by the day.
        Met = "met",
        /// Not done by the day, by somebody's word.
        Missed = "missed",
        /// Moved to a later day.
        Extended = "extended",
        /// No longer insisted on.
        Waived = "waived",
        /// The day is past and nobody has said what happened.
        PassedUnverified = "passed_unverified",
    }
}

words! {
    /// What becomes of a threat.
    ThreatState {
        /// Said.
        Voiced = "voiced",
        /// Done.
        CarriedOut = "carried_out",
        /// Not done when it should have been.
        NotCarriedOut = "not_carried_out",
        /// Taken back.
        Withdrawn = "withdrawn",
        /// It ran out.
        Lapsed = "lapsed",
        /// Another took its place.
        Superseded = "superseded",
    }
}

words! {
    /// What becomes of a refusal.
    RefusalState {
        /// It stands.
        Standing = "standing",
        /// Taken back.
        Reversed = "reversed",
        /// Said again.
        Reaffirmed = "reaffirmed",
    }
}

/// A place on one of the tracks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the variants are the tracks")]
pub enum State {
    Uptake(Uptake),
    Performance(Performance),
    Meeting(MeetingState),
    Condition(ConditionState),
    Deadline(DeadlineState),
    Threat(ThreatState),
    Refusal(RefusalState),
}

impl State {
    /// The track it lies on.
    pub const fn track(self) -> Track {
        match self {
            State::Uptake(_) => Track::Uptake,
            State::Performance(_) => Track::Performance,
            State::Meeting(_) => Track::Meeting,
            State::Condition(_) => Track::Condition,
            State::Deadline(_) => Track::Deadline,
            State::Threat(_) => Track::Threat,
            State::Refusal(_) => Track::Refusal,
        }
    }

    /// The word in the output.
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Uptake(state) => state.as_str(),
            State::Performance(state) => state.as_str(),
            State::Meeting(state) => state.as_str(),
            State::Condition(state) => state.as_str(),
            State::Deadline(state) => state.as_str(),
            State::Threat(state) => state.as_str(),
            State::Refusal(state) => state.as_str(),
        }
    }

    /// Where a track begins.
    pub const fn start(track: Track) -> Self {
        match track {
            Track::Uptake => State::Uptake(Uptake::Voiced),
            Track::Performance => State::Performance(Performance::NotAssessed),
            Track::Meeting => State::Meeting(MeetingState::Proposed),
            Track::Condition => State::Condition(ConditionState::Open),
            Track::Deadline => State::Deadline(DeadlineState::Set),
            Track::Threat => State::Threat(ThreatState::Voiced),
            Track::Refusal => State::Refusal(RefusalState::Standing),
        }
    }

    /// Whether it answers the track's question, so that sources with different answers disagree.
    pub const fn is_outcome(self) -> bool {
        match self {
            State::Uptake(state) => !matches!(state, Uptake::Voiced | Uptake::Acknowledged),
            State::Performance(state) => !matches!(
                state,
                Performance::NotAssessed | Performance::InProgress | Performance::Stalled
            ),
            State::Meeting(state) => matches!(
                state,
                MeetingState::Held | MeetingState::Cancelled | MeetingState::NoShow
            ),
            State::Condition(state) => !matches!(state, ConditionState::Open | ConditionState::Disputed),
            State::Deadline(state) => matches!(
                state,
                DeadlineState::Met | DeadlineState::Missed | DeadlineState::Waived
            ),
            State::Threat(state) => !matches!(state, ThreatState::Voiced),
            State::Refusal(state) => matches!(state, RefusalState::Reversed),
        }
    }

    /// Whether saying it makes it so when the right party says it: a no is a no, and a meeting is
    /// called off by whoever was to come. All else is a statement about the world, which others
    /// may deny.
    pub const fn is_act_of_speech(self) -> bool {
        match self {
            State::Uptake(_) | State::Refusal(_) => true,
            State::Performance(state) => matches!(state, Performance::Withdrawn | Performance::Superseded),
            State::Meeting(state) => !matches!(state, MeetingState::Held | MeetingState::NoShow),
            State::Condition(state) => matches!(state, ConditionState::Waived),
            State::Deadline(state) => matches!(state, DeadlineState::Extended | DeadlineState::Waived),
            State::Threat(state) => matches!(state, ThreatState::Withdrawn | ThreatState::Superseded),
        }
    }
}

words! {
    /// What a change of state rests on.
    Basis {
        /// Somebody says so.
        ExplicitStatement = "explicit_statement",
        /// A reported event fits the item.
        EventMatch = "event_match",
        /// A day has passed. This alone never makes anything kept, broken, met, missed or held.
        Clock = "clock",
        /// A person looked at it.
        Human = "human",
    }
}

words! {
    /// How the source of a statement stands to the item that it speaks of.
    SourceRelation {
        /// It is the one who is to act.
        Own = "self",
        /// It is the other side.
        Counterparty = "counterparty",
        /// It voices the item for the sides and is none of them.
        Mediator = "mediator",
        /// It is somebody else with a name.
        ThirdParty = "third_party",
        /// It is the outlet itself.
        OwnReporter = "own_reporter",
        /// It is somebody without a name.
        Anonymous = "anonymous",
    }
}

words! {
    /// Whose word is needed before a state holds for an item as a whole.
    Policy {
        /// The two sides', or two independent outlets', or a person's who looked at it.
        Corroborated = "corroborated",
        /// Anybody's; the last one to speak prevails.
        Any = "any",
        /// Of each side one.
        BothParties = "both_parties",
        /// Two sources that are no parties and do not copy each other.
        TwoIndependent = "two_independent",
        /// A person's who looked at it.
        HumanOnly = "human_only",
    }
}
