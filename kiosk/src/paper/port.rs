//! The way to a printer: bytes out and in, each within a time. It knows nothing of what they mean.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::OFlags;
use rustix::termios::{OptionalActions, QueueSelector, tcflush, tcgetattr, tcsetattr};

use super::Address;

/// How long a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);
/// The largest piece that is written at once, so that a time-out is noticed.
const PIECE_BYTES: usize = 4096;

/// An open way to a printer.
#[derive(Debug)]
pub enum Port {
    /// Over the network.
    Network(TcpStream),
    /// A device file.
    File(File),
}

impl Port {
    /// Opens it.
    ///
    /// # Errors
    /// What the system said, at the latest after two seconds.
    pub fn open(address: &Address) -> io::Result<Self> {
        match address {
            Address::Network(address) => connect(address).map(Self::Network),
            Address::File(path) => open_file(path).map(Self::File),
            Address::Serial(path, baud) => {
                let file = open_file(path)?;
                set_up_serial(&file, *baud)?;
                Ok(Self::File(file))
            }
        }
    }

    /// Sends all of it.
    ///
    /// # Errors
    /// What the system said, or that the time is over; a part may have been sent then.
    pub fn send(&mut self, bytes: &[u8], until: Instant) -> io::Result<()> {
        let mut rest = bytes;
        while !rest.is_empty() {
            let piece = &rest[..rest.len().min(PIECE_BYTES)];
            let sent = match self {
                Self::Network(stream) => {
                    stream.set_write_timeout(Some(left(until)?))?;
                    stream.write(piece)
                }
                Self::File(file) => {
                    wait(file, PollFlags::OUT, until)?;
                    file.write(piece)
                }
            };
            match sent {
                Ok(0) => return Err(ErrorKind::WriteZero.into()),
                Ok(sent) => rest = &rest[sent..],
                Err(error) if again(&error) => drop(left(until)?),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Receives one byte.
    ///
    /// # Errors
    /// What the system said, that the other end is gone, or that the time is over.
    pub fn receive(&mut self, until: Instant) -> io::Result<u8> {
        let mut byte = [0];
        loop {
            let read = match self {
                Self::Network(stream) => {
                    stream.set_read_timeout(Some(left(until)?))?;
                    stream.read(&mut byte)
                }
                Self::File(file) => {
                    wait(file, PollFlags::IN, until)?;
                    file.read(&mut byte)
                }
            };
            match read {
                Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
                Ok(_) => return Ok(byte[0]),
                Err(error) if again(&error) => drop(left(until)?),
                Err(error) => return Err(error),
            }
        }
    }

    /// Throws away what came unasked, at most so many bytes.
    ///
    /// # Errors
    /// That the printer says more than that without being asked.
    pub fn drain(&mut self, bytes_max: usize) -> io::Result<()> {
        for _ in 0..bytes_max {
            let moment = Instant::now() + Duration::from_millis(1);
            match self.receive(moment) {
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Err(error),
                Err(_) => return Ok(()),
            }
        }
        Err(io::Error::new(
            ErrorKind::InvalidData,
            "it does not stop talking",
        ))
    }
}

fn again(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Interrupted | ErrorKind::WouldBlock | ErrorKind::TimedOut
    )
}

/// What is left of the time.
fn left(until: Instant) -> io::Result<Duration> {
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() {
        Err(ErrorKind::TimedOut.into())
    } else {
        Ok(left)
    }
}

fn connect(address: &str) -> io::Result<TcpStream> {
    let mut last = io::Error::new(ErrorKind::NotFound, "the name has no address");
    for address in address.to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, CONNECT_TIMEOUT) {
            Ok(stream) => {
                stream.set_nodelay(true)?;
                return Ok(stream);
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// A file that is only for writing is a printer that cannot be asked.
fn open_file(path: &Path) -> io::Result<File> {
    let flags = OFlags::NONBLOCK.union(OFlags::NOCTTY).bits();
    let mut options = OpenOptions::new();
    options.append(true).custom_flags(flags.cast_signed());
    let both = options.clone().read(true).open(path);
    both.or_else(|_| options.open(path))
}

fn set_up_serial(file: &File, baud: u32) -> io::Result<()> {
    let mut line = tcgetattr(file)?;
    line.make_raw();
    line.set_speed(baud)?;
    tcsetattr(file, OptionalActions::Now, &line)?;
    tcflush(file, QueueSelector::IOFlush)?;
    Ok(())
}

/// Waits until a file can be read or written.
fn wait(file: &File, what: PollFlags, until: Instant) -> io::Result<()> {
    let time = Timespec::try_from(left(until)?).map_err(io::Error::other)?;
    let mut watched = [PollFd::new(file, what)];
    match poll(&mut watched, Some(&time))? {
        0 => Err(ErrorKind::TimedOut.into()),
        _ if watched[0].revents().intersects(what) => Ok(()),
        _ => Err(ErrorKind::BrokenPipe.into()),
    }
}
