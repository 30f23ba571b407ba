use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use flate2::bufread::MultiGzDecoder;

use super::InputError;

/// The most that one article may take, so that a mistaken file cannot eat all memory.
pub(crate) const LARGEST: u64 = 256 << 20;

/// A file's content, decompressed if its name ends in `.gz` or `.zst`.
pub(crate) fn open(path: &Path) -> Result<Box<dyn BufRead>, InputError> {
    let failed = |error| InputError::of(path, format!("cannot read this file: {error}"));
    let file = BufReader::with_capacity(1 << 16, File::open(path).map_err(failed)?);
    Ok(match path.extension().and_then(|ending| ending.to_str()) {
        Some("gz") => Box::new(BufReader::new(MultiGzDecoder::new(file))),
        Some("zst") => {
            let decoder = zstd::stream::read::Decoder::with_buffer(file).map_err(failed)?;
            Box::new(BufReader::new(decoder))
        }
        _ => Box::new(file),
    })
}

/// All of a file that holds one article, or a few.
pub(crate) fn read_whole(path: &Path) -> Result<Vec<u8>, InputError> {
    let bytes = read_all(&mut open(path)?);
    let bytes = bytes.map_err(|error| InputError::of(path, format!("cannot read this file: {error}")))?;
    if bytes.len() as u64 > LARGEST {
        return Err(too_large(&path.display().to_string()));
    }
    Ok(bytes)
}

/// Reads to the end, or to one byte more than is allowed.
pub(crate) fn read_all(reader: &mut impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

pub(crate) fn too_large(name: &str) -> InputError {
    InputError::new(name, format!("more than {} MB in one piece", LARGEST >> 20))
        .mend("write one article a line into a .jsonl file")
}
