//! Countries, bodies and people, with the codes they have at a date.

use std::sync::Arc;

use demarche_codebook::{ActorCode, Body, Letters, Sector};
use jiff::civil::Date;
use smol_str::SmolStr;

use crate::blocks::{Block, Field, Line};
use crate::error::LexiconError;
use crate::period::Period;

/// A country, body or person that the lexicon knows.
#[derive(Debug, Clone)]
pub struct Actor {
    /// The usual name.
    pub name: SmolStr,
    /// Country, body or person.
    pub kind: ActorKind,
    /// What the actor is coded as, and when, in order of time.
    pub roles: Vec<Role>,
    /// Where the entry's facts come from.
    pub source: Option<Arc<str>>,
}

/// What sort of actor it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActorKind {
    /// A state or territory.
    Country,
    /// An organisation, group, party, service or company.
    Body,
    /// A person, with the sex if known.
    Person(Option<Sex>),
}

/// For pronouns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    /// She.
    Female,
    /// He.
    Male,
}

/// A code for a span of time.
#[derive(Debug, Clone)]
pub struct Role {
    /// The code.
    pub code: ActorCode,
    /// When it holds.
    pub period: Period,
    /// The office in words, for people.
    pub office: Option<SmolStr>,
}

/// In what way a name names its actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NameUse {
    /// A name in full.
    Full,
    /// What the press calls a person after first mention.
    Short,
    /// An adjective or noun of nationality.
    Demonym,
    /// A capital city.
    Capital,
    /// A building or street that stands for a government.
    Seat,
}

/// A name and how it is meant; the loader puts it into the table of names.
pub(crate) struct Naming<'a> {
    pub(crate) name: Line<'a>,
    pub(crate) name_use: NameUse,
}

impl Actor {
    /// The code on `day`. A former official is `ELI`; before the first role there is no code.
    pub fn code_on(&self, day: Option<Date>) -> Option<ActorCode> {
        if let Some(role) = self.role_on(day) {
            return Some(role.code);
        }
        let was = |role: &&Role| day.is_none_or(|day| role.period.began_before(day));
        let last = self.roles.iter().rev().find(was)?;
        // Whoever led a country and then a body of several is that country's elder statesman.
        let of_country = |role: &&Role| was(role) && role.code.country().is_some();
        let last = self.roles.iter().rev().find(of_country).unwrap_or(last);
        match self.kind {
            ActorKind::Person(_) => Some(last.code.with(Sector::Elite)),
            ActorKind::Country | ActorKind::Body => Some(last.code),
        }
    }

    /// The role in force on `day`.
    pub fn role_on(&self, day: Option<Date>) -> Option<&Role> {
        self.roles.iter().rev().find(|role| role.period.holds(day))
    }
}

/// Reads a `country` block of `countries.lex`.
pub(crate) fn country<'a>(block: &Block<'a>) -> Result<(Actor, Vec<Naming<'a>>), LexiconError> {
    let (letters, name) = block.head.split_once(' ').ok_or_else(|| {
        let message = format!("`{}` is not `ISO-CODE NAME`", block.head);
        block.position.error(message)
    })?;
    let letters = Letters::new(letters)
        .filter(|letters| letters.as_str().len() == 3)
        .ok_or_else(|| block.position.error(format!("`{letters}` is no alpha-3 code")))?;
    let mut namings = vec![full_name(block, name)];
    let mut period = Period::default();
    let mut source = block.source.clone();
    for line in &block.lines {
        match line.field() {
            Field::Value { key: "name", value } => add(&mut namings, value, NameUse::Full),
            Field::Value { key: "demonym", value } => add(&mut namings, value, NameUse::Demonym),
            Field::Value { key: "capital", value } => add(&mut namings, value, NameUse::Capital),
            Field::Value { key: "seat", value } => add(&mut namings, value, NameUse::Seat),
            Field::Value { key: "held", value } => period = span(value)?,
            Field::Value { key: "source", value } => source = Some(value.text.into()),
            _ => return Err(unexpected(*line, "name, demonym, capital, seat, held, source")),
        }
    }
    let role = Role {
        code: ActorCode::bare(Body::Country(letters)),
        period,
        office: None,
    };
    Ok((actor(name, ActorKind::Country, vec![role], source), namings))
}

/// Reads a `body` block of `bodies.lex`.
pub(crate) fn body<'a>(block: &Block<'a>) -> Result<(Actor, Vec<Naming<'a>>), LexiconError> {
    let mut namings = vec![full_name(block, block.head)];
    let mut roles = Vec::new();
    let mut source = block.source.clone();
    for line in &block.lines {
        match line.field() {
            Field::Value {
                key: "name" | "member",
                value,
            } => add(&mut namings, value, NameUse::Full),
            Field::Value { key: "code", value } => roles.push(dated_code(value)?),
            Field::Value { key: "source", value } => source = Some(value.text.into()),
            _ => return Err(unexpected(*line, "name, member, code, source")),
        }
    }
    check_roles(block, &roles)?;
    Ok((actor(block.head, ActorKind::Body, roles, source), namings))
}

/// Reads a `person` block of `people/*.lex`.
pub(crate) fn person<'a>(block: &Block<'a>) -> Result<(Actor, Vec<Naming<'a>>), LexiconError> {
    let mut namings = vec![full_name(block, block.head)];
    let (mut roles, mut sex, mut source) = (Vec::new(), None, block.source.clone());
    for line in &block.lines {
        match line.field() {
            Field::Value { key: "name", value } => add(&mut namings, value, NameUse::Full),
            Field::Value { key: "short", value } => add(&mut namings, value, NameUse::Short),
            Field::Value { key: "office", value } => roles.push(dated_code(value)?),
            Field::Value { key: "sex", value } => sex = Some(read_sex(value)?),
            Field::Value { key: "source", value } => source = Some(value.text.into()),
            _ => return Err(unexpected(*line, "name, short, sex, office, source")),
        }
    }
    check_roles(block, &roles)?;
    add_last_words(&mut namings);
    Ok((actor(block.head, ActorKind::Person(sex), roles, source), namings))
}

fn actor(name: &str, kind: ActorKind, roles: Vec<Role>, source: Option<Arc<str>>) -> Actor {
    Actor {
        name: SmolStr::new(name),
        kind,
        roles,
        source,
    }
}

fn full_name<'a>(block: &Block<'a>, name: &'a str) -> Naming<'a> {
    let name = Line {
        text: name,
        position: block.position,
    };
    Naming {
        name,
        name_use: NameUse::Full,
    }
}

fn add<'a>(namings: &mut Vec<Naming<'a>>, value: Line<'a>, name_use: NameUse) {
    namings.extend(value.values().map(|name| Naming { name, name_use }));
}

/// Without a `short:` of their own, people are called by the last word of each name.
fn add_last_words(namings: &mut Vec<Naming<'_>>) {
    if namings.iter().any(|naming| naming.name_use == NameUse::Short) {
        return;
    }
    let mut last_words: Vec<Line<'_>> = Vec::new();
    for naming in namings.iter() {
        let last = naming.name.text.rsplit(' ').next().unwrap_or_default();
        if last != naming.name.text && last_words.iter().all(|line| line.text != last) {
            last_words.push(naming.name.part(last));
        }
    }
    namings.extend(last_words.into_iter().map(|name| Naming {
        name,
        name_use: NameUse::Short,
    }));
}

/// `CODE`, `CODE FROM .. TO` or `CODE FROM .. TO office in words`.
fn dated_code(value: Line<'_>) -> Result<Role, LexiconError> {
    let (code, rest) = split_code(value.text);
    let code = code.parse().map_err(|error| value.error(format!("{error}")))?;
    if rest.is_empty() {
        return Ok(Role {
            code,
            period: Period::default(),
            office: None,
        });
    }
    let (period, office) = split_period(rest);
    let period = Period::parse(period).ok_or_else(|| {
        value.error(format!(
            "`{period}` is no span of time: expected `2014-05-25 .. 2019-05-20`"
        ))
    })?;
    let office = Some(office.trim())
        .filter(|office| !office.is_empty())
        .map(SmolStr::new);
    Ok(Role { code, period, office })
}

/// Parts `UKR GOV 2014 ..` after the code: a sector is three capitals.
fn split_code(text: &str) -> (&str, &str) {
    let (country, rest) = text.split_once(' ').unwrap_or((text, ""));
    let (sector, after) = rest.split_once(' ').unwrap_or((rest, ""));
    if Sector::parse(sector).is_some() {
        (&text[..country.len() + 1 + sector.len()], after.trim())
    } else {
        (country, rest.trim())
    }
}

/// Parts `2014 .. 2019 president` after the span: its second end begins with a digit.
fn split_period(text: &str) -> (&str, &str) {
    let Some(dots) = text.find("..") else {
        return (text, "");
    };
    let after = &text[dots + 2..];
    let word = after.trim_start().split(' ').next().unwrap_or_default();
    if word.starts_with(|first: char| first.is_ascii_digit()) {
        let end = text.len() - after.trim_start().len() + word.len();
        text.split_at(end)
    } else {
        text.split_at(dots + 2)
    }
}

fn span(value: Line<'_>) -> Result<Period, LexiconError> {
    Period::parse(value.text).ok_or_else(|| {
        value.error(format!(
            "`{}` is no span of time: expected `1922-12-30 .. 1991-12-26`",
            value.text
        ))
    })
}

fn read_sex(value: Line<'_>) -> Result<Sex, LexiconError> {
    match value.text {
        "f" => Ok(Sex::Female),
        "m" => Ok(Sex::Male),
        other => Err(value.error(format!("`{other}` is neither `f` nor `m`"))),
    }
}

fn check_roles(block: &Block<'_>, roles: &[Role]) -> Result<(), LexiconError> {
    if roles.is_empty() {
        return Err(block.position.error(format!("`{}` has no code", block.head)));
    }
    Ok(())
}

fn unexpected(line: Line<'_>, allowed: &str) -> LexiconError {
    line.error(format!("`{}` is none of the fields {allowed}", line.text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocks;
    use jiff::civil::date;

    fn read(text: &str) -> Actor {
        let blocks = blocks::parse("t.lex", text).expect("a sound file");
        let (actor, _) = person(&blocks[0]).expect("a sound person");
        actor
    }

    #[test]
    fn people_are_coded_by_the_office_of_the_day() {
        let actor = read(
            "person Ada Obi\n  sex: f\n  office: NGA PTY 2010 .. 2011-05-28 candidate\n  office: NGA GOV 2011-05-29 .. 2015-05-28 president\n",
        );
        let code = |year| actor.code_on(Some(date(year, 6, 1))).map(|code| code.to_string());
        assert_eq!(code(2009), None);
        assert_eq!(code(2010).as_deref(), Some("NGA PTY"));
        assert_eq!(code(2012).as_deref(), Some("NGA GOV"));
        assert_eq!(code(2020).as_deref(), Some("NGA ELI"));
        assert_eq!(actor.roles[1].office.as_deref(), Some("president"));
    }

    #[test]
    fn an_open_office_may_name_itself() {
        let actor = read("person Ada Obi\n  office: NGA GOV 2011-05-29 .. president\n");
        assert_eq!(actor.roles[0].period.to, None);
        assert_eq!(actor.roles[0].office.as_deref(), Some("president"));
    }
}
