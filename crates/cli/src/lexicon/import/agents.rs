//! Agent dictionaries: nouns with the part of society they stand for, `{PLURALS}` and `!SETS!`.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use demarche_codebook::Sector;
use demarche_lexicon::Agents;

use super::codes;
use super::names;
use super::report::{Line, Report};

/// The nouns that are taken: a noun may belong to one sector only, over all files.
pub(super) struct Nouns<'a> {
    built_in: &'a Agents,
    taken: HashMap<String, Sector>,
}

impl<'a> Nouns<'a> {
    pub(super) fn new(built_in: &'a Agents) -> Self {
        Self {
            built_in,
            taken: HashMap::new(),
        }
    }

    fn sector(&self, noun: &str) -> Option<Sector> {
        let built_in = self.built_in.get(noun).map(|agent| agent.sector);
        built_in.or_else(|| self.taken.get(noun).copied())
    }
}

/// The nouns of a dictionary as `sector` blocks.
pub(super) fn blocks(lines: &[Line<'_>], nouns: &mut Nouns<'_>, report: &mut Report) -> String {
    let sets = sets(lines);
    let mut by_sector: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for &line in lines {
        let text = super::without_comment(line.text).trim();
        if text.starts_with('!') {
            continue;
        }
        let Some((phrase, code)) = text.split_once('[') else {
            report.leave(line, "a noun without a code");
            continue;
        };
        let code = code.split(']').next().unwrap_or_default().trim();
        let Some(sector) = code.strip_prefix('~').and_then(codes::sector) else {
            report.leave(line, "an agent code that is no sector of the codebook");
            continue;
        };
        for (singular, plural) in forms(phrase, &sets) {
            if nouns.sector(&singular).or_else(|| nouns.sector(&plural)).is_some() {
                known(nouns, &singular, sector, line, report);
                continue;
            }
            report.carry("agent nouns");
            by_sector
                .entry(sector.as_str())
                .or_default()
                .push(format!("{singular}, {plural}"));
            nouns.taken.insert(singular, sector);
            nouns.taken.insert(plural, sector);
        }
    }
    written(&by_sector)
}

fn known(nouns: &Nouns<'_>, noun: &str, sector: Sector, line: Line<'_>, report: &mut Report) {
    if nouns.sector(noun) == Some(sector) {
        report.carry("agent nouns that were known already");
    } else {
        report.leave(line, "the noun is known with another sector or as a plural");
    }
}

fn written(by_sector: &BTreeMap<&'static str, Vec<String>>) -> String {
    let mut page = String::new();
    for (sector, nouns) in by_sector {
        let _ = writeln!(page, "sector {sector}\n  {}\n", nouns.join("\n  "));
    }
    page
}

/// `!PERSON! = MAN, MEN, WOMAN`: the name with its members.
fn sets<'a>(lines: &[Line<'a>]) -> HashMap<&'a str, Vec<&'a str>> {
    let definitions = lines.iter().filter_map(|line| {
        let (name, members) = super::without_comment(line.text).split_once('=')?;
        let name = name.trim().strip_prefix('!')?.strip_suffix('!')?;
        Some((name, members.split(',').map(str::trim).collect()))
    });
    definitions.collect()
}

/// Singular and plural of a noun, one pair for each member of its set.
fn forms(phrase: &str, sets: &HashMap<&str, Vec<&str>>) -> Vec<(String, String)> {
    let (noun, given) = match phrase.split_once('{') {
        Some((noun, plural)) => (noun.trim(), Some(plural.trim().trim_end_matches('}').trim())),
        None => (phrase.trim(), None),
    };
    let parts: Vec<&str> = noun.split('!').collect();
    if let [before, set, after] = parts[..] {
        let members = sets.get(set).map_or(&[][..], Vec::as_slice);
        // The members give the plurals too.
        let nouns = members
            .iter()
            .map(|member| names::lower(&format!("{before}{member}{after}")));
        return nouns.map(|noun| (noun.clone(), noun)).collect();
    }
    let singular = names::lower(noun);
    let plural = match given {
        None => regular_plural(&singular),
        Some("") => singular.clone(),
        Some(plural) => names::lower(plural),
    };
    let is_sound = |noun: &str| !noun.is_empty() && !noun.contains([',', ';', '!', '#']);
    let pair = is_sound(&singular) && is_sound(&plural);
    pair.then_some((singular, plural)).into_iter().collect()
}

fn regular_plural(noun: &str) -> String {
    let hisses = ["s", "x", "z", "ch", "sh"].iter().any(|ending| noun.ends_with(ending));
    match noun.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if hisses => format!("{noun}es"),
        _ => format!("{noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_are_given_made_or_none() {
        let sets = HashMap::from([("PERSON", vec!["MAN", "MEN"])]);
        let pair = |singular: &str, plural: &str| (singular.to_owned(), plural.to_owned());
        assert_eq!(
            forms("TRIBAL_DEPUTY ", &sets),
            [pair("tribal deputy", "tribal deputies")]
        );
        assert_eq!(forms("GUNMAN {GUNMEN} ", &sets), [pair("gunman", "gunmen")]);
        assert_eq!(forms("CLERGY {}", &sets), [pair("clergy", "clergy")]);
        assert_eq!(
            forms("BOAT!PERSON!_", &sets),
            [pair("boatman", "boatman"), pair("boatmen", "boatmen")]
        );
    }
}
