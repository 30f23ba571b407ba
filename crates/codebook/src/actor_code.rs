use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// Who acts, in the codebook's terms: a country or body and, if known, a sector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ActorCode {
    /// The country, international body or group.
    pub body: Body,
    /// The part of society that acts for it.
    pub sector: Option<Sector>,
}

/// The first part of an actor code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Body {
    /// ISO 3166-1 alpha-3, `XKX` for Kosovo, ISO 3166-3 for former states.
    Country(Letters),
    /// Intergovernmental organisation, by its acronym.
    Igo(Letters),
    /// Non-governmental organisation, by a short name.
    Ngo(Letters),
    /// Armed group without a country, by a short name.
    Img(Letters),
    /// Multinational company.
    Mnc(Letters),
    /// "The West" as a loose group.
    West,
    /// "Europe" as a loose group.
    Europe,
    /// "The Arab states" as a loose group.
    Arab,
    /// Known to be somebody, but not who.
    Unknown,
}

/// Up to twenty-two capital letters or digits, kept in place so that codes stay `Copy`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Letters {
    bytes: [u8; LONGEST],
    length: u8,
}

const LONGEST: usize = 22;

impl Letters {
    /// `None` unless `text` is one to twenty-two of `A`–`Z` and `0`–`9`.
    pub fn new(text: &str) -> Option<Self> {
        let fits = (1..=LONGEST).contains(&text.len());
        let plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
        if !fits || !text.bytes().all(plain) {
            return None;
        }
        let mut bytes = [0; LONGEST];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        Some(Self {
            bytes,
            length: text.len() as u8,
        })
    }

    /// The letters as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..usize::from(self.length)]).unwrap_or_default()
    }
}

impl fmt::Debug for Letters {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Declares the sectors with their letters and meaning in one place.
macro_rules! sectors {
    ($($variant:ident $text:literal $meaning:literal),+ $(,)?) => {
        /// The second part of an actor code.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Sector { $(#[doc = $meaning] $variant),+ }

        impl Sector {
            /// Every sector, in the codebook's order.
            pub const ALL: &'static [Sector] = &[$(Sector::$variant),+];

            /// The three letters.
            pub const fn as_str(self) -> &'static str {
                match self { $(Sector::$variant => $text),+ }
            }

            /// The sector with these three letters.
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Sector::$variant),)+ _ => None }
            }
        }
    };
}

sectors! {
    Government "GOV" "Government", Military "MIL" "Armed forces", Police "COP" "Police",
    Judiciary "JUD" "Courts and prosecutors", Legislature "LEG" "Parliament",
    Intelligence "SPY" "Intelligence services", Militia "PRM" "Pro-government militia",
    Rebel "REB" "Armed opposition", Gunmen "UAF" "Unknown gunmen", Party "PTY" "Political party",
    Opposition "OPP" "Unarmed opposition", Civilian "CVL" "Civilians", Refugee "REF" "Refugees and migrants",
    Media "JRN" "Journalists", Business "BUS" "Business", Labour "LAB" "Workers and unions",
    Agriculture "AGR" "Farming", Education "EDU" "Schools and universities", Medical "MED" "Health services",
    Religion "REL" "Religious bodies", Criminal "CRM" "Organised crime", Elite "ELI" "Former officials",
    Social "SOC" "Civil society", Breakaway "PRE" "Breakaway authorities",
}

impl Sector {
    /// Whether people of the sector hold an office of the state, which they can lose.
    pub const fn is_of_office(self) -> bool {
        matches!(
            self,
            Sector::Government
                | Sector::Military
                | Sector::Police
                | Sector::Judiciary
                | Sector::Legislature
                | Sector::Intelligence
        )
    }

    /// Whether the sector takes part in power, or fights for it.
    pub const fn is_political(self) -> bool {
        self.is_of_office()
            || matches!(
                self,
                Sector::Militia
                    | Sector::Rebel
                    | Sector::Gunmen
                    | Sector::Party
                    | Sector::Opposition
                    | Sector::Breakaway
                    | Sector::Elite
            )
    }
}

impl ActorCode {
    /// A country or body without a sector.
    pub const fn bare(body: Body) -> Self {
        Self { body, sector: None }
    }

    /// The same body with another sector. Loose groups of states never take one.
    #[must_use]
    pub const fn with(self, sector: Sector) -> Self {
        match self.body {
            Body::Country(_) | Body::Unknown => Self {
                body: self.body,
                sector: Some(sector),
            },
            _ => self,
        }
    }

    /// The country's three letters, if the body is a country.
    pub fn country(&self) -> Option<&str> {
        match &self.body {
            Body::Country(letters) => Some(letters.as_str()),
            _ => None,
        }
    }
}

/// A code that the codebook does not allow.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("unknown actor code `{0}`")]
pub struct ActorCodeError(String);

impl FromStr for ActorCode {
    type Err = ActorCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).ok_or_else(|| ActorCodeError(text.to_owned()))
    }
}

fn parse(text: &str) -> Option<ActorCode> {
    if let Some((kind, name)) = text.split_once(':') {
        let letters = Letters::new(name)?;
        let body = match kind {
            "IGO" => Body::Igo(letters),
            "NGO" => Body::Ngo(letters),
            "IMG" => Body::Img(letters),
            "MNC" => Body::Mnc(letters),
            _ => return None,
        };
        return Some(ActorCode::bare(body));
    }
    match text {
        "WEST" => return Some(ActorCode::bare(Body::West)),
        "EUROPE" => return Some(ActorCode::bare(Body::Europe)),
        "ARAB" => return Some(ActorCode::bare(Body::Arab)),
        _ => {}
    }
    let (country, sector) = match text.split_once(' ') {
        Some((country, sector)) => (country, Some(Sector::parse(sector)?)),
        None => (text, None),
    };
    let body = match country {
        "UNK" => Body::Unknown,
        _ => Body::Country(Letters::new(country).filter(|letters| is_alpha3(letters.as_str()))?),
    };
    Some(ActorCode { body, sector })
}

fn is_alpha3(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

impl fmt::Display for ActorCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.body {
            Body::Country(letters) => formatter.write_str(letters.as_str())?,
            Body::Igo(letters) => write!(formatter, "IGO:{}", letters.as_str())?,
            Body::Ngo(letters) => write!(formatter, "NGO:{}", letters.as_str())?,
            Body::Img(letters) => write!(formatter, "IMG:{}", letters.as_str())?,
            Body::Mnc(letters) => write!(formatter, "MNC:{}", letters.as_str())?,
            Body::West => formatter.write_str("WEST")?,
            Body::Europe => formatter.write_str("EUROPE")?,
            Body::Arab => formatter.write_str("ARAB")?,
            Body::Unknown => formatter.write_str("UNK")?,
        }
        match self.sector {
            Some(sector) => write!(formatter, " {}", sector.as_str()),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_round_trip() {
        for text in [
            "UKR",
            "UKR GOV",
            "IGO:UN",
            "NGO:AMNESTY",
            "IMG:IS",
            "WEST",
            "UNK",
            "UNK REF",
            "XKX PRE",
        ] {
            assert_eq!(text.parse::<ActorCode>().expect(text).to_string(), text);
        }
    }

    #[test]
    fn what_the_codebook_does_not_know_is_refused() {
        for text in ["", "UK", "ukr", "UKR XXX", "UKR GOV MIL", "IGO:", "FOO:BAR", "IGO:a"] {
            assert!(text.parse::<ActorCode>().is_err(), "{text}");
        }
    }

    #[test]
    fn an_unknown_body_may_have_a_sector() {
        let refugees: ActorCode = "UNK REF".parse().expect("a known code");
        assert_eq!(refugees.body, Body::Unknown);
        assert_eq!(refugees, ActorCode::bare(Body::Unknown).with(Sector::Refugee));
    }

    #[test]
    fn loose_groups_take_no_sector() {
        let west: ActorCode = "WEST".parse().expect("a known code");
        assert_eq!(west.with(Sector::Government).to_string(), "WEST");
    }
}
