//! The command line of the visitor room.

fn main() -> anyhow::Result<()> {
    Ok(())
}
