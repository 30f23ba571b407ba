//! How many.

use crate::{DAY, check};


#[test]
fn digits_and_words() {
    check("Malian soldiers killed 12 Nigerien civilians.", DAY, &["ASSAULT realised MLI MIL > NER CVL | killed | killed 12 civilians"]);
    check("Malian soldiers killed twelve Nigerien civilians.", DAY, &[
        "ASSAULT realised MLI MIL > NER CVL | killed | killed 12 civilians",
    ]);
    check("Malian soldiers killed 1,250 Nigerien civilians.", DAY, &[
        "ASSAULT realised MLI MIL > NER CVL | killed | killed 1250 civilians",
    ]);
}

#[test]
fn limits_are_open_on_one_side() {
    check("Malian soldiers killed at least 12 Nigerien civilians.", DAY, &[
        "ASSAULT realised MLI MIL > NER CVL | killed | killed 12.. civilians",
    ]);
    check("Malian soldiers killed more than 12 Nigerien civilians.", DAY, &[
        "ASSAULT realised MLI MIL > NER CVL | killed | killed 13.. civilians",
    ]);
    check("Malian soldiers killed up to 12 Nigerien civilians.", DAY, &[
        "ASSAULT realised MLI MIL > NER CVL | killed | killed ..12 civilians",
    ]);
    check("Malian soldiers killed dozens of Nigerien civilians.", DAY, &[
        "ASSAULT realised MLI MIL > NER CVL | killed | killed 24.. civilians",
    ]);
}

#[test]
fn one_person_counts_as_one() {
    check("A woman was killed by Malian soldiers in Niger.", DAY, &[
        "ASSAULT realised MLI MIL > NER CVL | was killed | in Niger NER | killed 1 woman",
    ]);
}

#[test]
fn attacks_take_the_toll_of_their_clause() {
    check("Russia bombed Odesa, killing three people and injuring ten.", DAY, &[
        "ASSAULT/aerial realised RUS > UKR | bombed | in Odesa UKR | killed 3 people | injured 10 ten",
    ]);
}

#[test]
fn releases_and_arrests_count_people() {
    check("Cuba released 53 prisoners.", DAY, &["RETREAT/release realised CUB > CUB | released | released 53 prisoners"]);
    check("Belarus arrested about 40 protesters.", DAY, &["COERCE/arrest realised BLR > BLR CVL | arrested | arrested 40 protesters"]);
}

#[test]
fn numbers_of_other_things_do_not_count() {
    check("Mali attacked Niger after 12 quiet years.", DAY, &["ASSAULT realised MLI > NER | attacked"]);
    check("Twelve Malian farmers sold 300 goats.", DAY, &[]);
}
