# kernel: 6.18
# proxy ARP with its random delay, and without
a$ ip link add v0 type veth peer name v0 netns r
r$ ip link add v1 type veth peer name v0 netns b
a$ ip addr add 10.0.0.2/16 dev v0
a$ ip link set v0 up
r$ ip addr add 10.0.0.1/24 dev v0
r$ ip addr add 10.0.1.1/24 dev v1
r$ ip link set v0 up
r$ ip link set v1 up
b$ ip addr add 10.0.1.2/24 dev v0
b$ ip link set v0 up
b$ ip route add default via 10.0.1.1
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ sysctl -w net.ipv4.conf.v0.proxy_arp=1
net.ipv4.conf.v0.proxy_arp = 1
a$ capture start
a$ ping -c 1 -W 2 10.0.1.2
PING 10.0.1.2 (10.0.1.2) 56(84) bytes of data.
64 bytes from 10.0.1.2: icmp_seq=1 ttl=63 time=T ms
| 
--- 10.0.1.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
a$ ping -c 1 -W 2 10.0.0.1
PING 10.0.0.1 (10.0.0.1) 56(84) bytes of data.
64 bytes from 10.0.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.0.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ sysctl -w net.ipv4.neigh.v0.proxy_delay=0
net.ipv4.neigh.v0.proxy_delay = 0
a$ ping -c 1 -W 0.5 10.0.1.3
PING 10.0.1.3 (10.0.1.3) 56(84) bytes of data.
| 
--- 10.0.1.3 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
a$ ping -c 1 -W 0.5 10.0.2.1
PING 10.0.2.1 (10.0.2.1) 56(84) bytes of data.
| 
--- 10.0.2.1 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
r$ sysctl -w net.ipv4.conf.v0.medium_id=-1
net.ipv4.conf.v0.medium_id = -1
a$ ping -c 1 -W 0.5 10.0.1.4
PING 10.0.1.4 (10.0.1.4) 56(84) bytes of data.
| 
--- 10.0.1.4 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
a$ capture stop
v0 out arp who-has 10.0.1.2 tell 10.0.0.2
v0 in arp 10.0.1.2 is-at
v0 out icmp 10.0.0.2 > 10.0.1.2 echo code 0 ttl 64
v0 in icmp 10.0.1.2 > 10.0.0.2 echo-reply code 0 ttl 63
v0 out arp who-has 10.0.0.1 tell 10.0.0.2
v0 in arp 10.0.0.1 is-at
v0 out icmp 10.0.0.2 > 10.0.0.1 echo code 0 ttl 64
v0 in icmp 10.0.0.1 > 10.0.0.2 echo-reply code 0 ttl 64
v0 out arp who-has 10.0.1.3 tell 10.0.0.2
v0 in arp 10.0.1.3 is-at
v0 out icmp 10.0.0.2 > 10.0.1.3 echo code 0 ttl 64
v0 out arp who-has 10.0.2.1 tell 10.0.0.2
v0 out arp who-has 10.0.1.4 tell 10.0.0.2
v0 out arp who-has 10.0.2.1 tell 10.0.0.2
a$ ip neigh
10.0.0.1 dev v0 lladdr MAC REACHABLE 
10.0.1.2 dev v0 lladdr MAC REACHABLE 
10.0.1.3 dev v0 lladdr MAC REACHABLE 
10.0.1.4 dev v0 INCOMPLETE 
10.0.2.1 dev v0 INCOMPLETE 
