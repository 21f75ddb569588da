# kernel: 6.18
# conntrack states
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
r$ iptables -A FORWARD -m conntrack --ctstate INVALID -j DROP
r$ iptables -A FORWARD -m conntrack --ctstate ESTABLISHED -j ACCEPT
r$ iptables -A FORWARD -m conntrack --ctstate RELATED -j ACCEPT
r$ iptables -A FORWARD -m conntrack --ctstate NEW -p tcp --dport 80 -j ACCEPT
r$ iptables -A FORWARD -m conntrack --ctstate NEW -p udp -j ACCEPT
r$ iptables -A FORWARD -m conntrack --ctstate NEW -p icmp -j REJECT --reject-with icmp-host-prohibited
r$ iptables -A FORWARD -m conntrack --ctstate NEW -p tcp -j REJECT --reject-with tcp-reset
r$ iptables -t raw -A PREROUTING -p udp --dport 5300 -j NOTRACK
r$ iptables -A FORWARD -m conntrack --ctstate UNTRACKED -j ACCEPT
w$ ip route add 192.168.0.0/24 via 10.0.0.2
r$ capture start
h$ flow tcp 198.51.100.10 80 --sport 3000
reply: seen as 192.168.0.3 port 3000
h$ flow tcp 198.51.100.10 80 --sport 3000
reply: seen as 192.168.0.3 port 3000
h$ flow tcp 198.51.100.10 80 --sport 3000
reply: seen as 192.168.0.3 port 3000
h$ flow tcp 198.51.100.10 81 --sport 3001
error: Connection refused
[1]
h$ flow udp 198.51.100.10 53 --sport 3002 --count 2
reply: seen as 192.168.0.3 port 3002
reply: seen as 192.168.0.3 port 3002
h$ flow udp 198.51.100.10 99 --sport 3003 --count 2
error: Connection refused
error: Connection refused
[1]
h$ flow udp 198.51.100.10 5300 --sport 3004 --timeout 1
timeout
[1]
h$ ping -c 1 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
From 192.168.0.1 icmp_seq=1 Destination Host Prohibited
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ ping -c 1 -W 1 -t 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
From 192.168.0.1 icmp_seq=1 Time to live exceeded
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
w$ flow tcp 192.168.0.3 80 --sport 4000
reply: seen as 10.0.0.1 port 4000
w$ flow udp 192.168.0.3 53 --sport 4001
reply: seen as 10.0.0.1 port 4001
w$ ping -c 1 -W 1 192.168.0.3
PING 192.168.0.3 (192.168.0.3) 56(84) bytes of data.
From 10.0.0.2 icmp_seq=1 Destination Host Prohibited
| 
--- 192.168.0.3 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
r$ ping -c 1 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=64 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ capture stop
lan0 in arp who-has 192.168.0.1 tell 192.168.0.3
lan0 out arp 192.168.0.1 is-at
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 S ttl 64
wan0 out arp who-has 10.0.0.1 tell 10.0.0.2
wan0 in arp 10.0.0.1 is-at
wan0 out tcp 192.168.0.3:3000 > 198.51.100.10:80 S ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:3000 SA ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 SA ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:3000 AP ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 AP ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 AF ttl 64
wan0 out tcp 192.168.0.3:3000 > 198.51.100.10:80 AF ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:3000 A ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 A ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:3000 AF ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 AF ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 S ttl 64
wan0 out tcp 192.168.0.3:3000 > 198.51.100.10:80 S ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:3000 SA ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 SA ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:3000 AP ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 AP ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 AF ttl 64
wan0 out tcp 192.168.0.3:3000 > 198.51.100.10:80 AF ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:3000 A ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 A ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:3000 AF ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 AF ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 S ttl 64
wan0 out tcp 192.168.0.3:3000 > 198.51.100.10:80 S ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:3000 SA ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 SA ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:3000 AP ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 AP ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 AF ttl 64
wan0 out tcp 192.168.0.3:3000 > 198.51.100.10:80 AF ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:3000 A ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 A ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:3000 AF ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:3000 AF ttl 63
lan0 in tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:3000 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:3001 > 198.51.100.10:81 S ttl 64
lan0 out tcp 198.51.100.10:81 > 192.168.0.3:3001 AR ttl 64
lan0 in udp 192.168.0.3:3002 > 198.51.100.10:53 ttl 64
wan0 out udp 192.168.0.3:3002 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 192.168.0.3:3002 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.3:3002 ttl 63
lan0 in udp 192.168.0.3:3002 > 198.51.100.10:53 ttl 64
wan0 out udp 192.168.0.3:3002 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 192.168.0.3:3002 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.3:3002 ttl 63
lan0 in udp 192.168.0.3:3003 > 198.51.100.10:99 ttl 64
wan0 out udp 192.168.0.3:3003 > 198.51.100.10:99 ttl 63
wan0 in icmp 198.51.100.10 > 192.168.0.3 unreachable code 3 ttl 64
lan0 out icmp 198.51.100.10 > 192.168.0.3 unreachable code 3 ttl 63
lan0 in udp 192.168.0.3:3003 > 198.51.100.10:99 ttl 64
wan0 out udp 192.168.0.3:3003 > 198.51.100.10:99 ttl 63
wan0 in icmp 198.51.100.10 > 192.168.0.3 unreachable code 3 ttl 64
lan0 out icmp 198.51.100.10 > 192.168.0.3 unreachable code 3 ttl 63
lan0 in udp 192.168.0.3:3004 > 198.51.100.10:5300 ttl 64
wan0 out udp 192.168.0.3:3004 > 198.51.100.10:5300 ttl 63
wan0 in icmp 198.51.100.10 > 192.168.0.3 unreachable code 3 ttl 64
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 10 ttl 64
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 1
lan0 out icmp 192.168.0.1 > 192.168.0.3 time-exceeded code 0 ttl 64
wan0 in tcp 10.0.0.1:4000 > 192.168.0.3:80 S ttl 64
lan0 out tcp 10.0.0.1:4000 > 192.168.0.3:80 S ttl 63
lan0 in tcp 192.168.0.3:80 > 10.0.0.1:4000 SA ttl 64
wan0 out tcp 192.168.0.3:80 > 10.0.0.1:4000 SA ttl 63
wan0 in tcp 10.0.0.1:4000 > 192.168.0.3:80 A ttl 64
lan0 out tcp 10.0.0.1:4000 > 192.168.0.3:80 A ttl 63
lan0 in tcp 192.168.0.3:80 > 10.0.0.1:4000 AP ttl 64
wan0 out tcp 192.168.0.3:80 > 10.0.0.1:4000 AP ttl 63
wan0 in tcp 10.0.0.1:4000 > 192.168.0.3:80 A ttl 64
lan0 out tcp 10.0.0.1:4000 > 192.168.0.3:80 A ttl 63
wan0 in tcp 10.0.0.1:4000 > 192.168.0.3:80 AF ttl 64
lan0 out tcp 10.0.0.1:4000 > 192.168.0.3:80 AF ttl 63
lan0 in tcp 192.168.0.3:80 > 10.0.0.1:4000 A ttl 64
wan0 out tcp 192.168.0.3:80 > 10.0.0.1:4000 A ttl 63
lan0 in tcp 192.168.0.3:80 > 10.0.0.1:4000 AF ttl 64
wan0 out tcp 192.168.0.3:80 > 10.0.0.1:4000 AF ttl 63
wan0 in tcp 10.0.0.1:4000 > 192.168.0.3:80 A ttl 64
lan0 out tcp 10.0.0.1:4000 > 192.168.0.3:80 A ttl 63
wan0 in udp 10.0.0.1:4001 > 192.168.0.3:53 ttl 64
lan0 out udp 10.0.0.1:4001 > 192.168.0.3:53 ttl 63
lan0 in udp 192.168.0.3:53 > 10.0.0.1:4001 ttl 64
wan0 out udp 192.168.0.3:53 > 10.0.0.1:4001 ttl 63
wan0 in icmp 10.0.0.1 > 192.168.0.3 echo code 0 ttl 64
wan0 out icmp 10.0.0.2 > 10.0.0.1 unreachable code 10 ttl 64
wan0 out icmp 10.0.0.2 > 198.51.100.10 echo code 0 ttl 64
wan0 in icmp 198.51.100.10 > 10.0.0.2 echo-reply code 0 ttl 64
r$ conntrack -L
icmp     1 T src=10.0.0.2 dst=198.51.100.10 type=8 code=0 id=N src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=192.168.0.3 sport=4000 dport=80 src=192.168.0.3 dst=10.0.0.1 sport=80 dport=4000 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=3000 dport=80 src=198.51.100.10 dst=192.168.0.3 sport=80 dport=3000 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=192.168.0.3 sport=4001 dport=53 src=192.168.0.3 dst=10.0.0.1 sport=53 dport=4001 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=3002 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=3002 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=3003 dport=99 [UNREPLIED] src=198.51.100.10 dst=192.168.0.3 sport=99 dport=3003 mark=0 use=1
r$ iptables -L FORWARD -n -v -x
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       63 DROP       0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate INVALID
      36     1925 ACCEPT     0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate ESTABLISHED
       2      126 ACCEPT     0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate RELATED
       4      240 ACCEPT     6    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW tcp dpt:80
       4      140 ACCEPT     17   --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW
       2      168 REJECT     1    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW reject-with icmp-host-prohibited
       1       60 REJECT     6    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW reject-with tcp-reset
       1       35 ACCEPT     0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate UNTRACKED
r$ sleep 11
r$ conntrack -L
icmp     1 T src=10.0.0.2 dst=198.51.100.10 type=8 code=0 id=N src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=192.168.0.3 sport=4000 dport=80 src=192.168.0.3 dst=10.0.0.1 sport=80 dport=4000 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=3000 dport=80 src=198.51.100.10 dst=192.168.0.3 sport=80 dport=3000 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=192.168.0.3 sport=4001 dport=53 src=192.168.0.3 dst=10.0.0.1 sport=53 dport=4001 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=3002 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=3002 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=3003 dport=99 [UNREPLIED] src=198.51.100.10 dst=192.168.0.3 sport=99 dport=3003 mark=0 use=1
r$ sleep 20
h$ flow tcp 198.51.100.10 80 --sport 3000
reply: seen as 192.168.0.3 port 3000
r$ conntrack -L
tcp      6 T TIME_WAIT src=10.0.0.1 dst=192.168.0.3 sport=4000 dport=80 src=192.168.0.3 dst=10.0.0.1 sport=80 dport=4000 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=3000 dport=80 src=198.51.100.10 dst=192.168.0.3 sport=80 dport=3000 [ASSURED] mark=0 use=1
