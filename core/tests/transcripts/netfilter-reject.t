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
r$ iptables -A FORWARD -p udp --dport 1001 -j REJECT
r$ iptables -A FORWARD -p udp --dport 1002 -j REJECT --reject-with icmp-net-unreachable
r$ iptables -A FORWARD -p udp --dport 1003 -j REJECT --reject-with icmp-host-unreachable
r$ iptables -A FORWARD -p udp --dport 1004 -j REJECT --reject-with icmp-proto-unreachable
r$ iptables -A FORWARD -p udp --dport 1005 -j REJECT --reject-with icmp-net-prohibited
r$ iptables -A FORWARD -p udp --dport 1006 -j REJECT --reject-with icmp-host-prohibited
r$ iptables -A FORWARD -p udp --dport 1007 -j REJECT --reject-with icmp-admin-prohibited
r$ iptables -A FORWARD -p tcp --dport 1008 -j REJECT --reject-with tcp-reset
r$ iptables -A FORWARD -p tcp --dport 1009 -j REJECT
r$ iptables -A FORWARD -p tcp --dport 1010 -j DROP
r$ iptables -A FORWARD -p udp --dport 1010 -j DROP
r$ iptables -A INPUT -p tcp --dport 1011 -j REJECT --reject-with tcp-reset
r$ iptables -A INPUT -p udp --dport 1011 -j REJECT
r$ iptables -A INPUT -p udp --dport 1012 -j DROP
r$ iptables -A OUTPUT -p udp --dport 1013 -j REJECT
r$ iptables -A OUTPUT -p udp --dport 1014 -j DROP
r$ iptables -A OUTPUT -p tcp --dport 1013 -j REJECT
r$ iptables -A OUTPUT -p tcp --dport 1014 -j DROP
r$ iptables -A OUTPUT -p tcp --dport 1015 -j REJECT --reject-with tcp-reset
r$ capture start
h$ flow udp 198.51.100.10 1001 --sport 5001 --timeout 1
error: Connection refused
[1]
h$ flow udp 198.51.100.10 1002 --sport 5002 --timeout 1
timeout
[1]
h$ flow udp 198.51.100.10 1003 --sport 5003 --timeout 1
timeout
[1]
h$ flow udp 198.51.100.10 1004 --sport 5004 --timeout 1
error: Protocol not available
[1]
h$ flow udp 198.51.100.10 1005 --sport 5005 --timeout 1
error: Network is unreachable
[1]
h$ flow udp 198.51.100.10 1006 --sport 5006 --timeout 1
error: No route to host
[1]
h$ flow udp 198.51.100.10 1007 --sport 5007 --timeout 1
error: No route to host
[1]
h$ flow tcp 198.51.100.10 1008 --sport 5008 --timeout 1
error: Connection refused
[1]
h$ flow tcp 198.51.100.10 1009 --sport 5009 --timeout 1
error: Connection refused
[1]
h$ flow tcp 198.51.100.10 1010 --sport 5010 --timeout 1
timeout
[1]
h$ flow udp 198.51.100.10 1010 --sport 5010 --timeout 1
timeout
[1]
h$ flow tcp 192.168.0.1 1011 --sport 5011 --timeout 1
error: Connection refused
[1]
h$ flow udp 192.168.0.1 1011 --sport 5011 --timeout 1
error: Connection refused
[1]
h$ flow udp 192.168.0.1 1012 --sport 5012 --timeout 1
timeout
[1]
r$ flow udp 198.51.100.10 1013 --sport 5013 --timeout 1
error: Operation not permitted
[1]
r$ flow udp 198.51.100.10 1014 --sport 5014 --timeout 1
error: Operation not permitted
[1]
r$ flow tcp 198.51.100.10 1013 --sport 5013 --timeout 1
error: Connection refused
[1]
r$ flow tcp 198.51.100.10 1014 --sport 5014 --timeout 1
timeout
[1]
r$ flow tcp 198.51.100.10 1015 --sport 5015 --timeout 1
error: Connection refused
[1]
h$ ping -c 1 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ iptables -P FORWARD DROP
h$ ping -c 1 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
r$ iptables -P FORWARD ACCEPT
r$ iptables -P OUTPUT DROP
r$ ping -c 1 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
r$ flow udp 198.51.100.10 53 --sport 5020 --timeout 1
error: Operation not permitted
[1]
r$ iptables -P OUTPUT ACCEPT
r$ capture stop
lan0 in arp who-has 192.168.0.1 tell 192.168.0.3
lan0 out arp 192.168.0.1 is-at
lan0 in udp 192.168.0.3:5001 > 198.51.100.10:1001 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 3 ttl 64
lan0 in udp 192.168.0.3:5002 > 198.51.100.10:1002 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 0 ttl 64
lan0 in udp 192.168.0.3:5003 > 198.51.100.10:1003 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 1 ttl 64
lan0 in udp 192.168.0.3:5004 > 198.51.100.10:1004 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 2 ttl 64
lan0 in udp 192.168.0.3:5005 > 198.51.100.10:1005 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 9 ttl 64
lan0 in udp 192.168.0.3:5006 > 198.51.100.10:1006 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 10 ttl 64
lan0 in udp 192.168.0.3:5007 > 198.51.100.10:1007 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 13 ttl 64
lan0 in tcp 192.168.0.3:5008 > 198.51.100.10:1008 S ttl 64
lan0 out tcp 198.51.100.10:1008 > 192.168.0.3:5008 AR ttl 64
lan0 in tcp 192.168.0.3:5009 > 198.51.100.10:1009 S ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 3 ttl 64
lan0 in tcp 192.168.0.3:5010 > 198.51.100.10:1010 S ttl 64
lan0 in tcp 192.168.0.3:5010 > 198.51.100.10:1010 S ttl 64
lan0 in udp 192.168.0.3:5010 > 198.51.100.10:1010 ttl 64
lan0 out arp who-has 192.168.0.3 tell 192.168.0.1
lan0 in arp 192.168.0.3 is-at
lan0 in tcp 192.168.0.3:5011 > 192.168.0.1:1011 S ttl 64
lan0 out tcp 192.168.0.1:1011 > 192.168.0.3:5011 AR ttl 64
lan0 in udp 192.168.0.3:5011 > 192.168.0.1:1011 ttl 64
lan0 out icmp 192.168.0.1 > 192.168.0.3 unreachable code 3 ttl 64
lan0 in udp 192.168.0.3:5012 > 192.168.0.1:1012 ttl 64
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 64
wan0 out arp who-has 10.0.0.1 tell 10.0.0.2
wan0 in arp 10.0.0.1 is-at
wan0 out icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 63
wan0 in icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 64
lan0 out icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 63
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 64
r$ iptables -L -n -v -x
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       60 REJECT     6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:1011 reject-with tcp-reset
       1       35 REJECT     17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:1011 reject-with icmp-port-unreachable
       1       35 DROP       17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:1012
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       35 REJECT     17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:1001 reject-with icmp-port-unreachable
       1       35 REJECT     17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:1002 reject-with icmp-net-unreachable
       1       35 REJECT     17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:1003 reject-with icmp-host-unreachable
       1       35 REJECT     17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:1004 reject-with icmp-proto-unreachable
       1       35 REJECT     17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:1005 reject-with icmp-net-prohibited
       1       35 REJECT     17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:1006 reject-with icmp-host-prohibited
       1       35 REJECT     17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:1007 reject-with icmp-admin-prohibited
       1       60 REJECT     6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:1008 reject-with tcp-reset
       1       60 REJECT     6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:1009 reject-with icmp-port-unreachable
       2      120 DROP       6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:1010
       1       35 DROP       17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:1010
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       35 REJECT     17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:1013 reject-with icmp-port-unreachable
       1       35 DROP       17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:1014
       1       60 REJECT     6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:1013 reject-with icmp-port-unreachable
       2      120 DROP       6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:1014
       1       60 REJECT     6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:1015 reject-with tcp-reset
r$ iptables-save -c
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
[1:60] -A INPUT -p tcp -m tcp --dport 1011 -j REJECT --reject-with tcp-reset
[1:35] -A INPUT -p udp -m udp --dport 1011 -j REJECT --reject-with icmp-port-unreachable
[1:35] -A INPUT -p udp -m udp --dport 1012 -j DROP
[1:35] -A FORWARD -p udp -m udp --dport 1001 -j REJECT --reject-with icmp-port-unreachable
[1:35] -A FORWARD -p udp -m udp --dport 1002 -j REJECT --reject-with icmp-net-unreachable
[1:35] -A FORWARD -p udp -m udp --dport 1003 -j REJECT --reject-with icmp-host-unreachable
[1:35] -A FORWARD -p udp -m udp --dport 1004 -j REJECT --reject-with icmp-proto-unreachable
[1:35] -A FORWARD -p udp -m udp --dport 1005 -j REJECT --reject-with icmp-net-prohibited
[1:35] -A FORWARD -p udp -m udp --dport 1006 -j REJECT --reject-with icmp-host-prohibited
[1:35] -A FORWARD -p udp -m udp --dport 1007 -j REJECT --reject-with icmp-admin-prohibited
[1:60] -A FORWARD -p tcp -m tcp --dport 1008 -j REJECT --reject-with tcp-reset
[1:60] -A FORWARD -p tcp -m tcp --dport 1009 -j REJECT --reject-with icmp-port-unreachable
[2:120] -A FORWARD -p tcp -m tcp --dport 1010 -j DROP
[1:35] -A FORWARD -p udp -m udp --dport 1010 -j DROP
[1:35] -A OUTPUT -p udp -m udp --dport 1013 -j REJECT --reject-with icmp-port-unreachable
[1:35] -A OUTPUT -p udp -m udp --dport 1014 -j DROP
[1:60] -A OUTPUT -p tcp -m tcp --dport 1013 -j REJECT --reject-with icmp-port-unreachable
[2:120] -A OUTPUT -p tcp -m tcp --dport 1014 -j DROP
[1:60] -A OUTPUT -p tcp -m tcp --dport 1015 -j REJECT --reject-with tcp-reset
COMMIT
