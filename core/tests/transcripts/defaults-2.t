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
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=8553
net.ipv4.fib_multipath_hash_seed = 8553
r$ sysctl -w net.ipv4.fib_multipath_use_neigh=1
net.ipv4.fib_multipath_use_neigh = 1
r$ sysctl -w net.ipv4.fib_multipath_hash_policy=1
net.ipv4.fib_multipath_hash_policy = 1
r$ ip route append default via 10.0.0.9 src 10.0.0.2
r$ ip route append default via 10.0.2.7 src 10.0.0.2
r$ ip route append default via 10.0.1.3
r$ ip route append default via 10.0.0.6 src 10.0.0.2
r$ ip route append 9.0.0.0/8 nexthop via 10.0.0.9 weight 2 nexthop via 10.0.2.7 nexthop via 10.0.2.77 weight 2
r$ ip neigh replace 10.0.2.77 lladdr 02:00:00:00:00:77 dev wan2 nud noarp
r$ ip neigh replace 10.0.0.6 lladdr 02:00:00:00:00:77 dev wan0 nud stale
r$ ip route get 8.8.8.8
8.8.8.8 via 10.0.0.9 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip neigh del 10.0.1.3 dev wan1
RTNETLINK answers: No such file or directory
[2]
r$ ip route get 8.8.8.9
8.8.8.9 via 10.0.0.9 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip neigh replace 10.0.0.6 lladdr 02:00:00:00:00:77 dev wan0 nud none
r$ ip route get 8.8.8.9
8.8.8.9 via 10.0.0.9 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route del default via 10.0.0.6
r$ ip neigh replace 10.0.2.77 lladdr 02:00:00:00:00:77 dev wan2 nud permanent
r$ ip neigh replace 10.0.2.7 lladdr 02:00:00:00:00:77 dev wan2 nud reachable
r$ ip route get 8.8.8.9
8.8.8.9 via 10.0.0.9 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 8.8.8.8 from 10.0.0.2
8.8.8.8 from 10.0.0.2 via 10.0.0.9 dev wan0 uid 0 
    cache 
r$ ip route get 8.8.8.8 from 10.0.0.77 iif wan0
8.8.8.8 from 10.0.0.77 via 10.0.0.9 dev wan0 
    cache <redirect> iif wan0 
r$ ip neigh replace 10.0.1.3 lladdr 02:00:00:00:00:77 dev wan1 nud failed
r$ ip route get 8.8.8.9
8.8.8.9 via 10.0.0.9 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 9.1.1.233 from 10.0.0.2
9.1.1.233 from 10.0.0.2 via 10.0.0.9 dev wan0 uid 0 
    cache 
r$ ip route get 8.8.8.8
8.8.8.8 via 10.0.0.9 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip neigh replace 10.0.0.6 lladdr 02:00:00:00:00:77 dev wan0 nud permanent
r$ ip neigh del 10.0.1.3 dev wan1
r$ ip route get 9.1.1.6
9.1.1.6 via 10.0.2.77 dev wan2 src 10.0.2.2 uid 0 
    cache 
r$ ip route get 8.8.8.9 mark 1
8.8.8.9 via 10.0.0.9 dev wan0 src 10.0.0.2 mark 1 uid 0 
    cache 
r$ ip route get 8.8.8.8 from 10.0.0.2
8.8.8.8 from 10.0.0.2 via 10.0.0.9 dev wan0 uid 0 
    cache 
r$ ip route get 8.8.8.8
8.8.8.8 via 10.0.0.9 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route append default via 10.0.1.7
r$ ip neigh replace 10.0.1.3 lladdr 02:00:00:00:00:77 dev wan1 nud permanent
r$ ip neigh replace 10.0.0.6 lladdr 02:00:00:00:00:77 dev wan0 nud reachable
r$ ip route get 8.8.8.9 mark 1
8.8.8.9 via 10.0.0.9 dev wan0 src 10.0.0.2 mark 1 uid 0 
    cache 
r$ ip route get 8.8.8.8
8.8.8.8 via 10.0.0.9 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 9.1.1.140 tos 0x10
9.1.1.140 via 10.0.2.77 dev wan2 src 10.0.2.2 uid 0 
    cache 
r$ ip neigh replace 10.0.0.9 lladdr 02:00:00:00:00:77 dev wan0 nud delay
r$ ip neigh replace 10.0.0.6 lladdr 02:00:00:00:00:77 dev wan0 nud failed
r$ ip route get 8.8.8.9
8.8.8.9 via 10.0.2.7 dev wan2 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 8.8.8.9 tos 0x10
8.8.8.9 via 10.0.0.9 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 8.8.8.9 from 10.0.1.2
8.8.8.9 from 10.0.1.2 via 10.0.2.7 dev wan2 uid 0 
    cache 
r$ ip route get 8.8.8.8 from 10.0.1.2
8.8.8.8 from 10.0.1.2 via 10.0.0.9 dev wan0 uid 0 
    cache 
r$ ip route get 8.8.8.8 mark 1
8.8.8.8 via 10.0.2.7 dev wan2 src 10.0.0.2 mark 1 uid 0 
    cache 
r$ ip route get 8.8.8.8 from 10.0.0.77 iif wan0
8.8.8.8 from 10.0.0.77 via 10.0.0.9 dev wan0 
    cache <redirect> iif wan0 
r$ ip neigh replace 10.0.2.77 lladdr 02:00:00:00:00:77 dev wan2 nud failed
r$ ip route get 8.8.8.8 from 10.0.0.2
8.8.8.8 from 10.0.0.2 via 10.0.0.9 dev wan0 uid 0 
    cache 
r$ ip route get 8.8.8.9 oif wan1
8.8.8.9 via 10.0.1.3 dev wan1 src 10.0.1.2 uid 0 
    cache 
r$ ip route get 8.8.8.8
8.8.8.8 via 10.0.2.7 dev wan2 src 10.0.0.2 uid 0 
    cache 
r$ ip neigh replace 10.0.0.6 lladdr 02:00:00:00:00:77 dev wan0 nud delay
r$ ip route get 9.1.1.36 oif wan1
9.1.1.36 via 10.0.1.3 dev wan1 src 10.0.1.2 uid 0 
    cache 
r$ ip route get 8.8.8.8 from 10.0.0.2
8.8.8.8 from 10.0.0.2 via 10.0.0.9 dev wan0 uid 0 
    cache 
r$ ip route get 8.8.8.8
8.8.8.8 via 10.0.2.7 dev wan2 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 8.8.8.9 from 10.0.1.2
8.8.8.9 from 10.0.1.2 via 10.0.0.9 dev wan0 uid 0 
    cache 
r$ ip route get 8.8.8.9 tos 0x10
8.8.8.9 via 10.0.2.7 dev wan2 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 8.8.8.8 from 10.0.0.77 iif wan0
8.8.8.8 from 10.0.0.77 via 10.0.0.9 dev wan0 
    cache <redirect> iif wan0 
r$ ip route append default via 10.0.1.8
