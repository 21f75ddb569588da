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
h$ ip addr add 192.168.0.4/24 dev eth0
w$ ip addr add 198.51.100.12/32 dev lo
r$ ip route del 198.51.100.0/24
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=77
net.ipv4.fib_multipath_hash_seed = 77
r$ sysctl -w net.ipv4.fib_multipath_hash_policy=1
net.ipv4.fib_multipath_hash_policy = 1
r$ ip route add default via 10.0.0.1 lable link1
Error: either "to" is duplicate, or "lable" is a garbage.
[255]
r$ ip route add default via 10.0.0.1 table 101
r$ ip route add 10.0.0.0/24 dev wan0 table 101
r$ ip route add default via 10.0.1.1 table 102
r$ ip route add 10.0.1.0/24 dev wan1 table 102
r$ ip route add default proto static scope global table 150 nexthop via 10.0.0.1 weight 1 nexthop via 10.0.1.1 weight 1
r$ ip rule add prio 10 table main
r$ ip rule add prio 20 from 10.0.0.0/24 table 101
r$ ip rule add prio 21 from 10.0.1.0/24 table 102
r$ ip rule add prio 50 fwmark 0x301 table 101
r$ ip rule add prio 51 fwmark 0x302 table 102
r$ ip rule add prio 100 table 150
r$ ip route del default
RTNETLINK answers: No such process
[2]
r$ ipset create lb_link1 hash:ip,port,ip timeout 1200
r$ ipset create lb_link2 hash:ip,port,ip timeout 1200
r$ iptables -t mangle -N SETMARK
r$ iptables -t mangle -A SETMARK -o wan0 -j MARK --set-mark 0x301
r$ iptables -t mangle -A SETMARK -m mark --mark 0x301 -m set ! --match-set lb_link1 src,dstport,dst -j SET --add-set lb_link1 src,dstport,dst
r$ iptables -t mangle -A SETMARK -o wan1 -j MARK --set-mark 0x302
r$ iptables -t mangle -A SETMARK -m mark --mark 0x302 -m set ! --match-set lb_link2 src,dstport,dst -j SET --add-set lb_link2 src,dstport,dst
r$ iptables -t mangle -N GETMARK
r$ iptables -t mangle -A GETMARK -m mark --mark 0x0 -m set --match-set lb_link1 src,dstport,dst -j MARK --set-mark 0x301
r$ iptables -t mangle -A GETMARK -m mark --mark 0x0 -m set --match-set lb_link2 src,dstport,dst -j MARK --set-mark 0x302
r$ iptables -t mangle -N CNTRACK
r$ iptables -t mangle -A CNTRACK -o wan0 -m mark --mark 0x0 -j SETMARK
r$ iptables -t mangle -A CNTRACK -o wan1 -m mark --mark 0x0 -j SETMARK
r$ iptables -t mangle -A CNTRACK -m mark ! --mark 0x0 -j CONNMARK --save-mark
r$ iptables -t mangle -A POSTROUTING -j CNTRACK
r$ iptables -t mangle -A OUTPUT -m mark --mark 0x0 -j CONNMARK --restore-mark
r$ iptables -t mangle -A OUTPUT -m mark --mark 0x0 -j GETMARK
r$ iptables -t mangle -A PREROUTING -m mark --mark 0x0 -j CONNMARK --restore-mark
r$ iptables -t mangle -A PREROUTING -m mark --mark 0x0 -j GETMARK
r$ iptables -t nat -A POSTROUTING -o wan0 -j MASQUERADE
r$ iptables -t nat -A POSTROUTING -o wan1 -j MASQUERADE
r$ capture start
h$ flow udp 198.51.100.10 53 --sport 5001 --timeout 1 --count 2
reply: seen as 10.0.0.2 port 5001
reply: seen as 10.0.0.2 port 5001
h$ flow udp 198.51.100.10 53 --sport 5002 --timeout 1 --count 2
reply: seen as 10.0.0.2 port 5002
reply: seen as 10.0.0.2 port 5002
h$ flow udp 198.51.100.11 53 --sport 5003 --timeout 1 --count 2
reply: seen as 10.0.0.2 port 5003
reply: seen as 10.0.0.2 port 5003
h$ flow udp 198.51.100.12 53 --sport 5004 --timeout 1 --count 2 --from 192.168.0.4
reply: seen as 10.0.0.2 port 5004
reply: seen as 10.0.0.2 port 5004
h$ flow udp 198.51.100.12 53 --sport 5005 --timeout 1 --count 2
reply: seen as 10.0.0.2 port 5005
reply: seen as 10.0.0.2 port 5005
h$ flow tcp 198.51.100.12 80 --sport 5006 --timeout 1
reply: seen as 10.0.0.2 port 5006
h$ flow tcp 198.51.100.12 80 --sport 5007 --timeout 1
reply: seen as 10.0.0.2 port 5007
h$ flow tcp 198.51.100.12 80 --sport 5008 --timeout 1 --from 192.168.0.4
reply: seen as 10.0.1.2 port 5008
r$ flow tcp 198.51.100.10 80 --sport 5009 --timeout 1
reply: seen as 10.0.1.2 port 5009
r$ flow udp 198.51.100.11 53 --sport 5010 --timeout 1 --count 2
reply: seen as 10.0.0.2 port 5010
reply: seen as 10.0.0.2 port 5010
r$ capture stop
lan0 in arp who-has 192.168.0.1 tell 192.168.0.3
lan0 out arp 192.168.0.1 is-at
lan0 in udp 192.168.0.3:5001 > 198.51.100.10:53 ttl 64
wan0 out arp who-has 10.0.0.1 tell 10.0.0.2
wan0 in arp 10.0.0.1 is-at
wan0 out udp 10.0.0.2:5001 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 10.0.0.2:5001 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.3:5001 ttl 63
lan0 in udp 192.168.0.3:5001 > 198.51.100.10:53 ttl 64
wan0 out udp 10.0.0.2:5001 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 10.0.0.2:5001 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.3:5001 ttl 63
lan0 in udp 192.168.0.3:5002 > 198.51.100.10:53 ttl 64
wan0 out udp 10.0.0.2:5002 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 10.0.0.2:5002 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.3:5002 ttl 63
lan0 in udp 192.168.0.3:5002 > 198.51.100.10:53 ttl 64
wan0 out udp 10.0.0.2:5002 > 198.51.100.10:53 ttl 63
wan0 in udp 198.51.100.10:53 > 10.0.0.2:5002 ttl 64
lan0 out udp 198.51.100.10:53 > 192.168.0.3:5002 ttl 63
lan0 in udp 192.168.0.3:5003 > 198.51.100.11:53 ttl 64
wan0 out udp 10.0.0.2:5003 > 198.51.100.11:53 ttl 63
wan0 in udp 198.51.100.11:53 > 10.0.0.2:5003 ttl 64
lan0 out udp 198.51.100.11:53 > 192.168.0.3:5003 ttl 63
lan0 in udp 192.168.0.3:5003 > 198.51.100.11:53 ttl 64
wan0 out udp 10.0.0.2:5003 > 198.51.100.11:53 ttl 63
wan0 in udp 198.51.100.11:53 > 10.0.0.2:5003 ttl 64
lan0 out udp 198.51.100.11:53 > 192.168.0.3:5003 ttl 63
lan0 in udp 192.168.0.4:5004 > 198.51.100.12:53 ttl 64
wan0 out udp 10.0.0.2:5004 > 198.51.100.12:53 ttl 63
wan0 in udp 198.51.100.12:53 > 10.0.0.2:5004 ttl 64
lan0 out arp who-has 192.168.0.4 tell 192.168.0.1
lan0 in arp 192.168.0.4 is-at
lan0 out udp 198.51.100.12:53 > 192.168.0.4:5004 ttl 63
lan0 in udp 192.168.0.4:5004 > 198.51.100.12:53 ttl 64
wan0 out udp 10.0.0.2:5004 > 198.51.100.12:53 ttl 63
wan0 in udp 198.51.100.12:53 > 10.0.0.2:5004 ttl 64
lan0 out udp 198.51.100.12:53 > 192.168.0.4:5004 ttl 63
lan0 in udp 192.168.0.3:5005 > 198.51.100.12:53 ttl 64
wan0 out udp 10.0.0.2:5005 > 198.51.100.12:53 ttl 63
wan0 in udp 198.51.100.12:53 > 10.0.0.2:5005 ttl 64
lan0 out udp 198.51.100.12:53 > 192.168.0.3:5005 ttl 63
lan0 in udp 192.168.0.3:5005 > 198.51.100.12:53 ttl 64
wan0 out udp 10.0.0.2:5005 > 198.51.100.12:53 ttl 63
wan0 in udp 198.51.100.12:53 > 10.0.0.2:5005 ttl 64
lan0 out udp 198.51.100.12:53 > 192.168.0.3:5005 ttl 63
lan0 in tcp 192.168.0.3:5006 > 198.51.100.12:80 S ttl 64
wan0 out tcp 10.0.0.2:5006 > 198.51.100.12:80 S ttl 63
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:5006 SA ttl 64
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:5006 SA ttl 63
lan0 in tcp 192.168.0.3:5006 > 198.51.100.12:80 A ttl 64
wan0 out tcp 10.0.0.2:5006 > 198.51.100.12:80 A ttl 63
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:5006 AP ttl 64
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:5006 AP ttl 63
lan0 in tcp 192.168.0.3:5006 > 198.51.100.12:80 A ttl 64
wan0 out tcp 10.0.0.2:5006 > 198.51.100.12:80 A ttl 63
lan0 in tcp 192.168.0.3:5006 > 198.51.100.12:80 AF ttl 64
wan0 out tcp 10.0.0.2:5006 > 198.51.100.12:80 AF ttl 63
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:5006 A ttl 64
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:5006 A ttl 63
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:5006 AF ttl 64
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:5006 AF ttl 63
lan0 in tcp 192.168.0.3:5006 > 198.51.100.12:80 A ttl 64
wan0 out tcp 10.0.0.2:5006 > 198.51.100.12:80 A ttl 63
lan0 in tcp 192.168.0.3:5007 > 198.51.100.12:80 S ttl 64
wan0 out tcp 10.0.0.2:5007 > 198.51.100.12:80 S ttl 63
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:5007 SA ttl 64
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:5007 SA ttl 63
lan0 in tcp 192.168.0.3:5007 > 198.51.100.12:80 A ttl 64
wan0 out tcp 10.0.0.2:5007 > 198.51.100.12:80 A ttl 63
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:5007 AP ttl 64
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:5007 AP ttl 63
lan0 in tcp 192.168.0.3:5007 > 198.51.100.12:80 A ttl 64
wan0 out tcp 10.0.0.2:5007 > 198.51.100.12:80 A ttl 63
lan0 in tcp 192.168.0.3:5007 > 198.51.100.12:80 AF ttl 64
wan0 out tcp 10.0.0.2:5007 > 198.51.100.12:80 AF ttl 63
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:5007 A ttl 64
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:5007 A ttl 63
wan0 in tcp 198.51.100.12:80 > 10.0.0.2:5007 AF ttl 64
lan0 out tcp 198.51.100.12:80 > 192.168.0.3:5007 AF ttl 63
lan0 in tcp 192.168.0.3:5007 > 198.51.100.12:80 A ttl 64
wan0 out tcp 10.0.0.2:5007 > 198.51.100.12:80 A ttl 63
lan0 in tcp 192.168.0.4:5008 > 198.51.100.12:80 S ttl 64
wan1 out arp who-has 10.0.1.1 tell 10.0.1.2
wan1 in arp 10.0.1.1 is-at
wan1 out tcp 10.0.1.2:5008 > 198.51.100.12:80 S ttl 63
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:5008 SA ttl 64
lan0 out tcp 198.51.100.12:80 > 192.168.0.4:5008 SA ttl 63
lan0 in tcp 192.168.0.4:5008 > 198.51.100.12:80 A ttl 64
wan1 out tcp 10.0.1.2:5008 > 198.51.100.12:80 A ttl 63
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:5008 AP ttl 64
lan0 out tcp 198.51.100.12:80 > 192.168.0.4:5008 AP ttl 63
lan0 in tcp 192.168.0.4:5008 > 198.51.100.12:80 A ttl 64
wan1 out tcp 10.0.1.2:5008 > 198.51.100.12:80 A ttl 63
lan0 in tcp 192.168.0.4:5008 > 198.51.100.12:80 AF ttl 64
wan1 out tcp 10.0.1.2:5008 > 198.51.100.12:80 AF ttl 63
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:5008 A ttl 64
lan0 out tcp 198.51.100.12:80 > 192.168.0.4:5008 A ttl 63
wan1 in tcp 198.51.100.12:80 > 10.0.1.2:5008 AF ttl 64
lan0 out tcp 198.51.100.12:80 > 192.168.0.4:5008 AF ttl 63
lan0 in tcp 192.168.0.4:5008 > 198.51.100.12:80 A ttl 64
wan1 out tcp 10.0.1.2:5008 > 198.51.100.12:80 A ttl 63
wan1 out tcp 10.0.1.2:5009 > 198.51.100.10:80 S ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:5009 SA ttl 64
wan1 out tcp 10.0.1.2:5009 > 198.51.100.10:80 A ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:5009 AP ttl 64
wan1 out tcp 10.0.1.2:5009 > 198.51.100.10:80 A ttl 64
wan1 out tcp 10.0.1.2:5009 > 198.51.100.10:80 AF ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:5009 A ttl 64
wan1 in tcp 198.51.100.10:80 > 10.0.1.2:5009 AF ttl 64
wan1 out tcp 10.0.1.2:5009 > 198.51.100.10:80 A ttl 64
wan0 out udp 10.0.0.2:5010 > 198.51.100.11:53 ttl 64
wan0 in udp 198.51.100.11:53 > 10.0.0.2:5010 ttl 64
wan0 out udp 10.0.0.2:5010 > 198.51.100.11:53 ttl 64
wan0 in udp 198.51.100.11:53 > 10.0.0.2:5010 ttl 64
r$ iptables -t mangle -L -n -v -x
Chain PREROUTING (policy ACCEPT 53 packets, 2566 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      53     2566 CONNMARK   0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x0 CONNMARK restore
       8      355 GETMARK    0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x0
| 
Chain INPUT (policy ACCEPT 6 packets, 312 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 47 packets, 2254 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 7 packets, 338 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       7      338 CONNMARK   0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x0 CONNMARK restore
       2       95 GETMARK    0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x0
| 
Chain POSTROUTING (policy ACCEPT 54 packets, 2592 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      54     2592 CNTRACK    0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain CNTRACK (1 references)
    pkts      bytes target     prot opt in     out     source               destination         
       6      235 SETMARK    0    --  *      wan0    0.0.0.0/0            0.0.0.0/0            mark match 0x0
       2      120 SETMARK    0    --  *      wan1    0.0.0.0/0            0.0.0.0/0            mark match 0x0
      54     2592 CONNMARK   0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match ! 0x0 CONNMARK save
| 
Chain GETMARK (2 references)
    pkts      bytes target     prot opt in     out     source               destination         
       2       95 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x0 match-set lb_link1 src,dst,dst MARK set 0x301
       0        0 MARK       0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x0 match-set lb_link2 src,dst,dst MARK set 0x302
| 
Chain SETMARK (2 references)
    pkts      bytes target     prot opt in     out     source               destination         
       6      235 MARK       0    --  *      wan0    0.0.0.0/0            0.0.0.0/0            MARK set 0x301
       6      235 SET        0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x301 ! match-set lb_link1 src,dst,dst add-set lb_link1 src,dst,dst
       2      120 MARK       0    --  *      wan1    0.0.0.0/0            0.0.0.0/0            MARK set 0x302
       2      120 SET        0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x302 ! match-set lb_link2 src,dst,dst add-set lb_link2 src,dst,dst
r$ iptables-save -c
*nat
:PREROUTING ACCEPT [8:355]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [2:95]
:POSTROUTING ACCEPT [0:0]
[8:330] -A POSTROUTING -o wan0 -j MASQUERADE
[2:120] -A POSTROUTING -o wan1 -j MASQUERADE
COMMIT
*mangle
:PREROUTING ACCEPT [53:2566]
:INPUT ACCEPT [6:312]
:FORWARD ACCEPT [47:2254]
:OUTPUT ACCEPT [7:338]
:POSTROUTING ACCEPT [54:2592]
:CNTRACK - [0:0]
:GETMARK - [0:0]
:SETMARK - [0:0]
[53:2566] -A PREROUTING -m mark --mark 0x0 -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff
[8:355] -A PREROUTING -m mark --mark 0x0 -j GETMARK
[7:338] -A OUTPUT -m mark --mark 0x0 -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff
[2:95] -A OUTPUT -m mark --mark 0x0 -j GETMARK
[54:2592] -A POSTROUTING -j CNTRACK
[6:235] -A CNTRACK -o wan0 -m mark --mark 0x0 -j SETMARK
[2:120] -A CNTRACK -o wan1 -m mark --mark 0x0 -j SETMARK
[54:2592] -A CNTRACK -m mark ! --mark 0x0 -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
[2:95] -A GETMARK -m mark --mark 0x0 -m set --match-set lb_link1 src,dst,dst -j MARK --set-xmark 0x301/0xffffffff
[0:0] -A GETMARK -m mark --mark 0x0 -m set --match-set lb_link2 src,dst,dst -j MARK --set-xmark 0x302/0xffffffff
[6:235] -A SETMARK -o wan0 -j MARK --set-xmark 0x301/0xffffffff
[6:235] -A SETMARK -m mark --mark 0x301 -m set ! --match-set lb_link1 src,dst,dst -j SET --add-set lb_link1 src,dst,dst
[2:120] -A SETMARK -o wan1 -j MARK --set-xmark 0x302/0xffffffff
[2:120] -A SETMARK -m mark --mark 0x302 -m set ! --match-set lb_link2 src,dst,dst -j SET --add-set lb_link2 src,dst,dst
COMMIT
r$ ipset list lb_link1
Name: lb_link1
Type: hash:ip,port,ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 1200 bucketsize 12
Size in memory: N
References: 3
Number of entries: 6
Members:
10.0.0.2,udp:53,198.51.100.11 timeout T
192.168.0.3,tcp:80,198.51.100.12 timeout T
192.168.0.3,udp:53,198.51.100.10 timeout T
192.168.0.3,udp:53,198.51.100.11 timeout T
192.168.0.3,udp:53,198.51.100.12 timeout T
192.168.0.4,udp:53,198.51.100.12 timeout T
r$ ipset list lb_link2
Name: lb_link2
Type: hash:ip,port,ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 1200 bucketsize 12
Size in memory: N
References: 3
Number of entries: 2
Members:
10.0.1.2,tcp:80,198.51.100.10 timeout T
192.168.0.4,tcp:80,198.51.100.12 timeout T
r$ conntrack -L
tcp      6 T TIME_WAIT src=10.0.1.2 dst=198.51.100.10 sport=5009 dport=80 src=198.51.100.10 dst=10.0.1.2 sport=80 dport=5009 [ASSURED] mark=770 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.12 sport=5006 dport=80 src=198.51.100.12 dst=10.0.0.2 sport=80 dport=5006 [ASSURED] mark=769 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.12 sport=5007 dport=80 src=198.51.100.12 dst=10.0.0.2 sport=80 dport=5007 [ASSURED] mark=769 use=1
tcp      6 T TIME_WAIT src=192.168.0.4 dst=198.51.100.12 sport=5008 dport=80 src=198.51.100.12 dst=10.0.1.2 sport=80 dport=5008 [ASSURED] mark=770 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.11 sport=5010 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=5010 mark=769 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=5001 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=5001 mark=769 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=5002 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=5002 mark=769 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.11 sport=5003 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=5003 mark=769 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.12 sport=5005 dport=53 src=198.51.100.12 dst=10.0.0.2 sport=53 dport=5005 mark=769 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.12 sport=5004 dport=53 src=198.51.100.12 dst=10.0.0.2 sport=53 dport=5004 mark=769 use=1
r$ ipset destroy lb_link1
ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
[1]
r$ ipset rename lb_link1 x
ipset v7.17: Set cannot be renamed: it is in use by another system
[1]
r$ ipset swap lb_link1 lb_link2
r$ iptables -t mangle -F
r$ iptables -t mangle -X
r$ ipset destroy
r$ conntrack -L
tcp      6 T TIME_WAIT src=10.0.1.2 dst=198.51.100.10 sport=5009 dport=80 src=198.51.100.10 dst=10.0.1.2 sport=80 dport=5009 [ASSURED] mark=770 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.12 sport=5006 dport=80 src=198.51.100.12 dst=10.0.0.2 sport=80 dport=5006 [ASSURED] mark=769 use=1
tcp      6 T TIME_WAIT src=192.168.0.3 dst=198.51.100.12 sport=5007 dport=80 src=198.51.100.12 dst=10.0.0.2 sport=80 dport=5007 [ASSURED] mark=769 use=1
tcp      6 T TIME_WAIT src=192.168.0.4 dst=198.51.100.12 sport=5008 dport=80 src=198.51.100.12 dst=10.0.1.2 sport=80 dport=5008 [ASSURED] mark=770 use=1
udp      17 T src=10.0.0.2 dst=198.51.100.11 sport=5010 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=5010 mark=769 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=5001 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=5001 mark=769 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.10 sport=5002 dport=53 src=198.51.100.10 dst=10.0.0.2 sport=53 dport=5002 mark=769 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.11 sport=5003 dport=53 src=198.51.100.11 dst=10.0.0.2 sport=53 dport=5003 mark=769 use=1
udp      17 T src=192.168.0.3 dst=198.51.100.12 sport=5005 dport=53 src=198.51.100.12 dst=10.0.0.2 sport=53 dport=5005 mark=769 use=1
udp      17 T src=192.168.0.4 dst=198.51.100.12 sport=5004 dport=53 src=198.51.100.12 dst=10.0.0.2 sport=53 dport=5004 mark=769 use=1
