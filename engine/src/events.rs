//! Event ids with dense, reused slots: an event is held as long as an RSVP of it is.
//!
//! A slot whose last RSVP went away stays until [`Events::sweep`] at the end of the batch, so that rows of views can still be
//! written out under its name. Slots never reach an output.

use std::sync::Arc;

use rustc_hash::FxHashMap;

#[derive(Debug)]
struct Event {
    id: Arc<str>,
    rsvps: u32,
}

/// The events of a partition that have RSVPs held.
#[derive(Debug, Default)]
pub(crate) struct Events {
    slots: FxHashMap<Arc<str>, u32>,
    events: Vec<Option<Event>>,
    free: Vec<u32>,
    orphans: Vec<u32>,
}

impl Events {
    pub(crate) fn intern(&mut self, event_id: &str) -> u32 {
        if let Some(slot) = self.slots.get(event_id) {
            return *slot;
        }
        let id: Arc<str> = event_id.into();
        let event = Some(Event {
            id: Arc::clone(&id),
            rsvps: 0,
        });
        let slot = match self.free.pop() {
            Some(slot) => {
                self.events[slot as usize] = event;
                slot
            }
            None => {
                self.events.push(event);
                (self.events.len() - 1) as u32
            }
        };
        self.slots.insert(id, slot);
        slot
    }

    pub(crate) fn retain(&mut self, slot: u32) {
        if let Some(event) = &mut self.events[slot as usize] {
            event.rsvps += 1;
        }
    }

    pub(crate) fn release(&mut self, slot: u32) {
        if let Some(event) = &mut self.events[slot as usize] {
            event.rsvps -= 1;
            if event.rsvps == 0 {
                self.orphans.push(slot);
            }
        }
    }

    pub(crate) fn name(&self, slot: u32) -> &Arc<str> {
        let event = self.events[slot as usize].as_ref();
        &event
            .expect("a slot is named only while an RSVP or the batch holds it")
            .id
    }

    /// Frees the slots without RSVPs, telling each to `gone`, in order of the event's id.
    pub(crate) fn sweep(&mut self, mut gone: impl FnMut(u32, &Arc<str>)) {
        if self.orphans.is_empty() {
            return;
        }
        let mut orphans = std::mem::take(&mut self.orphans);
        orphans.retain(|slot| {
            self.events[*slot as usize]
                .as_ref()
                .is_some_and(|event| event.rsvps == 0)
        });
        orphans.sort_unstable_by(|a, b| self.name(*a).cmp(self.name(*b)));
        orphans.dedup();
        for slot in orphans {
            if let Some(event) = self.events[slot as usize].take() {
                gone(slot, &event.id);
                self.slots.remove(&event.id);
                self.free.push(slot);
            }
        }
    }

    /// Held events as (slot, id), in no order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u32, &Arc<str>)> {
        self.slots.iter().map(|(id, slot)| (*slot, id))
    }
}
