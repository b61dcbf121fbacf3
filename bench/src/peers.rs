//! Other projects' programs of the same job: what is present, built apart from where it came from.
//!
//! Their folder may be read-only and holds whatever else; its sources are copied beside our own
//! builds (`target/peers`) and built there: the one-thread reference by cargo, the JVM programs by
//! Maven. Whatever is missing or does not build is a reason in words, for the report.

use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::process;

/// What other runs leave in the folder, and what is too large to be a source.
const NOT_SOURCES: [&str; 7] = ["target", "venv", "data", "results", "kafka", "tmp", ".git"];
/// Where Maven writes where its libraries are, and the peers' scripts look for it.
const CLASS_PATH: &str = "cp.txt";
const SOURCE_BYTES_MAX: u64 = 4 << 20;
/// A build with its downloads.
const BUILD_DEADLINE: Duration = Duration::from_secs(20 * 60);

/// A program, or why there is none.
pub(crate) type Found = Result<PathBuf, String>;

/// What there is to run, each with the reason why not.
pub(crate) struct Peers {
    /// One thread, no engine, in memory; also counts exactly.
    pub(crate) reference: Found,
    /// The script that starts Flink's job.
    pub(crate) flink: Found,
    /// Compares windows with those of the exact reference.
    pub(crate) compare: Found,
}

impl Peers {
    /// Copies and builds what is in a folder.
    pub(crate) async fn prepare(from: Option<&Path>, scratch: &Path) -> Result<Self> {
        let Some(from) = from else {
            let reason = "no folder of peers: name one by --peers or HEADCOUNT_PEERS";
            let none = || Err(reason.to_owned());
            return Ok(Self {
                reference: none(),
                flink: none(),
                compare: none(),
            });
        };
        let own = std::env::current_exe()?;
        let target = own.ancestors().nth(2).context("no folder of builds")?;
        let dir = target.join("peers");
        copy(from, &dir).with_context(|| format!("copying the peers of {}", from.display()))?;
        let compare = dir.join("compare.py");
        Ok(Self {
            reference: reference(&dir, scratch).await.map_err(reason),
            flink: flink(&dir, scratch).await.map_err(reason),
            compare: present(compare).map_err(reason),
        })
    }
}

fn reason(error: anyhow::Error) -> String {
    format!("{error:#}")
}

fn present(path: PathBuf) -> Result<PathBuf> {
    anyhow::ensure!(path.exists(), "there is no {}", path.display());
    Ok(path)
}

async fn reference(dir: &Path, scratch: &Path) -> Result<PathBuf> {
    let manifest = present(dir.join("rustref/Cargo.toml"))?;
    // Below a workspace that does not name it, a package must say that it is its own.
    let text = std::fs::read_to_string(&manifest)?;
    if !text.contains("[workspace]") {
        std::fs::write(&manifest, format!("{text}\n[workspace]\n"))?;
    }
    let target = dir.join("target");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build
        .args(["build", "--release", "--quiet"])
        .current_dir(dir.join("rustref"))
        .env("CARGO_TARGET_DIR", &target);
    process::run(&mut build, scratch, BUILD_DEADLINE).await?;
    present(target.join("release/rustref"))
}

async fn flink(dir: &Path, scratch: &Path) -> Result<PathBuf> {
    let jvm = dir.join("jvm");
    present(jvm.join("pom.xml"))?;
    let mut build = Command::new("mvn");
    build
        .args([
            "-q",
            "-B",
            "-Dstyle.color=never",
            "compile",
            "dependency:build-classpath",
        ])
        .arg(format!(
            "-Dmdep.outputFile={}",
            dir.join(CLASS_PATH).display()
        ))
        .current_dir(&jvm);
    process::run(&mut build, scratch, BUILD_DEADLINE).await?;
    present(dir.join("flink.sh"))
}

/// Copies sources that are not there yet or differ, so that builds stay fresh, and removes what is
/// not there any more.
fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(to)? {
        let entry = entry?;
        let name = entry.file_name();
        let built = name == CLASS_PATH || NOT_SOURCES.iter().any(|other| name == *other);
        if built || from.join(&name).exists() {
            continue;
        }
        if entry.file_type()?.is_dir() {
            std::fs::remove_dir_all(entry.path())?;
        } else {
            std::fs::remove_file(entry.path())?;
        }
    }
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let (name, kind) = (entry.file_name(), entry.metadata()?);
        if kind.is_dir() {
            if !NOT_SOURCES.iter().any(|other| name == *other) {
                copy(&entry.path(), &to.join(&name))?;
            }
            continue;
        }
        if !kind.is_file() || kind.len() > SOURCE_BYTES_MAX || name == CLASS_PATH {
            continue;
        }
        let (bytes, target) = (std::fs::read(entry.path())?, to.join(&name));
        if std::fs::read(&target).ok().as_deref() != Some(&bytes) {
            std::fs::write(&target, bytes)?;
        }
    }
    Ok(())
}

/// The file in as many parts, line i in part i mod parts: each keeps the order of time.
pub(crate) fn split(file: &Path, scratch: &Path, parts: usize) -> Result<Vec<PathBuf>> {
    let paths: Vec<PathBuf> = (0..parts)
        .map(|part| scratch.join(format!("w1.part{part}")))
        .collect();
    let mut outs = Vec::with_capacity(parts);
    for path in &paths {
        outs.push(BufWriter::with_capacity(
            1 << 20,
            std::fs::File::create(path)?,
        ));
    }
    let mut lines = BufReader::with_capacity(1 << 20, std::fs::File::open(file)?);
    let (mut line, mut number) = (Vec::new(), 0);
    while lines.read_until(b'\n', &mut line)? > 0 {
        outs[number % parts].write_all(&line)?;
        number += 1;
        line.clear();
    }
    for out in &mut outs {
        out.flush()?;
    }
    Ok(paths)
}
