//! System calls as strace prints them, and what of a disk is not safe after each of them.

use std::collections::{BTreeMap, BTreeSet};

/// Those that write, cut, sync and name.
pub(super) const CALLS: &str =
    "trace=write,writev,pwrite64,pwritev,ftruncate,fdatasync,fsync,rename,renameat,renameat2";

/// A mark of the log, which need not be durable, is shorter than any batch of a test.
const MARK_BYTES_MAX: u64 = 256;

/// What a system call has done, once it is over; a write counts from its beginning.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Call<'a> {
    Written {
        path: &'a str,
        bytes: u64,
    },
    Synced(&'a str),
    Named {
        from: &'a str,
        to: &'a str,
    },
    /// A line on standard output.
    Said(&'a str),
}

/// The calls of a trace, in their order.
pub(super) fn read(trace: &str) -> Vec<Call<'_>> {
    let mut calls = Vec::new();
    let mut pending: BTreeMap<&str, &str> = BTreeMap::new();
    for line in trace.lines() {
        let Some((thread, call)) = line.split_once(' ') else {
            continue;
        };
        let call = call.trim_start();
        if let Some(begun) = call.strip_suffix(" <unfinished ...>") {
            pending.insert(thread, begun);
            calls.extend(written(begun));
        } else if call.starts_with("<... ") {
            let begun = pending.remove(thread).expect("a call that was begun");
            if succeeded(call) {
                calls.extend(done(begun));
            }
        } else {
            calls.extend(written(call));
            if succeeded(call) {
                calls.extend(done(call));
            }
        }
    }
    calls
}

fn succeeded(call: &str) -> bool {
    let result = call.rsplit_once(" = ");
    result.is_some_and(|(_, result)| !result.starts_with('-'))
}

fn written(call: &str) -> Option<Call<'_>> {
    let (name, arguments) = call.split_once('(')?;
    if name == "ftruncate" {
        let (path, bytes) = (descriptor(arguments)?.0, u64::MAX);
        return Some(Call::Written { path, bytes });
    }
    if !["write", "writev", "pwrite64", "pwritev"].contains(&name) {
        return None;
    }
    let (path, rest) = descriptor(arguments)?;
    if arguments.starts_with("1<") {
        let text = rest.split_once('"')?.1.rsplit_once("\\n\"")?.0;
        // The harness prints the name of a test before the first line of it.
        return Some(Call::Said(text.rsplit("... ").next()?));
    }
    // Behind the text, which may hold anything: `"…"..., 1024, 0) = 1024`, `"…", 12) = 12`.
    let (_, numbers) = rest.rsplit_once('"')?;
    let bytes = numbers.split(", ").nth(1)?;
    let bytes = bytes.split(')').next()?.parse().ok()?;
    Some(Call::Written { path, bytes })
}

fn done(call: &str) -> Option<Call<'_>> {
    let (name, arguments) = call.split_once('(')?;
    match name {
        "fdatasync" | "fsync" => Some(Call::Synced(descriptor(arguments)?.0)),
        "rename" | "renameat" | "renameat2" => {
            let mut texts = arguments.split('"').skip(1).step_by(2);
            let (from, to) = (texts.next()?, texts.next()?);
            Some(Call::Named { from, to })
        }
        _ => None,
    }
}

/// The path of the descriptor that a call begins with, and what follows.
fn descriptor(arguments: &str) -> Option<(&str, &str)> {
    let (_, rest) = arguments.split_once('<')?;
    rest.split_once('>')
}

/// What a power cut would take.
#[derive(Debug, Default)]
pub(super) struct Disk<'a> {
    /// Files with writes that are not synced, and folders with names that are not.
    unsynced: BTreeSet<&'a str>,
    writes: Vec<&'a str>,
    syncs: Vec<&'a str>,
}

impl<'a> Disk<'a> {
    /// Takes a call; what was said by it.
    pub(super) fn take(&mut self, call: &Call<'a>) -> Option<&'a str> {
        match *call {
            Call::Written { path, bytes } if bytes > MARK_BYTES_MAX || !path.ends_with(".seg") => {
                self.unsynced.insert(path);
                self.writes.push(path);
            }
            Call::Written { .. } => {}
            Call::Synced(path) => {
                self.unsynced.remove(path);
                self.syncs.push(path);
            }
            Call::Named { from, to } => {
                if self.unsynced.remove(from) {
                    self.unsynced.insert(to);
                }
                let folder = to.rsplit_once('/').map_or(".", |(folder, _)| folder);
                self.unsynced.insert(folder);
            }
            Call::Said(text) => return Some(text),
        }
        None
    }

    /// Files and folders of these that are not safe.
    pub(super) fn unsynced(&self, of: &str) -> Vec<&'a str> {
        let is_of = |path: &&&str| format!("{path}/").contains(of);
        self.unsynced.iter().filter(is_of).copied().collect()
    }

    /// How many writes there were to files of these.
    pub(super) fn writes(&self, of: &str) -> u64 {
        self.writes.iter().filter(|path| path.contains(of)).count() as u64
    }

    /// How many syncs there were of files of these.
    pub(super) fn syncs(&self, of: &str) -> u64 {
        self.syncs.iter().filter(|path| path.contains(of)).count() as u64
    }
}

#[test]
fn what_is_not_synced_is_seen() {
    let trace = r#"11 pwrite64(7</d/log/1.seg>, "a = \", \"..."..., 1024, 64) = 1024
12 write(1<pipe:[5]>, "test power::child ... confirmed 0\n", 34) = 34
11 fdatasync(7</d/log/1.seg> <unfinished ...>
12 write(1<pipe:[5]>, "confirmed 1\n", 12) = 12
11 <... fdatasync resumed>)               = 0
12 write(1<pipe:[5]>, "confirmed 2\n", 12) = 12
11 pwrite64(7</d/log/1.seg>, "mark", 60, 1088) = 60
11 write(8</d/log/2.tmp>, "head"..., 900) = 900
11 rename("/d/log/2.tmp", "/d/log/2.seg") = 0
12 write(1<pipe:[5]>, "confirmed 3\n", 12) = 12
11 fsync(8</d/log/2.seg>)                 = -1 EIO (Input/output error)
12 write(1<pipe:[5]>, "confirmed 4\n", 12) = 12
11 fsync(8</d/log/2.seg>)                 = 0
11 fsync(9</d/log>)                       = 0
12 write(1<pipe:[5]>, "confirmed 5\n", 12) = 12
11 ftruncate(7</d/log/1.seg>, 1088)       = 0
12 write(1<pipe:[5]>, "confirmed 6\n", 12) = 12
"#;
    let mut disk = Disk::default();
    let mut told = Vec::new();
    for call in read(trace) {
        if let Some(said) = disk.take(&call) {
            told.push((said, disk.unsynced("/log/")));
        }
    }
    let expected = [
        ("confirmed 0", vec!["/d/log/1.seg"]),
        ("confirmed 1", vec!["/d/log/1.seg"]),
        ("confirmed 2", vec![]),
        ("confirmed 3", vec!["/d/log", "/d/log/2.seg"]),
        ("confirmed 4", vec!["/d/log", "/d/log/2.seg"]),
        ("confirmed 5", vec![]),
        ("confirmed 6", vec!["/d/log/1.seg"]),
    ];
    assert_eq!(told, expected);
    assert_eq!((disk.writes(".seg"), disk.syncs(".seg")), (2, 2));
}
