use std::fmt;
use std::sync::LazyLock;

use crate::Cameo;
use crate::cameo::rows;

/// Declares an enum whose variants have names in data and output.
macro_rules! names {
    (
        $(#[$about:meta])*
        $kind:ident { $($(#[$meaning:meta])* $variant:ident = $text:literal,)+ }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $kind { $($(#[$meaning])* $variant,)+ }

        impl $kind {
            /// All of them, in the order of the codebook.
            pub const ALL: &'static [$kind] = &[$($kind::$variant),+];

            /// The name in data and output.
            pub const fn as_str(self) -> &'static str {
                match self { $($kind::$variant => $text,)+ }
            }

            /// The one with this name.
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some($kind::$variant),)+ _ => None }
            }
        }

        impl fmt::Display for $kind {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(self.as_str())
            }
        }
    };
}

names! {
    /// One of PLOVER's sixteen types of event.
    ///
    /// Types, modes, classes and scores are those of `data/plover.tsv`, which names its source.
    ///
    /// ```
    /// use demarche_codebook::{EventType, Mode, Quad};
    ///
    /// assert_eq!(EventType::parse("CONSULT"), Some(EventType::Consult));
    /// assert_eq!(EventType::Consult.quad(), Quad::VerbalCooperation);
    /// assert!(EventType::Consult.modes().contains(&Mode::Phone));
    /// ```
    EventType {
        /// Agrees, promises, offers or accepts; reaches an agreement.
        Agree = "AGREE",
        /// Meets, talks, visits, hosts, mediates.
        Consult = "CONSULT",
        /// Praises, backs, recognises, signs or ratifies.
        Support = "SUPPORT",
        /// Declares a truce or pull-out, eases a restriction, drops a demand, apologises.
        Concede = "CONCEDE",
        /// Exercises, trades, shares intelligence or exchanges prisoners with the other side.
        Cooperate = "COOPERATE",
        /// Gives money, arms, relief or asylum.
        Aid = "AID",
        /// Withdraws, releases, disarms, holds fire, lets others in, resigns.
        Retreat = "RETREAT",
        /// Asks, appeals, demands, urges, orders.
        Request = "REQUEST",
        /// Criticises, blames, alleges, investigates, charges, sues.
        Accuse = "ACCUSE",
        /// Refuses, dismisses, vetoes, denies, breaks off.
        Reject = "REJECT",
        /// Threatens, warns of consequences, gives an ultimatum.
        Threaten = "THREATEN",
        /// Demonstrates, riots, strikes, boycotts, blocks.
        Protest = "PROTEST",
        /// Imposes sanctions, cuts relations, expels diplomats, convicts.
        Sanction = "SANCTION",
        /// Moves or readies forces short of using them.
        Mobilize = "MOBILIZE",
        /// Arrests, seizes, bans, censors, deports, withholds, attacks by network.
        Coerce = "COERCE",
        /// Attacks, kills, bombs, invades, abducts, tortures.
        Assault = "ASSAULT",
    }
}

names! {
    /// The finer kind of an event within its type. Types that share a name share the variant;
    /// [`EventType::modes`] says which a type has.
    Mode {
        /// CONSULT: one side comes to the other.
        Visit = "visit",
        /// CONSULT: at the place of somebody else.
        ThirdParty = "third-party",
        /// CONSULT: at a gathering of many, an alliance's or organisation's.
        Multilateral = "multilateral",
        /// CONSULT: by telephone or another line.
        Phone = "phone",
        /// RETREAT: forces leave an area. SANCTION: leaves a body, recalls diplomats or observers.
        Withdraw = "withdraw",
        /// RETREAT: frees captives.
        Release = "release",
        /// RETREAT: gives up or puts away weapons.
        Disarm = "disarm",
        /// RETREAT: holds fire.
        Ceasefire = "ceasefire",
        /// RETREAT: lets in observers, peacekeepers or relief.
        Access = "access",
        /// RETREAT: leaves office.
        Resign = "resign",
        /// REQUEST, REJECT: help, aid or cooperation.
        Assist = "assist",
        /// REQUEST, REJECT: another policy, leader or institution.
        Change = "change",
        /// REQUEST, REJECT: a concession, such as a release or a truce.
        Yield = "yield",
        /// REQUEST, REJECT: a meeting or negotiation.
        Meet = "meet",
        /// ACCUSE: criticises, condemns, complains.
        Disapprove = "disapprove",
        /// ACCUSE: looks into an act, in court or by commission.
        Investigate = "investigate",
        /// ACCUSE: says that somebody did a wrong; charges or sues.
        Allege = "allege",
        /// THREATEN, COERCE: bars movement, goods or political freedoms.
        Restrict = "restrict",
        /// THREATEN, COERCE: detains or imprisons.
        Arrest = "arrest",
        /// THREATEN: to suspend relations or talks.
        Relations = "relations",
        /// THREATEN, SANCTION: sends out diplomats, peacekeepers, aid agencies or a member.
        Expel = "expel",
        /// THREATEN: to take territory.
        Territory = "territory",
        /// THREATEN: to use force.
        Violence = "violence",
        /// PROTEST: a largely peaceful demonstration.
        Demo = "demo",
        /// PROTEST: with violence.
        Riot = "riot",
        /// PROTEST: work is laid down.
        Strike = "strike",
        /// PROTEST: food is refused.
        Hunger = "hunger",
        /// PROTEST: dealings are refused.
        Boycott = "boycott",
        /// PROTEST: a way or an entrance is blocked.
        Obstruct = "obstruct",
        /// PROTEST: things are damaged as a sign.
        Vandalize = "vandalize",
        /// SANCTION: a court finds guilty or sentences.
        Convict = "convict",
        /// SANCTION: breaks off or cuts trade, aid or relations.
        Discontinue = "discontinue",
        /// MOBILIZE: soldiers and units.
        Troops = "troops",
        /// MOBILIZE: weapon systems.
        Weapons = "weapons",
        /// MOBILIZE: police or security units.
        Police = "police",
        /// MOBILIZE: armed groups that are not a state's.
        Militia = "militia",
        /// COERCE: searches, raids, takes property.
        Seize = "seize",
        /// COERCE: bars publication or access to information.
        Censor = "censor",
        /// COERCE: keeps people indoors.
        Curfew = "curfew",
        /// COERCE: declares an emergency or martial law.
        MartialLaw = "martial-law",
        /// COERCE: sends individuals out of the country.
        Deport = "deport",
        /// COERCE: cuts off water, power, food or the network.
        Withhold = "withhold",
        /// COERCE: deceives the public.
        Misinformation = "misinformation",
        /// COERCE: breaks into or knocks out computers.
        Cyber = "cyber",
        /// ASSAULT: kidnaps, hijacks, takes hostage.
        Abduct = "abduct",
        /// ASSAULT: strikes by hand or blunt instrument.
        Beat = "beat",
        /// ASSAULT: tortures.
        Torture = "torture",
        /// ASSAULT: sexual violence.
        Sexual = "sexual",
        /// ASSAULT: assassinates, executes, or massacres the defenceless; attempts too.
        Targeted = "targeted",
        /// ASSAULT: destroys property.
        Destroy = "destroy",
        /// ASSAULT: with blades, stones, fire, vehicles or tools.
        Primitive = "primitive",
        /// ASSAULT: with guns carried by hand.
        Firearms = "firearms",
        /// ASSAULT: with mines, grenades, car bombs and other bombs laid or thrown.
        Explosives = "explosives",
        /// ASSAULT: the attacker means to die.
        SuicideAttack = "suicide-attack",
        /// ASSAULT: with manned aircraft or missiles.
        Aerial = "aerial",
        /// ASSAULT: with uncrewed aircraft.
        Drone = "drone",
        /// ASSAULT: with artillery, rockets, mortars or tanks.
        HeavyWeapons = "heavy-weapons",
        /// ASSAULT: with tear gas, water cannon, batons or shots in the air.
        CrowdControl = "crowd-control",
        /// ASSAULT: with chemical, biological, radiological or nuclear weapons.
        Unconventional = "unconventional",
    }
}

names! {
    /// One of PLOVER's 37 political contexts of an event.
    Context {
        /// Armed forces of states and help for them.
        Military = "military",
        /// Intelligence services and what they gather.
        Intelligence = "intelligence",
        /// Heads of state, governments and their agencies.
        Executive = "executive",
        /// Parliaments and their coalitions.
        Legislative = "legislative",
        /// Elections and campaigns.
        Election = "election",
        /// Political bodies and parties: how they change and deal with each other.
        PoliticalInstitutions = "political_institutions",
        /// Steps towards democracy.
        ProDemocracy = "pro_democracy",
        /// Steps towards autocracy.
        ProAutocracy = "pro_autocracy",
        /// Trade, finance, money and growth, but not one company alone.
        Economic = "economic",
        /// Courts and law, national and international.
        Legal = "legal",
        /// Making good for past harm.
        Reparations = "reparations",
        /// Human rights in general.
        HumanRights = "human_rights",
        /// Civil liberties, freedom of the press and of assembly.
        RightsFreedoms = "rights_freedoms",
        /// Security forces against groups or individuals.
        Repression = "repression",
        /// Water, food, housing, energy, land.
        HumanSecurity = "human_security",
        /// Women, equality, reproduction.
        Gender = "gender",
        /// Sexual minorities, their rights and treatment.
        Lgbt = "lgbt",
        /// Religious, ethnic, caste or language groups.
        ReligionEthnicity = "religion_ethnicity",
        /// Unequal resources and chances.
        Inequality = "inequality",
        /// Diplomacy, between states and inside them.
        Diplomatic = "diplomatic",
        /// Disputed territory and displacement from it.
        Territory = "territory",
        /// Peacekeeping operations.
        Peacekeeping = "peacekeeping",
        /// Public health and epidemics.
        Health = "health",
        /// Asylum sought or granted.
        Asylum = "asylum",
        /// Migrants, refugees, the displaced.
        Migration = "migration",
        /// Natural disasters and accidents.
        Disasters = "disasters",
        /// Resources: their extraction, trade and cost.
        NaturalResource = "natural_resource",
        /// Pollution and environmental policy.
        Environment = "environment",
        /// New technology and its industry.
        Technology = "technology",
        /// Terrorist groups and measures against them.
        Terrorism = "terrorism",
        /// Chemical, biological, radiological and nuclear weapons.
        Cbrn = "cbrn",
        /// Attacks and crime on networks.
        Cyber = "cyber",
        /// False news and influence operations.
        Misinformation = "misinformation",
        /// Crime not covered by a narrower context.
        Crime = "crime",
        /// Abuse of public office.
        Corruption = "corruption",
        /// Making, selling and holding of drugs.
        IllegalDrugs = "illegal_drugs",
        /// Smuggling of people and goods.
        Trafficking = "trafficking",
    }
}

/// The four classes that types fall into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Quad {
    /// Agreeing, meeting, backing, giving way in words.
    VerbalCooperation = 1,
    /// Working together, helping, giving way in deeds.
    MaterialCooperation = 2,
    /// Demanding, accusing, refusing, threatening.
    VerbalConflict = 3,
    /// Protest, sanctions, shows of force, coercion and violence.
    MaterialConflict = 4,
}

impl EventType {
    /// The class of the type.
    pub fn quad(self) -> Quad {
        self.table().quad
    }

    /// Whether both sides do it, so that actor and recipient may change places.
    pub const fn is_mutual(self) -> bool {
        matches!(self, Self::Agree | Self::Consult | Self::Cooperate)
    }

    /// The modes that the type has, in the codebook's order.
    pub fn modes(self) -> &'static [Mode] {
        &self.table().modes
    }

    /// PLOVER's intensity, from -10 (conflict) to 10 (cooperation). A mode that the type does
    /// not have counts as none.
    pub fn score(self, mode: Option<Mode>) -> f32 {
        self.facts(mode).score
    }

    /// What the table says of the type with this mode.
    pub(crate) fn facts(self, mode: Option<Mode>) -> Facts {
        let table = self.table();
        let place = mode.and_then(|mode| table.modes.iter().position(|&own| own == mode));
        place.map_or(table.facts, |place| table.mode_facts[place])
    }

    fn table(self) -> &'static TypeTable {
        &TABLE[self as usize]
    }
}

/// What a row of the table holds besides names.
#[derive(Clone, Copy)]
pub(crate) struct Facts {
    pub(crate) score: f32,
    pub(crate) cameo: Cameo,
}

struct TypeTable {
    quad: Quad,
    facts: Facts,
    modes: Vec<Mode>,
    /// In the order of `modes`.
    mode_facts: Vec<Facts>,
}

pub(crate) const TABLE_TEXT: &str = include_str!("../data/plover.tsv");

/// One entry for each type, in the order of [`EventType::ALL`].
static TABLE: LazyLock<Vec<TypeTable>> = LazyLock::new(|| {
    let mut table: Vec<TypeTable> = Vec::new();
    for [event_type, mode, quad, score, cameo, _basis] in rows(TABLE_TEXT) {
        let cameo = Cameo::parse(cameo).expect("plover.tsv uses codes of cameo.tsv");
        let score = (!score.is_empty()).then(|| score.parse().expect("a score is a number"));
        if mode.is_empty() {
            assert_eq!(
                event_type,
                EventType::ALL[table.len()].as_str(),
                "plover.tsv keeps the order of types"
            );
            let score = score.expect("every type has a score");
            table.push(TypeTable {
                quad: quad_of(quad),
                facts: Facts { score, cameo },
                modes: Vec::new(),
                mode_facts: Vec::new(),
            });
        } else {
            let own = table.last_mut().expect("a type's own row stands before its modes");
            own.modes
                .push(Mode::parse(mode).expect("plover.tsv uses the codebook's modes"));
            let score = score.unwrap_or(own.facts.score);
            own.mode_facts.push(Facts { score, cameo });
        }
    }
    table
});

fn quad_of(text: &str) -> Quad {
    match text {
        "1" => Quad::VerbalCooperation,
        "2" => Quad::MaterialCooperation,
        "3" => Quad::VerbalConflict,
        "4" => Quad::MaterialConflict,
        _ => panic!("plover.tsv has a class that is not 1 to 4"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(event_type: EventType, mode: Option<Mode>) -> String {
        event_type.score(mode).to_string()
    }

    /// Section 1 of the codebook.
    const CODEBOOK: &str = "\
        AGREE | CONSULT visit third-party multilateral phone | SUPPORT | CONCEDE | COOPERATE | AID \
        | RETREAT withdraw release disarm ceasefire access resign \
        | REQUEST assist change yield meet | ACCUSE disapprove investigate allege \
        | REJECT assist change yield meet | THREATEN restrict arrest relations expel territory violence \
        | PROTEST demo riot strike hunger boycott obstruct vandalize \
        | SANCTION convict expel withdraw discontinue | MOBILIZE troops weapons police militia \
        | COERCE seize restrict censor curfew martial-law arrest deport withhold misinformation cyber \
        | ASSAULT abduct beat torture sexual targeted destroy primitive firearms explosives \
        suicide-attack aerial drone heavy-weapons crowd-control unconventional";

    #[test]
    fn types_and_modes_are_the_codebooks() {
        let types = EventType::ALL.iter().map(|event_type| {
            let modes = event_type.modes().iter().map(|mode| mode.as_str());
            std::iter::once(event_type.as_str()).chain(modes).collect::<Vec<_>>()
        });
        let codebook = CODEBOOK
            .split('|')
            .map(|row| row.split_whitespace().collect::<Vec<_>>());
        assert!(types.eq(codebook));
    }

    #[test]
    fn names_round_trip() {
        for &event_type in EventType::ALL {
            assert_eq!(EventType::parse(event_type.as_str()), Some(event_type));
        }
        for &mode in Mode::ALL {
            assert_eq!(Mode::parse(mode.as_str()), Some(mode));
            assert!(
                EventType::ALL
                    .iter()
                    .any(|event_type| event_type.modes().contains(&mode))
            );
        }
        for &context in Context::ALL {
            assert_eq!(Context::parse(context.as_str()), Some(context));
        }
        assert_eq!(Context::ALL.len(), 37);
        assert_eq!(EventType::parse("agree"), None);
    }

    #[test]
    fn every_type_and_mode_has_a_score_on_its_own_side_of_nought() {
        for &event_type in EventType::ALL {
            let modes = event_type.modes().iter().copied().map(Some);
            for mode in modes.chain([None]) {
                let score = event_type.score(mode);
                assert!((-10.0..=10.0).contains(&score), "{event_type} {mode:?}");
                let cooperation = event_type.quad() <= Quad::MaterialCooperation;
                let asking = event_type == EventType::Request;
                assert!(asking || (score > 0.0) == cooperation, "{event_type} {mode:?}: {score}");
            }
        }
    }

    #[test]
    fn accuse_scores_below_nought_where_the_manual_has_a_misprint() {
        assert_eq!(score(EventType::Accuse, None), "-3");
        assert_eq!(score(EventType::Accuse, Some(Mode::Disapprove)), "-2");
    }

    #[test]
    fn a_mode_without_a_score_or_of_another_type_takes_the_types() {
        assert_eq!(score(EventType::Protest, Some(Mode::Vandalize)), "-5");
        assert_eq!(score(EventType::Aid, Some(Mode::Drone)), "10");
        assert_eq!(score(EventType::Consult, Some(Mode::Phone)), "1.5");
    }

    #[test]
    fn shared_modes_keep_apart_by_type() {
        assert_eq!(score(EventType::Retreat, Some(Mode::Withdraw)), "8");
        assert_eq!(score(EventType::Sanction, Some(Mode::Withdraw)), "-6");
    }
}
