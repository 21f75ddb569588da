# kernel: 6.18
# who answers ARP, and under which address is asked: arp_ignore, arp_announce, arp_filter, proxy_arp, arp off
a$ ip link add v0 type veth peer name v0 netns r
a$ ip link add v1 type veth peer name v1 netns r
r$ ip link set lo up
r$ ip addr add 10.0.0.1/24 dev v0
r$ ip addr add 10.0.1.1/24 dev v1
r$ ip addr add 10.0.9.1/32 dev lo
r$ ip link set v0 up
r$ ip link set v1 up
a$ ip addr add 10.0.0.2/24 dev v0
a$ ip addr add 10.0.5.2/24 dev v1
a$ ip link set v0 up
a$ ip link set v1 up
a$ ip link set lo up
a$ ip route add 10.0.9.1/32 dev v0
a$ ip route add 10.0.1.1/32 dev v0
a$ capture start
a$ ping -c 1 -W 1 10.0.9.1
PING 10.0.9.1 (10.0.9.1) 56(84) bytes of data.
64 bytes from 10.0.9.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.9.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
a$ ip neigh
10.0.9.1 dev v0 lladdr MAC REACHABLE 
r$ sysctl -w net.ipv4.conf.v0.arp_ignore=1
net.ipv4.conf.v0.arp_ignore = 1
a$ ping -c 1 -W 0.5 10.0.1.1
PING 10.0.1.1 (10.0.1.1) 56(84) bytes of data.
| 
--- 10.0.1.1 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
a$ ping -c 1 -W 1 10.0.0.1
PING 10.0.0.1 (10.0.0.1) 56(84) bytes of data.
64 bytes from 10.0.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.0.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ sysctl -w net.ipv4.conf.v0.arp_ignore=0
net.ipv4.conf.v0.arp_ignore = 0
a$ sleep 3
a$ ping -c 1 -W 0.5 10.0.1.1
PING 10.0.1.1 (10.0.1.1) 56(84) bytes of data.
64 bytes from 10.0.1.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.1.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
a$ capture stop
v0 out arp who-has 10.0.9.1 tell 10.0.0.2
v0 in arp 10.0.9.1 is-at
v0 out icmp 10.0.0.2 > 10.0.9.1 echo code 0 ttl 64
v0 in icmp 10.0.9.1 > 10.0.0.2 echo-reply code 0 ttl 64
v0 out arp who-has 10.0.1.1 tell 10.0.0.2
v0 out arp who-has 10.0.0.1 tell 10.0.0.2
v0 in arp 10.0.0.1 is-at
v0 out icmp 10.0.0.2 > 10.0.0.1 echo code 0 ttl 64
v0 in icmp 10.0.0.1 > 10.0.0.2 echo-reply code 0 ttl 64
v0 out arp who-has 10.0.1.1 tell 10.0.0.2
v0 in arp 10.0.1.1 is-at
v0 out icmp 10.0.0.2 > 10.0.1.1 echo code 0 ttl 64
v0 in icmp 10.0.1.1 > 10.0.0.2 echo-reply code 0 ttl 64
v0 out icmp 10.0.0.2 > 10.0.1.1 echo code 0 ttl 64
v0 in icmp 10.0.1.1 > 10.0.0.2 echo-reply code 0 ttl 64
a$ ip neigh
10.0.0.1 dev v0 lladdr MAC REACHABLE 
10.0.1.1 dev v0 lladdr MAC REACHABLE 
10.0.9.1 dev v0 lladdr MAC REACHABLE 
a$ ip neigh flush dev v0
a$ ip neigh flush dev v1
r$ ip neigh flush dev v0
r$ ip neigh flush dev v1
r$ ip neigh
a$ capture start
a$ ping -c 1 -W 0.5 -I 10.0.5.2 10.0.0.1
PING 10.0.0.1 (10.0.0.1) from 10.0.5.2 : 56(84) bytes of data.
| 
--- 10.0.0.1 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
a$ ip neigh flush dev v0
a$ sysctl -w net.ipv4.conf.v0.arp_announce=1
net.ipv4.conf.v0.arp_announce = 1
a$ ping -c 1 -W 0.5 -I 10.0.5.2 10.0.0.1
PING 10.0.0.1 (10.0.0.1) from 10.0.5.2 : 56(84) bytes of data.
| 
--- 10.0.0.1 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
a$ ip neigh flush dev v0
a$ sysctl -w net.ipv4.conf.v0.arp_announce=2
net.ipv4.conf.v0.arp_announce = 2
a$ ping -c 1 -W 0.5 -I 10.0.5.2 10.0.0.1
PING 10.0.0.1 (10.0.0.1) from 10.0.5.2 : 56(84) bytes of data.
| 
--- 10.0.0.1 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
a$ ip neigh flush dev v0
a$ sysctl -w net.ipv4.conf.v0.arp_announce=0
net.ipv4.conf.v0.arp_announce = 0
a$ capture stop
v0 out arp who-has 10.0.0.1 tell 10.0.5.2
v0 in arp 10.0.0.1 is-at
v0 out icmp 10.0.5.2 > 10.0.0.1 echo code 0 ttl 64
v0 out arp who-has 10.0.0.1 tell 10.0.0.2
v0 in arp 10.0.0.1 is-at
v0 out icmp 10.0.5.2 > 10.0.0.1 echo code 0 ttl 64
v0 out arp who-has 10.0.0.1 tell 10.0.0.2
v0 in arp 10.0.0.1 is-at
v0 out icmp 10.0.5.2 > 10.0.0.1 echo code 0 ttl 64
r$ ip neigh
10.0.0.2 dev v0 lladdr MAC STALE 
10.0.5.2 dev v0 lladdr MAC STALE 
r$ sysctl -w net.ipv4.conf.all.rp_filter=1
net.ipv4.conf.all.rp_filter = 1
r$ ip neigh flush dev v0
r$ ip neigh flush dev v1
a$ capture start
a$ ping -c 1 -W 0.5 -I 10.0.5.2 10.0.0.1
PING 10.0.0.1 (10.0.0.1) from 10.0.5.2 : 56(84) bytes of data.
| 
--- 10.0.0.1 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
a$ capture stop
v0 out arp who-has 10.0.0.1 tell 10.0.5.2
r$ sysctl -w net.ipv4.conf.all.rp_filter=0
net.ipv4.conf.all.rp_filter = 0
a$ sleep 3
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ sysctl -w net.ipv4.conf.v0.proxy_arp=1
net.ipv4.conf.v0.proxy_arp = 1
r$ sysctl -w net.ipv4.neigh.v0.proxy_delay=0
net.ipv4.neigh.v0.proxy_delay = 0
r$ ip link add v2 type veth peer name v0 netns c
r$ ip addr add 10.0.7.1/24 dev v2
r$ ip link set v2 up
c$ ip addr add 10.0.7.2/24 dev v0
c$ ip link set v0 up
c$ ip route add default via 10.0.7.1
a$ ip route add 10.0.7.2/32 dev v0
a$ capture start
a$ ping -c 1 -W 1 10.0.7.2
PING 10.0.7.2 (10.0.7.2) 56(84) bytes of data.
64 bytes from 10.0.7.2: icmp_seq=1 ttl=63 time=T ms
| 
--- 10.0.7.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
a$ ip link set v0 arp off
a$ ping -c 1 -W 1 10.0.0.1
PING 10.0.0.1 (10.0.0.1) 56(84) bytes of data.
| 
--- 10.0.0.1 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
a$ capture stop
v0 out arp who-has 10.0.7.2 tell 10.0.0.2
v0 in arp 10.0.7.2 is-at
v0 out icmp 10.0.0.2 > 10.0.7.2 echo code 0 ttl 64
v0 in icmp 10.0.7.2 > 10.0.0.2 echo-reply code 0 ttl 63
v0 out icmp 10.0.0.2 > 10.0.0.1 echo code 0 ttl 64
a$ ip neigh
