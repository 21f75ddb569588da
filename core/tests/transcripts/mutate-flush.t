# What the flush commands of ip tell with -s.
r$ ip -s route flush cache
*** IPv4 routing cache is flushed.
r$ ip link add q0 type veth peer name p0 netns x
r$ ip link set q0 up
x$ ip link set p0 up
r$ ip addr add 10.0.0.1/24 dev q0
r$ ip addr add 10.0.0.2/24 dev q0
r$ ip -s addr flush dev q0
*** Round 1, deleting 2 addresses ***
*** Flush is complete after 1 round ***
r$ ip -s addr flush dev q0
Nothing to flush.
r$ ip addr add 10.0.0.1/24 dev q0
r$ ip route add 10.1.0.0/16 via 10.0.0.3
r$ ip -s route flush 10.1.0.0/16
*** Round 1, deleting 1 entries ***
*** Flush is complete after 1 round ***
r$ ip -s route flush 10.1.0.0/16
Nothing to flush.
r$ ip route flush 10.1.0.0/16
r$ ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev q0
r$ ip -s neigh flush dev q0 nud all
*** Flush is complete after 1 round ***
*** Round 1, deleting 1 entries ***
r$ ip -s neigh flush dev q0
Nothing to flush.
