//! The nouns of demarche: articles, spans, actor codes, events, quotes, and the tables of
//! CAMEO and PLOVER. Nothing here opens a file, reads a clock or knows English.
//!
//! ```
//! use demarche_codebook::{ActorCode, EventType};
//!
//! let kyiv: ActorCode = "UKR GOV".parse().unwrap();
//! assert_eq!(kyiv.country(), Some("UKR"));
//! assert!(EventType::Consult.is_mutual());
//! ```

mod actor_code;
mod article;
mod cameo;
mod coding;
mod confidence;
mod context;
mod crosswalk;
mod date;
mod event;
mod explanation;
pub mod json;
#[macro_use]
mod words;
mod ledger;
mod place;
mod plover;
mod span;
mod status;

pub use actor_code::{ActorCode, ActorCodeError, Body, Letters, Sector};
pub use article::{Article, content_id};
pub use cameo::Cameo;
pub use coding::{Coding, Engine, Mentions, Quote};
pub use confidence::Confidences;
pub use context::{ContextEvidence, ContextScope};
pub use crosswalk::plover_to_cameo;
pub use date::DateRange;
pub use event::{Count, CountKind, DatePhrase, Event, Modality, Party, Via};
pub use explanation::{Explanation, Rejection, RolePath};
pub use ledger::{
    Condition, ConditionMode, DurationPhrase, Issue, ItemKind, ItemLink, ItemStatus, LedgerItem, LinkKind, Quantity,
    Strength,
};
pub use place::{PlacePhrase, PlaceRelation, PlaceVia, RelationKind};
pub use plover::{Context, EventType, Mode, Quad};
pub use span::{ScalarIndex, Span};
pub use status::{
    Basis, ConditionState, DeadlineState, MeetingState, Performance, Policy, RefusalState, SourceRelation, State,
    ThreatState, Track, Uptake,
};
