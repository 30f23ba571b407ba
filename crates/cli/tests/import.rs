//! `demarche lexicon import`.

mod common;

use std::fs;

use common::Place;

const ACTORS: &str = "\
# made up for this test
MARSHLAND_ [MRS]   ; no such country
GRAIN_BOARD_OF_KENYA_ [KENGOV] # a comment
+GBK_
OTTO_FENN_
+FENN_THE_ELDER_
\t[UGAGOV 960101-20001231]
\t[UGAELI]
RIVER_GUILD [NGOHLH]
TANA_MILITIA_ [KENREB <300101>] [KENGOV >050101]
REED_PARTY_ [KENPTY 961301-000101]
";

const AGENTS: &str = "\
!PERSON! = MAN, MEN
REED!PERSON! [~AGR]
TALLY_CLERK {TALLY_CLERKS} [~GOV]
REEDFOLK {} [~CVL]
SOLDIER [~AGR]
WATCHER_IN [IGO~]
";

const VERBS: &str = "\
&GRAIN
+MILLET
+SORGHUM_FLOUR

---  LAMBASTE   [111]  ---
LAMBASTE {LAMBASTES LAMBASTED LAMBASTING}
FLAY
- * &GRAIN [---]
- * (FOR &GRAIN) [112]

---  FERRY   [---]  ---
FERRY
- * &GRAIN [073]
";

fn import() -> Place {
    let place = Place::new();
    place.write("old/my.actors.txt", ACTORS);
    place.write("old/my.agents.txt", AGENTS);
    place.write("old/my.verbs.txt", VERBS);
    place.write("old/discards.txt", "CHESS OPENING\n+ TEA CUP FINAL\n");
    let files = ["my.actors.txt", "my.agents.txt", "my.verbs.txt", "discards.txt"].map(|file| format!("old/{file}"));
    let mut arguments = vec!["lexicon", "import", "--out", "new"];
    arguments.extend(files.iter().map(String::as_str));
    place.run(&arguments).ends(0);
    place
}

fn written(place: &Place, file: &str) -> String {
    fs::read_to_string(place.path(file)).expect("a written file")
}

#[test]
fn actors_are_carried_with_their_days() {
    let place = import();
    let actors = written(&place, "new/my-actors.lex");
    for block in [
        "body Grain Board of Kenya\n  name: GBK\n  code: KEN GOV\n",
        "  office: UGA ELI .. 1995-12-31\n  office: UGA GOV 1996-01-01 .. 2000-12-31\n  office: UGA ELI 2001-01-01 ..\n",
        "body River Guild\n  code: NGO:RIVERGUILD\n",
        "  code: KEN REB .. 1929-12-31\n  code: KEN GOV 2005-01-02 ..\n",
    ] {
        assert!(actors.contains(block), "{block}{actors}");
    }
}

#[test]
fn the_pivot_decides_on_two_digits() {
    let place = import();
    let run = place.run(&[
        "lexicon",
        "import",
        "old/my.actors.txt",
        "--out",
        "late",
        "--pivot",
        "2030",
    ]);
    run.ends(0);
    let actors = written(&place, "late/my-actors.lex");
    assert!(actors.contains("KEN REB .. 2029-12-31"), "{actors}");
    place.run(&["lexicon", "import", "--out", "x"]).ends(2);
    place.run(&["lexicon", "import", "none.txt", "--out", "x"]).ends(3);
}

#[test]
fn what_cannot_be_carried_is_named_with_its_line() {
    let place = import();
    let report = written(&place, "new/import-report.txt");
    for line in [
        "my.actors.txt:2: an actor code that the codebook does not have",
        "my.actors.txt:9: that the name stands for longer words too",
        "my.actors.txt:11: a date restriction that cannot be read",
        "my.agents.txt:5: the noun is known with another sector",
        "my.agents.txt:6: an agent code that is no sector",
        "my.verbs.txt:9: a pattern of more than the verb and its object",
        "discards.txt:2: lists of discards",
    ] {
        assert!(report.contains(line), "{line}\n{report}");
    }
}

#[test]
fn what_was_carried_is_used() {
    let place = import();
    place.write(
        "article.json",
        r#"{"id": "a", "published": "1998-03-04", "text": "Otto Fenn lambasted the Grain Board of Kenya on Monday."}"#,
    );
    let run = place.run(&["code", "--lexicon", "new", "article.json"]);
    let out = &run.ends(0).out;
    for part in [r#""ACCUSE""#, r#""UGA GOV""#, r#""KEN GOV""#] {
        assert!(out.contains(part), "{part}: {out}");
    }
    let verbs = written(&place, "new/my-verbs.lex");
    assert!(verbs.contains("verb ferry\n  code: AID 073"), "{verbs}");
    assert!(verbs.contains("if: obj=&my-verbs-grain"), "{verbs}");
}
