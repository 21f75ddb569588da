# kernel: 6.18
# path MTU discovery
h$ ip link add v0 type veth peer name h0 netns r
h$ ip addr add 10.0.0.2/24 dev v0
h$ ip link set v0 up
h$ ip route add default via 10.0.0.1
r$ ip addr add 10.0.0.1/24 dev h0
r$ ip link set h0 up
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ ip link add s0 type veth peer name r0 netns s
r$ ip addr add 10.0.1.1/24 dev s0
r$ ip link set s0 mtu 600
r$ ip link set s0 up
s$ ip addr add 10.0.1.2/24 dev r0
s$ ip link set r0 up
s$ ip route add default via 10.0.1.1
h$ ping -c 1 -W 1 -s 1000 -M do 10.0.1.2
PING 10.0.1.2 (10.0.1.2) 1000(1028) bytes of data.
From 10.0.0.1 icmp_seq=1 Frag needed and DF set (mtu = 600)
| 
--- 10.0.1.2 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ ip route get 10.0.1.2
10.0.1.2 via 10.0.0.1 dev v0 src 10.0.0.2 uid 0 
    cache expires 599sec mtu 600 
h$ ip route get 10.0.1.3
10.0.1.3 via 10.0.0.1 dev v0 src 10.0.0.2 uid 0 
    cache 
h$ ping -c 1 -W 1 -s 1000 -M do 10.0.1.2
PING 10.0.1.2 (10.0.1.2) 1000(1028) bytes of data.
ping: local error: message too long, mtu=600
| 
--- 10.0.1.2 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ ping -c 1 -W 1 -s 572 -M do 10.0.1.2
PING 10.0.1.2 (10.0.1.2) 572(600) bytes of data.
580 bytes from 10.0.1.2: icmp_seq=1 ttl=63 time=T ms
| 
--- 10.0.1.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ip route show cache
10.0.1.2 via 10.0.0.1 dev v0 
    cache expires 598sec mtu 600 
h$ ip route flush cache
h$ ip route get 10.0.1.2
10.0.1.2 via 10.0.0.1 dev v0 src 10.0.0.2 uid 0 
    cache 
r$ ip link set s0 mtu 400
h$ ping -c 1 -W 1 -s 500 -M do 10.0.1.2
PING 10.0.1.2 (10.0.1.2) 500(528) bytes of data.
From 10.0.0.1 icmp_seq=1 Frag needed and DF set (mtu = 400)
| 
--- 10.0.1.2 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ ip route get 10.0.1.2
10.0.1.2 via 10.0.0.1 dev v0 src 10.0.0.2 uid 0 
    cache expires 599sec mtu lock 552 
