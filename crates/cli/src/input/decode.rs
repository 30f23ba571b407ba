//! Bytes to text, whatever the encoding.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};

/// A text and, if it was not plain UTF-8, what was done to it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) note: Option<String>,
}

/// The text of `bytes` without its byte order mark; `None` if it is no text at all.
pub(crate) fn decode(bytes: Vec<u8>) -> Option<Decoded> {
    let (bytes, marked) = match Encoding::for_bom(&bytes) {
        Some((encoding, length)) => (
            bytes[length..].to_vec(),
            Some(encoding).filter(|encoding| *encoding != UTF_8),
        ),
        None => (bytes, None),
    };
    if let Some(encoding) = marked {
        return Some(by(encoding, &bytes));
    }
    if is_binary(&bytes) {
        return None;
    }
    Some(match String::from_utf8(bytes) {
        Ok(text) => Decoded { text, note: None },
        Err(error) => guess(error.as_bytes()),
    })
}

/// Whether no sensible text encoding without a mark has such bytes.
pub(crate) fn is_binary(bytes: &[u8]) -> bool {
    let control = |byte: &&u8| byte.is_ascii_control() && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b);
    let controls = bytes.iter().filter(control).count();
    bytes.contains(&0) || controls * 10 > bytes.len().max(10)
}

fn by(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Decoded {
        text: text.into_owned(),
        note: Some(format!("decoded from {}", encoding.name().to_lowercase())),
    }
}

/// A few stray bytes in what is plainly UTF-8 do not make it another encoding.
fn guess(bytes: &[u8]) -> Decoded {
    let (mut sound, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|character| !character.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    if sound > broken {
        return Decoded {
            text: String::from_utf8_lossy(bytes).into_owned(),
            note: Some(format!("{broken} places were not UTF-8 and are now U+FFFD")),
        };
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    by(detector.guess(None, Utf8Detection::Deny), bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], text: &str, note: Option<&str>) {
        let decoded = decode(bytes.to_vec()).expect(text);
        assert_eq!((decoded.text.as_str(), decoded.note.as_deref()), (text, note));
    }

    #[test]
    fn marks_are_dropped() {
        check("\u{feff}Київ".as_bytes(), "Київ", None);
        check(b"\xff\xfeK\0i\0", "Ki", Some("decoded from utf-16le"));
    }

    #[test]
    fn other_encodings_are_found_out() {
        let note = Some("decoded from windows-1252");
        check(
            b"The caf\xe9 caf\xe9 in Orl\xe9ans \x96 closed",
            "The café café in Orléans – closed",
            note,
        );
    }

    #[test]
    fn a_stray_byte_in_utf8_costs_only_itself() {
        let mut bytes = "Київ і Львів ".as_bytes().to_vec();
        bytes.push(0xff);
        check(
            &bytes,
            "Київ і Львів \u{fffd}",
            Some("1 places were not UTF-8 and are now U+FFFD"),
        );
    }

    #[test]
    fn binary_data_is_no_text() {
        assert_eq!(decode(b"PK\x03\x04\0\0".to_vec()), None);
        assert_eq!(decode(vec![1, 2, 3, 4, 5, 6]), None);
        check(b"", "", None);
    }
}
