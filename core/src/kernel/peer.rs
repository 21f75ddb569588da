//! What is remembered of other hosts: how much they have been told lately (Linux: net/ipv4/inetpeer.c; the two users of its one
//! bucket of tokens in net/ipv4/route.c, ip_error and ip_rt_send_redirect, and net/ipv4/icmp.c).

use crate::base::{Span, Time};
use litemap::LiteMap;
use std::net::IpAddr;

/// The peers of a node.
#[derive(Clone, Debug, Default)]
pub struct Peers {
    known: LiteMap<IpAddr, Peer>,
}

/// The most peers that are remembered: the one that was heard of longest ago goes.
const MOST: usize = 65_664;

#[derive(Clone, Copy, Debug)]
struct Peer {
    /// Time saved up, to be spent on messages.
    tokens: Span,
    last: Time,
    redirects: u32,
}

/// Milliseconds of a tick (CONFIG_HZ=250).
const TICK: u64 = 4;

/// How a message is paid for from the bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bucket {
    /// Price of a message.
    pub cost: Span,
    /// The most that can be saved up.
    pub most: Span,
}

impl Bucket {
    /// net.ipv4.route.error_cost and error_burst.
    pub const ROUTE_ERROR: Bucket = Bucket { cost: Span::secs(1), most: Span::secs(5) };

    /// A redirect of IPv6: one a second.
    pub const REDIRECT6: Bucket = Bucket { cost: Span::secs(1), most: Span::secs(6) };

    /// net.ipv6.icmp.ratelimit, in milliseconds; counted in ticks and halved `shift` times.
    pub fn ticks(milliseconds: i64, shift: u32) -> Bucket {
        let ticks = u64::try_from(milliseconds).unwrap_or(0) / TICK;
        let cost = ticks.checked_shr(shift).unwrap_or(0) * TICK;
        Bucket { cost: Span::millis(cost), most: Span::millis(cost.saturating_mul(6)) }
    }

    /// net.ipv4.icmp_ratelimit, in milliseconds: six may be saved up.
    pub fn icmp(milliseconds: i64) -> Bucket {
        let cost = u64::try_from(milliseconds).unwrap_or(0);
        Bucket { cost: Span::millis(cost), most: Span::millis(cost.saturating_mul(6)) }
    }
}

/// A redirect is sent to a host at most so often without being heeded.
const MOST_REDIRECTS: u32 = 9;
/// The wait after the first; doubled with each.
const REDIRECT_WAIT: Span = Span::millis(20);
/// After so long without traffic that deserves one, all begins anew: 20.48 s.
const REDIRECT_SILENCE: Span = Span(REDIRECT_WAIT.0 << (MOST_REDIRECTS + 1));

impl Peers {
    fn get(&mut self, address: IpAddr, now: Time) -> &mut Peer {
        if self.known.len() >= MOST && !self.known.contains_key(&address) {
            let oldest = self.known.iter().min_by_key(|(_, peer)| peer.last).map(|(address, _)| *address);
            oldest.map(|address| self.known.remove(&address));
        }
        // A new peer has saved up more than any bucket holds.
        self.known.entry(address).or_insert(Peer { tokens: Span::secs(60), last: now, redirects: 0 })
    }

    /// May a message be sent to `address` now? If so it is paid for.
    pub fn allow(&mut self, address: IpAddr, bucket: Bucket, now: Time) -> bool {
        let peer = self.get(address, now);
        let saved = Span(peer.tokens.0.saturating_add(now.since(peer.last).0)).min(bucket.most);
        peer.last = now;
        let paid = saved >= bucket.cost;
        peer.tokens = if paid { Span(saved.0 - bucket.cost.0) } else { saved };
        paid
    }

    /// Is a redirect to `address` due? Each is sent only a while after the one before, ever more rarely.
    pub fn redirect(&mut self, address: IpAddr, now: Time) -> bool {
        let peer = self.get(address, now);
        if now > peer.last + REDIRECT_SILENCE {
            (peer.tokens, peer.redirects) = (Span(0), 0);
        }
        if peer.redirects >= MOST_REDIRECTS {
            peer.last = now;
            return false;
        }
        let due = peer.redirects == 0 || now > peer.last + Span(REDIRECT_WAIT.0 << peer.redirects);
        if due {
            peer.last = now;
            peer.redirects += 1;
        }
        due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));

    fn at(milliseconds: u64) -> Time {
        Time::ZERO + Span::millis(100_000 + milliseconds)
    }

    #[test]
    fn the_third_unreachable_within_a_second_is_silent() {
        let mut peers = Peers::default();
        let mut tell = |ms| peers.allow(HOST, Bucket::ROUTE_ERROR, at(ms)) && peers.allow(HOST, Bucket::icmp(1000), at(ms));
        assert_eq!([tell(0), tell(10), tell(20)], [true, true, false]);
    }

    #[test]
    fn redirects_become_rarer_and_end() {
        let mut peers = Peers::default();
        let sent = (0..40_000).filter(|ms| peers.redirect(HOST, at(*ms))).count();
        assert_eq!(sent, 9);
        assert!(!peers.redirect(HOST, at(40_000)));
        assert!(peers.redirect(HOST, at(40_000 + 20_481)));
    }
}
