# kernel: 6.18
# tcp errors
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
r$ iptables -A FORWARD -d 10.0.0.50 -j REJECT
r$ iptables -A FORWARD -d 10.0.0.51 -j REJECT --reject-with icmp-net-unreachable
r$ iptables -A FORWARD -d 10.0.0.52 -j REJECT --reject-with icmp-host-prohibited
r$ iptables -A FORWARD -d 10.0.0.53 -j REJECT --reject-with icmp-proto-unreachable
h$ ip route add unreachable 1.1.1.1
h$ ip route add prohibit 1.1.1.2
h$ ip route add blackhole 1.1.1.3
h$ flow udp 1.1.1.1 53
error: No route to host
[1]
h$ flow udp 1.1.1.1 53 --count 3
error: No route to host
error: Destination address required
error: Destination address required
[1]
h$ flow tcp 1.1.1.2 53
error: Permission denied
[1]
h$ flow tcp 1.1.1.3 53 --count 2
error: Invalid argument
error: Invalid argument
[1]
h$ ping -c 1 1.1.1.1
ping: connect: No route to host
[2]
h$ ping -c 1 1.1.1.2
ping: Do you want to ping broadcast? Then -b. If not, check your local firewall rules
[2]
h$ ping -c 1 1.1.1.3
ping: connect: Invalid argument
[2]
h$ sleep 2
h$ ping -c 2 -i 0.2 10.0.0.50
PING 10.0.0.50 (10.0.0.50) 56(84) bytes of data.
From 192.168.0.1 icmp_seq=1 Destination Port Unreachable
From 192.168.0.1 icmp_seq=2 Destination Port Unreachable
| 
--- 10.0.0.50 ping statistics ---
2 packets transmitted, 0 received, +2 errors, 100% packet loss, time T
[1]
h$ sleep 3
h$ flow udp 10.0.0.50 1
error: Connection refused
[1]
h$ sleep 3
h$ flow udp 10.0.0.51 1 --timeout 0.2
timeout
[1]
h$ sleep 3
h$ flow udp 10.0.0.52 1
error: No route to host
[1]
h$ sleep 3
h$ flow udp 10.0.0.53 1
error: Protocol not available
[1]
h$ sleep 3
h$ flow tcp 10.0.0.50 1
error: Connection refused
[1]
h$ sleep 3
h$ flow tcp 10.0.0.51 1
error: Network is unreachable
[1]
h$ sleep 3
h$ flow tcp 10.0.0.52 1
error: No route to host
[1]
h$ sleep 3
h$ flow tcp 10.0.0.53 1
error: Protocol not available
[1]
h$ iptables -A OUTPUT -d 10.0.0.60 -j DROP
h$ flow tcp 10.0.0.60 1 --timeout 2
timeout
[1]
h$ flow udp 10.0.0.60 1
error: Operation not permitted
[1]
h$ ping -c 2 -i 0.2 -W 1 10.0.0.60
PING 10.0.0.60 (10.0.0.60) 56(84) bytes of data.
| 
--- 10.0.0.60 ping statistics ---
2 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ sleep 2
h$ ping -c 2 -i 0.5 -t 1 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
From 192.168.0.1 icmp_seq=1 Time to live exceeded
From 192.168.0.1 icmp_seq=2 Time to live exceeded
| 
--- 10.0.0.2 ping statistics ---
2 packets transmitted, 0 received, +2 errors, 100% packet loss, time T
[1]
h$ ping -c 6 -i 1 -W 3 192.168.0.77
PING 192.168.0.77 (192.168.0.77) 56(84) bytes of data.
From 192.168.0.3 icmp_seq=1 Destination Host Unreachable
From 192.168.0.3 icmp_seq=2 Destination Host Unreachable
From 192.168.0.3 icmp_seq=3 Destination Host Unreachable
From 192.168.0.3 icmp_seq=4 Destination Host Unreachable
From 192.168.0.3 icmp_seq=5 Destination Host Unreachable
From 192.168.0.3 icmp_seq=6 Destination Host Unreachable
| 
--- 192.168.0.77 ping statistics ---
6 packets transmitted, 0 received, +6 errors, 100% packet loss, time T
pipe 4
[1]
h$ ping -c 2 -i 1 -W 4 10.0.0.77
PING 10.0.0.77 (10.0.0.77) 56(84) bytes of data.
From 192.168.0.1 icmp_seq=1 Destination Host Unreachable
From 192.168.0.1 icmp_seq=2 Destination Host Unreachable
| 
--- 10.0.0.77 ping statistics ---
2 packets transmitted, 0 received, +2 errors, 100% packet loss, time T
pipe 2
[1]
h$ flow tcp 10.0.0.77 80 --timeout 6
error: No route to host
[1]
w$ iptables -A OUTPUT -p udp --sport 53 -j DROP
h$ flow udp 10.0.0.2 53 --timeout 1
timeout
[1]
w$ iptables -F OUTPUT
h$ flow udp 10.0.0.2 53 --timeout 1
error: Connection refused
[1]
