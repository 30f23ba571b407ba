use std::fmt;
use std::sync::LazyLock;

use crate::Quad;

/// A CAMEO code: two digits for a heading, three or four for what an event may carry.
///
/// Codes, names and Goldstein scores are those of `data/cameo.tsv`, which names its source.
/// A value of this type is always a code of that table.
///
/// ```
/// use demarche_codebook::Cameo;
///
/// let call = Cameo::parse("041").unwrap();
/// assert_eq!(call.name(), "Discuss by telephone");
/// assert_eq!(call.root().as_str(), "04");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cameo(u16);

impl Cameo {
    /// Every code, headings too, in the order of their digits.
    pub fn all() -> impl ExactSizeIterator<Item = Cameo> {
        (0..TABLE.len()).map(|row| Cameo(row as u16))
    }

    /// The code written with these digits, leading zero included.
    pub fn parse(text: &str) -> Option<Self> {
        let row = TABLE.binary_search_by_key(&text, |row| row.code).ok()?;
        Some(Self(row as u16))
    }

    /// The digits.
    pub fn as_str(self) -> &'static str {
        self.row().code
    }

    /// What the code stands for, in CAMEO's words.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// The two-digit heading that the code belongs to; a heading is its own.
    #[must_use]
    pub fn root(self) -> Self {
        self.row().root
    }

    /// Whether the code is a heading, which no event carries.
    pub fn is_heading(self) -> bool {
        self.as_str().len() == 2
    }

    /// Goldstein's score, from -10 (conflict) to 10 (cooperation).
    pub fn goldstein(self) -> f32 {
        self.row().goldstein
    }

    /// The class that users of CAMEO data give to the code's heading.
    ///
    /// An event's own class is that of its type ([`EventType::quad`](crate::EventType::quad)): the
    /// two differ for appeals, which CAMEO counts as cooperation and PLOVER as conflict.
    pub fn quad(self) -> Quad {
        match &self.as_str()[..2] {
            "01" | "02" | "03" | "04" | "05" => Quad::VerbalCooperation,
            "06" | "07" | "08" => Quad::MaterialCooperation,
            "09" | "10" | "11" | "12" | "13" => Quad::VerbalConflict,
            _ => Quad::MaterialConflict,
        }
    }

    /// The code's place in [`Cameo::all`].
    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }

    fn row(self) -> &'static Row {
        &TABLE[self.index()]
    }
}

impl fmt::Display for Cameo {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Debug for Cameo {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Cameo({})", self.as_str())
    }
}

struct Row {
    code: &'static str,
    name: &'static str,
    goldstein: f32,
    root: Cameo,
}

static TABLE: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let mut root = Cameo(0);
    let mut table = Vec::new();
    for [code, goldstein, name] in rows(include_str!("../data/cameo.tsv")) {
        // In the order of digits a heading stands before the codes under it.
        if code.len() == 2 {
            root = Cameo(table.len() as u16);
        }
        let goldstein = goldstein.parse().expect("a Goldstein score is a number");
        table.push(Row {
            code,
            name,
            goldstein,
            root,
        });
    }
    table
});

/// The rows of a built-in table: its lines without the comments and the line of column names.
pub(crate) fn rows<const COLUMNS: usize>(table: &'static str) -> impl Iterator<Item = [&'static str; COLUMNS]> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines.skip(1).map(|line| {
        let cells: Vec<_> = line.split('\t').collect();
        cells
            .try_into()
            .expect("every row of a built-in table has all its columns")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole_and_sorted() {
        assert_eq!(Cameo::all().len(), 313);
        assert_eq!(Cameo::all().filter(|code| code.is_heading()).count(), 20);
        assert!(TABLE.is_sorted_by(|one, next| one.code < next.code));
    }

    #[test]
    fn codes_round_trip() {
        for code in Cameo::all() {
            assert_eq!(Cameo::parse(code.as_str()), Some(code));
            assert_eq!(code.root().as_str(), &code.as_str()[..2]);
            assert!(!code.name().is_empty());
        }
        for text in ["", "4", "41", "0410", "210", "041 ", "xx"] {
            assert_eq!(Cameo::parse(text), None, "{text}");
        }
    }

    #[test]
    fn scores_keep_to_their_range() {
        assert!(Cameo::all().all(|code| (-10.0..=10.0).contains(&code.goldstein())));
        let fighting = Cameo::parse("190").expect("a CAMEO code");
        assert!((fighting.goldstein() + 10.0).abs() < f32::EPSILON);
    }

    #[test]
    fn classes_follow_the_heading() {
        let quad = |text: &str| Cameo::parse(text).expect("a CAMEO code").quad();
        assert_eq!(quad("057"), Quad::VerbalCooperation);
        assert_eq!(quad("0871"), Quad::MaterialCooperation);
        assert_eq!(quad("1313"), Quad::VerbalConflict);
        assert_eq!(quad("145"), Quad::MaterialConflict);
    }
}
