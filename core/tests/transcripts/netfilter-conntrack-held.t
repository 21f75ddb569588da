# kernel: 6.18
# connections held by packets that wait for ARP, and rules that come and go
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
isp$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ ip link add lan0 type veth peer name eth0 netns h
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
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip link set wan0 up
isp$ ip addr add 10.0.0.1/24 dev eth0
isp$ ip link set eth0 up
isp$ ip link add eth1 type veth peer name eth0 netns w
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
r$ iptables -t nat -A POSTROUTING -o wan0 -j MASQUERADE
r$ iptables -A FORWARD -m conntrack --ctstate ESTABLISHED
h$ flow udp 198.51.100.10 53 --sport 2000
reply: seen as 10.0.0.2 port 2000
isp$ ip link set eth0 arp off
r$ ip neigh flush dev wan0
h$ flow udp 198.51.100.10 53 --sport 2001 --timeout 0.5
timeout
[1]
r$ conntrack -L
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2000 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=2000 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2001 dport=53 [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 sport=53 dport=2001 mark=0 use=2
h$ flow tcp 198.51.100.10 80 --sport 2002 --timeout 1.5
timeout
[1]
r$ conntrack -L
tcp      6 T SYN_SENT src=192.168.0.3 dst=198.51.100.10 sport=2002 dport=80 [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2002 mark=0 use=3
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2000 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=2000 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2001 dport=53 [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 sport=53 dport=2001 mark=0 use=2
r$ sleep 4
r$ conntrack -L
tcp      6 T SYN_SENT src=192.168.0.3 dst=198.51.100.10 sport=2002 dport=80 [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 sport=80 dport=2002 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2000 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=2000 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2001 dport=53 [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 sport=53 dport=2001 mark=0 use=1
isp$ ip link set eth0 arp on
h$ flow udp 198.51.100.10 53 --sport 2001 --timeout 2
reply: seen as 10.0.0.2 port 2001
r$ ip link set wan0 down
r$ conntrack -L
r$ ip link set wan0 up
r$ ip route add default via 10.0.0.1
h$ flow tcp 198.51.100.10 80 --sport 2003
reply: seen as 10.0.0.2 port 2003
r$ iptables -t nat -D POSTROUTING 1
h$ flow tcp 198.51.100.10 80 --sport 2003 --timeout 1
timeout
[1]
h$ flow udp 198.51.100.10 53 --sport 2003 --timeout 1
timeout
[1]
r$ conntrack -L
tcp      6 T SYN_SENT src=192.168.0.3 dst=198.51.100.10 sport=2003 dport=80 [UNREPLIED] src=198.51.100.10 dst=192.168.0.3 sport=80 dport=2003 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2003 dport=53 [UNREPLIED] src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2003 mark=0 use=1
r$ iptables -F
h$ flow udp 198.51.100.10 53 --sport 2004 --timeout 1
timeout
[1]
r$ conntrack -L
tcp      6 T SYN_SENT src=192.168.0.3 dst=198.51.100.10 sport=2003 dport=80 [UNREPLIED] src=198.51.100.10 dst=192.168.0.3 sport=80 dport=2003 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2003 dport=53 [UNREPLIED] src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2003 mark=0 use=1
r$ iptables -t nat -A POSTROUTING -o wan0 -j SNAT --to 10.0.0.2
h$ flow udp 198.51.100.10 53 --sport 2003 --timeout 1
timeout
[1]
h$ flow udp 198.51.100.10 53 --sport 2005 --timeout 1
reply: seen as 10.0.0.2 port 2005
r$ conntrack -L
tcp      6 T SYN_SENT src=192.168.0.3 dst=198.51.100.10 sport=2003 dport=80 [UNREPLIED] src=198.51.100.10 dst=192.168.0.3 sport=80 dport=2003 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2003 dport=53 [UNREPLIED] src=198.51.100.10 dst=192.168.0.3 sport=53 dport=2003 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2005 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=2005 mark=0 use=1
