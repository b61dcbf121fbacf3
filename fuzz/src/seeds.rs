//! Writes sound bytes of each form into `corpus/<target>/`, for the fuzzer to begin with.

use std::io;
use std::path::Path;

/// A name, sound bytes, and the reader.
type Target = (&'static str, fn() -> Vec<Vec<u8>>, fn(&[u8]) -> bool);

fn main() -> io::Result<()> {
    let crates: [(&str, &[&[Target]]); 2] = [
        (
            "engine",
            &[headcount_engine::fuzz::SMALL, headcount_engine::fuzz::LARGE],
        ),
        ("proto", &[headcount_proto::fuzz::ALL]),
    ];
    for (of, tables) in crates {
        for (name, seeds, _) in tables.iter().copied().flatten() {
            let target = format!("{of}_{name}");
            let folder = Path::new("corpus").join(&target);
            std::fs::create_dir_all(&folder)?;
            let seeds = seeds();
            for (number, bytes) in seeds.iter().enumerate() {
                std::fs::write(folder.join(format!("seed-{number}")), bytes)?;
            }
            println!("{target}: {}", seeds.len());
        }
    }
    Ok(())
}
