//! The configuration: built-in defaults, then a file, then the environment, then flags; each
//! goes over what came before it.
//!
//! - Every key is declared once, in `keys`. A file is TOML with the same names (`[collect]`,
//!   `linger = "5ms"`); the environment has them as `HEADCOUNT__COLLECT__LINGER`.
//! - All faults are found and told at once, each with its place, before anything binds: values
//!   that their key does not take, and values that do not do together. A file that is named and
//!   missing is a fault.

mod keys;
mod rules;
mod text;
mod value;

pub(crate) use text::shown_url;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use keys::{KEYS, Kind};
use toml::de::{DeArray, DeTable, DeValue};
use value::Value;

/// Prefix of variables that set a key.
const ENVIRONMENT: &str = "HEADCOUNT__";

/// Everything that is wrong with a configuration.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ConfigError(pub(crate) Vec<String>);

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the configuration has {} fault(s):", self.0.len())?;
        for fault in &self.0 {
            write!(f, "\n  {fault}")?;
        }
        write!(
            f,
            "\n`headcount config show` lists every key with its meaning"
        )
    }
}

impl std::error::Error for ConfigError {}

/// A complete configuration: a checked value for every key, with where it came from.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    values: BTreeMap<&'static str, (Value, String, String)>,
}

/// Collects values from one layer after the other.
#[derive(Debug, Default)]
pub(crate) struct Layers {
    texts: BTreeMap<&'static str, (String, String)>,
    faults: Vec<String>,
}

impl Layers {
    /// The defaults.
    #[must_use]
    pub(crate) fn new() -> Self {
        let mut layers = Self::default();
        for key in KEYS {
            layers
                .texts
                .insert(key.name, (key.default.to_owned(), "default".to_owned()));
        }
        layers
    }

    /// Goes over it with a file, if one is named.
    #[must_use]
    pub(crate) fn file(mut self, path: Option<&Path>) -> Self {
        let Some(path) = path else {
            return self;
        };
        match std::fs::read_to_string(path) {
            Ok(text) => self.toml(&path.display().to_string(), &text),
            Err(error) => self.faults.push(format!(
                "{}: {error}: name a file that can be read, or leave --config out",
                path.display()
            )),
        }
        self
    }

    /// Goes over it with variables of the environment.
    #[must_use]
    pub(crate) fn environment(
        mut self,
        variables: impl Iterator<Item = (OsString, OsString)>,
    ) -> Self {
        for (variable, text) in variables {
            let variable = variable.to_string_lossy();
            if let Some(rest) = variable.strip_prefix(ENVIRONMENT) {
                let name = rest.to_lowercase().replace("__", ".");
                self.set_from_system(&name, text, format!("environment {variable}"));
            }
        }
        self
    }

    /// Goes over it with a flag that was given.
    #[must_use]
    pub(crate) fn flag(mut self, name: &str, flag: &str, text: Option<String>) -> Self {
        if let Some(text) = text {
            self.set(name, text, format!("flag {flag}"));
        }
        self
    }

    /// Goes over it with a flag that takes a file or folder.
    #[must_use]
    pub(crate) fn path_flag(mut self, name: &str, flag: &str, path: Option<&Path>) -> Self {
        if let Some(path) = path {
            self.set_from_system(name, path.as_os_str().to_owned(), format!("flag {flag}"));
        }
        self
    }

    /// Adds what is wrong outside the keys, to be told with the rest.
    #[must_use]
    pub(crate) fn fault(mut self, fault: Option<String>) -> Self {
        self.faults.extend(fault);
        self
    }

    /// A key as it is so far, not checked.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.texts.get(name).map_or("", |(text, _)| text)
    }

    /// Gives a key another default, where nothing has set it.
    #[must_use]
    pub(crate) fn or(mut self, name: &'static str, text: &str) -> Self {
        if let Some(entry) = self.texts.get_mut(name)
            && entry.1 == "default"
        {
            text.clone_into(&mut entry.0);
        }
        self
    }

    /// Checks everything.
    ///
    /// # Errors
    /// [`ConfigError`] with all faults.
    pub(crate) fn check(mut self) -> Result<Settings, ConfigError> {
        let mut values = BTreeMap::new();
        for key in KEYS {
            let Some((text, origin)) = self.texts.remove(key.name) else {
                continue;
            };
            match value::read(key.kind, &text) {
                Ok(value) => {
                    values.insert(key.name, (value, text, origin));
                }
                Err(fault) => self.faults.push(format!("{origin}: {}: {fault}", key.name)),
            }
        }
        let settings = Settings { values };
        self.faults.extend(rules::faults(&settings));
        if self.faults.is_empty() {
            Ok(settings)
        } else {
            Err(ConfigError(self.faults))
        }
    }

    fn set_from_system(&mut self, name: &str, text: OsString, origin: String) {
        match text.into_string() {
            Ok(text) => self.set(name, text, origin),
            Err(_) => self.faults.push(format!("{origin}: {name}: no UTF-8")),
        }
    }

    fn set(&mut self, name: &str, text: String, origin: String) {
        match keys::find(name) {
            Some(key) => {
                self.texts.insert(key.name, (text, origin));
            }
            None => {
                let hint = keys::closest(name)
                    .map_or_else(String::new, |close| format!(", did you mean {close}?"));
                self.faults
                    .push(format!("{origin}: there is no key {name}{hint}"));
            }
        }
    }

    fn toml(&mut self, path: &str, text: &str) {
        match DeTable::parse(text) {
            Ok(table) => self.table(path, text, "", table.get_ref()),
            Err(error) => {
                let line = error.span().map_or(1, |span| line_of(text, span.start));
                self.faults
                    .push(format!("{path}:{line}: {}", error.message()));
            }
        }
    }

    fn table(&mut self, path: &str, text: &str, prefix: &str, table: &DeTable<'_>) {
        for (key, value) in table {
            let name = format!("{prefix}{}", key.get_ref());
            let origin = format!("{path}:{}", line_of(text, key.span().start));
            match value.get_ref() {
                DeValue::Table(inner) => self.table(path, text, &format!("{name}."), inner),
                DeValue::String(value) => self.set(&name, value.to_string(), origin),
                DeValue::Integer(value) => self.set(&name, value.to_string(), origin),
                DeValue::Boolean(value) => self.set(&name, value.to_string(), origin),
                DeValue::Float(value) => self.set(&name, value.to_string(), origin),
                DeValue::Array(values) if takes_list(&name) => match texts_of(values) {
                    Some(text) => self.set(&name, text, origin),
                    None => self.faults.push(format!("{origin}: {name} takes texts")),
                },
                DeValue::Datetime(_) | DeValue::Array(_) => {
                    self.faults
                        .push(format!("{origin}: {name} takes a text or a number"));
                }
            }
        }
    }
}

fn takes_list(name: &str) -> bool {
    keys::find(name).is_some_and(|key| matches!(key.kind, Kind::List(_)))
}

/// The texts of an array with commas between, as the environment has them.
fn texts_of(values: &DeArray<'_>) -> Option<String> {
    let texts = values.iter().map(|value| match value.get_ref() {
        DeValue::String(text) => Some(text.as_ref()),
        _ => None,
    });
    Some(texts.collect::<Option<Vec<_>>>()?.join(","))
}

fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes()[..at.min(text.len())]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}

impl Settings {
    /// Whether nothing has set a key.
    #[must_use]
    pub(crate) fn is_default(&self, name: &str) -> bool {
        self.values[name].2 == "default"
    }

    /// Where a value comes from.
    fn origin(&self, name: &str) -> &str {
        &self.values[name].2
    }

    /// Whether the values of these keys are ones that they take.
    fn has_all(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.values.contains_key(name))
    }

    /// Several texts.
    #[must_use]
    pub(crate) fn list(&self, name: &str) -> Vec<String> {
        match &self.values[name].0 {
            Value::List(texts) => texts.clone(),
            _ => unreachable!("{name} is declared as a list"),
        }
    }

    /// A text.
    #[must_use]
    pub(crate) fn text(&self, name: &str) -> &str {
        match &self.values[name].0 {
            Value::Text(text) => text,
            _ => &self.values[name].1,
        }
    }

    /// A file or folder.
    #[must_use]
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        PathBuf::from(self.text(name))
    }

    /// A file, where one is named.
    #[must_use]
    pub(crate) fn file(&self, name: &str) -> Option<PathBuf> {
        Some(self.path(name)).filter(|file| !file.as_os_str().is_empty())
    }

    /// A number or a size in bytes.
    #[must_use]
    pub(crate) fn count(&self, name: &str) -> u64 {
        match self.values[name].0 {
            Value::Count(count) => count,
            _ => unreachable!("{name} is declared as a number"),
        }
    }

    /// A time.
    #[must_use]
    pub(crate) fn duration(&self, name: &str) -> Duration {
        match self.values[name].0 {
            Value::Duration(duration) => duration,
            _ => unreachable!("{name} is declared as a time"),
        }
    }

    /// A time in milliseconds.
    #[must_use]
    pub(crate) fn millis(&self, name: &str) -> i64 {
        i64::try_from(self.duration(name).as_millis()).unwrap_or(i64::MAX)
    }

    /// An address.
    #[must_use]
    pub(crate) fn address(&self, name: &str) -> SocketAddr {
        match self.values[name].0 {
            Value::Address(Some(address)) => address,
            _ => unreachable!("{name} is declared as an address"),
        }
    }

    /// An address that may be left out.
    #[must_use]
    pub(crate) fn optional_address(&self, name: &str) -> Option<SocketAddr> {
        match self.values[name].0 {
            Value::Address(address) => address,
            _ => unreachable!("{name} is declared as an address"),
        }
    }

    /// Every key with its value, origin and meaning, as a file that could be read back.
    #[must_use]
    pub(crate) fn show(&self) -> String {
        let mut out = String::new();
        let mut section = "";
        for key in KEYS {
            let Some((value, text, origin)) = self.values.get(key.name) else {
                continue;
            };
            let (table, short) = key.name.split_once('.').unwrap_or(("", key.name));
            if table != section {
                section = table;
                out.push_str(&format!("\n[{table}]\n"));
            }
            let shown = match (key.kind, value) {
                (Kind::Secret, _) if !text.is_empty() => {
                    out.push_str(&format!("# {short} is set, and not shown ({origin})\n"));
                    continue;
                }
                (Kind::Url(_), _) if !text::is_open(text) => {
                    let open = text::shown_url(text);
                    out.push_str(&format!(
                        "# {short} is {open} and more, not shown ({origin})\n"
                    ));
                    continue;
                }
                (Kind::Count(..), _) => text.clone(),
                (_, Value::List(texts)) => format!("{texts:?}"),
                _ => format!("{text:?}"),
            };
            out.push_str(&format!("{short} = {shown}  # {} ({origin})\n", key.about));
        }
        out.trim_start().to_owned()
    }
}

#[cfg(test)]
mod tests;
