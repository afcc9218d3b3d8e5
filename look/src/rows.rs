//! Rows of a list on a screen, changed without the list being made anew.

use slint::{Model as _, ModelRc, VecModel};

/// Changes the rows that differ, so that only they are painted; a list of another length replaces the model.
pub fn update_rows<T: Clone + PartialEq + 'static>(
    model: ModelRc<T>,
    rows: Vec<T>,
    replace: impl FnOnce(ModelRc<T>),
) {
    if model.row_count() != rows.len() {
        replace(ModelRc::new(VecModel::from(rows)));
        return;
    }
    for (at, row) in rows.into_iter().enumerate() {
        if model.row_data(at).as_ref() != Some(&row) {
            model.set_row_data(at, row);
        }
    }
}
