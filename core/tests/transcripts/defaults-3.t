# kernel: 6.18
r$ ip link add wan0 type veth peer name p0 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip link add wan1 type veth peer name p1 netns x
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip addr add 10.0.1.2/24 dev wan1
r$ ip link add wan2 type veth peer name p2 netns x
r$ ip link set wan2 up
x$ ip link set p2 up
r$ ip addr add 10.0.2.2/24 dev wan2
r$ ip link set lo up
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=2300
net.ipv4.fib_multipath_hash_seed = 2300
r$ sysctl -w net.ipv4.fib_multipath_use_neigh=0
net.ipv4.fib_multipath_use_neigh = 0
r$ sysctl -w net.ipv4.fib_multipath_hash_policy=0
net.ipv4.fib_multipath_hash_policy = 0
r$ ip rule add prio 100 table 101
r$ ip route append default via 10.0.0.8 table 101
r$ ip route append default via 10.0.2.8 table 101
r$ ip route append default via 10.0.0.4 table 101
r$ ip route append default via 10.0.0.5 table 101 tos 0x10
r$ ip route append default via 10.0.0.7 table 101 src 10.0.0.2
r$ ip route append 9.0.0.0/8 nexthop via 10.0.0.8 weight 3 nexthop via 10.0.2.8 nexthop via 10.0.2.77 weight 2
r$ ip neigh replace 10.0.2.77 lladdr 02:00:00:00:00:77 dev wan2 nud permanent
r$ ip neigh replace 10.0.0.8 lladdr 02:00:00:00:00:77 dev wan0 nud incomplete
r$ ip neigh replace 10.0.0.5 lladdr 02:00:00:00:00:77 dev wan0 nud failed
r$ ip route get 9.1.1.150
9.1.1.150 via 10.0.2.8 dev wan2 table 101 src 10.0.2.2 uid 0 
    cache 
r$ ip neigh del 10.0.0.4 dev wan0
RTNETLINK answers: No such file or directory
[2]
r$ ip neigh replace 10.0.0.4 lladdr 02:00:00:00:00:77 dev wan0 nud stale
r$ ip neigh replace 10.0.0.4 lladdr 02:00:00:00:00:77 dev wan0 nud none
r$ ip route get 8.8.8.9 from 10.0.0.2
8.8.8.9 from 10.0.0.2 via 10.0.2.8 dev wan2 table 101 uid 0 
    cache 
r$ ip route get 8.8.8.9 mark 1
8.8.8.9 via 10.0.2.8 dev wan2 table 101 src 10.0.2.2 mark 1 uid 0 
    cache 
r$ ip route get 8.8.8.8 from 10.0.0.2
8.8.8.8 from 10.0.0.2 via 10.0.2.8 dev wan2 table 101 uid 0 
    cache 
r$ ip route get 8.8.8.9 mark 1
8.8.8.9 via 10.0.2.8 dev wan2 table 101 src 10.0.2.2 mark 1 uid 0 
    cache 
r$ ip neigh replace 10.0.2.77 lladdr 02:00:00:00:00:77 dev wan2 nud none
r$ ip neigh replace 10.0.0.8 lladdr 02:00:00:00:00:77 dev wan0 nud delay
r$ ip neigh del 10.0.0.5 dev wan0
r$ ip route get 8.8.8.8 mark 1
8.8.8.8 via 10.0.0.8 dev wan0 table 101 src 10.0.0.2 mark 1 uid 0 
    cache 
r$ ip route get 8.8.8.8 oif wan1
8.8.8.8 dev wan1 src 10.0.1.2 uid 0 
    cache 
r$ ip neigh replace 10.0.2.8 lladdr 02:00:00:00:00:77 dev wan2 nud noarp
r$ ip neigh replace 10.0.2.77 lladdr 02:00:00:00:00:77 dev wan2 nud failed
r$ ip route get 8.8.8.8 tos 0x10
8.8.8.8 tos 0x10 via 10.0.0.5 dev wan0 table 101 src 10.0.0.2 uid 0 
    cache 
r$ ip route append default via 10.0.1.4 table 101
r$ ip neigh del 10.0.0.7 dev wan0
RTNETLINK answers: No such file or directory
[2]
r$ ip route get 9.1.1.128
9.1.1.128 via 10.0.2.8 dev wan2 table 101 src 10.0.2.2 uid 0 
    cache 
r$ ip neigh replace 10.0.0.5 lladdr 02:00:00:00:00:77 dev wan0 nud reachable
r$ ip neigh replace 10.0.0.4 lladdr 02:00:00:00:00:77 dev wan0 nud reachable
r$ ip neigh replace 10.0.0.7 lladdr 02:00:00:00:00:77 dev wan0 nud failed
r$ ip route get 9.1.1.48 from 10.0.1.2
9.1.1.48 from 10.0.1.2 via 10.0.0.8 dev wan0 table 101 uid 0 
    cache 
r$ ip neigh replace 10.0.2.77 lladdr 02:00:00:00:00:77 dev wan2 nud failed
r$ ip neigh replace 10.0.0.8 lladdr 02:00:00:00:00:77 dev wan0 nud failed
r$ ip neigh replace 10.0.0.8 lladdr 02:00:00:00:00:77 dev wan0 nud failed
r$ ip route get 8.8.8.8
8.8.8.8 via 10.0.2.8 dev wan2 table 101 src 10.0.2.2 uid 0 
    cache 
r$ ip route get 8.8.8.9
8.8.8.9 via 10.0.0.4 dev wan0 table 101 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 8.8.8.9 tos 0x10
8.8.8.9 tos 0x10 via 10.0.0.5 dev wan0 table 101 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 8.8.8.9
8.8.8.9 via 10.0.2.8 dev wan2 table 101 src 10.0.2.2 uid 0 
    cache 
r$ ip route get 9.1.1.97
9.1.1.97 via 10.0.0.4 dev wan0 table 101 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 8.8.8.8 oif wan1
8.8.8.8 via 10.0.1.4 dev wan1 table 101 src 10.0.1.2 uid 0 
    cache 
r$ ip route append default via 10.0.1.8 table 101
r$ ip neigh replace 10.0.0.4 lladdr 02:00:00:00:00:77 dev wan0 nud failed
r$ ip neigh replace 10.0.0.8 lladdr 02:00:00:00:00:77 dev wan0 nud failed
r$ ip neigh replace 10.0.2.77 lladdr 02:00:00:00:00:77 dev wan2 nud incomplete
r$ ip route get 8.8.8.8 oif wan1
8.8.8.8 via 10.0.1.4 dev wan1 table 101 src 10.0.1.2 uid 0 
    cache 
r$ ip route get 9.1.1.41 from 10.0.0.2
9.1.1.41 from 10.0.0.2 via 10.0.2.8 dev wan2 table 101 uid 0 
    cache 
r$ ip route get 8.8.8.9
8.8.8.9 via 10.0.1.4 dev wan1 table 101 src 10.0.1.2 uid 0 
    cache 
r$ ip neigh replace 10.0.2.77 lladdr 02:00:00:00:00:77 dev wan2 nud failed
r$ ip neigh replace 10.0.0.5 lladdr 02:00:00:00:00:77 dev wan0 nud stale
r$ ip neigh replace 10.0.0.4 lladdr 02:00:00:00:00:77 dev wan0 nud permanent
r$ ip route get 8.8.8.8
8.8.8.8 via 10.0.2.8 dev wan2 table 101 src 10.0.2.2 uid 0 
    cache 
r$ ip route get 9.1.1.217 from 10.0.1.2
9.1.1.217 from 10.0.1.2 via 10.0.0.4 dev wan0 table 101 uid 0 
    cache 
r$ ip route get 9.1.1.72 from 10.0.0.2
9.1.1.72 from 10.0.0.2 via 10.0.2.8 dev wan2 table 101 uid 0 
    cache 
r$ ip route get 8.8.8.9 from 10.0.0.2
8.8.8.9 from 10.0.0.2 via 10.0.0.4 dev wan0 table 101 uid 0 
    cache 
r$ ip route get 8.8.8.8 from 10.0.1.2
8.8.8.8 from 10.0.1.2 via 10.0.2.8 dev wan2 table 101 uid 0 
    cache 
