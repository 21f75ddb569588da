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
r$ ip route del 198.51.100.0/24
r$ ip route add 198.51.100.0/24 via 10.0.0.1 table 101
r$ ip route add 198.51.100.0/24 via 10.0.1.1 table 102
r$ ip rule add prio 10 tos 0x10 table 102
r$ ip rule add prio 20 table 101
r$ iptables -t mangle -A PREROUTING -p udp --dport 53 -j TOS --set-tos 0x10
r$ iptables -t mangle -A PREROUTING -p tcp --dport 80 -j DSCP --set-dscp-class CS1
r$ iptables -t mangle -A PREROUTING -p icmp -i lan0 -j TTL --ttl-inc 3
r$ iptables -t mangle -A OUTPUT -p udp --dport 53 -j TOS --set-tos 0x10
r$ iptables -t mangle -A OUTPUT -p tcp --dport 80 -j TTL --ttl-set 7
r$ iptables -t mangle -A FORWARD -m tos --tos 0x10
r$ iptables -t mangle -A FORWARD -m dscp --dscp-class CS1
r$ iptables -t mangle -A FORWARD -m dscp ! --dscp 0
r$ iptables -t mangle -A FORWARD -m length --length 40:60
r$ iptables -t mangle -A FORWARD -m length ! --length 40:60
r$ iptables -t mangle -A FORWARD -m iprange --src-range 192.168.0.1-192.168.0.9
r$ iptables -t mangle -A FORWARD -m iprange ! --dst-range 192.168.0.1-192.168.0.9
r$ iptables -t mangle -A POSTROUTING -m ttl --ttl-eq 66
r$ iptables -t mangle -A POSTROUTING -m ttl --ttl-lt 8
r$ capture start
h$ flow udp 198.51.100.10 53 --sport 5001 --timeout 1 --count 2
timeout
timeout
[1]
h$ flow tcp 198.51.100.10 80 --sport 5002 --timeout 1
reply: seen as 192.168.0.3 port 5002
h$ ping -c 1 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ flow udp 198.51.100.10 99 --sport 5003 --timeout 1
error: Connection refused
[1]
r$ flow udp 198.51.100.10 53 --sport 5004 --timeout 1
reply: seen as 10.0.0.2 port 5004
r$ flow tcp 198.51.100.10 80 --sport 5005 --timeout 1
reply: seen as 10.0.0.2 port 5005
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
wan1 in arp who-has 192.168.0.3 tell 198.51.100.10
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
lan0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 64
wan0 out icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 66
wan0 in icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 64
lan0 out icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 63
lan0 in udp 192.168.0.3:5003 > 198.51.100.10:99 ttl 64
wan0 out udp 192.168.0.3:5003 > 198.51.100.10:99 ttl 63
wan0 in icmp 198.51.100.10 > 192.168.0.3 unreachable code 3 ttl 64
lan0 out icmp 198.51.100.10 > 192.168.0.3 unreachable code 3 ttl 63
wan1 out udp 10.0.0.2:5004 > 198.51.100.10:53 ttl 64
wan1 in arp who-has 10.0.0.2 tell 198.51.100.10
wan1 out arp 10.0.0.2 is-at
wan1 in udp 198.51.100.10:53 > 10.0.0.2:5004 ttl 64
wan0 out tcp 10.0.0.2:5005 > 198.51.100.10:80 S ttl 7
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:5005 SA ttl 64
wan0 out tcp 10.0.0.2:5005 > 198.51.100.10:80 A ttl 7
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:5005 AP ttl 64
wan0 out tcp 10.0.0.2:5005 > 198.51.100.10:80 A ttl 7
wan0 out tcp 10.0.0.2:5005 > 198.51.100.10:80 AF ttl 7
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:5005 A ttl 64
wan0 in tcp 198.51.100.10:80 > 10.0.0.2:5005 AF ttl 64
wan0 out tcp 10.0.0.2:5005 > 198.51.100.10:80 A ttl 7
r$ iptables -t mangle -L -n -v -x
Chain PREROUTING (policy ACCEPT 20 packets, 1108 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       2       70 TOS        17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:53 TOS set 0x10/0xff
       5      268 DSCP       6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:80 DSCP set 0x08
       1       84 TTL        1    --  lan0   *       0.0.0.0/0            0.0.0.0/0            TTL increment by 3
| 
Chain INPUT (policy ACCEPT 5 packets, 271 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 15 packets, 837 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       2       70            0    --  *      *       0.0.0.0/0            0.0.0.0/0            tos match0x10/0xff
       5      268            0    --  *      *       0.0.0.0/0            0.0.0.0/0            DSCP match 0x08
       8      401            0    --  *      *       0.0.0.0/0            0.0.0.0/0            DSCP match !0x00
       8      432            0    --  *      *       0.0.0.0/0            0.0.0.0/0            length 40:60
       7      405            0    --  *      *       0.0.0.0/0            0.0.0.0/0            length !40:60
       9      457            0    --  *      *       0.0.0.0/0            0.0.0.0/0            source IP range 192.168.0.1-192.168.0.9
       9      457            0    --  *      *       0.0.0.0/0            0.0.0.0/0            destination IP range ! 192.168.0.1-192.168.0.9
| 
Chain OUTPUT (policy ACCEPT 6 packets, 303 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       35 TOS        17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:53 TOS set 0x10/0xff
       5      268 TTL        6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:80 TTL set to 7
| 
Chain POSTROUTING (policy ACCEPT 21 packets, 1140 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       84            0    --  *      *       0.0.0.0/0            0.0.0.0/0            TTL match TTL == 66
       5      268            0    --  *      *       0.0.0.0/0            0.0.0.0/0            TTL match TTL < 8
