//! Guides' PINs as argon2id hashes: made, recognised as such, and compared.
//!
//! Counts no attempts and locks nobody out; the rules do. Comparing takes tens of milliseconds on purpose and belongs off
//! the path of requests.

use argon2::password_hash::rand_core::OsRng;
use argon2::password_hash::{Output, PasswordHash, PasswordHasher, Salt, SaltString};
use argon2::{Algorithm, Argon2, Block, Params, Version};

/// Digits of a PIN (PROTOCOL §2, `sign_in`).
pub const PIN_DIGITS: std::ops::RangeInclusive<usize> = 4..=12;
/// The PIN of every guide of the built-in room (PROTOCOL §5).
pub const TRIAL_PIN: &str = "1234";

/// OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// Most memory that a hash in a room file may ask for.
const MEMORY_KIB_MAX: u32 = 256 * 1024;
const PASSES_MAX: u32 = 16;
const LANES_MAX: u32 = 8;
/// A piece of memory of this size goes back to the system when it is freed. glibc keeps smaller ones for itself (up to
/// 32 MiB, mallopt(3), `M_MMAP_THRESHOLD`): after the comparisons of its start a room held some 40 MiB more than it used.
const GIVEN_BACK_BYTES: usize = 33 * 1024 * 1024;

/// Why a PIN has no hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PinError {
    /// It is no PIN.
    #[error("expected a PIN of 4 to 12 digits")]
    NoPin,
    /// The machine gave no chance, or refused the memory.
    #[error("the PIN could not be hashed on this machine")]
    Failed,
}

/// The `pin_hash` of a PIN: argon2id in PHC form with a fresh salt.
///
/// # Errors
/// [`PinError::NoPin`] unless it is 4 to 12 ASCII digits.
pub fn hash_pin(pin: &str) -> Result<String, PinError> {
    if !is_pin(pin) {
        return Err(PinError::NoPin);
    }
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|_| PinError::Failed)?;
    let salt = SaltString::generate(&mut OsRng);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password(pin.as_bytes(), &salt)
        .map(|hash| hash.to_string())
        .map_err(|_| PinError::Failed)
}

/// Whether the PIN is the one behind the hash.
pub fn pin_matches(hash: &str, pin: &str) -> bool {
    is_pin(pin)
        && is_pin_hash(hash)
        && PasswordHash::new(hash)
            .is_ok_and(|hash| hash.hash.is_some() && output(&hash, pin) == hash.hash)
}

/// What this PIN comes to with the hash's salt and parameters; none where they are not argon2's.
fn output(hash: &PasswordHash<'_>, pin: &str) -> Option<Output> {
    let version = hash
        .version
        .map_or(Ok(Version::default()), Version::try_from);
    let params = Params::try_from(hash).ok()?;
    let (mut salt, mut output) = ([0; Salt::MAX_LENGTH], [0; Output::MAX_LENGTH]);
    let salt = hash.salt?.decode_b64(&mut salt).ok()?;
    let output = output.get_mut(..hash.hash?.len())?;
    let mut memory = memory(params.block_count());
    Argon2::new(Algorithm::Argon2id, version.ok()?, params)
        .hash_password_into_with_memory(pin.as_bytes(), salt, output, &mut memory)
        .ok()?;
    Output::new(output).ok()
}

/// The memory of one comparison; of what is reserved, only these blocks are ever touched.
fn memory(blocks: usize) -> Vec<Block> {
    let mut memory = Vec::with_capacity(blocks.max(GIVEN_BACK_BYTES / size_of::<Block>()));
    memory.resize(blocks, Block::default());
    memory
}

fn is_pin(pin: &str) -> bool {
    PIN_DIGITS.contains(&pin.len()) && pin.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether this is argon2id in PHC form, whole, and cheap enough to be compared here.
pub(super) fn is_pin_hash(text: &str) -> bool {
    let Ok(hash) = PasswordHash::new(text) else {
        return false;
    };
    let whole = hash.salt.is_some() && hash.hash.is_some_and(|output: Output| output.len() >= 16);
    let affordable = Params::try_from(&hash).is_ok_and(|params| {
        params.m_cost() <= MEMORY_KIB_MAX
            && params.t_cost() <= PASSES_MAX
            && params.p_cost() <= LANES_MAX
    });
    hash.algorithm == Algorithm::Argon2id.ident() && whole && affordable
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_knows_its_pin_and_no_other() {
        let hash = hash_pin("0042").unwrap();
        assert!(
            hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{hash}"
        );
        assert!(pin_matches(&hash, "0042"));
        assert!(!pin_matches(&hash, "0043") && !pin_matches(&hash, ""));
        assert_ne!(
            hash,
            hash_pin("0042").unwrap(),
            "each hash has a salt of its own"
        );
    }

    #[test]
    fn a_pin_is_four_to_twelve_ascii_digits() {
        for bad in ["", "123", "1234567890123", "12a4", "١٢٣٤", "1234\n"] {
            assert_eq!(hash_pin(bad), Err(PinError::NoPin), "{bad:?}");
        }
    }

    #[test]
    fn other_hashes_and_costly_ones_are_no_pin_hash() {
        let good = hash_pin("1234").unwrap();
        assert!(is_pin_hash(&good));
        for bad in [
            "1234".to_owned(),
            good.replace("argon2id", "argon2i"),
            good.replace("m=19456", "m=4194304"),
            good.rsplit_once('$').unwrap().0.to_owned(),
        ] {
            assert!(!is_pin_hash(&bad), "{bad}");
            assert!(!pin_matches(&bad, "1234"), "{bad}");
        }
    }
}
