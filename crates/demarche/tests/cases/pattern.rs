//! Whether the lines read are those expected, where an expected line may leave out what the case is not about.

const MODALITIES: [&str; 5] = ["realised", "planned", "hypothetical", "denied", "historical"];

/// Whether the events read are the ones expected, in the same order. `nothing` is none at all, `not …` forbids a kind of
/// event, `...` allows others besides.
pub(crate) fn hold(expected: &[String], found: &[String]) -> bool {
    let (forbidden, wanted): (Vec<&str>, Vec<&str>) = expected
        .iter()
        .map(String::as_str)
        .filter(|line| !matches!(*line, "nothing" | "..."))
        .partition(|line| line.starts_with("not "));
    let breaks = |line: &&str| found.iter().any(|event| fits(&line["not ".len()..], event));
    if forbidden.iter().any(breaks) {
        return false;
    }
    let open = expected.iter().any(|line| line == "...") || wanted.is_empty() && !forbidden.is_empty();
    let mut rest = found.iter();
    let in_order = wanted.iter().all(|line| rest.any(|event| fits(line, event)));
    in_order && (open || wanted.len() == found.len())
}

/// Whether the case asks for no event, and only says which must not be there.
pub(crate) fn forbids(expected: &[String]) -> bool {
    let silent = |line: &String| line == "nothing" || line == "..." || line.starts_with("not ");
    expected.iter().all(silent)
}

/// Whether an event's line has all that the pattern names.
fn fits(pattern: &str, event: &str) -> bool {
    let (mut wanted, mut found) = (pattern.split(" | "), event.split(" | "));
    let head = head_fits(wanted.next().unwrap_or_default(), found.next().unwrap_or_default());
    let found: Vec<&str> = found.collect();
    head && wanted.all(|part| found.contains(&part))
}

/// `TYPE/mode modality ACTOR > RECIPIENT`, each left out or `*` where it does not matter; `UKR*` is anything that begins with
/// `UKR`, and `TYPE/-` has no mode.
fn head_fits(pattern: &str, event: &str) -> bool {
    let (wanted, found) = (Head::read(pattern), Head::read(event));
    let same = |wanted: Option<&str>, found: Option<&str>| match wanted.map(|wanted| (wanted, wanted.strip_suffix('*')))
    {
        None => true,
        Some((_, Some(start))) => found.is_some_and(|found| found.starts_with(start)),
        Some((wanted, None)) => found == Some(wanted),
    };
    same(Some(wanted.event_type), Some(found.event_type))
        && same(wanted.mode, found.mode.or(Some("-")))
        && same(wanted.modality, found.modality)
        && same(wanted.actor, found.actor)
        && same(wanted.recipient, found.recipient)
}

struct Head<'t> {
    event_type: &'t str,
    mode: Option<&'t str>,
    modality: Option<&'t str>,
    actor: Option<&'t str>,
    recipient: Option<&'t str>,
}

impl<'t> Head<'t> {
    fn read(text: &'t str) -> Self {
        let (kind, rest) = text.split_once(' ').unwrap_or((text, ""));
        let (event_type, mode) = match kind.split_once('/') {
            Some((event_type, mode)) => (event_type, Some(mode)),
            None => (kind, None),
        };
        let first = rest.split(' ').next().unwrap_or_default();
        let modality = MODALITIES.contains(&first).then_some(first);
        let parties = rest[modality.map_or(0, str::len)..].trim();
        let sides = parties.split_once(" > ");
        Self {
            event_type,
            mode,
            modality,
            actor: sides.map(|(actor, _)| actor),
            recipient: sides.map(|(_, recipient)| recipient),
        }
    }
}
