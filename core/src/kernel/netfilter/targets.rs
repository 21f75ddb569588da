//! What a rule does: the targets of iptables.
