//! The kernel's log, as `dmesg` reads it (Linux: kernel/printk/printk.c). In the lab every node has one of its own.

use crate::base::{Span, Time};
use std::collections::VecDeque;

/// Bytes that the log holds (CONFIG_LOG_BUF_SHIFT=17); then the oldest lines go.
const ROOM: usize = 1 << 17;

/// Lines with their moments, oldest first.
#[derive(Clone, Debug, Default)]
pub struct KernelLog {
    lines: VecDeque<(Time, String)>,
    bytes: usize,
    limit: Limit,
}

/// What `net_ratelimit` counts (net.core.message_cost, message_burst).
#[derive(Clone, Debug, Default)]
struct Limit {
    since: Option<Time>,
    written: u32,
    missed: u32,
}

const INTERVAL: Span = Span::secs(5);
const BURST: u32 = 10;

impl KernelLog {
    /// Writes a line.
    pub fn write(&mut self, now: Time, line: String) {
        self.bytes += line.len();
        self.lines.push_back((now, line));
        while self.bytes > ROOM
            && let Some((_, oldest)) = self.lines.pop_front()
        {
            self.bytes -= oldest.len();
        }
    }

    /// May the network write a message now? Not more than ten in five seconds (net_ratelimit).
    pub fn may_write(&mut self, now: Time) -> bool {
        if self.limit.since.is_none_or(|since| now > since + INTERVAL) {
            let missed = std::mem::replace(&mut self.limit, Limit { since: Some(now), ..Limit::default() }).missed;
            if missed > 0 {
                self.write(now, format!("net_ratelimit: {missed} callbacks suppressed"));
            }
        }
        let may = self.limit.written < BURST;
        if may {
            self.limit.written += 1;
        } else {
            self.limit.missed += 1;
        }
        may
    }

    /// What is held.
    pub fn lines(&self) -> impl Iterator<Item = &(Time, String)> {
        self.lines.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_log_loses_its_oldest_lines() {
        let mut log = KernelLog::default();
        for n in 0..2000 {
            log.write(Time(n), format!("{n:0100}"));
        }
        let held: Vec<u64> = log.lines().map(|(at, _)| at.0).collect();
        assert_eq!((held.len(), held.last()), (1310, Some(&1999)));
    }
}
