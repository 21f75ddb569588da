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
r$ ip rule add fwmark 1 table 100
r$ iptables -t mangle -N C1
r$ iptables -t mangle -N C2
r$ iptables -t mangle -N C3
r$ iptables -t mangle -A C1 -p tcp -j RETURN
r$ iptables -t mangle -A C1 -g C2
r$ iptables -t mangle -A C1 -j MARK --set-mark 0x99
r$ iptables -t mangle -A C2 -m comment --comment "in two" -j C3
r$ iptables -t mangle -A C2 -j MARK --or-mark 0x1
r$ iptables -t mangle -A C3 -p icmp -j RETURN
r$ iptables -t mangle -A C3 -m ttl --ttl-lt 10
r$ iptables -t mangle -A C3 -m ttl --ttl-gt 10
r$ iptables -t mangle -A PREROUTING -j C1
r$ iptables -t mangle -A PREROUTING -m mark --mark 1
r$ iptables -t mangle -A PREROUTING -g C3
r$ iptables -t mangle -A PREROUTING -m comment --comment "never"
r$ iptables -t mangle -A FORWARD -m statistic --mode nth --every 3 --packet 0
r$ iptables -t mangle -A FORWARD -m statistic --mode nth --every 3 --packet 1
r$ iptables -t mangle -A FORWARD -m statistic --mode nth ! --every 3 --packet 0
r$ iptables -t mangle -A FORWARD -p tcp -m multiport --dports 80,443
r$ iptables -t mangle -A FORWARD -p tcp -m multiport --sports 80:90
r$ iptables -t mangle -A FORWARD -p tcp -m multiport ! --ports 80
r$ iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,ACK SYN
r$ iptables -t mangle -A FORWARD -p tcp ! --syn
r$ iptables -t mangle -A FORWARD -p tcp --tcp-flags ALL FIN,ACK
r$ iptables -t mangle -A FORWARD -i lan0 -o wan+
r$ iptables -t mangle -A FORWARD ! -i lan0 -o lan0
r$ iptables -t mangle -A FORWARD -p icmp --icmp-type echo-request
r$ iptables -t mangle -A FORWARD -p icmp ! --icmp-type echo-request
r$ iptables -t mangle -A FORWARD -p icmp --icmp-type any
r$ iptables -t mangle -A FORWARD -m addrtype --dst-type UNICAST
r$ iptables -t mangle -A FORWARD -m addrtype --src-type LOCAL
r$ iptables -t mangle -A INPUT -m addrtype --dst-type LOCAL
r$ iptables -t mangle -A INPUT -m addrtype ! --dst-type LOCAL
r$ iptables -t mangle -A INPUT -m conntrack --ctstate NEW
r$ iptables -t mangle -A INPUT -m conntrack --ctstate ESTABLISHED
r$ iptables -t mangle -A INPUT -m state --state RELATED,INVALID
r$ iptables -t mangle -A OUTPUT -p udp -d 198.51.100.11 -j MARK --set-mark 1
r$ iptables -t mangle -A OUTPUT -p udp -m conntrack --ctstate NEW -j CONNMARK --set-mark 7
r$ iptables -t mangle -A POSTROUTING -m connmark --mark 7
r$ iptables -t mangle -A POSTROUTING -m connmark ! --mark 7
r$ iptables -t mangle -A POSTROUTING -o wan1
r$ iptables -t raw -A PREROUTING -p icmp -s 192.168.0.3 -d 192.168.0.1 -j NOTRACK
r$ iptables -t mangle -A INPUT -m conntrack --ctstate UNTRACKED
r$ iptables -t mangle -A INPUT -f
r$ iptables -t mangle -A INPUT ! -f
r$ iptables -t mangle -A INPUT -s 192.168.0.0/255.255.0.255
r$ capture start
h$ flow udp 198.51.100.10 53 --sport 5001 --timeout 1 --count 4
timeout
timeout
timeout
timeout
[1]
h$ flow tcp 198.51.100.10 80 --sport 5002 --timeout 1
reply: seen as 192.168.0.3 port 5002
h$ flow udp 198.51.100.11 99 --sport 5003 --timeout 1
error: Connection refused
[1]
h$ ping -c 2 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
64 bytes from 198.51.100.10: icmp_seq=2 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
2 packets transmitted, 2 received, 0% packet loss, time T
h$ ping -c 1 -W 1 192.168.0.1
PING 192.168.0.1 (192.168.0.1) 56(84) bytes of data.
64 bytes from 192.168.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 192.168.0.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ flow udp 192.168.0.1 53 --sport 5004 --timeout 1 --count 2
reply: seen as 192.168.0.3 port 5004
reply: seen as 192.168.0.3 port 5004
h$ flow tcp 192.168.0.1 80 --sport 5005 --timeout 1
reply: seen as 192.168.0.3 port 5005
r$ flow udp 198.51.100.10 53 --sport 5006 --timeout 1
reply: seen as 10.0.0.2 port 5006
r$ flow udp 198.51.100.11 53 --sport 5007 --timeout 1 --count 2
reply: seen as 10.0.0.2 port 5007
reply: seen as 10.0.0.2 port 5007
r$ flow tcp 198.51.100.11 80 --sport 5008 --timeout 1 --mark 1
reply: seen as 10.0.1.2 port 5008
r$ capture stop
lan0 in arp who-has 192.168.0.1 tell 192.168.0.3
lan0 out arp 192.168.0.1 is-at
lan0 in udp 192.168.0.3:5001 > 198.51.100.10:53 ttl 64
wan1 out arp who-has 10.0.1.1 tell 10.0.1.2
wan1 in arp 10.0.1.1 is-at
wan1 out udp 192.168.0.3:5001 > 198.51.100.10:53 ttl 63
wan1 in arp who-has 192.168.0.3 tell 198.51.100.10
lan0 in udp 192.168.0.3:5001 > 198.51.100.10:53 ttl 64
wan1 out udp 192.168.0.3:5001 > 198.51.100.10:53 ttl 63
wan1 in arp who-has 192.168.0.3 tell 198.51.100.10
lan0 in udp 192.168.0.3:5001 > 198.51.100.10:53 ttl 64
wan1 out udp 192.168.0.3:5001 > 198.51.100.10:53 ttl 63
wan1 in arp who-has 192.168.0.3 tell 198.51.100.10
lan0 in udp 192.168.0.3:5001 > 198.51.100.10:53 ttl 64
wan1 out udp 192.168.0.3:5001 > 198.51.100.10:53 ttl 63
lan0 in tcp 192.168.0.3:5002 > 198.51.100.10:80 S ttl 64
wan0 out arp who-has 10.0.0.1 tell 10.0.0.2
wan0 in arp 10.0.0.1 is-at
wan0 out tcp 192.168.0.3:5002 > 198.51.100.10:80 S ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:5002 SA ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:5002 SA ttl 63
lan0 in tcp 192.168.0.3:5002 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:5002 > 198.51.100.10:80 A ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:5002 AP ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:5002 AP ttl 63
lan0 in tcp 192.168.0.3:5002 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:5002 > 198.51.100.10:80 A ttl 63
lan0 in tcp 192.168.0.3:5002 > 198.51.100.10:80 AF ttl 64
wan0 out tcp 192.168.0.3:5002 > 198.51.100.10:80 AF ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:5002 A ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:5002 A ttl 63
wan0 in tcp 198.51.100.10:80 > 192.168.0.3:5002 AF ttl 64
lan0 out tcp 198.51.100.10:80 > 192.168.0.3:5002 AF ttl 63
lan0 in tcp 192.168.0.3:5002 > 198.51.100.10:80 A ttl 64
wan0 out tcp 192.168.0.3:5002 > 198.51.100.10:80 A ttl 63
lan0 in udp 192.168.0.3:5003 > 198.51.100.11:99 ttl 64
wan1 out udp 192.168.0.3:5003 > 198.51.100.11:99 ttl 63
wan0 in icmp 198.51.100.11 > 192.168.0.3 unreachable code 3 ttl 64
lan0 out icmp 198.51.100.11 > 192.168.0.3 unreachable code 3 ttl 63
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 64
wan1 out icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 63
wan0 in icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 64
lan0 out icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 63
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 64
wan1 out icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 63
wan0 in icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 64
lan0 out icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 63
lan0 in icmp 192.168.0.3 > 192.168.0.1 echo code 0 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 echo-reply code 0 ttl 64
lan0 in udp 192.168.0.3:5004 > 192.168.0.1:53 ttl 64
lan0 out udp 192.168.0.1:53 > 192.168.0.3:5004 ttl 64
lan0 in udp 192.168.0.3:5004 > 192.168.0.1:53 ttl 64
lan0 out udp 192.168.0.1:53 > 192.168.0.3:5004 ttl 64
lan0 in tcp 192.168.0.3:5005 > 192.168.0.1:80 S ttl 64
lan0 out tcp 192.168.0.1:80 > 192.168.0.3:5005 SA ttl 64
lan0 in tcp 192.168.0.3:5005 > 192.168.0.1:80 A ttl 64
lan0 out tcp 192.168.0.1:80 > 192.168.0.3:5005 AP ttl 64
lan0 in tcp 192.168.0.3:5005 > 192.168.0.1:80 A ttl 64
lan0 in tcp 192.168.0.3:5005 > 192.168.0.1:80 AF ttl 64
lan0 out tcp 192.168.0.1:80 > 192.168.0.3:5005 A ttl 64
lan0 out tcp 192.168.0.1:80 > 192.168.0.3:5005 AF ttl 64
lan0 in tcp 192.168.0.3:5005 > 192.168.0.1:80 A ttl 64
wan0 out udp 10.0.0.2:5006 > 198.51.100.10:53 ttl 64
wan0 in udp 198.51.100.10:53 > 10.0.0.2:5006 ttl 64
wan1 out udp 10.0.0.2:5007 > 198.51.100.11:53 ttl 64
wan1 in arp who-has 10.0.0.2 tell 198.51.100.11
wan1 out arp 10.0.0.2 is-at
wan1 in udp 198.51.100.11:53 > 10.0.0.2:5007 ttl 64
wan1 out udp 10.0.0.2:5007 > 198.51.100.11:53 ttl 64
wan1 in udp 198.51.100.11:53 > 10.0.0.2:5007 ttl 64
wan1 out tcp 10.0.1.2:5008 > 198.51.100.11:80 S ttl 64
wan1 in tcp 198.51.100.11:80 > 10.0.1.2:5008 SA ttl 64
wan1 out tcp 10.0.1.2:5008 > 198.51.100.11:80 A ttl 64
wan1 in tcp 198.51.100.11:80 > 10.0.1.2:5008 AP ttl 64
wan1 out tcp 10.0.1.2:5008 > 198.51.100.11:80 A ttl 64
wan1 out tcp 10.0.1.2:5008 > 198.51.100.11:80 AF ttl 64
wan1 in tcp 198.51.100.11:80 > 10.0.1.2:5008 A ttl 64
wan1 in tcp 198.51.100.11:80 > 10.0.1.2:5008 AF ttl 64
wan1 out tcp 10.0.1.2:5008 > 198.51.100.11:80 A ttl 64
r$ iptables -t mangle -L -n -v -x
Chain PREROUTING (policy ACCEPT 34 packets, 1850 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      34     1850 C1         0    --  *      *       0.0.0.0/0            0.0.0.0/0           
      16      851            0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x1
      34     1850 C3         0    --  *      *       0.0.0.0/0            0.0.0.0/0           [goto] 
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* never */
| 
Chain INPUT (policy ACCEPT 15 packets, 775 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      15      775            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !LOCAL
       2       95            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW
      12      596            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate ESTABLISHED
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            state INVALID,RELATED
       1       84            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate UNTRACKED
       0        0            0    -f  *      *       0.0.0.0/0            0.0.0.0/0           
      15      775            0    !f  *      *       0.0.0.0/0            0.0.0.0/0           
       0        0            0    --  *      *       192.168.0.0/255.255.0.255  0.0.0.0/0           
| 
Chain FORWARD (policy ACCEPT 19 packets, 1075 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       7      394            0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3
       6      335            0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3 packet 1
      12      681            0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode nth ! every 3
       5      268            6    --  *      *       0.0.0.0/0            0.0.0.0/0            multiport dports 80,443
       4      233            6    --  *      *       0.0.0.0/0            0.0.0.0/0            multiport sports 80:90
       0        0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            multiport ports  !80
       1       60            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp flags:0x12/0x02
       8      441            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp flags:!0x17/0x02
       2      104            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp flags:0x3F/0x11
      12      611            0    --  lan0   wan+    0.0.0.0/0            0.0.0.0/0           
       7      464            0    --  !lan0  lan0    0.0.0.0/0            0.0.0.0/0           
       2      168            1    --  *      *       0.0.0.0/0            0.0.0.0/0            icmptype 8
       3      231            1    --  *      *       0.0.0.0/0            0.0.0.0/0            icmp !type 8
       5      399            1    --  *      *       0.0.0.0/0            0.0.0.0/0            icmptype 255
      19     1075            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type UNICAST
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL
| 
Chain OUTPUT (policy ACCEPT 15 packets, 778 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       2       70 MARK       17   --  *      *       0.0.0.0/0            198.51.100.11        MARK set 0x1
       2       70 CONNMARK   17   --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW CONNMARK set 0x7
| 
Chain POSTROUTING (policy ACCEPT 34 packets, 1853 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       3      105            0    --  *      *       0.0.0.0/0            0.0.0.0/0            connmark match  0x7
      30     1664            0    --  *      *       0.0.0.0/0            0.0.0.0/0            connmark match ! 0x7
      14      681            0    --  *      wan1    0.0.0.0/0            0.0.0.0/0           
| 
Chain C1 (1 references)
    pkts      bytes target     prot opt in     out     source               destination         
      18      999 RETURN     6    --  *      *       0.0.0.0/0            0.0.0.0/0           
      16      851 C2         0    --  *      *       0.0.0.0/0            0.0.0.0/0           [goto] 
       0        0 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            MARK set 0x99
| 
Chain C2 (1 references)
    pkts      bytes target     prot opt in     out     source               destination         
      16      851 C3         0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* in two */
      16      851 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            MARK or 0x1
| 
Chain C3 (2 references)
    pkts      bytes target     prot opt in     out     source               destination         
      12      966 RETURN     1    --  *      *       0.0.0.0/0            0.0.0.0/0           
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            TTL match TTL < 10
      38     1735            0    --  *      *       0.0.0.0/0            0.0.0.0/0            TTL match TTL > 10
r$ iptables -t raw -L -n -v -x
Chain PREROUTING (policy ACCEPT 34 packets, 1850 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       84 CT         1    --  *      *       192.168.0.3          192.168.0.1          NOTRACK
| 
Chain OUTPUT (policy ACCEPT 15 packets, 778 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
r$ conntrack -L
icmp     1 T src=192.168.0.3 dst=198.51.100.10 type=8 code=0 id=N src=198.51.100.10 dst=192.168.0.3 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=10.0.1.2 dst=198.51.100.11 sport=5008 dport=80 src=198.51.100.11 dst=10.0.1.2 sport=80 dport=5008 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=192.168.0.1 sport=5005 dport=80 src=192.168.0.1 dst=192.168.0.3 sport=80 dport=5005 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.10 sport=5002 dport=80 src=198.51.100.10 dst=192.168.0.3 sport=80 dport=5002 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.10 sport=5006 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=5006 mark=7 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.11 sport=5007 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=5007 mark=7 use=1
udp      17 T src=192.168.0.3 dst=192.168.0.1 sport=5004 dport=53 src=192.168.0.1 dst=192.168.0.3 sport=53 dport=5004 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=5001 dport=53 [UNREPLIED] src=198.51.100.10 dst=192.168.0.3 sport=53 dport=5001 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.11 sport=5003 dport=99 [UNREPLIED] src=198.51.100.11 dst=192.168.0.3 sport=99 dport=5003 mark=0 use=1
r$ iptables -t mangle -Z
r$ iptables -t mangle -S -v
-P PREROUTING ACCEPT -c 0 0
-P INPUT ACCEPT -c 0 0
-P FORWARD ACCEPT -c 0 0
-P OUTPUT ACCEPT -c 0 0
-P POSTROUTING ACCEPT -c 0 0
-N C1
-N C2
-N C3
-A PREROUTING -c 0 0 -j C1
-A PREROUTING -m mark --mark 0x1 -c 0 0
-A PREROUTING -c 0 0 -g C3
-A PREROUTING -m comment --comment never -c 0 0
-A INPUT -m addrtype --dst-type LOCAL -c 0 0
-A INPUT -m addrtype ! --dst-type LOCAL -c 0 0
-A INPUT -m conntrack --ctstate NEW -c 0 0
-A INPUT -m conntrack --ctstate ESTABLISHED -c 0 0
-A INPUT -m state --state INVALID,RELATED -c 0 0
-A INPUT -m conntrack --ctstate UNTRACKED -c 0 0
-A INPUT -f -c 0 0
-A INPUT ! -f -c 0 0
-A INPUT -s 192.168.0.0/255.255.0.255 -c 0 0
-A FORWARD -m statistic --mode nth --every 3 --packet 0 -c 0 0
-A FORWARD -m statistic --mode nth --every 3 --packet 1 -c 0 0
-A FORWARD -m statistic --mode nth ! --every 3 --packet 0 -c 0 0
-A FORWARD -p tcp -m multiport --dports 80,443 -c 0 0
-A FORWARD -p tcp -m multiport --sports 80:90 -c 0 0
-A FORWARD -p tcp -m multiport ! --ports 80 -c 0 0
-A FORWARD -p tcp -m tcp --tcp-flags SYN,ACK SYN -c 0 0
-A FORWARD -p tcp -m tcp ! --tcp-flags FIN,SYN,RST,ACK SYN -c 0 0
-A FORWARD -p tcp -m tcp --tcp-flags FIN,SYN,RST,PSH,ACK,URG FIN,ACK -c 0 0
-A FORWARD -i lan0 -o wan+ -c 0 0
-A FORWARD ! -i lan0 -o lan0 -c 0 0
-A FORWARD -p icmp -m icmp --icmp-type 8 -c 0 0
-A FORWARD -p icmp -m icmp ! --icmp-type 8 -c 0 0
-A FORWARD -p icmp -m icmp --icmp-type any -c 0 0
-A FORWARD -m addrtype --dst-type UNICAST -c 0 0
-A FORWARD -m addrtype --src-type LOCAL -c 0 0
-A OUTPUT -d 198.51.100.11/32 -p udp -c 0 0 -j MARK --set-xmark 0x1/0xffffffff
-A OUTPUT -p udp -m conntrack --ctstate NEW -c 0 0 -j CONNMARK --set-xmark 0x7/0xffffffff
-A POSTROUTING -m connmark --mark 0x7 -c 0 0
-A POSTROUTING -m connmark ! --mark 0x7 -c 0 0
-A POSTROUTING -o wan1 -c 0 0
-A C1 -p tcp -c 0 0 -j RETURN
-A C1 -c 0 0 -g C2
-A C1 -c 0 0 -j MARK --set-xmark 0x99/0xffffffff
-A C2 -m comment --comment "in two" -c 0 0 -j C3
-A C2 -c 0 0 -j MARK --set-xmark 0x1/0x1
-A C3 -p icmp -c 0 0 -j RETURN
-A C3 -m ttl --ttl-lt 10 -c 0 0
-A C3 -m ttl --ttl-gt 10 -c 0 0
