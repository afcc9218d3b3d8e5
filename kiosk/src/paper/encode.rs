//! What is sent to the printer for a picture, and what it is asked. Epson, “ESC/POS Application Programming Guide”: `ESC @`,
//! `GS v 0`, `ESC J`, `GS V`, `GS r`, `DLE EOT`.

use super::Raster;

/// Rows of one `GS v 0`: a printer that stops in the middle has at most these bytes left to swallow.
pub const BAND_ROWS: usize = 64;
/// Empty rows after the picture, so that it comes out past the cutter (15 mm).
const FEED_ROWS: u8 = 120;

/// `ESC @`: the printer as it is after power-on.
const INITIALIZE: [u8; 2] = [0x1b, b'@'];
/// `GS V 66 0`: feed to the cutter and cut, leaving one point.
const CUT: [u8; 4] = [0x1d, b'V', 66, 0];
/// `GS r 1`: answered with the paper sensor's state when everything before it has been printed.
pub const ASK_DONE: [u8; 3] = [0x1d, b'r', 1];

/// `DLE EOT n`: answered at once, also while the printer is busy.
#[must_use]
pub const fn ask_status(n: u8) -> [u8; 3] {
    [0x10, 0x04, n]
}

/// A picture, fed out and cut.
#[must_use]
pub fn picture(raster: &Raster, cut: bool) -> Vec<u8> {
    let mut bytes = INITIALIZE.to_vec();
    let width = u16::try_from(raster.bytes_a_row())
        .unwrap_or(u16::MAX)
        .to_le_bytes();
    for band in raster.bands(BAND_ROWS) {
        let rows = u16::try_from(band.len() / raster.bytes_a_row()).unwrap_or(u16::MAX);
        bytes.extend([0x1d, b'v', b'0', 0]);
        bytes.extend(width);
        bytes.extend(rows.to_le_bytes());
        bytes.extend(band);
    }
    bytes.extend([0x1b, b'J', FEED_ROWS]);
    if cut {
        bytes.extend(CUT);
    }
    bytes
}

/// What ends a band that was broken off: white dots, or nothing where the printer waits for a command.
#[must_use]
pub fn rest_of_a_band(bytes_a_row: usize) -> Vec<u8> {
    vec![0; bytes_a_row * BAND_ROWS]
}
