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
r$ iptables -t filter -N A
r$ iptables -t filter -N B
r$ iptables -t filter -I OUTPUT ! -s 198.51.100.11 -j ACCEPT
r$ iptables -t filter -A FORWARD  -j ACCEPT
r$ iptables -t filter -A OUTPUT -m conntrack --ctdir REPLY -j MARK --set-mark 1
r$ iptables -t filter -I INPUT -m connmark ! --mark 0x10/0xf0 
r$ iptables -t filter -A OUTPUT -m statistic --mode nth --every 3 --packet 0 
r$ iptables -t filter -A OUTPUT -m conntrack --ctrepldst 198.51.100.0/24 
r$ iptables -t filter -I OUTPUT -m length ! --length 50:100 -m dscp --dscp 46 -j REJECT --reject-with icmp-admin-prohibited
r$ iptables -t filter -I OUTPUT -m conntrack --ctorigdstport 1000:1003 -j RETURN
r$ sysctl -w net.ipv4.conf.all.rp_filter=1
net.ipv4.conf.all.rp_filter = 1
w$ capture start
r$ ping -c1 -W1 198.51.100.11
PING 198.51.100.11 (198.51.100.11) 56(84) bytes of data.
64 bytes from 198.51.100.11: icmp_seq=1 ttl=64 time=T ms
| 
--- 198.51.100.11 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ flow udp 198.51.100.11 53 --from 192.168.0.4 --sport 1001 --timeout 0.3
reply: seen as 192.168.0.4 port 1001
h$ flow tcp 198.51.100.11 80 --from 192.168.0.4 --sport 1002 --timeout 0.8
reply: seen as 192.168.0.4 port 1002
h$ flow tcp 198.51.100.10 81 --from 192.168.0.3 --sport 1004 --timeout 0.8
error: Connection refused
[1]
h$ flow tcp 10.0.0.2 80 --from 192.168.0.3 --sport 1010 --timeout 0.8
reply: seen as 192.168.0.3 port 1010
h$ flow udp 198.51.100.11 9 --from 192.168.0.4 --sport 1003 --timeout 0.3
error: Connection refused
[1]
r$ flow udp 198.51.100.10 53 --sport 1006 --timeout 0.3
reply: seen as 10.0.0.2 port 1006
w$ flow udp 10.0.0.2 53 --sport 1009 --timeout 0.3
reply: seen as 10.0.0.1 port 1009
w$ capture stop
eth0 in arp who-has 10.0.0.1 tell 10.0.0.2
eth0 out arp 10.0.0.1 is-at
eth0 in icmp 10.0.0.2 > 198.51.100.11 echo code 0 ttl 64
eth0 out icmp 198.51.100.11 > 10.0.0.2 echo-reply code 0 ttl 64
eth0 in udp 192.168.0.4:1001 > 198.51.100.11:53 ttl 63
eth0 out udp 198.51.100.11:53 > 192.168.0.4:1001 ttl 64
eth0 in tcp 192.168.0.4:1002 > 198.51.100.11:80 S ttl 63
eth0 out tcp 198.51.100.11:80 > 192.168.0.4:1002 SA ttl 64
eth0 in tcp 192.168.0.4:1002 > 198.51.100.11:80 A ttl 63
eth0 out tcp 198.51.100.11:80 > 192.168.0.4:1002 AP ttl 64
eth0 in tcp 192.168.0.4:1002 > 198.51.100.11:80 A ttl 63
eth0 in tcp 192.168.0.4:1002 > 198.51.100.11:80 AF ttl 63
eth0 out tcp 198.51.100.11:80 > 192.168.0.4:1002 A ttl 64
eth0 out tcp 198.51.100.11:80 > 192.168.0.4:1002 AF ttl 64
eth0 in tcp 192.168.0.4:1002 > 198.51.100.11:80 A ttl 63
eth0 in tcp 192.168.0.3:1004 > 198.51.100.10:81 S ttl 63
eth0 out tcp 198.51.100.10:81 > 192.168.0.3:1004 AR ttl 64
eth0 in udp 192.168.0.4:1003 > 198.51.100.11:9 ttl 63
eth0 out icmp 198.51.100.11 > 192.168.0.4 unreachable code 3 ttl 64
eth0 in udp 10.0.0.2:1006 > 198.51.100.10:53 ttl 64
eth0 out udp 198.51.100.10:53 > 10.0.0.2:1006 ttl 64
eth0 out udp 10.0.0.1:1009 > 10.0.0.2:53 ttl 64
eth0 in udp 10.0.0.2:53 > 10.0.0.1:1009 ttl 64
r$ iptables -t filter -L -v -n -x
Chain INPUT (policy ACCEPT 8 packets, 428 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       8      428            0    --  *      *       0.0.0.0/0            0.0.0.0/0            connmark match ! 0x10/0xf0
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      15      778 ACCEPT     0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 RETURN     0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctorigdstport 1000:1003
       0        0 REJECT     0    --  *      *       0.0.0.0/0            0.0.0.0/0            length !50:100 DSCP match 0x2e reject-with icmp-admin-prohibited
       7      393 ACCEPT     0    --  *      *      !198.51.100.11        0.0.0.0/0           
       0        0 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctdir REPLY MARK set 0x1
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctrepldst 198.51.100.0/24
| 
Chain A (0 references)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain B (0 references)
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
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t nat -L -v -n -x
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
r$ conntrack -L
icmp     1 T src=10.0.0.2 dst=198.51.100.11 type=8 code=0 id=N src=198.51.100.11 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=10.0.0.2 sport=1010 dport=80 src=10.0.0.2 dst=192.168.0.3 sport=80 dport=1010 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=192.168.0.4 dst=198.51.100.11 sport=1002 dport=80 src=198.51.100.11 dst=192.168.0.4 sport=80 dport=1002 [ASSURED] mark=0 use=1
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1009 dport=53 src=10.0.0.2 dst=10.0.0.1 sport=53 dport=1009 mark=0 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.10 sport=1006 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=1006 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.11 sport=1001 dport=53 src=198.51.100.11 dst=192.168.0.4 sport=53 dport=1001 mark=0 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.11 sport=1003 dport=9 [UNREPLIED] src=198.51.100.11 dst=192.168.0.4 sport=9 dport=1003 mark=0 use=1
