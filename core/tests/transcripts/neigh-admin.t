# kernel: 6.18
# neighbour entries as an administrator edits them
a$ ip link add v0 type veth peer name v0 netns b
a$ ip addr add 10.0.0.1/24 dev v0
b$ ip addr add 10.0.0.2/24 dev v0
a$ ip link set v0 up
b$ ip link set v0 up
a$ ip neigh
a$ ip neigh add 10.0.0.7 lladdr 02:00:00:00:00:07 dev v0
a$ ip neigh add 10.0.0.8 lladdr 02:00:00:00:00:08 dev v0 nud reachable
a$ ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev v0 nud stale
a$ ip neigh add 10.0.0.10 lladdr 02:00:00:00:00:0a dev v0 nud noarp
a$ ip neigh add 10.0.0.11 lladdr 02:00:00:00:00:0b dev v0 nud failed
a$ ip neigh add 10.0.0.12 dev v0 nud none
a$ ip neigh add 10.0.0.13 dev v0
Error: No link layer address given.
[2]
a$ ip neigh add 10.0.0.13 dev v0 nud reachable
RTNETLINK answers: File exists
[2]
a$ ip neigh add 10.0.0.14 dev v0 nud incomplete
a$ ip neigh
10.0.0.11 dev v0 FAILED 
10.0.0.14 dev v0 INCOMPLETE 
10.0.0.7 dev v0 lladdr MAC PERMANENT 
10.0.0.8 dev v0 lladdr MAC REACHABLE 
10.0.0.9 dev v0 lladdr MAC STALE 
a$ ip neigh show nud all
10.0.0.10 dev v0 lladdr MAC NOARP 
10.0.0.11 dev v0 FAILED 
10.0.0.12 dev v0 
10.0.0.13 dev v0 
10.0.0.14 dev v0 INCOMPLETE 
10.0.0.7 dev v0 lladdr MAC PERMANENT 
10.0.0.8 dev v0 lladdr MAC REACHABLE 
10.0.0.9 dev v0 lladdr MAC STALE 
a$ ip neigh add 10.0.0.7 lladdr 02:00:00:00:00:17 dev v0
RTNETLINK answers: File exists
[2]
a$ ip neigh change 10.0.0.7 lladdr 02:00:00:00:00:17 dev v0 nud stale
a$ ip neigh replace 10.0.0.8 lladdr 02:00:00:00:00:18 dev v0 nud permanent
a$ ip neigh change 10.0.0.99 lladdr 02:00:00:00:00:17 dev v0
RTNETLINK answers: No such file or directory
[2]
a$ ip neigh append 10.0.0.9 lladdr 02:00:00:00:00:19 dev v0
Command "append" is unknown, try "ip neigh help".
[255]
a$ ip neigh del 10.0.0.99 dev v0
RTNETLINK answers: No such file or directory
[2]
a$ ip neigh del 10.0.0.9 dev v0
a$ ip neigh
10.0.0.11 dev v0 FAILED 
10.0.0.14 dev v0 INCOMPLETE 
10.0.0.7 dev v0 lladdr MAC STALE 
10.0.0.8 dev v0 lladdr MAC PERMANENT 
a$ ping -c 1 -W 1 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
64 bytes from 10.0.0.2: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
a$ ip neigh
10.0.0.11 dev v0 FAILED 
10.0.0.14 dev v0 INCOMPLETE 
10.0.0.2 dev v0 lladdr MAC REACHABLE 
10.0.0.7 dev v0 lladdr MAC STALE 
10.0.0.8 dev v0 lladdr MAC PERMANENT 
a$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:18 dev v0
RTNETLINK answers: File exists
[2]
a$ ip neigh flush dev v0
a$ ip neigh
10.0.0.8 dev v0 lladdr MAC PERMANENT 
a$ ip neigh del 10.0.0.7 dev v0
RTNETLINK answers: No such file or directory
[2]
a$ ip neigh del 10.0.0.8 dev v0
a$ ping -c 1 -W 1 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
64 bytes from 10.0.0.2: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
a$ ip neigh flush dev v0
a$ ip neigh
a$ ip neigh add 10.0.0.7 lladdr 02:00:00:00:00:07 dev lo
a$ ip neigh add 10.0.0.7 lladdr 02:00:00:00:00:07 dev nosuch
Cannot find device "nosuch"
[1]
a$ ip neigh add 10.0.0.7 lladdr 02:00:00:00:07 dev v0
Error: Invalid link address.
[2]
a$ ip link set v0 down
a$ ip neigh
0.0.0.0 dev lo lladdr MAC PERMANENT 
