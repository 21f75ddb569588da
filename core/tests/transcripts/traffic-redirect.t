# kernel: 6.18
# a router that sends a host to another router: redirects as ping shows them; frag needed; a server whose answer finds no way
r$ ip link add lan0 type veth peer name eth0 netns h
r$ ip link add lan1 type veth peer name eth0 netns s
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ ip addr add 192.168.0.1/24 dev lan0
r$ ip addr add 192.168.1.1/24 dev lan1
r$ ip link set lan0 up
r$ ip link set lan1 up
h$ ip addr add 192.168.0.3/24 dev eth0
h$ ip link set eth0 up
h$ ip link set lo up
h$ ip route add default via 192.168.0.1
s$ ip addr add 192.168.1.9/24 dev eth0
s$ ip link set eth0 up
s$ ip link set lo up
s$ ip route add default via 192.168.1.1
r$ ip route add 10.9.0.0/16 via 192.168.0.77
h$ ping -c 2 -i 0.3 -W 1 10.9.0.1
PING 10.9.0.1 (10.9.0.1) 56(84) bytes of data.
From 192.168.0.1: icmp_seq=1 Redirect Host(New nexthop: 192.168.0.77)
From 192.168.0.1: icmp_seq=2 Redirect Host(New nexthop: 192.168.0.77)
| 
--- 10.9.0.1 ping statistics ---
2 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ ip route get 10.9.0.1
10.9.0.1 via 192.168.0.1 dev eth0 src 192.168.0.3 uid 0 
    cache 
s$ serve udp 53
s$ serve tcp 80
r$ ip link set lan1 mtu 1000
h$ ping -c 2 -i 0.2 -s 1200 -M do -W 1 192.168.1.9
PING 192.168.1.9 (192.168.1.9) 1200(1228) bytes of data.
From 192.168.0.1 icmp_seq=1 Frag needed and DF set (mtu = 1000)
ping: local error: message too long, mtu=1000
| 
--- 192.168.1.9 ping statistics ---
2 packets transmitted, 0 received, +2 errors, 100% packet loss, time T
[1]
h$ ip route get 192.168.1.9
192.168.1.9 via 192.168.0.1 dev eth0 src 192.168.0.3 uid 0 
    cache expires 599sec mtu 1000 
h$ flow udp 192.168.1.9 53 --sport 4000
reply: seen as 192.168.0.3 port 4000
s$ ip route del default
h$ flow udp 192.168.1.9 53 --sport 4001 --timeout 0.5
timeout
[1]
h$ flow udp 192.168.1.9 53 --sport 4002 --timeout 0.5
timeout
[1]
h$ flow tcp 192.168.1.9 80 --sport 4003 --timeout 1.5
timeout
[1]
s$ ip route add default via 192.168.1.1
h$ flow udp 192.168.1.9 53 --sport 4004 --timeout 0.5
reply: seen as 192.168.0.3 port 4004
h$ flow tcp 192.168.1.9 80 --sport 4005 --timeout 1.5
reply: seen as 192.168.0.3 port 4005
h$ flow tcp 192.168.1.9 80 --sport 4006 --timeout 1.5 --from 192.168.0.3
reply: seen as 192.168.0.3 port 4006
s$ flow tcp 192.168.1.9 80 --sport 4007
reply: seen as 192.168.1.9 port 4007
s$ flow udp 127.0.0.1 53 --sport 4008
reply: seen as 127.0.0.1 port 4008
s$ serve udp 54
s$ flow udp 127.0.0.1 54 --sport 4009
reply: seen as 127.0.0.1 port 4009
s$ flow udp 192.168.1.9 54 --sport 4010
reply: seen as 192.168.1.9 port 4010
s$ flow tcp 127.0.0.1 80 --sport 4011 --from 192.168.1.9
reply: seen as 192.168.1.9 port 4011
s$ serve tcp 80
s$ flow tcp 127.0.0.1 80 --sport 80
error: Address already in use
[1]
h$ flow tcp 0.0.0.0 80
error: Connection refused
[1]
s$ flow tcp 0.0.0.0 80 --sport 4012
reply: seen as 127.0.0.1 port 4012
s$ flow tcp 0.0.0.0 80 --sport 4013 --from 192.168.1.9
reply: seen as 192.168.1.9 port 4013
