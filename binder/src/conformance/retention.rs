//! Cases of retention: truncation is typed, holds are kept, a full channel says so.

use super::{Limits, Places, batch, channel, everything, publish, published, reader};
use crate::channel::Partition;
use crate::contract::Binder;
use crate::error::BinderError;
use crate::offset::{Bounds, Offset};

/// Small enough that a few hundred batches pass it several times.
const LIMITS: Limits = Limits {
    window_batches: 64,
    segment_bytes: 8 << 10,
    retention_bytes: 64 << 10,
};
/// So many batches must be enough for retention to act.
const BATCHES_MAX: u64 = 100_000;

async fn bounds(binder: &dyn Binder) -> Bounds {
    let bounds = binder.bounds(&channel(), Partition(0)).await;
    bounds.expect("bounds of an open channel")
}

/// What retention has removed is answered with the earliest offset; what is left is whole.
///
/// # Panics
/// Where it is not.
pub async fn truncation_is_typed(places: &dyn Places) {
    let mut place = places.make(LIMITS);
    let binder = place.open().await;
    let opened = binder.open_channel(&channel(), 1).await;
    opened.expect("a new channel opens");
    published(&*binder, Partition(0), batch("retain", 0, 10, 100)).await;
    assert!(bounds(&*binder).await.whole, "nothing has gone yet");
    let mut laggard = reader(&*binder, Partition(0), Offset::ZERO).await;
    let mut seq = 1;
    while bounds(&*binder).await.earliest.broker() < 100 {
        assert!(seq < BATCHES_MAX, "retention never acted");
        published(&*binder, Partition(0), batch("retain", seq, 10, 100)).await;
        seq += 1;
    }
    let kept = bounds(&*binder).await;
    assert!(!kept.whole, "the first batches have gone");
    for below in [Offset::ZERO, Offset(kept.earliest.0 - 1)] {
        let refused = binder.consume(&channel(), Partition(0), below).await.err();
        let Some(BinderError::Truncated {
            earliest, asked, ..
        }) = refused
        else {
            panic!("{below}: {refused:?}");
        };
        assert_eq!((earliest, asked), (kept.earliest, below));
    }
    let all = everything(&*binder, Partition(0)).await;
    assert_eq!(all[0].base, kept.earliest);
    let seqs = all.iter().map(|delivery| delivery.batch.header.seq);
    assert!(
        seqs.eq(seq - all.len() as u64..seq),
        "no gap in what is left"
    );
    // A reader that was overtaken may have some in hand, then it is told too.
    let mut in_hand = 0;
    let told = loop {
        match super::within("next", laggard.next()).await {
            Ok(_) => in_hand += 1,
            Err(error) => break error,
        }
        assert!(in_hand < 100, "the laggard was never told");
    };
    assert!(matches!(told, BinderError::Truncated { .. }), "{told:?}");
    let first = binder.offset_at(&channel(), Partition(0), 0).await;
    assert_eq!(first.expect("a time before all"), kept.earliest);
    drop((laggard, binder));
    place.close().await;
}

/// What a hold of `loader` uses up.
async fn used_by_loader(binder: &dyn Binder) -> Vec<f64> {
    let holds = binder.retention_used(&channel()).await;
    let holds = holds.expect("holds of an open channel").into_iter();
    let of_loader = holds.filter(|hold| (&*hold.reader, hold.partition.0) == ("loader", 0));
    of_loader.map(|hold| hold.fraction).collect()
}

/// Retention does not pass a hold; a channel that is full therefore refuses, typed, and goes on
/// once the hold moves.
///
/// # Panics
/// Where it passes, or does not go on.
pub async fn holds_keep_what_they_need(places: &dyn Places) {
    let mut place = places.make(LIMITS);
    if !place.keeps_holds() {
        return;
    }
    let binder = place.open().await;
    let opened = binder.open_channel(&channel(), 1).await;
    opened.expect("a new channel opens");
    let (mut seq, held) = (6, Offset::new(5, 3));
    for seq in 0..seq {
        published(&*binder, Partition(0), batch("hold", seq, 10, 100)).await;
    }
    let channel_ref = channel();
    let hold = |from| binder.hold(&channel_ref, Partition(0), "loader", from);
    hold(held).await.expect("nothing is gone yet");
    let used = || used_by_loader(&*binder);
    assert!(used().await[0] < 0.3, "at the end of the log");
    let full = loop {
        match publish(&*binder, Partition(0), batch("hold", seq, 10, 100)).await {
            Ok(_) => seq += 1,
            Err(error) => break error,
        }
        assert!(seq < BATCHES_MAX, "the limit never acted");
    };
    let BinderError::Full {
        held_by,
        used_bytes,
        limit_bytes,
        ..
    } = &full
    else {
        panic!("{full:?}");
    };
    assert!(held_by.contains("loader"), "{held_by}");
    assert!(used_bytes <= limit_bytes);
    let [nearly_all] = used().await[..] else {
        panic!("one hold was declared: {:?}", used().await);
    };
    assert!((0.9..=1.3).contains(&nearly_all), "{nearly_all}");
    assert!(bounds(&*binder).await.earliest <= held);
    let before = everything(&*binder, Partition(0)).await;
    assert_eq!(
        before.len() as u64 + before[0].base.broker(),
        seq,
        "nothing was lost"
    );
    // Still held: refused again. Moved: the same batch goes in, and the oldest go.
    let again = publish(&*binder, Partition(0), batch("hold", seq, 10, 100)).await;
    assert!(matches!(again, Err(BinderError::Full { .. })), "{again:?}");
    hold(Offset::new(seq, 0)).await.expect("the hold moves up");
    assert!(used().await[0] < 0.3, "at the end of the log again");
    for _ in 0..200 {
        published(&*binder, Partition(0), batch("hold", seq, 10, 100)).await;
        seq += 1;
        if bounds(&*binder).await.earliest > held {
            break;
        }
    }
    assert!(bounds(&*binder).await.earliest > held);
    let late = hold(held).await;
    assert!(
        matches!(late, Err(BinderError::Truncated { .. })),
        "{late:?}"
    );
    let release = binder.release(&channel(), Partition(0), "loader").await;
    release.expect("a hold is taken back");
    assert_eq!(used().await, [0.0; 0]);
    drop(binder);
    place.close().await;
}
