# kernel: 6.18
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip route get 10.0.0.2 iif lo
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.0.2 iif wan0
RTNETLINK answers: Invalid argument
[2]
r$ ip link set lo up
r$ ip route get 10.0.0.2 iif lo
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.0.2 ipproto udp iif lo
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.0.2 iif wan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.0.7 iif lo
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.0.2 from 10.0.0.2 iif lo
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.0.2 from 10.0.0.9 iif lo
local 10.0.0.2 from 10.0.0.9 dev lo 
    cache <local> iif lo 
r$ ip route get 127.0.0.1 iif lo
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.0.2 ipproto 0
Error: Unsupported ip proto.
[2]
r$ ip route get 10.0.0.2 ipproto icmp
local 10.0.0.2 dev lo src 10.0.0.2 uid 0 
    cache <local> 
r$ ip route get 10.0.0.2 ipproto 58
Error: Unsupported ip proto.
[2]
r$ ip link set wan0 down
r$ ip route get 10.0.0.2 iif lo
RTNETLINK answers: Invalid argument
[2]
r$ ip rule add table 100
r$ ip route get 10.0.0.2 iif lo
RTNETLINK answers: Invalid argument
[2]
