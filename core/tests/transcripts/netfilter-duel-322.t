# kernel: 6.18
# duel netfilter 322
w$ ip route add default via 198.51.100.1
Error: Nexthop has invalid gateway.
[2]
r0$ ip link add l0 type veth peer name l0 netns r1
r0$ ip addr add 10.1.0.1/24 dev l0
r0$ ip link set l0 up
r0$ ip link add l3 type veth peer name l3 netns r2
r0$ ip addr add 10.1.3.1/24 dev l3
r0$ ip link set l3 up
r2$ ip addr add 10.1.3.2/24 dev l3
r2$ ip link set l3 up
r0$ ip route add 198.51.100.0/24 via 10.1.3.2 dev l3
r1$ ip route add 198.51.100.0/24 nexthop via 10.1.1.2 dev l1 weight 1 nexthop via 10.1.2.2 dev l2 weight 5
Cannot find device "l1"
Error: cannot parse nexthop
[255]
r0$ iptables -t filter -A OUTPUT ! -s 192.168.0.0/24 -d 198.51.100.11 -m ttl --ttl-gt 61 -j REJECT --reject-with icmp-admin-prohibited
r0$ iptables -t mangle -I OUTPUT -m conntrack --ctstate NEW -j MARK --set-mark 0x301
r0$ iptables -t filter -I OUTPUT -o l0 -j ACCEPT
r0$ ip route add default via 10.1.0.2 dev l0 table 100
r0$ ip rule add prio 50 fwmark 0x301 table 100
r0$ flow udp 198.51.100.11 99 --sport 35681 --timeout 1 --count 2
error: Operation not permitted
error: Operation not permitted
[1]
