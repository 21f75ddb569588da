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
r$ iptables -t nat -N A
r$ iptables -t nat -A A -m connmark --mark 0x10/0xf0 -j NETMAP --to 10.9.7.0/24
r$ iptables -t nat -A INPUT  -j RETURN
r$ iptables -t nat -A PREROUTING ! -d 192.168.0.1 -j REDIRECT
r$ iptables -t nat -I PREROUTING -p udp  
r$ iptables -t nat -A POSTROUTING -m conntrack --ctorigsrcport 80 -j MASQUERADE
r$ iptables -t raw -N A
r$ iptables -t raw -N B
r$ iptables -t raw -A A -m u32 --u32 "6&0xFF=1,6" -j CT --notrack
r$ iptables -t raw -A A  -j MARK --set-mark 1
r$ iptables -t raw -A B -p udp ! --dport 53 
r$ iptables -t raw -I PREROUTING -m statistic --mode nth --every 1 --packet 0 -m addrtype --dst-type LOCAL -m statistic --mode nth ! --every 2 --packet 0 -j ACCEPT
r$ iptables -t raw -I OUTPUT -p icmp ! --icmp-type 3 -j ACCEPT
r$ iptables -t raw -A OUTPUT -m conntrack ! --ctorigsrc 198.51.100.0/24 -m conntrack --ctrepldstport 1002 -m mark --mark 0/1 -j MARK --set-mark 1
r$ iptables -t raw -A PREROUTING -m limit --limit 1/hour --limit-burst 2 -m state --state RELATED -j A
r$ iptables -t raw -I OUTPUT -m iprange ! --dst-range 10.0.0.0-10.255.255.255 -j CT --notrack
r$ iptables -t raw -A PREROUTING -m tos ! --tos 0x00/0xff -j CT --notrack
r$ iptables -t raw -A OUTPUT -m conntrack --ctstate INVALID -d 198.51.100.0/24 -j DROP
r$ iptables -t raw -I OUTPUT -d 10.0.0.2 
r$ ip rule add fwmark 1 table 100
r$ ip route flush cache
w$ capture start
h$ flow udp 198.51.100.10 53 --from 192.168.0.3 --sport 1000 --timeout 0.3 --count 2
timeout
timeout
[1]
r$ flow udp 198.51.100.10 53 --sport 1011 --timeout 0.3 --mark 1
reply: seen as 10.0.1.2 port 1011
r$ flow tcp 198.51.100.10 80 --sport 1007 --timeout 0.8
reply: seen as 10.0.0.2 port 1007
h$ flow tcp 198.51.100.11 80 --from 192.168.0.4 --sport 1002 --timeout 0.8
timeout
[1]
h$ flow udp 192.168.0.1 53 --from 192.168.0.3 --sport 1005 --timeout 0.3
reply: seen as 192.168.0.3 port 1005
h$ ping -c1 -W1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 192.168.0.1: icmp_seq=1 ttl=64 time=T ms (DIFFERENT ADDRESS!)
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
w$ flow udp 10.0.0.2 53 --sport 1009 --timeout 0.3
reply: seen as 10.0.0.1 port 1009
h$ ping -c1 -W1 -t1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 192.168.0.1: icmp_seq=1 ttl=64 time=T ms (DIFFERENT ADDRESS!)
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
w$ capture stop
eth1 in arp who-has 10.0.1.1 tell 10.0.1.2
eth1 out arp 10.0.1.1 is-at
eth1 in udp 10.0.1.2:1011 > 198.51.100.10:53 ttl 64
eth1 out udp 198.51.100.10:53 > 10.0.1.2:1011 ttl 64
eth0 in arp who-has 10.0.0.1 tell 10.0.0.2
eth0 out arp 10.0.0.1 is-at
eth0 in tcp 10.0.0.2:1007 > 198.51.100.10:80 S ttl 64
eth0 out tcp 198.51.100.10:80 > 10.0.0.2:1007 SA ttl 64
eth0 in tcp 10.0.0.2:1007 > 198.51.100.10:80 A ttl 64
eth0 out tcp 198.51.100.10:80 > 10.0.0.2:1007 AP ttl 64
eth0 in tcp 10.0.0.2:1007 > 198.51.100.10:80 A ttl 64
eth0 in tcp 10.0.0.2:1007 > 198.51.100.10:80 AF ttl 64
eth0 out tcp 198.51.100.10:80 > 10.0.0.2:1007 A ttl 64
eth0 out tcp 198.51.100.10:80 > 10.0.0.2:1007 AF ttl 64
eth0 in tcp 10.0.0.2:1007 > 198.51.100.10:80 A ttl 64
eth0 out udp 10.0.0.1:1009 > 10.0.0.2:53 ttl 64
eth0 in udp 10.0.0.2:53 > 10.0.0.1:1009 ttl 64
r$ iptables -t filter -L -v -n -x
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t mangle -L -v -n -x
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t raw -L -v -n -x
Chain PREROUTING (policy ACCEPT 10 packets, 564 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       5      259 ACCEPT     0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode nth every 1 ADDRTYPE match dst-type LOCAL statistic mode nth ! every 2
       0        0 A          0    --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 1/hour burst 2 state RELATED
       1       72 CT         0    --  *      *       0.0.0.0/0            0.0.0.0/0            tos match!0x00/0xff CT notrack
| 
Chain OUTPUT (policy ACCEPT 11 packets, 536 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0            0    --  *      *       0.0.0.0/0            10.0.0.2            
      12      663 CT         0    --  *      *       0.0.0.0/0            0.0.0.0/0            destination IP range ! 10.0.0.0-10.255.255.255 CT notrack
       2      168 ACCEPT     1    --  *      *       0.0.0.0/0            0.0.0.0/0            icmp !type 3
       0        0 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! ctorigsrc 198.51.100.0/24 ctrepldstport 1002 mark match 0x0/0x1 MARK set 0x1
       0        0 DROP       0    --  *      *       0.0.0.0/0            198.51.100.0/24      ctstate INVALID
| 
Chain A (1 references)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 CT         0    --  *      *       0.0.0.0/0            0.0.0.0/0            u32 "0x6&0xff=0x1,0x6" CT notrack
       0        0 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            MARK set 0x1
| 
Chain B (0 references)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0            17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:!53
r$ iptables -t nat -L -v -n -x
Chain PREROUTING (policy ACCEPT 1 packets, 35 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       4      146            17   --  *      *       0.0.0.0/0            0.0.0.0/0           
       7      405 REDIRECT   0    --  *      *       0.0.0.0/0           !192.168.0.1         
| 
Chain INPUT (policy ACCEPT 8 packets, 440 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       8      440 RETURN     0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 MASQUERADE  0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctorigsrcport 80
| 
Chain A (0 references)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 NETMAP     0    --  *      *       0.0.0.0/0            0.0.0.0/0            connmark match  0x10/0xf0 to:10.9.7.0/24
r$ conntrack -L
icmp     1 T src=192.168.0.3 dst=198.51.100.10 type=8 code=0 id=N [UNREPLIED] src=192.168.0.1 dst=192.168.0.3 type=0 code=0 id=N mark=0 use=1
icmp     1 T src=192.168.0.3 dst=198.51.100.10 type=8 code=0 id=N [UNREPLIED] src=192.168.0.1 dst=192.168.0.3 type=0 code=0 id=N mark=0 use=1
tcp      6 T FIN_WAIT src=198.51.100.10 dst=10.0.0.2 sport=80 dport=1007 [UNREPLIED] src=10.0.0.2 dst=198.51.100.10 sport=1007 dport=80 mark=0 use=1
tcp      6 T SYN_SENT src=192.168.0.4 dst=198.51.100.11 sport=1002 dport=80 [UNREPLIED] src=192.168.0.1 dst=192.168.0.4 sport=80 dport=1002 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1009 dport=53 src=10.0.0.2 dst=10.0.0.1 sport=53 dport=1009 mark=0 use=1
udp      17 T src=192.168.0.3 dst=192.168.0.1 sport=1005 dport=53 [UNREPLIED] src=192.168.0.1 dst=192.168.0.3 sport=53 dport=1005 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=1000 dport=53 [UNREPLIED] src=192.168.0.1 dst=192.168.0.3 sport=53 dport=1000 mark=0 use=1
udp      17 T src=198.51.100.10 dst=10.0.1.2 sport=53 dport=1011 [UNREPLIED] src=10.0.1.2 dst=198.51.100.10 sport=1011 dport=53 mark=0 use=1
