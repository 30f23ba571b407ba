/// How sure each field of an event is: of a hundred events of like reading with 0.7 here, about seventy have it right.
///
/// `event_type` is the probability that the text reports an event of this type here; the others are the probability that
/// the field is right, given that it does. The numbers are calibrated on annotated articles (`evals/calibration.sh`).
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Confidences {
    /// The text reports an event of this type in this sentence.
    pub event_type: f32,
    /// Whether it happened is read rightly.
    pub modality: f32,
    /// The doers are the right countries and bodies; also that nobody is named where there is none.
    pub actor: f32,
    /// The same of those to whom it is done.
    pub recipient: f32,
    /// Both ends of the date are right; `None` without a date.
    pub date: Option<f32>,
    /// The country of the place is right; `None` without a place.
    pub place: Option<f32>,
}
