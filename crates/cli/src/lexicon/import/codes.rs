//! CAMEO's actor codes, strings of three-letter parts, as codes of the codebook.

use std::collections::BTreeSet;

use demarche::Lexicon;
use demarche_codebook::{ActorCode, Body, Letters, Sector};
use demarche_lexicon::ActorKind;

/// What CAMEO calls by other letters.
const TABLE: &str = include_str!("../../../data/cameo_actors.tsv");

/// Knows the countries of the lexicon.
pub(super) struct Codes {
    countries: BTreeSet<String>,
}

/// A code of the codebook, and whether it says all that the dictionary's did.
pub(super) struct Carried {
    pub(super) code: ActorCode,
    pub(super) whole: bool,
}

impl Codes {
    pub(super) fn new(lexicon: &Lexicon) -> Self {
        let countries = lexicon.actors().iter().filter(|actor| actor.kind == ActorKind::Country);
        let letters = countries.filter_map(|actor| actor.code_on(None)?.country().map(str::to_owned));
        Self {
            countries: letters.collect(),
        }
    }

    /// The code for `text`; bodies that have no letters of their own are called by one of `names`.
    pub(super) fn actor(&self, text: &str, names: &[String]) -> Result<Carried, &'static str> {
        let parts = parts(text).ok_or("no actor code")?;
        let (first, rest) = parts.split_first().ok_or("no actor code")?;
        if let Some(country) = self.country(first) {
            return within(country, rest);
        }
        let body = match *first {
            "IGO" => rest.iter().find_map(|part| listed("body", part)),
            _ => listed("group", first).or_else(|| listed("body", first)),
        };
        let code = match body {
            Some(code) => code.parse().ok(),
            None => named_body(first, names),
        };
        let code = code.ok_or("an actor code that the codebook does not have")?;
        let whole = !matches!(*first, "MNC" | "NGO" | "IMG" | "NGM") || rest.is_empty();
        Ok(Carried { code, whole })
    }

    fn country(&self, part: &str) -> Option<Letters> {
        let letters = listed("country", part).unwrap_or(part);
        Letters::new(letters).filter(|_| self.countries.contains(letters))
    }
}

/// The sector of an agent code without its `~`: the first part that the codebook has.
pub(super) fn sector(text: &str) -> Option<Sector> {
    parts(text)?.iter().find_map(|part| sector_of(part))
}

fn within(country: Letters, rest: &[&str]) -> Result<Carried, &'static str> {
    let code = ActorCode::bare(Body::Country(country));
    match rest.iter().find_map(|part| sector_of(part)) {
        Some(sector) => Ok(Carried {
            code: code.with(sector),
            whole: rest.len() == 1,
        }),
        None if rest.is_empty() => Ok(Carried { code, whole: true }),
        None => Err("a part of a country that the codebook has no sector for"),
    }
}

fn sector_of(part: &str) -> Option<Sector> {
    Sector::parse(part).or_else(|| Sector::parse(listed("sector", part)?))
}

/// "IGO:", "NGO:", "MNC:" or "IMG:" with the shortest acronym among the names, or else the first name.
fn named_body(kind: &str, names: &[String]) -> Option<ActorCode> {
    let kind = match kind {
        "IGO" | "NGO" | "MNC" | "IMG" => kind,
        "NGM" => "NGO",
        _ => return None,
    };
    let is_acronym = |name: &&String| name.len() <= 8 && name.bytes().all(|byte| byte.is_ascii_uppercase());
    let name = names.iter().filter(is_acronym).min_by_key(|name| name.len());
    let letters: String = name.or_else(|| names.first())?.to_uppercase();
    let letters = letters.chars().filter(char::is_ascii_alphanumeric).take(22);
    format!("{kind}:{}", letters.collect::<String>()).parse().ok()
}

/// The three-letter parts of a code; of alternatives (`USA/GBR`) the first counts.
fn parts(text: &str) -> Option<Vec<&str>> {
    let code = text.split('/').next()?.trim();
    let sound = !code.is_empty() && code.len() % 3 == 0 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    sound.then(|| {
        (0..code.len())
            .step_by(3)
            .map(|start| &code[start..start + 3])
            .collect()
    })
}

fn listed(kind: &str, letters: &str) -> Option<&'static str> {
    TABLE.lines().find_map(|line| {
        let mut columns = line.split('\t');
        (columns.next() == Some(kind) && columns.next() == Some(letters)).then(|| columns.next())?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_carried_part_by_part() {
        let codes = Codes::new(&Lexicon::builtin());
        let names = ["Grain Board".to_owned(), "GRB".to_owned()];
        let carried = |text| codes.actor(text, &names).map(|carried| carried.code.to_string());
        assert_eq!(carried("KENGOV").as_deref(), Ok("KEN GOV"));
        assert_eq!(carried("ROMMOS").as_deref(), Ok("ROU REL"));
        assert_eq!(carried("IGOUNO").as_deref(), Ok("IGO:UN"));
        assert_eq!(carried("NGOHLH").as_deref(), Ok("NGO:GRB"));
        assert!(carried("KENKIK").is_err());
        assert!(carried("---").is_err());
        assert!(!codes.actor("KENREBMUS", &names).is_ok_and(|carried| carried.whole));
    }

    #[test]
    fn every_line_of_the_table_is_a_code() {
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            let sound = match columns[0] {
                "sector" => Sector::parse(columns[2]).is_some(),
                _ => columns[2].parse::<ActorCode>().is_ok(),
            };
            assert!(sound && columns.len() == 3, "{line}");
        }
    }
}
