//! The ticket on paper: drawn as a picture, because printers know no Arabic, and sent to an ESC/POS printer whose own state
//! is asked for. A printer that is slow, silent or talks nonsense costs the paper, never the number.
//!
//! * [`Sheet`] is what stands on the paper; [`draw`] makes a [`Raster`] of it with the screens' own shaper.
//! * [`encode`] and [`status`] are the printer's language (Epson, “ESC/POS Application Programming Guide”). Pure.
//! * [`Port`] is the way to the printer: network, device file, serial line, each with time-outs.
//! * [`Press`] does one ticket after the other on a thread of its own.

mod draw;
pub mod encode;
mod port;
mod press;
mod raster;
mod settings;
mod sheet;
pub mod status;

pub use draw::{DrawError, Drawing};
pub use port::Port;
pub use press::{Job, Press, Said};
pub use raster::Raster;
pub use settings::{Address, Printer, Width};
pub use sheet::Sheet;
pub use status::Health;
