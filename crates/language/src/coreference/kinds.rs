//! The closed sets by which phrases are compared.

use crate::tags::{NameKind, Relation};

/// Declares an enum whose variants have one written form each.
macro_rules! kinds {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum $name { $($variant),+ }

        #[allow(dead_code, reason = "not every set is read from a file")]
        impl $name {
            pub(super) const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The written forms, in the order of declaration.
            pub(super) const NAMES: &'static [&'static str] = &[$($text),+];

            pub(super) fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some($name::$variant),)+ _ => None }
            }
        }
    };
}

pub(super) use kinds;

kinds! {
    /// The form in which something is mentioned. The first eight are pronouns.
    PhraseClass {
        I = "i", You = "you", We = "we", He = "he", It = "it", They = "they", This = "this", These = "these",
        Here = "here", OtherPronoun = "other",
        Person = "person", Place = "place", Organisation = "organisation", OtherName = "name", Time = "time",
        Definite = "definite", Demonstrative = "demonstrative", Owned = "owned", Indefinite = "indefinite",
        BareSingular = "bare", BarePlural = "plural", Modifier = "modifier", Pair = "pair",
    }
}

kinds! {
    /// The form of an antecedent, more coarsely.
    AntecedentClass {
        I = "i", You = "you", We = "we", He = "he", It = "it", They = "they", OtherPronoun = "other",
        Person = "person", Name = "name", Definite = "definite", Indefinite = "indefinite", Modifier = "modifier",
        Pair = "pair",
    }
}

kinds! {
    /// One or many.
    Number { Unknown = "-", Singular = "singular", Plural = "plural" }
}

kinds! {
    /// He, she or it.
    Gender { Unknown = "-", Male = "male", Female = "female", Thing = "thing" }
}

kinds! {
    /// What sort of thing is meant.
    Sort {
        Unknown = "-", Person = "person", Group = "group", Place = "place", Event = "event", Object = "object",
        Message = "message", Abstract = "abstract", Time = "time", Amount = "amount", Animal = "animal",
        Plant = "plant", Food = "food", Body = "body",
    }
}

kinds! {
    /// The kind of a name.
    Naming {
        None = "no name", Person = "person", Nation = "nation", Organisation = "organisation", Country = "country",
        Location = "location", Building = "building", Event = "event", Other = "other", Date = "date", Amount = "amount",
    }
}

impl Naming {
    pub(super) fn of(kind: Option<NameKind>) -> Self {
        match kind {
            None => Self::None,
            Some(NameKind::Person) => Self::Person,
            Some(NameKind::Norp) => Self::Nation,
            Some(NameKind::Org) => Self::Organisation,
            Some(NameKind::Gpe) => Self::Country,
            Some(NameKind::Loc) => Self::Location,
            Some(NameKind::Fac) => Self::Building,
            Some(NameKind::Event) => Self::Event,
            Some(NameKind::Weapon | NameKind::Misc) => Self::Other,
            Some(NameKind::Date | NameKind::Time) => Self::Date,
            Some(_) => Self::Amount,
        }
    }
}

kinds! {
    /// What a phrase does in its clause.
    Role {
        Subject = "subject", Object = "object", Oblique = "oblique", Owner = "owner", Attribute = "attribute",
        Modifier = "modifier", Predicate = "predicate", Apposition = "apposition", Conjunct = "conjunct",
        Other = "other",
    }
}

impl PhraseClass {
    pub(super) fn is_pronoun(self) -> bool {
        self <= Self::OtherPronoun
    }

    pub(super) fn is_name(self) -> bool {
        (Self::Person..=Self::OtherName).contains(&self)
    }

    pub(super) fn as_antecedent(self) -> AntecedentClass {
        match self {
            Self::I => AntecedentClass::I,
            Self::You => AntecedentClass::You,
            Self::We => AntecedentClass::We,
            Self::He => AntecedentClass::He,
            Self::It => AntecedentClass::It,
            Self::They => AntecedentClass::They,
            Self::This | Self::These | Self::Here | Self::OtherPronoun => AntecedentClass::OtherPronoun,
            Self::Person => AntecedentClass::Person,
            Self::Place | Self::Organisation | Self::OtherName => AntecedentClass::Name,
            Self::Definite | Self::Demonstrative | Self::Owned => AntecedentClass::Definite,
            Self::Indefinite | Self::BareSingular | Self::BarePlural | Self::Time => AntecedentClass::Indefinite,
            Self::Modifier => AntecedentClass::Modifier,
            Self::Pair => AntecedentClass::Pair,
        }
    }

    /// The class of a name of this kind.
    pub(super) fn of_name(kind: NameKind) -> Self {
        match kind {
            NameKind::Person => Self::Person,
            NameKind::Gpe | NameKind::Loc | NameKind::Fac => Self::Place,
            NameKind::Org | NameKind::Norp => Self::Organisation,
            NameKind::Date | NameKind::Time => Self::Time,
            _ => Self::OtherName,
        }
    }
}

impl Sort {
    /// The sort of thing that bears a name of this kind.
    pub(super) fn of_name(kind: NameKind) -> Self {
        match kind {
            NameKind::Person => Self::Person,
            NameKind::Org | NameKind::Norp => Self::Group,
            NameKind::Gpe | NameKind::Loc | NameKind::Fac => Self::Place,
            NameKind::Event => Self::Event,
            NameKind::Weapon => Self::Object,
            NameKind::Misc => Self::Unknown,
            NameKind::Date | NameKind::Time => Self::Time,
            NameKind::Cardinal | NameKind::Ordinal | NameKind::Money | NameKind::Percent | NameKind::Quantity => {
                Self::Amount
            }
        }
    }
}

impl Role {
    pub(super) fn of(relation: Relation) -> Self {
        match relation {
            Relation::Nsubj | Relation::NsubjPass | Relation::Csubj => Self::Subject,
            Relation::Obj | Relation::Iobj => Self::Object,
            Relation::Obl | Relation::OblAgent | Relation::OblUnmarked => Self::Oblique,
            Relation::NmodPoss => Self::Owner,
            Relation::Nmod | Relation::NmodUnmarked | Relation::NmodDesc => Self::Attribute,
            Relation::Compound | Relation::Amod => Self::Modifier,
            Relation::Appos => Self::Apposition,
            Relation::Conj => Self::Conjunct,
            _ => Self::Other,
        }
    }
}
