//! What the analyser's network takes a word to report, in the codebook's terms.

use demarche_codebook::Modality;
use demarche_language::{Act, ActLabels};

/// Where each modality stands among the network's labels.
#[derive(Debug)]
pub(crate) struct ActIndex {
    modalities: Vec<Option<Modality>>,
}

impl ActIndex {
    pub(crate) fn new(labels: &ActLabels) -> Self {
        Self {
            modalities: labels.modalities.iter().map(|label| Modality::parse(label)).collect(),
        }
    }

    /// The modalities with the logarithms of their probabilities.
    pub(crate) fn modalities<'s>(&'s self, act: &'s Act) -> impl Iterator<Item = (Modality, f32)> + 's {
        let shares = act.modalities.iter().copied();
        self.modalities
            .iter()
            .zip(shares)
            .filter_map(|(known, share)| Some(((*known)?, share)))
    }
}
