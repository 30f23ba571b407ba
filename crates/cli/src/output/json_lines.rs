use serde_json::Value;

use super::Output;

/// One article a line.
pub(crate) struct JsonLines;

impl Output for JsonLines {
    fn record(&self, record: &Value) -> Vec<u8> {
        format!("{record}\n").into_bytes()
    }
}
