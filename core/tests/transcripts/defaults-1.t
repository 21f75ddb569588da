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
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=2202
net.ipv4.fib_multipath_hash_seed = 2202
r$ sysctl -w net.ipv4.fib_multipath_use_neigh=0
net.ipv4.fib_multipath_use_neigh = 0
r$ sysctl -w net.ipv4.fib_multipath_hash_policy=1
net.ipv4.fib_multipath_hash_policy = 1
r$ ip route append default via 10.0.1.6 src 10.0.0.2
r$ ip route append default via 10.0.1.9
r$ ip route append default via 10.0.0.6
r$ ip route append default via 10.0.1.6 tos 0x10
r$ ip route append default via 10.0.0.8 metric 5
r$ ip route append 9.0.0.0/8 nexthop via 10.0.1.6 weight 2 nexthop via 10.0.1.9 nexthop via 10.0.2.77 weight 2
r$ ip neigh replace 10.0.0.8 lladdr 02:00:00:00:00:77 dev wan0 nud reachable
r$ ip route get 8.8.8.8
8.8.8.8 via 10.0.1.6 dev wan1 src 10.0.0.2 uid 0 
    cache 
r$ ip neigh replace 10.0.2.77 lladdr 02:00:00:00:00:77 dev wan2 nud permanent
r$ ip neigh replace 10.0.1.6 lladdr 02:00:00:00:00:77 dev wan1 nud delay
r$ ip neigh replace 10.0.0.6 lladdr 02:00:00:00:00:77 dev wan0 nud failed
r$ ip route get 8.8.8.9
8.8.8.9 via 10.0.1.9 dev wan1 src 10.0.1.2 uid 0 
    cache 
r$ ip route get 9.1.1.107
9.1.1.107 via 10.0.2.77 dev wan2 src 10.0.2.2 uid 0 
    cache 
r$ ip route get 9.1.1.48 from 10.0.0.2
9.1.1.48 from 10.0.0.2 via 10.0.2.77 dev wan2 uid 0 
    cache 
r$ ip route get 9.1.1.31 from 10.0.1.2
9.1.1.31 from 10.0.1.2 via 10.0.1.6 dev wan1 uid 0 
    cache 
r$ ip neigh replace 10.0.0.8 lladdr 02:00:00:00:00:77 dev wan0 nud failed
r$ ip neigh replace 10.0.0.8 lladdr 02:00:00:00:00:77 dev wan0 nud delay
r$ ip neigh replace 10.0.0.8 lladdr 02:00:00:00:00:77 dev wan0 nud probe
r$ ip route get 8.8.8.8 mark 1
8.8.8.8 via 10.0.1.6 dev wan1 src 10.0.0.2 mark 1 uid 0 
    cache 
r$ ip neigh replace 10.0.1.6 lladdr 02:00:00:00:00:77 dev wan1 nud delay
r$ ip neigh replace 10.0.1.6 lladdr 02:00:00:00:00:77 dev wan1 nud stale
r$ ip route get 8.8.8.9
8.8.8.9 via 10.0.1.9 dev wan1 src 10.0.1.2 uid 0 
    cache 
r$ ip route get 8.8.8.8 from 10.0.0.2
8.8.8.8 from 10.0.0.2 via 10.0.1.6 dev wan1 uid 0 
    cache 
r$ ip route get 9.1.1.181 mark 1
9.1.1.181 via 10.0.2.77 dev wan2 src 10.0.2.2 mark 1 uid 0 
    cache 
r$ ip route get 8.8.8.8
8.8.8.8 via 10.0.1.9 dev wan1 src 10.0.1.2 uid 0 
    cache 
r$ ip neigh replace 10.0.1.6 lladdr 02:00:00:00:00:77 dev wan1 nud none
r$ ip route get 8.8.8.9 from 10.0.0.2
8.8.8.9 from 10.0.0.2 via 10.0.1.9 dev wan1 uid 0 
    cache 
r$ ip route get 9.1.1.169
9.1.1.169 via 10.0.1.9 dev wan1 src 10.0.1.2 uid 0 
    cache 
r$ ip route get 9.1.1.99
9.1.1.99 via 10.0.2.77 dev wan2 src 10.0.2.2 uid 0 
    cache 
r$ ip route get 9.1.1.133 tos 0x10
9.1.1.133 via 10.0.1.6 dev wan1 src 10.0.1.2 uid 0 
    cache 
r$ ip route get 8.8.8.8 oif wan1
8.8.8.8 via 10.0.1.6 dev wan1 src 10.0.0.2 uid 0 
    cache 
r$ ip neigh replace 10.0.1.6 lladdr 02:00:00:00:00:77 dev wan1 nud noarp
r$ ip neigh replace 10.0.1.6 lladdr 02:00:00:00:00:77 dev wan1 nud none
r$ ip neigh replace 10.0.0.8 lladdr 02:00:00:00:00:77 dev wan0 nud noarp
r$ ip route get 8.8.8.8
8.8.8.8 via 10.0.1.9 dev wan1 src 10.0.1.2 uid 0 
    cache 
r$ ip route del default via 10.0.0.8
r$ ip neigh del 10.0.1.6 dev wan1
r$ ip neigh del 10.0.1.6 dev wan1
RTNETLINK answers: No such file or directory
[2]
r$ ip route get 8.8.8.9
8.8.8.9 via 10.0.1.6 dev wan1 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 9.1.1.205
9.1.1.205 via 10.0.2.77 dev wan2 src 10.0.2.2 uid 0 
    cache 
r$ ip route get 8.8.8.9
8.8.8.9 via 10.0.1.6 dev wan1 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 8.8.8.8 from 10.0.0.77 iif wan0
8.8.8.8 from 10.0.0.77 via 10.0.1.6 dev wan1 
    cache iif wan0 
r$ ip neigh replace 10.0.2.77 lladdr 02:00:00:00:00:77 dev wan2 nud failed
r$ ip neigh replace 10.0.0.6 lladdr 02:00:00:00:00:77 dev wan0 nud delay
r$ ip route get 8.8.8.9 from 10.0.1.2
8.8.8.9 from 10.0.1.2 via 10.0.1.6 dev wan1 uid 0 
    cache 
r$ ip neigh replace 10.0.0.8 lladdr 02:00:00:00:00:77 dev wan0 nud probe
r$ ip route get 8.8.8.8 mark 1
8.8.8.8 via 10.0.1.6 dev wan1 src 10.0.0.2 mark 1 uid 0 
    cache 
r$ ip route get 8.8.8.8 from 10.0.0.77 iif wan0
8.8.8.8 from 10.0.0.77 via 10.0.1.6 dev wan1 
    cache iif wan0 
r$ ip neigh replace 10.0.0.8 lladdr 02:00:00:00:00:77 dev wan0 nud failed
r$ ip neigh replace 10.0.2.77 lladdr 02:00:00:00:00:77 dev wan2 nud none
r$ ip neigh replace 10.0.0.8 lladdr 02:00:00:00:00:77 dev wan0 nud permanent
r$ ip route get 8.8.8.9 mark 1
8.8.8.9 via 10.0.1.6 dev wan1 src 10.0.0.2 mark 1 uid 0 
    cache 
r$ ip route get 9.1.1.16 from 10.0.0.2
9.1.1.16 from 10.0.0.2 via 10.0.2.77 dev wan2 uid 0 
    cache 
r$ ip route get 8.8.8.8
8.8.8.8 via 10.0.1.6 dev wan1 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 8.8.8.8
8.8.8.8 via 10.0.1.6 dev wan1 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 8.8.8.9
8.8.8.9 via 10.0.1.6 dev wan1 src 10.0.0.2 uid 0 
    cache 
r$ ip route del default via 10.0.1.6
