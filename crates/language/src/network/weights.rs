//! The weights file: a text header, an empty line, then the tensors' numbers.
//!
//! Header lines are words separated by blanks. `tensor NAME TYPE ROWS COLUMNS` announces a tensor;
//! the numbers follow the header in the same order, little-endian: `f16`, or `i8` after one `f16`
//! scale per row. Any other line is a setting: its name, then its values.

use half::f16;

use super::matrix::{LayerNorm, Linear};

/// What is wrong with a weights file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct WeightsError(String);

impl std::fmt::Display for WeightsError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "weights file: {}", self.0)
    }
}

pub(crate) type Result<T> = std::result::Result<T, WeightsError>;

pub(crate) fn error<T>(message: impl Into<String>) -> Result<T> {
    Err(WeightsError(message.into()))
}

struct Tensor<'a> {
    name: &'a str,
    is_table: bool,
    rows: usize,
    columns: usize,
    data: &'static [u8],
}

/// An opened weights file.
pub(crate) struct Weights {
    settings: Vec<(&'static str, Vec<&'static str>)>,
    tensors: Vec<Tensor<'static>>,
}

/// A matrix of small integers with one scale per row, read where it lies in the file.
pub(crate) struct Table {
    scales: Vec<f32>,
    values: &'static [u8],
    width: usize,
}

impl Table {
    pub(crate) fn rows(&self) -> usize {
        self.scales.len()
    }

    /// `sum += row`.
    pub(crate) fn add_row(&self, row: u32, sum: &mut [f32]) {
        let row = row as usize;
        let scale = self.scales[row];
        let values = &self.values[row * self.width..][..self.width];
        for (total, value) in sum.iter_mut().zip(values) {
            *total += f32::from(value.cast_signed()) * scale;
        }
    }
}

impl Weights {
    /// Reads the header and finds the tensors.
    pub(crate) fn open(file: &'static [u8]) -> Result<Self> {
        let Some(end) = file.windows(2).position(|pair| pair == b"\n\n") else {
            return error("no header");
        };
        let Ok(header) = std::str::from_utf8(&file[..end]) else {
            return error("the header is not text");
        };
        let mut rest = &file[end + 2..];
        let mut weights = Self {
            settings: Vec::new(),
            tensors: Vec::new(),
        };
        for line in header.lines() {
            let mut words = line.split(' ');
            let name = words.next().unwrap_or_default();
            let values: Vec<&str> = words.collect();
            if name == "tensor" {
                weights.tensors.push(take_tensor(&values, &mut rest)?);
            } else {
                weights.settings.push((name, values));
            }
        }
        if !rest.is_empty() {
            return error("numbers left over at the end");
        }
        Ok(weights)
    }

    /// The values of a setting.
    pub(crate) fn setting(&self, name: &str) -> Result<&[&'static str]> {
        match self.settings.iter().find(|(known, _)| *known == name) {
            Some((_, values)) => Ok(values),
            None => error(format!("no setting {name}")),
        }
    }

    /// A setting whose values are labels that `parse` knows.
    pub(crate) fn labels<T>(&self, name: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Vec<T>> {
        let labels: Option<Vec<T>> = self.setting(name)?.iter().map(|text| parse(text)).collect();
        labels.map_or_else(|| error(format!("unknown label in {name}")), Ok)
    }

    fn tensor(&self, name: &str) -> Result<&Tensor<'static>> {
        match self.tensors.iter().find(|tensor| tensor.name == name) {
            Some(tensor) => Ok(tensor),
            None => error(format!("no tensor {name}")),
        }
    }

    /// The numbers of a tensor, row by row.
    pub(crate) fn numbers(&self, name: &str) -> Result<Vec<f32>> {
        let tensor = self.tensor(name)?;
        if tensor.is_table {
            return error(format!("{name} is a table"));
        }
        Ok(read_halves(tensor.data))
    }

    pub(crate) fn table(&self, name: &str) -> Result<Table> {
        let tensor = self.tensor(name)?;
        if !tensor.is_table {
            return error(format!("{name} is not a table"));
        }
        let (scales, values) = tensor.data.split_at(2 * tensor.rows);
        Ok(Table {
            scales: read_halves(scales),
            values,
            width: tensor.columns,
        })
    }

    /// The layer whose tensors are `NAME.weight` and, unless it has none, `NAME.bias`.
    pub(crate) fn linear(&self, name: &str) -> Result<Linear> {
        let weight_name = format!("{name}.weight");
        let tensor = self.tensor(&weight_name)?;
        let linear = Linear {
            weight: self.numbers(&weight_name)?,
            bias: self.numbers(&format!("{name}.bias")).unwrap_or_default(),
            inputs: tensor.rows,
            outputs: tensor.columns,
        };
        if !linear.bias.is_empty() && linear.bias.len() != linear.outputs {
            return error(format!("{name}: weight and bias do not fit"));
        }
        Ok(linear)
    }

    pub(crate) fn layer_norm(&self, name: &str) -> Result<LayerNorm> {
        Ok(LayerNorm {
            gain: self.numbers(&format!("{name}.weight"))?,
            shift: self.numbers(&format!("{name}.bias"))?,
        })
    }
}

fn take_tensor(values: &[&'static str], rest: &mut &'static [u8]) -> Result<Tensor<'static>> {
    let &[name, kind, rows, columns] = values else {
        return error("a tensor line needs four values");
    };
    let (Ok(rows), Ok(columns)) = (rows.parse::<usize>(), columns.parse::<usize>()) else {
        return error(format!("size of tensor {name}"));
    };
    let size = match kind {
        "f16" => 2 * rows * columns,
        "i8" => 2 * rows + rows * columns,
        _ => return error(format!("type of tensor {name}")),
    };
    let Some((data, after)) = rest.split_at_checked(size) else {
        return error(format!("tensor {name} is cut off"));
    };
    *rest = after;
    Ok(Tensor {
        name,
        is_table: kind == "i8",
        rows,
        columns,
        data,
    })
}

fn read_halves(bytes: &[u8]) -> Vec<f32> {
    bytes
        .chunks_exact(2)
        .map(|pair| f16::from_le_bytes([pair[0], pair[1]]).to_f32())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_settings_and_tensors() {
        let file = b"version en-0\ntensor a f16 1 2\ntensor b i8 1 2\n\n\x00\x3c\x00\xc0\x00\x38\x04\xfe";
        let weights = Weights::open(file).expect("a good file");
        assert_eq!(weights.setting("version"), Ok(["en-0"].as_slice()));
        assert_eq!(weights.numbers("a"), Ok(vec![1.0, -2.0]));
        let mut sum = [1.0, 1.0];
        weights.table("b").expect("a table").add_row(0, &mut sum);
        assert_eq!(sum.map(|number| number as i32), [3, 0]);
    }

    #[test]
    fn says_what_is_wrong() {
        let message = |file| Weights::open(file).err().map(|error| error.to_string());
        assert_eq!(message(b"").as_deref(), Some("weights file: no header"));
        assert_eq!(
            message(b"tensor a f16 1 2\n\n\x00").as_deref(),
            Some("weights file: tensor a is cut off")
        );
        assert_eq!(
            message(b"version x\n\n\x00").as_deref(),
            Some("weights file: numbers left over at the end")
        );
    }
}
