a$ ip link add e0 type veth peer name e0 netns b
a$ ip link add e1 type veth peer name e1 netns b
a$ ip addr add 10.0.0.1/24 dev e0
a$ ip link set e0 up
a$ ip link set e1 up
b$ ip addr add 10.0.0.2/24 dev e0
b$ ip link set e0 up
b$ ip link set e1 up
a$ ip neigh
a$ ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev e0
a$ ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev e0
RTNETLINK answers: File exists
[2]
a$ ip neigh show
10.0.0.9 dev e0 lladdr MAC PERMANENT 
a$ ip neigh add 10.0.0.10 lladdr 02:00:00:00:00:10 dev e0 nud reachable
a$ ip neigh add 10.0.0.11 lladdr 02:00:00:00:00:11 dev e0 nud stale
a$ ip neigh add 10.0.0.12 lladdr 02:00:00:00:00:12 dev e0 nud delay
a$ ip neigh add 10.0.0.13 lladdr 02:00:00:00:00:13 dev e0 nud probe
a$ ip neigh add 10.0.0.14 lladdr 02:00:00:00:00:14 dev e0 nud noarp
a$ ip neigh add 10.0.0.15 dev e0 nud failed
a$ ip neigh add 10.0.0.16 dev e0 nud incomplete
a$ ip neigh add 10.0.0.17 dev e0 nud none
a$ ip neigh add 10.0.0.18 dev e0
Error: No link layer address given.
[2]
a$ ip neigh add 10.0.0.19 dev e0 nud reachable
Error: No link layer address given.
[2]
a$ ip neigh add 10.0.0.20 dev e0 nud permanent
Error: No link layer address given.
[2]
a$ ip neigh add 10.0.0.21 dev e0 nud foo
Error: argument "foo" is wrong: nud state is bad
[255]
a$ ip neigh add 10.0.0.22 lladdr 02:00:00:00:00:14 dev e0 router
a$ ip neigh add 10.0.0.23 lladdr 02:00:00:00:00:14 dev e0 extern_learn
a$ ip neigh add 10.0.0.24 lladdr 02:00:00:00:00:14 dev e0 use
a$ ip neigh add 10.0.0.25 dev e0 use
a$ ip neigh add 10.0.0.26 dev e0 managed
a$ ip neigh add 10.0.0.27 lladdr 02:00:00:00:00:14 dev e0 managed
a$ ip neigh add 10.0.0.28 lladdr 02:00:00:00:00:14 dev e0 protocol static
a$ ip neigh add 10.0.0.29 lladdr 02:00:00:00:00:14 dev e0 protocol 99
a$ ip neigh add 10.0.0.30 lladdr 02:00:00:00:00:14 dev e0 nud 0x40
a$ ip neigh add 10.0.0.31 lladdr foo dev e0
Error: Invalid link address.
[2]
a$ ip neigh add 10.0.0.32 lladdr 02:00:00 dev e0
Error: Invalid link address.
[2]
a$ ip neigh add foo lladdr 02:00:00:00:00:14 dev e0
Error: any valid address is expected rather than "foo".
[1]
a$ ip neigh add 10.0.0.33 lladdr 02:00:00:00:00:14 dev nosuch
Cannot find device "nosuch"
[1]
a$ ip neigh add 10.0.0.33 lladdr 02:00:00:00:00:14
Device and destination are required arguments.
[255]
a$ ip neigh add lladdr 02:00:00:00:00:14 dev e0
Device and destination are required arguments.
[255]
a$ ip neigh add 10.0.0.34 lladdr 02:00:00:00:00:14 dev lo
a$ ip neigh add 224.0.0.9 lladdr 02:00:00:00:00:14 dev e0
a$ ip neigh add 10.0.0.255 lladdr 02:00:00:00:00:14 dev e0
a$ ip neigh add 0.0.0.0 lladdr 02:00:00:00:00:14 dev e0
a$ ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:14 dev e0
a$ ip neigh
0.0.0.0 dev e0 lladdr MAC PERMANENT 
0.0.0.0 dev lo lladdr MAC PERMANENT 
10.0.0.1 dev e0 lladdr MAC PERMANENT 
10.0.0.10 dev e0 lladdr MAC REACHABLE 
10.0.0.11 dev e0 lladdr MAC STALE 
10.0.0.12 dev e0 lladdr MAC PROBE 
10.0.0.13 dev e0 lladdr MAC PROBE 
10.0.0.15 dev e0 FAILED 
10.0.0.16 dev e0 INCOMPLETE 
10.0.0.22 dev e0 lladdr MAC router PERMANENT 
10.0.0.23 dev e0 lladdr MAC extern_learn PERMANENT 
10.0.0.24 dev e0 INCOMPLETE 
10.0.0.25 dev e0 INCOMPLETE 
10.0.0.255 dev e0 lladdr MAC PERMANENT 
10.0.0.26 dev e0 managed INCOMPLETE 
10.0.0.27 dev e0 managed INCOMPLETE 
10.0.0.28 dev e0 lladdr MAC PERMANENT proto static 
10.0.0.29 dev e0 lladdr MAC PERMANENT proto openr 
10.0.0.9 dev e0 lladdr MAC PERMANENT 
224.0.0.9 dev e0 lladdr MAC PERMANENT 
a$ ip -s neigh show nud permanent
0.0.0.0 dev e0 lladdr MAC  used 0/0/0probes 0 PERMANENT 
0.0.0.0 dev lo lladdr MAC  used 0/0/0probes 0 PERMANENT 
10.0.0.1 dev e0 lladdr MAC  used 0/0/0probes 0 PERMANENT 
10.0.0.22 dev e0 lladdr MAC router  used 0/0/0probes 0 PERMANENT 
10.0.0.23 dev e0 lladdr MAC extern_learn  used 0/0/0probes 0 PERMANENT 
10.0.0.255 dev e0 lladdr MAC  used 0/0/0probes 0 PERMANENT 
10.0.0.28 dev e0 lladdr MAC  used 0/0/0probes 0 PERMANENT proto static 
10.0.0.29 dev e0 lladdr MAC  used 0/0/0probes 0 PERMANENT proto openr 
10.0.0.9 dev e0 lladdr MAC  used 0/0/0probes 0 PERMANENT 
224.0.0.9 dev e0 lladdr MAC  used 0/0/0probes 0 PERMANENT 
a$ ip neigh show nud all
0.0.0.0 dev e0 lladdr MAC PERMANENT 
0.0.0.0 dev lo lladdr MAC PERMANENT 
10.0.0.1 dev e0 lladdr MAC PERMANENT 
10.0.0.10 dev e0 lladdr MAC REACHABLE 
10.0.0.11 dev e0 lladdr MAC STALE 
10.0.0.12 dev e0 lladdr MAC PROBE 
10.0.0.13 dev e0 lladdr MAC PROBE 
10.0.0.14 dev e0 lladdr MAC NOARP 
10.0.0.15 dev e0 FAILED 
10.0.0.16 dev e0 INCOMPLETE 
10.0.0.17 dev e0 
10.0.0.18 dev e0 
10.0.0.19 dev e0 
10.0.0.20 dev e0 
10.0.0.22 dev e0 lladdr MAC router PERMANENT 
10.0.0.23 dev e0 lladdr MAC extern_learn PERMANENT 
10.0.0.24 dev e0 INCOMPLETE 
10.0.0.25 dev e0 INCOMPLETE 
10.0.0.255 dev e0 lladdr MAC PERMANENT 
10.0.0.26 dev e0 managed INCOMPLETE 
10.0.0.27 dev e0 managed INCOMPLETE 
10.0.0.28 dev e0 lladdr MAC PERMANENT proto static 
10.0.0.29 dev e0 lladdr MAC PERMANENT proto openr 
10.0.0.30 dev e0 lladdr MAC NOARP 
10.0.0.9 dev e0 lladdr MAC PERMANENT 
224.0.0.9 dev e0 lladdr MAC PERMANENT 
a$ ip neigh show nud none
10.0.0.17 dev e0 
10.0.0.18 dev e0 
10.0.0.19 dev e0 
10.0.0.20 dev e0 
10.0.0.23 dev e0 lladdr MAC extern_learn PERMANENT 
a$ ip neigh show nud stale
10.0.0.11 dev e0 lladdr MAC STALE 
10.0.0.23 dev e0 lladdr MAC extern_learn PERMANENT 
a$ ip neigh show nud noarp
10.0.0.14 dev e0 lladdr MAC NOARP 
10.0.0.23 dev e0 lladdr MAC extern_learn PERMANENT 
10.0.0.30 dev e0 lladdr MAC NOARP 
a$ ip neigh show nud foo
Error: argument "foo" is wrong: nud state is bad
[255]
a$ ip neigh show dev e0 10.0.0.9
10.0.0.9 lladdr MAC PERMANENT 
a$ ip neigh show 10.0.0.8/30
10.0.0.10 dev e0 lladdr MAC REACHABLE 
10.0.0.11 dev e0 lladdr MAC STALE 
10.0.0.9 dev e0 lladdr MAC PERMANENT 
a$ ip neigh show to 10.0.0.9
10.0.0.9 dev e0 lladdr MAC PERMANENT 
a$ ip neigh show to exact 10.0.0.9
Error: any valid prefix is expected rather than "exact".
[1]
a$ ip neigh show to root 10.0.0.8/29
Error: any valid prefix is expected rather than "root".
[1]
a$ ip neigh show unused
0.0.0.0 dev e0 lladdr MAC PERMANENT 
0.0.0.0 dev lo lladdr MAC PERMANENT 
10.0.0.1 dev e0 lladdr MAC PERMANENT 
10.0.0.11 dev e0 lladdr MAC STALE 
10.0.0.15 dev e0 FAILED 
10.0.0.16 dev e0 INCOMPLETE 
10.0.0.22 dev e0 lladdr MAC router PERMANENT 
10.0.0.23 dev e0 lladdr MAC extern_learn PERMANENT 
10.0.0.255 dev e0 lladdr MAC PERMANENT 
10.0.0.28 dev e0 lladdr MAC PERMANENT proto static 
10.0.0.29 dev e0 lladdr MAC PERMANENT proto openr 
10.0.0.9 dev e0 lladdr MAC PERMANENT 
224.0.0.9 dev e0 lladdr MAC PERMANENT 
a$ ip neigh show vrf foo
Error: argument "foo" is wrong: Not a valid VRF name
[255]
a$ ip neigh show master foo
Error: argument "foo" is wrong: Device does not exist
[255]
a$ ip neigh show nomaster
0.0.0.0 dev e0 lladdr MAC PERMANENT 
0.0.0.0 dev lo lladdr MAC PERMANENT 
10.0.0.1 dev e0 lladdr MAC PERMANENT 
10.0.0.10 dev e0 lladdr MAC REACHABLE 
10.0.0.11 dev e0 lladdr MAC STALE 
10.0.0.12 dev e0 lladdr MAC PROBE 
10.0.0.13 dev e0 lladdr MAC PROBE 
10.0.0.15 dev e0 FAILED 
10.0.0.16 dev e0 INCOMPLETE 
10.0.0.22 dev e0 lladdr MAC router PERMANENT 
10.0.0.23 dev e0 lladdr MAC extern_learn PERMANENT 
10.0.0.24 dev e0 INCOMPLETE 
10.0.0.25 dev e0 INCOMPLETE 
10.0.0.255 dev e0 lladdr MAC PERMANENT 
10.0.0.26 dev e0 managed INCOMPLETE 
10.0.0.27 dev e0 managed INCOMPLETE 
10.0.0.28 dev e0 lladdr MAC PERMANENT proto static 
10.0.0.29 dev e0 lladdr MAC PERMANENT proto openr 
10.0.0.9 dev e0 lladdr MAC PERMANENT 
224.0.0.9 dev e0 lladdr MAC PERMANENT 
a$ ip neigh show protocol static
10.0.0.28 dev e0 lladdr MAC PERMANENT proto static 
a$ ip neigh show protocol 99
10.0.0.29 dev e0 lladdr MAC PERMANENT proto openr 
a$ ip neigh show extern_learn
Error: any valid prefix is expected rather than "extern_learn".
[1]
a$ ip neigh show managed
Error: any valid prefix is expected rather than "managed".
[1]
a$ ip neigh show router
Error: any valid prefix is expected rather than "router".
[1]
a$ ip neigh show nosuch
Error: any valid prefix is expected rather than "nosuch".
[1]
a$ ip neigh change 10.0.0.9 lladdr 02:00:00:00:00:99 dev e0 nud stale
a$ ip neigh change 10.0.0.99 lladdr 02:00:00:00:00:99 dev e0
RTNETLINK answers: No such file or directory
[2]
a$ ip neigh replace 10.0.0.99 lladdr 02:00:00:00:00:99 dev e0
a$ ip neigh replace 10.0.0.9 dev e0 nud reachable
a$ ip neigh get 10.0.0.9 dev e0
10.0.0.9 dev e0 lladdr MAC REACHABLE 
a$ ip neigh get 10.0.0.98 dev e0
Error: Neighbour entry not found.
[2]
a$ ip neigh get 10.0.0.9
Device and address are required arguments.
[1]
a$ ip neigh get dev e0
Device and address are required arguments.
[1]
a$ ip neigh get 10.0.0.9 dev nosuch
Cannot find device "nosuch"
[1]
a$ ip neigh get foo dev e0
Error: any valid address is expected rather than "foo".
[1]
a$ ip -s neigh get 10.0.0.9 dev e0
10.0.0.9 dev e0 lladdr MAC  ref 2 used 0/0/0probes 0 REACHABLE 
a$ ip neigh del 10.0.0.9 dev e0
a$ ip neigh del 10.0.0.9 dev e0
RTNETLINK answers: No such file or directory
[2]
a$ ip neigh del 10.0.0.98 dev e0
RTNETLINK answers: No such file or directory
[2]
a$ ip neigh del 10.0.0.20 dev e0
a$ ip neigh
0.0.0.0 dev e0 lladdr MAC PERMANENT 
0.0.0.0 dev lo lladdr MAC PERMANENT 
10.0.0.1 dev e0 lladdr MAC PERMANENT 
10.0.0.10 dev e0 lladdr MAC REACHABLE 
10.0.0.11 dev e0 lladdr MAC STALE 
10.0.0.12 dev e0 lladdr MAC PROBE 
10.0.0.13 dev e0 lladdr MAC PROBE 
10.0.0.15 dev e0 FAILED 
10.0.0.16 dev e0 INCOMPLETE 
10.0.0.22 dev e0 lladdr MAC router PERMANENT 
10.0.0.23 dev e0 lladdr MAC extern_learn PERMANENT 
10.0.0.24 dev e0 INCOMPLETE 
10.0.0.25 dev e0 INCOMPLETE 
10.0.0.255 dev e0 lladdr MAC PERMANENT 
10.0.0.26 dev e0 managed INCOMPLETE 
10.0.0.27 dev e0 managed INCOMPLETE 
10.0.0.28 dev e0 lladdr MAC PERMANENT proto static 
10.0.0.29 dev e0 lladdr MAC PERMANENT proto openr 
10.0.0.99 dev e0 lladdr MAC PERMANENT 
224.0.0.9 dev e0 lladdr MAC PERMANENT 
a$ ip neigh flush dev e0
a$ ip neigh
0.0.0.0 dev e0 lladdr MAC PERMANENT 
0.0.0.0 dev lo lladdr MAC PERMANENT 
10.0.0.1 dev e0 lladdr MAC PERMANENT 
10.0.0.22 dev e0 lladdr MAC router PERMANENT 
10.0.0.255 dev e0 lladdr MAC PERMANENT 
10.0.0.28 dev e0 lladdr MAC PERMANENT proto static 
10.0.0.29 dev e0 lladdr MAC PERMANENT proto openr 
10.0.0.99 dev e0 lladdr MAC PERMANENT 
224.0.0.9 dev e0 lladdr MAC PERMANENT 
a$ ip neigh flush all
a$ ip neigh
0.0.0.0 dev e0 lladdr MAC PERMANENT 
0.0.0.0 dev lo lladdr MAC PERMANENT 
10.0.0.1 dev e0 lladdr MAC PERMANENT 
10.0.0.22 dev e0 lladdr MAC router PERMANENT 
10.0.0.255 dev e0 lladdr MAC PERMANENT 
10.0.0.28 dev e0 lladdr MAC PERMANENT proto static 
10.0.0.29 dev e0 lladdr MAC PERMANENT proto openr 
10.0.0.99 dev e0 lladdr MAC PERMANENT 
224.0.0.9 dev e0 lladdr MAC PERMANENT 
a$ ip neigh flush
Flush requires arguments.
[1]
a$ ip -s neigh flush all nud permanent
*** Flush is complete after 1 round ***
*** Round 1, deleting 9 entries ***
a$ ip -s -s neigh flush all nud noarp
10.0.0.14 dev e0 lladdr MAC  used 0/0/0probes 0 NOARP 
10.0.0.30 dev e0 lladdr MAC  used 0/0/0probes 0 NOARP 
| 
*** Round 1, deleting 2 entries ***
*** Flush is complete after 1 round ***
a$ ip neigh
a$ ip neigh add proxy 10.0.0.50 dev e0
a$ ip neigh add proxy 10.0.0.50 dev e0
a$ ip neigh add proxy 10.0.0.51
a$ ip neigh add proxy foo dev e0
Error: any valid address is expected rather than "foo".
[1]
a$ ip neigh add proxy 10.0.0.52 dev e0 protocol static
a$ ip neigh add proxy 10.0.0.53 dev e0 router
a$ ip neigh add proxy 10.0.0.54 dev e0 lladdr 02:00:00:00:00:14
a$ ip neigh show proxy
10.0.0.50 dev e0 proxy 
10.0.0.51 proxy 
10.0.0.52 dev e0 proxy proto static 
10.0.0.53 dev e0 router proxy 
10.0.0.54 dev e0 proxy 
a$ ip neigh show proxy dev e0
10.0.0.50 proxy 
10.0.0.52 proxy proto static 
10.0.0.53 router proxy 
10.0.0.54 proxy 
a$ ip neigh show proxy dev e1
a$ ip neigh show proxy 10.0.0.50
10.0.0.50 dev e0 proxy 
a$ ip neigh get proxy 10.0.0.50 dev e0
10.0.0.50 dev e0 proxy 
a$ ip neigh get proxy 10.0.0.59 dev e0
Error: Proxy neighbour entry not found.
[2]
a$ ip neigh del proxy 10.0.0.50 dev e0
a$ ip neigh del proxy 10.0.0.50 dev e0
RTNETLINK answers: No such file or directory
[2]
a$ ip neigh change proxy 10.0.0.52 dev e0
a$ ip neigh replace proxy 10.0.0.55 dev e0
a$ ip neigh flush proxy
a$ ip neigh show proxy
a$ ip neigh help
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
a$ ip neigh foo
Command "foo" is unknown, try "ip neigh help".
[255]
a$ ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev e0 foo
Error: either "to" is duplicate, or "foo" is a garbage.
[255]
a$ ip neigh add 10.0.0.9 10.0.0.10 lladdr 02:00:00:00:00:09 dev e0
Error: either "to" is duplicate, or "10.0.0.10" is a garbage.
[255]
a$ ip neigh add dev e0
Device and destination are required arguments.
[255]
a$ ip -j neigh
[]
a$ ip -j -p neigh show nud all
[ ]
