use super::*;

/// The whole text must be refused, as this language.
#[track_caller]
fn check_foreign(text: &str, code: &str) {
    let found = foreign_passages(text);
    assert_eq!(found.len(), 1, "{text}");
    assert_eq!(
        (found[0].span, found[0].code),
        (Span::new(0, text.len()), code),
        "{:?}",
        found[0]
    );
}

#[track_caller]
fn check_english(text: &str) {
    assert_eq!(foreign_passages(text), [], "{text}");
}

#[test]
fn languages_are_told_apart() {
    check_foreign(
        "Президент России заявил в понедельник, что переговоры о прекращении огня будут продолжены на следующей неделе в Стамбуле.",
        "rus",
    );
    check_foreign(
        "Президент України повідомив у вівторок, що переговори про обмін полоненими відбудуться наступного тижня, якщо сторони погодяться.",
        "ukr",
    );
    check_foreign(
        "أعلن رئيس الوزراء يوم الاثنين أن المحادثات بين الجانبين ستستأنف الأسبوع المقبل في القاهرة بعد توقف دام شهرين.",
        "ara",
    );
    check_foreign(
        "外交部发言人星期一表示，两国代表团将于下周在日内瓦继续就停火问题举行会谈。",
        "cmn",
    );
    check_foreign(
        "El ministro de Asuntos Exteriores anunció el lunes que las conversaciones con la guerrilla se reanudarán la próxima semana en La Habana.",
        "spa",
    );
    check_foreign(
        "Le président de la République a déclaré lundi que les pourparlers avec les rebelles reprendraient la semaine prochaine à Genève.",
        "fra",
    );
    check_foreign(
        "Die Bundesregierung hat am Montag mitgeteilt, dass die Gespräche mit der Opposition in der nächsten Woche in Berlin fortgesetzt werden.",
        "deu",
    );
    check_foreign(
        "O ministro das Relações Exteriores disse na segunda-feira que as negociações com os rebeldes não serão retomadas antes da próxima semana.",
        "por",
    );
    check_foreign(
        "De minister van Buitenlandse Zaken heeft maandag gezegd dat de besprekingen met de rebellen volgende week in Den Haag worden hervat.",
        "nld",
    );
    check_foreign(
        "Dışişleri Bakanı pazartesi günü yaptığı açıklamada, isyancılarla görüşmelerin önümüzdeki hafta Ankara'da yeniden başlayacağını söyledi.",
        "tur",
    );
    check_foreign(
        "وزیر امور خارجه روز دوشنبه گفت که گفتگوهای صلح میان دو کشور هفته آینده در تهران از سر گرفته خواهد شد و چیزی پنهان نمی‌ماند.",
        "pes",
    );
    check_foreign(
        "Il ministro degli Esteri ha detto lunedì che i colloqui con i ribelli riprenderanno la prossima settimana a Roma, dopo due mesi di silenzio.",
        "ita",
    );
    check_foreign(
        "Rzecznik rządu powiedział w poniedziałek, że rozmowy z przedstawicielami związków zawodowych zostaną wznowione w przyszłym tygodniu.",
        "pol",
    );
    check_foreign(
        "外務大臣は月曜日、両国の代表団が来週ジュネーブで停戦についての協議を続けると述べた。",
        "jpn",
    );
    check_foreign(
        "외교부 대변인은 월요일 두 나라 대표단이 다음 주 제네바에서 휴전 회담을 계속할 것이라고 밝혔다.",
        "kor",
    );
    check_foreign(
        "विदेश मंत्री ने सोमवार को कहा कि दोनों देशों के बीच शांति वार्ता अगले सप्ताह फिर से शुरू होगी।",
        "hin",
    );
}

/// The detector does not know Swahili, but English it is not.
#[test]
fn unknown_languages_are_not_english() {
    let text = "Waziri wa mambo ya nje alisema siku ya Jumatatu kwamba mazungumzo ya amani kati ya serikali na waasi yataendelea wiki \
                ijayo mjini Nairobi. Alisema pia kwamba pande zote mbili zimekubali kusitisha mapigano kwa muda wa siku kumi ili \
                misaada iweze kuwafikia watu waliokimbia makazi yao katika eneo la kaskazini.";
    let found = foreign_passages(text);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].span.len(), text.len());
}

#[test]
fn english_stays() {
    check_english("Kenya condemned Eritrea.");
    check_english("Macron, Scholz, Meloni, Sánchez, Tusk and Mitsotakis met Zelenskyy.");
    check_english(
        "Andriy Yermak, Rustem Umerov, Kyrylo Budanov and Oleksandr Syrskyi flew to Rzeszów, where Radosław Sikorski received them.",
    );
    check_english(
        "He said: \"Nous ne négocierons jamais avec ceux qui ont pris les armes contre la République\" and left the room without another word.",
    );
    check_english(
        "Squad: Latour, Lamont, Webster, Ross, Southwell, Hinshelwood, Di Rollo, Craig, Walker, Chalmers, Grove, Brown, Beattie",
    );
    check_english("Arsenal  2  Chelsea  1\nLazio  0  Roma  0\nCeltic  3  Hibernian  3");
    check_english(&"Kenya condemned Eritrea on Monday. ".repeat(30));
    check_english("");
    check_english("Oui.");
}

#[test]
fn only_the_foreign_paragraphs_of_an_english_article() {
    let text = "The minister spoke to the nation on Monday, and the text of his speech was published by the agency.\n\n\
                Мы никогда не согласимся на условия, которые нам пытаются навязать, сказал министр.\n\n\
                He then left for the airport.";
    let found = foreign_passages(text);
    assert_eq!(found.len(), 1);
    assert!(found[0].span.slice(text).starts_with("Мы"));
    assert_eq!(found[0].code, "rus");
    check_english(
        "The camp was set up in the autumn and the police had let it stand.\n\nSome 500 families pitch tents at Gdeim Izik, \
         outside Laayoune, in protest at their living conditions.",
    );
}
