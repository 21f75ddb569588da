# kernel: 6.18
r$ sysctl -w net.ipv4.ip_forward=1
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
r$ ip link add wan0 type veth peer name eth0 netns w
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip link set wan0 up
w$ ip addr add 10.0.0.1/24 dev eth0
w$ ip link set eth0 up
w$ ip link set lo up
w$ ip route add 192.168.0.0/24 via 10.0.0.2
w$ ip route add 10.9.0.0/16 via 10.0.0.2
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
w$ serve udp 99
r$ serve udp 53
r$ serve tcp 80
r$ iptables -t nat -A PREROUTING -d 10.7.0.0/16 -j NETMAP --to 198.51.0.0/16
r$ iptables -t nat -A PREROUTING -p tcp --dport 2000:2010 -j DNAT --to-destination 198.51.100.11:80-90/2000
r$ iptables -t nat -A PREROUTING -p udp --dport 2000:2010 -j DNAT --to-destination :50-60/1998
r$ iptables -t nat -A PREROUTING -p udp --dport 2011 -j REDIRECT --to-ports 53
r$ iptables -t nat -A POSTROUTING -s 192.168.0.4 -j NETMAP --to 10.9.3.0/24
r$ iptables -t nat -A POSTROUTING -s 192.168.0.3 -p udp -j SNAT --to-source 10.9.0.1-10.9.0.250 --persistent
r$ iptables -t nat -A POSTROUTING -s 192.168.0.3 -j SNAT --to-source 10.9.0.1-10.9.0.250
r$ iptables -t nat -A OUTPUT -d 10.7.0.0/16 -j NETMAP --to 198.51.0.0/16
h$ flow udp 10.7.100.10 53 --from 192.168.0.3 --sport 1000
reply: seen as 10.9.0.92 port 1000
h$ flow udp 10.7.100.11 53 --from 192.168.0.4 --sport 1000
reply: seen as 10.9.3.4 port 1000
h$ flow udp 198.51.100.10 53 --from 192.168.0.3 --sport 1001
reply: seen as 10.9.0.92 port 1001
h$ flow udp 198.51.100.11 53 --from 192.168.0.3 --sport 1002
reply: seen as 10.9.0.92 port 1002
h$ flow tcp 198.51.100.10 2000 --from 192.168.0.3 --sport 1003
reply: seen as 10.9.0.185 port 1003
h$ flow tcp 198.51.100.11 2000 --from 192.168.0.3 --sport 1004
reply: seen as 10.9.0.185 port 1004
h$ flow udp 198.51.100.11 2001 --from 192.168.0.3 --sport 1005
reply: seen as 10.9.0.92 port 1005
h$ flow udp 198.51.100.11 2005 --from 192.168.0.3 --sport 1006
error: Connection refused
[1]
h$ flow udp 198.51.100.11 2011 --from 192.168.0.3 --sport 1006
reply: seen as 192.168.0.3 port 1006
h$ ping -c1 -W1 10.7.100.10
PING 10.7.100.10 (10.7.100.10) 56(84) bytes of data.
64 bytes from 10.7.100.10: icmp_seq=1 ttl=63 time=T ms
| 
--- 10.7.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c1 -W1 10.7.100.10
ping: connect: Network is unreachable
[2]
h$ flow udp 10.7.100.11 7 --from 192.168.0.4 --sport 1004
error: Connection refused
[1]
r$ iptables -t nat -L -v -n -x
Chain PREROUTING (policy ACCEPT 2 packets, 70 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       4      189 NETMAP     0    --  *      *       0.0.0.0/0            10.7.0.0/16          to:198.51.0.0/16
       2      120 DNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpts:2000:2010 to:198.51.100.11:80-90/2000
       2       70 DNAT       17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpts:2000:2010 to::50-60/1998
       1       35 REDIRECT   17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:2011 redir ports 53
| 
Chain INPUT (policy ACCEPT 1 packets, 35 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 NETMAP     0    --  *      *       0.0.0.0/0            10.7.0.0/16          to:198.51.0.0/16
| 
Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       2       70 NETMAP     0    --  *      *       192.168.0.4          0.0.0.0/0            to:10.9.3.0/24
       5      175 SNAT       17   --  *      *       192.168.0.3          0.0.0.0/0            to:10.9.0.1-10.9.0.250 persistent
       3      204 SNAT       0    --  *      *       192.168.0.3          0.0.0.0/0            to:10.9.0.1-10.9.0.250
r$ conntrack -L
icmp     1 T src=192.168.0.3 dst=10.7.100.10 type=8 code=0 id=N src=198.51.100.10 dst=10.9.0.30 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=1003 dport=2000 src=198.51.100.11 dst=10.9.0.185 sport=80 dport=1003 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.11 sport=1004 dport=2000 src=198.51.100.11 dst=10.9.0.185 sport=80 dport=1004 [ASSURED] mark=0 use=1
udp      17 T src=192.168.0.3 dst=10.7.100.10 sport=1000 dport=53 src=198.51.100.10 dst=10.9.0.92 sport=53 dport=1000 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=1001 dport=53 src=198.51.100.10 dst=10.9.0.92 sport=53 dport=1001 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.11 sport=1002 dport=53 src=198.51.100.11 dst=10.9.0.92 sport=53 dport=1002 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.11 sport=1005 dport=2001 src=198.51.100.11 dst=10.9.0.92 sport=53 dport=1005 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.11 sport=1006 dport=2005 [UNREPLIED] src=198.51.100.11 dst=10.9.0.92 sport=57 dport=1006 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.11 sport=1006 dport=2011 src=192.168.0.1 dst=192.168.0.3 sport=53 dport=1006 mark=0 use=1
udp      17 T src=192.168.0.4 dst=10.7.100.11 sport=1000 dport=53 src=198.51.100.11 dst=10.9.3.4 sport=53 dport=1000 mark=0 use=1
udp      17 T src=192.168.0.4 dst=10.7.100.11 sport=1004 dport=7 [UNREPLIED] src=198.51.100.11 dst=10.9.3.4 sport=7 dport=1004 mark=0 use=1
