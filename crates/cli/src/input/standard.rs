//! Standard input: JSON lines if it starts with `{`, text otherwise.

use std::io::{self, BufRead, BufReader, Read};

use super::open::{LARGEST, read_all, too_large};
use super::{Input, InputError, Inputs, Settings, json_lines, one, text};

const NAME: &str = "standard input";

pub(crate) fn read(settings: Settings) -> Inputs {
    let mut head = Vec::new();
    let mut reader = BufReader::new(io::stdin());
    if let Err(error) = read_head(&mut reader, &mut head) {
        return one(Input::Unreadable(InputError::new(NAME, error.to_string())));
    }
    let is_json = head.ends_with(b"{");
    let mut whole = io::Cursor::new(head).chain(reader);
    if is_json {
        return json_lines::articles(NAME, Box::new(whole), settings);
    }
    let item = match read_all(&mut whole) {
        Ok(bytes) if bytes.len() as u64 > LARGEST => Err(too_large(NAME)),
        Ok(bytes) => text::read(NAME, bytes, settings),
        Err(error) => Err(InputError::new(NAME, error.to_string())),
    };
    one(item.into())
}

/// Reads up to the first byte that is neither white space nor part of a byte order mark.
fn read_head(reader: &mut impl BufRead, head: &mut Vec<u8>) -> io::Result<()> {
    let mut byte = [0];
    while reader.read(&mut byte)? == 1 {
        head.push(byte[0]);
        let mark = head.len() <= 3 && b"\xef\xbb\xbf".starts_with(head);
        if !mark && !byte[0].is_ascii_whitespace() {
            break;
        }
    }
    Ok(())
}
