# kernel: 6.18
# ipv6: on
r$ sysctl -w net.ipv6.conf.all.forwarding=1
r$ ip link add lan0 type veth peer name eth0 netns h
r$ ip link set lan0 up
h$ ip link set eth0 up
r$ ip addr add 2001:db8:1::1/64 dev lan0
h$ ip addr add 2001:db8:1::2/64 dev eth0
r$ ip link add wan0 type veth peer name eth0 netns w
r$ ip link set wan0 up
w$ ip link set eth0 up
r$ ip addr add 2001:db8:2::1/64 dev wan0
w$ ip addr add 2001:db8:2::2/64 dev eth0
h$ ip route add default via 2001:db8:1::1
w$ ip route add default via 2001:db8:2::1
w$ serve udp 53
w$ serve tcp 80
r$ ip6tables -A FORWARD -j LOG --log-prefix "six: "
r$ ip6tables -A FORWARD -p tcp -j LOG --log-tcp-sequence --log-tcp-options --log-macdecode
r$ ip6tables -A OUTPUT -d 2001:db8::/32 -p icmpv6 -j LOG --log-uid
r$ ip6tables -t raw -A PREROUTING -p udp -j TRACE
h$ sleep 2
h$ flow udp 2001:db8:2::2 53 --sport 1000
h$ flow udp 2001:db8:2::2 9 --sport 1001
h$ flow tcp 2001:db8:2::2 80 --sport 1002
h$ ping -c1 -W1 2001:db8:2::2
h$ ping -c1 -W1 -t1 2001:db8:2::2
h$ ping -c1 -W1 2001:db8:1::1
