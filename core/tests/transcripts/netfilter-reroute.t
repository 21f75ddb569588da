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
w$ ip addr add 198.51.100.12/32 dev lo
r$ ip rule add fwmark 1 table 100
r$ ip rule add fwmark 2 table 101
r$ ip route add unreachable 198.51.100.0/24 table 101
r$ ip rule add fwmark 3 table 102
r$ ip route add local 198.51.100.0/24 dev lo table 102
r$ ip rule add tos 0x10 table 100
r$ ip rule add fwmark 5 prohibit
r$ ip rule add fwmark 6 blackhole
r$ ip rule add fwmark 7 table 107
r$ ip route add 198.51.100.0/24 via 10.0.1.1 src 10.0.0.2 table 107
r$ serve udp 53
r$ serve tcp 80
w$ sysctl -w net.ipv4.neigh.eth1.delay_first_probe_time=60
net.ipv4.neigh.eth1.delay_first_probe_time = 60
w$ sysctl -w net.ipv4.neigh.eth0.delay_first_probe_time=60
net.ipv4.neigh.eth0.delay_first_probe_time = 60
r$ sysctl -w net.ipv4.neigh.wan0.delay_first_probe_time=60
net.ipv4.neigh.wan0.delay_first_probe_time = 60
r$ sysctl -w net.ipv4.neigh.wan1.delay_first_probe_time=60
net.ipv4.neigh.wan1.delay_first_probe_time = 60
w$ capture start
r$ iptables -t mangle -A OUTPUT -p udp --sport 1001 -j MARK --set-mark 1
r$ iptables -t mangle -A OUTPUT -p udp --sport 1002 -j MARK --set-mark 2
r$ iptables -t mangle -A OUTPUT -p udp --sport 1003 -j MARK --set-mark 3
r$ iptables -t mangle -A OUTPUT -p udp --sport 1004 -j TOS --set-tos 0x10
r$ iptables -t mangle -A OUTPUT -p udp --sport 1005 -j MARK --set-mark 5
r$ iptables -t mangle -A OUTPUT -p udp --sport 1006 -j MARK --set-mark 6
r$ iptables -t mangle -A OUTPUT -p udp --sport 1007 -j MARK --set-mark 7
r$ iptables -t mangle -A OUTPUT -p tcp --sport 1008 -j MARK --set-mark 1
r$ iptables -t mangle -A OUTPUT -p tcp --sport 1009 -j MARK --set-mark 2
r$ iptables -t mangle -A OUTPUT -p icmp -j MARK --set-mark 1
r$ iptables -t raw -A OUTPUT -p udp --sport 1010 -j MARK --set-mark 1
r$ iptables -A OUTPUT -p udp --sport 1011 -j MARK --set-mark 1
r$ iptables -t mangle -A OUTPUT -p udp --sport 1012 -j DSCP --set-dscp 4
r$ iptables -t mangle -A OUTPUT -p udp --sport 1013 -j TTL --ttl-set 5
r$ iptables -t nat -A OUTPUT -p udp --sport 1014 -j DNAT --to-destination 10.0.1.1
r$ iptables -t nat -A OUTPUT -p udp --sport 1015 -j DNAT --to-destination 127.0.0.1
r$ iptables -t nat -A OUTPUT -p udp --sport 1016 -j REDIRECT
r$ iptables -t nat -A OUTPUT -p tcp --sport 1017 -j REDIRECT
r$ iptables -t nat -A OUTPUT -p tcp --sport 1018 -j DNAT --to-destination 10.0.1.1
r$ iptables -t nat -A OUTPUT -p udp --sport 1019 -j DNAT --to-destination 172.31.0.1
r$ iptables -t mangle -A OUTPUT -p tcp --sport 1020 -j MARK --set-mark 3
r$ flow udp 198.51.100.10 53 --sport 1001 --timeout 0.4
reply: seen as 10.0.0.2 port 1001
r$ flow udp 198.51.100.10 53 --sport 1002 --timeout 0.4
error: No route to host
[1]
r$ flow udp 198.51.100.10 53 --sport 1004 --timeout 0.4
reply: seen as 10.0.0.2 port 1004
r$ flow udp 198.51.100.10 53 --sport 1005 --timeout 0.4
error: Permission denied
[1]
r$ flow udp 198.51.100.10 53 --sport 1006 --timeout 0.4
error: Invalid argument
[1]
r$ flow udp 198.51.100.10 53 --sport 1007 --timeout 0.4
reply: seen as 10.0.0.2 port 1007
r$ flow tcp 198.51.100.10 80 --sport 1008 --timeout 0.6
reply: seen as 10.0.0.2 port 1008
r$ flow tcp 198.51.100.10 80 --sport 1009 --timeout 0.6
timeout
[1]
r$ ping -c1 -W1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=64 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ flow udp 198.51.100.10 53 --sport 1010 --timeout 0.4
reply: seen as 10.0.0.2 port 1010
r$ flow udp 198.51.100.10 53 --sport 1011 --timeout 0.4
reply: seen as 10.0.0.2 port 1011
r$ flow udp 198.51.100.10 53 --sport 1012 --timeout 0.4
reply: seen as 10.0.0.2 port 1012
r$ flow udp 198.51.100.10 53 --sport 1013 --timeout 0.4
reply: seen as 10.0.0.2 port 1013
r$ flow udp 198.51.100.10 53 --sport 1014 --timeout 0.4
reply: seen as 10.0.0.2 port 1014
r$ flow udp 198.51.100.10 53 --sport 1015 --timeout 0.4
reply: seen as 10.0.0.2 port 1015
r$ flow udp 198.51.100.10 53 --sport 1016 --timeout 0.4
reply: seen as 10.0.0.2 port 1016
r$ flow tcp 198.51.100.10 80 --sport 1017 --timeout 0.6
reply: seen as 10.0.0.2 port 1017
r$ flow tcp 198.51.100.10 80 --sport 1018 --timeout 0.6
reply: seen as 10.0.0.2 port 1018
r$ flow udp 198.51.100.10 53 --sport 1019 --timeout 0.4
error: Network is unreachable
[1]
r$ flow tcp 198.51.100.10 80 --sport 1020 --timeout 0.6
timeout
[1]
r$ flow udp 10.0.0.1 53 --sport 1001 --timeout 0.4
reply: seen as 10.0.0.2 port 1001
r$ flow udp 10.0.0.2 53 --sport 1001 --timeout 0.4
reply: seen as 10.0.0.2 port 1001
r$ flow udp 198.51.100.10 53 --sport 1001 --from 10.0.0.2 --timeout 0.4
reply: seen as 10.0.0.2 port 1001
r$ flow udp 198.51.100.10 53 --sport 1001 --from 10.0.1.2 --timeout 0.4
reply: seen as 10.0.1.2 port 1001
w$ capture stop
eth1 in arp who-has 10.0.1.1 tell 10.0.0.2
eth1 out arp 10.0.1.1 is-at
eth1 in udp 10.0.0.2:1001 > 198.51.100.10:53 ttl 64
eth1 out udp 198.51.100.10:53 > 10.0.0.2:1001 ttl 64
eth1 in udp 10.0.0.2:1004 > 198.51.100.10:53 ttl 64
eth1 out udp 198.51.100.10:53 > 10.0.0.2:1004 ttl 64
eth1 in udp 10.0.0.2:1007 > 198.51.100.10:53 ttl 64
eth1 out udp 198.51.100.10:53 > 10.0.0.2:1007 ttl 64
eth1 in tcp 10.0.0.2:1008 > 198.51.100.10:80 S ttl 64
eth0 out arp who-has 10.0.0.2 tell 198.51.100.10
eth0 in arp 10.0.0.2 is-at
eth0 out tcp 198.51.100.10:80 > 10.0.0.2:1008 SA ttl 64
eth1 in tcp 10.0.0.2:1008 > 198.51.100.10:80 A ttl 64
eth0 out tcp 198.51.100.10:80 > 10.0.0.2:1008 AP ttl 64
eth1 in tcp 10.0.0.2:1008 > 198.51.100.10:80 A ttl 64
eth1 in tcp 10.0.0.2:1008 > 198.51.100.10:80 AF ttl 64
eth0 out tcp 198.51.100.10:80 > 10.0.0.2:1008 A ttl 64
eth0 out tcp 198.51.100.10:80 > 10.0.0.2:1008 AF ttl 64
eth1 in tcp 10.0.0.2:1008 > 198.51.100.10:80 A ttl 64
eth1 in icmp 10.0.0.2 > 198.51.100.10 echo code 0 ttl 64
eth0 out icmp 198.51.100.10 > 10.0.0.2 echo-reply code 0 ttl 64
eth0 in arp who-has 10.0.0.1 tell 10.0.0.2
eth0 out arp 10.0.0.1 is-at
eth0 in udp 10.0.0.2:1010 > 198.51.100.10:53 ttl 64
eth0 out udp 198.51.100.10:53 > 10.0.0.2:1010 ttl 64
eth0 in udp 10.0.0.2:1011 > 198.51.100.10:53 ttl 64
eth0 out udp 198.51.100.10:53 > 10.0.0.2:1011 ttl 64
eth1 in udp 10.0.0.2:1012 > 198.51.100.10:53 ttl 64
eth1 out udp 198.51.100.10:53 > 10.0.0.2:1012 ttl 64
eth0 in udp 10.0.0.2:1013 > 198.51.100.10:53 ttl 5
eth0 out udp 198.51.100.10:53 > 10.0.0.2:1013 ttl 64
eth1 in udp 10.0.0.2:1014 > 10.0.1.1:53 ttl 64
eth1 out udp 10.0.1.1:53 > 10.0.0.2:1014 ttl 64
eth1 in tcp 10.0.0.2:1018 > 10.0.1.1:80 S ttl 64
eth0 out tcp 10.0.1.1:80 > 10.0.0.2:1018 SA ttl 64
eth1 in tcp 10.0.0.2:1018 > 10.0.1.1:80 A ttl 64
eth0 out tcp 10.0.1.1:80 > 10.0.0.2:1018 AP ttl 64
eth1 in tcp 10.0.0.2:1018 > 10.0.1.1:80 A ttl 64
eth1 in tcp 10.0.0.2:1018 > 10.0.1.1:80 AF ttl 64
eth0 out tcp 10.0.1.1:80 > 10.0.0.2:1018 A ttl 64
eth0 out tcp 10.0.1.1:80 > 10.0.0.2:1018 AF ttl 64
eth1 in tcp 10.0.0.2:1018 > 10.0.1.1:80 A ttl 64
eth0 in udp 10.0.0.2:1001 > 10.0.0.1:53 ttl 64
eth0 out udp 10.0.0.1:53 > 10.0.0.2:1001 ttl 64
eth1 in udp 10.0.0.2:1001 > 198.51.100.10:53 ttl 64
eth1 out udp 198.51.100.10:53 > 10.0.0.2:1001 ttl 64
eth1 in udp 10.0.1.2:1001 > 198.51.100.10:53 ttl 64
eth1 out arp who-has 10.0.1.2 tell 198.51.100.10
eth1 in arp 10.0.1.2 is-at
eth1 out udp 198.51.100.10:53 > 10.0.1.2:1001 ttl 64
r$ sysctl -w net.ipv4.conf.all.rp_filter=1
net.ipv4.conf.all.rp_filter = 1
r$ ip rule add fwmark 9 table 109
r$ ip route add default via 10.0.1.1 table 109
r$ iptables -t mangle -A PREROUTING -i wan1 -j MARK --set-mark 9
w$ flow udp 10.0.0.2 53 --sport 2001 --from 198.51.100.11 --timeout 0.4
reply: seen as 198.51.100.11 port 2001
w$ ip route add 10.0.0.2/32 dev eth1 via 10.0.1.2
w$ flow udp 10.0.0.2 53 --sport 2002 --from 198.51.100.11 --timeout 0.4
timeout
[1]
r$ sysctl -w net.ipv4.conf.wan1.src_valid_mark=1
net.ipv4.conf.wan1.src_valid_mark = 1
w$ flow udp 10.0.0.2 53 --sport 2003 --from 198.51.100.11 --timeout 0.4
reply: seen as 198.51.100.11 port 2003
r$ sysctl -w net.ipv4.conf.all.rp_filter=2
net.ipv4.conf.all.rp_filter = 2
r$ sysctl -w net.ipv4.conf.wan1.src_valid_mark=0
net.ipv4.conf.wan1.src_valid_mark = 0
w$ flow udp 10.0.0.2 53 --sport 2004 --from 198.51.100.11 --timeout 0.4
reply: seen as 198.51.100.11 port 2004
r$ nstat -az IpExtInNoRoutes TcpExtIPReversePathFilter
| #kernel
TcpExtIPReversePathFilter       1                  0.0
IpExtInNoRoutes                 0                  0.0
r$ conntrack -L
icmp     1 T src=10.0.0.2 dst=198.51.100.10 type=8 code=0 id=N src=198.51.100.10 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
tcp      6 T SYN_SENT src=10.0.0.2 dst=198.51.100.10 sport=1020 dport=80 [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 sport=80 dport=1020 mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.2 dst=198.51.100.10 sport=1008 dport=80 src=198.51.100.10 dst=10.0.0.2 sport=80 dport=1008 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.2 dst=198.51.100.10 sport=1017 dport=80 src=127.0.0.1 dst=10.0.0.2 sport=80 dport=1017 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.2 dst=198.51.100.10 sport=1018 dport=80 src=10.0.1.1 dst=10.0.0.2 sport=80 dport=1018 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.2 dst=10.0.0.1 sport=1001 dport=53 src=10.0.0.1 dst=10.0.0.2 sport=53 dport=1001 mark=0 use=1
udp      17 T src=10.0.0.2 dst=10.0.0.2 sport=1001 dport=53 src=10.0.0.2 dst=10.0.0.2 sport=53 dport=1001 mark=0 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.10 sport=1001 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=1001 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.10 sport=1004 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=1004 mark=0 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.10 sport=1007 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=1007 mark=0 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.10 sport=1010 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=1010 mark=0 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.10 sport=1011 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=1011 mark=0 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.10 sport=1012 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=1012 mark=0 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.10 sport=1013 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=1013 mark=0 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.10 sport=1014 dport=53 src=10.0.1.1 dst=10.0.0.2 sport=53 dport=1014 mark=0 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.10 sport=1015 dport=53 src=127.0.0.1 dst=10.0.0.2 sport=53 dport=1015 mark=0 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.10 sport=1016 dport=53 src=127.0.0.1 dst=10.0.0.2 sport=53 dport=1016 mark=0 use=1
udp      17 T src=10.0.1.2 dst=198.51.100.10 sport=1001 dport=53 src=198.51.100.10 dst=10.0.1.2 sport=53 dport=1001 mark=0 use=1
udp      17 T src=198.51.100.11 dst=10.0.0.2 sport=2001 dport=53 src=10.0.0.2 dst=198.51.100.11 sport=53 dport=2001 mark=0 use=1
udp      17 T src=198.51.100.11 dst=10.0.0.2 sport=2003 dport=53 src=10.0.0.2 dst=198.51.100.11 sport=53 dport=2003 mark=0 use=1
udp      17 T src=198.51.100.11 dst=10.0.0.2 sport=2004 dport=53 src=10.0.0.2 dst=198.51.100.11 sport=53 dport=2004 mark=0 use=1
r$ iptables -t mangle -L -v -n -x
Chain PREROUTING (policy ACCEPT 4 packets, 140 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       3      105 MARK       0    --  wan1   *       0.0.0.0/0            0.0.0.0/0            MARK set 0x9
| 
Chain INPUT (policy ACCEPT 3 packets, 105 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 3 packets, 138 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       5      175 MARK       17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp spt:1001 MARK set 0x1
       1       35 MARK       17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp spt:1002 MARK set 0x2
       0        0 MARK       17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp spt:1003 MARK set 0x3
       1       35 TOS        17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp spt:1004 TOS set 0x10/0xff
       1       35 MARK       17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp spt:1005 MARK set 0x5
       1       35 MARK       17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp spt:1006 MARK set 0x6
       1       35 MARK       17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp spt:1007 MARK set 0x7
       5      268 MARK       6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp spt:1008 MARK set 0x1
       1       60 MARK       6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp spt:1009 MARK set 0x2
       1       84 MARK       1    --  *      *       0.0.0.0/0            0.0.0.0/0            MARK set 0x1
       1       35 DSCP       17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp spt:1012 DSCP set 0x04
       1       35 TTL        17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp spt:1013 TTL set to 5
       1       60 MARK       6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp spt:1020 MARK set 0x3
| 
Chain POSTROUTING (policy ACCEPT 3 packets, 138 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
