//! Does a rule match? The matches of iptables, one function each.
