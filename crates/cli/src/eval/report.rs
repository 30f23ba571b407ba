//! Figures as text and as JSON.

use std::fmt::{self, Write};

use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{PrettyFormatter, Serializer};

use super::scorer::{Error, Scores};
use super::words::full_codes;
use crate::output::plain;

/// The figures as JSON, indented by one.
pub(crate) fn json(figures: &Value) -> String {
    let mut bytes = Vec::new();
    let formatter = PrettyFormatter::with_indent(b" ");
    let mut serializer = Serializer::with_formatter(&mut bytes, formatter);
    figures
        .serialize(&mut serializer)
        .expect("a value can always be written to memory");
    format!("{}\n", String::from_utf8_lossy(&bytes))
}

/// The figures as lines to read.
pub(crate) fn text(figures: &Value, scores: &Scores, errors: usize, per_article: bool) -> String {
    let mut page = String::new();
    write_page(&mut page, figures, scores, errors, per_article).expect("memory takes all of it");
    page
}

fn write_page(page: &mut String, figures: &Value, scores: &Scores, errors: usize, per_article: bool) -> fmt::Result {
    writeln!(
        page,
        "{} articles, {} gold events; produced/gold {}; false events per negative article {}",
        figures["articles"],
        figures["gold_events"],
        or_none(&figures["produced_per_gold"]),
        or_none(&figures["false_events_per_negative_article"]),
    )?;
    for (level, tally) in fields(&figures["events"]) {
        row(page, &format!("events {level}"), tally)?;
    }
    for (name, field) in [
        ("counts", "counts"),
        ("ledger", "ledger"),
        ("ledger (any kind)", "ledger_any_kind"),
        ("quotes", "quotes"),
    ] {
        row(page, name, &figures[field])?;
    }
    writeln!(page, "on detected events: {}", ratios(&figures["accuracy_on_detected"]))?;
    let speaker = &figures["quote_speaker"];
    writeln!(
        page,
        "on matched ledger:  {} ; quote speaker {}/{}",
        ratios(&figures["ledger_accuracy"]),
        or_none(&speaker["acc"]),
        speaker["n"]
    )?;
    for (name, tally) in fields(&figures["by_type"]) {
        row(page, &format!("  {name}"), tally)?;
    }
    if per_article {
        write_articles(page, scores)?;
    }
    scores
        .errors
        .iter()
        .take(errors)
        .try_for_each(|error| write_error(page, error))
}

fn fields(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn row(page: &mut String, name: &str, tally: &Value) -> fmt::Result {
    let figure = |field: &str| tally[field].as_f64().unwrap_or_default();
    let (precision, recall, mean) = (figure("p"), figure("r"), figure("f1"));
    writeln!(
        page,
        "{name:<22} P {precision:.3}  R {recall:.3}  F1 {mean:.3}   ({} hit, {} spurious, {} missed)",
        tally["tp"], tally["fp"], tally["fn"]
    )
}

fn ratios(ratios: &Value) -> String {
    let ratio = |(name, ratio): (&String, &Value)| {
        let share = ratio["acc"].as_f64().unwrap_or_default();
        format!("{name} {share:.3}/{}", ratio["n"])
    };
    fields(ratios).map(ratio).collect::<Vec<_>>().join(", ")
}

/// Where nothing could be counted there is no figure.
fn or_none(figure: &Value) -> String {
    if figure.is_null() {
        "None".to_owned()
    } else {
        figure.to_string()
    }
}

fn write_articles(page: &mut String, scores: &Scores) -> fmt::Result {
    for score in &scores.per_article {
        writeln!(
            page,
            "{}: gold {}, system {}, detect {}, dyad {}, full {}",
            score.id, score.gold, score.system, score.detect, score.dyad, score.full
        )?;
    }
    Ok(())
}

fn write_error(page: &mut String, error: &Error) -> fmt::Result {
    let event = &error.event;
    let field = |name: &str| event[name].as_str().unwrap_or("None");
    let what = if error.missed { "missed" } else { "spurious" };
    let codes = |side: &str| full_codes(&event[side]).into_iter().collect::<Vec<_>>().join(", ");
    let sentence: String = plain(event["sentence"].as_str().unwrap_or_default())
        .chars()
        .take(140)
        .collect();
    writeln!(
        page,
        "{} {what}: {} {} `{}` [{}] -> [{}] | {sentence}",
        error.article,
        field("type"),
        field("modality"),
        plain(field("trigger")),
        codes("actor"),
        codes("recipient"),
    )
}
