# kernel: 6.18
# conntrack time
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
isp$ sysctl -w net.ipv4.ip_forward=1
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
h$ ip link set lo up
h$ ip route add default via 192.168.0.1
w$ ip link set lo up
w$ ip addr add 198.51.100.10/32 dev lo
w$ ip addr add 198.51.100.11/32 dev lo
r$ ip link add wan0 type veth peer name eth0 netns isp
r$ sysctl -w net.ipv4.neigh.wan0.delay_first_probe_time=600
net.ipv4.neigh.wan0.delay_first_probe_time = 600
isp$ sysctl -w net.ipv4.neigh.eth0.delay_first_probe_time=600
net.ipv4.neigh.eth0.delay_first_probe_time = 600
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip link set wan0 up
isp$ ip addr add 10.0.0.1/24 dev eth0
isp$ ip link set eth0 up
isp$ ip link add eth1 type veth peer name eth0 netns w
isp$ sysctl -w net.ipv4.neigh.eth1.delay_first_probe_time=600
net.ipv4.neigh.eth1.delay_first_probe_time = 600
w$ sysctl -w net.ipv4.neigh.eth0.delay_first_probe_time=600
net.ipv4.neigh.eth0.delay_first_probe_time = 600
isp$ ip addr add 203.0.113.1/30 dev eth1
isp$ ip link set eth1 up
w$ ip addr add 203.0.113.2/30 dev eth0
w$ ip link set eth0 up
isp$ ip route add 198.51.100.0/24 via 203.0.113.2
isp$ ip route add unreachable 198.51.101.0/24
isp$ ip route add prohibit 198.51.102.0/24
isp$ ip route add blackhole 198.51.103.0/24
w$ ip route add 10.0.0.0/24 via 203.0.113.1
r$ ip route add default via 10.0.0.1
w$ serve udp 53
w$ serve tcp 80
h$ serve udp 53
h$ serve tcp 80
r$ serve udp 5353
r$ serve tcp 8080
w$ ip route add 192.168.0.0/24 via 203.0.113.1
isp$ ip route add 192.168.0.0/24 via 10.0.0.2
h$ flow udp 198.51.100.10 53 --sport 2001
reply: seen as 192.168.0.3 port 2001
r$ iptables -A FORWARD -m state --state NEW
r$ iptables -A FORWARD -m state --state ESTABLISHED
r$ iptables -A FORWARD -m state --state INVALID
h$ flow udp 198.51.100.10 53 --sport 2001
reply: seen as 192.168.0.3 port 2001
h$ flow udp 198.51.100.10 53 --sport 2002 --count 4
reply: seen as 192.168.0.3 port 2002
reply: seen as 192.168.0.3 port 2002
reply: seen as 192.168.0.3 port 2002
reply: seen as 192.168.0.3 port 2002
r$ conntrack -L
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2001 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2001 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2002 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2002 mark=0 use=1
r$ sleep 2.5
h$ flow udp 198.51.100.10 53 --sport 2002 --count 1
reply: seen as 192.168.0.3 port 2002
r$ conntrack -L
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2001 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2001 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2002 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2002 [ASSURED] mark=0 use=1
h$ flow udp 198.51.100.10 53 --sport 2002 --count 2
reply: seen as 192.168.0.3 port 2002
reply: seen as 192.168.0.3 port 2002
r$ conntrack -L
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2001 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2001 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2002 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2002 [ASSURED] mark=0 use=1
h$ flow udp 198.51.103.10 53 --sport 2003 --count 1 --timeout 0.3
timeout
[1]
h$ flow tcp 198.51.103.10 53 --sport 2004 --count 1 --timeout 4
timeout
[1]
h$ flow tcp 198.51.100.10 80 --sport 2005
reply: seen as 192.168.0.3 port 2005
r$ iptables -F
h$ flow tcp 198.51.100.10 80 --sport 2005
reply: seen as 192.168.0.3 port 2005
h$ flow tcp 198.51.100.10 80 --sport 2006
reply: seen as 192.168.0.3 port 2006
r$ conntrack -L
tcp      6 T SYN_SENT src=192.168.0.3 dst=198.51.103.10 sport=2004 dport=53 [UNREPLIED] src=198.51.103.10 dst=192.168.0.3 sport=53 dport=2004 mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=2005 dport=80 src=198.51.100.10 dst=192.168.0.3 sport=80 dport=2005 [ASSURED] mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2001 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2001 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2002 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2002 [ASSURED] mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.103.10 sport=2003 dport=53 [UNREPLIED] src=198.51.103.10 dst=192.168.0.3 sport=53 dport=2003 mark=0 use=1
r$ iptables -t nat -A POSTROUTING -o wan0 -j MASQUERADE
h$ flow udp 198.51.100.10 53 --sport 2002 --count 2
reply: seen as 192.168.0.3 port 2002
reply: seen as 192.168.0.3 port 2002
h$ flow udp 198.51.103.10 53 --sport 2003 --count 1 --timeout 0.3
timeout
[1]
h$ flow tcp 198.51.100.10 80 --sport 2005
reply: seen as 10.0.0.2 port 2005
h$ flow tcp 198.51.100.10 80 --sport 2006
reply: seen as 10.0.0.2 port 2006
h$ ping -c 1 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=62 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ conntrack -L
icmp     1 T src=192.168.0.3 dst=198.51.100.10 type=8 code=0 id=N src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
tcp      6 T SYN_SENT src=192.168.0.3 dst=198.51.103.10 sport=2004 dport=53 [UNREPLIED] src=198.51.103.10 dst=192.168.0.3 sport=53 dport=2004 mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=2005 dport=80 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2005 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=2006 dport=80 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2006 [ASSURED] mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2001 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2001 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2002 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2002 [ASSURED] mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.103.10 sport=2003 dport=53 [UNREPLIED] src=198.51.103.10 dst=192.168.0.3 sport=53 dport=2003 mark=0 use=1
r$ sleep 28
r$ conntrack -L
icmp     1 T src=192.168.0.3 dst=198.51.100.10 type=8 code=0 id=N src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
tcp      6 T SYN_SENT src=192.168.0.3 dst=198.51.103.10 sport=2004 dport=53 [UNREPLIED] src=198.51.103.10 dst=192.168.0.3 sport=53 dport=2004 mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=2005 dport=80 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2005 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=2006 dport=80 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2006 [ASSURED] mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2002 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2002 [ASSURED] mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.103.10 sport=2003 dport=53 [UNREPLIED] src=198.51.103.10 dst=192.168.0.3 sport=53 dport=2003 mark=0 use=1
r$ iptables -L -n -v -x
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 43 packets, 2359 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
