//! The largest batch on a broker that takes no more than brokers do by default from version 4 on.

use bytes::Bytes;
use headcount_binder::batch::{BODY_BYTES_MAX, PRODUCER_BYTES_MAX};
use headcount_binder::{
    Batch, BatchBuilder, BatchHeader, Binder as _, BinderError, Partition, Producer,
};

use super::broker::{self, channel, config, control, open, prefix, read_all};

/// What RabbitMQ 4 takes as one message.
const MESSAGE_BYTES_MAX: usize = 16 << 20;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_largest_batch_is_a_message_that_brokers_take_by_default() {
    // It stays: no test sends more.
    let limit = format!("application:set_env(rabbit, max_message_size, {MESSAGE_BYTES_MAX}).");
    control(&["eval", &limit]).await;
    let prefix = prefix();
    let binder = open(config(&prefix)).await.unwrap();
    let header = |seq| BatchHeader {
        producer: Producer::new(&"p".repeat(PRODUCER_BYTES_MAX)).unwrap(),
        epoch: u64::MAX,
        seq,
    };
    let mut builder = BatchBuilder::default();
    let largest = (0..).map(|less| BODY_BYTES_MAX - less);
    let largest = largest.clone().find(|bytes| builder.fits(*bytes)).unwrap();
    builder.push(&vec![7; largest]).unwrap();
    let batch = builder.finish(header(1)).unwrap();
    assert_eq!(batch.body.len(), BODY_BYTES_MAX);
    let rsvps = channel();
    let publish = binder.publish(&rsvps, Partition(0), batch.clone());
    publish.await.unwrap().await.unwrap();
    let all = read_all(&binder).await;
    assert_eq!(all.len(), 1);
    assert!(all[0].batch == batch, "it came as it was published");

    // One byte more is refused before it is sent.
    let mut body = vec![0x80 | (largest + 1) as u8 & 0x7f];
    let mut rest = (largest + 1) >> 7;
    while rest >= 0x80 {
        body.push(0x80 | rest as u8 & 0x7f);
        rest >>= 7;
    }
    body.push(rest as u8);
    body.resize(body.len() + largest + 1, 7);
    let larger = Batch {
        header: header(2),
        count: 1,
        body: Bytes::from(body),
    };
    let refused = binder.publish(&rsvps, Partition(0), larger).await;
    let refused = refused.err();
    assert!(
        matches!(refused, Some(BinderError::InvalidBatch { .. })),
        "{refused:?}"
    );
    binder.close().await.unwrap();
    broker::clean(&prefix, "main").await;
}
