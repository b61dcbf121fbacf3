//! The text format of metrics, OpenMetrics 1.0 as Prometheus reads it.
//!
//! - A family has one HELP and one TYPE, both before its samples, which stand together.
//! - Samples of a counter end in `_total`; of a histogram in `_bucket`, `_sum` and `_count`.
//! - Buckets are cumulative, in the order of their bounds; the last has no bound and equals the count.
//! - Nothing is said twice, and `# EOF` is the last line.

use std::collections::BTreeMap;

type Labels = BTreeMap<String, String>;

/// A family of metrics.
#[derive(Debug, Default)]
struct Family {
    help: String,
    kind: String,
    /// By name and labels.
    samples: BTreeMap<(String, Labels), f64>,
}

/// Everything that a page of metrics says.
#[derive(Debug)]
pub(crate) struct Exposition {
    families: BTreeMap<String, Family>,
}

impl Exposition {
    /// Reads a page; panics with the line where it is not as specified.
    pub(crate) fn parse(text: &str) -> Self {
        let body = text.strip_suffix("# EOF\n").expect("it ends with # EOF");
        let mut families: BTreeMap<String, Family> = BTreeMap::new();
        let mut current = String::new();
        for line in body.lines() {
            if let Some(described) = line.strip_prefix("# ") {
                let mut words = described.splitn(3, ' ');
                let mut word = || words.next().unwrap_or_else(|| panic!("{line}"));
                let (what, name, text) = (word(), word(), word());
                if name != current {
                    assert!(!families.contains_key(name), "in two places: {line}");
                    name.clone_into(&mut current);
                }
                let family = families.entry(current.clone()).or_default();
                assert!(family.samples.is_empty(), "after its samples: {line}");
                describe(family, what, text, line);
            } else {
                let family = families.get_mut(&current);
                let family = family.unwrap_or_else(|| panic!("of no family: {line}"));
                let (name, labels, value) = sample(line);
                let suffix = name.strip_prefix(&current);
                let suffix = suffix.unwrap_or_else(|| panic!("not of {current}: {line}"));
                assert!(suffixes(&family.kind).contains(&suffix), "{line}");
                let before = family.samples.insert((name, labels), value);
                assert!(before.is_none(), "twice: {line}");
            }
        }
        for (name, family) in &families {
            assert!(!family.help.is_empty() && !family.kind.is_empty(), "{name}");
            check(name, family);
        }
        Self { families }
    }

    /// The value of a counter or gauge with these labels, and no others; `None` where it is not
    /// there.
    pub(crate) fn value(&self, family: &str, labels: &[(&str, &str)]) -> Option<f64> {
        let found = self.families.get(family)?;
        let suffix = suffixes(&found.kind)[0];
        self.sample(family, suffix, labels)
    }

    /// What a counter's or gauge's samples add up to.
    #[cfg(feature = "external")]
    pub(crate) fn sum(&self, family: &str) -> f64 {
        let found = self
            .families
            .get(family)
            .map(|found| found.samples.values());
        found.into_iter().flatten().sum()
    }

    /// A sample by the end of its name.
    pub(crate) fn sample(
        &self,
        family: &str,
        suffix: &str,
        labels: &[(&str, &str)],
    ) -> Option<f64> {
        let pairs = labels.iter();
        let labels = pairs.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let key = (format!("{family}{suffix}"), labels.collect());
        self.families.get(family)?.samples.get(&key).copied()
    }

    /// The kind of a family; `None` where there is none or it has no sample.
    pub(crate) fn kind(&self, family: &str) -> Option<&str> {
        let family = self.families.get(family)?;
        (!family.samples.is_empty()).then_some(family.kind.as_str())
    }
}

fn describe(family: &mut Family, what: &str, text: &str, line: &str) {
    match what {
        "HELP" => {
            assert!(family.help.is_empty(), "twice: {line}");
            text.clone_into(&mut family.help);
        }
        "TYPE" => {
            assert!(family.kind.is_empty(), "twice: {line}");
            text.clone_into(&mut family.kind);
        }
        "UNIT" => {}
        _ => panic!("no comment of the format: {line}"),
    }
}

/// What names of a family's samples may end in.
fn suffixes(kind: &str) -> &'static [&'static str] {
    match kind {
        "counter" => &["_total"],
        "gauge" => &[""],
        "histogram" => &["_bucket", "_sum", "_count"],
        other => panic!("{other} is no kind that is used here"),
    }
}

/// `name{label="value",…} number`.
fn sample(line: &str) -> (String, Labels, f64) {
    let (place, number) = line.rsplit_once(' ').unwrap_or_else(|| panic!("{line}"));
    let number = number.parse().unwrap_or_else(|_| panic!("{line}"));
    let Some((name, labels)) = place.split_once('{') else {
        return (place.to_owned(), Labels::new(), number);
    };
    let labels = labels.strip_suffix('}').unwrap_or_else(|| panic!("{line}"));
    // No value here has a comma or a quote within.
    let pairs = labels.split(',').map(|pair| {
        let pair = pair.split_once("=\"");
        let pair = pair.and_then(|(name, value)| Some((name, value.strip_suffix('"')?)));
        let (name, value) = pair.unwrap_or_else(|| panic!("{line}"));
        (name.to_owned(), value.to_owned())
    });
    (name.to_owned(), pairs.collect(), number)
}

/// What holds of the samples of one family together.
fn check(name: &str, family: &Family) {
    if family.kind == "counter" {
        let mut values = family.samples.values();
        assert!(values.all(|value| *value >= 0.0), "{name} counts down");
    }
    if family.kind != "histogram" {
        return;
    }
    let mut buckets: BTreeMap<Labels, Vec<(f64, f64)>> = BTreeMap::new();
    for ((sample, labels), count) in &family.samples {
        if sample.ends_with("_bucket") {
            let mut labels = labels.clone();
            let bound = labels.remove("le").expect("a bucket has its bound");
            let bound = bound.parse().expect("a bound is a number");
            buckets.entry(labels).or_default().push((bound, *count));
        }
    }
    assert!(!buckets.is_empty(), "{name} has no buckets");
    for (labels, mut buckets) in buckets {
        buckets.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut pairs = buckets.windows(2);
        assert!(pairs.all(|pair| pair[0].1 <= pair[1].1), "{name}");
        let key = |suffix: &str| (format!("{name}{suffix}"), labels.clone());
        let count = family.samples[&key("_count")];
        assert_eq!(buckets.last(), Some(&(f64::INFINITY, count)), "{name}");
        assert!(family.samples.contains_key(&key("_sum")), "{name}");
    }
}
