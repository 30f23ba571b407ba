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
