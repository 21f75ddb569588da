# kernel: 6.18
r$ sysctl -w net.ipv4.ip_forward=1
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
r$ iptables -A FORWARD -j LOG --log-prefix "fwd: "
r$ iptables -A FORWARD -p tcp -j LOG --log-prefix "all " --log-tcp-sequence --log-tcp-options --log-ip-options --log-uid --log-macdecode
r$ iptables -A OUTPUT -j LOG --log-uid --log-prefix "out "
r$ iptables -t mangle -A PREROUTING -j MARK --set-mark 0x5
r$ iptables -t raw -A PREROUTING -p udp -j TRACE
r$ iptables -N U
r$ iptables -A U -p udp --dport 53
r$ iptables -A U -p tcp -j RETURN
r$ iptables -N V
r$ iptables -A V -j RETURN
r$ iptables -A FORWARD -j U
r$ iptables -A FORWARD -j V
r$ iptables -A FORWARD -p udp
r$ iptables -A FORWARD -j ACCEPT
h$ flow udp 198.51.100.10 53 --from 192.168.0.3 --sport 1000
h$ flow tcp 198.51.100.10 80 --from 192.168.0.3 --sport 1001
h$ flow udp 198.51.100.10 9 --from 192.168.0.3 --sport 1002
h$ ping -c1 -W1 198.51.100.10
r$ flow udp 198.51.100.10 53 --sport 1003
r$ ping -c1 -W1 198.51.100.10
