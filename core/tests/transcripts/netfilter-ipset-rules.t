# kernel: 6.18
# set target and timeouts
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ ip link add lan0 type veth peer name eth0 netns h
r$ sysctl -w net.ipv4.neigh.lan0.delay_first_probe_time=600
net.ipv4.neigh.lan0.delay_first_probe_time = 600
h$ sysctl -w net.ipv4.neigh.eth0.delay_first_probe_time=600
net.ipv4.neigh.eth0.delay_first_probe_time = 600
r$ ip addr add 192.168.0.1/24 dev lan0
r$ ip link set lan0 up
r$ ip link set lo up
h$ ip addr add 192.168.0.3/24 dev eth0
h$ ip addr add 192.168.0.4/24 dev eth0
h$ ip link set eth0 up
h$ ip route add default via 192.168.0.1
w$ ip link set lo up
w$ ip addr add 198.51.100.10/32 dev lo
w$ ip addr add 198.51.100.11/32 dev lo
r$ ip link add wan0 type veth peer name eth0 netns w
r$ sysctl -w net.ipv4.neigh.wan0.delay_first_probe_time=600
net.ipv4.neigh.wan0.delay_first_probe_time = 600
w$ sysctl -w net.ipv4.neigh.eth0.delay_first_probe_time=600
net.ipv4.neigh.eth0.delay_first_probe_time = 600
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip addr add 10.0.0.3/24 dev wan0
r$ ip link set wan0 up
w$ ip addr add 10.0.0.1/24 dev eth0
w$ ip link set eth0 up
r$ ip link add wan1 type veth peer name eth1 netns w
r$ sysctl -w net.ipv4.neigh.wan1.delay_first_probe_time=600
net.ipv4.neigh.wan1.delay_first_probe_time = 600
w$ sysctl -w net.ipv4.neigh.eth1.delay_first_probe_time=600
net.ipv4.neigh.eth1.delay_first_probe_time = 600
r$ ip addr add 10.0.1.2/24 dev wan1
r$ ip link set wan1 up
w$ ip addr add 10.0.1.1/24 dev eth1
w$ ip link set eth1 up
w$ serve udp 53
w$ serve tcp 80
h$ serve udp 53
h$ serve tcp 80
r$ serve udp 5353
r$ serve tcp 8080
r$ ip route add default via 10.0.0.1
r$ iptables -t nat -A POSTROUTING -o wan0 -j MASQUERADE
r$ ipset create seen hash:ip,port,ip timeout 3 counters
r$ ipset create src hash:ip
r$ ipset create nets hash:net timeout 2
r$ ipset add nets 192.168.0.4 timeout 100
r$ ipset create ports hash:ip,port
r$ iptables -A FORWARD -i lan0 -m set --match-set seen src,dst,dst -j ACCEPT
r$ iptables -A FORWARD -i lan0 -j SET --add-set seen src,dst,dst
r$ iptables -A FORWARD -i lan0 -j SET --add-set src src --exist
r$ iptables -A FORWARD -i lan0 -m set ! --match-set nets src -j SET --add-set nets src --timeout 20
r$ iptables -A FORWARD -i lan0 -j SET --add-set ports dst,dst
r$ iptables -A FORWARD -i lan0 -p tcp --dport 81 -j SET --del-set src src
h$ flow udp 198.51.100.10 53 --sport 3002 --count 3
reply: seen as 10.0.0.2 port 3002
reply: seen as 10.0.0.2 port 3002
reply: seen as 10.0.0.2 port 3002
h$ flow tcp 198.51.100.10 80 --sport 3003
reply: seen as 10.0.0.2 port 3003
h$ flow udp 198.51.100.11 53 --sport 3002 --count 1 --from 192.168.0.4
reply: seen as 10.0.0.2 port 3002
h$ ping -c 2 -i 0.2 -W 1 198.51.100.10
PING 198.51.100.10 (198.51.100.10) 56(84) bytes of data.
64 bytes from 198.51.100.10: icmp_seq=1 ttl=63 time=T ms
64 bytes from 198.51.100.10: icmp_seq=2 ttl=63 time=T ms
| 
--- 198.51.100.10 ping statistics ---
2 packets transmitted, 2 received, 0% packet loss, time T
r$ ipset list
Name: seen
Type: hash:ip,port,ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 3 counters bucketsize 12
Size in memory: N
References: 2
Number of entries: 4
Members:
| 
| 
| 
192.168.0.3
192.168.0.3 timeout T
192.168.0.3,icmp:echo-request,198.51.100.10 timeout 2 packets 2 bytes 168
192.168.0.3,tcp:80,198.51.100.10 timeout 2 packets 5 bytes 268
192.168.0.3,udp:53,198.51.100.10 timeout 2 packets 3 bytes 105
192.168.0.4
192.168.0.4 timeout T
192.168.0.4,udp:53,198.51.100.11 timeout 2 packets 1 bytes 35
198.51.100.10,icmp:echo-request
198.51.100.10,tcp:80
198.51.100.10,udp:53
198.51.100.11,udp:53
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Header: family inet hashsize 1024 maxelem 65536 timeout 2 bucketsize 12
Members:
Members:
Members:
Name: nets
Name: ports
Name: src
Number of entries: 2
Number of entries: 2
Number of entries: 4
References: 1
References: 2
References: 2
Revision: 6
Revision: 7
Revision: 7
Size in memory: N
Size in memory: N
Size in memory: N
Type: hash:ip
Type: hash:ip,port
Type: hash:net
r$ iptables -L FORWARD -n -v -x
Chain FORWARD (policy ACCEPT 14 packets, 776 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       7      362 ACCEPT     0    --  lan0   *       0.0.0.0/0            0.0.0.0/0            match-set seen src,dst,dst
       4      214 SET        0    --  lan0   *       0.0.0.0/0            0.0.0.0/0            add-set seen src,dst,dst
       4      214 SET        0    --  lan0   *       0.0.0.0/0            0.0.0.0/0            add-set src src exist
       1       35 SET        0    --  lan0   *       0.0.0.0/0            0.0.0.0/0            ! match-set nets src add-set nets src timeout 20
       4      214 SET        0    --  lan0   *       0.0.0.0/0            0.0.0.0/0            add-set ports dst,dst
       0        0 SET        6    --  lan0   *       0.0.0.0/0            0.0.0.0/0            tcp dpt:81 del-set src src
r$ ipset destroy seen
ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
[1]
r$ ipset rename seen x
ipset v7.17: Set cannot be renamed: it is in use by another system
[1]
r$ sleep 2.5
r$ ipset list nets
Name: nets
Type: hash:net
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 timeout 2 bucketsize 12
Size in memory: N
References: 2
Number of entries: 2
Members:
192.168.0.3 timeout T
192.168.0.4 timeout T
h$ flow tcp 198.51.100.10 81 --sport 3003
error: Connection refused
[1]
r$ ipset list src
Name: src
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 2
Number of entries: 1
Members:
192.168.0.4
r$ sleep 3.5
r$ ipset list seen
Name: seen
Type: hash:ip,port,ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 3 counters bucketsize 12
Size in memory: N
References: 2
Number of entries: 0
Members:
h$ flow udp 198.51.100.10 53 --sport 3002 --count 1
reply: seen as 10.0.0.2 port 3002
r$ ipset list seen
Name: seen
Type: hash:ip,port,ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 3 counters bucketsize 12
Size in memory: N
References: 2
Number of entries: 1
Members:
192.168.0.3,udp:53,198.51.100.10 timeout 2 packets 1 bytes 35
r$ ipset flush seen
r$ ipset list seen
Name: seen
Type: hash:ip,port,ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 3 counters bucketsize 12
Size in memory: N
References: 2
Number of entries: 0
Members:
r$ ipset create seen2 hash:ip,port,ip timeout 9 counters
r$ ipset swap seen seen2
r$ iptables -S FORWARD
-P FORWARD ACCEPT
-A FORWARD -i lan0 -m set --match-set seen src,dst,dst -j ACCEPT
-A FORWARD -i lan0 -j SET --add-set seen src,dst,dst
-A FORWARD -i lan0 -j SET --add-set src src --exist
-A FORWARD -i lan0 -m set ! --match-set nets src -j SET --add-set nets src --timeout 20
-A FORWARD -i lan0 -j SET --add-set ports dst,dst
-A FORWARD -i lan0 -p tcp -m tcp --dport 81 -j SET --del-set src src
h$ flow udp 198.51.100.10 53 --sport 3002 --count 1
reply: seen as 10.0.0.2 port 3002
r$ ipset list seen
Name: seen
Type: hash:ip,port,ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 9 counters bucketsize 12
Size in memory: N
References: 2
Number of entries: 1
Members:
192.168.0.3,udp:53,198.51.100.10 timeout 8 packets 1 bytes 35
r$ iptables -F
r$ ipset destroy
r$ ipset list
r$ iptables -A FORWARD -m set --match-set nosuch src -j ACCEPT
iptables v1.8.9 (legacy): Set nosuch doesn't exist.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -j SET --add-set nosuch src
iptables v1.8.9 (legacy): Set nosuch doesn't exist.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
