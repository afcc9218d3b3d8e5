//! The rules of the queue and its vocabulary: commands in, events out.
