# kernel: 6.18
r$ ip link add wan0 type veth peer name p1 netns x
r$ ip link set wan0 up
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip rule add tun_id 0 from 1.2.3.4 table 100
r$ ip rule add tun_id 77 from 1.2.3.4 dport 80 uidrange 0-0 table 100 
r$ ip rule add tun_id 77 from 1.2.3.4 dport 80 uidrange 0-0 table 100 
r$ ip rule add prio 5 tun_id 0x12345678901234 blackhole
r$ ip rule add prio 6 not tun_id 5 prohibit
r$ ip rule add prio 6 not tun_id 5 prohibit
RTNETLINK answers: File exists
[2]
r$ ip rule add prio 6 not prohibit
r$ ip rule add prio 6 not tun_id 0 prohibit
RTNETLINK answers: File exists
[2]
r$ ip rule
0:	from all lookup local
5:	from all tun_id 5124095575331380 blackhole
6:	not from all tun_id 5 prohibit
6:	not from all prohibit
32763:	from 1.2.3.4 uidrange 0-0 dport 80 tun_id 77 lookup 100
32764:	from 1.2.3.4 uidrange 0-0 dport 80 tun_id 77 lookup 100
32765:	from 1.2.3.4 lookup 100
32766:	from all lookup main
32767:	from all lookup default
r$ ip -j rule
[{"priority":0,"src":"all","table":"local"},{"priority":5,"src":"all","tun_id":5124095575331380,"action":"blackhole"},{"priority":6,"not":null,"src":"all","tun_id":5,"action":"prohibit"},{"priority":6,"not":null,"src":"all","action":"prohibit"},{"priority":32763,"src":"1.2.3.4","uid_start":0,"uid_end":0,"dport":80,"tun_id":77,"table":"100"},{"priority":32764,"src":"1.2.3.4","uid_start":0,"uid_end":0,"dport":80,"tun_id":77,"table":"100"},{"priority":32765,"src":"1.2.3.4","table":"100"},{"priority":32766,"src":"all","table":"main"},{"priority":32767,"src":"all","table":"default"}]
r$ ip -j -p rule show prio 5
[ {
        "priority": 5,
        "src": "all",
        "tun_id": 5124095575331380,
        "action": "blackhole"
    } ]
r$ ip -d rule show tun_id 5
6:	not from all tun_id 5 prohibit proto unspec
r$ ip rule show tun_id 0
0:	from all lookup local
5:	from all tun_id 5124095575331380 blackhole
6:	not from all tun_id 5 prohibit
6:	not from all prohibit
32763:	from 1.2.3.4 uidrange 0-0 dport 80 tun_id 77 lookup 100
32764:	from 1.2.3.4 uidrange 0-0 dport 80 tun_id 77 lookup 100
32765:	from 1.2.3.4 lookup 100
32766:	from all lookup main
32767:	from all lookup default
r$ ip rule show tun_id x
Error: argument "x" is wrong: "tun_id" value is invalid
[255]
r$ ip rule add tun_id x
Error: argument "x" is wrong: "tun_id" value is invalid
[255]
r$ ip rule add tun_id
Command line is not complete. Try option "help"
[255]
r$ ip rule add tun_id -1 table 5
r$ netlink ip rule add prio 7 tun_id 9 goto 50
38 00 00 00 20 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 00 00 00 02 00 00 00 00 08 00 06 00
07 00 00 00 0c 00 0c 00 00 00 00 00 00 00 00 09
08 00 04 00 32 00 00 00
r$ netlink ip rule add tun_id 10 prio 8 goto 50
38 00 00 00 20 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 00 00 00 02 00 00 00 00 0c 00 0c 00
00 00 00 00 00 00 00 0a 08 00 06 00 08 00 00 00
08 00 04 00 32 00 00 00
r$ ip route get 10.0.0.9
RTNETLINK answers: Permission denied
[2]
r$ ip rule del prio 6
r$ ip route get 10.0.0.9
10.0.0.9 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip rule del tun_id 5
RTNETLINK answers: No such file or directory
[2]
r$ ip rule del tun_id 0
r$ ip rule del tun_id 10
r$ ip rule del prio 7 tun_id 8
RTNETLINK answers: No such file or directory
[2]
r$ ip rule
4:	from all tun_id 18446744073709551615 lookup 5
5:	from all tun_id 5124095575331380 blackhole
6:	not from all prohibit
7:	from all tun_id 9 goto 50 [unresolved]
32763:	from 1.2.3.4 uidrange 0-0 dport 80 tun_id 77 lookup 100
32764:	from 1.2.3.4 uidrange 0-0 dport 80 tun_id 77 lookup 100
32765:	from 1.2.3.4 lookup 100
32766:	from all lookup main
32767:	from all lookup default
