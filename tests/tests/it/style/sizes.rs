//! Files of 500 lines at most, functions of 70 at most.

use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};

use super::checkout::{Tracked, none, tracked};
use super::rust;

const FILE_LINES_MAX: usize = 500;
/// From the line of `fn` to that of the closing brace; docs and attributes are free.
const FUNCTION_LINES_MAX: usize = 70;

fn long_files(files: &[Tracked]) -> Vec<String> {
    files
        .iter()
        .filter(|file| file.is_code() || (file.extension() == "md" && !file.is_generated()))
        .filter_map(|file| {
            let lines = file.text.lines().count();
            let what = format!("{lines} lines, {FILE_LINES_MAX} at most: split it by idea");
            (lines > FILE_LINES_MAX).then(|| file.finding(lines, &what))
        })
        .collect()
}

struct Functions<'a> {
    file: &'a Tracked,
    findings: Vec<String>,
}

impl Functions<'_> {
    fn check(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let first = signature.fn_token.span().start().line;
        let lines = block.span().end().line - first + 1;
        if lines > FUNCTION_LINES_MAX {
            let what = format!(
                "fn {} has {lines} lines, {FUNCTION_LINES_MAX} at most",
                signature.ident
            );
            self.findings.push(self.file.finding(first, &what));
        }
    }
}

impl<'ast> Visit<'ast> for Functions<'_> {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.check(&function.sig, &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.check(&function.sig, &function.block);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        if let Some(block) = &function.default {
            self.check(&function.sig, block);
        }
        visit::visit_trait_item_fn(self, function);
    }
}

fn long_functions(files: &[Tracked]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.is_rust()) {
        match rust::parse(file) {
            Ok(parsed) => {
                let mut functions = Functions {
                    file,
                    findings: Vec::new(),
                };
                functions.visit_file(&parsed);
                findings.extend(functions.findings);
            }
            Err(finding) => findings.push(finding),
        }
    }
    findings
}

/// Methods of Java by their indentation, which is four spaces a level: from the line that begins one, or a
/// block in it, to the brace that closes it.
fn long_methods(files: &[Tracked]) -> Vec<String> {
    let is_type = |line: &str| {
        let kinds = [" class ", " record ", " interface ", " enum "];
        kinds.iter().any(|kind| format!(" {line}").contains(kind))
    };
    let ours = |file: &&Tracked| file.extension() == "java" && !file.is_generated();
    let mut findings = Vec::new();
    for file in files.iter().filter(ours) {
        let mut begun = [(0, ""); 3];
        for (index, line) in file.text.lines().enumerate() {
            let text = line.trim_start();
            let level = (line.len() - text.len()) / 4;
            if !(1..begun.len()).contains(&level) {
                continue;
            }
            let (first, header) = begun[level];
            let lines = index - first + 1;
            if text == "}" && lines > FUNCTION_LINES_MAX && !is_type(header) {
                let what = format!("a method has {lines} lines, {FUNCTION_LINES_MAX} at most");
                findings.push(file.finding(first + 1, &what));
            } else if !text.starts_with(['}', ')', '*', '/', '@']) {
                begun[level] = (index, text);
            }
        }
    }
    findings
}

/// Functions of Go, as gofmt writes them: from `func` to the brace that stands alone at the margin.
fn long_go_functions(files: &[Tracked]) -> Vec<String> {
    let written = |file: &&Tracked| file.extension() == "go" && !file.is_generated();
    let mut findings = Vec::new();
    for file in files.iter().filter(written) {
        let mut begun: Option<(usize, &str)> = None;
        for (index, line) in file.text.lines().enumerate() {
            if line.starts_with("func ") && !line.ends_with('}') {
                begun = Some((index, line));
            }
            let Some((first, head)) = begun.filter(|_| line == "}") else {
                continue;
            };
            begun = None;
            let lines = index - first + 1;
            if lines > FUNCTION_LINES_MAX {
                let what = format!("{head} has {lines} lines, {FUNCTION_LINES_MAX} at most");
                findings.push(file.finding(first + 1, &what));
            }
        }
    }
    findings
}

#[test]
fn files_are_short() {
    none("long files", long_files(tracked()));
}

#[test]
fn functions_are_short() {
    none("long functions", long_functions(tracked()));
    none("long methods", long_methods(tracked()));
    none("long functions of Go", long_go_functions(tracked()));
}

#[test]
fn samples() {
    let body = |lines: usize| "    let _ = 1;\n".repeat(lines);
    let fits = format!("fn fits() {{\n{}}}\n", body(FUNCTION_LINES_MAX - 2));
    let long = format!(
        "impl S {{ fn long() {{\n{}}} }}\n",
        body(FUNCTION_LINES_MAX - 1)
    );
    assert!(long_functions(&[Tracked::new("a/src/lib.rs", &fits)]).is_empty());
    assert_eq!(
        long_functions(&[Tracked::new("a/src/lib.rs", &long)]).len(),
        1
    );
    let java = |lines: usize| {
        let body = "        work();\n".repeat(lines);
        let text =
            format!("final class A {{\n    void a(\n            int b) {{\n{body}    }}\n}}\n");
        long_methods(&[Tracked::new("a/A.java", &text)]).len()
    };
    assert_eq!(java(FUNCTION_LINES_MAX - 3), 0);
    assert_eq!(java(FUNCTION_LINES_MAX - 2), 1);
    let go = |lines: usize| {
        let body = "\tone()\n".repeat(lines);
        let text = format!("type t struct {{\n}}\n\nfunc one() {{}}\n\nfunc two() {{\n{body}}}\n");
        long_go_functions(&[Tracked::new("a/b.go", &text)]).len()
    };
    assert_eq!(go(FUNCTION_LINES_MAX - 2), 0);
    assert_eq!(go(FUNCTION_LINES_MAX - 1), 1);
    let file = |lines: usize| Tracked::new("a/b.proto", &"\n".repeat(lines));
    assert!(long_files(&[file(FILE_LINES_MAX)]).is_empty());
    assert_eq!(long_files(&[file(FILE_LINES_MAX + 1)]).len(), 1);
}
