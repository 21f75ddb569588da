# kernel: 6.18
# duel errors 2026
r$ ip link add up-a type veth peer name p0 netns x
r$ ip addr add 10.0.0.2/24 dev up-a
r$ ip link set up-a up
r$ ip link add up_c type veth peer name p2 netns x
r$ ip link add x7 type veth peer name p3 netns x
r$ ip addr add 10.0.3.2/24 dev x7
r$ ip link set x7 up
r$ ip route append 192.168.0.0/14 tos 0x1c table 102 nexthop via 10.0.0.13 weight 3 nexthop via 10.0.0.4 dev up-a via 10.0.3.98 weight 256 nexthop via 10.0.3.7 weight 100 nexthop dev up_c nexthop via 10.0.1.63 weight 1
Error: Device for nexthop is not up.
[2]
