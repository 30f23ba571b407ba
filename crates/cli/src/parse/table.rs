//! A sentence as a table to read.

use comfy_table::presets;

use crate::conllu::{Conllu, Line};
use crate::output::{plain, width};

pub(crate) fn of(sentence: &Conllu) -> String {
    let text = sentence.lines.iter().find_map(|line| match line {
        Line::Comment(comment) => comment.strip_prefix("# text = "),
        _ => None,
    });
    let mut table = comfy_table::Table::new();
    table
        .load_style(presets::NOTHING)
        .set_width(width())
        .set_header(["", "word", "lemma", "tag", "", "head", "relation", "name"])
        .add_rows(sentence.words().map(row));
    format!("{}\n{table}\n", plain(text.unwrap_or_default()))
}

fn row(columns: &[String; 10]) -> [String; 8] {
    let name = columns[9]
        .split('|')
        .find_map(|note| note.strip_prefix("Name="))
        .unwrap_or_default();
    let columns = [0, 1, 2, 3, 4, 6, 7].map(|column| plain(&columns[column]));
    let [number, form, lemma, upos, xpos, head, relation] = columns;
    [number, form, lemma, upos, xpos, head, relation, name.to_owned()]
}
