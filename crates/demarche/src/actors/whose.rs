//! Whose army is "the army"? The likeliest country or body for an agent noun that names none,
//! chosen by learned weights among those that the article speaks of.

use demarche_codebook::{ActorCode, Body, Letters, Sector, Via};

use super::Actors;
use super::memory::Mention;
use crate::choices::{Choice, Question};
use crate::places;
use crate::reading::Node;

/// So many countries and bodies are weighed, those spoken of most and last.
const MOST: usize = 12;

impl Actors<'_, '_> {
    /// The owner of an agent noun of this sector; `None` if it is nobody's in particular.
    pub(super) fn likely_owner(&self, node: Node, sector: Sector) -> Option<Body> {
        if group(sector) == "people"
            && let Some(country) = self.struck_in(node)
        {
            return Some(country);
        }
        let bodies = self.spoken_of();
        let asked = self.asked(node, sector);
        let tree = &self.reading.trees[node.sentence];
        let group = group(sector);
        let noun = tree.lemma(node.token).to_lowercase();
        let mut options: Vec<Choice> = bodies
            .iter()
            .map(|&body| Choice {
                codes: vec![ActorCode::bare(body)],
                name: String::new(),
                features: self.features(&asked, body, &noun),
            })
            .collect();
        options.push(Choice {
            codes: Vec::new(),
            name: String::new(),
            features: crossed(vec!["nobody".to_owned(), format!("nobody, {noun}")], group),
        });
        let model = &self.reading.choices.owner;
        let best = model.best(options.iter().map(|option| option.features.as_slice()))?;
        self.ask(|| Question {
            model: "owner",
            sentence: tree.sentence.span,
            words: tree.token(node.token).span,
            subject: sector.as_str().to_owned(),
            options,
        });
        bodies.get(best).copied()
    }

    /// Countries by how often the article names them, then bodies by how lately.
    fn spoken_of(&self) -> Vec<Body> {
        let mut countries: Vec<(&str, usize)> = self
            .country_counts
            .iter()
            .map(|(country, &count)| (country.as_str(), count))
            .collect();
        countries.extend(
            self.place_counts
                .iter()
                .filter(|(country, _)| !self.country_counts.contains_key(*country))
                .map(|(country, &count)| (country.as_str(), count)),
        );
        countries.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        let countries = countries.into_iter().map(|(country, _)| country);
        let mut bodies: Vec<Body> = self
            .dateline
            .as_deref()
            .into_iter()
            .chain(countries)
            .filter_map(|country| Letters::new(country).map(Body::Country))
            .take(MOST)
            .collect();
        bodies.dedup();
        let others = self.memory.recent().map(|mention| mention.party.code.body);
        for body in others.filter(|body| !matches!(body, Body::Country(_) | Body::Unknown)) {
            if bodies.len() < 2 * MOST && !bodies.contains(&body) {
                bodies.push(body);
            }
        }
        bodies
    }

    /// "A woman was killed in the capital, and in **Kherson** another died": people to whom something is
    /// done are of the one country that the sentence's towns lie in.
    fn struck_in(&self, node: Node) -> Option<Body> {
        let tree = &self.reading.trees[node.sentence];
        let verb = tree.head(node.token).filter(|&head| tree.is_verb(head))?;
        if tree.patient(verb) != Some(node.token) {
            return None;
        }
        let towns = self.places[node.sentence].iter().filter(|mention| {
            mention.place.precision != "country"
                && mention.place.geonames.is_some()
                && places::is_located(tree, mention)
        });
        let mut countries: Vec<&str> = towns.filter_map(|mention| mention.place.country.as_deref()).collect();
        countries.dedup();
        match countries[..] {
            [country] => Letters::new(country).map(Body::Country),
            _ => None,
        }
    }

    /// What is the same for every country and body that is weighed.
    fn asked(&self, node: Node, sector: Sector) -> Asked<'_> {
        let recent = || self.memory.recent().skip_while(move |mention| mention.node >= node);
        let names = self.hits[node.sentence].iter();
        Asked {
            node,
            sector,
            named_last: recent().find(|mention| mention.party.code.body != Body::Unknown),
            same_kind: recent().find(|mention| {
                let known = mention.party.code.sector;
                known.is_some_and(|known| group(known) == group(sector))
            }),
            very_sector: recent()
                .find(|mention| mention.party.via != Via::Context && mention.party.code.sector == Some(sector)),
            named_here: names.filter_map(|hit| Some(self.choose(hit)?.code)).collect(),
        }
    }

    fn features(&self, asked: &Asked<'_>, body: Body, noun: &str) -> Vec<String> {
        let mut features = crossed(self.signs(asked, body), group(asked.sector));
        if ActorCode::bare(body).country().is_none() {
            features.push(format!("a body, {noun}"));
        }
        features
    }

    /// What speaks for a country or body as the owner.
    fn signs(&self, asked: &Asked<'_>, body: Body) -> Vec<String> {
        let node = asked.node;
        let mut signs = Vec::new();
        let mut sign = |true_of_it: bool, name: &str| {
            if true_of_it {
                signs.push(name.to_owned());
            }
        };
        let code = ActorCode::bare(body);
        let country = code.country();
        sign(country.is_none(), "a body");
        if let Some(country) = country {
            self.sign_country(asked, country, &mut sign);
        }
        let is_it = |mention: &Mention| mention.party.code.body == body;
        let here = |mention: &Mention| mention.node.sentence == node.sentence;
        let recent = || self.memory.recent().skip_while(|mention| mention.node >= node);
        sign(
            recent().take_while(|mention| here(mention)).any(is_it),
            "named before in the sentence",
        );
        sign(
            recent()
                .take_while(|mention| here(mention))
                .any(|mention| is_it(mention) && mention.subject),
            "subject of the sentence",
        );
        sign(asked.named_last.is_some_and(is_it), "named last");
        let before = || {
            recent()
                .skip_while(|mention| here(mention))
                .take_while(|mention| mention.node.sentence + 1 == node.sentence)
        };
        sign(before().any(is_it), "named in the sentence before");
        sign(
            before().any(|mention| is_it(mention) && mention.subject),
            "subject of the sentence before",
        );
        sign(asked.same_kind.is_some_and(is_it), "last of the sector");
        sign(asked.very_sector.is_some_and(is_it), "last named of the very sector");
        self.sign_clause(node, &is_it, &mut sign);
        let first = self.memory.first();
        sign(first.is_some_and(is_it), "named first in the article");
        let pair = self.memory.pair();
        let in_pair = pair.is_some_and(|(one, other)| one.iter().chain(other).any(|party| party.code.body == body));
        sign(in_pair, "one of the two sides");
        let speaker = self.memory.speaker.as_ref();
        sign(
            speaker.is_some_and(|speaker| speaker.code.body == body),
            "the speaker's",
        );
        signs
    }

    /// What the other nominals of the noun's own clause say: those who strike are seldom of the
    /// country of those who are struck.
    fn sign_clause(&self, node: Node, is_it: &impl Fn(&Mention) -> bool, sign: &mut impl FnMut(bool, &str)) {
        let tree = &self.reading.trees[node.sentence];
        let Some(verb) = tree.head(node.token).filter(|&head| tree.is_verb(head)) else {
            return;
        };
        // What was guessed itself is no evidence.
        let named = |token: usize| {
            let mention = self.memory.at(Node::new(node.sentence, token));
            mention.is_some_and(|mention| mention.party.via != Via::Context && is_it(mention))
        };
        let doer = tree.doer(verb).filter(|&doer| doer != node.token);
        let patient = tree.patient(verb).filter(|&patient| patient != node.token);
        sign(doer.is_some_and(named), "doer to it");
        sign(patient.is_some_and(named), "done to by it");
    }

    /// What the names of places and countries say for a country.
    fn sign_country(&self, asked: &Asked<'_>, country: &str, sign: &mut impl FnMut(bool, &str)) {
        let node = asked.node;
        let tree = &self.reading.trees[node.sentence];
        let mentions = &self.places[node.sentence];
        let of_it = |mention: &&places::PlaceMention| mention.place.country.as_deref() == Some(country);
        let located = mentions
            .iter()
            .filter(of_it)
            .any(|mention| places::is_located(tree, mention));
        sign(located, "place of the sentence");
        let town = |mention: &places::PlaceMention| mention.place.precision != "country";
        sign(mentions.iter().filter(of_it).any(town), "a town of it in the sentence");
        let before = node.sentence.checked_sub(1).map(|before| &self.places[before]);
        sign(
            before.is_some_and(|before| before.iter().any(|mention| of_it(&mention))),
            "a place of it in the sentence before",
        );
        sign(self.dateline.as_deref() == Some(country), "dateline");
        let named_here = asked.named_here.iter().any(|code| code.country() == Some(country));
        sign(named_here, "named in the sentence");
        sign(self.first_country.as_deref() == Some(country), "first named country");
        let share =
            |counts: &std::collections::HashMap<String, usize>, name: &str, sign: &mut dyn FnMut(bool, &str)| {
                let all: usize = counts.values().sum();
                let own = counts.get(country).copied().unwrap_or(0);
                let most = counts.values().max().copied().unwrap_or(0);
                let tenths = 10 * own / all.max(1);
                let bucket = match tenths {
                    _ if own == 0 => "never",
                    0 | 1 => "seldom",
                    2..=4 => "at times",
                    5..=7 => "mostly",
                    _ => "nearly always",
                };
                sign(true, &format!("{name} {bucket}"));
                sign(own == most && own > 0, &format!("{name} most"));
            };
        share(&self.country_counts, "named", sign);
        share(&self.place_counts, "places", sign);
    }
}

/// A question for an owner.
struct Asked<'s> {
    node: Node,
    sector: Sector,
    /// Whoever was named last before the noun.
    named_last: Option<&'s Mention>,
    /// The last one before it of a sector that is owned alike.
    same_kind: Option<&'s Mention>,
    /// The last one of the very sector whose country was said.
    very_sector: Option<&'s Mention>,
    /// What the names of its sentence stand for.
    named_here: Vec<ActorCode>,
}

/// Sectors that are owned alike.
fn group(sector: Sector) -> &'static str {
    match sector {
        Sector::Government | Sector::Legislature | Sector::Judiciary | Sector::Intelligence => "state",
        Sector::Military | Sector::Police => "forces",
        Sector::Civilian | Sector::Refugee | Sector::Media | Sector::Medical | Sector::Education | Sector::Labour => {
            "people"
        }
        Sector::Rebel | Sector::Militia | Sector::Gunmen | Sector::Criminal | Sector::Breakaway => "irregulars",
        _ => "others",
    }
}

/// Every sign alone and with the group of the sector.
fn crossed(signs: Vec<String>, group: &str) -> Vec<String> {
    let with_group: Vec<String> = signs.iter().map(|sign| format!("{sign} / {group}")).collect();
    signs.into_iter().chain(with_group).collect()
}
