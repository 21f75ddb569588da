# kernel: 6.18
r$ ip link add wan0 type veth peer name p0 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip link set lo up
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip route add nat 10.99.0.0/16
Error: Invalid scope.
[2]
r$ ip route add nat 10.99.0.0/16 scope nowhere
r$ ip route add nat 10.99.0.0/16 via 10.0.0.1 scope nowhere
Error: Gateway, device and multipath can not be specified for this route type.
[2]
r$ ip route add xresolve 10.98.0.0/16
Error: Invalid scope.
[2]
r$ ip route add xresolve 10.98.0.0/16 scope nowhere
r$ ip route add xresolve 10.97.0.0/16 scope 255 table 77
r$ ip route show table all
xresolve 10.97.0.0/16 table 77 scope nowhere 
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
xresolve 10.98.0.0/16 scope nowhere 
local 10.0.0.2 dev wan0 table local proto kernel scope host src 10.0.0.2 
broadcast 10.0.0.255 dev wan0 table local proto kernel scope link src 10.0.0.2 
nat 10.99.0.0/16 table local scope nowhere 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
r$ ip route get 10.99.0.1
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.98.0.1
RTNETLINK answers: Invalid argument
[2]
r$ ip route del nat 10.99.0.0/16
RTNETLINK answers: No such process
[2]
r$ ip route del xresolve 10.98.0.0/16
r$ ip route show type nat
r$ ip route show type xresolve table all
xresolve 10.97.0.0/16 table 77 scope nowhere 
r$ ip route add 10.1.0.0/16 via 10.0.0.1 expires 100
r$ ip route add 10.2.0.0/16 via 10.0.0.1 pref high
r$ ip route add 10.3.0.0/16 via 10.0.0.1 from 10.0.0.0/8
r$ ip route add 10.7.0.0/16 via any
Error: Attribute failed policy validation.
[2]
r$ ip route add 10.8.0.0/16 via default
RTNETLINK answers: No such device
[2]
r$ ip -4 route add 10.8.0.0/16 via default
RTNETLINK answers: No such device
[2]
r$ ip -4 route add 10.9.0.0/16 via any
Error: Attribute failed policy validation.
[2]
r$ ip -4 route add 10.10.0.0/16 dev wan0 src any
Error: Attribute failed policy validation.
[2]
r$ ip -4 route add 10.11.0.0/16 dev wan0 src default
r$ ip route add 10.12.0.0/16 dev wan0 pervasive
Error: either "to" is duplicate, or "pervasive" is a garbage.
[255]
r$ ip route add 10.13.0.0/16 via 10.0.0.1 as to 1.2.3.4
r$ ip route add 10.14.0.0/16 via 10.0.0.1 ttl-propagate enabled
r$ ip route
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
10.1.0.0/16 via 10.0.0.1 dev wan0 
10.2.0.0/16 via 10.0.0.1 dev wan0 
10.3.0.0/16 via 10.0.0.1 dev wan0 
10.11.0.0/16 dev wan0 scope link 
10.13.0.0/16 via 10.0.0.1 dev wan0 
10.14.0.0/16 via 10.0.0.1 dev wan0 
r$ ip -d route
unicast 10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
unicast 10.1.0.0/16 via 10.0.0.1 dev wan0 proto boot scope global 
unicast 10.2.0.0/16 via 10.0.0.1 dev wan0 proto boot scope global 
unicast 10.3.0.0/16 via 10.0.0.1 dev wan0 proto boot scope global 
unicast 10.11.0.0/16 dev wan0 proto boot scope link 
unicast 10.13.0.0/16 via 10.0.0.1 dev wan0 proto boot scope global 
unicast 10.14.0.0/16 via 10.0.0.1 dev wan0 proto boot scope global 
r$ ip -s route
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
10.1.0.0/16 via 10.0.0.1 dev wan0 
10.2.0.0/16 via 10.0.0.1 dev wan0 
10.3.0.0/16 via 10.0.0.1 dev wan0 
10.11.0.0/16 dev wan0 scope link 
10.13.0.0/16 via 10.0.0.1 dev wan0 
10.14.0.0/16 via 10.0.0.1 dev wan0 
r$ ip route get 10.4.0.1
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 10.1.0.1 as 1.2.3.4
Error: ipv4: Unsupported attribute in route get request.
[2]
r$ ip rule save foo
"ip rule save" does not take any arguments.
[1]
r$ ip -Version
ip utility, iproute2-6.1.0, libbpf 1.1.2
r$ ip -f inet route
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
10.1.0.0/16 via 10.0.0.1 dev wan0 
10.2.0.0/16 via 10.0.0.1 dev wan0 
10.3.0.0/16 via 10.0.0.1 dev wan0 
10.11.0.0/16 dev wan0 scope link 
10.13.0.0/16 via 10.0.0.1 dev wan0 
10.14.0.0/16 via 10.0.0.1 dev wan0 
