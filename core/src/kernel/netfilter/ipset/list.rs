//! A list of sets (Linux: net/netfilter/ipset/ip_set_list_set.c). A listed set is known by its place among the node's sets, which
//! keeps its name: a swap changes what is in it.

use super::extension::Extension;
use super::key;
use crate::base::{Errno, Time};
use crate::model::set::{SetExtras, SetOptions, SetPlace, error};

/// The most sets in a list: as many as there may be. Linux has no bound; `size` bounds nothing.
const MOST_MEMBERS: usize = 65_534;

/// The sets of a list, in order.
#[derive(Clone, Debug, Default)]
pub struct List {
    members: Vec<(usize, Extension)>,
}

/// A set that is meant and the one that it stands by.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Number of the set.
    pub id: usize,
    /// Where it stands, and the number of the set that it stands by.
    pub by: Option<(SetPlace, usize)>,
}

impl List {
    fn position(&self, id: usize) -> Option<usize> {
        self.members.iter().position(|(held, _)| *held == id)
    }

    /// Lets go what has expired.
    pub fn expire(&mut self, now: Time) {
        self.members.retain(|(_, extension)| extension.alive(now));
    }

    /// Puts a set in; `exist`: one that is there is renewed, where it stands.
    ///
    /// Errors: EXIST, LIST_REF_EXIST.
    pub fn add(
        &mut self,
        options: &SetOptions,
        place: Place,
        extras: &SetExtras,
        exist: bool,
        now: Time,
    ) -> Result<(), Errno> {
        self.expire(now);
        let by = place.by.map(|(side, id)| (side, self.position(id).filter(|_| id != place.id)));
        let no_reference = Errno::Private(error::LIST_REF_EXIST);
        let at = match by {
            None => self.members.len(),
            Some((SetPlace::Before, Some(at))) => at,
            Some((SetPlace::After, Some(at))) => at + 1,
            Some((_, None)) => return Err(no_reference),
        };
        if let Some(held) = self.position(place.id) {
            if !exist {
                return Err(Errno::Private(error::EXIST));
            }
            if let Some((_, extension)) = self.members.get_mut(held) {
                extension.init(options, extras, now);
            }
            return Ok(());
        }
        if self.members.len() >= MOST_MEMBERS {
            return Err(Errno::Enomem);
        }
        let mut extension = Extension::default();
        extension.init(options, extras, now);
        self.members.insert(at, (place.id, extension));
        Ok(())
    }

    /// Takes a set out.
    ///
    /// Errors: EXIST when it is not there, LIST_REF_EXIST when it does not stand there.
    pub fn del(&mut self, place: Place, now: Time) -> Result<(), Errno> {
        self.expire(now);
        let missing = if place.by.is_some() { error::LIST_REF_EXIST } else { error::EXIST };
        let at = self.position(place.id).ok_or(Errno::Private(missing))?;
        if !self.stands(at, place) {
            return Err(Errno::Private(error::LIST_REF_EXIST));
        }
        self.members.remove(at);
        Ok(())
    }

    /// Is the set in the list, and where it is said to stand?
    pub fn holds(&self, place: Place, now: Time) -> bool {
        let alive = |at: &usize| self.members.get(*at).is_some_and(|(_, extension)| extension.alive(now));
        self.position(place.id).filter(alive).is_some_and(|at| self.stands(at, place))
    }

    fn stands(&self, at: usize, place: Place) -> bool {
        let neighbour = match place.by {
            None => return true,
            Some((SetPlace::Before, _)) => at.checked_add(1),
            Some((SetPlace::After, _)) => at.checked_sub(1),
        };
        let id = neighbour.and_then(|at| self.members.get(at)).map(|(id, _)| *id);
        id == place.by.map(|(_, id)| id)
    }

    /// The number of the set at a place in the list that has not expired; none: the list has ended. The second is false when it
    /// has expired.
    pub fn member(&self, at: usize, now: Time) -> Option<(usize, bool)> {
        self.members.get(at).map(|(id, extension)| (*id, extension.alive(now)))
    }

    /// Counts a packet of so many bytes at a place.
    pub fn count(&mut self, at: usize, length: u64) {
        if let Some((_, extension)) = self.members.get_mut(at) {
            extension.count(length);
        }
    }

    /// How often a set is in the list: once or never.
    pub fn references(&self, id: usize) -> u32 {
        u32::from(self.position(id).is_some())
    }

    /// Takes everything out.
    pub fn flush(&mut self) {
        self.members.clear();
    }

    /// Numbers of the sets in order.
    pub fn members(&self, now: Time) -> impl Iterator<Item = (usize, &Extension)> {
        let alive = self.members.iter().filter(move |(_, extension)| extension.alive(now));
        alive.map(|(id, extension)| (*id, extension))
    }

    /// Bytes of memory.
    pub fn memory(&self, options: &SetOptions) -> usize {
        let comments: usize = self.members.iter().map(|(_, extension)| extension.comment_size()).sum();
        key::empty_size(options.kind, false) + self.members.len() * key::element_size(options) + comments
    }
}
