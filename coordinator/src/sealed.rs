//! A short value in a file of its own, with a checksum, so that a damaged one is noticed: `value CRC-32`, both as text.

/// The value with its checksum, in eight hexadecimal digits.
pub(crate) fn seal(value: &str) -> String {
    format!("{value} {:08x}", crc32fast::hash(value.as_bytes()))
}

/// The value of a file's text; none when it is damaged. A value alone was written before there were checksums.
pub(crate) fn value(text: &str) -> Option<&str> {
    let text = text.trim();
    match text.split_once(' ') {
        Some((value, _)) => (seal(value) == text).then_some(value),
        None => (!text.is_empty()).then_some(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_read_back_and_any_other_byte_in_it_is_noticed() {
        let sealed = seal("01kan3v7q8");
        assert_eq!(value(&sealed), Some("01kan3v7q8"));
        assert_eq!(
            value(" 01kan3v7q8\n"),
            Some("01kan3v7q8"),
            "of an earlier release"
        );
        for at in 0..sealed.len() {
            for bit in 0..7 {
                let mut damaged = sealed.clone().into_bytes();
                damaged[at] ^= 1 << bit;
                let damaged = String::from_utf8(damaged).unwrap();
                assert_ne!(value(&damaged), Some("01kan3v7q8"), "{damaged}");
            }
        }
        for cut in "01kan3v7q8 0".len()..sealed.len() {
            assert_eq!(value(&sealed[..cut]), None);
        }
    }
}
