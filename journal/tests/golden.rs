//! Journals that released versions wrote are read for ever. Their files are never changed; each release adds a folder.

use std::path::Path;

use journal::{Finding, read_day, verify};

#[test]
fn the_journal_of_0_1_0_is_read() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/0.1.0");
    let texts = |day| -> Vec<String> {
        read_day(&dir, day)
            .unwrap()
            .map(|record| record.unwrap().text)
            .collect()
    };
    assert_eq!(
        texts("2026-11-22"),
        [
            r#"{"v":1,"alone":true}"#,
            r#"{"v":1,"text":"Svenska کوردی ☃ \"quoted\" \\ \n"}"#,
            r#"{"v":1,"shares":"the sync of the one before"}"#,
            r#"{ "v": 1, "spaces": "kept", "crc": "not ours" }"#,
        ]
    );
    assert_eq!(texts("2026-11-23"), [r#"{"v":1,"torn":"after this"}"#]);
    let findings: Vec<Finding> = verify(&dir)
        .unwrap()
        .into_iter()
        .map(|report| report.finding)
        .collect();
    assert_eq!(findings, [Finding::Whole, Finding::TornTail { bytes: 17 }]);
}
