//! W1's windows counted once more, apart from the engine: from the lines themselves, by serde_json,
//! each window from scratch out of exact panes.

use std::collections::{BTreeMap, HashSet};
use std::io::BufRead as _;
use std::path::Path;

use anyhow::{Result, ensure};
use serde::Deserialize;

use crate::windows::{SIZE_MS, SLIDE_MS, Window};

#[derive(Deserialize)]
struct Line {
    response: String,
    guests: i64,
    mtime: i64,
    member: Member,
    group: Group,
}

#[derive(Deserialize)]
struct Member {
    member_id: u64,
}

#[derive(Deserialize)]
struct Group {
    group_topics: Vec<Topic>,
    group_country: String,
}

#[derive(Deserialize)]
struct Topic {
    urlkey: String,
}

#[derive(Default)]
struct Pane {
    yes: i64,
    no: i64,
    guests: i64,
    topics: BTreeMap<String, i64>,
    countries: BTreeMap<String, i64>,
    members: HashSet<u64>,
}

/// Exact panes of a file.
pub(crate) struct Recount {
    panes: BTreeMap<i64, Pane>,
}

impl Recount {
    /// Counts a file.
    pub(crate) fn read(file: &Path) -> Result<Self> {
        let mut panes: BTreeMap<i64, Pane> = BTreeMap::new();
        for line in std::io::BufReader::new(std::fs::File::open(file)?).lines() {
            let line: Line = serde_json::from_str(&line?)?;
            panes
                .entry(line.mtime.div_euclid(SLIDE_MS) * SLIDE_MS)
                .or_default()
                .add(line);
        }
        Ok(Self { panes })
    }

    /// Holds windows against a recount of every `stride`-th; how many that were.
    pub(crate) fn check(&self, got: &[Window], stride: usize) -> Result<usize> {
        let first = self.panes.keys().next().copied().unwrap_or(0) - SIZE_MS + SLIDE_MS;
        let last = self.panes.keys().next_back().copied().unwrap_or(0);
        let due = ((last - first) / SLIDE_MS + 1) as usize;
        ensure!(
            got.len() == due,
            "{} windows came, {due} were due",
            got.len()
        );
        let mut checked = 0;
        for window in got.iter().step_by(stride) {
            let want = recount(&self.panes, window.start_ms);
            let off = (window.members - want.members).abs() / want.members.max(1.0);
            ensure!(
                off <= 0.04,
                "members of {}: {} for {}",
                window.start_ms,
                window.members,
                want.members
            );
            let same = Window {
                members: want.members,
                ..window.clone()
            };
            ensure!(
                same == want,
                "window {} differs:\n{same:?}\n{want:?}",
                window.start_ms
            );
            checked += 1;
        }
        Ok(checked)
    }
}

fn recount(panes: &BTreeMap<i64, Pane>, start_ms: i64) -> Window {
    let mut sum = Pane::default();
    for pane in panes
        .range(start_ms..start_ms + SIZE_MS)
        .map(|(_, pane)| pane)
    {
        sum.yes += pane.yes;
        sum.no += pane.no;
        sum.guests += pane.guests;
        for (key, count) in &pane.topics {
            *sum.topics.entry(key.clone()).or_default() += count;
        }
        for (key, count) in &pane.countries {
            *sum.countries.entry(key.clone()).or_default() += count;
        }
        sum.members.extend(&pane.members);
    }
    let mut top: Vec<(String, i64)> = sum.topics.into_iter().collect();
    top.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    top.truncate(10);
    Window {
        start_ms,
        end_ms: start_ms + SIZE_MS,
        yes: sum.yes,
        no: sum.no,
        guests: sum.guests,
        top,
        countries: sum.countries,
        members: sum.members.len() as f64,
    }
}

impl Pane {
    fn add(&mut self, line: Line) {
        let yes = line.response == "yes";
        self.guests += line.guests;
        self.members.insert(line.member.member_id);
        *self.countries.entry(line.group.group_country).or_default() += 1;
        if !yes {
            self.no += 1;
            return;
        }
        self.yes += 1;
        for topic in line.group.group_topics {
            *self.topics.entry(topic.urlkey).or_default() += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST_MS: i64 = 1_425_788_560_000;

    fn line(member: u64, at_ms: i64, response: &str, country: &str) -> String {
        format!(
            r#"{{"response":"{response}","guests":2,"mtime":{at_ms},"member":{{"member_id":{member}}},"group":{{"group_topics":[{{"urlkey":"tea"}}],"group_country":"{country}"}}}}"#
        )
    }

    /// A recount of three records, and the windows that are right for them.
    fn right() -> (Recount, Vec<Window>) {
        let lines = [
            line(1, FIRST_MS + 1, "yes", "us"),
            line(2, FIRST_MS + 2, "no", "de"),
            line(3, FIRST_MS + 10_000, "yes", "us"),
        ];
        let file = tempfile::NamedTempFile::new().expect("a temporary file can be made");
        std::fs::write(file.path(), lines.join("\n")).expect("it can be written");
        let recount = Recount::read(file.path()).expect("the lines are records");
        let window = |start_ms: i64| {
            let of = |from_ms: i64| i64::from((start_ms..start_ms + SIZE_MS).contains(&from_ms));
            let (early, late) = (of(FIRST_MS), of(FIRST_MS + SLIDE_MS));
            let countries = [("de", early), ("us", early + late)];
            let countries = countries.into_iter().filter(|(_, records)| *records > 0);
            Window {
                start_ms,
                end_ms: start_ms + SIZE_MS,
                yes: early + late,
                no: early,
                guests: 2 * (2 * early + late),
                top: vec![("tea".to_owned(), early + late)],
                countries: countries.map(|(key, n)| (key.to_owned(), n)).collect(),
                members: (2 * early + late) as f64,
            }
        };
        let starts = (FIRST_MS - SIZE_MS + SLIDE_MS..=FIRST_MS + SLIDE_MS).step_by(10_000);
        (recount, starts.map(window).collect())
    }

    #[test]
    fn right_windows_pass() {
        let (recount, windows) = right();
        assert_eq!(windows.len(), 31);
        assert_eq!(recount.check(&windows, 1).expect("they are right"), 31);
        assert_eq!(recount.check(&windows, 16).expect("they are right"), 2);
    }

    #[test]
    fn a_falsified_window_is_found() {
        let falsify: [fn(&mut Window); 8] = [
            |window| window.start_ms += 1,
            |window| window.end_ms += 1,
            |window| window.yes += 1,
            |window| window.no -= 1,
            |window| window.guests += 1,
            |window| window.top[0].1 += 1,
            |window| *window.countries.entry("fr".to_owned()).or_default() = 1,
            |window| window.members += 1.0,
        ];
        for (at, falsify) in falsify.iter().enumerate() {
            let (recount, mut windows) = right();
            falsify(&mut windows[7]);
            let checked = recount.check(&windows, 1);
            assert!(checked.is_err(), "falsification {at} passes: {checked:?}");
        }
    }

    #[test]
    fn a_window_too_few_or_too_many_is_found() {
        let (recount, mut windows) = right();
        windows.push(windows[30].clone());
        assert!(recount.check(&windows, 1).is_err());
        windows.truncate(30);
        assert!(recount.check(&windows, 1).is_err());
    }
}
