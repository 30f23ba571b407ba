//! Where the time of coding goes, by stage, and how long the program takes to start.
//!
//!     cargo bench -p demarche --bench coding -- FILE
//!
//! FILE is plain text, an article a line. The stages that look words up in the lexicon are added up.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "figures are printed for people"
)]

use std::process::ExitCode;
use std::time::{Duration, Instant};

use demarche::{Article, Coder, Lexicon, Stage};

fn main() -> ExitCode {
    // Cargo adds `--bench`.
    let path = std::env::args().skip(1).find(|word| word != "--bench");
    let Some(path) = path else {
        println!("no file given, nothing measured: cargo bench ... -- FILE");
        return ExitCode::SUCCESS;
    };
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{path}: {error}");
            return ExitCode::from(3);
        }
    };
    let started = Instant::now();
    let lexicon = Lexicon::builtin();
    println!("lexicon         {:>8.1} ms", milliseconds(started.elapsed()));
    let started = Instant::now();
    let coder = Coder::new(lexicon);
    println!("weights         {:>8.1} ms", milliseconds(started.elapsed()));
    report(&by_stage(&coder, &text), text.split_whitespace().count());
    ExitCode::SUCCESS
}

fn by_stage(coder: &Coder, text: &str) -> Vec<Duration> {
    let mut stages = vec![Duration::ZERO; Stage::ALL.len()];
    for line in text.lines() {
        let article = Article::from_text(line);
        let mut last = Instant::now();
        coder.code_watched(&article, &mut |stage| {
            let now = Instant::now();
            stages[stage as usize] += now - last;
            last = now;
        });
    }
    stages
}

fn report(stages: &[Duration], words: usize) {
    let total: Duration = stages.iter().sum();
    let share = |time: Duration| 100.0 * time.as_secs_f64() / total.as_secs_f64().max(f64::MIN_POSITIVE);
    for (stage, &time) in Stage::ALL.iter().zip(stages) {
        let name = format!("{stage:?}");
        println!(
            "{name:<15} {:>8.2} \u{b5}s a word {:>6.1} %",
            1000.0 * milliseconds(time) / words as f64,
            share(time)
        );
    }
    let lookup = Stage::ALL.iter().zip(stages).filter(|(stage, _)| stage.is_lookup());
    let lookup: Duration = lookup.map(|(_, &time)| time).sum();
    println!("lookup          {:>27.1} %", share(lookup));
    println!("all             {:>8.0} words/s", words as f64 / total.as_secs_f64());
}

fn milliseconds(time: Duration) -> f64 {
    1000.0 * time.as_secs_f64()
}
