//! An append-only file of records: group commit, checksum, torn tail, damage found.
