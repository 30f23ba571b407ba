//! Reads English news articles and writes down who did what to whom, when, where, how many,
//! and according to whom, each statement with the words it rests on.
//!
//! ```
//! use demarche::{Article, Coder, Lexicon};
//!
//! let coder = Coder::new(Lexicon::builtin());
//! let mut article = Article::from_text("Kenya condemned Eritrea on Monday.");
//! article.published = "2024-06-05".parse().ok();
//! let coding = coder.code(&article);
//! let event = &coding.events[0];
//! assert_eq!(event.event_type.as_str(), "ACCUSE");
//! assert_eq!(event.actor[0].code.to_string(), "KEN");
//! assert_eq!(event.recipient[0].code.to_string(), "ERI");
//! ```

mod actors;
mod attribution;
pub mod book;
mod capitals;
mod coder;
mod concern;
mod counterpart;
mod counts;
mod dates;
mod events;
mod ledger;
mod modality;
mod modes;
mod notes;
mod numbers;
mod overlap;
mod parties;
mod places;
mod quantities;
mod quotes;
mod reading;
mod same_as;
mod slots;
mod stage;
mod tree;
mod triggers;

pub use coder::Coder;
pub use demarche_codebook::{Article, Coding, Event, json};
pub use demarche_lexicon::Lexicon;
pub use stage::Stage;
