//! A data folder that its user may not write to.
//!
//! Needs `setpriv` (util-linux) where the tests run as root; the test fails where it is missing.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

use headcount_store::{Embedded, StoreError};

const FOLDER: &str = "HEADCOUNT_STORE_TEST_UNWRITABLE";

/// Root may write anywhere, so the check runs as nobody.
#[test]
fn a_folder_that_cannot_be_written_is_said() {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let program = folder.path().join("child");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let mut command = if am_root(folder.path()) {
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]);
        command.arg(&program);
        command
    } else {
        Command::new(&program)
    };
    let status = command
        .args(["unwritable::child", "--exact"])
        .env(FOLDER, folder.path())
        .stdout(Stdio::null())
        .status()
        .expect("setpriv is installed (package util-linux)");
    assert!(status.success(), "{status}");
}

fn am_root(folder: &Path) -> bool {
    fs::write(folder.join("probe"), b"").is_ok()
}

/// Not a test of its own: what runs without the right to write.
#[test]
fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let error = Embedded::open(Path::new(&folder)).unwrap_err();
    assert!(matches!(error, StoreError::Unwritable { .. }), "{error}");
    assert!(error.to_string().contains("owner and mode"), "{error}");
}
