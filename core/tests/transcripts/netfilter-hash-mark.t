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
r$ iptables -t mangle -N H
r$ iptables -t mangle -A H -m mark --mark 10
r$ iptables -t mangle -A H -m mark --mark 11
r$ iptables -t mangle -A H -m mark --mark 12
r$ iptables -t mangle -A H -m mark --mark 13
r$ iptables -t mangle -A H -m mark --mark 0
r$ iptables -t mangle -A PREROUTING -j HMARK --hmark-tuple src,dst,sport,dport --hmark-mod 4 --hmark-rnd 0xfeed --hmark-offset 10
r$ iptables -t mangle -A PREROUTING -j H
r$ iptables -t mangle -A FORWARD -j HMARK --hmark-src-prefix 28 --hmark-dst-prefix 31 --hmark-proto-mask 0xff --hmark-mod 2000 --hmark-rnd 0x1 --hmark-offset 1
r$ iptables -t mangle -A FORWARD -j CONNMARK --save-mark
r$ iptables -t mangle -A POSTROUTING -j HMARK --hmark-tuple ct,src,dst,sport,dport,proto --hmark-mod 100000 --hmark-rnd 3 --hmark-offset 100
r$ iptables -t mangle -A POSTROUTING -j CONNMARK --save-mark --nfmask 0xffffff --ctmask 0 --left-shift-mark 12
h$ flow udp 198.51.100.10 53 --from 192.168.0.3 --sport 1000
reply: seen as 192.168.0.3 port 1000
h$ flow udp 198.51.100.10 53 --from 192.168.0.3 --sport 1001
reply: seen as 192.168.0.3 port 1001
h$ flow udp 198.51.100.11 53 --from 192.168.0.4 --sport 1002
reply: seen as 192.168.0.4 port 1002
h$ flow tcp 198.51.100.11 80 --from 192.168.0.4 --sport 1003
reply: seen as 192.168.0.4 port 1003
h$ flow udp 198.51.100.11 9 --from 192.168.0.4 --sport 1004
error: Connection refused
[1]
h$ ping -c1 -W1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ iptables -t mangle -L -v -n -x
Chain PREROUTING (policy ACCEPT 19 packets, 1004 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      19     1004 HMARK      0    --  *      *       0.0.0.0/0            0.0.0.0/0            HMARK mod 4 + 0xa src-prefix 32 dst-prefix 32 sport-mask 0xffff dport-mask 0xffff rnd 0xfeed 
      19     1004 H          0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 19 packets, 1004 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      19     1004 HMARK      0    --  *      *       0.0.0.0/0            0.0.0.0/0            HMARK mod 2000 + 0x1 src-prefix 28 dst-prefix 31 proto-mask 0xff rnd 0x1 
      19     1004 CONNMARK   0    --  *      *       0.0.0.0/0            0.0.0.0/0            CONNMARK save
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain POSTROUTING (policy ACCEPT 19 packets, 1004 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      19     1004 HMARK      0    --  *      *       0.0.0.0/0            0.0.0.0/0            HMARK mod 100000 + 0x64 ct, src-prefix 32 dst-prefix 32 sport-mask 0xffff dport-mask 0xffff proto-mask 0xffff rnd 0x3 
      19     1004 CONNMARK   0    --  *      *       0.0.0.0/0            0.0.0.0/0            CONNMARK save nfmask 0xffffff ctmask ~0x0 left-shift-mark 12
| 
Chain H (1 references)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0xa
       4      158            0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0xb
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0xc
      15      846            0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0xd
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x0
r$ conntrack -L
icmp     1 T src=192.168.0.3 dst=198.51.100.10 type=8 code=0 id=N src=198.51.100.10 dst=192.168.0.3 type=0 code=0 id=N mark=219149860 use=1
tcp      6 T TIME_WAIT src=192.168.0.4 dst=198.51.100.11 sport=1003 dport=80 src=198.51.100.11 dst=192.168.0.4 sport=80 dport=1003 [ASSURED] mark=5658036 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=1000 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=1000 mark=403924516 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=1001 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=1001 mark=26887716 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.11 sport=1002 dport=53 src=198.51.100.11 dst=192.168.0.4 sport=53 dport=1002 mark=388907135 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.11 sport=1004 dport=9 [UNREPLIED] src=198.51.100.11 dst=192.168.0.4 sport=9 dport=1004 mark=103601588 use=1
