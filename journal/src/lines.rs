//! Lines of a file, one at a time, in bounded memory. What a line means is not known here.

use std::io::{self, BufRead, Read};

use crate::frame::GROUP_BYTES_MAX;

/// A line as it stands in the file.
#[derive(Debug)]
pub(crate) struct RawLine<'a> {
    /// Where it begins, in bytes from the start of the file.
    pub(crate) offset: u64,
    /// Its bytes without the line end; only the first [`GROUP_BYTES_MAX`] of a longer one.
    pub(crate) bytes: &'a [u8],
    /// Bytes in the file, line end included.
    pub(crate) length: u64,
    /// Whether a line end was there.
    pub(crate) ended: bool,
    /// Whether it is longer than any line of a journal.
    pub(crate) too_long: bool,
}

/// Reads lines one after another.
#[derive(Debug)]
pub(crate) struct Lines<R> {
    source: R,
    offset: u64,
    buffer: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    pub(crate) fn new(source: R) -> Self {
        Lines {
            source,
            offset: 0,
            buffer: Vec::new(),
        }
    }

    /// The bytes of the line that [`Lines::next`] has just given.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.buffer
    }

    /// The next line, none at the end of the file.
    pub(crate) fn next(&mut self) -> io::Result<Option<RawLine<'_>>> {
        self.buffer.clear();
        let limit = GROUP_BYTES_MAX as u64;
        let mut length = self
            .source
            .by_ref()
            .take(limit)
            .read_until(b'\n', &mut self.buffer)? as u64;
        if length == 0 {
            return Ok(None);
        }
        let mut ended = self.buffer.last() == Some(&b'\n');
        if ended {
            self.buffer.pop();
        }
        let mut too_long = false;
        if !ended && length == limit {
            let (skipped, found) = skip_line(&mut self.source)?;
            too_long = skipped > 0;
            length += skipped;
            ended = found;
        }
        let offset = self.offset;
        self.offset += length;
        Ok(Some(RawLine {
            offset,
            bytes: &self.buffer,
            length,
            ended,
            too_long,
        }))
    }
}

/// Passes over the rest of a line; how many bytes that were, and whether its end was found.
fn skip_line(source: &mut impl BufRead) -> io::Result<(u64, bool)> {
    let mut skipped = 0;
    loop {
        let bytes = match source.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            bytes => bytes?,
        };
        if bytes.is_empty() {
            return Ok((skipped, false));
        }
        let end = bytes
            .iter()
            .position(|byte| *byte == b'\n')
            .map(|at| at + 1);
        let used = end.unwrap_or(bytes.len());
        source.consume(used);
        skipped += used as u64;
        if end.is_some() {
            return Ok((skipped, true));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_with_their_place() {
        let mut lines = Lines::new(&b"one\n\nthree"[..]);
        let mut seen = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            seen.push((line.offset, line.bytes.to_vec(), line.length, line.ended));
        }
        assert_eq!(
            seen,
            [
                (0, b"one".to_vec(), 4, true),
                (4, vec![], 1, true),
                (5, b"three".to_vec(), 5, false)
            ]
        );
    }

    #[test]
    fn a_line_too_long_for_a_journal_is_not_kept_in_memory() {
        let source = io::repeat(b'x')
            .take(3 * GROUP_BYTES_MAX as u64)
            .chain(&b"\nnext\n"[..]);
        let mut lines = Lines::new(io::BufReader::new(source));
        let line = lines.next().unwrap().unwrap();
        assert_eq!(
            (line.bytes.len(), line.length),
            (GROUP_BYTES_MAX, 3 * GROUP_BYTES_MAX as u64 + 1)
        );
        assert!(line.too_long && line.ended);
        assert_eq!(lines.next().unwrap().unwrap().bytes, b"next");
    }
}
