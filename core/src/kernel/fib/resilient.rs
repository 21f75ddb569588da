//! Resilient next hop groups (Linux: net/ipv4/nexthop.c, nh_res_*): a table of buckets, each of one member, so that flows stay
//! where they are when members come and go: only idle buckets move. The kernel moves them by a timer; here it is caught up with
//! whenever the group is used or shown, which nothing can tell apart.

use crate::base::{Span, Time};
use crate::model::nexthop::Resilience;

/// The buckets of a group.
#[derive(Clone, Debug)]
pub(super) struct Buckets {
    pub(super) settings: Resilience,
    pub(super) list: Vec<Bucket>,
    /// Since when members have fewer buckets than they want.
    unbalanced_since: Time,
    /// Members by weight, and how many buckets each wants.
    wants: Vec<(u32, usize)>,
}

/// One bucket.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bucket {
    /// Its member; none: whoever wants it first.
    pub(super) member: Option<u32>,
    /// When it was last used.
    pub(super) used: Time,
}

impl Buckets {
    /// A new table, filled.
    pub(super) fn new(settings: Resilience, members: &[(u32, u16)], now: Time) -> Self {
        let list = vec![Bucket { member: None, used: now }; usize::from(settings.buckets)];
        let mut buckets = Self { settings, list, unbalanced_since: now, wants: Vec::new() };
        buckets.change(members, now);
        buckets
    }

    /// The group has other members or weights now: buckets of members that are gone are free.
    pub(super) fn change(&mut self, members: &[(u32, u16)], now: Time) {
        for bucket in &mut self.list {
            bucket.member = bucket.member.filter(|id| members.iter().any(|(member, _)| member == id));
        }
        self.wants = wants(self.list.len(), members);
        self.unbalanced_since = now;
        self.upkeep(now);
    }

    fn owned(&self, member: u32) -> usize {
        self.list.iter().filter(|bucket| bucket.member == Some(member)).count()
    }

    /// Moves the buckets that may be moved by now: to the members that want more, the last of the group first.
    #[inline(never)] // web/later.txt
    pub(super) fn upkeep(&mut self, now: Time) {
        let mut spare: Vec<(u32, isize)> =
            self.wants.iter().map(|(member, wants)| (*member, self.owned(*member) as isize - *wants as isize)).collect();
        for at in 0..self.list.len() {
            let Some(taker) = spare.iter().rposition(|(_, spare)| *spare < 0) else { return };
            let bucket = self.list[at];
            let owner = spare.iter().position(|(member, _)| Some(*member) == bucket.member);
            let moves = match owner {
                None => true,
                Some(owner) => spare[owner].1 > 0 && self.may_move(&bucket, now),
            };
            if moves {
                if let Some(owner) = owner {
                    spare[owner].1 -= 1;
                }
                spare[taker].1 += 1;
                self.list[at] = Bucket { member: Some(spare[taker].0), used: now };
            }
        }
    }

    fn may_move(&self, bucket: &Bucket, now: Time) -> bool {
        let seconds = |n: u32| Span::secs(u64::from(n));
        let forced =
            self.settings.unbalanced_timer != 0 && now >= self.unbalanced_since + seconds(self.settings.unbalanced_timer);
        forced || now >= bucket.used + seconds(self.settings.idle_timer)
    }

    /// Moves what may be moved; the bucket of the hash is busy now.
    pub(super) fn touch(&mut self, hash: u32, now: Time) {
        self.upkeep(now);
        let index = self.index(hash);
        if let Some(bucket) = self.list.get_mut(index) {
            bucket.used = now;
        }
    }

    /// The member that a hash leads to.
    pub(super) fn member_of(&self, hash: u32) -> Option<u32> {
        self.list.get(self.index(hash))?.member
    }

    fn index(&self, hash: u32) -> usize {
        hash as usize % self.list.len().max(1)
    }

    /// Seconds that members have wanted more buckets; 0: none does.
    pub(super) fn unbalanced_time(&self, now: Time) -> u32 {
        let short = self.wants.iter().any(|(member, wants)| self.owned(*member) < *wants);
        if short { now.since(self.unbalanced_since).as_secs() as u32 } else { 0 }
    }
}

/// How many buckets each member wants: its share, rounded.
fn wants(buckets: usize, members: &[(u32, u16)]) -> Vec<(u32, usize)> {
    let total: usize = members.iter().map(|(_, weight)| usize::from(*weight)).sum();
    let mut sum = 0;
    let mut before = 0;
    let mut wants = Vec::new();
    for (member, weight) in members {
        sum += usize::from(*weight);
        let bound = (buckets * sum + total / 2) / total.max(1);
        wants.push((*member, bound - before));
        before = bound;
    }
    wants
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(buckets: u16) -> Resilience {
        Resilience { buckets, idle_timer: 120, unbalanced_timer: 0, unbalanced_time: 0 }
    }

    fn owners(buckets: &Buckets) -> Vec<u32> {
        buckets.list.iter().map(|bucket| bucket.member.unwrap_or(0)).collect()
    }

    #[test]
    fn the_last_member_gets_the_first_buckets() {
        let buckets = Buckets::new(settings(8), &[(1, 1), (24, 1)], Time::ZERO);
        assert_eq!(owners(&buckets), [24, 24, 24, 24, 1, 1, 1, 1]);
    }

    #[test]
    fn only_the_buckets_of_a_member_that_goes_move() {
        let mut buckets = Buckets::new(settings(9), &[(1, 1), (2, 1), (3, 1)], Time::ZERO);
        assert_eq!(owners(&buckets), [3, 3, 3, 2, 2, 2, 1, 1, 1]);
        buckets.change(&[(1, 1), (3, 1)], Time::ZERO);
        let now = owners(&buckets);
        assert_eq!((&now[..3], &now[6..]), (&[3, 3, 3][..], &[1, 1, 1][..]));
        assert!(now[3..6].iter().all(|owner| *owner != 2));
    }

    #[test]
    fn a_busy_bucket_stays_until_it_is_idle() {
        let mut buckets = Buckets::new(settings(2), &[(1, 1)], Time::ZERO);
        buckets.change(&[(1, 1), (2, 1)], Time::ZERO);
        assert_eq!(owners(&buckets), [1, 1]);
        let later = Time::ZERO + Span::secs(100);
        buckets.touch(0, later);
        assert_eq!(buckets.member_of(0), Some(1));
        buckets.upkeep(Time::ZERO + Span::secs(121));
        assert_eq!(owners(&buckets), [1, 2], "bucket 0 was used, bucket 1 idle");
    }
}
