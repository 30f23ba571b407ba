//! What a character is to the tokeniser.

/// The kinds of character that the tokeniser tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// White space and control characters: between tokens.
    Space,
    /// Without width or looks of its own: part of a word that goes on after it, else dropped.
    Hidden,
    Letter,
    Digit,
    /// Belongs to the character before it.
    Mark,
    /// Pictures, which come in sequences.
    Emoji,
    Symbol,
}

pub(crate) fn class(character: char) -> Class {
    if character.is_ascii() {
        return ascii_class(character);
    }
    if is_hidden(character) {
        Class::Hidden
    } else if is_mark(character) {
        Class::Mark
    } else if character.is_alphabetic() {
        Class::Letter
    } else if character.is_numeric() {
        Class::Digit
    } else if character.is_whitespace() || character.is_control() {
        Class::Space
    } else if is_emoji(character) {
        Class::Emoji
    } else {
        Class::Symbol
    }
}

fn ascii_class(character: char) -> Class {
    match character {
        'a'..='z' | 'A'..='Z' => Class::Letter,
        '0'..='9' => Class::Digit,
        '\0'..=' ' | '\u{7f}' => Class::Space,
        _ => Class::Symbol,
    }
}

/// Zero-width spaces and joiners, direction marks, the soft hyphen and the byte order mark.
fn is_hidden(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// Accents, vowel signs and variation selectors. The standard library knows only those that
/// Unicode also calls alphabetic, so the blocks that news text meets are listed.
fn is_mark(character: char) -> bool {
    if character.is_alphabetic() {
        return false;
    }
    matches!(character,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c2}'
        | '\u{5c4}'..='\u{5c5}' | '\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{711}' | '\u{730}'..='\u{74a}'
        | '\u{93c}' | '\u{94d}' | '\u{951}'..='\u{954}' | '\u{9bc}' | '\u{9cd}' | '\u{a3c}' | '\u{a4d}' | '\u{abc}'
        | '\u{acd}' | '\u{b3c}' | '\u{b4d}' | '\u{bcd}' | '\u{c4d}' | '\u{cbc}' | '\u{ccd}' | '\u{d4d}' | '\u{dca}'
        | '\u{e38}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{eb8}'..='\u{ebc}' | '\u{ec8}'..='\u{ecd}'
        | '\u{1037}'..='\u{103a}' | '\u{17c9}'..='\u{17d3}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{3099}'..='\u{309a}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}'
        | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}' | '\u{e0100}'..='\u{e01ef}')
}

fn is_emoji(character: char) -> bool {
    matches!(character, '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// Half of a flag.
pub(crate) fn is_flag_letter(character: char) -> bool {
    matches!(character, '\u{1f1e6}'..='\u{1f1ff}')
}

/// Straight and curly apostrophes, and the backquote that stands in for one.
pub(crate) fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | 'ʼ' | '`' | '‘' | '＇')
}

pub(crate) fn is_opening(character: char) -> bool {
    matches!(
        character,
        '"' | '\''
            | '`'
            | '('
            | '['
            | '{'
            | '<'
            | '“'
            | '‘'
            | '„'
            | '‚'
            | '«'
            | '‹'
            | '「'
            | '『'
            | '《'
            | '（'
            | '¿'
            | '¡'
    )
}

pub(crate) fn is_closing(character: char) -> bool {
    matches!(
        character,
        '"' | '\'' | ')' | ']' | '}' | '>' | '”' | '’' | '»' | '›' | '」' | '』' | '》' | '）'
    )
}
