# kernel: 6.18
# IPv4 routes by gateways of IPv6: what is refused, what is listed, and that packets go.
# ipv6: on
r$ ip link add lan0 address 02:00:00:00:01:01 type veth peer name eth0 address 02:00:00:00:01:02 netns h
r$ ip link add wan0 address 02:00:00:00:02:01 type veth peer name eth0 address 02:00:00:00:02:02 netns s
r$ ip link add wan1 address 02:00:00:00:03:01 type veth peer name eth1 address 02:00:00:00:03:02 netns s
r$ ip link set lan0 up
r$ ip link set wan0 up
r$ ip link set wan1 up
r$ ip link set lo up
h$ ip link set eth0 up
s$ ip link set eth0 up
s$ ip link set eth1 up
s$ ip link set lo up
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ ip addr add 10.0.1.1/24 dev lan0
r$ ip -6 addr add fc00::1/64 dev wan0 nodad
r$ ip -6 addr add fc01::1/64 dev wan1 nodad
h$ ip addr add 10.0.1.2/24 dev eth0
h$ ip route add default via 10.0.1.1
s$ ip -6 addr add fc00::2/64 dev eth0 nodad
s$ ip -6 addr add fc01::2/64 dev eth1 nodad
s$ ip addr add 192.0.2.1/32 dev lo
s$ ip route add 10.0.1.0/24 via inet6 fe80::ff:fe00:201 dev eth0
s$ ip route
10.0.1.0/24 via inet6 fe80::ff:fe00:201 dev eth0 
r$ ip route add 192.0.2.0/24 via inet6 fc00::2
r$ ip route add 192.0.2.0/24 via inet6 fc00::2
RTNETLINK answers: File exists
[2]
r$ ip route add 192.0.2.0/24 via inet6 fe80::ff:fe00:202
Error: Egress device not specified.
[2]
r$ ip route add 10.9.0.0/16 via inet6 fe80::1 dev wan0
r$ ip route add 10.10.0.0/16 via inet6 fc77::1
RTNETLINK answers: No route to host
[2]
r$ ip route add 10.11.0.0/16 via inet6 fc77::1 dev wan0 onlink
r$ ip route add 10.12.0.0/16 via inet6 fc00::1 dev wan0
Error: Gateway can not be a local address.
[2]
r$ ip route add 10.13.0.0/16 via inet6 ff02::1 dev wan0
Error: Invalid gateway address.
[2]
r$ ip route add 10.14.0.0/16 via inet6 :: dev wan0
Error: Invalid gateway address.
[2]
r$ ip route add 10.15.0.0/16 via inet6 fc00::2 dev wan1
RTNETLINK answers: No route to host
[2]
r$ ip route add 10.16.0.0/16 via inet6 fe80::2 dev lo
Error: Egress device can not be loopback device for this route.
[2]
r$ ip route add 10.17.0.0/16 via inet6 fe80::2 dev wan0 scope link
r$ ip route add 10.18.0.0/16 via inet6 fe80::2 dev wan0 scope host
Error: Route with host scope can not have a gateway.
[2]
r$ ip route add local 10.19.0.0/16 via inet6 fe80::2 dev wan0
Error: Route with host scope can not have a gateway.
[2]
r$ ip route add unreachable 10.20.0.0/16 via inet6 fe80::2 dev wan0
Error: Gateway, device and multipath can not be specified for this route type.
[2]
r$ ip route add 10.21.0.0/16 nexthop via inet6 fc00::2 nexthop via inet6 fc01::2 weight 3
r$ ip route add 10.22.0.0/16 nexthop via inet6 fe80::9 dev wan0 nexthop via 10.0.1.9 weight 2
r$ ip route append 10.9.0.0/16 via inet6 fe80::2 dev wan0
r$ ip route replace 10.9.0.0/16 via inet6 fe80::3 dev wan0 metric 9
r$ ip route
10.0.1.0/24 dev lan0 proto kernel scope link src 10.0.1.1 
10.9.0.0/16 via inet6 fe80::1 dev wan0 
10.9.0.0/16 via inet6 fe80::2 dev wan0 
10.9.0.0/16 via inet6 fe80::3 dev wan0 metric 9 
10.11.0.0/16 via inet6 fc77::1 dev wan0 onlink 
10.17.0.0/16 via inet6 fe80::2 dev wan0 scope link 
10.21.0.0/16 
	nexthop via inet6 fc00::2 dev wan0 weight 1 
	nexthop via inet6 fc01::2 dev wan1 weight 3 
10.22.0.0/16 
	nexthop via inet6 fe80::9 dev wan0 weight 1 
	nexthop via 10.0.1.9 dev lan0 weight 2 
192.0.2.0/24 via inet6 fc00::2 dev wan0 
r$ ip -j route
[{"dst":"10.0.1.0/24","dev":"lan0","protocol":"kernel","scope":"link","prefsrc":"10.0.1.1","flags":[]},{"dst":"10.9.0.0/16","via":{"family":"inet6","host":"fe80::1"},"dev":"wan0","flags":[]},{"dst":"10.9.0.0/16","via":{"family":"inet6","host":"fe80::2"},"dev":"wan0","flags":[]},{"dst":"10.9.0.0/16","via":{"family":"inet6","host":"fe80::3"},"dev":"wan0","metric":9,"flags":[]},{"dst":"10.11.0.0/16","via":{"family":"inet6","host":"fc77::1"},"dev":"wan0","flags":["onlink"]},{"dst":"10.17.0.0/16","via":{"family":"inet6","host":"fe80::2"},"dev":"wan0","scope":"link","flags":[]},{"dst":"10.21.0.0/16","flags":[],"nexthops":[{"via":{"family":"inet6","host":"fc00::2"},"dev":"wan0","weight":1,"flags":[]},{"via":{"family":"inet6","host":"fc01::2"},"dev":"wan1","weight":3,"flags":[]}]},{"dst":"10.22.0.0/16","flags":[],"nexthops":[{"via":{"family":"inet6","host":"fe80::9"},"dev":"wan0","weight":1,"flags":[]},{"gateway":"10.0.1.9","dev":"lan0","weight":2,"flags":[]}]},{"dst":"192.0.2.0/24","via":{"family":"inet6","host":"fc00::2"},"dev":"wan0","flags":[]}]
r$ ip -d route show table main
unicast 10.0.1.0/24 dev lan0 proto kernel scope link src 10.0.1.1 
unicast 10.9.0.0/16 via inet6 fe80::1 dev wan0 proto boot scope global 
unicast 10.9.0.0/16 via inet6 fe80::2 dev wan0 proto boot scope global 
unicast 10.9.0.0/16 via inet6 fe80::3 dev wan0 proto boot scope global metric 9 
unicast 10.11.0.0/16 via inet6 fc77::1 dev wan0 proto boot scope global onlink 
unicast 10.17.0.0/16 via inet6 fe80::2 dev wan0 proto boot scope link 
unicast 10.21.0.0/16 proto boot scope global 
	nexthop via inet6 fc00::2 dev wan0 weight 1 
	nexthop via inet6 fc01::2 dev wan1 weight 3 
unicast 10.22.0.0/16 proto boot scope global 
	nexthop via inet6 fe80::9 dev wan0 weight 1 
	nexthop via 10.0.1.9 dev lan0 weight 2 
unicast 192.0.2.0/24 via inet6 fc00::2 dev wan0 proto boot scope global 
r$ ip route show via inet6 fe80::1
10.9.0.0/16 via inet6 fe80::1 dev wan0 
r$ ip route show via inet6 fe80::/16
10.9.0.0/16 via inet6 fe80::1 dev wan0 
10.9.0.0/16 via inet6 fe80::2 dev wan0 
10.9.0.0/16 via inet6 fe80::3 dev wan0 metric 9 
10.17.0.0/16 via inet6 fe80::2 dev wan0 scope link 
r$ ip route show via 10.0.1.9
r$ ip route get 192.0.2.1
192.0.2.1 via inet6 fc00::2 dev wan0 src 10.0.1.1 uid 0 
    cache 
r$ ip route get 192.0.2.1 from 10.0.1.2 iif lan0
192.0.2.1 from 10.0.1.2 via inet6 fc00::2 dev wan0 
    cache iif lan0 
r$ ip route get 10.9.1.1 fibmatch
10.9.0.0/16 via inet6 fe80::1 dev wan0 
r$ ip -j route get 10.9.1.1
[{"dst":"10.9.1.1","via":{"family":"inet6","host":"fe80::1"},"dev":"wan0","prefsrc":"10.0.1.1","flags":[],"uid":0,"cache":[]}]
r$ ip route del 10.9.0.0/16 via 10.0.1.9
RTNETLINK answers: No such process
[2]
r$ ip route del 10.9.0.0/16 via inet6 fe80::77
RTNETLINK answers: No such process
[2]
r$ ip route del 10.9.0.0/16 via inet6 fe80::2 dev wan0
r$ ip route del 10.21.0.0/16 nexthop via inet6 fc00::2 nexthop via inet6 fc01::2
r$ ip route
10.0.1.0/24 dev lan0 proto kernel scope link src 10.0.1.1 
10.9.0.0/16 via inet6 fe80::1 dev wan0 
10.9.0.0/16 via inet6 fe80::3 dev wan0 metric 9 
10.11.0.0/16 via inet6 fc77::1 dev wan0 onlink 
10.17.0.0/16 via inet6 fe80::2 dev wan0 scope link 
10.22.0.0/16 
	nexthop via inet6 fe80::9 dev wan0 weight 1 
	nexthop via 10.0.1.9 dev lan0 weight 2 
192.0.2.0/24 via inet6 fc00::2 dev wan0 
h$ ping -c 2 192.0.2.1
PING 192.0.2.1 (192.0.2.1) 56(84) bytes of data.
64 bytes from 192.0.2.1: icmp_seq=1 ttl=63 time=T ms
64 bytes from 192.0.2.1: icmp_seq=2 ttl=63 time=T ms
| 
--- 192.0.2.1 ping statistics ---
2 packets transmitted, 2 received, 0% packet loss, time T
s$ serve udp 53
h$ flow udp 192.0.2.1 53 --sport 4000
reply: seen as 10.0.1.2 port 4000
r$ ip neigh
10.0.1.2 dev lan0 lladdr MAC DELAY 
fc00::2 dev wan0 lladdr MAC REACHABLE 
r$ ip link set wan0 down
r$ ip route
10.0.1.0/24 dev lan0 proto kernel scope link src 10.0.1.1 
10.22.0.0/16 
	nexthop via inet6 fe80::9 dev wan0 weight 1 dead linkdown 
	nexthop via 10.0.1.9 dev lan0 weight 2 
