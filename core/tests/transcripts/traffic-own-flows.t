# kernel: 6.18
# flows and pings of the router itself: marks, bound addresses, hash policies
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ ip link add lan0 type veth peer name eth0 netns h
r$ ip addr add 192.168.0.1/24 dev lan0
r$ ip link set lan0 up
r$ ip link set lo up
h$ ip addr add 192.168.0.3/24 dev eth0
h$ ip addr add 192.168.0.4/24 dev eth0
h$ ip link set eth0 up
h$ ip route add default via 192.168.0.1
w$ ip link set lo up
w$ ip addr add 198.51.100.10/32 dev lo
w$ ip addr add 198.51.100.11/32 dev lo
w$ ip addr add 198.51.100.12/32 dev lo
r$ ip link add wan0 type veth peer name eth0 netns isp0
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip link set wan0 up
isp0$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
isp0$ ip addr add 10.0.0.1/24 dev eth0
isp0$ ip link set eth0 up
isp0$ ip link add eth1 type veth peer name eth0 netns w
isp0$ ip addr add 203.0.113.1/30 dev eth1
isp0$ ip link set eth1 up
w$ ip addr add 203.0.113.2/30 dev eth0
w$ ip link set eth0 up
isp0$ ip route add 198.51.100.0/24 via 203.0.113.2
w$ ip route add 10.0.0.0/24 via 203.0.113.1
isp0$ ip route add 192.168.0.0/24 via 10.0.0.2
r$ ip link add wan1 type veth peer name eth0 netns isp1
r$ ip addr add 10.0.1.2/24 dev wan1
r$ ip link set wan1 up
isp1$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
isp1$ ip addr add 10.0.1.1/24 dev eth0
isp1$ ip link set eth0 up
isp1$ ip link add eth1 type veth peer name eth1 netns w
isp1$ ip addr add 203.0.113.5/30 dev eth1
isp1$ ip link set eth1 up
w$ ip addr add 203.0.113.6/30 dev eth1
w$ ip link set eth1 up
isp1$ ip route add 198.51.100.0/24 via 203.0.113.6
w$ ip route add 10.0.1.0/24 via 203.0.113.5
isp1$ ip route add 192.168.0.0/24 via 10.0.1.2
w$ ip route add 192.168.0.0/24 nexthop via 203.0.113.1 nexthop via 203.0.113.5
w$ serve udp 53
w$ serve tcp 80
w$ serve udp 5060
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=9552
net.ipv4.fib_multipath_hash_seed = 9552
r$ sysctl -w net.ipv4.fib_multipath_hash_policy=1
net.ipv4.fib_multipath_hash_policy = 1
w$ sysctl -w net.ipv4.fib_multipath_hash_seed=5820
net.ipv4.fib_multipath_hash_seed = 5820
r$ ip route add default nexthop via 10.0.0.1 dev wan0 weight 1 nexthop via 10.0.1.1 dev wan1 weight 1
r$ ip rule add fwmark 0x7 table 77
r$ ip route add default via 10.0.1.1 dev wan1 table 77
r$ capture start
r$ ping -c 1 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c 1 -W 1 -I 10.0.0.2 198.51.100.10
PING 198.51.100.10 (198.51.100.10) from 10.0.0.2 : 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c 1 -W 1 -I wan1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) from 10.0.1.2 wan1: 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c 1 -W 1 -m 7 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ flow udp 198.51.100.10 53 --sport 41010 --mark 7 --timeout 1
reply: seen as 10.0.1.2 port 41010
r$ flow tcp 198.51.100.10 80 --sport 41010 --mark 0x7 --timeout 1
reply: seen as 10.0.1.2 port 41010
r$ flow udp 198.51.100.10 5060 --sport 41010 --timeout 1 --from 10.0.1.2 --mark 3
reply: seen as 10.0.1.2 port 41010
r$ flow tcp 198.51.100.10 80 --sport 41011 --timeout 1 --count 2
reply: seen as 10.0.0.2 port 41011
reply: seen as 10.0.0.2 port 41011
r$ flow udp 198.51.100.10 53 --sport 42010 --mark 7 --timeout 1
reply: seen as 10.0.1.2 port 42010
r$ flow tcp 198.51.100.10 80 --sport 42010 --mark 0x7 --timeout 1
reply: seen as 10.0.1.2 port 42010
r$ flow udp 198.51.100.10 5060 --sport 42010 --timeout 1 --from 10.0.1.2 --mark 3
reply: seen as 10.0.1.2 port 42010
r$ flow tcp 198.51.100.10 80 --sport 42011 --timeout 1 --count 2
reply: seen as 10.0.1.2 port 42011
reply: seen as 10.0.1.2 port 42011
h$ flow tcp 198.51.100.10 80 --sport 43010 --timeout 1 --count 3
reply: seen as 192.168.0.3 port 43010
reply: seen as 192.168.0.3 port 43010
reply: seen as 192.168.0.3 port 43010
h$ ping -c 2 -i 0.1 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=62 time=T ms
64 bytes from 198.51.100.10: icmp_seq=2 ttl=62 time=T ms
| 
--- 198.51.100.10 ping statistics ---
2 packets transmitted, 2 received, 0% packet loss, time T
r$ ping -c 1 -W 1 198.51.100.11
PING 198.51.100.11 (198.51.100.11) 56(84) bytes of data.
64 bytes from 198.51.100.11: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.11 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c 1 -W 1 -I 10.0.0.2 198.51.100.11
PING 198.51.100.11 (198.51.100.11) from 10.0.0.2 : 56(84) bytes of data.
64 bytes from 198.51.100.11: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.11 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c 1 -W 1 -I wan1 198.51.100.11
PING 198.51.100.11 (198.51.100.11) from 10.0.1.2 wan1: 56(84) bytes of data.
64 bytes from 198.51.100.11: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.11 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c 1 -W 1 -m 7 198.51.100.11
PING 198.51.100.11 (198.51.100.11) 56(84) bytes of data.
64 bytes from 198.51.100.11: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.11 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ flow udp 198.51.100.11 53 --sport 41011 --mark 7 --timeout 1
reply: seen as 10.0.1.2 port 41011
r$ flow tcp 198.51.100.11 80 --sport 41011 --mark 0x7 --timeout 1
reply: seen as 10.0.1.2 port 41011
r$ flow udp 198.51.100.11 5060 --sport 41011 --timeout 1 --from 10.0.1.2 --mark 3
reply: seen as 10.0.1.2 port 41011
r$ flow tcp 198.51.100.11 80 --sport 41012 --timeout 1 --count 2
reply: seen as 10.0.0.2 port 41012
reply: seen as 10.0.0.2 port 41012
r$ flow udp 198.51.100.11 53 --sport 42011 --mark 7 --timeout 1
reply: seen as 10.0.1.2 port 42011
r$ flow tcp 198.51.100.11 80 --sport 42011 --mark 0x7 --timeout 1
reply: seen as 10.0.1.2 port 42011
r$ flow udp 198.51.100.11 5060 --sport 42011 --timeout 1 --from 10.0.1.2 --mark 3
reply: seen as 10.0.1.2 port 42011
r$ flow tcp 198.51.100.11 80 --sport 42012 --timeout 1 --count 2
reply: seen as 10.0.0.2 port 42012
reply: seen as 10.0.0.2 port 42012
h$ flow tcp 198.51.100.11 80 --sport 43011 --timeout 1 --count 3
reply: seen as 192.168.0.3 port 43011
reply: seen as 192.168.0.3 port 43011
reply: seen as 192.168.0.3 port 43011
h$ ping -c 2 -i 0.1 -W 1 198.51.100.11
PING 198.51.100.11 (198.51.100.11) 56(84) bytes of data.
64 bytes from 198.51.100.11: icmp_seq=1 ttl=62 time=T ms
64 bytes from 198.51.100.11: icmp_seq=2 ttl=62 time=T ms
| 
--- 198.51.100.11 ping statistics ---
2 packets transmitted, 2 received, 0% packet loss, time T
r$ ping -c 1 -W 1 198.51.100.12
PING 198.51.100.12 (198.51.100.12) 56(84) bytes of data.
64 bytes from 198.51.100.12: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.12 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c 1 -W 1 -I 10.0.0.2 198.51.100.12
PING 198.51.100.12 (198.51.100.12) from 10.0.0.2 : 56(84) bytes of data.
64 bytes from 198.51.100.12: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.12 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c 1 -W 1 -I wan1 198.51.100.12
PING 198.51.100.12 (198.51.100.12) from 10.0.1.2 wan1: 56(84) bytes of data.
64 bytes from 198.51.100.12: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.12 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c 1 -W 1 -m 7 198.51.100.12
PING 198.51.100.12 (198.51.100.12) 56(84) bytes of data.
64 bytes from 198.51.100.12: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.12 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ flow udp 198.51.100.12 53 --sport 41012 --mark 7 --timeout 1
reply: seen as 10.0.1.2 port 41012
r$ flow tcp 198.51.100.12 80 --sport 41012 --mark 0x7 --timeout 1
reply: seen as 10.0.1.2 port 41012
r$ flow udp 198.51.100.12 5060 --sport 41012 --timeout 1 --from 10.0.1.2 --mark 3
reply: seen as 10.0.1.2 port 41012
r$ flow tcp 198.51.100.12 80 --sport 41013 --timeout 1 --count 2
reply: seen as 10.0.0.2 port 41013
reply: seen as 10.0.0.2 port 41013
r$ flow udp 198.51.100.12 53 --sport 42012 --mark 7 --timeout 1
reply: seen as 10.0.1.2 port 42012
r$ flow tcp 198.51.100.12 80 --sport 42012 --mark 0x7 --timeout 1
reply: seen as 10.0.1.2 port 42012
r$ flow udp 198.51.100.12 5060 --sport 42012 --timeout 1 --from 10.0.1.2 --mark 3
reply: seen as 10.0.1.2 port 42012
r$ flow tcp 198.51.100.12 80 --sport 42013 --timeout 1 --count 2
reply: seen as 10.0.1.2 port 42013
reply: seen as 10.0.1.2 port 42013
h$ flow tcp 198.51.100.12 80 --sport 43012 --timeout 1 --count 3
reply: seen as 192.168.0.3 port 43012
reply: seen as 192.168.0.3 port 43012
reply: seen as 192.168.0.3 port 43012
h$ ping -c 2 -i 0.1 -W 1 198.51.100.12
PING 198.51.100.12 (198.51.100.12) 56(84) bytes of data.
64 bytes from 198.51.100.12: icmp_seq=1 ttl=62 time=T ms
64 bytes from 198.51.100.12: icmp_seq=2 ttl=62 time=T ms
| 
--- 198.51.100.12 ping statistics ---
2 packets transmitted, 2 received, 0% packet loss, time T
r$ sysctl -w net.ipv4.fib_multipath_hash_policy=0
net.ipv4.fib_multipath_hash_policy = 0
r$ ping -c 1 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c 1 -W 1 198.51.100.11
PING 198.51.100.11 (198.51.100.11) 56(84) bytes of data.
64 bytes from 198.51.100.11: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.11 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c 1 -W 1 198.51.100.12
PING 198.51.100.12 (198.51.100.12) 56(84) bytes of data.
64 bytes from 198.51.100.12: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.12 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ sysctl -w net.ipv4.fib_multipath_hash_policy=3
net.ipv4.fib_multipath_hash_policy = 3
r$ sysctl -w net.ipv4.fib_multipath_hash_fields=0x37
net.ipv4.fib_multipath_hash_fields = 0x37
r$ ping -c 1 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c 1 -W 1 198.51.100.11
PING 198.51.100.11 (198.51.100.11) 56(84) bytes of data.
64 bytes from 198.51.100.11: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.11 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c 1 -W 1 198.51.100.12
PING 198.51.100.12 (198.51.100.12) 56(84) bytes of data.
64 bytes from 198.51.100.12: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.12 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ip rule add ipproto icmp dport 2048 table 77
r$ ping -c 1 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c 1 -W 1 198.51.100.11
PING 198.51.100.11 (198.51.100.11) 56(84) bytes of data.
64 bytes from 198.51.100.11: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.11 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c 1 -W 1 198.51.100.12
PING 198.51.100.12 (198.51.100.12) 56(84) bytes of data.
64 bytes from 198.51.100.12: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.12 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ capture stop
wan0 out arp who-has 10.0.0.1 tell 10.0.0.2
wan0 in arp 10.0.0.1 is-at
wan0 out icmp 10.0.0.2 > 198.51.100.10 echo code 0 ttl 64
wan0 in icmp 198.51.100.10 > 10.0.0.2 echo-reply code 0 ttl 63
wan0 out icmp 10.0.0.2 > 198.51.100.10 echo code 0 ttl 64
wan0 in icmp 198.51.100.10 > 10.0.0.2 echo-reply code 0 ttl 63
wan1 out arp who-has 10.0.1.1 tell 10.0.1.2
wan1 in arp 10.0.1.1 is-at
wan1 out icmp 10.0.1.2 > 198.51.100.10 echo code 0 ttl 64
wan1 in icmp 198.51.100.10 > 10.0.1.2 echo-reply code 0 ttl 63
wan1 out icmp 10.0.1.2 > 198.51.100.10 echo code 0 ttl 64
wan1 in icmp 198.51.100.10 > 10.0.1.2 echo-reply code 0 ttl 63
wan1 out udp 10.0.1.2:41010 > 198.51.100.10:53 ttl 64
wan1 in udp 198.51.100.10:53 > 10.0.1.2:41010 ttl 63
wan1 out tcp 10.0.1.2:41010 > 198.51.100.10:80 S ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:41010 SA ttl 63
wan1 out tcp 10.0.1.2:41010 > 198.51.100.10:80 A ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:41010 AP ttl 63
wan1 out tcp 10.0.1.2:41010 > 198.51.100.10:80 A ttl 64
wan1 out tcp 10.0.1.2:41010 > 198.51.100.10:80 AF ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:41010 A ttl 63
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:41010 AF ttl 63
wan1 out tcp 10.0.1.2:41010 > 198.51.100.10:80 A ttl 64
wan1 out udp 10.0.1.2:41010 > 198.51.100.10:5060 ttl 64
wan1 in udp 198.51.100.10:5060 > 10.0.1.2:41010 ttl 63
wan0 out tcp 10.0.0.2:41011 > 198.51.100.10:80 S ttl 64
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:41011 SA ttl 63
wan0 out tcp 10.0.0.2:41011 > 198.51.100.10:80 A ttl 64
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:41011 AP ttl 63
wan0 out tcp 10.0.0.2:41011 > 198.51.100.10:80 A ttl 64
wan0 out tcp 10.0.0.2:41011 > 198.51.100.10:80 AF ttl 64
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:41011 A ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:41011 AF ttl 63
wan0 out tcp 10.0.0.2:41011 > 198.51.100.10:80 A ttl 64
wan0 out tcp 10.0.0.2:41011 > 198.51.100.10:80 S ttl 64
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:41011 SA ttl 63
wan0 out tcp 10.0.0.2:41011 > 198.51.100.10:80 A ttl 64
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:41011 AP ttl 63
wan0 out tcp 10.0.0.2:41011 > 198.51.100.10:80 A ttl 64
wan0 out tcp 10.0.0.2:41011 > 198.51.100.10:80 AF ttl 64
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:41011 A ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:41011 AF ttl 63
wan0 out tcp 10.0.0.2:41011 > 198.51.100.10:80 A ttl 64
wan1 out udp 10.0.1.2:42010 > 198.51.100.10:53 ttl 64
wan1 in udp 198.51.100.10:53 > 10.0.1.2:42010 ttl 63
wan1 out tcp 10.0.1.2:42010 > 198.51.100.10:80 S ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:42010 SA ttl 63
wan1 out tcp 10.0.1.2:42010 > 198.51.100.10:80 A ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:42010 AP ttl 63
wan1 out tcp 10.0.1.2:42010 > 198.51.100.10:80 A ttl 64
wan1 out tcp 10.0.1.2:42010 > 198.51.100.10:80 AF ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:42010 A ttl 63
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:42010 AF ttl 63
wan1 out tcp 10.0.1.2:42010 > 198.51.100.10:80 A ttl 64
wan1 out udp 10.0.1.2:42010 > 198.51.100.10:5060 ttl 64
wan1 in udp 198.51.100.10:5060 > 10.0.1.2:42010 ttl 63
wan1 out tcp 10.0.1.2:42011 > 198.51.100.10:80 S ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:42011 SA ttl 63
wan1 out tcp 10.0.1.2:42011 > 198.51.100.10:80 A ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:42011 AP ttl 63
wan1 out tcp 10.0.1.2:42011 > 198.51.100.10:80 A ttl 64
wan1 out tcp 10.0.1.2:42011 > 198.51.100.10:80 AF ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:42011 A ttl 63
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:42011 AF ttl 63
wan1 out tcp 10.0.1.2:42011 > 198.51.100.10:80 A ttl 64
wan1 out tcp 10.0.1.2:42011 > 198.51.100.10:80 S ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:42011 SA ttl 63
wan1 out tcp 10.0.1.2:42011 > 198.51.100.10:80 A ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:42011 AP ttl 63
wan1 out tcp 10.0.1.2:42011 > 198.51.100.10:80 A ttl 64
wan1 out tcp 10.0.1.2:42011 > 198.51.100.10:80 AF ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:42011 A ttl 63
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:42011 AF ttl 63
wan1 out tcp 10.0.1.2:42011 > 198.51.100.10:80 A ttl 64
lan0 in arp who-has 192.168.0.1 tell 192.168.0.3
lan0 out arp 192.168.0.1 is-at
lan0 in tcp 192.168.0.3:43010 > 198.51.100.10:80 S ttl 64
wan0 out tcp 192.168.0.3:43010 > 198.51.100.10:80 S ttl 63
wan1 in tcp 198.51.100.10:80 > 192.168.0.3:43010 SA ttl 63
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:43010 SA ttl 62
lan0 in tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 63
wan1 in tcp 198.51.100.10:80 > 192.168.0.3:43010 AP ttl 63
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:43010 AP ttl 62
lan0 in tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:43010 > 198.51.100.10:80 AF ttl 64
wan0 out tcp 192.168.0.3:43010 > 198.51.100.10:80 AF ttl 63
wan1 in tcp 198.51.100.10:80 > 192.168.0.3:43010 A ttl 63
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:43010 A ttl 62
wan1 in tcp 198.51.100.10:80 > 192.168.0.3:43010 AF ttl 63
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:43010 AF ttl 62
lan0 in tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:43010 > 198.51.100.10:80 S ttl 64
wan0 out tcp 192.168.0.3:43010 > 198.51.100.10:80 S ttl 63
wan1 in tcp 198.51.100.10:80 > 192.168.0.3:43010 SA ttl 63
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:43010 SA ttl 62
lan0 in tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 63
wan1 in tcp 198.51.100.10:80 > 192.168.0.3:43010 AP ttl 63
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:43010 AP ttl 62
lan0 in tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:43010 > 198.51.100.10:80 AF ttl 64
wan0 out tcp 192.168.0.3:43010 > 198.51.100.10:80 AF ttl 63
wan1 in tcp 198.51.100.10:80 > 192.168.0.3:43010 A ttl 63
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:43010 A ttl 62
wan1 in tcp 198.51.100.10:80 > 192.168.0.3:43010 AF ttl 63
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:43010 AF ttl 62
lan0 in tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:43010 > 198.51.100.10:80 S ttl 64
wan0 out tcp 192.168.0.3:43010 > 198.51.100.10:80 S ttl 63
wan1 in tcp 198.51.100.10:80 > 192.168.0.3:43010 SA ttl 63
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:43010 SA ttl 62
lan0 in tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 63
wan1 in tcp 198.51.100.10:80 > 192.168.0.3:43010 AP ttl 63
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:43010 AP ttl 62
lan0 in tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:43010 > 198.51.100.10:80 AF ttl 64
wan0 out tcp 192.168.0.3:43010 > 198.51.100.10:80 AF ttl 63
wan1 in tcp 198.51.100.10:80 > 192.168.0.3:43010 A ttl 63
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:43010 A ttl 62
wan1 in tcp 198.51.100.10:80 > 192.168.0.3:43010 AF ttl 63
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:43010 AF ttl 62
lan0 in tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:43010 > 198.51.100.10:80 A ttl 63
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 64
wan0 out icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 63
wan1 in icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 63
lan0 out icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 62
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 64
wan0 out icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 63
wan1 in icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 63
lan0 out icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 62
wan0 out icmp 10.0.0.2 > 198.51.100.11 echo code 0 ttl 64
wan0 in icmp 198.51.100.11 > 10.0.0.2 echo-reply code 0 ttl 63
wan0 out icmp 10.0.0.2 > 198.51.100.11 echo code 0 ttl 64
wan0 in icmp 198.51.100.11 > 10.0.0.2 echo-reply code 0 ttl 63
wan1 out icmp 10.0.1.2 > 198.51.100.11 echo code 0 ttl 64
wan1 in icmp 198.51.100.11 > 10.0.1.2 echo-reply code 0 ttl 63
wan1 out icmp 10.0.1.2 > 198.51.100.11 echo code 0 ttl 64
wan1 in icmp 198.51.100.11 > 10.0.1.2 echo-reply code 0 ttl 63
wan1 out udp 10.0.1.2:41011 > 198.51.100.11:53 ttl 64
wan1 in udp 198.51.100.11:53 > 10.0.1.2:41011 ttl 63
wan1 out tcp 10.0.1.2:41011 > 198.51.100.11:80 S ttl 64
wan1 in tcp 198.51.100.11:80 > 10.0.1.2:41011 SA ttl 63
wan1 out tcp 10.0.1.2:41011 > 198.51.100.11:80 A ttl 64
wan1 in tcp 198.51.100.11:80 > 10.0.1.2:41011 AP ttl 63
wan1 out tcp 10.0.1.2:41011 > 198.51.100.11:80 A ttl 64
wan1 out tcp 10.0.1.2:41011 > 198.51.100.11:80 AF ttl 64
wan1 in tcp 198.51.100.11:80 > 10.0.1.2:41011 A ttl 63
wan1 in tcp 198.51.100.11:80 > 10.0.1.2:41011 AF ttl 63
wan1 out tcp 10.0.1.2:41011 > 198.51.100.11:80 A ttl 64
wan1 out udp 10.0.1.2:41011 > 198.51.100.11:5060 ttl 64
wan1 in udp 198.51.100.11:5060 > 10.0.1.2:41011 ttl 63
wan0 out tcp 10.0.0.2:41012 > 198.51.100.11:80 S ttl 64
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:41012 SA ttl 63
wan0 out tcp 10.0.0.2:41012 > 198.51.100.11:80 A ttl 64
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:41012 AP ttl 63
wan0 out tcp 10.0.0.2:41012 > 198.51.100.11:80 A ttl 64
wan0 out tcp 10.0.0.2:41012 > 198.51.100.11:80 AF ttl 64
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:41012 A ttl 63
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:41012 AF ttl 63
wan0 out tcp 10.0.0.2:41012 > 198.51.100.11:80 A ttl 64
wan0 out tcp 10.0.0.2:41012 > 198.51.100.11:80 S ttl 64
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:41012 SA ttl 63
wan0 out tcp 10.0.0.2:41012 > 198.51.100.11:80 A ttl 64
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:41012 AP ttl 63
wan0 out tcp 10.0.0.2:41012 > 198.51.100.11:80 A ttl 64
wan0 out tcp 10.0.0.2:41012 > 198.51.100.11:80 AF ttl 64
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:41012 A ttl 63
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:41012 AF ttl 63
wan0 out tcp 10.0.0.2:41012 > 198.51.100.11:80 A ttl 64
wan1 out udp 10.0.1.2:42011 > 198.51.100.11:53 ttl 64
wan1 in udp 198.51.100.11:53 > 10.0.1.2:42011 ttl 63
wan1 out tcp 10.0.1.2:42011 > 198.51.100.11:80 S ttl 64
wan1 in tcp 198.51.100.11:80 > 10.0.1.2:42011 SA ttl 63
wan1 out tcp 10.0.1.2:42011 > 198.51.100.11:80 A ttl 64
wan1 in tcp 198.51.100.11:80 > 10.0.1.2:42011 AP ttl 63
wan1 out tcp 10.0.1.2:42011 > 198.51.100.11:80 A ttl 64
wan1 out tcp 10.0.1.2:42011 > 198.51.100.11:80 AF ttl 64
wan1 in tcp 198.51.100.11:80 > 10.0.1.2:42011 A ttl 63
wan1 in tcp 198.51.100.11:80 > 10.0.1.2:42011 AF ttl 63
wan1 out tcp 10.0.1.2:42011 > 198.51.100.11:80 A ttl 64
wan1 out udp 10.0.1.2:42011 > 198.51.100.11:5060 ttl 64
wan1 in udp 198.51.100.11:5060 > 10.0.1.2:42011 ttl 63
wan0 out tcp 10.0.0.2:42012 > 198.51.100.11:80 S ttl 64
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:42012 SA ttl 63
wan0 out tcp 10.0.0.2:42012 > 198.51.100.11:80 A ttl 64
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:42012 AP ttl 63
wan0 out tcp 10.0.0.2:42012 > 198.51.100.11:80 A ttl 64
wan0 out tcp 10.0.0.2:42012 > 198.51.100.11:80 AF ttl 64
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:42012 A ttl 63
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:42012 AF ttl 63
wan0 out tcp 10.0.0.2:42012 > 198.51.100.11:80 A ttl 64
wan0 out tcp 10.0.0.2:42012 > 198.51.100.11:80 S ttl 64
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:42012 SA ttl 63
wan0 out tcp 10.0.0.2:42012 > 198.51.100.11:80 A ttl 64
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:42012 AP ttl 63
wan0 out tcp 10.0.0.2:42012 > 198.51.100.11:80 A ttl 64
wan0 out tcp 10.0.0.2:42012 > 198.51.100.11:80 AF ttl 64
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:42012 A ttl 63
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:42012 AF ttl 63
wan0 out tcp 10.0.0.2:42012 > 198.51.100.11:80 A ttl 64
lan0 in tcp 192.168.0.3:43011 > 198.51.100.11:80 S ttl 64
wan0 out tcp 192.168.0.3:43011 > 198.51.100.11:80 S ttl 63
wan0 in tcp 198.51.100.11:80 > 192.168.0.3:43011 SA ttl 63
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:43011 SA ttl 62
lan0 in tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 64
wan0 out tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 63
wan0 in tcp 198.51.100.11:80 > 192.168.0.3:43011 AP ttl 63
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:43011 AP ttl 62
lan0 in tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 64
wan0 out tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 63
lan0 in tcp 192.168.0.3:43011 > 198.51.100.11:80 AF ttl 64
wan0 out tcp 192.168.0.3:43011 > 198.51.100.11:80 AF ttl 63
wan0 in tcp 198.51.100.11:80 > 192.168.0.3:43011 A ttl 63
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:43011 A ttl 62
wan0 in tcp 198.51.100.11:80 > 192.168.0.3:43011 AF ttl 63
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:43011 AF ttl 62
lan0 in tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 64
wan0 out tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 63
lan0 in tcp 192.168.0.3:43011 > 198.51.100.11:80 S ttl 64
wan0 out tcp 192.168.0.3:43011 > 198.51.100.11:80 S ttl 63
wan0 in tcp 198.51.100.11:80 > 192.168.0.3:43011 SA ttl 63
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:43011 SA ttl 62
lan0 in tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 64
wan0 out tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 63
wan0 in tcp 198.51.100.11:80 > 192.168.0.3:43011 AP ttl 63
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:43011 AP ttl 62
lan0 in tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 64
wan0 out tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 63
lan0 in tcp 192.168.0.3:43011 > 198.51.100.11:80 AF ttl 64
wan0 out tcp 192.168.0.3:43011 > 198.51.100.11:80 AF ttl 63
wan0 in tcp 198.51.100.11:80 > 192.168.0.3:43011 A ttl 63
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:43011 A ttl 62
wan0 in tcp 198.51.100.11:80 > 192.168.0.3:43011 AF ttl 63
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:43011 AF ttl 62
lan0 in tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 64
wan0 out tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 63
lan0 in tcp 192.168.0.3:43011 > 198.51.100.11:80 S ttl 64
wan0 out tcp 192.168.0.3:43011 > 198.51.100.11:80 S ttl 63
wan0 in tcp 198.51.100.11:80 > 192.168.0.3:43011 SA ttl 63
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:43011 SA ttl 62
lan0 in tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 64
wan0 out tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 63
wan0 in tcp 198.51.100.11:80 > 192.168.0.3:43011 AP ttl 63
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:43011 AP ttl 62
lan0 in tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 64
wan0 out tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 63
lan0 in tcp 192.168.0.3:43011 > 198.51.100.11:80 AF ttl 64
wan0 out tcp 192.168.0.3:43011 > 198.51.100.11:80 AF ttl 63
wan0 in tcp 198.51.100.11:80 > 192.168.0.3:43011 A ttl 63
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:43011 A ttl 62
wan0 in tcp 198.51.100.11:80 > 192.168.0.3:43011 AF ttl 63
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:43011 AF ttl 62
lan0 in tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 64
wan0 out tcp 192.168.0.3:43011 > 198.51.100.11:80 A ttl 63
lan0 in icmp 192.168.0.3 > 198.51.100.11 echo code 0 ttl 64
wan0 out icmp 192.168.0.3 > 198.51.100.11 echo code 0 ttl 63
wan0 in icmp 198.51.100.11 > 192.168.0.3 echo-reply code 0 ttl 63
lan0 out icmp 198.51.100.11 > 192.168.0.3 echo-reply code 0 ttl 62
lan0 in icmp 192.168.0.3 > 198.51.100.11 echo code 0 ttl 64
wan0 out icmp 192.168.0.3 > 198.51.100.11 echo code 0 ttl 63
wan0 in icmp 198.51.100.11 > 192.168.0.3 echo-reply code 0 ttl 63
lan0 out icmp 198.51.100.11 > 192.168.0.3 echo-reply code 0 ttl 62
wan0 out icmp 10.0.0.2 > 198.51.100.12 echo code 0 ttl 64
wan0 in icmp 198.51.100.12 > 10.0.0.2 echo-reply code 0 ttl 63
wan0 out icmp 10.0.0.2 > 198.51.100.12 echo code 0 ttl 64
wan0 in icmp 198.51.100.12 > 10.0.0.2 echo-reply code 0 ttl 63
wan1 out icmp 10.0.1.2 > 198.51.100.12 echo code 0 ttl 64
wan1 in icmp 198.51.100.12 > 10.0.1.2 echo-reply code 0 ttl 63
wan1 out icmp 10.0.1.2 > 198.51.100.12 echo code 0 ttl 64
wan1 in icmp 198.51.100.12 > 10.0.1.2 echo-reply code 0 ttl 63
wan1 out udp 10.0.1.2:41012 > 198.51.100.12:53 ttl 64
wan1 in udp 198.51.100.12:53 > 10.0.1.2:41012 ttl 63
wan1 out tcp 10.0.1.2:41012 > 198.51.100.12:80 S ttl 64
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:41012 SA ttl 63
wan1 out tcp 10.0.1.2:41012 > 198.51.100.12:80 A ttl 64
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:41012 AP ttl 63
wan1 out tcp 10.0.1.2:41012 > 198.51.100.12:80 A ttl 64
wan1 out tcp 10.0.1.2:41012 > 198.51.100.12:80 AF ttl 64
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:41012 A ttl 63
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:41012 AF ttl 63
wan1 out tcp 10.0.1.2:41012 > 198.51.100.12:80 A ttl 64
wan1 out udp 10.0.1.2:41012 > 198.51.100.12:5060 ttl 64
wan1 in udp 198.51.100.12:5060 > 10.0.1.2:41012 ttl 63
wan0 out tcp 10.0.0.2:41013 > 198.51.100.12:80 S ttl 64
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:41013 SA ttl 63
wan0 out tcp 10.0.0.2:41013 > 198.51.100.12:80 A ttl 64
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:41013 AP ttl 63
wan0 out tcp 10.0.0.2:41013 > 198.51.100.12:80 A ttl 64
wan0 out tcp 10.0.0.2:41013 > 198.51.100.12:80 AF ttl 64
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:41013 A ttl 63
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:41013 AF ttl 63
wan0 out tcp 10.0.0.2:41013 > 198.51.100.12:80 A ttl 64
wan0 out tcp 10.0.0.2:41013 > 198.51.100.12:80 S ttl 64
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:41013 SA ttl 63
wan0 out tcp 10.0.0.2:41013 > 198.51.100.12:80 A ttl 64
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:41013 AP ttl 63
wan0 out tcp 10.0.0.2:41013 > 198.51.100.12:80 A ttl 64
wan0 out tcp 10.0.0.2:41013 > 198.51.100.12:80 AF ttl 64
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:41013 A ttl 63
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:41013 AF ttl 63
wan0 out tcp 10.0.0.2:41013 > 198.51.100.12:80 A ttl 64
wan1 out udp 10.0.1.2:42012 > 198.51.100.12:53 ttl 64
wan1 in udp 198.51.100.12:53 > 10.0.1.2:42012 ttl 63
wan1 out tcp 10.0.1.2:42012 > 198.51.100.12:80 S ttl 64
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:42012 SA ttl 63
wan1 out tcp 10.0.1.2:42012 > 198.51.100.12:80 A ttl 64
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:42012 AP ttl 63
wan1 out tcp 10.0.1.2:42012 > 198.51.100.12:80 A ttl 64
wan1 out tcp 10.0.1.2:42012 > 198.51.100.12:80 AF ttl 64
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:42012 A ttl 63
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:42012 AF ttl 63
wan1 out tcp 10.0.1.2:42012 > 198.51.100.12:80 A ttl 64
wan1 out udp 10.0.1.2:42012 > 198.51.100.12:5060 ttl 64
wan1 in udp 198.51.100.12:5060 > 10.0.1.2:42012 ttl 63
wan1 out tcp 10.0.1.2:42013 > 198.51.100.12:80 S ttl 64
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:42013 SA ttl 63
wan1 out tcp 10.0.1.2:42013 > 198.51.100.12:80 A ttl 64
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:42013 AP ttl 63
wan1 out tcp 10.0.1.2:42013 > 198.51.100.12:80 A ttl 64
wan1 out tcp 10.0.1.2:42013 > 198.51.100.12:80 AF ttl 64
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:42013 A ttl 63
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:42013 AF ttl 63
wan1 out tcp 10.0.1.2:42013 > 198.51.100.12:80 A ttl 64
wan1 out tcp 10.0.1.2:42013 > 198.51.100.12:80 S ttl 64
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:42013 SA ttl 63
wan1 out tcp 10.0.1.2:42013 > 198.51.100.12:80 A ttl 64
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:42013 AP ttl 63
wan1 out tcp 10.0.1.2:42013 > 198.51.100.12:80 A ttl 64
wan1 out tcp 10.0.1.2:42013 > 198.51.100.12:80 AF ttl 64
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:42013 A ttl 63
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:42013 AF ttl 63
wan1 out tcp 10.0.1.2:42013 > 198.51.100.12:80 A ttl 64
lan0 in tcp 192.168.0.3:43012 > 198.51.100.12:80 S ttl 64
wan1 out tcp 192.168.0.3:43012 > 198.51.100.12:80 S ttl 63
wan1 in tcp 198.51.100.12:80 > 192.168.0.3:43012 SA ttl 63
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:43012 SA ttl 62
lan0 in tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 64
wan1 out tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 63
wan1 in tcp 198.51.100.12:80 > 192.168.0.3:43012 AP ttl 63
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:43012 AP ttl 62
lan0 in tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 64
wan1 out tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 63
lan0 in tcp 192.168.0.3:43012 > 198.51.100.12:80 AF ttl 64
wan1 out tcp 192.168.0.3:43012 > 198.51.100.12:80 AF ttl 63
wan1 in tcp 198.51.100.12:80 > 192.168.0.3:43012 A ttl 63
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:43012 A ttl 62
wan1 in tcp 198.51.100.12:80 > 192.168.0.3:43012 AF ttl 63
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:43012 AF ttl 62
lan0 in tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 64
wan1 out tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 63
lan0 in tcp 192.168.0.3:43012 > 198.51.100.12:80 S ttl 64
wan1 out tcp 192.168.0.3:43012 > 198.51.100.12:80 S ttl 63
wan1 in tcp 198.51.100.12:80 > 192.168.0.3:43012 SA ttl 63
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:43012 SA ttl 62
lan0 in tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 64
wan1 out tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 63
wan1 in tcp 198.51.100.12:80 > 192.168.0.3:43012 AP ttl 63
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:43012 AP ttl 62
lan0 in tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 64
wan1 out tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 63
lan0 in tcp 192.168.0.3:43012 > 198.51.100.12:80 AF ttl 64
wan1 out tcp 192.168.0.3:43012 > 198.51.100.12:80 AF ttl 63
wan1 in tcp 198.51.100.12:80 > 192.168.0.3:43012 A ttl 63
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:43012 A ttl 62
wan1 in tcp 198.51.100.12:80 > 192.168.0.3:43012 AF ttl 63
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:43012 AF ttl 62
lan0 in tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 64
wan1 out tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 63
lan0 in tcp 192.168.0.3:43012 > 198.51.100.12:80 S ttl 64
wan1 out tcp 192.168.0.3:43012 > 198.51.100.12:80 S ttl 63
wan1 in tcp 198.51.100.12:80 > 192.168.0.3:43012 SA ttl 63
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:43012 SA ttl 62
lan0 in tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 64
wan1 out tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 63
wan1 in tcp 198.51.100.12:80 > 192.168.0.3:43012 AP ttl 63
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:43012 AP ttl 62
lan0 in tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 64
wan1 out tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 63
lan0 in tcp 192.168.0.3:43012 > 198.51.100.12:80 AF ttl 64
wan1 out tcp 192.168.0.3:43012 > 198.51.100.12:80 AF ttl 63
wan1 in tcp 198.51.100.12:80 > 192.168.0.3:43012 A ttl 63
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:43012 A ttl 62
wan1 in tcp 198.51.100.12:80 > 192.168.0.3:43012 AF ttl 63
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:43012 AF ttl 62
lan0 in tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 64
wan1 out tcp 192.168.0.3:43012 > 198.51.100.12:80 A ttl 63
lan0 in icmp 192.168.0.3 > 198.51.100.12 echo code 0 ttl 64
wan0 out icmp 192.168.0.3 > 198.51.100.12 echo code 0 ttl 63
wan1 in icmp 198.51.100.12 > 192.168.0.3 echo-reply code 0 ttl 63
lan0 out icmp 198.51.100.12 > 192.168.0.3 echo-reply code 0 ttl 62
lan0 in icmp 192.168.0.3 > 198.51.100.12 echo code 0 ttl 64
wan0 out icmp 192.168.0.3 > 198.51.100.12 echo code 0 ttl 63
wan1 in icmp 198.51.100.12 > 192.168.0.3 echo-reply code 0 ttl 63
lan0 out icmp 198.51.100.12 > 192.168.0.3 echo-reply code 0 ttl 62
wan1 out icmp 10.0.1.2 > 198.51.100.10 echo code 0 ttl 64
wan1 in icmp 198.51.100.10 > 10.0.1.2 echo-reply code 0 ttl 63
wan1 out icmp 10.0.1.2 > 198.51.100.11 echo code 0 ttl 64
wan1 in icmp 198.51.100.11 > 10.0.1.2 echo-reply code 0 ttl 63
wan0 out icmp 10.0.0.2 > 198.51.100.12 echo code 0 ttl 64
wan0 in icmp 198.51.100.12 > 10.0.0.2 echo-reply code 0 ttl 63
wan0 out icmp 10.0.0.2 > 198.51.100.10 echo code 0 ttl 64
wan0 in icmp 198.51.100.10 > 10.0.0.2 echo-reply code 0 ttl 63
wan0 out icmp 10.0.0.2 > 198.51.100.11 echo code 0 ttl 64
wan0 in icmp 198.51.100.11 > 10.0.0.2 echo-reply code 0 ttl 63
wan0 out icmp 10.0.0.2 > 198.51.100.12 echo code 0 ttl 64
wan0 in icmp 198.51.100.12 > 10.0.0.2 echo-reply code 0 ttl 63
wan1 out icmp 10.0.1.2 > 198.51.100.10 echo code 0 ttl 64
wan1 in icmp 198.51.100.10 > 10.0.1.2 echo-reply code 0 ttl 63
wan1 out icmp 10.0.1.2 > 198.51.100.11 echo code 0 ttl 64
wan1 in icmp 198.51.100.11 > 10.0.1.2 echo-reply code 0 ttl 63
wan1 out icmp 10.0.1.2 > 198.51.100.12 echo code 0 ttl 64
wan1 in icmp 198.51.100.12 > 10.0.1.2 echo-reply code 0 ttl 63
w$ capture start
w$ ping -c 1 -W 1 192.168.0.3
PING 192.168.0.3 (192.168.0.3) 56(84) bytes of data.
64 bytes from 192.168.0.3: icmp_seq=1 ttl=62 time=T ms
| 
--- 192.168.0.3 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
w$ ping -c 1 -W 1 -I 198.51.100.10 192.168.0.3
PING 192.168.0.3 (192.168.0.3) from 198.51.100.10 : 56(84) bytes of data.
64 bytes from 192.168.0.3: icmp_seq=1 ttl=62 time=T ms
| 
--- 192.168.0.3 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
w$ ping -c 1 -W 1 -I 198.51.100.11 192.168.0.3
PING 192.168.0.3 (192.168.0.3) from 198.51.100.11 : 56(84) bytes of data.
64 bytes from 192.168.0.3: icmp_seq=1 ttl=62 time=T ms
| 
--- 192.168.0.3 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
w$ ping -c 1 -W 1 -I 198.51.100.12 192.168.0.3
PING 192.168.0.3 (192.168.0.3) from 198.51.100.12 : 56(84) bytes of data.
64 bytes from 192.168.0.3: icmp_seq=1 ttl=62 time=T ms
| 
--- 192.168.0.3 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
w$ flow udp 192.168.0.3 9 --sport 50000 --from 198.51.100.11
error: Connection refused
[1]
w$ flow tcp 192.168.0.3 9 --sport 50001 --from 198.51.100.12
error: Connection refused
[1]
w$ flow tcp 192.168.0.3 9 --sport 50002
timeout
[1]
w$ capture stop
eth1 out icmp 203.0.113.6 > 192.168.0.3 echo code 0 ttl 64
eth1 in icmp 192.168.0.3 > 203.0.113.6 echo-reply code 0 ttl 62
eth1 out icmp 198.51.100.10 > 192.168.0.3 echo code 0 ttl 64
eth0 in icmp 192.168.0.3 > 198.51.100.10 echo-reply code 0 ttl 62
eth0 out icmp 198.51.100.11 > 192.168.0.3 echo code 0 ttl 64
eth1 in icmp 192.168.0.3 > 198.51.100.11 echo-reply code 0 ttl 62
eth1 out icmp 198.51.100.12 > 192.168.0.3 echo code 0 ttl 64
eth1 in icmp 192.168.0.3 > 198.51.100.12 echo-reply code 0 ttl 62
eth0 out udp 198.51.100.11:50000 > 192.168.0.3:9 ttl 64
eth1 in icmp 192.168.0.3 > 198.51.100.11 unreachable code 3 ttl 62
eth1 out tcp 198.51.100.12:50001 > 192.168.0.3:9 S ttl 64
eth0 in tcp 192.168.0.3:9 > 198.51.100.12:50001 AR ttl 62
eth1 out tcp 203.0.113.6:50002 > 192.168.0.3:9 S ttl 64
eth1 out tcp 203.0.113.6:50002 > 192.168.0.3:9 S ttl 64
eth1 out tcp 203.0.113.6:50002 > 192.168.0.3:9 S ttl 64
