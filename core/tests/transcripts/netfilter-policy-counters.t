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
r$ iptables -A INPUT -p icmp
h$ ping -c 1 -W 1 192.168.0.1
PING 192.168.0.1 (192.168.0.1) 56(84) bytes of data.
64 bytes from 192.168.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 192.168.0.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ iptables -N A
r$ iptables-save -c
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:A - [0:0]
[1:84] -A INPUT -p icmp
COMMIT
r$ iptables -A A -p icmp
r$ iptables -A FORWARD -p icmp
r$ iptables-save -c
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:A - [0:0]
[1:84] -A INPUT -p icmp
[0:0] -A FORWARD -p icmp
[0:0] -A A -p icmp
COMMIT
r$ iptables -P FORWARD DROP
r$ iptables-save -c
*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:A - [0:0]
[1:84] -A INPUT -p icmp
[0:0] -A FORWARD -p icmp
[0:0] -A A -p icmp
COMMIT
h$ ping -c 1 -W 1 192.168.0.1
PING 192.168.0.1 (192.168.0.1) 56(84) bytes of data.
64 bytes from 192.168.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 192.168.0.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ iptables -P FORWARD DROP
r$ iptables-save -c
*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:A - [0:0]
[2:168] -A INPUT -p icmp
[0:0] -A FORWARD -p icmp
[0:0] -A A -p icmp
COMMIT
h$ ping -c 1 -W 1 192.168.0.1
PING 192.168.0.1 (192.168.0.1) 56(84) bytes of data.
64 bytes from 192.168.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 192.168.0.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ iptables -P INPUT DROP
r$ iptables-save -c
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:A - [0:0]
[3:252] -A INPUT -p icmp
[0:0] -A FORWARD -p icmp
[0:0] -A A -p icmp
COMMIT
h$ ping -c 1 -W 1 192.168.0.1
PING 192.168.0.1 (192.168.0.1) 56(84) bytes of data.
| 
--- 192.168.0.1 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
r$ iptables -D INPUT -p icmp
r$ iptables-save -c
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:A - [0:0]
[0:0] -A FORWARD -p icmp
[0:0] -A A -p icmp
COMMIT
h$ ping -c 1 -W 1 192.168.0.1
PING 192.168.0.1 (192.168.0.1) 56(84) bytes of data.
| 
--- 192.168.0.1 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
r$ iptables -E A B
r$ iptables -I INPUT -p icmp -j ACCEPT
r$ iptables-save -c
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
[0:0] -A INPUT -p icmp -j ACCEPT
[0:0] -A FORWARD -p icmp
[0:0] -A B -p icmp
COMMIT
h$ ping -c 1 -W 1 192.168.0.1
PING 192.168.0.1 (192.168.0.1) 56(84) bytes of data.
64 bytes from 192.168.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 192.168.0.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ iptables -R INPUT 1 -p icmp
r$ iptables-save -c
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
[0:0] -A INPUT -p icmp
[0:0] -A FORWARD -p icmp
[0:0] -A B -p icmp
COMMIT
r$ iptables -F
r$ iptables-save -c
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
COMMIT
r$ iptables -X
r$ iptables -P INPUT ACCEPT
r$ iptables-save -c
*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
