use crate::Span;

/// The words of a place and where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacePhrase {
    /// The words.
    pub span: Span,
    /// ISO 3166-1 alpha-3, if it lies in one country.
    pub country: Option<String>,
    /// `GeoNames` identifier, if known.
    pub geonames: Option<u32>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// How fine the place is: point, town, district, region, country, water; `vicinity` if an event took place
    /// only near the place, so that the degrees are the place's and not the event's.
    pub precision: &'static str,
    /// How the event lies to the place, if not simply in it.
    pub relation: Option<PlaceRelation>,
    /// How an event was found to be there; `None` for a place that is only mentioned.
    pub via: Option<PlaceVia>,
}

impl PlacePhrase {
    /// Every span of the place.
    pub(crate) fn spans(&mut self) -> impl Iterator<Item = &mut Span> {
        let relation = self.relation.iter_mut().map(|relation| &mut relation.span);
        std::iter::once(&mut self.span).chain(relation)
    }

    /// The same place as that of an event which lies to it as `relation` says.
    #[must_use]
    pub fn related(mut self, relation: Option<PlaceRelation>) -> Self {
        if relation.as_ref().is_some_and(|relation| relation.kind.is_elsewhere()) {
            self.precision = "vicinity";
        }
        self.relation = relation;
        self
    }
}

/// How an event lies to a place, as the text says it: "30 km north of" the place. It is kept as said; no point is computed
/// from it, for that would be finer than the text.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceRelation {
    /// The words of the relation.
    pub span: Span,
    /// What they say.
    pub kind: RelationKind,
    /// The distance, if given.
    pub kilometres: Option<f64>,
    /// The point of the compass, if given: N, NE, E, SE, S, SW, W or NW.
    pub bearing: Option<&'static str>,
}

/// What the words between an event and a place say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RelationKind {
    /// "Near", "close to".
    Near,
    /// "Outside".
    Outside,
    /// "North of".
    Direction,
    /// "30 km from".
    Distance,
    /// "Off", "off the coast of".
    Off,
    /// "On the outskirts of".
    Edge,
    /// "Eastern", "in the north of".
    Part,
}

impl RelationKind {
    /// The word in the output.
    pub const fn as_str(self) -> &'static str {
        match self {
            RelationKind::Near => "near",
            RelationKind::Outside => "outside",
            RelationKind::Direction => "direction",
            RelationKind::Distance => "distance",
            RelationKind::Off => "off",
            RelationKind::Edge => "edge",
            RelationKind::Part => "part",
        }
    }

    /// Whether what is so related to a place is not in it.
    const fn is_elsewhere(self) -> bool {
        !matches!(self, RelationKind::Part)
    }
}

/// How an event was found to have taken place somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlaceVia {
    /// The words say so of the event: "met in Rome", "the Rome talks".
    Clause,
    /// It is what is attacked, gone to or left: "shelled Homs", "flew to Rome".
    Target,
    /// They say so of the clause above, the clause below, or the whole sentence.
    Sentence,
    /// The dateline.
    Dateline,
    /// The place of the event before, which goes on.
    Carried,
}

impl PlaceVia {
    /// The word in the output.
    pub const fn as_str(self) -> &'static str {
        match self {
            PlaceVia::Clause => "clause",
            PlaceVia::Target => "target",
            PlaceVia::Sentence => "sentence",
            PlaceVia::Dateline => "dateline",
            PlaceVia::Carried => "carried",
        }
    }
}
