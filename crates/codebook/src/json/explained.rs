//! What `demarche explain` adds: how a record was read, and what was rejected.

use serde_json::{Value, json};

use super::Text;
use crate::{Confidences, ContextEvidence, Explanation, Rejection};

impl Text<'_> {
    pub(super) fn explanation(&self, explanation: &Explanation) -> Value {
        let roles = explanation.roles.iter().map(|role| {
            json!({
                "role": role.role,
                "code": role.code.to_string(),
                "text": self.words(role.span),
                "span": self.range(role.span),
                "via": role.via,
                "path": role.path,
            })
        });
        json!({
            "entry": explanation.entry,
            "place": explanation.place,
            "roles": roles.collect::<Vec<_>>(),
            "cues": explanation.cues,
            "resolution": explanation.resolution,
            "features": explanation.features,
        })
    }

    pub(super) fn rejection(&self, rejection: &Rejection) -> Value {
        json!({
            "text": self.words(rejection.span),
            "span": self.range(rejection.span),
            "entry": rejection.entry,
            "place": rejection.place,
            "reason": rejection.reason,
        })
    }

    pub(super) fn context(&self, evidence: &ContextEvidence) -> Value {
        json!({
            "context": evidence.context.as_str(),
            "text": self.words(evidence.span),
            "span": self.range(evidence.span),
            "scope": evidence.scope.as_str(),
        })
    }
}

pub(super) fn confidences(confidences: &Confidences) -> Value {
    let rounded = super::rounded;
    json!({
        "type": rounded(confidences.event_type),
        "modality": rounded(confidences.modality),
        "actor": rounded(confidences.actor),
        "recipient": rounded(confidences.recipient),
        "date": confidences.date.map(rounded),
        "place": confidences.place.map(rounded),
    })
}
