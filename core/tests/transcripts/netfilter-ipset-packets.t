# ipset and packets: lists, ports, counters, exceptions, what SET adds and takes out.
a$ ip link add e0 type veth peer name e0 netns b
a$ ip addr add 10.0.0.1/24 dev e0
a$ ip link set e0 up
b$ ip addr add 10.0.0.2/24 dev e0
b$ ip addr add 10.0.1.2/32 dev e0
b$ ip addr add 10.0.1.3/32 dev e0
b$ ip link set e0 up
a$ ip route add 10.0.1.0/24 via 10.0.0.2
b$ serve udp 80
b$ serve udp 81
b$ serve udp 200
b$ serve tcp 80
b$ ipset create p bitmap:port range 50-100 counters
b$ ipset create ip hash:ip counters initval 1
b$ ipset create n hash:net counters initval 1
b$ ipset create l list:set counters
b$ ipset create ipp hash:ip,port counters initval 1
b$ ipset create np hash:net,port counters initval 1
b$ ipset create ipn hash:ip,port,net counters initval 1
b$ ipset create bi bitmap:ip range 10.0.0.0/24 counters netmask 30
b$ ipset add p 80
b$ ipset add n 10.0.0.0/8
b$ ipset add n 10.0.1.3 nomatch
b$ ipset add l ip
b$ ipset add l n
b$ ipset add np 10.0.0.0/24,udp:81
b$ ipset add np 10.0.0.0/24,icmp:echo-request
b$ ipset add ipn 10.0.0.1,udp:80,10.0.0.0/8
b$ ipset add bi 10.0.0.1
b$ iptables -A INPUT -m set --match-set p dst
b$ iptables -A INPUT -m set --match-set ip src
b$ iptables -A INPUT -m set --match-set n dst
b$ iptables -A INPUT -m set ! --match-set n dst
b$ iptables -A INPUT -m set --match-set l src
b$ iptables -A INPUT -m set --match-set l dst
b$ iptables -A INPUT -m set --match-set np src,dst
b$ iptables -A INPUT -m set --match-set ipn src,dst,dst
b$ iptables -A INPUT -m set --match-set bi src
b$ iptables -A INPUT -p udp -j SET --add-set ipp src,dst
b$ iptables -A INPUT -p udp --dport 81 -j SET --add-set p dst
b$ iptables -A INPUT -p udp --dport 200 -j SET --add-set p dst
b$ iptables -A INPUT -p icmp -j SET --add-set ip src
b$ iptables -A INPUT -p icmp -j SET --add-set l src
b$ iptables -A INPUT -p tcp -j SET --del-set l src
b$ iptables -A INPUT -m set --match-set p src
a$ flow udp 10.0.0.2 80 --sport 1000
reply: seen as 10.0.0.1 port 1000
a$ flow udp 10.0.0.2 80 --sport 1000
reply: seen as 10.0.0.1 port 1000
a$ flow udp 10.0.1.3 81 --sport 1001
reply: seen as 10.0.0.1 port 1001
a$ flow udp 10.0.0.2 200 --sport 1002
reply: seen as 10.0.0.1 port 1002
a$ ping -c 1 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
64 bytes from 10.0.0.2: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
b$ ipset save
create p bitmap:port range 50-100 counters
add p 80 packets 2 bytes 70
add p 81 packets 1 bytes 35
create ip hash:ip family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000001
add ip 10.0.0.1 packets 1 bytes 84
create n hash:net family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000001
add n 10.0.0.0/8 packets 17 bytes 791
add n 10.0.1.3 nomatch packets 3 bytes 105
add n 10.0.0.1 packets 1 bytes 84
create ipp hash:ip,port family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000001
add ipp 10.0.0.1,udp:81 packets 1 bytes 35
add ipp 10.0.0.1,udp:80 packets 1 bytes 35
add ipp 10.0.0.1,udp:200 packets 1 bytes 35
create np hash:net,port family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000001
add np 10.0.0.0/24,icmp:echo-request packets 1 bytes 84
add np 10.0.0.0/24,udp:81 packets 1 bytes 35
create ipn hash:ip,port,net family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000001
add ipn 10.0.0.1,udp:80,10.0.0.0/8 packets 2 bytes 70
create bi bitmap:ip range 10.0.0.0-10.0.0.255 netmask 30 counters
add bi 10.0.0.0 packets 5 bytes 224
create l list:set size 8 counters
add l ip packets 0 bytes 0
add l n packets 9 bytes 413
a$ ping -c 1 10.0.1.3
PING 10.0.1.3 (10.0.1.3) 56(84) bytes of data.
64 bytes from 10.0.1.3: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.1.3 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
a$ flow tcp 10.0.0.2 80 --sport 1003
reply: seen as 10.0.0.1 port 1003
b$ ipset save
create p bitmap:port range 50-100 counters
add p 80 packets 7 bytes 338
add p 81 packets 1 bytes 35
create ip hash:ip family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000001
create n hash:net family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000001
add n 10.0.0.0/8 packets 35 bytes 1751
add n 10.0.1.3 nomatch packets 6 bytes 357
create ipp hash:ip,port family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000001
add ipp 10.0.0.1,udp:81 packets 1 bytes 35
add ipp 10.0.0.1,udp:80 packets 1 bytes 35
add ipp 10.0.0.1,udp:200 packets 1 bytes 35
create np hash:net,port family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000001
add np 10.0.0.0/24,icmp:echo-request packets 2 bytes 168
add np 10.0.0.0/24,udp:81 packets 1 bytes 35
create ipn hash:ip,port,net family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000001
add ipn 10.0.0.1,udp:80,10.0.0.0/8 packets 2 bytes 70
create bi bitmap:ip range 10.0.0.0-10.0.0.255 netmask 30 counters
add bi 10.0.0.0 packets 11 bytes 576
create l list:set size 8 counters
add l ip packets 2 bytes 144
add l n packets 18 bytes 889
b$ iptables -nvL INPUT
Chain INPUT (policy ACCEPT 11 packets, 576 bytes)
 pkts bytes target     prot opt in     out     source               destination         
    7   338            0    --  *      *       0.0.0.0/0            0.0.0.0/0            match-set p dst
    2   144            0    --  *      *       0.0.0.0/0            0.0.0.0/0            match-set ip src
    9   457            0    --  *      *       0.0.0.0/0            0.0.0.0/0            match-set n dst
    2   119            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! match-set n dst
   11   576            0    --  *      *       0.0.0.0/0            0.0.0.0/0            match-set l src
    9   457            0    --  *      *       0.0.0.0/0            0.0.0.0/0            match-set l dst
    3   203            0    --  *      *       0.0.0.0/0            0.0.0.0/0            match-set np src,dst
    2    70            0    --  *      *       0.0.0.0/0            0.0.0.0/0            match-set ipn src,dst,dst
   11   576            0    --  *      *       0.0.0.0/0            0.0.0.0/0            match-set bi src
    4   140 SET        17   --  *      *       0.0.0.0/0            0.0.0.0/0            add-set ipp src,dst
    1    35 SET        17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:81 add-set p dst
    1    35 SET        17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:200 add-set p dst
    2   168 SET        1    --  *      *       0.0.0.0/0            0.0.0.0/0            add-set ip src
    2   168 SET        1    --  *      *       0.0.0.0/0            0.0.0.0/0            add-set l src
    5   268 SET        6    --  *      *       0.0.0.0/0            0.0.0.0/0            del-set l src
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            match-set p src
b$ ipset destroy l
ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
[1]
b$ ipset destroy ip
ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
[1]
b$ ipset list -t l
Name: l
Type: list:set
Revision: 3
Header: size 8 counters
Size in memory: 208
References: 4
Number of entries: 2
b$ ipset list -t ip
Name: ip
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000001
Size in memory: 216
References: 3
Number of entries: 0
b$ ipset rename ip zz
ipset v7.17: Set cannot be renamed: it is in use by another system
[1]
b$ ipset swap ip bi
b$ ipset swap ip n
ipset v7.17: The sets cannot be swapped: their type does not match
[1]
b$ iptables -F
b$ ipset destroy ip
ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
[1]
b$ ipset flush l
b$ ipset destroy ip
b$ ipset list -n
p
n
ipp
np
ipn
bi
l
b$ iptables -A INPUT -m set --match-set nosuch src
iptables v1.8.9 (legacy): Set nosuch doesn't exist.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
b$ iptables -A INPUT -m set --match-set n src,dst
b$ iptables -A INPUT -m set --match-set ipp src
b$ iptables -A INPUT -m set --match-set ipn src,dst,dst,dst
b$ iptables -A INPUT -m set --match-set l src,dst
b$ iptables -A INPUT -m set --match-set p src
b$ iptables -A INPUT -j SET --add-set l src
b$ iptables -S INPUT
-P INPUT ACCEPT
-A INPUT -m set --match-set n src,dst
-A INPUT -m set --match-set ipp src
-A INPUT -m set --match-set ipn src,dst,dst,dst
-A INPUT -m set --match-set l src,dst
-A INPUT -m set --match-set p src
-A INPUT -j SET --add-set l src
