use demarche_codebook::{Policy, Track};

use crate::support::{book, day, written};

#[track_caller]
fn check(as_of: &str, expected: &str) {
    let found = written(&book(as_of), Policy::Corroborated);
    let expected: Vec<&str> = expected
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    assert_eq!(found.lines().collect::<Vec<_>>(), expected, "as of {as_of}");
}

#[test]
fn a_repeated_pledge_is_one_entry_that_nobody_has_assessed() {
    check(
        "2024-03-02",
        "pledge PER: withdraw its troops from the Cenepa valley; not_assessed
         demand PER: exchange prisoners with Ecuador; voiced not_assessed",
    );
    let book = book("2024-03-02");
    let stances: Vec<&str> = book.entries[0]
        .claims
        .iter()
        .map(|claim| claim.stance.as_str())
        .collect();
    assert_eq!(stances, ["states", "reaffirms"]);
}

#[test]
fn a_meeting_is_held_once_two_outlets_say_so() {
    check(
        "2024-03-09",
        "pledge PER: withdraw its troops from the Cenepa valley; not_assessed
         demand PER: exchange prisoners with Ecuador; voiced not_assessed
         condition PER GOV: reopen the border crossing at Huaquillas; voiced not_assessed open
         condition ECU GOV: lift the tariff on Peruvian fish; voiced not_assessed open
         meeting PER GOV+ECU GOV: foreign ministers meet in Brasilia; scheduled",
    );
    check(
        "2024-03-10",
        "pledge PER: withdraw its troops from the Cenepa valley; not_assessed
         demand PER: exchange prisoners with Ecuador; accepted not_assessed
         condition PER GOV: reopen the border crossing at Huaquillas; voiced not_assessed open
         condition ECU GOV: lift the tariff on Peruvian fish; voiced not_assessed open
         meeting PER GOV+ECU GOV: foreign ministers meet in Brasilia; held
         agreement PER+ECU: a ceasefire; not_assessed
         agreement PER+ECU: exchange 90 prisoners each; not_assessed",
    );
    let book = book("2024-03-10");
    let held = book.entries[4].transitions.iter().find(|row| row.to.as_str() == "held");
    let held = held.expect("a row");
    assert_eq!(held.outcome.map(demarche::book::Outcome::as_str), Some("agreement"));
    assert_eq!(held.effective.earliest, Some(day("2024-03-09")));
}

#[test]
fn each_side_calls_the_other_s_part_of_the_truce_broken_and_neither_word_decides() {
    check(
        "2024-03-18",
        "pledge PER: withdraw its troops from the Cenepa valley; not_assessed
         demand PER: exchange prisoners with Ecuador; accepted not_assessed
         condition PER GOV: reopen the border crossing at Huaquillas; voiced not_assessed open
         condition ECU GOV: lift the tariff on Peruvian fish; voiced not_assessed open
         meeting PER GOV+ECU GOV: foreign ministers meet in Brasilia; held
         agreement PER+ECU: a ceasefire; not_assessed contested
         agreement PER+ECU: exchange 90 prisoners each; partly_kept 0.778
         pledge ECU: a ceasefire; not_assessed
         pledge PER: a ceasefire; not_assessed",
    );
    let book = book("2024-03-18");
    for (part, accuser, words) in [
        (7, "PER MIL", "Ecuador violated the ceasefire on Friday"),
        (8, "ECU MIL", "Peru violated the ceasefire on Saturday"),
    ] {
        let standing = book.entries[part].standing(Track::Performance, Policy::Any);
        assert_eq!(standing.state.as_str(), "broken");
        let row = standing.sources[0];
        let speaker = row
            .according_to
            .as_ref()
            .and_then(|voice| voice.speaker)
            .expect("a speaker");
        assert_eq!(speaker.to_string(), accuser);
        assert!(row.ground.evidence().expect("words").words.starts_with(words));
    }
}

#[test]
fn the_clock_says_overdue_and_only_a_speaker_says_broken() {
    let pledge = |as_of| {
        let book = book(as_of);
        let entry = &book.entries[0];
        let by_any = entry.standing(Track::Performance, Policy::Any).state.as_str();
        let state = entry.standing(Track::Performance, Policy::Corroborated).state.as_str();
        (state, by_any, entry.overdue)
    };
    assert_eq!(pledge("2024-03-20"), ("not_assessed", "not_assessed", false));
    assert_eq!(pledge("2024-03-21"), ("not_assessed", "not_assessed", true));
    assert_eq!(pledge("2024-03-22"), ("not_assessed", "broken", false));
}

#[test]
fn an_exchange_in_three_parts_adds_up_and_a_second_report_adds_nothing() {
    let part = |as_of, policy| {
        let book = book(as_of);
        let standing = book.entries[6].standing(Track::Performance, policy);
        let fraction = standing.fraction.map(|part| (part.lo * 1000.0).round() / 1000.0);
        (standing.state.as_str(), fraction)
    };
    assert_eq!(part("2024-03-14", Policy::Corroborated), ("not_assessed", None));
    assert_eq!(part("2024-03-14", Policy::Any), ("partly_kept", Some(0.333)));
    assert_eq!(part("2024-03-15", Policy::Corroborated), ("partly_kept", Some(0.333)));
    assert_eq!(part("2024-03-18", Policy::Corroborated), ("partly_kept", Some(0.778)));
    assert_eq!(part("2024-03-24", Policy::Any), ("kept", Some(1.0)));
    assert_eq!(part("2024-03-25", Policy::Corroborated), ("kept", Some(1.0)));
}

#[test]
fn another_day_makes_another_entry_and_a_no_stands() {
    check(
        "2024-04-06",
        "pledge PER: withdraw its troops from the Cenepa valley; superseded replaced
         demand PER: exchange prisoners with Ecuador; accepted not_assessed
         condition PER GOV: reopen the border crossing at Huaquillas; voiced not_assessed open
         condition ECU GOV: lift the tariff on Peruvian fish; voiced not_assessed open
         meeting PER GOV+ECU GOV: foreign ministers meet in Brasilia; held
         agreement PER+ECU: a ceasefire; not_assessed contested
         agreement PER+ECU: exchange 90 prisoners each; kept 1.000
         pledge ECU: a ceasefire; not_assessed
         pledge PER: a ceasefire; not_assessed contested
         pledge PER GOV: withdraw its troops from the Cenepa valley; not_assessed overdue
         proposal ECU: send United Nations observers to the Cenepa valley; rejected not_assessed
         refusal PER: send United Nations observers to the valley; standing",
    );
    let book = book("2024-04-06");
    let kinds = |entry: usize| -> Vec<&str> {
        book.entries[entry]
            .links
            .iter()
            .map(|link| link.kind.as_str())
            .collect()
    };
    assert_eq!(kinds(9), ["supersedes"]);
    assert_eq!(kinds(11), ["rejects"]);
    assert_eq!(book.entries[0].superseded_by.as_ref(), Some(&book.entries[9].id));
}

#[test]
fn two_conditions_that_wait_for_each_other_are_a_deadlock() {
    assert!(book("2024-03-04").deadlocks().is_empty());
    let book = book("2024-03-05");
    let deadlocks = book.deadlocks();
    assert_eq!(deadlocks.len(), 1);
    let ids: Vec<&String> = book.entries[2..4].iter().map(|entry| &entry.id).collect();
    assert_eq!(deadlocks[0].entries.iter().collect::<Vec<_>>(), ids);
}

#[test]
fn a_deed_keeps_one_side_s_word_and_meets_the_other_s_condition() {
    let book = book("2024-03-29");
    let states = |entry: usize| -> Vec<&str> {
        let entry = &book.entries[entry];
        let state = |track| entry.standing(track, Policy::Any).state.as_str();
        entry.tracks().into_iter().map(state).collect()
    };
    assert_eq!(states(2), ["voiced", "kept", "open"]);
    assert_eq!(states(3), ["voiced", "not_assessed", "met"]);
    assert!(book.deadlocks().is_empty());
}

#[test]
fn a_denial_stands_beside_the_charge() {
    let book = book("2024-03-19");
    let share = &book.entries[8];
    assert!(share.is_contested());
    let denial = share.claims.last().expect("a claim");
    assert_eq!((denial.stance.as_str(), denial.relation.as_str()), ("denies", "self"));
}

#[test]
fn positions_hold_what_is_still_open() {
    let book = book("2024-03-30");
    let table: Vec<String> = book
        .positions()
        .iter()
        .map(|position| {
            let counts = [&position.demands, &position.offers, &position.red_lines].map(Vec::len);
            format!("{} {} {counts:?}", position.issue.as_str(), position.party)
        })
        .collect();
    assert_eq!(
        table,
        [
            "ceasefire ECU [0, 1, 0]",
            "ceasefire PER [0, 1, 0]",
            "prisoners ECU [1, 0, 0]",
            "troops PER [0, 1, 0]",
            "trade ECU [0, 0, 1]",
            "monitoring PER [0, 0, 1]",
        ]
    );
}

#[test]
fn the_brief_tells_what_is_new_and_what_is_disputed() {
    let book = book("2024-03-30");
    let brief = book.brief(day("2024-03-26"));
    let whats = |lines: &[demarche::book::Line<'_>]| -> Vec<String> {
        lines.iter().map(|line| line.entry.what.clone()).collect()
    };
    assert_eq!(brief.new.len(), 3);
    assert_eq!(whats(&brief.due), ["withdraw its troops from the Cenepa valley"]);
    assert_eq!(whats(&brief.contested), ["a ceasefire"; 3]);
    assert_eq!(
        whats(&brief.refused),
        ["send United Nations observers to the Cenepa valley"]
    );
    assert!(brief.overdue.is_empty());
}

#[test]
fn a_book_is_the_same_on_every_run_and_old_days_do_not_change() {
    let whole = written(&book("2024-03-10"), Policy::Any);
    assert_eq!(whole, written(&book("2024-03-10"), Policy::Any));
    let ids = |as_of| -> Vec<String> { book(as_of).entries.iter().map(|entry| entry.id.clone()).collect() };
    assert!(ids("2024-03-30").starts_with(&ids("2024-03-18")));
}
