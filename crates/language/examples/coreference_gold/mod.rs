//! Reads the coreference annotation of English-GUM in CoNLL-U: brackets in the `Entity`
//! attribute of the last column, named by the first field.

use std::collections::BTreeMap;

/// Sentence, first token, token after the last.
pub(crate) type Place = (usize, usize, usize);

/// A document with gold chains, singletons among them.
pub(crate) struct GoldDocument {
    pub(crate) id: String,
    pub(crate) sentences: Vec<Vec<String>>,
    pub(crate) chains: Vec<Vec<Place>>,
}

/// The documents of a treebank.
pub(crate) fn documents(treebank: &str) -> Vec<GoldDocument> {
    let mut documents = Vec::new();
    let mut readers: Vec<Reader> = Vec::new();
    for block in treebank.split("\n\n").filter(|block| !block.trim().is_empty()) {
        if let Some(id) = block.lines().find_map(|line| line.strip_prefix("# newdoc id = ")) {
            documents.extend(readers.pop().map(Reader::finish));
            readers.push(Reader::new(id));
        }
        if let Some(reader) = readers.last_mut() {
            reader.read(block);
        }
    }
    documents.extend(readers.pop().map(Reader::finish));
    documents
}

struct Reader {
    id: String,
    sentences: Vec<Vec<String>>,
    /// Entity, sentence and first token of the brackets that are open, the innermost last.
    open: Vec<(String, usize, usize)>,
    chains: BTreeMap<String, Vec<Place>>,
}

impl Reader {
    fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            sentences: Vec::new(),
            open: Vec::new(),
            chains: BTreeMap::new(),
        }
    }

    fn read(&mut self, block: &str) {
        self.sentences.push(Vec::new());
        for line in block.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            if columns.len() == 10 && columns[0].bytes().all(|byte| byte.is_ascii_digit()) {
                self.word(columns[1], columns[9]);
            }
        }
    }

    fn word(&mut self, form: &str, attributes: &str) {
        let sentence = self.sentences.len() - 1;
        let token = self.sentences[sentence].len();
        self.sentences[sentence].push(form.to_owned());
        let brackets = attributes
            .split('|')
            .find_map(|attribute| attribute.strip_prefix("Entity="));
        let mut rest = brackets.unwrap_or_default();
        while !rest.is_empty() {
            rest = if let Some(opening) = rest.strip_prefix('(') {
                let end = opening.find(['(', ')']).unwrap_or(opening.len());
                self.open.push((entity(&opening[..end]), sentence, token));
                match opening[end..].strip_prefix(')') {
                    Some(rest) => {
                        self.close(&entity(&opening[..end]), token);
                        rest
                    }
                    None => &opening[end..],
                }
            } else {
                let end = rest.find(')').unwrap_or(rest.len());
                self.close(&entity(&rest[..end]), token);
                rest.get(end + 1..).unwrap_or_default()
            };
        }
    }

    /// A bracket that does not close in its sentence is dropped; so is the part of a mention in
    /// pieces that does not hold its first word.
    fn close(&mut self, entity: &str, token: usize) {
        let Some(index) = self.open.iter().rposition(|(open, ..)| open == entity) else {
            return;
        };
        let (entity, sentence, first) = self.open.remove(index);
        if sentence == self.sentences.len() - 1 && !entity.contains("[2/") && !entity.contains("[3/") {
            let name = entity.split('[').next().unwrap_or_default().to_owned();
            self.chains.entry(name).or_default().push((sentence, first, token + 1));
        }
    }

    fn finish(self) -> GoldDocument {
        let mut chains: Vec<Vec<Place>> = self.chains.into_values().collect();
        for chain in &mut chains {
            chain.sort_unstable();
        }
        chains.sort_unstable();
        GoldDocument {
            id: self.id,
            sentences: self.sentences,
            chains,
        }
    }
}

/// The entity's name: what stands before the first hyphen.
fn entity(bracket: &str) -> String {
    bracket.split('-').next().unwrap_or_default().to_owned()
}
