# Entries that need no question: of lo, of everybody, of an interface without ARP.
a$ ip link add e0 type veth peer name e0 netns b
a$ ip addr add 10.0.0.1/24 dev e0
a$ ip link set e0 up
b$ ip addr add 10.0.0.2/24 dev e0
b$ ip link set e0 up
a$ ip link set lo up
a$ ip neigh show nud all
a$ ping -c 1 10.0.0.1
PING 10.0.0.1 (10.0.0.1) 56(84) bytes of data.
64 bytes from 10.0.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.0.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
a$ ip neigh show nud all
0.0.0.0 dev lo lladdr 00:00:00:00:00:00 NOARP 
a$ ping -c 1 127.0.0.1
PING 127.0.0.1 (127.0.0.1) 56(84) bytes of data.
64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 127.0.0.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
a$ ip neigh show nud all
0.0.0.0 dev lo lladdr 00:00:00:00:00:00 NOARP 
a$ ping -c 1 -b 10.0.0.255
WARNING: pinging broadcast address
PING 10.0.0.255 (10.0.0.255) 56(84) bytes of data.
| 
--- 10.0.0.255 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
a$ ip neigh show nud all
0.0.0.0 dev lo lladdr 00:00:00:00:00:00 NOARP 
10.0.0.255 dev e0 lladdr ff:ff:ff:ff:ff:ff NOARP 
a$ ping -c 1 224.0.0.1
ping: connect: Network is unreachable
[2]
a$ ip neigh show nud all
0.0.0.0 dev lo lladdr 00:00:00:00:00:00 NOARP 
10.0.0.255 dev e0 lladdr ff:ff:ff:ff:ff:ff NOARP 
b$ ip link set e0 arp off
b$ ping -c 1 -W 1 10.0.0.1
PING 10.0.0.1 (10.0.0.1) 56(84) bytes of data.
| 
--- 10.0.0.1 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
b$ ip neigh show nud all
10.0.0.1 dev e0 lladdr MAC NOARP 
a$ ip link set lo down
a$ ip neigh show nud all
10.0.0.255 dev e0 lladdr ff:ff:ff:ff:ff:ff NOARP 
