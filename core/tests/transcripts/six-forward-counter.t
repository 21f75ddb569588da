# topology: a r b
# ipv6: on
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
a$ ip link add e0 type veth peer name l0 netns r
r$ ip link add l1 type veth peer name e0 netns b
a$ ip link set lo up
a$ ip link set e0 up
r$ ip link set l0 up
r$ ip link set l1 mtu 1280
r$ ip link set l1 up
b$ ip link set e0 up
a$ ip addr add 2001:db8:1::2/64 dev e0
r$ ip addr add 2001:db8:1::1/64 dev l0
r$ ip addr add 2001:db8:2::1/64 dev l1
b$ ip addr add 2001:db8:2::2/64 dev e0
a$ ip route add default via 2001:db8:1::1
b$ ip route add default via 2001:db8:2::1
a$ sleep 3
r$ nstat -az Ip6OutForwDatagrams
| #kernel
Ip6OutForwDatagrams             0                  0.0
a$ ping -c 1 -s 1300 2001:db8:2::2
PING 2001:db8:2::2(2001:db8:2::2) 1300 data bytes
From 2001:db8:1::1 icmp_seq=1 Packet too big: mtu=1280
| 
--- 2001:db8:2::2 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
r$ nstat -az Ip6OutForwDatagrams
| #kernel
Ip6OutForwDatagrams             1                  0.0
r$ ip6tables -A FORWARD -j DROP
a$ ping -c 1 -W 1 2001:db8:2::2
PING 2001:db8:2::2(2001:db8:2::2) 56 data bytes
| 
--- 2001:db8:2::2 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
r$ nstat -az Ip6OutForwDatagrams
| #kernel
Ip6OutForwDatagrams             2                  0.0
