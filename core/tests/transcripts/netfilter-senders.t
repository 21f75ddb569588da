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
r$ iptables -t mangle -A PREROUTING -m pkttype --pkt-type unicast
r$ iptables -t mangle -A PREROUTING -m pkttype --pkt-type broadcast
r$ iptables -t mangle -A OUTPUT -m pkttype --pkt-type unicast
r$ iptables -t mangle -A PREROUTING -m mac --mac-source 00:11:22:33:44:55
r$ iptables -t mangle -A PREROUTING -m mac ! --mac-source 00:11:22:33:44:55
r$ iptables -t mangle -A POSTROUTING -m owner --uid-owner 0
r$ iptables -t mangle -A POSTROUTING -m owner ! --uid-owner 0
r$ iptables -t mangle -A POSTROUTING -m owner --uid-owner 5
r$ iptables -t mangle -A POSTROUTING -m owner ! --uid-owner 5
r$ iptables -t mangle -A POSTROUTING -m owner --socket-exists
r$ iptables -t mangle -A POSTROUTING -m owner ! --socket-exists
r$ iptables -t mangle -A OUTPUT -m owner --gid-owner 0 --uid-owner 0-5
r$ iptables -t mangle -A OUTPUT -m owner --socket-exists
r$ iptables -t mangle -A OUTPUT -m owner ! --socket-exists
r$ iptables -t mangle -A OUTPUT -m owner ! --uid-owner 0
r$ iptables -t raw -A PREROUTING -m rpfilter
r$ iptables -t raw -A PREROUTING -m rpfilter --invert
r$ iptables -t raw -A PREROUTING -m rpfilter --loose
r$ iptables -t raw -A PREROUTING -m rpfilter --accept-local
r$ iptables -t raw -A PREROUTING -m rpfilter --validmark --invert
h$ ip addr add 172.16.0.1/32 dev lo
h$ ip addr add 10.0.0.77/32 dev lo
h$ ip addr add 10.0.0.2/32 dev lo
h$ flow udp 198.51.100.10 53 --from 192.168.0.3 --sport 1000 --timeout 0.3
reply: seen as 192.168.0.3 port 1000
h$ flow udp 198.51.100.10 53 --from 172.16.0.1 --sport 1001 --timeout 0.3
timeout
[1]
h$ flow udp 198.51.100.10 53 --from 10.0.0.77 --sport 1002 --timeout 0.3
timeout
[1]
h$ flow udp 198.51.100.10 53 --from 10.0.0.2 --sport 1003 --timeout 0.3
timeout
[1]
h$ flow udp 192.168.0.1 9 --from 192.168.0.3 --sport 1004 --timeout 0.3
error: Connection refused
[1]
h$ flow udp 192.168.0.1 53 --from 192.168.0.3 --sport 1005 --timeout 0.3
reply: seen as 192.168.0.3 port 1005
h$ flow tcp 192.168.0.1 80 --from 192.168.0.3 --sport 1006 --timeout 0.6
reply: seen as 192.168.0.3 port 1006
h$ flow tcp 192.168.0.1 81 --from 192.168.0.3 --sport 1007 --timeout 0.6
error: Connection refused
[1]
h$ ping -c1 -W1 192.168.0.1
PING 192.168.0.1 (192.168.0.1) 56(84) bytes of data.
64 bytes from 192.168.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 192.168.0.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ping -c1 -W1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=64 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ flow udp 198.51.100.10 53 --sport 1010 --timeout 0.3
reply: seen as 10.0.0.2 port 1010
r$ flow udp 10.0.0.2 53 --sport 1012 --timeout 0.3
reply: seen as 10.0.0.2 port 1012
h$ ping -c1 -W1 -b 192.168.0.255
WARNING: pinging broadcast address
PING 192.168.0.255 (192.168.0.255) 56(84) bytes of data.
| 
--- 192.168.0.255 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
r$ iptables -t mangle -L -v -n -x
Chain PREROUTING (policy ACCEPT 19 packets, 951 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      18      867            0    --  *      *       0.0.0.0/0            0.0.0.0/0            PKTTYPE = unicast
       1       84            0    --  *      *       0.0.0.0/0            0.0.0.0/0            PKTTYPE = broadcast
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            MAC MAC
      17      875            0    --  *      *       0.0.0.0/0            0.0.0.0/0            MAC ! MAC
| 
Chain INPUT (policy ACCEPT 14 packets, 767 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 4 packets, 149 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 12 packets, 659 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      12      659            0    --  *      *       0.0.0.0/0            0.0.0.0/0            PKTTYPE = unicast
       9      472            0    --  *      *       0.0.0.0/0            0.0.0.0/0            owner UID match 0-5 owner GID match 0
      12      659            0    --  *      *       0.0.0.0/0            0.0.0.0/0            owner socket exists
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! owner socket exists
       3      187            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! owner UID match 0
| 
Chain POSTROUTING (policy ACCEPT 16 packets, 808 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       9      472            0    --  *      *       0.0.0.0/0            0.0.0.0/0            owner UID match 0
       7      336            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! owner UID match 0
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            owner UID match 5
      16      808            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! owner UID match 5
      12      659            0    --  *      *       0.0.0.0/0            0.0.0.0/0            owner socket exists
       4      149            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! owner socket exists
r$ iptables -t raw -L -v -n -x
Chain PREROUTING (policy ACCEPT 19 packets, 951 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      16      846            0    --  *      *       0.0.0.0/0            0.0.0.0/0            rpfilter
       3      105            0    --  *      *       0.0.0.0/0            0.0.0.0/0            rpfilter invert
      17      881            0    --  *      *       0.0.0.0/0            0.0.0.0/0            rpfilter loose
      16      846            0    --  *      *       0.0.0.0/0            0.0.0.0/0            rpfilter accept-local
       3      105            0    --  *      *       0.0.0.0/0            0.0.0.0/0            rpfilter validmark invert
| 
Chain OUTPUT (policy ACCEPT 12 packets, 659 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
