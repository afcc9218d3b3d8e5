//! The agreement with the broker: topics, roles, wire messages, access lists, sessions.
