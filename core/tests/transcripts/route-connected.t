# kernel: 6.18
r$ ip link set lo up
r$ ip link add d0 type veth peer name e0 netns x
x$ ip link set e0 up
r$ ip link set d0 up
r$ ip addr add 10.0.0.2/24 dev d0
r$ ip route add 1.0.0.0/8 via 10.0.0.9
r$ ip route get 1.0.0.1 connected
1.0.0.1 via 10.0.0.9 dev d0 src 10.0.0.2 uid 0 
    cache 
1.0.0.1 via 10.0.0.9 dev d0 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 1.0.0.1 connected mark 3
1.0.0.1 via 10.0.0.9 dev d0 src 10.0.0.2 mark 3 uid 0 
    cache 
1.0.0.1 via 10.0.0.9 dev d0 src 10.0.0.2 mark 3 uid 0 
    cache 
r$ ip -j route get 1.0.0.1 connected
[{"dst":"1.0.0.1","gateway":"10.0.0.9","dev":"d0","prefsrc":"10.0.0.2","flags":[],"uid":0,"cache":[]}]
1.0.0.1 via 10.0.0.9 dev d0 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 10.0.0.2 connected
local 10.0.0.2 dev lo src 10.0.0.2 uid 0 
    cache <local> 
local 10.0.0.2 dev lo src 10.0.0.2 uid 0 
    cache <local> 
r$ ip route get 1.0.0.1 connected from 10.0.0.2
1.0.0.1 from 10.0.0.2 via 10.0.0.9 dev d0 uid 0 
    cache 
r$ ip route get 1.0.0.1 connected oif d0
1.0.0.1 via 10.0.0.9 dev d0 src 10.0.0.2 uid 0 
    cache 
1.0.0.1 via 10.0.0.9 dev d0 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 10.0.0.7 connected
10.0.0.7 dev d0 src 10.0.0.2 uid 0 
    cache 
10.0.0.7 dev d0 src 10.0.0.2 uid 0 
    cache 
