//! Treebanks in CoNLL-U as raw text with the spans of their words.

use demarche_codebook::Span;

/// The text of a document and what the treebank says of it.
pub(crate) struct Document {
    /// Sentences joined by a space, or by nothing where the treebank says so; paragraphs by a
    /// blank line.
    pub(crate) text: String,
    /// The sentences, none without words.
    pub(crate) sentences: Vec<Vec<Word>>,
}

/// A syntactic word as it stands in the text.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    /// Where it stands.
    pub(crate) span: Span,
    /// Universal part of speech.
    pub(crate) upos: String,
    /// Index of the governing word in the sentence; `None` for the root.
    pub(crate) head: Option<usize>,
    /// Relation without subtype.
    pub(crate) relation: String,
}

/// The documents of a treebank file. Only `# newdoc` and `# newpar` break the text.
pub(crate) fn documents(treebank: &str) -> Vec<Document> {
    let mut documents = Vec::new();
    let mut joint = " ";
    for block in treebank.split("\n\n").filter(|block| !block.trim().is_empty()) {
        if documents.is_empty() || block.lines().any(|line| line.starts_with("# newdoc")) {
            documents.push(Document {
                text: String::new(),
                sentences: Vec::new(),
            });
        }
        if block.lines().any(starts_paragraph) {
            joint = "\n\n";
        }
        if let Some(document) = documents.last_mut() {
            add_sentence(document, block, joint);
        }
        joint = if ends_without_space(block) { "" } else { " " };
    }
    documents
}

fn starts_paragraph(line: &str) -> bool {
    line.starts_with("# newpar") && !line.starts_with("# newpar_")
}

/// Whether the last token, which may be a multiword token, says `SpaceAfter=No`.
fn ends_without_space(block: &str) -> bool {
    let mut covered = 0;
    let mut glued = false;
    for line in block.lines().filter(|line| !line.starts_with('#')) {
        let id = line.split('\t').next().unwrap_or_default();
        let last = id.rsplit('-').next().and_then(|id| id.parse::<usize>().ok());
        if let Some(last) = last.filter(|&last| last > covered) {
            covered = last;
            glued = line.contains("SpaceAfter=No");
        }
    }
    glued
}

fn add_sentence(document: &mut Document, block: &str, joint: &str) {
    let Some(text) = block.lines().find_map(|line| line.strip_prefix("# text = ")) else {
        return;
    };
    if !document.text.is_empty() {
        document.text.push_str(joint);
    }
    let mut at = document.text.len();
    document.text.push_str(text);
    let mut words = Vec::new();
    for columns in rows(block) {
        let form = columns[1];
        let Some(gap) = document.text[at..].find(form) else {
            continue;
        };
        at += gap + form.len();
        words.push(Word {
            span: Span::new(at - form.len(), at),
            upos: columns[3].to_owned(),
            head: columns[6].parse::<usize>().ok().and_then(|head| head.checked_sub(1)),
            relation: columns[7].split(':').next().unwrap_or_default().to_owned(),
        });
    }
    if !words.is_empty() {
        document.sentences.push(words);
    }
}

/// The lines of words; multiword tokens and empty nodes are left out.
fn rows(block: &str) -> impl Iterator<Item = Vec<&str>> {
    block
        .lines()
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .filter(|columns| columns.len() == 10 && columns[0].bytes().all(|byte| byte.is_ascii_digit()))
}
