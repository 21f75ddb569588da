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
r$ ip route add 1.0.0.0/8 via 10.0.0.9 metric 5
r$ ip route add 2.0.0.0/8 dev wan1 table 50
r$ ip rule add pref 50 from 9.9.9.9 table 50
r$ ip -4 rout ap 2.0.0.0/8 table 50
RTNETLINK answers: No such device
[2]
r$ ip -4 ru foo 
Command "foo" is unknown, try "ip rule help".
[255]
r$ ip ru foo 5x 0/0 any
Command "foo" is unknown, try "ip rule help".
[255]
r$ ip -o r a main 255
Error: any valid prefix is expected rather than "main".
[1]
r$ ip rule show brd 9.9.9.9 from
Error: inet prefix is expected rather than "brd".
[1]
r$ ip -j rout prepend 1.0.0.0/8 nosuch w unicast
Error: either "to" is duplicate, or "nosuch" is a garbage.
[255]
r$ ip -o rout change 2.0.0.0/8 table 50 1/x
Error: either "to" is duplicate, or "1/x" is a garbage.
[255]
r$ ip ru add pref 77 host
Error: argument "host" is wrong: Failed to parse rule type
[255]
r$ ip -o rout show tcp lock
Error: any valid prefix is expected rather than "tcp".
[1]
r$ ip -d rout a 10.0.0.9
RTNETLINK answers: No such device
[2]
r$ ip -j rul del from 9.9.9.9 oif
Command line is not complete. Try option "help"
[255]
r$ ip -j route x 3.0.0.0/8 via 10.0.0.9 unreachable f 0/0 type
Command "x" is unknown, try "ip route help".
[255]
r$ ip rout x 1.0.0.0/8 fibmatch cache
Command "x" is unknown, try "ip route help".
[255]
r$ ip ru s from 9.9.9.9 ipproto
Command line is not complete. Try option "help"
[255]
r$ ip -o r te 3.0.0.0/8 via 10.0.0.9 m any
Error: argument "any" is wrong: "metric" value is invalid
[255]
r$ ip -4 rule foo from 9.9.9.9 10/8 priority protocol s
Command "foo" is unknown, try "ip rule help".
[255]
r$ ip ru delete advmss
Error: argument "advmss" is wrong: Failed to parse rule type
[255]
r$ ip -j ro rep 1.0.0.0/8 uidrange
Error: either "to" is duplicate, or "uidrange" is a garbage.
[255]
r$ ip ru delete pref nop 77 1/x 0x10
Error: argument "nop" is wrong: preference value is invalid
[255]
r$ ip r x metric default r
Command "x" is unknown, try "ip route help".
[255]
r$ ip -o route x 3.0.0.0/8 dev wan0 local dport
Command "x" is unknown, try "ip route help".
[255]
r$ ip r l 3.0.0.0/8 dev wan0
r$ ip rule delete scope abc 0 ecn
Error: argument "scope" is wrong: Failed to parse rule type
[255]
r$ ip -d route ad default f onlink
Error: argument "onlink" is wrong: "features" value not valid
[255]
r$ ip -4 r lst get
Error: inet prefix is expected rather than "get".
[1]
r$ ip -d rout sh 2.0.0.0/8 table 50 1/x src
Error: any valid prefix is expected rather than "1/x".
[1]
r$ ip -j rule add 010
r$ ip -d rout ch 2.0.0.0/8 table 50 ds '' type
Error: argument "" is wrong: "tos" value is invalid
[255]
r$ ip rule sh 
0:	from all lookup local
49:	from all prohibit
50:	from 9.9.9.9 lookup 50
32766:	from all lookup main
32767:	from all lookup default
r$ ip -d ro te default unicast
Command line is not complete. Try option "help"
[255]
r$ ip -o rout ls iif
Command line is not complete. Try option "help"
[255]
r$ ip -4 r prepend 3.0.0.0/8 via 10.0.0.9
Error: Nexthop has invalid gateway.
[2]
r$ ip rul list an scope
Error: inet prefix is expected rather than "an".
[1]
r$ ip rout delete 3.0.0.0/8 via 10.0.0.9 connected
Error: either "to" is duplicate, or "connected" is a garbage.
[255]
r$ ip rule a nosuch oif oif dsfield
Error: argument "nosuch" is wrong: Failed to parse rule type
[255]
r$ ip -j r flush 1.0.0.0/8
r$ ip -j rout prepend 3.0.0.0/8 dev wan0 suppress_ifgroup nosuch
Error: either "to" is duplicate, or "suppress_ifgroup" is a garbage.
[255]
r$ ip -4 rout ch 3.0.0.0/8 10.0.0.9 via
Error: either "to" is duplicate, or "10.0.0.9" is a garbage.
[255]
r$ ip rout ap fastopen_no_cookie
Command line is not complete. Try option "help"
[255]
r$ ip ru delete cached -1
Error: argument "cached" is wrong: Failed to parse rule type
[255]
r$ ip ro f local any he
Error: any valid prefix is expected rather than "local".
[1]
r$ ip -o route list default d
Command line is not complete. Try option "help"
[255]
r$ ip route a default protocol 0/0
Error: argument "0/0" is wrong: "protocol" value is invalid
[255]
r$ ip ro add un goto 0x1/0xff table 2.0.0.0/8 50 features
Error: any valid prefix is expected rather than "goto".
[1]
r$ ip ro x 50 cache table 2.0.0.0/8
Command "x" is unknown, try "ip route help".
[255]
r$ ip -4 rout rep 10.0.0.9 10.0.0.0/24 p
Error: either "to" is duplicate, or "10.0.0.0/24" is a garbage.
[255]
r$ ip ro te 10.0.0.9 sup_pl fastopen_no_cookie dev bgp
Error: either "to" is duplicate, or "sup_pl" is a garbage.
[255]
r$ ip -o r flush 
"ip route flush" requires arguments.
[1]
r$ ip -j ru del connected 300.1.1.1 static bgp 50 table
Error: argument "connected" is wrong: Failed to parse rule type
[255]
r$ ip -4 r f default 4294967295
Error: inet prefix is expected rather than "4294967295".
[1]
r$ ip rul list local 9.9.9.9 300.1.1.1 from
Error: inet prefix is expected rather than "local".
[1]
r$ ip -j ru lst 0
[]
r$ ip -o route get an rtt sport get
Error: any valid prefix is expected rather than "an".
[1]
r$ ip route s 3.0.0.0/8 via 10.0.0.9 sport q
Error: any valid prefix is expected rather than "sport".
[1]
r$ ip rul flush s
Command line is not complete. Try option "help"
[255]
r$ ip -4 ru flush prio 60 lookup main sc 1.5s mark
Error: inet prefix is expected rather than "sc".
[1]
r$ ip rout l 10.0.0.9 fwmark
Error: any valid prefix is expected rather than "fwmark".
[1]
r$ ip -j rule l nosuch 1.2.3.4/33 10.0.0.9
Error: inet prefix is expected rather than "nosuch".
[1]
r$ ip -j rule sh pref 77 metric m
Error: inet prefix is expected rather than "metric".
[1]
r$ ip ru d initrwnd
Error: argument "initrwnd" is wrong: Failed to parse rule type
[255]
r$ ip -4 rule delete prio 60 lookup main onlink default
Error: argument "onlink" is wrong: Failed to parse rule type
[255]
r$ ip rule s pref 77 1.2.3.4/255.255.0.0
r$ ip -4 rul add from c 9.9.9.9
Error: inet prefix is expected rather than "c".
[1]
r$ ip ru foo from 9.9.9.9 to
Command "foo" is unknown, try "ip rule help".
[255]
r$ ip -4 rout ls 10.0.0.9
r$ ip -o rout add 2.0.0.0/8 table 50 tcp exact fe
Error: either "to" is duplicate, or "tcp" is a garbage.
[255]
r$ ip -j ru f s 50 onlink table uidrange
Error: inet prefix is expected rather than "onlink".
[1]
r$ ip rul list from 9.9.9.9 prot 0x1/0xff
Error: argument "0x1/0xff" is wrong: invalid "protocol"
[255]
r$ ip -d rule delete prio 60 lookup main
RTNETLINK answers: No such file or directory
[2]
r$ ip rul lst pref 77 x weight protocol dev
Error: inet prefix is expected rather than "x".
[1]
r$ ip -4 r te 2.0.0.0/8 table 50 fe
Command line is not complete. Try option "help"
[255]
r$ ip -o r ad table 50 255 d 2.0.0.0/8
Error: argument "2.0.0.0/8" is wrong: "tos" value is invalid
[255]
r$ ip ru l prio 60 lookup main 300.1.1.1 1 cached
Error: inet prefix is expected rather than "300.1.1.1".
[1]
r$ ip ro ap 3.0.0.0/8 via 10.0.0.9 tcp o
Error: either "to" is duplicate, or "tcp" is a garbage.
[255]
r$ ip ru f from 9.9.9.9 un
Error: inet prefix is expected rather than "un".
[1]
r$ ip -d rule del pref 77 10 256 local 10
Error: argument "256" is wrong: Failed to parse rule type
[255]
r$ ip ru add from 9.9.9.9 4294967296 r
Error: argument "4294967296" is wrong: Failed to parse rule type
[255]
r$ ip r rep 10.0.0.9 initrwnd 1.0.0.0/8
Error: argument "1.0.0.0/8" is wrong: "initrwnd" value is invalid
[255]
r$ ip rule lst prio 60 lookup main prohibit abc
Error: inet prefix is expected rather than "prohibit".
[1]
r$ ip rule f prot prio 60 lookup main
Error: argument "prio" is wrong: invalid "protocol"
[255]
r$ ip -o rout a default priority 0x1/0xff uidrange
Error: argument "0x1/0xff" is wrong: "metric" value is invalid
[255]
r$ ip -4 rout delete ds nexthop
Error: argument "nexthop" is wrong: "tos" value is invalid
[255]
r$ ip -o rout rep default 1.2.3.4/255.255.0.0
Error: either "to" is duplicate, or "1.2.3.4/255.255.0.0" is a garbage.
[255]
r$ ip route del 3.0.0.0/8 via 10.0.0.9 advmss all
Error: argument "all" is wrong: "mss" value is invalid
[255]
r$ ip rule ls pref 77 help
Error: inet prefix is expected rather than "help".
[1]
r$ ip -j route replace 
Usage: ip route { list | flush } SELECTOR
       ip route save SELECTOR
       ip route restore
       ip route showdump
       ip route get [ ROUTE_GET_FLAGS ] ADDRESS
                            [ from ADDRESS iif STRING ]
                            [ oif STRING ] [ tos TOS ]
                            [ mark NUMBER ] [ vrf NAME ]
                            [ uid NUMBER ] [ ipproto PROTOCOL ]
                            [ sport NUMBER ] [ dport NUMBER ]
       ip route { add | del | change | append | replace } ROUTE
SELECTOR := [ root PREFIX ] [ match PREFIX ] [ exact PREFIX ]
            [ table TABLE_ID ] [ vrf NAME ] [ proto RTPROTO ]
            [ type TYPE ] [ scope SCOPE ]
ROUTE := NODE_SPEC [ INFO_SPEC ]
NODE_SPEC := [ TYPE ] PREFIX [ tos TOS ]
             [ table TABLE_ID ] [ proto RTPROTO ]
             [ scope SCOPE ] [ metric METRIC ]
             [ ttl-propagate { enabled | disabled } ]
INFO_SPEC := { NH | nhid ID } OPTIONS FLAGS [ nexthop NH ]...
NH := [ encap ENCAPTYPE ENCAPHDR ] [ via [ FAMILY ] ADDRESS ]
      [ dev STRING ] [ weight NUMBER ] NHFLAGS
FAMILY := [ inet | inet6 | mpls | bridge | link ]
OPTIONS := FLAGS [ mtu NUMBER ] [ advmss NUMBER ] [ as [ to ] ADDRESS ]
           [ rtt TIME ] [ rttvar TIME ] [ reordering NUMBER ]
           [ window NUMBER ] [ cwnd NUMBER ] [ initcwnd NUMBER ]
           [ ssthresh NUMBER ] [ realms REALM ] [ src ADDRESS ]
           [ rto_min TIME ] [ hoplimit NUMBER ] [ initrwnd NUMBER ]
           [ features FEATURES ] [ quickack BOOL ] [ congctl NAME ]
           [ pref PREF ] [ expires TIME ] [ fastopen_no_cookie BOOL ]
TYPE := { unicast | local | broadcast | multicast | throw |
          unreachable | prohibit | blackhole | nat }
TABLE_ID := [ local | main | default | all | NUMBER ]
SCOPE := [ host | link | global | NUMBER ]
NHFLAGS := [ onlink | pervasive ]
RTPROTO := [ kernel | boot | static | NUMBER ]
PREF := [ low | medium | high ]
TIME := NUMBER[s|ms]
BOOL := [1|0]
FEATURES := ecn
ENCAPTYPE := [ mpls | ip | ip6 | seg6 | seg6local | rpl | ioam6 | xfrm ]
ENCAPHDR := [ MPLSLABEL | SEG6HDR | SEG6LOCAL | IOAM6HDR | XFRMINFO ]
SEG6HDR := [ mode SEGMODE ] segs ADDR1,ADDRi,ADDRn [hmac HMACKEYID] [cleanup]
SEGMODE := [ encap | encap.red | inline | l2encap | l2encap.red ]
SEG6LOCAL := action ACTION [ OPTIONS ] [ count ]
ACTION := { End | End.X | End.T | End.DX2 | End.DX6 | End.DX4 |
            End.DT6 | End.DT4 | End.DT46 | End.B6 | End.B6.Encaps |
            End.BM | End.S | End.AS | End.AM | End.BPF }
OPTIONS := OPTION [ OPTIONS ]
OPTION := { flavors FLAVORS | srh SEG6HDR | nh4 ADDR | nh6 ADDR | iif DEV | oif DEV |
            table TABLEID | vrftable TABLEID | endpoint PROGNAME }
FLAVORS := { FLAVOR[,FLAVOR] }
FLAVOR := { psp | usp | usd | next-csid }
IOAM6HDR := trace prealloc type IOAM6_TRACE_TYPE ns IOAM6_NAMESPACE size IOAM6_TRACE_SIZE
XFRMINFO := if_id IF_ID [ link_dev LINK ]
ROUTE_GET_FLAGS := [ fibmatch ]
[255]
r$ ip rule delete 
"ip rule del" requires arguments.
[1]
r$ ip -d route append 1.0.0.0/8
RTNETLINK answers: No such device
[2]
r$ ip -d r change cwnd 1.2.3.4/33
Error: argument "1.2.3.4/33" is wrong: "cwnd" value is invalid
[255]
r$ ip -j rul l table 0/0 10 50 10.0.0.1
Error: argument "0/0" is wrong: table id value is invalid
[255]
r$ ip rul sh type
Error: inet prefix is expected rather than "type".
[1]
r$ ip -d rul l prio 60 lookup main
r$ ip rule foo weight
Command "foo" is unknown, try "ip rule help".
[255]
r$ ip rule ls pref 77 table t dsfield sport
Error: argument "t" is wrong: table id value is invalid
[255]
r$ ip -4 rul add priority 1.5s
Error: argument "1.5s" is wrong: preference value is invalid
[255]
r$ ip rule show dsfield 5- x
Error: argument "5-" is wrong: TOS value is invalid
[255]
r$ ip ru add prio 60 lookup main 4294967295
Error: argument "4294967295" is wrong: Failed to parse rule type
[255]
r$ ip rul ls prio 60 lookup main ds
Command line is not complete. Try option "help"
[255]
r$ ip rul list 50 table inet lookup
Error: argument "inet" is wrong: table id value is invalid
[255]
r$ ip route show 3.0.0.0/8 dev wan0 010 ds
Command line is not complete. Try option "help"
[255]
r$ ip route te 3.0.0.0/8 via 10.0.0.9 0 4294967296
Error: either "to" is duplicate, or "0" is a garbage.
[255]
r$ ip -d route replace 3.0.0.0/8 get via 010 010 10.0.0.9
Error: either "to" is duplicate, or "get" is a garbage.
[255]
r$ ip -j ru foo tab
Command "foo" is unknown, try "ip rule help".
[255]
r$ ip -4 rul f from 9.9.9.9 local prohibit b
Error: inet prefix is expected rather than "local".
[1]
r$ ip -j rule sh 9.9.9.9 from m
Error: inet prefix is expected rather than "m".
[1]
r$ ip -d rule del pref 77 tab d default
Error: argument "d" is wrong: invalid table ID
[255]
r$ ip ro ap protocol main nexthop tcp
Error: argument "main" is wrong: "protocol" value is invalid
[255]
r$ ip ru show prio 60 lookup main 1.2.3.4/255.255.0.0 local ex 0x1/0xff
Error: inet prefix is expected rather than "local".
[1]
r$ ip rout show default lookup protocol 10/8 link
Error: any valid prefix is expected rather than "lookup".
[1]
r$ ip -4 rule sh from 9.9.9.9 255 pref
Command line is not complete. Try option "help"
[255]
r$ ip -j ro list w 1
Error: any valid prefix is expected rather than "w".
[1]
r$ ip -j rul sh prio 60 lookup main order 1.2.3.4/255.255.0.0
Error: argument "1.2.3.4/255.255.0.0" is wrong: preference value is invalid
[255]
r$ ip -o r list 10.0.0.9 cwnd
Error: any valid prefix is expected rather than "cwnd".
[1]
r$ ip route rep table 2.0.0.0/8 255 50 connected dev
Error: argument "2.0.0.0/8" is wrong: "table" value is invalid
[255]
r$ ip -4 ru l table 50 x mult
Error: inet prefix is expected rather than "x".
[1]
r$ ip r pre 10.0.0.9 initrwnd
Command line is not complete. Try option "help"
[255]
r$ ip -d ru list wan0 global
Error: inet prefix is expected rather than "wan0".
[1]
r$ ip rule l table 50 fwmark main 1/2 static
Error: argument "main" is wrong: fwmark value is invalid
[255]
r$ ip -d route replace mtu 10.0.0.0/24 met default
Error: argument "10.0.0.0/24" is wrong: "mtu" value is invalid
[255]
r$ ip -j rout append 255 default brd
Error: either "to" is duplicate, or "default" is a garbage.
[255]
r$ ip -d rule f 1.2.3.4/33
Error: inet prefix is expected rather than "1.2.3.4/33".
[1]
r$ ip rul flush prio 60 lookup main
r$ ip ro x not 10.0.0.9 window
Command "x" is unknown, try "ip route help".
[255]
r$ ip route te 2.0.0.0/8 table 50 0x1/0xff default all local
Error: either "to" is duplicate, or "0x1/0xff" is a garbage.
[255]
r$ ip -j ru f 60 0/0 prio lookup main
Error: argument "lookup" is wrong: preference value is invalid
[255]
r$ ip -o r c dev 3.0.0.0/8 wan0 cwnd
Error: any valid prefix is expected rather than "wan0".
[1]
r$ ip -4 ru delete table 50 -1 0/0
Error: argument "-1" is wrong: Failed to parse rule type
[255]
r$ ip -j rul d table 50 nhid
Error: argument "nhid" is wrong: Failed to parse rule type
[255]
r$ ip -j r replace 010 uidrange
Error: either "to" is duplicate, or "uidrange" is a garbage.
[255]
r$ ip -j ro foo w 10.0.0.9
Command "foo" is unknown, try "ip route help".
[255]
r$ ip -o ro te window nexthop
Error: argument "nexthop" is wrong: "window" value is invalid
[255]
r$ ip route add -1 default local s
Error: any valid prefix is expected rather than "-1".
[1]
r$ ip ro p i
Command line is not complete. Try option "help"
[255]
r$ ip r prepend 50 10.0.0.9 table 2.0.0.0/8
Error: either "to" is duplicate, or "10.0.0.9" is a garbage.
[255]
r$ ip -j ru list 60 256 main ds prio lookup mark
Error: inet prefix is expected rather than "256".
[1]
r$ ip r lis 10.0.0.9 50 sup_pl
Error: any valid prefix is expected rather than "sup_pl".
[1]
r$ ip rule sh 
0:	from all lookup local
49:	from all prohibit
50:	from 9.9.9.9 lookup 50
32766:	from all lookup main
32767:	from all lookup default
r$ ip -o ro fl 2.0.0.0/8 table 50 metric 10.0.0.0/24
Error: argument "10.0.0.0/24" is wrong: "metric" value is invalid
[255]
r$ ip -o route s mult prot default
Error: any valid prefix is expected rather than "mult".
[1]
r$ ip -4 ru show main prio lookup 60 features
Error: inet prefix is expected rather than "main".
[1]
r$ ip -4 route d 1.0.0.0/8 ''
Error: either "to" is duplicate, or "" is a garbage.
[255]
r$ ip rul del table 50 dev
Command line is not complete. Try option "help"
[255]
r$ ip -o rout prepend 10.0.0.9
RTNETLINK answers: No such device
[2]
r$ ip -o r show dev wan0 fe t 3.0.0.0/8
Error: any valid prefix is expected rather than "fe".
[1]
r$ ip -o r lst 2.0.0.0/8 table 50 uid un nop 10.0.0.1
Error: any valid prefix is expected rather than "uid".
[1]
r$ ip -j ro lst 1.0.0.0/8
[]
r$ ip ro lst 2.0.0.0/8 table 50 ta ssthresh site
Error: argument "ssthresh" is wrong: table id value is invalid
[255]
r$ ip r c 1.0.0.0/8
RTNETLINK answers: No such device
[2]
r$ ip -d r foo 3.0.0.0/8 via 10.0.0.9 rtt metric not cached
Command "foo" is unknown, try "ip route help".
[255]
r$ ip r chg unicast
Command line is not complete. Try option "help"
[255]
r$ ip -d rul show prio 60 lookup main b 0x1/0xff
Error: inet prefix is expected rather than "b".
[1]
r$ ip rule l pref 77 suppress_ifgroup w
Error: inet prefix is expected rather than "suppress_ifgroup".
[1]
r$ ip -j route sh 3.0.0.0/8 dev wan0
[]
r$ ip -4 ru show / wan0 77 pref features
Error: inet prefix is expected rather than "/".
[1]
r$ ip ru f prio 60 lookup main any sup_pl inet via
Error: inet prefix is expected rather than "sup_pl".
[1]
r$ ip -j rul flush mark
Error: inet prefix is expected rather than "mark".
[1]
r$ ip -d rul del sport metric pref 77
Error: argument "metric" is wrong: invalid port range
[255]
r$ ip rul flush from 9.9.9.9
r$ ip rule l not ds
Command line is not complete. Try option "help"
[255]
r$ ip -j rul delete site 77 pref
Error: argument "site" is wrong: Failed to parse rule type
[255]
r$ ip -d r x 3.0.0.0/8 dev wan0 q bgp
Command "x" is unknown, try "ip route help".
[255]
r$ ip -d r delete 3.0.0.0/8 via 10.0.0.9 10
Error: either "to" is duplicate, or "10" is a garbage.
[255]
r$ ip -4 ru s prohibit i local
Error: inet prefix is expected rather than "prohibit".
[1]
r$ ip rul add 10.0.0.0/24
Error: argument "10.0.0.0/24" is wrong: Failed to parse rule type
[255]
r$ ip -j r change 3.0.0.0/8 dev wan0 mark initcwnd order
Error: either "to" is duplicate, or "mark" is a garbage.
[255]
r$ ip r ap 1.0.0.0/8 ta m host ''
Error: argument "m" is wrong: "table" value is invalid
[255]
r$ ip rul sh ''
Error: inet prefix is expected rather than "".
[1]
r$ ip ru l table 50 weight default 0
Error: inet prefix is expected rather than "weight".
[1]
r$ ip -d rout app fe table 50 2.0.0.0/8
Error: argument "table" is wrong: "features" value not valid
[255]
r$ ip -j r append ecn 4294967295 cwnd mtu
Error: any valid prefix is expected rather than "ecn".
[1]
r$ ip -j route s all help dport
Error: any valid prefix is expected rather than "help".
[1]
r$ ip rule foo connected an lookup default
Command "foo" is unknown, try "ip rule help".
[255]
r$ ip rul flush prio 60 lookup main / from
Error: inet prefix is expected rather than "/".
[1]
r$ ip -d r delete 10.0.0.9
RTNETLINK answers: No such process
[2]
r$ ip -o ro a 10.0.0.9 table 1/2 all inet
Error: argument "1/2" is wrong: "table" value is invalid
[255]
r$ ip -j ru a 255 1.5s pref
Error: argument "1.5s" is wrong: Failed to parse rule type
[255]
r$ ip rout change default p
Command line is not complete. Try option "help"
[255]
r$ ip -d ro r goto wan0 1.0.0.0/8 table /
Error: any valid prefix is expected rather than "goto".
[1]
r$ ip -d rout lst 10.0.0.9
r$ ip -d ro list 3.0.0.0/8 via 10.0.0.9 hoplimit o 1.2.3.4/33 p
Error: any valid prefix is expected rather than "hoplimit".
[1]
r$ ip route lis window preference
Error: any valid prefix is expected rather than "window".
[1]
r$ ip -d rule list table 50 order priority b protocol
Error: argument "priority" is wrong: preference value is invalid
[255]
r$ ip ru show table 50 default to
Command line is not complete. Try option "help"
[255]
r$ ip ro replace 4294967296 tcp
Error: any valid prefix is expected rather than "4294967296".
[1]
r$ ip -d rule s table 50
r$ ip rule delete pref 77 1.2.3.4/255.255.0.0 get
Error: argument "1.2.3.4/255.255.0.0" is wrong: Failed to parse rule type
[255]
r$ ip ru lst 50 rttvar table s
Error: inet prefix is expected rather than "rttvar".
[1]
r$ ip rul add prio 60 lookup main 1 cache
Error: argument "cache" is wrong: Failed to parse rule type
[255]
r$ ip route d 1.0.0.0/8
RTNETLINK answers: No such process
[2]
r$ ip -j rout l 3.0.0.0/8 dev wan0 quickack o pref
Error: any valid prefix is expected rather than "quickack".
[1]
r$ ip -o route change default
RTNETLINK answers: No such device
[2]
r$ ip -j rul show ta prohibit fastopen_no_cookie unicast
Error: argument "prohibit" is wrong: table id value is invalid
[255]
r$ ip r add q priority
Error: argument "priority" is wrong: "quickack" value is invalid
[255]
r$ ip ru a from uidrange ex priority 9.9.9.9 nexthop
Error: any valid prefix is expected rather than "uidrange".
[1]
r$ ip rul a nhid root
Error: argument "nhid" is wrong: Failed to parse rule type
[255]
r$ ip rout g 3.0.0.0/8 via 10.0.0.9
Warning: /8 as prefix is invalid, only /32 (or none) is supported.
Error: inet prefix is expected rather than "via".
[1]
r$ ip rul s table 50 protocol
Command line is not complete. Try option "help"
[255]
r$ ip -o rout foo 10.0.0.9 goto s
Command "foo" is unknown, try "ip route help".
[255]
r$ ip ru delete table 50 oif
Command line is not complete. Try option "help"
[255]
r$ ip r lst default 1.5s cached
Error: any valid prefix is expected rather than "1.5s".
[1]
r$ ip rout fl un advmss dev
Error: any valid prefix is expected rather than "un".
[1]
r$ ip route ls 2.0.0.0/8 table 50 tab cached
Error: argument "cached" is wrong: table id value is invalid
[255]
r$ ip rule ls prio main 60 lookup
Error: argument "main" is wrong: preference value is invalid
[255]
r$ ip -d ru f prio 60 lookup main ipproto
Command line is not complete. Try option "help"
[255]
r$ ip -4 r sh 3.0.0.0/8 dev wan0 fe protocol
Error: inet prefix is expected rather than "fe".
[1]
r$ ip -j rule s default 10.0.0.1 bgp
Error: inet prefix is expected rather than "bgp".
[1]
r$ ip rul delete prio 60 lookup main prohibit to -1
Error: any valid prefix is expected rather than "-1".
[1]
r$ ip -o route show 3.0.0.0/8 dev wan0 broadcast sport
Error: any valid prefix is expected rather than "broadcast".
[1]
r$ ip rul delete from 9.9.9.9 300.1.1.1 reordering dev
Error: argument "300.1.1.1" is wrong: Failed to parse rule type
[255]
r$ ip route x ssthresh mult default 1.0.0.0/8 from
Command "x" is unknown, try "ip route help".
[255]
r$ ip -o r append dev metric 3.0.0.0/8 ta wan0 p
Error: argument "wan0" is wrong: "table" value is invalid
[255]
r$ ip r delete 50 type 2.0.0.0/8 1-5 table
Error: either "to" is duplicate, or "type" is a garbage.
[255]
r$ ip -4 rule f pref 77
r$ ip -d route r type main default weight
Error: any valid prefix is expected rather than "type".
[1]
r$ ip r l 1.0.0.0/8
r$ ip -4 r d 3.0.0.0/8 via 10.0.0.9
RTNETLINK answers: No such process
[2]
r$ ip rul flush 
r$ ip -j ru a prio 60 lookup main wan0
Error: argument "wan0" is wrong: Failed to parse rule type
[255]
r$ ip -4 rul f 10.0.0.0/24 match 010
Error: inet prefix is expected rather than "match".
[1]
r$ ip -4 ru l prio 60 lookup main tos reordering
Error: argument "reordering" is wrong: TOS value is invalid
[255]
r$ ip ru s prio lookup 60 main
Error: argument "lookup" is wrong: preference value is invalid
[255]
r$ ip -o route show 3.0.0.0/8 via 10.0.0.9 bgp
Error: any valid prefix is expected rather than "bgp".
[1]
r$ ip rout list uid 1.0.0.0/8
Error: any valid prefix is expected rather than "uid".
[1]
r$ ip rule del sc
Error: argument "sc" is wrong: Failed to parse rule type
[255]
r$ ip -4 r l 1.0.0.0/8 nop
Error: inet prefix is expected rather than "nop".
[1]
r$ ip route f features 4294967295 prot type
Error: any valid prefix is expected rather than "features".
[1]
r$ ip rul d prio 60 lookup main blackhole
RTNETLINK answers: No such file or directory
[2]
r$ ip rul flush w table 50
Error: inet prefix is expected rather than "w".
[1]
r$ ip ru foo 
Command "foo" is unknown, try "ip rule help".
[255]
r$ ip rule d uid tab from wan1 50 table
Error: argument "uid" is wrong: Failed to parse rule type
[255]
r$ ip r list 3.0.0.0/8 dev wan0 5ms sport nop nhid
Error: any valid prefix is expected rather than "5ms".
[1]
r$ ip r ap 2.0.0.0/8 table 50 any
Command line is not complete. Try option "help"
[255]
r$ ip r foo 3.0.0.0/8 via 10.0.0.9 tab
Command "foo" is unknown, try "ip route help".
[255]
r$ ip -d rule ls 
0:	from all lookup local proto kernel
r$ ip -j rule del from 9.9.9.9 src main 4294967295
Error: argument "src" is wrong: Failed to parse rule type
[255]
r$ ip -d rul ls throw 50 fibmatch table
Error: inet prefix is expected rather than "throw".
[1]
r$ ip rule flush get table 50 4294967296
Error: inet prefix is expected rather than "get".
[1]
r$ ip rule flush table 50
r$ ip -4 r del oif table site 2.0.0.0/8 50
Error: inet prefix is expected rather than "site".
[1]
r$ ip route foo 2.0.0.0/8 table 50 10/8 nexthop
Command "foo" is unknown, try "ip route help".
[255]
r$ ip -j r lis default s hoplimit
Error: argument "hoplimit" is wrong: invalid "scope"
[255]
r$ ip -o rout c protocol preference dport
Error: argument "preference" is wrong: "protocol" value is invalid
[255]
r$ ip rul lst onlink 9.9.9.9 from connected bgp 1/x
Error: inet prefix is expected rather than "onlink".
[1]
r$ ip rout lst 10.0.0.9 default
r$ ip ru list c
Error: inet prefix is expected rather than "c".
[1]
r$ ip -j rule foo not 1/2
Command "foo" is unknown, try "ip rule help".
[255]
r$ ip r rep default list rtt
Error: either "to" is duplicate, or "list" is a garbage.
[255]
r$ ip -4 rout r 2.0.0.0/8 table 50 order
Error: either "to" is duplicate, or "order" is a garbage.
[255]
r$ ip -d r list 1.0.0.0/8 ipproto abc
Error: any valid prefix is expected rather than "ipproto".
[1]
r$ ip -o r replace broadcast w 255 ''
Error: any valid prefix is expected rather than "w".
[1]
r$ ip route show table all
2.0.0.0/8 dev wan1 table 50 scope link 
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
10.0.1.0/24 dev wan1 proto kernel scope link src 10.0.1.2 
local 10.0.0.2 dev wan0 table local proto kernel scope host src 10.0.0.2 
broadcast 10.0.0.255 dev wan0 table local proto kernel scope link src 10.0.0.2 
local 10.0.1.2 dev wan1 table local proto kernel scope host src 10.0.1.2 
broadcast 10.0.1.255 dev wan1 table local proto kernel scope link src 10.0.1.2 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
r$ ip rule
0:	from all lookup local
