# kernel: 6.18
r$ ip rule add pref 10 from 1.2.3.4 lookup 100
r$ ip rule add pref 10 lookup 100
RTNETLINK answers: File exists
[2]
r$ ip rule add pref 10 not from 1.2.3.4 lookup 100
RTNETLINK answers: File exists
[2]
r$ ip rule add pref 10 from 1.2.3.5 lookup 100
r$ ip rule add pref 10 from 1.2.3.5 lookup 100 suppress_prefixlength 0
r$ ip rule add tos 0x1e lookup 100
Error: Invalid dsfield (tos): ECN bits must be 0.
[2]
r$ ip rule add tos 0x03 lookup 100
Error: Invalid dsfield (tos): ECN bits must be 0.
[2]
r$ ip rule add tos 0x80 lookup 100
Error: Invalid tos.
[2]
r$ ip rule add tos 0x1c lookup 100
r$ ip rule add tos 0xff lookup 100
Error: Invalid dsfield (tos): ECN bits must be 0.
[2]
r$ ip rule add table 0
r$ ip rule add table 0
r$ ip rule
0:	from all lookup local
7:	from all lookup 2
8:	from all lookup 1
9:	from all tos 0x1c lookup 100
10:	from 1.2.3.4 lookup 100
10:	from 1.2.3.5 lookup 100
10:	from 1.2.3.5 lookup 100 suppress_prefixlength 0
32766:	from all lookup main
32767:	from all lookup default
r$ ip rule add goto 5
Error: Backward goto not supported.
[2]
r$ ip rule add pref 20 goto 10
Error: Backward goto not supported.
[2]
r$ ip rule add pref 20 goto 20
Error: Backward goto not supported.
[2]
r$ ip rule add pref 20 goto 21
r$ ip rule
0:	from all lookup local
7:	from all lookup 2
8:	from all lookup 1
9:	from all tos 0x1c lookup 100
10:	from 1.2.3.4 lookup 100
10:	from 1.2.3.5 lookup 100
10:	from 1.2.3.5 lookup 100 suppress_prefixlength 0
20:	from all goto 21 [unresolved]
32766:	from all lookup main
32767:	from all lookup default
r$ ip rule add uidrange 5-4 table 3
Error: Invalid uid range.
[2]
r$ ip rule add uidrange 5-6 table 3
r$ ip rule add sport 5-4 table 3
Error: Invalid sport range.
[2]
r$ ip rule add dport 0 table 3
Error: Invalid dport range.
[2]
r$ ip rule add dport 0-65535 table 3
Error: Invalid dport range.
[2]
r$ ip rule add dport 1-65535 table 3
Error: Invalid dport range.
[2]
r$ ip rule add prohibit table 77
r$ ip rule add iif nosuch table 77 fwmark 0/0xff
r$ ip rule add iif nosuch oif lo blackhole
r$ ip rule add proto static nop
r$ ip rule add from 10.0.0.1/8 to 1.2.3.4/31 throw
r$ ip rule add unicast
r$ ip rule add local table 9
Error: Missing goto target for action goto.
[2]
r$ ip -d rule
0:	from all lookup local proto kernel
0:	from all lookup 3 proto unspec
1:	from 10.0.0.1/8 to 1.2.3.4/31 throw proto unspec
2:	from all nop proto static
3:	from all iif nosuch [detached] oif lo blackhole proto unspec
4:	from all fwmark 0/0xff iif nosuch [detached] lookup 77 proto unspec
5:	from all lookup 77 prohibit proto unspec
6:	from all uidrange 5-6 lookup 3 proto unspec
7:	from all lookup 2 proto unspec
8:	from all lookup 1 proto unspec
9:	from all tos 0x1c lookup 100 proto unspec
10:	from 1.2.3.4 lookup 100 proto unspec
10:	from 1.2.3.5 lookup 100 proto unspec
10:	from 1.2.3.5 lookup 100 suppress_prefixlength 0 proto unspec
20:	from all goto 21 [unresolved] proto unspec
32766:	from all lookup main proto kernel
32767:	from all lookup default proto kernel
r$ ip rule del table 100
r$ ip rule del unreachable
RTNETLINK answers: No such file or directory
[2]
r$ ip rule del pref 0
r$ ip rule del
"ip rule del" requires arguments.
[1]
r$ ip rule
0:	from all lookup 3
1:	from 10.0.0.1/8 to 1.2.3.4/31 throw
2:	from all nop proto static
3:	from all iif nosuch [detached] oif lo blackhole
4:	from all fwmark 0/0xff iif nosuch [detached] lookup 77
5:	from all lookup 77 prohibit
6:	from all uidrange 5-6 lookup 3
7:	from all lookup 2
8:	from all lookup 1
10:	from 1.2.3.4 lookup 100
10:	from 1.2.3.5 lookup 100
10:	from 1.2.3.5 lookup 100 suppress_prefixlength 0
20:	from all goto 21 [unresolved]
32766:	from all lookup main
32767:	from all lookup default
r$ ip rule flush
r$ ip rule
0:	from all lookup 3
r$ ip -j rule
[{"priority":0,"src":"all","table":"3"}]
r$ ip rule add from 1.1.1.1 table 10
r$ ip rule add to 2.2.2.2 table main
r$ ip rule del from 1.1.1.1
r$ ip rule del table main
r$ ip rule del goto 500
RTNETLINK answers: No such file or directory
[2]
r$ ip rule add pref 100 goto 200
r$ ip rule add pref 200 lookup 7
r$ ip rule add pref 200 lookup 8
r$ ip rule
0:	from all lookup 3
100:	from all goto 200
200:	from all lookup 7
200:	from all lookup 8
r$ ip rule del pref 200 lookup 7
r$ ip rule
0:	from all lookup 3
100:	from all goto 200
200:	from all lookup 8
r$ ip rule del pref 200
r$ ip rule
0:	from all lookup 3
100:	from all goto 200 [unresolved]
r$ ip rule del goto 1000000 pref 100
r$ ip rule add fwmark 0x10 table 9
r$ ip rule add fwmark 0x10/0xff table 9
r$ ip rule add fwmark 16/0 table 9
r$ ip rule add fwmark 0 table 9
r$ ip rule del fwmark 0x10
r$ ip rule
0:	from all lookup 3
0:	from all fwmark 0x10/0xff lookup 9
0:	from all fwmark 0x10/0 lookup 9
0:	from all lookup 9
r$ ip rule show fwmark 0x10
0:	from all fwmark 0x10/0xff lookup 9
0:	from all fwmark 0x10/0 lookup 9
r$ ip rule show table 9
0:	from all fwmark 0x10/0xff lookup 9
0:	from all fwmark 0x10/0 lookup 9
0:	from all lookup 9
r$ ip rule show from all
0:	from all lookup 3
0:	from all fwmark 0x10/0xff lookup 9
0:	from all fwmark 0x10/0 lookup 9
0:	from all lookup 9
r$ ip rule show pref 5
r$ ip rule list not
r$ ip rule show iif lo
r$ ip rule 1.2.3.4
Command "1.2.3.4" is unknown, try "ip rule help".
[255]
r$ ip rule show 1.2.3.4
r$ ip rule show abc
Error: inet prefix is expected rather than "abc".
[1]
r$ ip rule add abc
Error: argument "abc" is wrong: Failed to parse rule type
[255]
r$ ip rule add from abc
Error: any valid prefix is expected rather than "abc".
[1]
r$ ip rule add prio x
Error: argument "x" is wrong: preference value is invalid
[255]
r$ ip rule add iif 1234567890123456 table 4
Error: argument "1234567890123456" is wrong: "iif"/"dev" not a valid ifname
[255]
r$ ip rule add ipproto tcp dport 80-90 sport 5 uidrange 1-2 table 4 suppress_ifgroup default
r$ ip rule add ipproto 255 table 4
r$ ip rule add ipproto foo table 4
Error: argument "foo" is wrong: Invalid "ipproto" value
[255]
r$ ip rule add dport x table 4
Error: argument "x" is wrong: invalid dport range
[255]
r$ ip rule add uidrange 5 table 4
Error: argument "5" is wrong: invalid UID range
[255]
r$ ip rule add suppress_prefixlength -1 table 4
Error: argument "-1" is wrong: suppress_prefixlength value is invalid
[255]
r$ ip rule add suppress_ifgroup foo table 4
Error: argument "foo" is wrong: Invalid "suppress_ifgroup" value
[255]
r$ ip rule add protocol foo table 4
Error: argument "foo" is wrong: "protocol" value is invalid
[255]
r$ ip rule add protocol bgp table 4294967295
r$ ip rule add table 4294967296
Error: argument "4294967296" is wrong: invalid table ID
[255]
r$ ip rule add goto x
Error: argument "x" is wrong: invalid target
[255]
r$ ip rule add tos AF11 table 4
Error: Invalid tos.
[2]
r$ ip -j -p rule
[ {
        "priority": 0,
        "src": "all",
        "table": "3"
    },{
        "priority": 0,
        "src": "all",
        "fwmark": "0x10",
        "fwmask": "0xff",
        "table": "9"
    },{
        "priority": 0,
        "src": "all",
        "fwmark": "0x10",
        "fwmask": "0",
        "table": "9"
    },{
        "priority": 0,
        "src": "all",
        "table": "9"
    },{
        "priority": 0,
        "src": "all",
        "uid_start": 1,
        "uid_end": 2,
        "ipproto": "tcp",
        "sport": 5,
        "dport_start": 80,
        "dport_end": 90,
        "table": "4",
        "suppress_ifgroup": "default"
    },{
        "priority": 0,
        "src": "all",
        "ipproto": "ipproto-255",
        "table": "4"
    },{
        "priority": 0,
        "src": "all",
        "table": "4294967295",
        "protocol": "bgp"
    } ]
r$ ip -d -j rule show ipproto tcp
[{"priority":0,"src":"all","uid_start":1,"uid_end":2,"ipproto":"tcp","sport":5,"dport_start":80,"dport_end":90,"table":"4","suppress_ifgroup":"default","protocol":"unspec"}]
r$ ip rule flush protocol bgp
r$ ip rule del protocol bgp
r$ ip rule
0:	from all lookup 3
0:	from all fwmark 0x10/0xff lookup 9
0:	from all fwmark 0x10/0 lookup 9
0:	from all lookup 9
0:	from all uidrange 1-2 ipproto tcp sport 5 dport 80-90 lookup 4 suppress_ifgroup default
0:	from all ipproto ipproto-255 lookup 4
r$ ip rule foo
Command "foo" is unknown, try "ip rule help".
[255]
r$ ip rule flush pref 0
r$ ip rule help
Usage: ip rule { add | del } SELECTOR ACTION
       ip rule { flush | save | restore }
       ip rule [ list [ SELECTOR ]]
SELECTOR := [ not ] [ from PREFIX ] [ to PREFIX ] [ tos TOS ]
            [ fwmark FWMARK[/MASK] ]
            [ iif STRING ] [ oif STRING ] [ pref NUMBER ] [ l3mdev ]
            [ uidrange NUMBER-NUMBER ]
            [ ipproto PROTOCOL ]
            [ sport [ NUMBER | NUMBER-NUMBER ]
            [ dport [ NUMBER | NUMBER-NUMBER ] ]
ACTION := [ table TABLE_ID ]
          [ protocol PROTO ]
          [ nat ADDRESS ]
          [ realms [SRCREALM/]DSTREALM ]
          [ goto NUMBER ]
          SUPPRESSOR
SUPPRESSOR := [ suppress_prefixlength NUMBER ]
              [ suppress_ifgroup DEVGROUP ]
TABLE_ID := [ local | main | default | NUMBER ]
[255]
