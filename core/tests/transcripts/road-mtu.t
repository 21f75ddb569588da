# kernel: 6.18
# a link with a small MTU on the way
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
h$ capture start
h$ ping -c 1 -W 1 -s 500 10.0.1.2
PING 10.0.1.2 (10.0.1.2) 500(528) bytes of data.
508 bytes from 10.0.1.2: icmp_seq=1 ttl=63 time=T ms
| 
--- 10.0.1.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -W 1 -s 1000 -M do 10.0.1.2
PING 10.0.1.2 (10.0.1.2) 1000(1028) bytes of data.
From 10.0.0.1 icmp_seq=1 Frag needed and DF set (mtu = 600)
| 
--- 10.0.1.2 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ capture stop
v0 out arp who-has 10.0.0.1 tell 10.0.0.2
v0 in arp 10.0.0.1 is-at
v0 out icmp 10.0.0.2 > 10.0.1.2 echo code 0 ttl 64
v0 in icmp 10.0.1.2 > 10.0.0.2 echo-reply code 0 ttl 63
v0 out icmp 10.0.0.2 > 10.0.1.2 echo code 0 ttl 64
v0 in icmp 10.0.0.1 > 10.0.0.2 unreachable code 4 ttl 64
r$ nstat -az IpForwDatagrams IpFragFails IpFragOKs IcmpOutDestUnreachs
| #kernel
IpForwDatagrams                 3                  0.0
IpFragOKs                       0                  0.0
IpFragFails                     1                  0.0
IcmpOutDestUnreachs             1                  0.0
