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
r$ iptables -t mangle -N P
r$ iptables -t mangle -A P -i lan0
r$ iptables -t mangle -A P -i wan0
r$ iptables -t mangle -A P ! -i lan0
r$ iptables -t mangle -A P -i lo
r$ iptables -t mangle -A P -o wan0
r$ iptables -t mangle -A POSTROUTING -j P
r$ iptables -t mangle -A OUTPUT -j P
r$ iptables -t mangle -A INPUT -j P
r$ iptables -t mangle -A PREROUTING -j P
h$ flow udp 198.51.100.10 53 --sport 5001 --timeout 1 --count 2
reply: seen as 192.168.0.3 port 5001
reply: seen as 192.168.0.3 port 5001
r$ flow udp 198.51.100.10 53 --sport 5001 --timeout 1 --count 2
reply: seen as 10.0.0.2 port 5001
reply: seen as 10.0.0.2 port 5001
r$ ping -c 1 -W 1 127.0.0.1
PING 127.0.0.1 (127.0.0.1) 56(84) bytes of data.
64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 127.0.0.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ iptables -t mangle -L -n -v -x
Chain PREROUTING (policy ACCEPT 8 packets, 408 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       8      408 P          0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain INPUT (policy ACCEPT 4 packets, 250 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       4      250 P          0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain FORWARD (policy ACCEPT 4 packets, 158 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 4 packets, 238 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       4      238 P          0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain POSTROUTING (policy ACCEPT 8 packets, 396 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       8      396 P          0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain P (4 references)
    pkts      bytes target     prot opt in     out     source               destination         
       4      140            0    --  lan0   *       0.0.0.0/0            0.0.0.0/0           
       8      340            0    --  wan0   *       0.0.0.0/0            0.0.0.0/0           
      20     1152            0    --  !lan0  *       0.0.0.0/0            0.0.0.0/0           
       4      336            0    --  lo     *       0.0.0.0/0            0.0.0.0/0           
       6      210            0    --  *      wan0    0.0.0.0/0            0.0.0.0/0           
