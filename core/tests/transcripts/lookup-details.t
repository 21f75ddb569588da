# kernel: 6.18
r$ ip link add wan0 type veth peer name p1 netns x
r$ ip link set wan0 up
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip -d route get 10.0.0.9
unicast 10.0.0.9 dev wan0 table main src 10.0.0.2 uid 0 
    cache 
r$ ip -d route get 10.0.0.9 oif wan0
unicast 10.0.0.9 dev wan0 table main src 10.0.0.2 uid 0 
    cache 
r$ ip -d route get 1.0.0.9 oif wan0
unicast 1.0.0.9 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip -d -j route get 224.0.0.9 oif wan0
[{"type":"multicast","dst":"224.0.0.9","dev":"wan0","prefsrc":"10.0.0.2","flags":["rt_offload_failed"],"uid":0,"cache":["mc"]}]
r$ ip -d route get 224.0.0.9
RTNETLINK answers: Network is unreachable
[2]
r$ ip -d route get 224.0.0.9 from 10.0.0.2
multicast 224.0.0.9 from 10.0.0.2 dev wan0 rt_offload_failed uid 0 
    cache <mc> 
r$ ip -d route get 255.255.255.255 oif wan0
broadcast 255.255.255.255 dev wan0 src 10.0.0.2 uid 0 
    cache <local,brd> 
r$ ip -d route get 10.0.0.255
broadcast 10.0.0.255 dev wan0 table main src 10.0.0.2 uid 0 
    cache <local,brd> 
r$ ip -d route get 10.0.0.2
local 10.0.0.2 dev lo table main src 10.0.0.2 uid 0 
    cache <local> 
r$ ip -d route get 0.0.0.0
local 0.0.0.0 dev lo src 127.0.0.1 uid 0 
    cache <local> 
r$ ip -d -j route get 10.0.0.2 from 10.0.0.9 iif wan0
[{"type":"local","dst":"10.0.0.2","from":"10.0.0.9","dev":"lo","table":"main","flags":[],"cache":["local"],"iif":"wan0"}]
r$ ip -d -j route get 10.0.0.255 from 10.0.0.9 iif wan0
[{"type":"broadcast","dst":"10.0.0.255","from":"10.0.0.9","dev":"lo","table":"main","flags":[],"cache":["local","brd"],"iif":"wan0"}]
r$ ip -d -j route get 255.255.255.255 from 10.0.0.9 iif wan0
[{"type":"broadcast","dst":"255.255.255.255","from":"10.0.0.9","dev":"lo","flags":[],"cache":["local","brd"],"iif":"wan0"}]
r$ ip -d -j route get 224.0.0.1 from 10.0.0.9 iif wan0
[{"type":"multicast","dst":"224.0.0.1","from":"10.0.0.9","dev":"lo","flags":["rt_offload_failed"],"cache":["local","mc"],"iif":"wan0"}]
r$ ip -d -j route get 224.0.0.1 oif wan0
[{"type":"multicast","dst":"224.0.0.1","dev":"wan0","prefsrc":"10.0.0.2","flags":["rt_offload_failed"],"uid":0,"cache":["local","mc"]}]
