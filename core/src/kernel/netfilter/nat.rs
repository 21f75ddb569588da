//! Address translation (Linux: net/netfilter/nf_nat_core.c, nf_nat_masquerade.c).
