//! What the arguments name: single files, the files of folders, standard input.

use std::fs;
use std::path::{Path, PathBuf};

use super::InputError;

/// A file, or standard input, and how it is to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) path: PathBuf,
    pub(crate) form: Form,
}

/// The forms that can be told by the ending of a file's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Standard,
    Text,
    Json,
    JsonLines,
    Conllu,
    Web,
    Archive,
    Unknown,
}

/// The files that `paths` name, in order, those of a folder by their paths.
pub(crate) fn sources(paths: &[PathBuf]) -> impl Iterator<Item = Result<Source, InputError>> + use<> {
    let paths = if paths.is_empty() {
        vec![PathBuf::from("-")]
    } else {
        paths.to_vec()
    };
    paths.into_iter().flat_map(|path| expand(&path))
}

fn expand(path: &Path) -> Vec<Result<Source, InputError>> {
    if path == Path::new("-") {
        return vec![Ok(source(path, Form::Standard))];
    }
    if path.is_dir() {
        return folder(path);
    }
    // Whoever names a file wants it read: an ending that says nothing stands for text.
    let form = match form(path) {
        Form::Unknown => Form::Text,
        known => known,
    };
    vec![Ok(source(path, form))]
}

fn source(path: &Path, form: Form) -> Source {
    Source {
        path: path.to_owned(),
        form,
    }
}

fn folder(path: &Path) -> Vec<Result<Source, InputError>> {
    let mut files = Vec::new();
    let mut failures = Vec::new();
    walk(path, &mut files, &mut failures);
    files.sort();
    let mut found: Vec<_> = files.iter().map(|file| Ok(source(file, form(file)))).collect();
    let is_article = |source: &Result<Source, _>| matches!(source, Ok(source) if source.form != Form::Unknown);
    if failures.is_empty() && !found.iter().any(is_article) {
        let error = InputError::of(path, "no articles in this folder");
        found.push(Err(
            error.mend("articles end in .txt, .json, .jsonl, .jsonl.gz or .jsonl.zst")
        ));
    }
    found.extend(failures.into_iter().map(Err));
    found
}

/// Links to folders are not followed, so that no ring of links can trap the walk.
fn walk(folder: &Path, files: &mut Vec<PathBuf>, failures: &mut Vec<InputError>) {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            return failures.push(InputError::of(folder, format!("cannot list this folder: {error}")));
        }
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            if !path.is_symlink() {
                walk(&path, files, failures);
            }
        } else if !is_hidden(&path) {
            files.push(path);
        }
    }
}

fn is_hidden(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

fn form(path: &Path) -> Form {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    let name = name
        .strip_suffix(".gz")
        .or_else(|| name.strip_suffix(".zst"))
        .unwrap_or(&name);
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("txt" | "text") => Form::Text,
        Some("json") => Form::Json,
        Some("jsonl" | "ndjson") => Form::JsonLines,
        Some("conllu") => Form::Conllu,
        Some("html" | "htm" | "xhtml") => Form::Web,
        Some("warc") => Form::Archive,
        _ => Form::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_tells_the_form_below_compression() {
        for (name, expected) in [
            ("a.TXT", Form::Text),
            ("a.b.jsonl.gz", Form::JsonLines),
            ("a.jsonl.zst", Form::JsonLines),
            ("a.json", Form::Json),
            ("a.warc.gz", Form::Archive),
            ("txt", Form::Unknown),
            ("a.pdf", Form::Unknown),
        ] {
            assert_eq!(form(Path::new(name)), expected, "{name}");
        }
    }
}
