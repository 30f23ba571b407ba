use super::*;

/// Each case is a form and its lemma with a colon between them.
#[track_caller]
fn check(upos: Upos, xpos: Xpos, cases: &str) {
    for case in cases.split_whitespace() {
        let (form, expected) = case.split_once(':').expect("a colon");
        assert_eq!(lemma(form, xpos, upos), expected, "of {form}");
    }
}

#[test]
fn third_persons() {
    check(
        Upos::Verb,
        Xpos::Vbz,
        "says:say goes:go carries:carry watches:watch fixes:fix passes:pass closes:close organizes:organize ties:tie",
    );
    check(
        Upos::Verb,
        Xpos::Vbz,
        "focuses:focus quizzes:quiz redeploys:redeploy threatens:threaten vetoes:veto has:have is:be",
    );
}

#[test]
fn past_forms() {
    check(
        Upos::Verb,
        Xpos::Vbd,
        "met:meet said:say struck:strike shot:shoot sought:seek lay:lie laid:lay fell:fall led:lead",
    );
    check(
        Upos::Verb,
        Xpos::Vbd,
        "hoped:hope hopped:hop stopped:stop added:add called:call killed:kill controlled:control travelled:travel",
    );
    check(
        Upos::Verb,
        Xpos::Vbn,
        "signed:sign created:create invaded:invade agreed:agree panicked:panic denied:deny died:die freed:free",
    );
    check(
        Upos::Verb,
        Xpos::Vbn,
        "redeployed:redeploy rearmed:rearm co-signed:co-sign overthrown:overthrow Accused:accuse weaponized:weaponize",
    );
}

#[test]
fn gerunds() {
    check(
        Upos::Verb,
        Xpos::Vbg,
        "making:make putting:put dying:die lying:lie seeing:see being:be shelling:shell bombing:bomb bringing:bring",
    );
    check(
        Upos::Verb,
        Xpos::Vbg,
        "starring:star staring:stare visiting:visit opening:open agreeing:agree using:use picnicking:picnic",
    );
}

#[test]
fn auxiliaries() {
    check(Upos::Aux, Xpos::Vbz, "is:be 's:be ’s:be has:have does:do");
    check(Upos::Aux, Xpos::Md, "'ll:will ca:can wo:will 'd:would would:would");
    check(Upos::Aux, Xpos::Vbd, "'d:have was:be did:do");
    check(Upos::Part, Xpos::Rb, "n't:not n’t:not not:not");
}

#[test]
fn plurals() {
    check(
        Upos::Noun,
        Xpos::Nns,
        "talks:talk treaties:treaty crises:crisis men:man women:woman children:child wolves:wolf lives:life",
    );
    check(
        Upos::Noun,
        Xpos::Nns,
        "troops:troops police:police headquarters:headquarters species:species series:series people:people",
    );
    check(
        Upos::Noun,
        Xpos::Nns,
        "viruses:virus houses:house causes:cause churches:church boxes:box heroes:hero shoes:shoe movies:movie",
    );
    check(
        Upos::Noun,
        Xpos::Nns,
        "analyses:analysis grandchildren:grandchild critics:critic missiles:missile 1990s:1990s Islamists:Islamist",
    );
}

#[test]
fn names() {
    check(
        Upos::Propn,
        Xpos::Nnp,
        "Putin:Putin NATO:NATO Jan.:January Sun:Sun United:United",
    );
    check(
        Upos::Propn,
        Xpos::Nnps,
        "States:State Nations:Nation Kurds:Kurd Philippines:Philippines Embassies:Embassy",
    );
}

#[test]
fn degrees() {
    check(
        Upos::Adj,
        Xpos::Jjr,
        "larger:large bigger:big smaller:small happier:happy better:good worse:bad later:late newer:new",
    );
    check(
        Upos::Adj,
        Xpos::Jjs,
        "largest:large biggest:big deadliest:deadly best:good strongest:strong",
    );
    check(Upos::Adv, Xpos::Rbr, "better:well sooner:soon further:far");
    check(
        Upos::Adj,
        Xpos::Jj,
        "Russian:Russian Former:former Houthi:Houthi bitter:bitter",
    );
}

#[test]
fn pronouns_and_the_rest() {
    check(
        Upos::Pron,
        Xpos::Prp,
        "him:he them:they us:we her:she I:I It:it himself:himself",
    );
    check(Upos::Pron, Xpos::PrpPoss, "his:his their:their her:her My:my");
    check(Upos::Det, Xpos::Dt, "an:a The:the those:that these:this");
    check(Upos::Part, Xpos::Pos, "':'s ’s:'s 's:'s");
    check(Upos::Num, Xpos::Cd, "200,000:200000 m:million Two:two II:II 3.5:3.5");
    check(Upos::Punct, Xpos::OpenQuote, "“:\" ‘:'");
    check(Upos::Adp, Xpos::In, "In:in");
}

#[test]
fn odd_forms_do_no_harm() {
    for form in [
        "", "s", "ed", "ing", "’", "Київ", "停火", "🇺🇦", "\u{200b}", "é", "ies", "ёing", "men", "'s",
    ] {
        for &xpos in Xpos::ALL {
            for &upos in Upos::ALL {
                lemma(form, xpos, upos);
            }
        }
    }
}
