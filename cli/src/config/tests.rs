//! Layers, faults with their places, and what is shown.

use super::*;

fn with(toml: &str) -> Result<Settings, ConfigError> {
    let mut layers = Layers::new();
    layers.toml("h.toml", toml);
    layers.check()
}

#[test]
fn the_defaults_hold_and_show_reads_back() {
    let settings = Layers::new().check().expect("defaults are valid");
    for (name, ms) in [
        ("query.size", 300_000),
        ("query.slide", 10_000),
        ("collect.watermark_bound", 10_000),
        ("collect.heartbeat", 1_000),
        ("collect.linger", 5),
    ] {
        assert_eq!(settings.millis(name), ms, "{name}");
    }
    let again = with(&settings.show()).expect("what is shown is a configuration");
    for key in KEYS {
        assert_eq!(
            settings.text(key.name),
            again.text(key.name),
            "{}",
            key.name
        );
    }
}

#[test]
fn layers_go_over_each_other() {
    let variables = [("HEADCOUNT__QUERY__SLIDE".into(), "20s".into())];
    let mut layers = Layers::new();
    layers.toml("h.toml", "[query]\nslide = \"15s\"\nsize = \"1m\"\n");
    let settings = layers
        .environment(variables.into_iter())
        .flag("query.size", "--size", Some("2m".into()))
        .check()
        .expect("valid");
    assert_eq!(settings.millis("query.slide"), 20_000);
    assert_eq!(settings.millis("query.size"), 120_000);
}

#[test]
fn values_that_do_not_do_together_are_told_with_both_places() {
    let error = with(
        "[query]\nslide = \"7s\"\nallowed_lateness = \"30d\"\n[log]\nsegment_size = \"1MiB\"\nretention_size = \"2MiB\"\n",
    )
    .expect_err("three faults");
    assert_eq!(
        error.0,
        [
            "default: query.size \"5m\" is not a multiple of query.slide \"7s\" (h.toml:2)",
            "h.toml:3: query.allowed_lateness \"30d\" is more than 10000 times query.slide \"7s\" (h.toml:2)",
            "h.toml:5: log.segment_size \"1MiB\" is more than a quarter of log.retention_size \"2MiB\" (h.toml:6)",
        ]
    );
    with("[log]\nretention_size = \"2MiB\"\n").expect("a default gives way");
    let error = with("[log]\nretention_size = \"256KiB\"\n").expect_err("the analysis would stall");
    assert_eq!(
        error.0,
        [
            "h.toml:2: log.retention_size \"256KiB\" is less than 256 KiB for each of feed.partitions \"4\" (default)"
        ]
    );
    with("[feed]\npartitions = 1\n[log]\nretention_size = \"256KiB\"\n").expect("enough for one");
}

#[test]
fn what_servers_need_is_told_and_no_password_shown() {
    let error = with(
        "[binder.rabbitmq]\nbrokers = [\"amqps://a:1\", \"amqp://u:open-sesame@b\"]\n[store.cql]\npassword = \"open-sesame\"\nnodes = [\"a\"]\n",
    );
    let error = error.expect_err("faults").to_string();
    for part in [
        "h.toml:2: binder.rabbitmq.brokers: a broker is amqp://HOST:PORT",
        "h.toml:5: store.cql.nodes: \"a\" is not HOST:PORT",
        "h.toml:4: store.cql.password is set, and store.cql.user is not set",
    ] {
        assert!(error.contains(part), "{part} not in {error}");
    }
    assert!(!error.contains("sesame"), "{error}");
    let error =
        with("[binder]\nrabbitmq.brokers = [\"amqps://a:1\"]\n[store]\ncql.nodes = [\"a:1\"]\n")
            .expect_err("no ca");
    assert!(
        error
            .to_string()
            .contains("binder.rabbitmq.ca_file is not set")
    );
    let right = "[binder.rabbitmq]\nbrokers = [\"amqp://a:1\"]\npassword = \"open-sesame\"\n[store.cql]\nnodes = [\"a:1\"]\n[collect]\nurl = \"ws://me:open-sesame@feed.example/x\"\n";
    let settings = with(right).expect("valid");
    assert_eq!(settings.text("binder.rabbitmq.password"), "open-sesame");
    let shown = settings.show();
    assert!(!shown.contains("sesame"), "{shown}");
    assert!(
        shown.contains("# url is ws://feed.example/x and more"),
        "{shown}"
    );
    for (one, other) in [
        (
            "binder.rabbitmq.brokers = [\"amqp://a\"]",
            "store.cql.nodes is not set",
        ),
        (
            "store.cql.nodes = [\"a:1\"]",
            "binder.rabbitmq.brokers is not set",
        ),
    ] {
        let error = with(one).expect_err("the other is missing").to_string();
        assert!(error.contains(other), "{other} not in {error}");
    }
    assert!(
        shown.contains("# rabbitmq.password is set, and not shown (h.toml:3)"),
        "{shown}"
    );
}

#[test]
fn lists_are_arrays_in_a_file_and_have_commas_elsewhere() {
    let file = "[serve]\nallowed_hosts = [\"a.example\", \"b.example\"]\n";
    let settings = with(file).expect("valid");
    assert_eq!(
        settings.list("serve.allowed_hosts"),
        ["a.example", "b.example"]
    );
    let variables = [(
        "HEADCOUNT__SERVE__ALLOWED_ORIGINS".into(),
        "https://a.example,http://b.example:1".into(),
    )];
    let settings = Layers::new().environment(variables.into_iter()).check();
    let settings = settings.expect("valid");
    let again = with(&settings.show()).expect("what is shown is a configuration");
    assert_eq!(
        again.list("serve.allowed_origins"),
        ["https://a.example", "http://b.example:1"]
    );
    assert!(with("[serve]\nallowed_hosts = [1]\n").is_err());
}

#[test]
fn a_variable_that_is_no_text_is_a_fault_only_where_it_is_ours() {
    use std::os::unix::ffi::OsStringExt as _;
    let broken = || OsString::from_vec(vec![0xff]);
    let theirs = [("LANG".into(), broken()), (broken(), "x".into())];
    Layers::new()
        .environment(theirs.into_iter())
        .check()
        .expect("not ours");
    let ours = [("HEADCOUNT__FEED__NAME".into(), broken())];
    let error = Layers::new().environment(ours.into_iter()).check();
    let error = error.expect_err("ours").to_string();
    assert!(error.contains("HEADCOUNT__FEED__NAME"), "{error}");
}

#[test]
fn every_fault_is_told_at_once_with_its_place() {
    let error = with(
        "[collect]\nlingr = \"5ms\"\n\n[query]\nsize = 7\nslide = []\n[feed]\npartitions = 0\n",
    )
    .expect_err("four faults");
    assert_eq!(error.0.len(), 4, "{error}");
    let told = error.to_string();
    for part in [
        "h.toml:2: there is no key collect.lingr, did you mean collect.linger?",
        "h.toml:5: query.size: \"7\" is not a time",
        "h.toml:6: query.slide takes a text or a number",
        "h.toml:8: feed.partitions: \"0\" is not a whole number from 1 to 64",
    ] {
        assert!(told.contains(part), "{part} not in {told}");
    }
    assert!(
        with("[collect\n")
            .expect_err("broken")
            .to_string()
            .contains("h.toml:1")
    );
    let missing = Layers::new().file(Some(Path::new("no/such.toml"))).check();
    assert!(
        missing
            .expect_err("missing")
            .to_string()
            .contains("no/such.toml")
    );
}

#[test]
fn a_port_beyond_loopback_is_served_only_where_that_is_meant() {
    let error = with("[serve]\nlisten = \"0.0.0.0:7440\"\n").expect_err("it is open to all");
    let [fault] = &error.0[..] else {
        panic!("{error}");
    };
    let place = "h.toml:2: serve.listen \"0.0.0.0:7440\" is not loopback: ";
    assert!(fault.starts_with(place), "{fault}");
    assert!(fault.ends_with("(`serve --insecure`)"), "{fault}");
    let error = with("[telemetry]\nlisten = \"0.0.0.0:9\"\n").expect_err("it is open to all");
    assert!(
        error.0[0].starts_with("h.toml:2: telemetry.listen "),
        "{error}"
    );
    with("[serve]\nlisten = \"0.0.0.0:7440\"\ninsecure = true\n").expect("it is meant");
    with("[serve]\nlisten = \"[::1]:7440\"\n").expect("it is loopback");
}
