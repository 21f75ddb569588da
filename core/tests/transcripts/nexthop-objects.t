# kernel: 6.18
r$ ip link add wan0 type veth peer name p0 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip link add wan1 type veth peer name p1 netns x
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip addr add 10.0.1.2/24 dev wan1
r$ ip link set lo up
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=7
net.ipv4.fib_multipath_hash_seed = 7
r$ ip nexthop
r$ ip nexthop add id 1 via 10.0.0.10 dev wan0
r$ ip nexthop add id 1 via 10.0.0.11 dev wan0
RTNETLINK answers: File exists
[2]
r$ ip nexthop add via 10.0.0.12 dev wan0
r$ ip nexthop add dev wan1
r$ ip nexthop add id 20 dev wan1 proto static
r$ ip nexthop add id 21 blackhole
r$ ip nexthop add id 22 via 10.9.9.9 dev wan1 onlink
r$ ip nexthop add id 23 via 10.9.9.9 dev wan1
Error: Nexthop has invalid gateway.
[2]
r$ ip nexthop add id 24 via 10.0.1.9 dev wan1 proto bird
r$ ip nexthop add id 0 dev wan1
r$ ip nexthop add id 25
Error: Invalid address family.
[2]
r$ ip nexthop add id 25 dev nosuch
Error: argument "nosuch" is wrong: Device does not exist
[255]
r$ ip nexthop
id 1 via 10.0.0.10 dev wan0 scope link 
id 2 via 10.0.0.12 dev wan0 scope link 
id 3 dev wan1 scope host 
id 4 dev wan1 scope host 
id 20 dev wan1 scope host proto static 
id 21 blackhole 
id 22 via 10.9.9.9 dev wan1 scope link onlink 
id 24 via 10.0.1.9 dev wan1 scope link proto bird 
r$ ip nexthop show id 1
id 1 via 10.0.0.10 dev wan0 scope link 
r$ ip nexthop get id 1
id 1 via 10.0.0.10 dev wan0 scope link 
r$ ip nexthop get id 99
RTNETLINK answers: No such file or directory
[2]
r$ ip -d nexthop
id 1 via 10.0.0.10 dev wan0 scope link proto unspec 
id 2 via 10.0.0.12 dev wan0 scope link proto unspec 
id 3 dev wan1 scope host proto unspec 
id 4 dev wan1 scope host proto unspec 
id 20 dev wan1 scope host proto static 
id 21 scope global blackhole proto unspec 
id 22 via 10.9.9.9 dev wan1 scope link proto unspec onlink 
id 24 via 10.0.1.9 dev wan1 scope link proto bird 
r$ ip nexthop show dev wan1
id 3 dev wan1 scope host 
id 4 dev wan1 scope host 
id 20 dev wan1 scope host proto static 
id 22 via 10.9.9.9 dev wan1 scope link onlink 
id 24 via 10.0.1.9 dev wan1 scope link proto bird 
r$ ip nexthop show groups
r$ ip nexthop add id 100 group 1/24
r$ ip nexthop add id 101 group 1,5/24,300
Error: argument "300" is wrong: "weight" is invalid
[255]
r$ ip nexthop add id 102 group 1,257
Error: argument "257" is wrong: "weight" is invalid
[255]
r$ ip nexthop add id 103 group 1/1
Error: Nexthop id can not be used twice in a group.
[2]
r$ ip nexthop add id 104 group 1/21
Error: Blackhole nexthop can not be used in a group with more than 1 path.
[2]
r$ ip nexthop add id 105 group 100/1
Error: Hash-threshold group can not be a nexthop within a group.
[2]
r$ ip nexthop add id 106 group 21
r$ ip nexthop add id 107 group 99
Error: Invalid nexthop id.
[2]
r$ ip nexthop add id 108 group 1/24 type resilient
Error: Number of buckets not specified for nexthop group insertion.
[2]
r$ ip nexthop add id 109 group 1/24 type resilient buckets 8 idle_timer 30 unbalanced_timer 60
r$ ip nexthop add id 110 group 1,2/24 type mpath
r$ ip nexthop
id 1 via 10.0.0.10 dev wan0 scope link 
id 2 via 10.0.0.12 dev wan0 scope link 
id 3 dev wan1 scope host 
id 4 dev wan1 scope host 
id 20 dev wan1 scope host proto static 
id 21 blackhole 
id 22 via 10.9.9.9 dev wan1 scope link onlink 
id 24 via 10.0.1.9 dev wan1 scope link proto bird 
id 100 group 1/24 
id 106 group 21 
id 109 group 1/24 type resilient buckets 8 idle_timer 30 unbalanced_timer 60 unbalanced_time 0 
id 110 group 1,2/24 
r$ ip nexthop bucket
id 109 index 0 idle_time T nhid 24 
id 109 index 1 idle_time T nhid 24 
id 109 index 2 idle_time T nhid 24 
id 109 index 3 idle_time T nhid 24 
id 109 index 4 idle_time T nhid 1 
id 109 index 5 idle_time T nhid 1 
id 109 index 6 idle_time T nhid 1 
id 109 index 7 idle_time T nhid 1 
r$ ip nexthop bucket show id 109
id 109 index 0 idle_time T nhid 24 
id 109 index 1 idle_time T nhid 24 
id 109 index 2 idle_time T nhid 24 
id 109 index 3 idle_time T nhid 24 
id 109 index 4 idle_time T nhid 1 
id 109 index 5 idle_time T nhid 1 
id 109 index 6 idle_time T nhid 1 
id 109 index 7 idle_time T nhid 1 
r$ ip nexthop bucket get id 109 index 3
id 109 index 3 idle_time T nhid 24 
r$ ip nexthop show groups
id 100 group 1/24 
id 106 group 21 
id 109 group 1/24 type resilient buckets 8 idle_timer 30 unbalanced_timer 60 unbalanced_time 0 
id 110 group 1,2/24 
r$ ip route add 1.0.0.0/8 nhid 1
r$ ip route add 2.0.0.0/8 nhid 100
r$ ip route add 3.0.0.0/8 nhid 21
r$ ip route add 4.0.0.0/8 nhid 109
r$ ip route add 5.0.0.0/8 nhid 20
r$ ip route add 6.0.0.0/8 nhid 1 dev wan0
Error: Nexthop specification and nexthop id are mutually exclusive.
[2]
r$ ip route add 6.0.0.0/8 nhid 77
Error: Nexthop id does not exist.
[2]
r$ ip route add 7.0.0.0/8 nhid 106 metric 5
r$ ip route add 1.0.0.0/8 via 10.0.0.10 dev wan0
RTNETLINK answers: File exists
[2]
r$ ip route append 1.0.0.0/8 via 10.0.0.10 dev wan0
r$ ip route
1.0.0.0/8 nhid 1 via 10.0.0.10 dev wan0 
1.0.0.0/8 via 10.0.0.10 dev wan0 
2.0.0.0/8 nhid 100 
	nexthop via 10.0.0.10 dev wan0 weight 1 
	nexthop via 10.0.1.9 dev wan1 weight 1 
blackhole 3.0.0.0/8 nhid 21 dev lo 
4.0.0.0/8 nhid 109 
	nexthop via 10.0.0.10 dev wan0 weight 1 
	nexthop via 10.0.1.9 dev wan1 weight 1 
5.0.0.0/8 nhid 20 dev wan1 
blackhole 7.0.0.0/8 nhid 106 dev lo metric 5 
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
10.0.1.0/24 dev wan1 proto kernel scope link src 10.0.1.2 
r$ ip route show table all type unicast
1.0.0.0/8 nhid 1 via 10.0.0.10 dev wan0 
1.0.0.0/8 via 10.0.0.10 dev wan0 
2.0.0.0/8 nhid 100 
	nexthop via 10.0.0.10 dev wan0 weight 1 
	nexthop via 10.0.1.9 dev wan1 weight 1 
4.0.0.0/8 nhid 109 
	nexthop via 10.0.0.10 dev wan0 weight 1 
	nexthop via 10.0.1.9 dev wan1 weight 1 
5.0.0.0/8 nhid 20 dev wan1 
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
10.0.1.0/24 dev wan1 proto kernel scope link src 10.0.1.2 
r$ ip route get 1.1.1.1
1.1.1.1 via 10.0.0.10 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 2.1.1.1
2.1.1.1 via 10.0.1.9 dev wan1 src 10.0.1.2 uid 0 
    cache 
r$ ip route get 3.1.1.1
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 4.1.1.1
4.1.1.1 via 10.0.0.10 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 5.1.1.1
5.1.1.1 dev wan1 src 10.0.1.2 uid 0 
    cache 
r$ ip route get 2.1.1.1 oif wan1
2.1.1.1 via 10.0.1.9 dev wan1 src 10.0.1.2 uid 0 
    cache 
r$ ip route get 2.1.1.1 oif lo
2.1.1.1 dev lo src 10.0.0.2 uid 0 
    cache <local> 
r$ ip route get fibmatch 2.1.1.1
2.0.0.0/8 nhid 100 
	nexthop via 10.0.0.10 dev wan0 weight 1 
	nexthop via 10.0.1.9 dev wan1 weight 1 
r$ ip nexthop replace id 1 via 10.0.1.10 dev wan1
r$ ip route
1.0.0.0/8 nhid 1 via 10.0.1.10 dev wan1 
1.0.0.0/8 via 10.0.0.10 dev wan0 
2.0.0.0/8 nhid 100 
	nexthop via 10.0.1.10 dev wan1 weight 1 
	nexthop via 10.0.1.9 dev wan1 weight 1 
blackhole 3.0.0.0/8 nhid 21 dev lo 
4.0.0.0/8 nhid 109 
	nexthop via 10.0.1.10 dev wan1 weight 1 
	nexthop via 10.0.1.9 dev wan1 weight 1 
5.0.0.0/8 nhid 20 dev wan1 
blackhole 7.0.0.0/8 nhid 106 dev lo metric 5 
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
10.0.1.0/24 dev wan1 proto kernel scope link src 10.0.1.2 
r$ ip nexthop replace id 100 group 1,3/24,2
r$ ip route show 2.0.0.0/8
2.0.0.0/8 nhid 100 
	nexthop via 10.0.1.10 dev wan1 weight 3 
	nexthop via 10.0.1.9 dev wan1 weight 2 
r$ ip nexthop replace id 100 via 10.0.0.3 dev wan0
Error: Can not replace a nexthop group with a nexthop.
[2]
r$ ip nexthop replace id 1 group 24
Error: Can not replace a nexthop with a nexthop group.
[2]
r$ ip nexthop replace id 50 via 10.0.0.3 dev wan0
r$ ip nexthop del id 24
r$ ip nexthop
id 1 via 10.0.1.10 dev wan1 scope link 
id 2 via 10.0.0.12 dev wan0 scope link 
id 3 dev wan1 scope host 
id 4 dev wan1 scope host 
id 20 dev wan1 scope host proto static 
id 21 blackhole 
id 22 via 10.9.9.9 dev wan1 scope link onlink 
id 50 via 10.0.0.3 dev wan0 scope link 
id 100 group 1,3 
id 106 group 21 
id 109 group 1 type resilient buckets 8 idle_timer 30 unbalanced_timer 60 unbalanced_time 0 
id 110 group 1,2 
r$ ip route
1.0.0.0/8 nhid 1 via 10.0.1.10 dev wan1 
1.0.0.0/8 via 10.0.0.10 dev wan0 
2.0.0.0/8 nhid 100 via 10.0.1.10 dev wan1 
blackhole 3.0.0.0/8 nhid 21 dev lo 
4.0.0.0/8 nhid 109 via 10.0.1.10 dev wan1 
5.0.0.0/8 nhid 20 dev wan1 
blackhole 7.0.0.0/8 nhid 106 dev lo metric 5 
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
10.0.1.0/24 dev wan1 proto kernel scope link src 10.0.1.2 
r$ ip nexthop del id 99
RTNETLINK answers: No such file or directory
[2]
r$ ip nexthop del id 1
r$ ip nexthop
id 2 via 10.0.0.12 dev wan0 scope link 
id 3 dev wan1 scope host 
id 4 dev wan1 scope host 
id 20 dev wan1 scope host proto static 
id 21 blackhole 
id 22 via 10.9.9.9 dev wan1 scope link onlink 
id 50 via 10.0.0.3 dev wan0 scope link 
id 106 group 21 
r$ ip route
1.0.0.0/8 via 10.0.0.10 dev wan0 
blackhole 3.0.0.0/8 nhid 21 dev lo 
5.0.0.0/8 nhid 20 dev wan1 
blackhole 7.0.0.0/8 nhid 106 dev lo metric 5 
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
10.0.1.0/24 dev wan1 proto kernel scope link src 10.0.1.2 
r$ ip link set wan0 down
r$ ip nexthop
id 3 dev wan1 scope host 
id 4 dev wan1 scope host 
id 20 dev wan1 scope host proto static 
id 21 blackhole 
id 22 via 10.9.9.9 dev wan1 scope link onlink 
id 106 group 21 
r$ ip link set wan0 up
r$ ip nexthop
id 3 dev wan1 scope host 
id 4 dev wan1 scope host 
id 20 dev wan1 scope host proto static 
id 21 blackhole 
id 22 via 10.9.9.9 dev wan1 scope link onlink 
id 106 group 21 
r$ ip nexthop flush
Flushed 6 nexthops
r$ ip nexthop
r$ ip route
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
10.0.1.0/24 dev wan1 proto kernel scope link src 10.0.1.2 
r$ ip nexthop add id 1 via 10.0.0.10 dev wan0
r$ ip nexthop add id 2 via 10.0.1.10 dev wan1
r$ ip nexthop add id 3 group 1/2
r$ ip nexthop add id 4 group 1/2 type resilient buckets 4
r$ ip route add default nhid 3
r$ ip route add 9.0.0.0/8 nhid 4
x$ ip link set p0 down
r$ sleep 1
r$ ip nexthop
id 2 via 10.0.1.10 dev wan1 scope link 
id 3 group 2 
id 4 group 2 type resilient buckets 4 idle_timer 120 unbalanced_timer 0 unbalanced_time 0 
r$ ip route
default nhid 3 via 10.0.1.10 dev wan1 
9.0.0.0/8 nhid 4 via 10.0.1.10 dev wan1 
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 linkdown 
10.0.1.0/24 dev wan1 proto kernel scope link src 10.0.1.2 
x$ ip link set p0 up
r$ sleep 1
r$ ip link set wan0 down
r$ ip nexthop
id 2 via 10.0.1.10 dev wan1 scope link 
id 3 group 2 
id 4 group 2 type resilient buckets 4 idle_timer 120 unbalanced_timer 0 unbalanced_time 0 
r$ ip nexthop bucket
id 4 index 0 idle_time T nhid 2 
id 4 index 1 idle_time T nhid 2 
id 4 index 2 idle_time T nhid 2 
id 4 index 3 idle_time T nhid 2 
r$ ip route
default nhid 3 via 10.0.1.10 dev wan1 
9.0.0.0/8 nhid 4 via 10.0.1.10 dev wan1 
10.0.1.0/24 dev wan1 proto kernel scope link src 10.0.1.2 
r$ ip link set wan1 down
r$ ip nexthop
r$ ip route
