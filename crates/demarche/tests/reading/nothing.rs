//! Warlike and diplomatic words in texts about other things.

use crate::{DAY, check};

#[test]
fn sport() {
    check(
        "Brazil attacked from the start and Argentina's defence collapsed in the second half.",
        DAY,
        &[],
    );
    check("Germany beat Italy 2-1 after a late strike by the captain.", DAY, &[]);
    check(
        "Spain defeated France in the final; the coach praised the goalkeeper.",
        DAY,
        &[],
    );
}

#[test]
fn markets_and_companies() {
    check(
        "Shares in Japan fell as traders fled; the retreat of the yen continued.",
        DAY,
        &[],
    );
    check("A price war broke out between two Danish supermarkets.", DAY, &[]);
    check("The Swiss chocolate maker agreed to buy a Belgian rival.", DAY, &[]);
}

#[test]
fn weather_and_disasters() {
    check("A storm struck Portugal and killed two people.", DAY, &[]);
    check("Heavy rain threatened villages in Nepal.", DAY, &[]);
    check("An earthquake hit Chile, and dozens were injured.", DAY, &[]);
}

#[test]
fn everyday_life() {
    check("The film about the war in Vietnam won a prize in Cannes.", DAY, &[]);
    check("Doctors in Ghana are fighting malaria.", DAY, &[]);
    check("The recipe calls for Greek olives.", DAY, &[]);
}
