# kernel: 6.18
# nat masquerade moves
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ ip link add lan0 type veth peer name eth0 netns h
r$ sysctl -w net.ipv4.neigh.lan0.delay_first_probe_time=600
net.ipv4.neigh.lan0.delay_first_probe_time = 600
h$ sysctl -w net.ipv4.neigh.eth0.delay_first_probe_time=600
net.ipv4.neigh.eth0.delay_first_probe_time = 600
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
r$ ip link add wan0 type veth peer name eth0 netns w
r$ sysctl -w net.ipv4.neigh.wan0.delay_first_probe_time=600
net.ipv4.neigh.wan0.delay_first_probe_time = 600
w$ sysctl -w net.ipv4.neigh.eth0.delay_first_probe_time=600
net.ipv4.neigh.eth0.delay_first_probe_time = 600
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip addr add 10.0.0.3/24 dev wan0
r$ ip link set wan0 up
w$ ip addr add 10.0.0.1/24 dev eth0
w$ ip link set eth0 up
r$ ip link add wan1 type veth peer name eth1 netns w
r$ sysctl -w net.ipv4.neigh.wan1.delay_first_probe_time=600
net.ipv4.neigh.wan1.delay_first_probe_time = 600
w$ sysctl -w net.ipv4.neigh.eth1.delay_first_probe_time=600
net.ipv4.neigh.eth1.delay_first_probe_time = 600
r$ ip addr add 10.0.1.2/24 dev wan1
r$ ip link set wan1 up
w$ ip addr add 10.0.1.1/24 dev eth1
w$ ip link set eth1 up
w$ serve udp 53
w$ serve tcp 80
h$ serve udp 53
h$ serve tcp 80
r$ serve udp 5353
r$ serve tcp 8080
r$ ip route add default via 10.0.0.1
r$ iptables -t nat -A POSTROUTING -o wan0 -j MASQUERADE
r$ iptables -t nat -A POSTROUTING -o wan1 -j MASQUERADE
r$ capture start
h$ flow udp 198.51.100.10 53 --sport 4000 --count 1
reply: seen as 10.0.0.2 port 4000
r$ conntrack -L
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=4000 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=4000 mark=0 use=1
r$ ip route replace default via 10.0.1.1
h$ flow udp 198.51.100.10 53 --sport 4000 --count 3 --timeout 1
timeout
reply: seen as 10.0.1.2 port 4000
reply: seen as 10.0.1.2 port 4000
[1]
r$ conntrack -L
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=4000 dport=53 src=198.51.100.10 dst=10.0.1.2 sport=53 dport=4000 mark=0 use=1
r$ ip link set wan1 down
r$ conntrack -L
r$ ip route replace default via 10.0.0.1
h$ flow udp 198.51.100.10 53 --sport 4000 --count 1
reply: seen as 10.0.0.2 port 4000
h$ flow udp 198.51.100.10 53 --sport 4001 --count 1 --from 192.168.0.4
reply: seen as 10.0.0.2 port 4001
r$ conntrack -L
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=4000 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=4000 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.10 sport=4001 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=4001 mark=0 use=1
r$ ip addr del 10.0.0.3/24 dev wan0
r$ conntrack -L
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=4000 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=4000 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.10 sport=4001 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=4001 mark=0 use=1
r$ ip addr add 10.0.0.9/24 dev wan0
r$ ip addr del 10.0.0.2/24 dev wan0
r$ conntrack -L
r$ ip route add default via 10.0.0.1
Error: Nexthop has invalid gateway.
[2]
h$ flow udp 198.51.100.10 53 --sport 4000 --count 1
timeout
[1]
h$ flow udp 198.51.100.10 53 --sport 4001 --count 1 --from 192.168.0.4
timeout
[1]
h$ ping -c 2 -i 0.3 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
From 192.168.0.1 icmp_seq=1 Destination Net Unreachable
From 192.168.0.1 icmp_seq=2 Destination Net Unreachable
| 
--- 198.51.100.10 ping statistics ---
2 packets transmitted, 0 received, +2 errors, 100% packet loss, time T
[1]
r$ ip route replace default dev wan0 src 192.168.0.1
h$ flow udp 198.51.100.10 53 --sport 4005 --count 1 --timeout 1
reply: seen as 192.168.0.1 port 4005
r$ ip addr flush dev wan0
r$ ip route add default dev wan0
RTNETLINK answers: File exists
[2]
h$ flow udp 198.51.100.10 53 --sport 4006 --count 1 --timeout 1
reply: seen as 192.168.0.1 port 4006
r$ conntrack -L
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=4005 dport=53 src=198.51.100.10 dst=192.168.0.1 sport=53 dport=4005 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=4006 dport=53 src=198.51.100.10 dst=192.168.0.1 sport=53 dport=4006 mark=0 use=1
r$ capture stop
lan0 in arp who-has 192.168.0.1 tell 192.168.0.3
lan0 out arp 192.168.0.1 is-at
lan0 in udp 192.168.0.3:4000 > 198.51.100.10:53 ttl 64
wan0 out arp who-has 10.0.0.1 tell 10.0.0.2
wan0 in arp 10.0.0.1 is-at
wan0 out udp 10.0.0.2:4000 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 10.0.0.2:4000 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.3:4000 ttl 63
lan0 in udp 192.168.0.3:4000 > 198.51.100.10:53 ttl 64
lan0 in udp 192.168.0.3:4000 > 198.51.100.10:53 ttl 64
wan1 out arp who-has 10.0.1.1 tell 10.0.1.2
wan1 in arp 10.0.1.1 is-at
wan1 out udp 10.0.1.2:4000 > 198.51.100.10:53 ttl 63
wan1 in udp 198.51.100.10:53 > 10.0.1.2:4000 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.3:4000 ttl 63
lan0 in udp 192.168.0.3:4000 > 198.51.100.10:53 ttl 64
wan1 out udp 10.0.1.2:4000 > 198.51.100.10:53 ttl 63
wan1 in udp 198.51.100.10:53 > 10.0.1.2:4000 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.3:4000 ttl 63
lan0 in udp 192.168.0.3:4000 > 198.51.100.10:53 ttl 64
wan0 out udp 10.0.0.2:4000 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 10.0.0.2:4000 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.3:4000 ttl 63
lan0 in udp 192.168.0.4:4001 > 198.51.100.10:53 ttl 64
wan0 out udp 10.0.0.2:4001 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 10.0.0.2:4001 ttl 64
lan0 out arp who-has 192.168.0.4 tell 192.168.0.1
lan0 in arp 192.168.0.4 is-at
lan0 out udp 198.51.100.10:53 > 192.168.0.4:4001 ttl 63
lan0 in udp 192.168.0.3:4000 > 198.51.100.10:53 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 0 ttl 64
lan0 in udp 192.168.0.4:4001 > 198.51.100.10:53 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.4 unreachable code 0 ttl 64
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 0 ttl 64
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 0 ttl 64
lan0 in udp 192.168.0.3:4005 > 198.51.100.10:53 ttl 64
wan0 out arp who-has 198.51.100.10 tell 192.168.0.1
wan0 in arp 198.51.100.10 is-at
wan0 out udp 192.168.0.1:4005 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 192.168.0.1:4005 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.3:4005 ttl 63
lan0 in udp 192.168.0.3:4006 > 198.51.100.10:53 ttl 64
wan0 out udp 192.168.0.1:4006 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 192.168.0.1:4006 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.3:4006 ttl 63
