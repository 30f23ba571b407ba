use serde_json::Value;

use super::Output;

/// One array, an article a line.
pub(crate) struct Json;

impl Output for Json {
    fn head(&self) -> Vec<u8> {
        b"[\n".to_vec()
    }

    fn record(&self, record: &Value) -> Vec<u8> {
        record.to_string().into_bytes()
    }

    fn between(&self) -> &'static [u8] {
        b",\n"
    }

    fn tail(&self) -> &'static [u8] {
        b"\n]\n"
    }
}
