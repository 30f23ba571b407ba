//! The nouns of demarche.
