//! The recorded steps: a list that only grows, and whose clones share what lies behind them. A snapshot of a long run costs a few
//! pointers, not a copy of its history.

use super::log::Record;
use crate::base::Time;
use std::sync::Arc;

/// Records in a sealed piece.
const PIECE: usize = 1024;

/// A growing list of records, in the order of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records {
    sealed: Vec<Arc<[Record]>>,
    open: Vec<Record>,
}

impl Records {
    /// Adds one at the end.
    pub fn push(&mut self, record: Record) {
        self.open.push(record);
        if self.open.len() >= PIECE {
            self.sealed.push(std::mem::take(&mut self.open).into());
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.sealed.len() * PIECE + self.open.len()
    }

    /// True when there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The one at a place.
    pub fn get(&self, place: usize) -> Option<&Record> {
        match self.sealed.get(place / PIECE) {
            Some(piece) => piece.get(place % PIECE),
            None => self.open.get(place.checked_sub(self.sealed.len() * PIECE)?),
        }
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Record> {
        self.sealed.iter().flat_map(|piece| piece.iter()).chain(&self.open)
    }

    /// Those from a place on.
    pub fn starting_at(&self, place: usize) -> impl Iterator<Item = &Record> {
        (place..self.len()).filter_map(|place| self.get(place))
    }

    /// The one at a place and those before it, latest first.
    pub fn back_from(&self, place: usize) -> impl Iterator<Item = &Record> {
        (0..=place).rev().filter_map(|place| self.get(place))
    }

    /// The place of the first record that is not before a moment.
    pub fn since(&self, at: Time) -> usize {
        let piece = self.sealed.partition_point(|piece| piece.last().is_some_and(|last| last.at < at));
        let inside = self.sealed.get(piece).map_or(self.open.as_slice(), |piece| piece);
        piece * PIECE + inside.partition_point(|record| record.at < at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{FlowTag, NodeId, PacketId};
    use crate::trace::{Fate, What};

    fn list(count: u64) -> Records {
        let mut records = Records::default();
        for at in 0..count {
            let what = What::Fate(Fate::Delivered);
            records.push(Record { at: Time(at * 2), node: NodeId(0), packet: PacketId(at), flow: FlowTag(0), what });
        }
        records
    }

    #[test]
    fn moments_are_found_across_the_pieces() {
        let records = list(5000);
        for at in [0, 1, 2046, 2047, 2048, 2049, 9998, 9999, 20_000] {
            let expected = records.iter().position(|r| r.at >= Time(at)).unwrap_or(5000);
            assert_eq!(records.since(Time(at)), expected, "{at}");
        }
        assert_eq!(records.starting_at(4095).next().map(|r| r.packet), Some(PacketId(4095)));
        assert_eq!(records.back_from(1024).nth(1).map(|r| r.packet), Some(PacketId(1023)));
    }

    #[test]
    fn a_clone_shares_what_lies_behind_it_and_goes_its_own_way() {
        let mut records = list(3000);
        let kept = records.clone();
        records.push(kept.get(7).cloned().unwrap());
        assert!(Arc::ptr_eq(&records.sealed[1], &kept.sealed[1]));
        assert_eq!((records.len(), kept.len()), (3001, 3000));
    }
}
