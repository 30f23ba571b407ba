//! The ledger across articles, on an invented quarrel of two countries that is told in seventeen
//! articles over a month.

mod evidence;
mod from_text;
mod matching;
mod policies;
mod story;
mod support;
