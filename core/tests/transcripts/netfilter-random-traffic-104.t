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
r$ iptables -t mangle -A A ! -s 198.51.100.10 -j ACCEPT
r$ iptables -t mangle -A A  -j MARK --set-mark 5
r$ iptables -t mangle -A A  
r$ iptables -t mangle -A FORWARD -p tcp --tcp-option 2 -j MARK --or-mark 0x10
r$ iptables -t mangle -I FORWARD -d 192.168.0.0/24 -j MARK --or-mark 0x10
r$ iptables -t mangle -A POSTROUTING  -j MARK --set-mark 1
r$ iptables -t mangle -A INPUT -m tos --tos 0x10 -j TTL --ttl-set 20
r$ iptables -t mangle -A INPUT ! -d 0.0.0.0/0 -m ttl --ttl-gt 63 -j MARK --and-mark 0xf0
r$ iptables -t mangle -I INPUT -m limit --limit 1/hour --limit-burst 1 -j MARK --set-mark 5
r$ iptables -t mangle -A OUTPUT -m conntrack ! --ctstate ESTABLISHED,DNAT 
r$ iptables -t mangle -A PREROUTING -p icmp  -j DROP
r$ sysctl -w net.ipv4.conf.all.src_valid_mark=1
net.ipv4.conf.all.src_valid_mark = 1
w$ capture start
h$ ping -c1 -W1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ flow tcp 198.51.100.10 81 --from 192.168.0.3 --sport 1004 --timeout 0.8
error: Connection refused
[1]
h$ flow udp 198.51.100.10 53 --from 192.168.0.3 --sport 1000 --timeout 0.3 --count 2
reply: seen as 192.168.0.3 port 1000
reply: seen as 192.168.0.3 port 1000
w$ flow udp 10.0.0.2 53 --sport 1009 --timeout 0.3
reply: seen as 10.0.0.1 port 1009
h$ flow tcp 10.0.0.2 80 --from 192.168.0.3 --sport 1010 --timeout 0.8
reply: seen as 192.168.0.3 port 1010
r$ ping -c1 -W1 198.51.100.11
PING 198.51.100.11 (198.51.100.11) 56(84) bytes of data.
| 
--- 198.51.100.11 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
r$ flow udp 198.51.100.10 53 --sport 1006 --timeout 0.3
reply: seen as 10.0.0.2 port 1006
r$ flow udp 10.0.0.2 53 --sport 1008 --timeout 0.3
reply: seen as 10.0.0.2 port 1008
w$ capture stop
eth0 in arp who-has 10.0.0.1 tell 10.0.0.2
eth0 out arp 10.0.0.1 is-at
eth0 in tcp 192.168.0.3:1004 > 198.51.100.10:81 S ttl 63
eth0 out tcp 198.51.100.10:81 > 192.168.0.3:1004 AR ttl 64
eth0 in udp 192.168.0.3:1000 > 198.51.100.10:53 ttl 63
eth0 out udp 198.51.100.10:53 > 192.168.0.3:1000 ttl 64
eth0 in udp 192.168.0.3:1000 > 198.51.100.10:53 ttl 63
eth0 out udp 198.51.100.10:53 > 192.168.0.3:1000 ttl 64
eth0 out udp 10.0.0.1:1009 > 10.0.0.2:53 ttl 64
eth0 in udp 10.0.0.2:53 > 10.0.0.1:1009 ttl 64
eth0 in icmp 10.0.0.2 > 198.51.100.11 echo code 0 ttl 64
eth0 out icmp 198.51.100.11 > 10.0.0.2 echo-reply code 0 ttl 64
eth0 in udp 10.0.0.2:1006 > 198.51.100.10:53 ttl 64
eth0 out udp 198.51.100.10:53 > 10.0.0.2:1006 ttl 64
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
Chain PREROUTING (policy ACCEPT 15 packets, 678 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       2      168 DROP       1    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain INPUT (policy ACCEPT 9 packets, 420 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       35 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 1/hour burst 1 MARK set 0x5
       0        0 TTL        0    --  *      *       0.0.0.0/0            0.0.0.0/0            tos match0x10/0xff TTL set to 20
       0        0 MARK       0    --  *      *       0.0.0.0/0           !0.0.0.0/0            TTL match TTL > 63 MARK and 0xf0
| 
Chain FORWARD (policy ACCEPT 6 packets, 258 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       3      128 MARK       0    --  *      *       0.0.0.0/0            192.168.0.0/24       MARK or 0x10
       1       60 MARK       6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp option=2 MARK or 0x10
| 
Chain OUTPUT (policy ACCEPT 9 packets, 469 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       3      154            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! ctstate ESTABLISHED,DNAT
| 
Chain POSTROUTING (policy ACCEPT 15 packets, 727 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      15      727 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            MARK set 0x1
| 
Chain A (0 references)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 ACCEPT     0    --  *      *      !198.51.100.10        0.0.0.0/0           
       0        0 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            MARK set 0x5
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
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
udp      17 T src=10.0.0.1 dst=10.0.0.2 sport=1009 dport=53 src=10.0.0.2 dst=10.0.0.1 sport=53 dport=1009 mark=0 use=1
udp      17 T src=10.0.0.2 dst=10.0.0.2 sport=1008 dport=53 src=10.0.0.2 dst=10.0.0.2 sport=53 dport=1008 mark=0 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.10 sport=1006 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=1006 mark=0 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=1000 dport=53 src=198.51.100.10 dst=192.168.0.3 sport=53 dport=1000 mark=0 use=1
