//! A text file is one article: if a blank line follows the first line, that line is the title.

use std::path::Path;

use demarche::Article;
use serde_json::Value;

use super::{InputError, Item, Settings, decode, read_whole};

pub(crate) fn file(path: &Path, settings: Settings) -> Result<Item, InputError> {
    read(&path.display().to_string(), read_whole(path)?, settings)
}

pub(crate) fn read(name: &str, bytes: Vec<u8>, settings: Settings) -> Result<Item, InputError> {
    let decoded = decode(bytes)
        .ok_or_else(|| InputError::new(name, "binary data, not text").mend("extract the text first, as UTF-8"))?;
    let (title, text) = if settings.titles {
        split_title(&decoded.text)
    } else {
        (None, decoded.text.as_str())
    };
    let mut article = Article::from_text(text);
    article.title = title.map(str::to_owned);
    article.published = settings.published;
    // Without its text a record's spans could not be told from those of the file with its title.
    article.extra.insert("text".into(), Value::from(text));
    let notes = decoded.note.into_iter().collect();
    Ok(Item {
        article,
        notes,
        coding: None,
    })
}

fn split_title(text: &str) -> (Option<&str>, &str) {
    let Some((first, rest)) = text.split_once('\n') else {
        return (None, text);
    };
    let Some((blank, body)) = rest.split_once('\n') else {
        return (None, text);
    };
    if first.trim().is_empty() || !blank.trim().is_empty() || body.trim().is_empty() {
        return (None, text);
    }
    (Some(first.trim()), body)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, title: Option<&str>, body: &str) {
        assert_eq!(split_title(text), (title, body), "{text:?}");
    }

    #[test]
    fn a_blank_line_below_the_first_makes_it_the_title() {
        check("Talks\n\nThey met.\n", Some("Talks"), "They met.\n");
        check("Talks\r\n\r\nThey met.\r\n", Some("Talks"), "They met.\r\n");
        check("They met.\nThey left.\n\nEnd.", None, "They met.\nThey left.\n\nEnd.");
        check("They met.\n\n", None, "They met.\n\n");
        check("\n\nThey met.", None, "\n\nThey met.");
        check("They met.", None, "They met.");
    }
}
