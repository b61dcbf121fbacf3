//! Users that are permitted only what their role needs.

use std::sync::Arc;

use headcount_binder::{Binder, BinderError, Offset, Partition, RabbitMq};

use super::broker::{self, STEP, channel, config, control, open, prefix};
use crate::support::batch;

/// A user of a role, and a binder of its.
async fn role(prefix: &str, name: &str, configure: &str, write: &str, read: &str) -> Arc<RabbitMq> {
    let user = format!("{prefix}-{name}");
    let url: lapin::uri::AMQPUri = broker::url().parse().unwrap();
    control(&["add_user", &user, "narrow"]).await;
    let permit = [
        "set_permissions",
        "-p",
        &url.vhost,
        &user,
        configure,
        write,
        read,
    ];
    control(&permit).await;
    let mut config = config(prefix);
    config.user = Some(user);
    config.password = Some("narrow".to_owned());
    RabbitMq::connect(config).await.unwrap()
}

fn is_refused<T>(answer: Result<T, BinderError>) -> bool {
    matches!(answer, Err(BinderError::Refused { .. }))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_role_needs_no_more_than_is_said() {
    let prefix = prefix();
    let ours = format!("^{prefix}\\.");
    let exchange = "^amq\\.default$";
    let maker = role(&prefix, "maker", &ours, exchange, &ours).await;
    let writer = role(&prefix, "writer", "^$", exchange, &ours).await;
    let reader = role(&prefix, "reader", "^$", "^$", &ours).await;
    let none = role(&prefix, "none", "^$", "^$", "^$").await;
    // Who may not make a channel is told so, and nothing is left half made.
    assert!(is_refused(writer.open_channel(&channel(), 2).await));
    maker.open_channel(&channel(), 2).await.unwrap();
    writer.open_channel(&channel(), 2).await.unwrap();
    reader.open_channel(&channel(), 2).await.unwrap();
    assert!(is_refused(none.open_channel(&channel(), 2).await));
    let written = writer
        .publish(&channel(), Partition(1), batch(0, 2, 50))
        .await;
    let base = written.unwrap().await.unwrap();
    let mut consumer = reader
        .consume(&channel(), Partition(1), Offset::ZERO)
        .await
        .unwrap();
    let delivery = tokio::time::timeout(STEP, consumer.next()).await.unwrap();
    assert_eq!(delivery.unwrap().base, base);
    assert_eq!(
        reader
            .bounds(&channel(), Partition(1))
            .await
            .unwrap()
            .end
            .broker(),
        base.broker() + 1
    );
    let refused = reader
        .publish(&channel(), Partition(0), batch(0, 2, 50))
        .await;
    let refused = tokio::time::timeout(STEP, refused.unwrap()).await.unwrap();
    assert!(is_refused(refused));
    // The refusal cost the reader nothing else.
    reader.bounds(&channel(), Partition(0)).await.unwrap();
    for binder in [maker, writer, reader, none] {
        binder.close().await.unwrap();
    }
    for name in ["maker", "writer", "reader", "none"] {
        control(&["delete_user", &format!("{prefix}-{name}")]).await;
    }
    // Nothing of all this stands in the way of a user who may do everything.
    open_and_close(&prefix).await;
    broker::clean(&prefix, "main").await;
}

async fn open_and_close(prefix: &str) {
    let wrong = open(config(prefix)).await.err();
    assert!(
        matches!(wrong, Some(BinderError::PartitionCount { existing: 2, .. })),
        "{wrong:?}"
    );
}
