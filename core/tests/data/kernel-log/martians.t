# kernel: 6.18
r$ sysctl -w net.ipv4.ip_forward=1
r$ sysctl -w net.ipv4.conf.all.log_martians=1
r$ ip link add lan0 type veth peer name eth0 netns h
r$ ip addr add 192.168.0.1/24 dev lan0
r$ ip link set lan0 up
r$ ip link set lo up
h$ ip addr add 192.168.0.3/24 dev eth0
h$ ip addr add 10.7.0.3/24 dev eth0
h$ ip addr add 10.5.0.1/32 dev lo
h$ ip link set eth0 up
h$ ip link set lo up
h$ ip route add default via 192.168.0.1
r$ ip link add wan0 type veth peer name eth0 netns w
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip link set wan0 up
w$ ip addr add 10.0.0.1/24 dev eth0
w$ ip link set eth0 up
w$ ip link set lo up
w$ serve udp 53
r$ sysctl -w net.ipv4.conf.lan0.rp_filter=1
r$ ip addr add 10.5.0.1/32 dev lo
r$ ip route add throw 10.8.0.0/16
r$ ip route add blackhole 10.9.0.0/16
h$ ping -c1 -W1 192.168.0.1
h$ flow udp 10.0.0.1 53 --from 10.7.0.3 --timeout 0.2
h$ flow udp 10.0.0.1 53 --from 10.5.0.1 --timeout 0.2
h$ flow udp 192.168.0.1 53 --from 10.7.0.3 --timeout 0.2
h$ sleep 6
h$ flow udp 10.8.0.1 53 --timeout 0.2
h$ flow udp 10.9.0.1 53 --timeout 0.2
h$ sysctl -w net.ipv4.conf.all.route_localnet=1
h$ ip route add table local 127.7.0.0/16 via 192.168.0.1
h$ flow udp 127.7.0.1 53 --from 192.168.0.3 --timeout 0.2
h$ flow udp 10.0.0.1 53 --from 127.0.0.1 --timeout 0.2
h$ flow udp 0.1.2.3 53 --timeout 0.2
h$ flow udp 240.1.2.3 53 --timeout 0.2
h$ ip neigh flush all
h$ sysctl -w net.ipv4.neigh.eth0.mcast_solicit=1
h$ ping -c1 -W1 -I 10.7.0.3 192.168.0.1
h$ sleep 6
h$ flow udp 10.0.0.1 53
h$ flow udp 10.0.0.1 53 --from 10.7.0.3 --timeout 0.03 --count 14
h$ sleep 7
h$ flow udp 10.0.0.1 53 --from 10.7.0.3 --timeout 0.1
