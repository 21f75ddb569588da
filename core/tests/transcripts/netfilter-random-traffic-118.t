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
r$ iptables -t mangle -N A
r$ iptables -t mangle -N B
r$ iptables -t mangle -A A -s 10.0.0.2 ! -s 192.168.0.0/24 -m limit --limit 2/day --limit-burst 5 -j DSCP --set-dscp 8
iptables v1.8.9 (legacy): multiple -s flags not allowed
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A A -m dscp ! --dscp 46 -j DSCP --set-dscp 8
r$ iptables -t mangle -I POSTROUTING -m addrtype --src-type LOCAL -j HMARK --hmark-tuple src,dst --hmark-mod 3 --hmark-rnd 7 --hmark-offset 1
r$ iptables -t mangle -A FORWARD -m dscp --dscp 8 -j MARK --set-xmark 0x5/0xf
r$ iptables -t nat -A PREROUTING -s 198.51.100.10 
r$ iptables -t nat -I POSTROUTING -m conntrack --ctstate RELATED -m conntrack --ctorigdstport 53 -m conntrack ! --ctorigdstport 80 -j RETURN
r$ iptables -t nat -A INPUT -m limit --limit 1/hour --limit-burst 5 -m tos --tos 0x00/0xff -j SNAT --to-source 10.9.0.1-10.9.0.50
r$ iptables -t nat -I OUTPUT -m mark --mark 0 -j RETURN
r$ iptables -t filter -N A
r$ iptables -t filter -I INPUT -p udp --dport 53 -j REJECT
r$ iptables -t filter -I OUTPUT -m statistic --mode nth --every 1 --packet 0 -j CONNMARK --set-mark 5
r$ iptables -t filter -P INPUT DROP
r$ sysctl -w net.ipv4.conf.all.src_valid_mark=1
net.ipv4.conf.all.src_valid_mark = 1
w$ capture start
r$ ping -c1 -W1 198.51.100.11
PING 198.51.100.11 (198.51.100.11) 56(84) bytes of data.
| 
--- 198.51.100.11 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ flow udp 198.51.100.10 53 --from 192.168.0.3 --sport 1000 --timeout 0.3 --count 2
reply: seen as 192.168.0.3 port 1000
reply: seen as 192.168.0.3 port 1000
h$ flow tcp 198.51.100.10 81 --from 192.168.0.3 --sport 1004 --timeout 0.8
error: Connection refused
[1]
r$ flow udp 198.51.100.10 53 --sport 1011 --timeout 0.3 --mark 1
timeout
[1]
r$ flow udp 10.0.0.2 53 --sport 1008 --timeout 0.3
timeout
[1]
h$ ping -c1 -W1 -t1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
From 192.168.0.1 icmp_seq=1 Time to live exceeded
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
w$ flow udp 10.0.0.2 53 --sport 1009 --timeout 0.3
error: Connection refused
[1]
h$ ping -c1 -W1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
w$ capture stop
eth0 in arp who-has 10.0.0.1 tell 10.0.0.2
eth0 out arp 10.0.0.1 is-at
eth0 in icmp 10.0.0.2 > 198.51.100.11 echo code 0 ttl 64
eth0 out icmp 198.51.100.11 > 10.0.0.2 echo-reply code 0 ttl 64
eth0 in udp 192.168.0.3:1000 > 198.51.100.10:53 ttl 63
eth0 out udp 198.51.100.10:53 > 192.168.0.3:1000 ttl 64
eth0 in udp 192.168.0.3:1000 > 198.51.100.10:53 ttl 63
eth0 out udp 198.51.100.10:53 > 192.168.0.3:1000 ttl 64
eth0 in tcp 192.168.0.3:1004 > 198.51.100.10:81 S ttl 63
eth0 out tcp 198.51.100.10:81 > 192.168.0.3:1004 AR ttl 64
eth0 in udp 10.0.0.2:1011 > 198.51.100.10:53 ttl 64
eth0 out udp 198.51.100.10:53 > 10.0.0.2:1011 ttl 64
eth0 out udp 10.0.0.1:1009 > 10.0.0.2:53 ttl 64
eth0 in icmp 10.0.0.2 > 10.0.0.1 unreachable code 3 ttl 64
eth0 in icmp 192.168.0.3 > 198.51.100.10 echo code 0 ttl 63
eth0 out icmp 198.51.100.10 > 192.168.0.3 echo-reply code 0 ttl 64
r$ iptables -t filter -L -v -n -x
Chain INPUT (policy DROP 3 packets, 188 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       2       70 REJECT     17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:53 reject-with icmp-port-unreachable
| 
Chain FORWARD (policy ACCEPT 8 packets, 426 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 6 packets, 392 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       6      392 CONNMARK   0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode nth every 1 CONNMARK set 0x5
| 
Chain A (0 references)
    pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t mangle -L -v -n -x
Chain PREROUTING (policy ACCEPT 14 packets, 768 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain INPUT (policy ACCEPT 5 packets, 258 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 8 packets, 426 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            DSCP match 0x08 MARK xset 0x5/0xf
| 
Chain OUTPUT (policy ACCEPT 6 packets, 392 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain POSTROUTING (policy ACCEPT 14 packets, 818 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       6      392 HMARK      0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL HMARK mod 3 + 0x1 src-prefix 32 dst-prefix 32 rnd 0x7 
| 
Chain A (0 references)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 DSCP       0    --  *      *       0.0.0.0/0            0.0.0.0/0            DSCP match !0x2e DSCP set 0x08
| 
Chain B (0 references)
    pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t raw -L -v -n -x
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t nat -L -v -n -x
Chain PREROUTING (policy ACCEPT 5 packets, 298 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0            0    --  *      *       198.51.100.10        0.0.0.0/0           
| 
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 SNAT       0    --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 1/hour burst 5 tos match0x00/0xff to:10.9.0.1-10.9.0.50
| 
Chain OUTPUT (policy ACCEPT 3 packets, 154 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       2      119 RETURN     0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x0
| 
Chain POSTROUTING (policy ACCEPT 6 packets, 333 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 RETURN     0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate RELATED ctorigdstport 53 ! ctorigdstport 80
r$ conntrack -L
icmp     1 T src=10.0.0.2 dst=198.51.100.11 type=8 code=0 id=N src=198.51.100.11 dst=10.0.0.2 type=0 code=0 id=N mark=5 use=1
icmp     1 T src=192.168.0.3 dst=198.51.100.10 type=8 code=0 id=N src=198.51.100.10 dst=192.168.0.3 type=0 code=0 id=N mark=0 use=1
udp      17 T src=10.0.0.2 dst=10.0.0.2 sport=1008 dport=53 [UNREPLIED] src=10.0.0.2 dst=10.0.0.2 sport=53 dport=1008 mark=5 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.10 sport=1011 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=1011 mark=5 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=1000 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=1000 mark=0 use=1
