# kernel: 6.18
# nat clashes
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
r$ iptables -t nat -A POSTROUTING -o wan0 -p udp -j SNAT --to-source 10.0.0.2:4000-4001
r$ iptables -t nat -A POSTROUTING -o wan0 -p tcp -j SNAT --to-source 10.0.0.2-10.0.0.3
r$ iptables -t nat -A POSTROUTING -o wan0 -p icmp -j MASQUERADE
r$ capture start
h$ flow udp 198.51.100.10 53 --sport 4000
reply: seen as 10.0.0.2 port 4000
h$ flow udp 198.51.100.10 53 --sport 4000 --from 192.168.0.4
reply: seen as 10.0.0.2 port 4001
h$ flow udp 198.51.100.10 53 --sport 4000 --from 192.168.0.4 --count 2
reply: seen as 10.0.0.2 port 4001
reply: seen as 10.0.0.2 port 4001
h$ flow udp 198.51.100.11 53 --sport 4000 --from 192.168.0.4
reply: seen as 10.0.0.2 port 4001
h$ flow udp 198.51.100.11 53 --sport 4009 --from 192.168.0.4
reply: seen as 10.0.0.2 port 4000
h$ flow tcp 198.51.100.10 80 --sport 3000
reply: seen as 10.0.0.2 port 3000
h$ flow tcp 198.51.100.11 80 --sport 3000 --from 192.168.0.4
reply: seen as 10.0.0.2 port 3000
h$ flow tcp 198.51.100.11 80 --sport 3001 --from 192.168.0.3
reply: seen as 10.0.0.3 port 3001
h$ flow tcp 10.0.0.1 80 --sport 3001 --from 192.168.0.3
reply: seen as 10.0.0.3 port 3001
h$ flow tcp 198.51.100.10 81 --sport 3001 --from 192.168.0.3
error: Connection refused
[1]
r$ capture stop
lan0 in arp who-has 192.168.0.1 tell 192.168.0.3
lan0 out arp 192.168.0.1 is-at
lan0 in udp 192.168.0.3:4000 > 198.51.100.10:53 ttl 64
wan0 out arp who-has 10.0.0.1 tell 10.0.0.2
wan0 in arp 10.0.0.1 is-at
wan0 out udp 10.0.0.2:4000 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 10.0.0.2:4000 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.3:4000 ttl 63
lan0 in udp 192.168.0.4:4000 > 198.51.100.10:53 ttl 64
wan0 out udp 10.0.0.2:4001 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 10.0.0.2:4001 ttl 64
lan0 out arp who-has 192.168.0.4 tell 192.168.0.1
lan0 in arp 192.168.0.4 is-at
lan0 out udp 198.51.100.10:53 > 192.168.0.4:4000 ttl 63
lan0 in udp 192.168.0.4:4000 > 198.51.100.10:53 ttl 64
wan0 out udp 10.0.0.2:4001 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 10.0.0.2:4001 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.4:4000 ttl 63
lan0 in udp 192.168.0.4:4000 > 198.51.100.10:53 ttl 64
wan0 out udp 10.0.0.2:4001 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 10.0.0.2:4001 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.4:4000 ttl 63
lan0 in udp 192.168.0.4:4000 > 198.51.100.11:53 ttl 64
wan0 out udp 10.0.0.2:4001 > 198.51.100.11:53 ttl 63
wan0 in udp 198.51.100.11:53 > 10.0.0.2:4001 ttl 64
lan0 out udp 198.51.100.11:53 > 192.168.0.4:4000 ttl 63
lan0 in udp 192.168.0.4:4009 > 198.51.100.11:53 ttl 64
wan0 out udp 10.0.0.2:4000 > 198.51.100.11:53 ttl 63
wan0 in udp 198.51.100.11:53 > 10.0.0.2:4000 ttl 64
lan0 out udp 198.51.100.11:53 > 192.168.0.4:4009 ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 S ttl 64
wan0 out tcp 10.0.0.2:3000 > 198.51.100.10:80 S ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:3000 SA ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 SA ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 64
wan0 out tcp 10.0.0.2:3000 > 198.51.100.10:80 A ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:3000 AP ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 AP ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 64
wan0 out tcp 10.0.0.2:3000 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 AF ttl 64
wan0 out tcp 10.0.0.2:3000 > 198.51.100.10:80 AF ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:3000 A ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 A ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:3000 AF ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 AF ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 64
wan0 out tcp 10.0.0.2:3000 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.4:3000 > 198.51.100.11:80 S ttl 64
wan0 out tcp 10.0.0.2:3000 > 198.51.100.11:80 S ttl 63
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:3000 SA ttl 64
lan0 out tcp 198.51.100.11:80 > 192.168.0.4:3000 SA ttl 63
lan0 in tcp 192.168.0.4:3000 > 198.51.100.11:80 A ttl 64
wan0 out tcp 10.0.0.2:3000 > 198.51.100.11:80 A ttl 63
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:3000 AP ttl 64
lan0 out tcp 198.51.100.11:80 > 192.168.0.4:3000 AP ttl 63
lan0 in tcp 192.168.0.4:3000 > 198.51.100.11:80 A ttl 64
wan0 out tcp 10.0.0.2:3000 > 198.51.100.11:80 A ttl 63
lan0 in tcp 192.168.0.4:3000 > 198.51.100.11:80 AF ttl 64
wan0 out tcp 10.0.0.2:3000 > 198.51.100.11:80 AF ttl 63
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:3000 A ttl 64
lan0 out tcp 198.51.100.11:80 > 192.168.0.4:3000 A ttl 63
wan0 in tcp 198.51.100.11:80 > 10.0.0.2:3000 AF ttl 64
lan0 out tcp 198.51.100.11:80 > 192.168.0.4:3000 AF ttl 63
lan0 in tcp 192.168.0.4:3000 > 198.51.100.11:80 A ttl 64
wan0 out tcp 10.0.0.2:3000 > 198.51.100.11:80 A ttl 63
lan0 in tcp 192.168.0.3:3001 > 198.51.100.11:80 S ttl 64
wan0 out tcp 10.0.0.3:3001 > 198.51.100.11:80 S ttl 63
wan0 in arp who-has 10.0.0.3 tell 198.51.100.11
wan0 out arp 10.0.0.3 is-at
wan0 in tcp 198.51.100.11:80 > 10.0.0.3:3001 SA ttl 64
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:3001 SA ttl 63
lan0 in tcp 192.168.0.3:3001 > 198.51.100.11:80 A ttl 64
wan0 out tcp 10.0.0.3:3001 > 198.51.100.11:80 A ttl 63
wan0 in tcp 198.51.100.11:80 > 10.0.0.3:3001 AP ttl 64
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:3001 AP ttl 63
lan0 in tcp 192.168.0.3:3001 > 198.51.100.11:80 A ttl 64
wan0 out tcp 10.0.0.3:3001 > 198.51.100.11:80 A ttl 63
lan0 in tcp 192.168.0.3:3001 > 198.51.100.11:80 AF ttl 64
wan0 out tcp 10.0.0.3:3001 > 198.51.100.11:80 AF ttl 63
wan0 in tcp 198.51.100.11:80 > 10.0.0.3:3001 A ttl 64
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:3001 A ttl 63
wan0 in tcp 198.51.100.11:80 > 10.0.0.3:3001 AF ttl 64
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:3001 AF ttl 63
lan0 in tcp 192.168.0.3:3001 > 198.51.100.11:80 A ttl 64
wan0 out tcp 10.0.0.3:3001 > 198.51.100.11:80 A ttl 63
lan0 in tcp 192.168.0.3:3001 > 10.0.0.1:80 S ttl 64
wan0 out tcp 10.0.0.3:3001 > 10.0.0.1:80 S ttl 63
wan0 in tcp 10.0.0.1:80 > 10.0.0.3:3001 SA ttl 64
lan0 out tcp 10.0.0.1:80 > 192.168.0.3:3001 SA ttl 63
lan0 in tcp 192.168.0.3:3001 > 10.0.0.1:80 A ttl 64
wan0 out tcp 10.0.0.3:3001 > 10.0.0.1:80 A ttl 63
wan0 in tcp 10.0.0.1:80 > 10.0.0.3:3001 AP ttl 64
lan0 out tcp 10.0.0.1:80 > 192.168.0.3:3001 AP ttl 63
lan0 in tcp 192.168.0.3:3001 > 10.0.0.1:80 A ttl 64
wan0 out tcp 10.0.0.3:3001 > 10.0.0.1:80 A ttl 63
lan0 in tcp 192.168.0.3:3001 > 10.0.0.1:80 AF ttl 64
wan0 out tcp 10.0.0.3:3001 > 10.0.0.1:80 AF ttl 63
wan0 in tcp 10.0.0.1:80 > 10.0.0.3:3001 A ttl 64
lan0 out tcp 10.0.0.1:80 > 192.168.0.3:3001 A ttl 63
wan0 in tcp 10.0.0.1:80 > 10.0.0.3:3001 AF ttl 64
lan0 out tcp 10.0.0.1:80 > 192.168.0.3:3001 AF ttl 63
lan0 in tcp 192.168.0.3:3001 > 10.0.0.1:80 A ttl 64
wan0 out tcp 10.0.0.3:3001 > 10.0.0.1:80 A ttl 63
lan0 in tcp 192.168.0.3:3001 > 198.51.100.10:81 S ttl 64
wan0 out tcp 10.0.0.3:3001 > 198.51.100.10:81 S ttl 63
wan0 in tcp 198.51.100.10:81 > 10.0.0.3:3001 AR ttl 64
lan0 out tcp 198.51.100.10:81 > 192.168.0.3:3001 AR ttl 63
r$ conntrack -L
tcp      6 T TIME_WAIT src=192.168.0.3 dst=10.0.0.1 sport=3001 dport=80 src=10.0.0.1 dst=10.0.0.3 sport=80 dport=3001 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=3000 dport=80 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=3000 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.11 sport=3001 dport=80 src=198.51.100.11 dst=10.0.0.3 sport=80 dport=3001 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.4 dst=198.51.100.11 sport=3000 dport=80 src=198.51.100.11 dst=10.0.0.2 sport=80 dport=3000 [ASSURED] mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=4000 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=4000 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.10 sport=4000 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=4001 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.11 sport=4000 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=4001 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.11 sport=4009 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=4000 mark=0 use=1
r$ conntrack -L -p tcp --state TIME_WAIT
tcp      6 T TIME_WAIT src=192.168.0.3 dst=10.0.0.1 sport=3001 dport=80 src=10.0.0.1 dst=10.0.0.3 sport=80 dport=3001 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=3000 dport=80 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=3000 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.11 sport=3001 dport=80 src=198.51.100.11 dst=10.0.0.3 sport=80 dport=3001 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.4 dst=198.51.100.11 sport=3000 dport=80 src=198.51.100.11 dst=10.0.0.2 sport=80 dport=3000 [ASSURED] mark=0 use=1
r$ conntrack -L -s 192.168.0.4
tcp      6 T TIME_WAIT src=192.168.0.4 dst=198.51.100.11 sport=3000 dport=80 src=198.51.100.11 dst=10.0.0.2 sport=80 dport=3000 [ASSURED] mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.10 sport=4000 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=4001 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.11 sport=4000 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=4001 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.11 sport=4009 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=4000 mark=0 use=1
r$ conntrack -L -q 10.0.0.2
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=3000 dport=80 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=3000 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.4 dst=198.51.100.11 sport=3000 dport=80 src=198.51.100.11 dst=10.0.0.2 sport=80 dport=3000 [ASSURED] mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=4000 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=4000 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.10 sport=4000 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=4001 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.11 sport=4000 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=4001 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.11 sport=4009 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=4000 mark=0 use=1
r$ conntrack -L -d 198.51.100.10 -p udp
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=4000 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=4000 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.10 sport=4000 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=4001 mark=0 use=1
r$ conntrack -L -u ASSURED
tcp      6 T TIME_WAIT src=192.168.0.3 dst=10.0.0.1 sport=3001 dport=80 src=10.0.0.1 dst=10.0.0.3 sport=80 dport=3001 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=3000 dport=80 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=3000 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.11 sport=3001 dport=80 src=198.51.100.11 dst=10.0.0.3 sport=80 dport=3001 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.4 dst=198.51.100.11 sport=3000 dport=80 src=198.51.100.11 dst=10.0.0.2 sport=80 dport=3000 [ASSURED] mark=0 use=1
r$ conntrack -L -n 10.0.0.3
tcp      6 T TIME_WAIT src=192.168.0.3 dst=10.0.0.1 sport=3001 dport=80 src=10.0.0.1 dst=10.0.0.3 sport=80 dport=3001 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.11 sport=3001 dport=80 src=198.51.100.11 dst=10.0.0.3 sport=80 dport=3001 [ASSURED] mark=0 use=1
r$ conntrack -C
8
r$ conntrack -D -p udp -s 192.168.0.3
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=4000 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=4000 mark=0 use=1
r$ conntrack -D -p udp -s 192.168.0.3
[1]
r$ conntrack -C
7
r$ conntrack -F
r$ conntrack -C
0
