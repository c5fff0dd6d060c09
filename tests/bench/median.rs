//! The middle of several measurements, which a single slow one does not move.

/// The median; not a number where nothing was measured.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match (values.get(middle), values.len() % 2) {
        (Some(&upper), 0) => f64::midpoint(values[middle - 1], upper),
        (Some(&value), _) => value,
        (None, _) => f64::NAN,
    }
}
