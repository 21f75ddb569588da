# What ends connections: a masqueraded interface's address and the interface itself, but not those of others.
h$ ip link add e0 type veth peer name e0 netns r
r$ ip link add w0 type veth peer name e0 netns p
r$ ip link add w1 type veth peer name e1 netns p
h$ ip addr add 10.0.0.1/24 dev e0
h$ ip link set e0 up
h$ ip route add default via 10.0.0.254
r$ ip addr add 10.0.0.254/24 dev e0
r$ ip addr add 192.0.2.1/24 dev w0
r$ ip addr add 192.0.2.7/24 dev w0
r$ ip addr add 198.51.100.1/24 dev w1
r$ ip link set e0 up
r$ ip link set w0 up
r$ ip link set w1 up
r$ ip route add 203.0.113.1 via 192.0.2.2
r$ ip route add 203.0.113.2 via 198.51.100.2
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
p$ ip addr add 192.0.2.2/24 dev e0
p$ ip addr add 198.51.100.2/24 dev e1
p$ ip addr add 203.0.113.1/32 dev e0
p$ ip addr add 203.0.113.2/32 dev e0
p$ ip link set e0 up
p$ ip link set e1 up
p$ serve udp 80
p$ serve tcp 80
r$ iptables -t nat -A POSTROUTING -o w0 -p tcp -j SNAT --to 192.0.2.1
r$ iptables -t nat -A POSTROUTING -o w0 -p udp --dport 81 -j SNAT --to 192.0.2.7
r$ iptables -t nat -A POSTROUTING -o w0 -j MASQUERADE
r$ iptables -t nat -A POSTROUTING -o w1 -j MASQUERADE
h$ flow udp 203.0.113.1 80 --sport 1000
reply: seen as 192.0.2.1 port 1000
h$ flow udp 203.0.113.2 80 --sport 1001
reply: seen as 198.51.100.1 port 1001
h$ flow tcp 203.0.113.1 80 --sport 1002
reply: seen as 192.0.2.1 port 1002
h$ flow udp 203.0.113.1 81 --sport 1003
error: Connection refused
[1]
h$ ping -c 1 203.0.113.1
PING 203.0.113.1 (203.0.113.1) 56(84) bytes of data.
64 bytes from 203.0.113.1: icmp_seq=1 ttl=63 time=T ms
| 
--- 203.0.113.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ conntrack -L
icmp     1 T src=10.0.0.1 dst=203.0.113.1 type=8 code=0 id=N src=203.0.113.1 dst=192.0.2.1 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=203.0.113.1 sport=1002 dport=80 src=203.0.113.1 dst=192.0.2.1 sport=80 dport=1002 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.1 sport=1000 dport=80 src=203.0.113.1 dst=192.0.2.1 sport=80 dport=1000 mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.1 sport=1003 dport=81 [UNREPLIED] src=203.0.113.1 dst=192.0.2.7 sport=81 dport=1003 mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.2 sport=1001 dport=80 src=203.0.113.2 dst=198.51.100.1 sport=80 dport=1001 mark=0 use=1
r$ ip addr del 192.0.2.7/24 dev w0
r$ conntrack -L
icmp     1 T src=10.0.0.1 dst=203.0.113.1 type=8 code=0 id=N src=203.0.113.1 dst=192.0.2.1 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=203.0.113.1 sport=1002 dport=80 src=203.0.113.1 dst=192.0.2.1 sport=80 dport=1002 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.1 sport=1000 dport=80 src=203.0.113.1 dst=192.0.2.1 sport=80 dport=1000 mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.1 sport=1003 dport=81 [UNREPLIED] src=203.0.113.1 dst=192.0.2.7 sport=81 dport=1003 mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.2 sport=1001 dport=80 src=203.0.113.2 dst=198.51.100.1 sport=80 dport=1001 mark=0 use=1
r$ ip addr add 192.0.2.9/24 dev w0
r$ ip addr del 192.0.2.9/24 dev w0
r$ conntrack -L
icmp     1 T src=10.0.0.1 dst=203.0.113.1 type=8 code=0 id=N src=203.0.113.1 dst=192.0.2.1 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=203.0.113.1 sport=1002 dport=80 src=203.0.113.1 dst=192.0.2.1 sport=80 dport=1002 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.1 sport=1000 dport=80 src=203.0.113.1 dst=192.0.2.1 sport=80 dport=1000 mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.1 sport=1003 dport=81 [UNREPLIED] src=203.0.113.1 dst=192.0.2.7 sport=81 dport=1003 mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.2 sport=1001 dport=80 src=203.0.113.2 dst=198.51.100.1 sport=80 dport=1001 mark=0 use=1
r$ ip link set w1 down
r$ conntrack -L
icmp     1 T src=10.0.0.1 dst=203.0.113.1 type=8 code=0 id=N src=203.0.113.1 dst=192.0.2.1 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=203.0.113.1 sport=1002 dport=80 src=203.0.113.1 dst=192.0.2.1 sport=80 dport=1002 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.1 sport=1000 dport=80 src=203.0.113.1 dst=192.0.2.1 sport=80 dport=1000 mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.1 sport=1003 dport=81 [UNREPLIED] src=203.0.113.1 dst=192.0.2.7 sport=81 dport=1003 mark=0 use=1
r$ ip addr del 192.0.2.1/24 dev w0
r$ conntrack -L
tcp      6 T TIME_WAIT src=10.0.0.1 dst=203.0.113.1 sport=1002 dport=80 src=203.0.113.1 dst=192.0.2.1 sport=80 dport=1002 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.1 sport=1003 dport=81 [UNREPLIED] src=203.0.113.1 dst=192.0.2.7 sport=81 dport=1003 mark=0 use=1
r$ ip link set w0 down
r$ conntrack -L
tcp      6 T TIME_WAIT src=10.0.0.1 dst=203.0.113.1 sport=1002 dport=80 src=203.0.113.1 dst=192.0.2.1 sport=80 dport=1002 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.1 sport=1003 dport=81 [UNREPLIED] src=203.0.113.1 dst=192.0.2.7 sport=81 dport=1003 mark=0 use=1
r$ ip addr add 192.0.2.1/24 dev w0
r$ ip link set w0 up
r$ ip route add 203.0.113.1 via 192.0.2.2
h$ flow udp 203.0.113.1 80 --sport 1000
reply: seen as 192.0.2.1 port 1000
r$ conntrack -L
tcp      6 T TIME_WAIT src=10.0.0.1 dst=203.0.113.1 sport=1002 dport=80 src=203.0.113.1 dst=192.0.2.1 sport=80 dport=1002 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.1 sport=1000 dport=80 src=203.0.113.1 dst=192.0.2.1 sport=80 dport=1000 mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.1 sport=1003 dport=81 [UNREPLIED] src=203.0.113.1 dst=192.0.2.7 sport=81 dport=1003 mark=0 use=1
p$ ip link set e0 down
r$ conntrack -L
tcp      6 T TIME_WAIT src=10.0.0.1 dst=203.0.113.1 sport=1002 dport=80 src=203.0.113.1 dst=192.0.2.1 sport=80 dport=1002 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.1 sport=1000 dport=80 src=203.0.113.1 dst=192.0.2.1 sport=80 dport=1000 mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.1 sport=1003 dport=81 [UNREPLIED] src=203.0.113.1 dst=192.0.2.7 sport=81 dport=1003 mark=0 use=1
r$ ip link del w0
r$ conntrack -L
tcp      6 T TIME_WAIT src=10.0.0.1 dst=203.0.113.1 sport=1002 dport=80 src=203.0.113.1 dst=192.0.2.1 sport=80 dport=1002 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=203.0.113.1 sport=1003 dport=81 [UNREPLIED] src=203.0.113.1 dst=192.0.2.7 sport=81 dport=1003 mark=0 use=1
