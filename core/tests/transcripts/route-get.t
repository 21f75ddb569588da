# kernel: 6.18
r$ ip link add wan0 type veth peer name p0 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip link set lo up
r$ ip link add lan0 type veth peer name h0 netns x
r$ ip link set lan0 up
x$ ip link set h0 up
r$ ip addr add 192.168.0.1/24 dev lan0
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ ip route get 9.9.9.9 oif wan0
9.9.9.9 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 10.0.0.255
broadcast 10.0.0.255 dev wan0 src 10.0.0.2 uid 0 
    cache <local,brd> 
r$ ip route get 10.0.0.255 from 192.168.0.9 iif lan0
broadcast 10.0.0.255 from 192.168.0.9 dev lo 
    cache <local,brd> iif lan0 
r$ ip route get 192.168.0.255 from 192.168.0.9 iif lan0
broadcast 192.168.0.255 from 192.168.0.9 dev lo 
    cache <local,brd> iif lan0 
r$ ip route get 192.168.0.1 from 192.168.0.9 iif lan0
local 192.168.0.1 from 192.168.0.9 dev lo 
    cache <local> iif lan0 
r$ ip route get 192.168.0.1 from 192.168.0.1 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.0.7 from 192.168.0.1 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 255.255.255.255
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 255.255.255.255 oif lan0
broadcast 255.255.255.255 dev lan0 src 192.168.0.1 uid 0 
    cache <local,brd> 
r$ ip route get 255.255.255.255 from 192.168.0.9 iif lan0
broadcast 255.255.255.255 from 192.168.0.9 dev lo 
    cache <local,brd> iif lan0 
r$ ip route get 224.0.0.5
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 224.0.0.5 oif wan0
multicast 224.0.0.5 dev wan0 src 10.0.0.2 rt_offload_failed uid 0 
    cache <mc> 
r$ ip route get 224.0.0.5 from 192.168.0.9 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 239.1.2.3 from 192.168.0.9 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 127.0.0.5
local 127.0.0.5 dev lo src 127.0.0.1 uid 0 
    cache <local> 
r$ ip route get 127.0.0.5 from 192.168.0.9 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 0.0.0.0
local 0.0.0.0 dev lo src 127.0.0.1 uid 0 
    cache <local> 
r$ ip route get 0.0.0.0 oif wan0
local 0.0.0.0 dev lo src 10.0.0.2 uid 0 
    cache <local> 
r$ ip route get 0.1.2.3
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 10.0.0.2
local 10.0.0.2 dev lo src 10.0.0.2 uid 0 
    cache <local> 
r$ ip route get 10.0.0.2 from 10.0.0.2
local 10.0.0.2 from 10.0.0.2 dev lo uid 0 
    cache <local> 
r$ ip route get 10.0.0.2 oif wan0
local 10.0.0.2 dev lo src 10.0.0.2 uid 0 
    cache <local> 
r$ ip route get 10.0.0.2 oif lan0
10.0.0.2 dev lan0 src 192.168.0.1 uid 0 
    cache 
r$ ip route get 10.0.0.9 from 127.0.0.1
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.0.9 from 127.0.0.9 oif lo
10.0.0.9 from 127.0.0.9 dev lo uid 0 
    cache <local> 
r$ ip route get 10.0.0.9 from 1.2.3.4
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 10.0.0.9 from 224.0.0.1
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 224.0.0.9 from 10.0.0.2
multicast 224.0.0.9 from 10.0.0.2 dev wan0 rt_offload_failed uid 0 
    cache <mc> 
r$ ip route get 10.0.0.9 uid 77
10.0.0.9 dev wan0 src 10.0.0.2 uid 77 
    cache 
r$ ip route get 10.0.0.9 from 192.168.0.9 iif lan0 uid 77
10.0.0.9 from 192.168.0.9 dev wan0 uid 77 
    cache iif lan0 
r$ ip route get 10.0.0.9 from 192.168.0.9 iif lan0 ipproto icmp
10.0.0.9 from 192.168.0.9 dev wan0 
    cache iif lan0 
r$ ip route get 10.0.0.9 from 192.168.0.9 iif lan0 ipproto 47
Error: Unsupported ip proto.
[2]
r$ ip route get 10.0.0.9 ipproto 47
Error: Unsupported ip proto.
[2]
r$ ip route add default via 10.0.0.9 mtu 1400 hoplimit 7 advmss 1000
r$ ip route get 8.8.8.8
8.8.8.8 via 10.0.0.9 dev wan0 src 10.0.0.2 uid 0 
    cache mtu 1400 advmss 1000 hoplimit 7 
r$ ip route get 8.8.8.8 from 192.168.0.9 iif lan0
8.8.8.8 from 192.168.0.9 via 10.0.0.9 dev wan0 
    cache mtu 1400 advmss 1000 hoplimit 7 iif lan0 
r$ ip route get 8.8.8.8 from 192.168.0.9 iif lan0 oif wan0
8.8.8.8 from 192.168.0.9 via 10.0.0.9 dev wan0 
    cache mtu 1400 advmss 1000 hoplimit 7 iif lan0 
r$ ip route get 8.8.8.8 from 192.168.0.9 iif lan0 oif lan0
8.8.8.8 from 192.168.0.9 via 10.0.0.9 dev wan0 
    cache mtu 1400 advmss 1000 hoplimit 7 iif lan0 
r$ ip route get 192.168.0.44 from 192.168.0.9 iif lan0
192.168.0.44 from 192.168.0.9 dev lan0 
    cache <redirect> iif lan0 
r$ ip route get 192.168.0.44 from 10.0.0.9 iif lan0
192.168.0.44 from 10.0.0.9 dev lan0 
    cache iif lan0 
r$ ip route get 8.8.8.8 from 10.0.0.9 iif lan0
8.8.8.8 from 10.0.0.9 via 10.0.0.9 dev wan0 
    cache mtu 1400 advmss 1000 hoplimit 7 iif lan0 
r$ ip route get 8.8.8.8 from 8.1.1.1 iif wan0
8.8.8.8 from 8.1.1.1 via 10.0.0.9 dev wan0 
    cache mtu 1400 advmss 1000 hoplimit 7 iif wan0 
r$ ip route get 8.8.8.8 from 10.0.0.9 iif wan0
8.8.8.8 from 10.0.0.9 via 10.0.0.9 dev wan0 
    cache <redirect> mtu 1400 advmss 1000 hoplimit 7 iif wan0 
r$ sysctl -w net.ipv4.conf.all.rp_filter=1
net.ipv4.conf.all.rp_filter = 1
r$ ip route get 8.8.8.8 from 10.0.0.9 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.0.2 from 10.0.0.9 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 8.8.8.8 from 192.168.0.9 iif lan0
8.8.8.8 from 192.168.0.9 via 10.0.0.9 dev wan0 
    cache mtu 1400 advmss 1000 hoplimit 7 iif lan0 
r$ ip route get 192.168.0.7 from 8.8.8.8 iif wan0
192.168.0.7 from 8.8.8.8 dev lan0 
    cache iif wan0 
r$ ip route get 192.168.0.7 from 192.168.0.1 iif wan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 192.168.0.7 from 224.0.0.1 iif wan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 192.168.0.7 from 127.0.0.1 iif wan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 192.168.0.7 from 0.0.0.0 iif wan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 192.168.0.7 iif wan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.0.2 iif wan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 255.255.255.255 iif wan0
broadcast 255.255.255.255 dev lo 
    cache <local,brd> iif wan0 
r$ ip route get 240.1.2.3 from 192.168.0.9 iif lan0
240.1.2.3 from 192.168.0.9 via 10.0.0.9 dev wan0 
    cache mtu 1400 advmss 1000 hoplimit 7 iif lan0 
r$ ip route add unreachable 7.0.0.0/8
r$ ip route add blackhole 6.0.0.0/8
r$ ip route add prohibit 5.0.0.0/8
r$ ip route add throw 4.0.0.0/8
r$ ip route get 7.0.0.1 from 192.168.0.9 iif lan0
RTNETLINK answers: No route to host
[2]
r$ ip route get 6.0.0.1 from 192.168.0.9 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 5.0.0.1 from 192.168.0.9 iif lan0
RTNETLINK answers: Permission denied
[2]
r$ ip route get 4.0.0.1 from 192.168.0.9 iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 4.0.0.1
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 192.168.0.7 from 7.0.0.1 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ sysctl -w net.ipv4.ip_forward=0
net.ipv4.ip_forward = 0
r$ ip route get 8.8.8.8 from 192.168.0.9 iif lan0
RTNETLINK answers: No route to host
[2]
r$ ip route get 7.0.0.1 from 192.168.0.9 iif lan0
RTNETLINK answers: No route to host
[2]
r$ ip route get 192.168.0.1 from 192.168.0.9 iif lan0
local 192.168.0.1 from 192.168.0.9 dev lo 
    cache <local> iif lan0 
r$ ip route get fibmatch 8.8.8.8
default via 10.0.0.9 dev wan0 mtu 1400 advmss 1000 hoplimit 7 
r$ ip route get fibmatch 10.0.0.2
local 10.0.0.2 dev wan0 proto kernel scope host src 10.0.0.2 
r$ ip route get fibmatch 7.0.0.2
RTNETLINK answers: No route to host
[2]
r$ ip route get fibmatch 9.9.9.9 oif lan0
RTNETLINK answers: No route to host
[2]
r$ ip rule add prio 100 lookup 77
r$ ip route get 10.0.0.2
local 10.0.0.2 dev lo table local src 10.0.0.2 uid 0 
    cache <local> 
r$ ip route get 10.0.0.255
broadcast 10.0.0.255 dev wan0 table local src 10.0.0.2 uid 0 
    cache <local,brd> 
r$ ip route get 9.9.9.9 oif lan0
9.9.9.9 dev lan0 src 192.168.0.1 uid 0 
    cache 
r$ ip route add 9.9.0.0/16 via 10.0.0.8 table 77
r$ ip route get 9.9.9.9
9.9.9.9 via 10.0.0.8 dev wan0 table 77 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 9.9.9.9 mark 7 tos 0x10
9.9.9.9 via 10.0.0.8 dev wan0 table 77 src 10.0.0.2 mark 7 uid 0 
    cache 
r$ ip route get 9.9.9.9 from 192.168.0.9 iif lan0 mark 7 tos 0x10
RTNETLINK answers: No route to host
[2]
r$ ip link set wan0 down
r$ ip route get 9.9.9.9 oif wan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 9.9.9.9 oif lo
9.9.9.9 dev lo src 10.0.0.2 uid 0 
    cache <local> 
