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
r$ iptables -t raw -N A
r$ iptables -t raw -N B
r$ iptables -t raw -N C
r$ iptables -t raw -A A -p udp --dport 50:60 -s 10.0.0.0/16 -m conntrack ! --ctrepldst 192.168.0.0/24 -j NOTRACK
r$ iptables -t raw -A A -m conntrack --ctstate RELATED 
r$ iptables -t raw -A A -m limit --limit 2/day --limit-burst 2 -j MARK --set-mark 1
r$ iptables -t raw -A B -s 192.168.0.4 -j NOTRACK
r$ iptables -t raw -A B -p tcp --syn -j A
r$ iptables -t raw -A B -m conntrack ! --ctrepldstport 2048 -m connmark --mark 0x10/0xf0 -m mark ! --mark 0/1 
r$ iptables -t raw -A C -m dscp ! --dscp 46 -j DROP
r$ iptables -t raw -A C -m state --state RELATED 
r$ iptables -t raw -A PREROUTING -m tos --tos 0x00/0xff -g B
r$ iptables -t raw -I PREROUTING -i la+ 
r$ iptables -t raw -I OUTPUT -m conntrack --ctrepldstport 1000:1003 -j MARK --set-mark 1
r$ iptables -t raw -I PREROUTING  -j DROP
r$ iptables -t nat -A OUTPUT -m state --state RELATED -j DNAT --to-destination 198.51.100.11
r$ iptables -t nat -A OUTPUT -m u32 --u32 "6&0xFF=17" -j DNAT --to-destination 198.51.100.10-198.51.100.11
r$ ip rule add fwmark 1 table 100
r$ ip route flush cache
w$ capture start
h$ flow tcp 10.0.0.2 80 --from 192.168.0.3 --sport 1010 --timeout 0.8
timeout
[1]
h$ ping -c1 -W1 -t1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
| 
--- 198.51.100.10 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ flow tcp 198.51.100.10 81 --from 192.168.0.3 --sport 1004 --timeout 0.8
timeout
[1]
r$ flow udp 198.51.100.10 53 --sport 1011 --timeout 0.3 --mark 1
timeout
[1]
h$ flow udp 198.51.100.10 53 --from 192.168.0.3 --sport 1000 --timeout 0.3 --count 2
timeout
timeout
[1]
r$ flow tcp 198.51.100.10 80 --sport 1007 --timeout 0.8
timeout
[1]
r$ ping -c1 -W1 198.51.100.11
PING 198.51.100.11 (198.51.100.11) 56(84) bytes of data.
| 
--- 198.51.100.11 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
r$ flow udp 198.51.100.10 53 --sport 1006 --timeout 0.3
timeout
[1]
w$ capture stop
eth1 in arp who-has 10.0.1.1 tell 10.0.1.2
eth1 out arp 10.0.1.1 is-at
eth1 in udp 10.0.1.2:1011 > 198.51.100.11:53 ttl 64
eth1 out udp 198.51.100.11:53 > 10.0.1.2:1011 ttl 64
eth0 in arp who-has 10.0.0.1 tell 10.0.0.2
eth0 out arp 10.0.0.1 is-at
eth0 in tcp 10.0.0.2:1007 > 198.51.100.10:80 S ttl 64
eth0 out tcp 198.51.100.10:80 > 10.0.0.2:1007 SA ttl 64
eth0 in icmp 10.0.0.2 > 198.51.100.11 echo code 0 ttl 64
eth0 out icmp 198.51.100.11 > 10.0.0.2 echo-reply code 0 ttl 64
eth0 out tcp 198.51.100.10:80 > 10.0.0.2:1007 SA ttl 64
eth0 in udp 10.0.0.2:1006 > 198.51.100.11:53 ttl 64
eth0 out udp 198.51.100.11:53 > 10.0.0.2:1006 ttl 64
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
      10      560 DROP       0    --  *      *       0.0.0.0/0            0.0.0.0/0           
       0        0            0    --  la+    *       0.0.0.0/0            0.0.0.0/0           
       0        0 B          0    --  *      *       0.0.0.0/0            0.0.0.0/0           [goto]  tos match0x00/0xff
| 
Chain OUTPUT (policy ACCEPT 4 packets, 214 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctrepldstport 1000:1003 MARK set 0x1
| 
Chain A (1 references)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 CT         17   --  *      *       10.0.0.0/16          0.0.0.0/0            udp dpts:50:60 ! ctrepldst 192.168.0.0/24 NOTRACK
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate RELATED
       0        0 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 2/day burst 2 MARK set 0x1
| 
Chain B (1 references)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 CT         0    --  *      *       192.168.0.4          0.0.0.0/0            NOTRACK
       0        0 A          6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp flags:0x17/0x02
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! ctrepldstport 2048 connmark match  0x10/0xf0 mark match ! 0x0/0x1
| 
Chain C (0 references)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 DROP       0    --  *      *       0.0.0.0/0            0.0.0.0/0            DSCP match !0x2e
       0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            state RELATED
r$ iptables -t nat -L -v -n -x
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 2 packets, 144 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 DNAT       0    --  *      *       0.0.0.0/0            0.0.0.0/0            state RELATED to:198.51.100.11
       2       70 DNAT       0    --  *      *       0.0.0.0/0            0.0.0.0/0            u32 "0x6&0xff=0x11" to:198.51.100.10-198.51.100.11
| 
Chain POSTROUTING (policy ACCEPT 4 packets, 214 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
r$ conntrack -L
icmp     1 T src=10.0.0.2 dst=198.51.100.11 type=8 code=0 id=N [UNREPLIED] src=198.51.100.11 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1
tcp      6 T SYN_SENT src=10.0.0.2 dst=198.51.100.10 sport=1007 dport=80 [UNREPLIED] src=198.51.100.10 dst=10.0.0.2 sport=80 dport=1007 mark=0 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.10 sport=1006 dport=53 [UNREPLIED] src=198.51.100.11 dst=10.0.0.2 sport=53 dport=1006 mark=0 use=1
udp      17 T src=10.0.1.2 dst=198.51.100.10 sport=1011 dport=53 [UNREPLIED] src=198.51.100.11 dst=10.0.1.2 sport=53 dport=1011 mark=0 use=1
