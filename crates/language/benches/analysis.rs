//! How fast the analyser reads: words and sentences a second, by stage, on one thread and on more.
//!
//!     cargo bench -p demarche-language --bench analysis -- FILE [THREADS]
//!
//! FILE is plain text, an article a line. `evals/speed.sh` runs this beside spaCy on the same text.
//! The last line is JSON for that script.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "figures are printed for people and the script"
)]

use std::process::ExitCode;
use std::time::{Duration, Instant};

use demarche_language::{Analyzer, Stage};

fn main() -> ExitCode {
    // Cargo adds `--bench`.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let Some(path) = arguments.first() else {
        println!("no file given, nothing measured: cargo bench ... -- FILE [THREADS]");
        return ExitCode::SUCCESS;
    };
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{path}: {error}");
            return ExitCode::from(3);
        }
    };
    let threads = arguments.get(1).and_then(|count| count.parse().ok()).unwrap_or(2);
    let articles: Vec<&str> = text.lines().collect();
    let started = Instant::now();
    let analyzer = Analyzer::builtin();
    let load = started.elapsed();
    let alone = by_stage(&analyzer, &articles);
    let together = in_parallel(&analyzer, &articles, threads);
    report(load, &alone, together, threads);
    ExitCode::SUCCESS
}

struct Measured {
    words: usize,
    sentences: usize,
    stages: Vec<Duration>,
}

impl Measured {
    fn total(&self) -> Duration {
        self.stages.iter().sum()
    }
}

fn by_stage(analyzer: &Analyzer, articles: &[&str]) -> Measured {
    let mut measured = Measured {
        words: 0,
        sentences: 0,
        stages: vec![Duration::ZERO; Stage::ALL.len()],
    };
    for article in articles {
        let mut last = Instant::now();
        let document = analyzer.analyze_watched(article, &mut |stage| {
            let now = Instant::now();
            measured.stages[stage as usize] += now - last;
            last = now;
        });
        measured.sentences += document.sentences.len();
        measured.words += document
            .sentences
            .iter()
            .map(|sentence| sentence.tokens.len())
            .sum::<usize>();
    }
    measured
}

/// Wall time of the same work shared out over threads.
fn in_parallel(analyzer: &Analyzer, articles: &[&str], threads: usize) -> Duration {
    let started = Instant::now();
    std::thread::scope(|scope| {
        for thread in 0..threads {
            scope.spawn(move || {
                for article in articles.iter().skip(thread).step_by(threads) {
                    std::hint::black_box(analyzer.analyze(article));
                }
            });
        }
    });
    started.elapsed()
}

fn report(load: Duration, alone: &Measured, together: Duration, threads: usize) {
    let rate = |time: Duration| alone.words as f64 / time.as_secs_f64();
    println!("{} words, {} sentences", alone.words, alone.sentences);
    println!("load            {:>8.1} ms", 1000.0 * load.as_secs_f64());
    for (stage, time) in Stage::ALL.iter().zip(&alone.stages) {
        println!("{:<15} {:>8.2} µs a word", format!("{stage:?}"), 1e6 / rate(*time));
    }
    let total = alone.total();
    println!(
        "all, 1 thread   {:>8.0} words/s, {:.0} sentences/s",
        rate(total),
        alone.sentences as f64 / total.as_secs_f64()
    );
    println!("all, {threads} threads  {:>8.0} words/s", rate(together));
    println!(
        "{{\"words\":{},\"load_ms\":{:.1},\"one\":{:.0},\"threads\":{threads},\"many\":{:.0},\"peak_mb\":{}}}",
        alone.words,
        1000.0 * load.as_secs_f64(),
        rate(total),
        rate(together),
        peak_megabytes().map_or_else(|| "null".to_owned(), |size| size.to_string())
    );
}

/// The most memory this process has held, where the system tells (Linux).
fn peak_megabytes() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: usize = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024)
}
