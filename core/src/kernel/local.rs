//! Delivery to this node (Linux: net/ipv4/ip_input.c, ip_local_deliver): INPUT, then ICMP or a socket.
