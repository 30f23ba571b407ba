//! The ledger of one article: what somebody undertakes, offers, demands, makes conditional,
//! threatens or schedules, so that its later fate can be checked.
//!
//! `acts` takes it from the events that are such acts themselves (promised, demanded, refused),
//! `clauses` and `planned` from sentences that say it without such a word ("will close", "must
//! leave", "only if"); all make drafts. `repeats` keeps one draft of each, `fate` and `links` say what the
//! article tells of it further on, `record` writes it down.

mod act_kinds;
mod acts;
mod addressees;
mod agreed;
mod attachment;
mod audience;
mod bound;
mod clauses;
mod conditions;
mod content;
mod deadlines;
mod deed;
mod draft;
mod due;
mod fate;
mod issue;
mod links;
mod mood;
mod parties;
mod period;
mod planned;
mod quantity;
mod record;
mod repeats;
mod scene;
mod standing;
mod voice;

use demarche_codebook::LedgerItem;

use draft::Draft;
use scene::Scene;

pub(crate) use scene::{Act, Sources};

/// The items of an article in text order.
pub(crate) fn read(sources: &Sources<'_, '_, '_>) -> Vec<LedgerItem> {
    let mut drafts: Vec<Draft> = Vec::new();
    for sentence in 0..sources.actors.reading.trees.len() {
        let scene = Scene::new(sources, sentence);
        let mut here = acts::drafts(&scene);
        here.extend(clauses::drafts(&scene, &here, &drafts));
        here.sort_by_key(|draft| draft.quote.start);
        drafts.extend(here);
    }
    repeats::merge(sources.actors.reading, &mut drafts);
    fate::tell(sources, &mut drafts);
    addressees::fill(sources, &mut drafts);
    links::tie(sources, &mut drafts);
    record::items(sources, drafts)
}
