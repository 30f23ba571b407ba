//! `demarche parse`.

mod common;

use common::Place;

fn rows(out: &str) -> Vec<Vec<&str>> {
    let words = out.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    words.map(|line| line.split('\t').collect()).collect()
}

#[test]
fn text_becomes_conllu() {
    let place = Place::new();
    let run = place.run_with_input(&["parse"], "Talks resumed in \tRome. Putin didn't come.");
    let out = &run.ends(0).out;
    assert!(out.contains("# text = Talks resumed in Rome.\n"), "{out}");
    let rows = rows(out);
    assert!(rows.iter().all(|row| row.len() == 10), "{out}");
    let forms: Vec<&str> = rows.iter().map(|row| row[1]).collect();
    assert_eq!(
        forms,
        [
            "Talks", "resumed", "in", "Rome", ".", "Putin", "did", "n't", "come", "."
        ]
    );
    assert!(
        rows[6][9].contains("SpaceAfter=No") && !rows[7][9].contains("SpaceAfter=No"),
        "{out}"
    );
    assert!(rows[3][9].contains("Name=B-GPE"), "{out}");
    assert_eq!(out.matches("# sent_id").count(), 2);
    assert!(out.ends_with("\n\n"));
}

const TREEBANK: &str = "# newdoc id = d\n# sent_id = d-1\n# text = They can't go.\n\
    1\tThey\told\tX\tX\tCase=Nom\t0\tdep\t_\t_\n\
    2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n\
    2\tcan\told\tX\tX\t_\t1\tdep\t_\t_\n\
    3\tn't\told\tX\tX\t_\t1\tdep\t_\t_\n\
    3.1\tever\t_\t_\t_\t_\t_\t_\t_\t_\n\
    4\tgo\told\tX\tX\t_\t1\tdep\t_\tSpaceAfter=No|Gloss=x\n\
    5\t.\told\tX\tX\t_\t1\tdep\t_\t_\n\n";

#[test]
fn conllu_keeps_sentences_and_words() {
    let place = Place::new();
    place.write("a.conllu", TREEBANK.repeat(40));
    let run = place.run(&["parse", "a.conllu", "--threads", "2"]);
    let out = &run.ends(0).out;
    assert_eq!(
        out.matches("# newdoc id = d\n# sent_id = d-1\n# text = They can't go.\n1\tThey\tthey\tPRON\tPRP")
            .count(),
        40,
        "{out}"
    );
    assert_eq!(
        out.matches("\n2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n2\tcan\t").count(),
        40
    );
    assert_eq!(out.matches("\n3.1\tever\t_").count(), 40);
    assert!(out.contains("SpaceAfter=No|Gloss=x\n5\t."), "{out}");
    assert!(
        out == &place
            .run(&["parse", "--from", "conllu", "a.conllu", "--threads", "1"])
            .out
    );
}

#[test]
fn a_broken_sentence_is_named() {
    let place = Place::new();
    place.write("a.conllu", format!("1\tThey\n\n{TREEBANK}"));
    let run = place.run(&["parse", "a.conllu"]);
    run.ends(3).says("a.conllu:1: 2 columns, expected 10");
    assert_eq!(rows(&run.out).len(), 7);
}

#[test]
fn a_table_shows_the_tree() {
    let place = Place::new();
    let run = place.run_with_input(&["parse", "--to", "table"], "Talks resumed in Rome.");
    assert!(
        run.ends(0).out.contains("resume") && run.out.contains("root"),
        "{}",
        run.out
    );
}

/// The rules of <https://universaldependencies.org/format.html> that need no language: columns, ids, heads, one root,
/// relations and tags of the fixed sets, features in order, `# text` made of the words again.
fn is_valid(block: &str) {
    let text = block.lines().find_map(|line| line.strip_prefix("# text = "));
    let rows = rows(block);
    let mut rebuilt = String::new();
    for (index, row) in rows.iter().enumerate() {
        assert_eq!(row.len(), 10, "{row:?}");
        assert!(
            row.iter().all(|column| !column.is_empty() && column.trim() == *column),
            "{row:?}"
        );
        assert_eq!(row[0], (index + 1).to_string());
        let head: usize = row[6].parse().expect("a number");
        assert!(head <= rows.len() && head != index + 1, "{row:?}");
        assert_eq!(head == 0, row[7] == "root", "{row:?}");
        assert!(demarche_language::Upos::parse(row[3]).is_some(), "{row:?}");
        assert!(demarche_language::Xpos::parse(row[4]).is_some(), "{row:?}");
        assert!(demarche_language::Relation::parse(row[7]).is_some(), "{row:?}");
        let names: Vec<String> = row[5].split('|').map(str::to_lowercase).collect();
        assert!(names.is_sorted(), "{row:?}");
        rebuilt.push_str(row[1]);
        if !row[9].split('|').any(|note| note == "SpaceAfter=No") {
            rebuilt.push(' ');
        }
    }
    assert_eq!(rows.iter().filter(|row| row[6] == "0").count(), 1, "{block}");
    assert_eq!(text, Some(rebuilt.trim_end()), "{block}");
}

#[test]
fn the_output_is_valid_conllu() {
    let place = Place::new();
    let text = "CEASEFIRE HOLDS\n\nKYIV, June 3 (Agency) - “We can't wait,” he said; nobody\u{200b}s waiting. \
        • First item\n• Second item\n\nПереговоры не состоялись. 停火。 @mod wrote: https://un.org/a?b=c #peace\tRow 3\t4 500\n\
        Name_of=a|b # not a comment.\r\nThe end (or so).The next\u{a0}day…";
    let run = place.run_with_input(&["parse"], text);
    let out = &run.ends(0).out;
    let blocks: Vec<&str> = out.split("\n\n").filter(|block| !block.is_empty()).collect();
    assert!(blocks.len() > 5, "{out}");
    blocks.into_iter().for_each(is_valid);
    let ids: std::collections::HashSet<&str> = out.lines().filter(|line| line.starts_with("# sent_id")).collect();
    assert_eq!(ids.len(), out.matches("# sent_id").count());
}
