//! A picture in black and white, as a thermal printer takes it. It knows neither text nor printer.

/// Rows from the top, each of whole bytes, the leftmost dot in the highest bit; a set bit is black.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raster {
    bytes_a_row: usize,
    bytes: Vec<u8>,
}

impl Raster {
    /// A white picture; the width is rounded up to whole bytes.
    #[must_use]
    pub fn new(width: u32, height: u32) -> Self {
        let bytes_a_row = width.div_ceil(8) as usize;
        Self {
            bytes_a_row,
            bytes: vec![0; bytes_a_row * height as usize],
        }
    }

    /// A picture of rows that are there already; a piece of a row at the end is left out.
    #[must_use]
    pub fn of_rows(bytes_a_row: usize, mut bytes: Vec<u8>) -> Self {
        let bytes_a_row = bytes_a_row.max(1);
        bytes.truncate(bytes.len() / bytes_a_row * bytes_a_row);
        Self { bytes_a_row, bytes }
    }

    /// Dots in a row.
    #[must_use]
    pub const fn width(&self) -> u32 {
        self.bytes_a_row as u32 * 8
    }

    /// Rows.
    #[must_use]
    pub const fn height(&self) -> u32 {
        (self.bytes.len() / self.bytes_a_row) as u32
    }

    /// Bytes in a row.
    #[must_use]
    pub const fn bytes_a_row(&self) -> usize {
        self.bytes_a_row
    }

    /// The rows, in bands of at most so many.
    pub fn bands(&self, rows: usize) -> impl Iterator<Item = &[u8]> {
        self.bytes.chunks(self.bytes_a_row * rows.max(1))
    }

    /// Makes a dot black; one outside of the picture is left out.
    pub fn set(&mut self, x: u32, y: u32) {
        if x < self.width() && y < self.height() {
            let at = y as usize * self.bytes_a_row + (x / 8) as usize;
            self.bytes[at] |= 0x80 >> (x % 8);
        }
    }

    /// Whether a dot is black.
    #[must_use]
    pub fn is_black(&self, x: u32, y: u32) -> bool {
        let at = y as usize * self.bytes_a_row + (x / 8) as usize;
        x < self.width()
            && self
                .bytes
                .get(at)
                .is_some_and(|byte| byte & (0x80 >> (x % 8)) != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dot_is_where_it_was_set_and_nowhere_else() {
        let mut raster = Raster::new(17, 3);
        assert_eq!(
            (raster.width(), raster.height(), raster.bytes_a_row()),
            (24, 3, 3)
        );
        raster.set(9, 1);
        raster.set(24, 1);
        raster.set(0, 3);
        let black = (0..3).flat_map(|y| (0..24).map(move |x| (x, y)));
        let black: Vec<_> = black.filter(|(x, y)| raster.is_black(*x, *y)).collect();
        assert_eq!(black, [(9, 1)]);
    }
}
