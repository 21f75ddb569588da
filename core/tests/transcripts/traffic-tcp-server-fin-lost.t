# kernel: 6.18
# tcp tcp-server-fin-lost
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ ip link add lan0 type veth peer name eth0 netns h
r$ ip addr add 192.168.0.1/24 dev lan0
r$ ip link set lan0 up
h$ ip addr add 192.168.0.3/24 dev eth0
h$ ip link set eth0 up
h$ ip link set lo up
h$ ip route add default via 192.168.0.1
r$ ip link add wan0 type veth peer name eth0 netns w
r$ ip addr add 10.0.0.1/24 dev wan0
r$ ip link set wan0 up
r$ ip link set lo up
w$ ip addr add 10.0.0.2/24 dev eth0
w$ ip link set eth0 up
w$ ip link set lo up
w$ ip route add default via 10.0.0.1
w$ serve tcp 80
w$ serve udp 53
h$ sysctl -w net.ipv4.neigh.eth0.base_reachable_time_ms=3600000
net.ipv4.neigh.eth0.base_reachable_time_ms = 3600000
r$ sysctl -w net.ipv4.neigh.lan0.base_reachable_time_ms=3600000
net.ipv4.neigh.lan0.base_reachable_time_ms = 3600000
r$ sysctl -w net.ipv4.neigh.wan0.base_reachable_time_ms=3600000
net.ipv4.neigh.wan0.base_reachable_time_ms = 3600000
w$ sysctl -w net.ipv4.neigh.eth0.base_reachable_time_ms=3600000
net.ipv4.neigh.eth0.base_reachable_time_ms = 3600000
r$ iptables -A FORWARD -p tcp -i wan0 --tcp-flags FIN FIN -j DROP
h$ capture start
w$ capture start
h$ flow tcp 10.0.0.2 80 --sport 5000 --timeout 5
reply: seen as 192.168.0.3 port 5000
h$ sleep 3.7
r$ iptables -F FORWARD
h$ flow tcp 10.0.0.2 80 --sport 5001 --timeout 5
reply: seen as 192.168.0.3 port 5001
h$ sleep 4
h$ flow tcp 10.0.0.2 80 --sport 5000 --timeout 5
reply: seen as 192.168.0.3 port 5000
h$ capture stop
eth0 out arp who-has 192.168.0.1 tell 192.168.0.3
eth0 in arp 192.168.0.1 is-at
eth0 out tcp 192.168.0.3:5000 > 10.0.0.2:80 S ttl 64
eth0 in tcp 10.0.0.2:80 > 192.168.0.3:5000 SA ttl 63
eth0 out tcp 192.168.0.3:5000 > 10.0.0.2:80 A ttl 64
eth0 in tcp 10.0.0.2:80 > 192.168.0.3:5000 AP ttl 63
eth0 out tcp 192.168.0.3:5000 > 10.0.0.2:80 A ttl 64
eth0 out tcp 192.168.0.3:5000 > 10.0.0.2:80 AF ttl 64
eth0 in tcp 10.0.0.2:80 > 192.168.0.3:5000 A ttl 63
eth0 out tcp 192.168.0.3:5001 > 10.0.0.2:80 S ttl 64
eth0 in tcp 10.0.0.2:80 > 192.168.0.3:5001 SA ttl 63
eth0 out tcp 192.168.0.3:5001 > 10.0.0.2:80 A ttl 64
eth0 in tcp 10.0.0.2:80 > 192.168.0.3:5001 AP ttl 63
eth0 out tcp 192.168.0.3:5001 > 10.0.0.2:80 A ttl 64
eth0 out tcp 192.168.0.3:5001 > 10.0.0.2:80 AF ttl 64
eth0 in tcp 10.0.0.2:80 > 192.168.0.3:5001 A ttl 63
eth0 in tcp 10.0.0.2:80 > 192.168.0.3:5001 AF ttl 63
eth0 out tcp 192.168.0.3:5001 > 10.0.0.2:80 A ttl 64
eth0 in tcp 10.0.0.2:80 > 192.168.0.3:5000 AF ttl 63
eth0 out tcp 192.168.0.3:5000 > 10.0.0.2:80 A ttl 64
eth0 out tcp 192.168.0.3:5000 > 10.0.0.2:80 S ttl 64
eth0 in tcp 10.0.0.2:80 > 192.168.0.3:5000 SA ttl 63
eth0 out tcp 192.168.0.3:5000 > 10.0.0.2:80 A ttl 64
eth0 in tcp 10.0.0.2:80 > 192.168.0.3:5000 AP ttl 63
eth0 out tcp 192.168.0.3:5000 > 10.0.0.2:80 A ttl 64
eth0 out tcp 192.168.0.3:5000 > 10.0.0.2:80 AF ttl 64
eth0 in tcp 10.0.0.2:80 > 192.168.0.3:5000 A ttl 63
eth0 in tcp 10.0.0.2:80 > 192.168.0.3:5000 AF ttl 63
eth0 out tcp 192.168.0.3:5000 > 10.0.0.2:80 A ttl 64
w$ capture stop
eth0 in arp who-has 10.0.0.2 tell 10.0.0.1
eth0 out arp 10.0.0.2 is-at
eth0 in tcp 192.168.0.3:5000 > 10.0.0.2:80 S ttl 63
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5000 SA ttl 64
eth0 in tcp 192.168.0.3:5000 > 10.0.0.2:80 A ttl 63
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5000 AP ttl 64
eth0 in tcp 192.168.0.3:5000 > 10.0.0.2:80 A ttl 63
eth0 in tcp 192.168.0.3:5000 > 10.0.0.2:80 AF ttl 63
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5000 A ttl 64
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5000 AF ttl 64
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5000 AF ttl 64
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5000 AF ttl 64
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5000 AF ttl 64
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5000 AF ttl 64
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5000 AF ttl 64
eth0 in tcp 192.168.0.3:5001 > 10.0.0.2:80 S ttl 63
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5001 SA ttl 64
eth0 in tcp 192.168.0.3:5001 > 10.0.0.2:80 A ttl 63
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5001 AP ttl 64
eth0 in tcp 192.168.0.3:5001 > 10.0.0.2:80 A ttl 63
eth0 in tcp 192.168.0.3:5001 > 10.0.0.2:80 AF ttl 63
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5001 A ttl 64
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5001 AF ttl 64
eth0 in tcp 192.168.0.3:5001 > 10.0.0.2:80 A ttl 63
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5000 AF ttl 64
eth0 in tcp 192.168.0.3:5000 > 10.0.0.2:80 A ttl 63
eth0 in tcp 192.168.0.3:5000 > 10.0.0.2:80 S ttl 63
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5000 SA ttl 64
eth0 in tcp 192.168.0.3:5000 > 10.0.0.2:80 A ttl 63
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5000 AP ttl 64
eth0 in tcp 192.168.0.3:5000 > 10.0.0.2:80 A ttl 63
eth0 in tcp 192.168.0.3:5000 > 10.0.0.2:80 AF ttl 63
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5000 A ttl 64
eth0 out tcp 10.0.0.2:80 > 192.168.0.3:5000 AF ttl 64
eth0 in tcp 192.168.0.3:5000 > 10.0.0.2:80 A ttl 63
