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
r$ iptables -A FORWARD -m limit --limit 1/s --limit-burst 2
r$ iptables -A FORWARD -m statistic --mode nth --every 3 --packet 0
r$ iptables -A FORWARD -m statistic --mode nth --every 3 --packet 2
r$ iptables -A FORWARD -m u32 --u32 "6&0xFF=17&&16=0xc6336400:0xc633640a"
r$ iptables -A FORWARD -m u32 --u32 "0>>22&0x3C@0>>16=1000:1001"
r$ iptables -A FORWARD -m u32 --u32 "0>>22&0x3C@8=0x70726f62"
r$ iptables -A FORWARD -m u32 --u32 "0>>22&0x3C@12>>26&0x3C@0=1"
r$ iptables -A FORWARD -m u32 --u32 "0&0xffff=0:40"
r$ iptables -A FORWARD -m u32 --u32 "8>>24=63"
r$ iptables -A FORWARD -p tcp --tcp-option 2
r$ iptables -A FORWARD -p tcp ! --tcp-option 8
r$ iptables -A FORWARD -p tcp --tcp-option 1
r$ iptables -A FORWARD -p tcp --tcp-option 19
r$ iptables -A FORWARD -m conntrack --ctstatus ASSURED
r$ iptables -A FORWARD -m conntrack --ctstatus NONE
r$ iptables -A FORWARD -m conntrack ! --ctstatus NONE
r$ iptables -A FORWARD -m conntrack --ctstatus CONFIRMED,SEEN_REPLY
r$ iptables -A FORWARD -m conntrack ! --ctstatus SEEN_REPLY
r$ iptables -A FORWARD -m conntrack --ctdir ORIGINAL
r$ iptables -A FORWARD -m conntrack --ctdir REPLY
r$ iptables -A FORWARD -m conntrack --ctexpire 0:31
r$ iptables -A FORWARD -m conntrack --ctexpire 32:500
r$ iptables -A FORWARD -m conntrack --ctproto tcp
r$ iptables -A FORWARD -m conntrack ! --ctproto udp
r$ iptables -A FORWARD -m conntrack --ctorigsrc 192.168.0.3 --ctorigdst 198.51.100.0/31
r$ iptables -A FORWARD -m conntrack --ctorigsrc 192.168.0.3/24 --ctorigdst 198.51.100.0/24 --ctreplsrc 198.51.100.10
r$ iptables -A FORWARD -m conntrack --ctorigsrcport 1000:1002 --ctrepldstport 1000
r$ iptables -A FORWARD -m conntrack --ctorigdstport 53 --ctreplsrcport 53
r$ iptables -A FORWARD -m conntrack --ctorigdstport 2048
r$ iptables -A FORWARD -m addrtype --dst-type LOCAL
r$ iptables -A FORWARD -m addrtype --src-type UNICAST --limit-iface-in
r$ iptables -A INPUT -m addrtype --dst-type LOCAL --limit-iface-in
r$ iptables -A INPUT -m addrtype --dst-type LOCAL
r$ iptables -A INPUT -m addrtype --src-type LOCAL
r$ iptables -A OUTPUT -m addrtype --src-type LOCAL --limit-iface-out
h$ flow udp 198.51.100.10 53 --from 192.168.0.3 --sport 1000 --count 3
reply: seen as 192.168.0.3 port 1000
reply: seen as 192.168.0.3 port 1000
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
h$ flow udp 10.0.0.2 53 --from 192.168.0.4 --sport 1005
reply: seen as 192.168.0.4 port 1005
h$ flow udp 192.168.0.1 53 --from 192.168.0.4 --sport 1005
reply: seen as 192.168.0.4 port 1005
h$ ping -c1 -W1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ iptables -L -v -n -x
Chain INPUT (policy ACCEPT 2 packets, 70 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       35            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL limit-in
       2       70            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL
| 
Chain FORWARD (policy ACCEPT 23 packets, 1162 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       2       79            0    --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 1/sec burst 2
       8      398            0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3
       7      341            0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3 packet 2
       4      140            0    --  *      *       0.0.0.0/0            0.0.0.0/0            u32 "0x6&0xff=0x11&&0x10=0xc6336400:0xc633640a"
       4      140            0    --  *      *       0.0.0.0/0            0.0.0.0/0            u32 "0x0>>0x16&0x3c@0x0>>0x10=0x3e8:0x3e9"
       6      210            0    --  *      *       0.0.0.0/0            0.0.0.0/0            u32 "0x0>>0x16&0x3c@0x8=0x70726f62"
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            u32 "0x0>>0x16&0x3c@0xc>>0x1a&0x3c@0x0=0x1"
       6      210            0    --  *      *       0.0.0.0/0            0.0.0.0/0            u32 "0x0&0xffff=0x0:0x28"
      23     1162            0    --  *      *       0.0.0.0/0            0.0.0.0/0            u32 "0x8>>0x18=0x3f"
       2      120            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp option=2
       0        0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp option=!8
       9      501            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp option=1
       0        0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp option=19
       7      381            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstatus ASSURED
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstatus NONE
      23     1162            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! ctstatus NONE
      17      878            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstatus SEEN_REPLY,CONFIRMED
       7      347            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! ctstatus SEEN_REPLY
      12      562            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctdir ORIGINAL
      11      600            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctdir REPLY
      16      773            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctexpire 0:31
       5      285            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctexpire 32:500
       9      501            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctproto 6
      11      669            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! ctproto 17
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctorigsrc 192.168.0.3 ctorigdst 198.51.100.0/31
      10      484            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctorigsrc 192.168.0.3/24 ctorigdst 198.51.100.0/24 ctreplsrc 198.51.100.10
       6      237            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctorigsrcport 1000:1002 ctrepldstport 1000
      10      395            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctorigdstport 53 ctreplsrcport 53
       2      168            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctorigdstport 2048
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL
      23     1162            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNICAST limit-in
| 
Chain OUTPUT (policy ACCEPT 2 packets, 88 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       44            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-out
r$ iptables -A OUTPUT -m ttl --ttl-eq 5
h$ flow udp 198.51.100.10 53 --from 192.168.0.3 --sport 1000
reply: seen as 192.168.0.3 port 1000
r$ iptables -L FORWARD 2 -v -n -x
       9      433            0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3
r$ iptables -L FORWARD 1 -v -n -x
       4      158            0    --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 1/sec burst 2
r$ iptables -L FORWARD 3 -v -n -x
       7      341            0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3 packet 2
