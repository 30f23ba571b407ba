//! Whether an event concerns politics, which depends on what its article is about.

use demarche_codebook::{Body, EventType, Party, Sector, Via};

use crate::actors::Subject;
use crate::parties::Parties;

/// Whether the event is one that the article is about, or has somebody in it who makes politics.
pub(crate) fn is_public(subject: Subject, event_type: EventType, parties: &Parties) -> bool {
    match subject {
        // Deeds and talks are reported without naming anybody; praise is not.
        Subject::Politics => event_type != EventType::Support || anybody(parties),
        Subject::Private => deciding(parties).iter().any(makes_politics),
        Subject::Sport => deciding(parties).iter().any(is_in_office),
    }
}

fn anybody(parties: &Parties) -> bool {
    let known = |party: &Party| party.code.body != Body::Unknown;
    parties.actor.iter().chain(&parties.recipient).any(known)
}

/// Who does it; whom it is done to, if nobody is said to do it.
fn deciding(parties: &Parties) -> &[Party] {
    if parties.actor.is_empty() {
        &parties.recipient
    } else {
        &parties.actor
    }
}

/// A country, a public body or an office, named as such.
fn makes_politics(party: &Party) -> bool {
    matches!(party.via, Via::Dictionary | Via::Agent | Via::Member | Via::Metonym)
        && !matches!(party.code.body, Body::Unknown | Body::Mnc(_))
        && party.code.sector.is_none_or(Sector::is_political)
}

/// In reports of matches countries are teams, and directors and captains are no officials.
fn is_in_office(party: &Party) -> bool {
    party.via == Via::Dictionary && party.code.sector.is_some_and(Sector::is_political)
}
