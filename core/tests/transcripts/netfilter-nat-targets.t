# kernel: 6.18
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ ip link add lan0 type veth peer name eth0 netns h
r$ ip addr add 192.168.0.1/24 dev lan0
r$ ip link set lan0 up
r$ ip link set lo up
h$ ip addr add 192.168.0.3/24 dev eth0
h$ ip link set eth0 up
h$ ip link set lo up
h$ ip route add default via 192.168.0.1
r$ ip link add wan0 type veth peer name eth0 netns w
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip link set wan0 up
w$ ip addr add 10.0.0.1/24 dev eth0
w$ ip link set eth0 up
w$ ip link set lo up
w$ ip route add 192.168.0.0/24 via 10.0.0.2
r$ ip link add wan1 type veth peer name eth1 netns w
r$ ip addr add 10.0.1.2/24 dev wan1
r$ ip link set wan1 up
w$ ip addr add 10.0.1.1/24 dev eth1
w$ ip link set eth1 up
w$ ip addr add 198.51.100.10/32 dev lo
w$ ip addr add 198.51.100.11/32 dev lo
r$ ip route add 198.51.100.0/24 via 10.0.0.1
r$ ip route add 198.51.100.0/24 via 10.0.1.1 table 100
w$ serve udp 53
w$ serve tcp 80
r$ serve udp 53
r$ serve tcp 80
r$ iptables -t nat -A PREROUTING -i wan0 -p tcp --dport 8080 -j DNAT --to-destination 192.168.0.3:80
r$ iptables -t nat -A PREROUTING -i lan0 -p udp --dport 54 -j REDIRECT --to-ports 53
r$ iptables -t nat -A PREROUTING -i lan0 -p udp -d 9.9.9.9 -j DNAT --to-destination 198.51.100.10:53
r$ iptables -t nat -A OUTPUT -p udp -d 9.9.9.9 -j DNAT --to-destination 198.51.100.11:53
r$ iptables -t nat -A OUTPUT -p tcp --dport 81 -j REDIRECT --to-ports 80
r$ iptables -t nat -A POSTROUTING -o wan0 -s 192.168.0.0/24 -p tcp -j SNAT --to-source 10.0.0.77
r$ iptables -t nat -A POSTROUTING -o wan0 -p udp -j SNAT --to-source 10.0.0.2:4000-4001
r$ iptables -t nat -A POSTROUTING -o wan0 -j MASQUERADE
r$ iptables -t nat -A INPUT -s 10.0.0.1 -j SNAT --to-source 10.0.0.99
r$ ip addr add 10.0.0.77/24 dev wan0
r$ ip route add 9.9.9.9 via 10.0.0.1
h$ serve tcp 80
r$ capture start
h$ flow tcp 198.51.100.10 80 --sport 5001 --timeout 1
reply: seen as 10.0.0.77 port 5001
h$ flow udp 198.51.100.10 53 --sport 5002 --timeout 1
reply: seen as 10.0.0.2 port 4001
h$ flow udp 198.51.100.10 53 --sport 5003 --timeout 1
reply: seen as 10.0.0.2 port 4000
h$ flow udp 192.168.0.1 54 --sport 5004 --timeout 1
reply: seen as 192.168.0.3 port 5004
h$ flow udp 9.9.9.9 53 --sport 5005 --timeout 1
timeout
[1]
r$ flow udp 9.9.9.9 53 --sport 5006 --timeout 1
reply: seen as 10.0.0.2 port 4000
r$ flow tcp 198.51.100.10 81 --sport 5007 --timeout 1
reply: seen as 10.0.0.2 port 5007
w$ flow tcp 10.0.0.2 8080 --sport 5008 --timeout 1
reply: seen as 10.0.0.1 port 5008
w$ flow tcp 10.0.0.2 80 --sport 5009 --timeout 1
reply: seen as 10.0.0.99 port 5009
h$ ping -c 1 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ flow udp 198.51.100.10 99 --sport 5010 --timeout 1
error: Connection refused
[1]
r$ capture stop
lan0 in arp who-has 192.168.0.1 tell 192.168.0.3
lan0 out arp 192.168.0.1 is-at
lan0 in tcp 192.168.0.3:5001 > 198.51.100.10:80 S ttl 64
wan0 out arp who-has 10.0.0.1 tell 10.0.0.77
wan0 in arp 10.0.0.1 is-at
wan0 out tcp 10.0.0.77:5001 > 198.51.100.10:80 S ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.77:5001 SA ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:5001 SA ttl 63
lan0 in tcp 192.168.0.3:5001 > 198.51.100.10:80 A ttl 64
wan0 out tcp 10.0.0.77:5001 > 198.51.100.10:80 A ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.77:5001 AP ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:5001 AP ttl 63
lan0 in tcp 192.168.0.3:5001 > 198.51.100.10:80 A ttl 64
wan0 out tcp 10.0.0.77:5001 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:5001 > 198.51.100.10:80 AF ttl 64
wan0 out tcp 10.0.0.77:5001 > 198.51.100.10:80 AF ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.77:5001 A ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:5001 A ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.77:5001 AF ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:5001 AF ttl 63
lan0 in tcp 192.168.0.3:5001 > 198.51.100.10:80 A ttl 64
wan0 out tcp 10.0.0.77:5001 > 198.51.100.10:80 A ttl 63
lan0 in udp 192.168.0.3:5002 > 198.51.100.10:53 ttl 64
wan0 out udp 10.0.0.2:4001 > 198.51.100.10:53 ttl 63
wan0 in arp who-has 10.0.0.2 tell 198.51.100.10
wan0 out arp 10.0.0.2 is-at
wan0 in udp 198.51.100.10:53 > 10.0.0.2:4001 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.3:5002 ttl 63
lan0 in udp 192.168.0.3:5003 > 198.51.100.10:53 ttl 64
wan0 out udp 10.0.0.2:4000 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 10.0.0.2:4000 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.3:5003 ttl 63
lan0 in udp 192.168.0.3:5004 > 192.168.0.1:54 ttl 64
lan0 out udp 192.168.0.1:54 > 192.168.0.3:5004 ttl 64
lan0 in udp 192.168.0.3:5005 > 9.9.9.9:53 ttl 64
wan0 out udp 10.0.0.2:4000 > 198.51.100.11:53 ttl 64
wan0 in udp 198.51.100.11:53 > 10.0.0.2:4000 ttl 64
wan0 in tcp 10.0.0.1:5008 > 10.0.0.2:8080 S ttl 64
lan0 out tcp 10.0.0.1:5008 > 192.168.0.3:80 S ttl 63
lan0 in tcp 192.168.0.3:80 > 10.0.0.1:5008 SA ttl 64
wan0 out tcp 10.0.0.2:8080 > 10.0.0.1:5008 SA ttl 63
wan0 in tcp 10.0.0.1:5008 > 10.0.0.2:8080 A ttl 64
lan0 out tcp 10.0.0.1:5008 > 192.168.0.3:80 A ttl 63
lan0 in tcp 192.168.0.3:80 > 10.0.0.1:5008 AP ttl 64
wan0 out tcp 10.0.0.2:8080 > 10.0.0.1:5008 AP ttl 63
wan0 in tcp 10.0.0.1:5008 > 10.0.0.2:8080 A ttl 64
lan0 out tcp 10.0.0.1:5008 > 192.168.0.3:80 A ttl 63
wan0 in tcp 10.0.0.1:5008 > 10.0.0.2:8080 AF ttl 64
lan0 out tcp 10.0.0.1:5008 > 192.168.0.3:80 AF ttl 63
lan0 in tcp 192.168.0.3:80 > 10.0.0.1:5008 A ttl 64
wan0 out tcp 10.0.0.2:8080 > 10.0.0.1:5008 A ttl 63
lan0 in tcp 192.168.0.3:80 > 10.0.0.1:5008 AF ttl 64
wan0 out tcp 10.0.0.2:8080 > 10.0.0.1:5008 AF ttl 63
wan0 in tcp 10.0.0.1:5008 > 10.0.0.2:8080 A ttl 64
lan0 out tcp 10.0.0.1:5008 > 192.168.0.3:80 A ttl 63
wan0 in tcp 10.0.0.1:5009 > 10.0.0.2:80 S ttl 64
wan0 out tcp 10.0.0.2:80 > 10.0.0.1:5009 SA ttl 64
wan0 in tcp 10.0.0.1:5009 > 10.0.0.2:80 A ttl 64
wan0 out tcp 10.0.0.2:80 > 10.0.0.1:5009 AP ttl 64
wan0 in tcp 10.0.0.1:5009 > 10.0.0.2:80 A ttl 64
wan0 in tcp 10.0.0.1:5009 > 10.0.0.2:80 AF ttl 64
wan0 out tcp 10.0.0.2:80 > 10.0.0.1:5009 A ttl 64
wan0 out tcp 10.0.0.2:80 > 10.0.0.1:5009 AF ttl 64
wan0 in tcp 10.0.0.1:5009 > 10.0.0.2:80 A ttl 64
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 64
wan0 out icmp 10.0.0.2 > 198.51.100.10 echo code 0 ttl 63
wan0 in icmp 198.51.100.10 > 10.0.0.2 echo-reply code 0 ttl 64
lan0 out icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 63
lan0 in udp 192.168.0.3:5010 > 198.51.100.10:99 ttl 64
wan0 out udp 10.0.0.2:4001 > 198.51.100.10:99 ttl 63
wan0 in icmp 198.51.100.10 > 10.0.0.2 unreachable code 3 ttl 64
lan0 out icmp 198.51.100.10 > 192.168.0.3 unreachable code 3 ttl 63
r$ conntrack -L
icmp     1 T src=192.168.0.3 dst=198.51.100.10 type=8 code=0 id=N src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=5008 dport=8080 src=192.168.0.3 dst=10.0.0.1 sport=80 dport=5008 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=5009 dport=80 src=10.0.0.2 dst=10.0.0.99 sport=80 dport=5009 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.2 dst=198.51.100.10 sport=5007 dport=81 src=127.0.0.1 dst=10.0.0.2 sport=80 dport=5007 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=5001 dport=80 src=198.51.100.10 dst=10.0.0.77 sport=80 dport=5001 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.2 dst=9.9.9.9 sport=5006 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=4000 mark=0 use=1
udp      17 T src=192.168.0.3 dst=192.168.0.1 sport=5004 dport=54 src=192.168.0.1 dst=192.168.0.3 sport=53 dport=5004 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=5002 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=4001 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=5003 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=4000 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=5010 dport=99 [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 sport=99 dport=4001 mark=0 use=1
r$ iptables -t nat -L -n -v -x
Chain PREROUTING (policy ACCEPT 6 packets, 309 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       60 DNAT       6    --  wan0   *       0.0.0.0/0            0.0.0.0/0            tcp dpt:8080 to:192.168.0.3:80
       1       35 REDIRECT   17   --  lan0   *       0.0.0.0/0            0.0.0.0/0            udp dpt:54 redir ports 53
       1       35 DNAT       17   --  lan0   *       0.0.0.0/0            9.9.9.9              to:198.51.100.10:53
| 
Chain INPUT (policy ACCEPT 1 packets, 35 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       60 SNAT       0    --  *      *       10.0.0.1             0.0.0.0/0            to:10.0.0.99
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       35 DNAT       17   --  *      *       0.0.0.0/0            9.9.9.9              to:198.51.100.11:53
       1       60 REDIRECT   6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:81 redir ports 80
| 
Chain POSTROUTING (policy ACCEPT 2 packets, 120 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       60 SNAT       6    --  *      wan0    192.168.0.0/24       0.0.0.0/0            to:10.0.0.77
       5      175 SNAT       17   --  *      wan0    0.0.0.0/0            0.0.0.0/0            to:10.0.0.2:4000-4001
       1       84 MASQUERADE  0    --  *      wan0    0.0.0.0/0            0.0.0.0/0           
