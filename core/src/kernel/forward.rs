//! Forwarding (Linux: net/ipv4/ip_forward.c): TTL, MTU, redirects, FORWARD.
