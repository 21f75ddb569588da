# kernel: 6.18
r1$ ip link set lo up
r1$ ip link add srv0 type veth peer name eth0 netns w
r1$ ip addr add 198.51.100.1/24 dev srv0
r1$ ip link set srv0 up
w$ ip link set eth0 up
w$ ip addr add 198.51.100.11/24 dev eth0
r1$ iptables -t filter -A OUTPUT -p icmp --icmp-type echo-request -j REJECT --reject-with icmp-net-unreachable
r1$ ping -c 3 -i 0.2 -W 1 198.51.100.11
PING 198.51.100.11 (198.51.100.11) 56(84) bytes of data.
From 198.51.100.1 icmp_seq=1 Destination Net Unreachable
ping: sendmsg: Operation not permitted
From 198.51.100.1 icmp_seq=2 Destination Net Unreachable
ping: sendmsg: Operation not permitted
From 198.51.100.1 icmp_seq=3 Destination Net Unreachable
ping: sendmsg: Operation not permitted
| 
--- 198.51.100.11 ping statistics ---
3 packets transmitted, 0 received, +3 errors, 100% packet loss, time T
[1]
r1$ ping -c 1 -W 1 198.51.100.11
PING 198.51.100.11 (198.51.100.11) 56(84) bytes of data.
From 198.51.100.1 icmp_seq=1 Destination Net Unreachable
ping: sendmsg: Operation not permitted
| 
--- 198.51.100.11 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
r1$ iptables -F OUTPUT
r1$ ping -c 1 -W 1 198.51.100.11
PING 198.51.100.11 (198.51.100.11) 56(84) bytes of data.
64 bytes from 198.51.100.11: icmp_seq=1 ttl=64 time=T ms
| 
--- 198.51.100.11 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r1$ iptables -t filter -A OUTPUT -p icmp --icmp-type echo-request -j DROP
r1$ ping -c 2 -i 0.2 -W 1 198.51.100.11
PING 198.51.100.11 (198.51.100.11) 56(84) bytes of data.
| 
--- 198.51.100.11 ping statistics ---
2 packets transmitted, 0 received, 100% packet loss, time T
[1]
