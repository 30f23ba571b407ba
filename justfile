# The one door for people and CI. Every recipe is a command that also runs without `just`.

default: check

check: format lint docs test lexicon scores

format:
    cargo fmt --all --check

lint:
    cargo clippy --workspace --all-targets --locked -- -D warnings

docs:
    RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --locked

test:
    cargo test --workspace --locked

lexicon:
    cargo run --release --locked -- lexicon check

scores:
    bash evals/run.sh

examples:
    cargo run --release --locked -- code examples/articles.jsonl --format table
