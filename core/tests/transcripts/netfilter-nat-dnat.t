# kernel: 6.18
# nat dnat and redirect
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
r$ iptables -t nat -A PREROUTING -i wan0 -p tcp --dport 8000 -j DNAT --to-destination 192.168.0.3:80
r$ iptables -t nat -A PREROUTING -i wan0 -p udp --dport 5300 -j DNAT --to-destination 192.168.0.3-192.168.0.4:53
r$ iptables -t nat -A PREROUTING -i lan0 -p udp --dport 5400 -j REDIRECT --to-ports 5353
r$ iptables -t nat -A PREROUTING -i lan0 -p tcp --dport 80 -d 198.51.100.11 -j REDIRECT --to-ports 8080
r$ iptables -t nat -A OUTPUT -p udp --dport 5500 -j DNAT --to-destination 192.168.0.3:53
r$ iptables -t nat -A OUTPUT -p udp --dport 5600 -j REDIRECT --to-ports 5353
r$ iptables -t nat -A OUTPUT -p tcp --dport 81 -j DNAT --to-destination 198.51.100.10:80
r$ iptables -t nat -A POSTROUTING -o wan0 -j SNAT --to-source 10.0.0.3
r$ iptables -t nat -A PREROUTING -i wan1 -j DNAT --to-destination 192.168.0.3
r$ capture start
w$ flow tcp 10.0.0.2 8000 --sport 2000
reply: seen as 10.0.0.1 port 2000
w$ flow udp 10.0.0.2 5300 --sport 2001 --count 2
reply: seen as 10.0.0.1 port 2001
reply: seen as 10.0.0.1 port 2001
w$ flow udp 10.0.0.3 5300 --sport 2002 --count 1
reply: seen as 10.0.0.1 port 2002
w$ flow udp 10.0.0.3 5300 --sport 2003 --from 198.51.100.10
reply: seen as 198.51.100.10 port 2003
h$ flow udp 1.2.3.4 5400 --sport 2004 --count 2
reply: seen as 192.168.0.3 port 2004
reply: seen as 192.168.0.3 port 2004
h$ flow tcp 198.51.100.11 80 --sport 2005
reply: seen as 192.168.0.3 port 2005
h$ flow tcp 198.51.100.10 80 --sport 2006
reply: seen as 10.0.0.3 port 2006
r$ flow udp 9.9.9.9 5500 --sport 2007 --count 2
reply: seen as 10.0.0.2 port 2007
reply: seen as 10.0.0.2 port 2007
r$ flow udp 9.9.9.9 5600 --sport 2008 --count 2
reply: seen as 10.0.0.2 port 2008
reply: seen as 10.0.0.2 port 2008
r$ flow tcp 9.9.9.9 81 --sport 2009
reply: seen as 10.0.0.3 port 2009
w$ flow tcp 10.0.1.2 99 --sport 2010
error: Connection refused
[1]
w$ flow udp 10.0.1.2 99 --sport 2011
error: Connection refused
[1]
w$ ping -c 1 -W 1 10.0.1.2
PING 10.0.1.2 (10.0.1.2) 56(84) bytes of data.
64 bytes from 10.0.1.2: icmp_seq=1 ttl=63 time=T ms
| 
--- 10.0.1.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ flow udp 198.51.100.10 99 --sport 2012
error: Connection refused
[1]
r$ capture stop
wan0 in arp who-has 10.0.0.2 tell 10.0.0.1
wan0 out arp 10.0.0.2 is-at
wan0 in tcp 10.0.0.1:2000 > 10.0.0.2:8000 S ttl 64
lan0 out arp who-has 192.168.0.3 tell 192.168.0.1
lan0 in arp 192.168.0.3 is-at
lan0 out tcp 10.0.0.1:2000 > 192.168.0.3:80 S ttl 63
lan0 in tcp 192.168.0.3:80 > 10.0.0.1:2000 SA ttl 64
wan0 out tcp 10.0.0.2:8000 > 10.0.0.1:2000 SA ttl 63
wan0 in tcp 10.0.0.1:2000 > 10.0.0.2:8000 A ttl 64
lan0 out tcp 10.0.0.1:2000 > 192.168.0.3:80 A ttl 63
lan0 in tcp 192.168.0.3:80 > 10.0.0.1:2000 AP ttl 64
wan0 out tcp 10.0.0.2:8000 > 10.0.0.1:2000 AP ttl 63
wan0 in tcp 10.0.0.1:2000 > 10.0.0.2:8000 A ttl 64
lan0 out tcp 10.0.0.1:2000 > 192.168.0.3:80 A ttl 63
wan0 in tcp 10.0.0.1:2000 > 10.0.0.2:8000 AF ttl 64
lan0 out tcp 10.0.0.1:2000 > 192.168.0.3:80 AF ttl 63
lan0 in tcp 192.168.0.3:80 > 10.0.0.1:2000 A ttl 64
wan0 out tcp 10.0.0.2:8000 > 10.0.0.1:2000 A ttl 63
lan0 in tcp 192.168.0.3:80 > 10.0.0.1:2000 AF ttl 64
wan0 out tcp 10.0.0.2:8000 > 10.0.0.1:2000 AF ttl 63
wan0 in tcp 10.0.0.1:2000 > 10.0.0.2:8000 A ttl 64
lan0 out tcp 10.0.0.1:2000 > 192.168.0.3:80 A ttl 63
wan0 in udp 10.0.0.1:2001 > 10.0.0.2:5300 ttl 64
lan0 out udp 10.0.0.1:2001 > 192.168.0.3:53 ttl 63
lan0 in udp 192.168.0.3:53 > 10.0.0.1:2001 ttl 64
wan0 out udp 10.0.0.2:5300 > 10.0.0.1:2001 ttl 63
wan0 in udp 10.0.0.1:2001 > 10.0.0.2:5300 ttl 64
lan0 out udp 10.0.0.1:2001 > 192.168.0.3:53 ttl 63
lan0 in udp 192.168.0.3:53 > 10.0.0.1:2001 ttl 64
wan0 out udp 10.0.0.2:5300 > 10.0.0.1:2001 ttl 63
wan0 in arp who-has 10.0.0.3 tell 10.0.0.1
wan0 out arp 10.0.0.3 is-at
wan0 in udp 10.0.0.1:2002 > 10.0.0.3:5300 ttl 64
lan0 out arp who-has 192.168.0.4 tell 192.168.0.1
lan0 in arp 192.168.0.4 is-at
lan0 out udp 10.0.0.1:2002 > 192.168.0.4:53 ttl 63
lan0 in udp 192.168.0.4:53 > 10.0.0.1:2002 ttl 64
wan0 out udp 10.0.0.3:5300 > 10.0.0.1:2002 ttl 63
wan0 in udp 198.51.100.10:2003 > 10.0.0.3:5300 ttl 64
lan0 out udp 198.51.100.10:2003 > 192.168.0.3:53 ttl 63
lan0 in udp 192.168.0.3:53 > 198.51.100.10:2003 ttl 64
wan0 out udp 10.0.0.3:5300 > 198.51.100.10:2003 ttl 63
lan0 in udp 192.168.0.3:2004 > 1.2.3.4:5400 ttl 64
lan0 out udp 1.2.3.4:5400 > 192.168.0.3:2004 ttl 64
lan0 in udp 192.168.0.3:2004 > 1.2.3.4:5400 ttl 64
lan0 out udp 1.2.3.4:5400 > 192.168.0.3:2004 ttl 64
lan0 in tcp 192.168.0.3:2005 > 198.51.100.11:80 S ttl 64
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:2005 SA ttl 64
lan0 in tcp 192.168.0.3:2005 > 198.51.100.11:80 A ttl 64
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:2005 AP ttl 64
lan0 in tcp 192.168.0.3:2005 > 198.51.100.11:80 A ttl 64
lan0 in tcp 192.168.0.3:2005 > 198.51.100.11:80 AF ttl 64
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:2005 A ttl 64
lan0 out tcp 198.51.100.11:80 > 192.168.0.3:2005 AF ttl 64
lan0 in tcp 192.168.0.3:2005 > 198.51.100.11:80 A ttl 64
lan0 in tcp 192.168.0.3:2006 > 198.51.100.10:80 S ttl 64
wan0 out tcp 10.0.0.3:2006 > 198.51.100.10:80 S ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.3:2006 SA ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:2006 SA ttl 63
lan0 in tcp 192.168.0.3:2006 > 198.51.100.10:80 A ttl 64
wan0 out tcp 10.0.0.3:2006 > 198.51.100.10:80 A ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.3:2006 AP ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:2006 AP ttl 63
lan0 in tcp 192.168.0.3:2006 > 198.51.100.10:80 A ttl 64
wan0 out tcp 10.0.0.3:2006 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:2006 > 198.51.100.10:80 AF ttl 64
wan0 out tcp 10.0.0.3:2006 > 198.51.100.10:80 AF ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.3:2006 A ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:2006 A ttl 63
wan0 in tcp 198.51.100.10:80 > 10.0.0.3:2006 AF ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:2006 AF ttl 63
lan0 in tcp 192.168.0.3:2006 > 198.51.100.10:80 A ttl 64
wan0 out tcp 10.0.0.3:2006 > 198.51.100.10:80 A ttl 63
lan0 out udp 10.0.0.2:2007 > 192.168.0.3:53 ttl 64
lan0 in udp 192.168.0.3:53 > 10.0.0.2:2007 ttl 64
lan0 out udp 10.0.0.2:2007 > 192.168.0.3:53 ttl 64
lan0 in udp 192.168.0.3:53 > 10.0.0.2:2007 ttl 64
wan0 out tcp 10.0.0.3:2009 > 198.51.100.10:80 S ttl 64
wan0 in tcp 198.51.100.10:80 > 10.0.0.3:2009 SA ttl 64
wan0 out tcp 10.0.0.3:2009 > 198.51.100.10:80 A ttl 64
wan0 in tcp 198.51.100.10:80 > 10.0.0.3:2009 AP ttl 64
wan0 out tcp 10.0.0.3:2009 > 198.51.100.10:80 A ttl 64
wan0 out tcp 10.0.0.3:2009 > 198.51.100.10:80 AF ttl 64
wan0 in tcp 198.51.100.10:80 > 10.0.0.3:2009 A ttl 64
wan0 in tcp 198.51.100.10:80 > 10.0.0.3:2009 AF ttl 64
wan0 out tcp 10.0.0.3:2009 > 198.51.100.10:80 A ttl 64
wan1 in arp who-has 10.0.1.2 tell 10.0.1.1
wan1 out arp 10.0.1.2 is-at
wan1 in tcp 10.0.1.1:2010 > 10.0.1.2:99 S ttl 64
lan0 out tcp 10.0.1.1:2010 > 192.168.0.3:99 S ttl 63
lan0 in tcp 192.168.0.3:99 > 10.0.1.1:2010 AR ttl 64
wan1 out tcp 10.0.1.2:99 > 10.0.1.1:2010 AR ttl 63
wan1 in udp 10.0.1.1:2011 > 10.0.1.2:99 ttl 64
lan0 out udp 10.0.1.1:2011 > 192.168.0.3:99 ttl 63
lan0 in icmp 192.168.0.3 > 10.0.1.1 unreachable code 3 ttl 64
wan1 out icmp 10.0.1.2 > 10.0.1.1 unreachable code 3 ttl 63
wan1 in icmp 10.0.1.1 > 10.0.1.2 echo code 0 ttl 64
lan0 out icmp 10.0.1.1 > 192.168.0.3 echo code 0 ttl 63
lan0 in icmp 192.168.0.3 > 10.0.1.1 echo-reply code 0 ttl 64
wan1 out icmp 10.0.1.2 > 10.0.1.1 echo-reply code 0 ttl 63
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 64
wan0 out icmp 10.0.0.3 > 198.51.100.10 echo code 0 ttl 63
wan0 in icmp 198.51.100.10 > 10.0.0.3 echo-reply code 0 ttl 64
lan0 out icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 63
lan0 in udp 192.168.0.3:2012 > 198.51.100.10:99 ttl 64
wan0 out udp 10.0.0.3:2012 > 198.51.100.10:99 ttl 63
wan0 in icmp 198.51.100.10 > 10.0.0.3 unreachable code 3 ttl 64
lan0 out icmp 198.51.100.10 > 192.168.0.3 unreachable code 3 ttl 63
r$ conntrack -L
icmp     1 T src=10.0.1.1 dst=10.0.1.2 type=8 code=0 id=N src=192.168.0.3 dst=10.0.1.1 type=0 code=0 id=N mark=0 use=1
icmp     1 T src=192.168.0.3 dst=198.51.100.10 type=8 code=0 id=N src=198.51.100.10 dst=10.0.0.3 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.1 dst=10.0.0.2 sport=2000 dport=8000 src=192.168.0.3 dst=10.0.0.1 sport=80 dport=2000 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.0.2 dst=9.9.9.9 sport=2009 dport=81 src=198.51.100.10 dst=10.0.0.3 sport=80 dport=2009 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=2006 dport=80 src=198.51.100.10 dst=10.0.0.3 sport=80 dport=2006 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.11 sport=2005 dport=80 src=192.168.0.1 dst=192.168.0.3 sport=8080 dport=2005 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=2001 dport=5300 src=192.168.0.3 dst=10.0.0.1 sport=53 dport=2001 mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.3 sport=2002 dport=5300 src=192.168.0.4 dst=10.0.0.1 sport=53 dport=2002 mark=0 use=1
udp      17 T src=10.0.0.2 dst=9.9.9.9 sport=2007 dport=5500 src=192.168.0.3 dst=10.0.0.2 sport=53 dport=2007 mark=0 use=1
udp      17 T src=10.0.0.2 dst=9.9.9.9 sport=2008 dport=5600 src=127.0.0.1 dst=10.0.0.2 sport=5353 dport=2008 mark=0 use=1
udp      17 T src=10.0.1.1 dst=10.0.1.2 sport=2011 dport=99 [UNREPLIED] src=192.168.0.3 dst=10.0.1.1 sport=99 dport=2011 mark=0 use=1
udp      17 T src=192.168.0.3 dst=1.2.3.4 sport=2004 dport=5400 src=192.168.0.1 dst=192.168.0.3 sport=5353 dport=2004 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=2012 dport=99 [UNREPLIED] src=198.51.100.10 dst=10.0.0.3 sport=99 dport=2012 mark=0 use=1
udp      17 T src=198.51.100.10 dst=10.0.0.3 sport=2003 dport=5300 src=192.168.0.3 dst=198.51.100.10 sport=53 dport=2003 mark=0 use=1
r$ iptables -t nat -L -n -v -x
Chain PREROUTING (policy ACCEPT 3 packets, 179 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       60 DNAT       6    --  wan0   *       0.0.0.0/0            0.0.0.0/0            tcp dpt:8000 to:192.168.0.3:80
       3      105 DNAT       17   --  wan0   *       0.0.0.0/0            0.0.0.0/0            udp dpt:5300 to:192.168.0.3-192.168.0.4:53
       1       35 REDIRECT   17   --  lan0   *       0.0.0.0/0            0.0.0.0/0            udp dpt:5400 redir ports 5353
       1       60 REDIRECT   6    --  lan0   *       0.0.0.0/0            198.51.100.11        tcp dpt:80 redir ports 8080
       3      179 DNAT       0    --  wan1   *       0.0.0.0/0            0.0.0.0/0            to:192.168.0.3
| 
Chain INPUT (policy ACCEPT 2 packets, 95 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       35 DNAT       17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:5500 to:192.168.0.3:53
       1       35 REDIRECT   17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:5600 redir ports 5353
       1       60 DNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:81 to:198.51.100.10:80
| 
Chain POSTROUTING (policy ACCEPT 9 packets, 414 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       4      239 SNAT       0    --  *      wan0    0.0.0.0/0            0.0.0.0/0            to:10.0.0.3
