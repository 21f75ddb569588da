a$ ip link add e0 type veth peer name e0 netns b
a$ ip link set e0 up
b$ ip link set e0 up
a$ ip addr add 10.0.0.1/24 dev e0
a$ ip neigh add 10.0.0.28 lladdr 02:00:00:00:00:14 dev e0 protocol foo
Error: argument "foo" is wrong: "protocol" value is invalid
[255]
a$ ip neigh add 10.0.0.28 lladdr 02:00:00:00:00:14 dev e0 protocol
Command line is not complete. Try option "help"
[255]
a$ ip neigh add 10.0.0.28 lladdr 02:00:00:00:00:14 dev e0 proto kernel
a$ ip neigh add 10.0.0.29 lladdr 02:00:00:00:00:14 dev e0 proto 200
a$ ip neigh add 10.0.0.30 lladdr 02:00:00:00:00:14 dev e0 proto 300
Error: argument "300" is wrong: "protocol" value is invalid
[255]
a$ ip neigh add 10.0.0.31 lladdr 02:00:00:00:00:14 dev e0 nud 0x44
Error: argument "0x44" is wrong: nud state is bad
[255]
a$ ip neigh add 10.0.0.32 lladdr 02:00:00:00:00:14 dev e0 nud 0x2
a$ ip neigh add 10.0.0.33 lladdr 02:00:00:00:00:14 dev e0 nud 4
a$ ip neigh add 10.0.0.34 lladdr 02:00:00:00:00:14 dev e0 nud 0
a$ ip neigh add 10.0.0.35 lladdr 02:00:00:00:00:14 dev e0 nud 0x100
Error: argument "0x100" is wrong: nud state is bad
[255]
a$ ip neigh
10.0.0.28 dev e0 lladdr MAC PERMANENT proto kernel 
10.0.0.29 dev e0 lladdr MAC PERMANENT proto 200 
10.0.0.32 dev e0 lladdr MAC REACHABLE 
10.0.0.33 dev e0 lladdr MAC STALE 
a$ ip neigh show nud 0x2
10.0.0.32 dev e0 lladdr MAC REACHABLE 
a$ ip neigh show nud 0x82
Error: argument "0x82" is wrong: nud state is bad
[255]
a$ ip neigh show nud 0
10.0.0.34 dev e0 
a$ ip neigh show nud 0x100
Error: argument "0x100" is wrong: nud state is bad
[255]
a$ ip neigh show protocol foo
Error: argument "foo" is wrong: invalid "protocol"
[255]
a$ ip neigh show protocol
Command line is not complete. Try option "help"
[255]
a$ ip neigh show master e0
a$ ip neigh show master
Command line is not complete. Try option "help"
[255]
a$ ip neigh show vrf e0
Error: argument "e0" is wrong: Not a valid VRF name
[255]
a$ ip neigh show nomaster dev e0
10.0.0.28 lladdr MAC PERMANENT proto kernel 
10.0.0.29 lladdr MAC PERMANENT proto 200 
10.0.0.32 lladdr MAC REACHABLE 
10.0.0.33 lladdr MAC STALE 
a$ ip neigh flush dev e0 nomaster
a$ ip neigh flush dev e0 unused
a$ ip neigh flush nomaster
a$ ip neigh flush unused
a$ ip neigh flush dev e0 proxy
a$ ip neigh flush 10.0.0.0/24 nud 0x2
a$ ip neigh
10.0.0.28 dev e0 lladdr MAC PERMANENT proto kernel 
10.0.0.29 dev e0 lladdr MAC PERMANENT proto 200 
a$ ip neigh add proxy
Command line is not complete. Try option "help"
[255]
a$ ip neigh add proxy help
				  [ vrf NAME ] [ nomaster ]
	ip neigh get { ADDR | proxy ADDR } dev DEV
	ip neigh { show | flush } [ proxy ] [ to PREFIX ] [ dev DEV ] [ nud STATE ]
                [ dev DEV ] [ router ] [ use ] [ managed ] [ extern_learn ]
                [ protocol PROTO ]
                { ADDR [ lladdr LLADDR ] [ nud STATE ] proxy ADDR }
           permanent | probe | reachable | stale }
STATE := { delay | failed | incomplete | noarp | none |
Usage: ip neigh { add | del | change | replace }
[255]
a$ ip neigh add proxy 10.0.0.5 10.0.0.6 dev e0
Error: either "to" is duplicate, or "10.0.0.6" is a garbage.
[255]
a$ ip neigh add 10.0.0.5 proxy 10.0.0.6 dev e0
Error: duplicate "address": "10.0.0.6" is the second value.
[255]
a$ ip neigh add proxy 10.0.0.5 dev e0 nud reachable
a$ ip neigh add proxy 10.0.0.6 dev e0 use
a$ ip neigh add proxy 10.0.0.7 dev e0 managed extern_learn
Error: Invalid NTF_* flag combination.
[2]
a$ ip neigh add proxy 10.0.0.8 dev nosuch
Cannot find device "nosuch"
[1]
a$ ip neigh add proxy 10.0.0.9 dev lo
a$ ip neigh replace proxy 10.0.0.9 dev lo protocol boot router
a$ ip -d neigh show proxy
10.0.0.5 dev e0 proxy 
10.0.0.6 dev e0 proxy 
10.0.0.9 dev lo router proxy proto boot 
a$ ip -s neigh show proxy
10.0.0.5 dev e0 proxy 
10.0.0.6 dev e0 proxy 
10.0.0.9 dev lo router proxy proto boot 
a$ ip neigh show proxy nud reachable
10.0.0.5 dev e0 proxy 
10.0.0.6 dev e0 proxy 
10.0.0.9 dev lo router proxy proto boot 
a$ ip neigh show proxy 10.0.0.4/30
10.0.0.5 dev e0 proxy 
10.0.0.6 dev e0 proxy 
a$ ip neigh show proxy protocol boot
10.0.0.9 dev lo router proxy proto boot 
a$ ip neigh get proxy 10.0.0.5
Error: Proxy neighbour entry not found.
[2]
a$ ip neigh get proxy 10.0.0.5 dev lo
Error: Proxy neighbour entry not found.
[2]
a$ ip neigh del proxy 10.0.0.5 dev lo
RTNETLINK answers: No such file or directory
[2]
a$ ip neigh del proxy 10.0.0.5
RTNETLINK answers: No such file or directory
[2]
a$ ip -br neigh show proxy
10.0.0.5                                e0               
10.0.0.6                                e0               
10.0.0.9                                lo               
a$ ip -br neigh
10.0.0.28                               e0               MAC
10.0.0.29                               e0               MAC
a$ ip neigh del 10.0.0.28 dev e0 nud stale proto static
a$ ip neigh del 10.0.0.29 lladdr foo dev e0
a$ ip neigh add 10.0.0.40 lladdr 02:00:00:00:00:14 dev e0 use managed extern_learn router
a$ ip neigh show 10.0.0.40
10.0.0.40 dev e0 managed extern_learn INCOMPLETE 
a$ ip neigh get 10.0.0.40 dev e0
10.0.0.40 dev e0 managed extern_learn INCOMPLETE 
a$ ip neigh change 10.0.0.40 dev e0 nud none
a$ ip neigh show 10.0.0.40 nud all
10.0.0.40 dev e0 
a$ ip neigh show proxy
10.0.0.5 dev e0 proxy 
10.0.0.6 dev e0 proxy 
10.0.0.9 dev lo router proxy proto boot 
