//! System calls as strace prints them, and what of a disk is not safe after each of them.

use std::collections::BTreeMap;

/// Those that write, cut, sync and name.
pub(super) const CALLS: &str =
    "trace=write,writev,pwrite64,pwritev,ftruncate,fdatasync,fsync,rename,renameat,renameat2";

/// A mark of the log, which need not be durable, is shorter than any batch of a test.
const MARK_BYTES_MAX: u64 = 256;

/// What a system call has done.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Call<'a> {
    /// It counts from its beginning.
    Written {
        path: &'a str,
        bytes: u64,
        text: &'a str,
    },
    /// What was written by now is safe once it is over, and nothing more.
    Syncing {
        thread: &'a str,
        path: &'a str,
    },
    Synced {
        thread: &'a str,
        path: &'a str,
    },
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
            calls.extend(begins(thread, begun));
        } else if call.starts_with("<... ") {
            let begun = pending.remove(thread).expect("a call that was begun");
            if succeeded(call) {
                calls.extend(ends(thread, begun));
            }
        } else {
            calls.extend(begins(thread, call));
            if succeeded(call) {
                calls.extend(ends(thread, call));
            }
        }
    }
    calls
}

fn succeeded(call: &str) -> bool {
    let result = call.rsplit_once(" = ");
    result.is_some_and(|(_, result)| !result.starts_with('-'))
}

fn begins<'a>(thread: &'a str, call: &'a str) -> Option<Call<'a>> {
    let (name, arguments) = call.split_once('(')?;
    let (path, rest) = descriptor(arguments)?;
    let (bytes, text) = match name {
        "fdatasync" | "fsync" => return Some(Call::Syncing { thread, path }),
        "write" | "pwrite64" => {
            // Behind the text, which may hold anything: `"…"..., 1024, 0) = 1024`, `"…", 12) = 12`.
            let (text, numbers) = rest.rsplit_once('"')?;
            let bytes = numbers.split(", ").nth(1)?;
            (bytes.split(')').next()?.parse().ok()?, text)
        }
        // However many they are.
        "writev" | "pwritev" | "ftruncate" => (u64::MAX, rest),
        _ => return None,
    };
    if arguments.starts_with("1<") {
        let text = text.split_once('"')?.1.strip_suffix("\\n")?;
        // The harness prints the name of a test before the first line of it.
        return Some(Call::Said(text.rsplit("... ").next()?));
    }
    Some(Call::Written { path, bytes, text })
}

fn ends<'a>(thread: &'a str, call: &'a str) -> Option<Call<'a>> {
    let (name, arguments) = call.split_once('(')?;
    match name {
        "fdatasync" | "fsync" => {
            let (path, _) = descriptor(arguments)?;
            Some(Call::Synced { thread, path })
        }
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

/// A write, with its number among all.
#[derive(Debug)]
struct Write<'a> {
    path: &'a str,
    number: u64,
    text: &'a str,
}

/// What a power cut would take.
#[derive(Debug, Default)]
pub(super) struct Disk<'a> {
    /// The last number given: to a write, or to a name.
    last: u64,
    /// Files with writes, and folders with names, by the last of them, that are not synced.
    unsynced: BTreeMap<&'a str, u64>,
    /// Up to which number a sync that is under way makes all safe, by thread.
    syncing: BTreeMap<&'a str, u64>,
    /// Up to which number all of a file is safe.
    safe: BTreeMap<&'a str, u64>,
    writes: Vec<Write<'a>>,
    syncs: Vec<&'a str>,
}

impl<'a> Disk<'a> {
    /// Takes a call; what was said by it.
    pub(super) fn take(&mut self, call: &Call<'a>) -> Option<&'a str> {
        self.last += 1;
        let number = self.last;
        match *call {
            Call::Written { path, bytes, text } => {
                if bytes > MARK_BYTES_MAX || !path.ends_with(".seg") {
                    self.unsynced.insert(path, number);
                    self.writes.push(Write { path, number, text });
                }
            }
            Call::Syncing { thread, .. } => drop(self.syncing.insert(thread, number)),
            Call::Synced { thread, path } => {
                let upto = self.syncing.remove(thread).unwrap_or(0);
                self.safe.insert(path, upto);
                self.unsynced.retain(|of, last| *of != path || *last > upto);
                self.syncs.push(path);
            }
            Call::Named { from, to } => {
                if let Some(last) = self.unsynced.remove(from) {
                    self.unsynced.insert(to, last);
                }
                let folder = to.rsplit_once('/').map_or(".", |(folder, _)| folder);
                self.unsynced.insert(folder, number);
            }
            Call::Said(text) => return Some(text),
        }
        None
    }

    /// Files and folders of these that are not safe.
    pub(super) fn unsynced(&self, of: &str) -> Vec<&'a str> {
        let paths = self.unsynced.keys();
        let of_these = paths.filter(|path| format!("{path}/").contains(of));
        of_these.copied().collect()
    }

    /// Whether something was written that holds this text, and is safe.
    pub(super) fn is_safe(&self, text: &str) -> bool {
        let safe = |path: &str| self.safe.get(path).copied().unwrap_or(0);
        let mut writes = self.writes.iter();
        writes.any(|write| write.text.contains(text) && write.number <= safe(write.path))
    }

    /// How many writes there were to files of these.
    pub(super) fn writes(&self, of: &str) -> u64 {
        let writes = self.writes.iter();
        writes.filter(|write| write.path.contains(of)).count() as u64
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
11 fdatasync(7</d/log/1.seg> <unfinished ...>
13 pwrite64(7</d/log/1.seg>, "batch 9;"..., 1024, 64) = 1024
11 <... fdatasync resumed>)               = 0
12 write(1<pipe:[5]>, "confirmed 7\n", 12) = 12
11 fdatasync(7</d/log/1.seg>)             = 0
12 write(1<pipe:[5]>, "confirmed 8\n", 12) = 12
11 writev(8</d/log/2.seg>, [{iov_base="a", iov_len=1}], 1) = 1
12 write(1<pipe:[5]>, "confirmed 9\n", 12) = 12
"#;
    let mut disk = Disk::default();
    let mut told = Vec::new();
    for call in read(trace) {
        if let Some(said) = disk.take(&call) {
            told.push((said, disk.unsynced("/log/")));
            let is_after = said >= "confirmed 8";
            assert_eq!(disk.is_safe("batch 9;"), is_after, "{said}");
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
        // A sync is of what was written before it began.
        ("confirmed 7", vec!["/d/log/1.seg"]),
        ("confirmed 8", vec![]),
        ("confirmed 9", vec!["/d/log/2.seg"]),
    ];
    assert_eq!(told, expected);
    assert_eq!((disk.writes(".seg"), disk.syncs(".seg")), (4, 4));
}
