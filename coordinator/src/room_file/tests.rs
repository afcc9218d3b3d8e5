//! Room files that are right, and one for each mistake.

use super::*;

#[test]
fn the_built_in_room_is_a_trial_without_mistakes() {
    let file = RoomFile::built_in().unwrap();
    assert!(file.trial());
}
