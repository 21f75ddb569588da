# kernel: 6.18
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip link set lo up
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip nexthop add id 1 via 10.0.0.1 dev wan0
r$ ip nexthop add id 2 via fe80::1 dev wan0 protocol static
r$ ip nexthop add id 3 group 1
r$ ip nexthop add id 4 blackhole
r$ ip nexthop show id 1 xyz
id 1 via 10.0.0.1 dev wan0 scope link 
r$ ip nexthop show id 9
RTNETLINK answers: No such file or directory
[2]
r$ ip nexthop show protocol static
Error: argument "static" is wrong: invalid protocol value
[255]
r$ ip nexthop show protocol 4
id 2 via fe80::1 dev wan0 scope link proto static 
r$ ip nexthop show proto x
Error: argument "x" is wrong: invalid protocol value
[255]
r$ ip nexthop show d wan0
id 1 via 10.0.0.1 dev wan0 scope link 
id 2 via fe80::1 dev wan0 scope link proto static 
r$ ip nexthop show de wan9
Error: argument "wan9" is wrong: Device does not exist
[255]
r$ ip nexthop show gr
id 3 group 1 
r$ ip nexthop show fdb
id 1 via 10.0.0.1 dev wan0 scope link 
id 2 via fe80::1 dev wan0 scope link proto static 
id 3 group 1 
id 4 blackhole 
r$ ip nexthop show master wan0
r$ ip nexthop show vrf x
Error: argument "x" is wrong: Invalid VRF
[255]
r$ ip -6 nexthop show
id 2 via fe80::1 dev wan0 scope link proto static 
r$ ip -4 nexthop show
id 1 via 10.0.0.1 dev wan0 scope link 
id 4 blackhole 
r$ ip nexthop get
Usage: ip nexthop { list | flush } [ protocol ID ] SELECTOR
       ip nexthop { add | replace } id ID NH [ protocol ID ]
       ip nexthop { get | del } id ID
       ip nexthop bucket list BUCKET_SELECTOR
       ip nexthop bucket get id ID index INDEX
SELECTOR := [ id ID ] [ dev DEV ] [ vrf NAME ] [ master DEV ]
            [ groups ] [ fdb ]
BUCKET_SELECTOR := SELECTOR | [ nhid ID ]
NH := { blackhole | [ via ADDRESS ] [ dev DEV ] [ onlink ]
        [ encap ENCAPTYPE ENCAPHDR ] |
        group GROUP [ fdb ] [ type TYPE [ TYPE_ARGS ] ] }
GROUP := [ <id[,weight]>/<id[,weight]>/... ]
TYPE := { mpath | resilient }
TYPE_ARGS := [ RESILIENT_ARGS ]
RESILIENT_ARGS := [ buckets BUCKETS ] [ idle_timer IDLE ]
                  [ unbalanced_timer UNBALANCED ]
ENCAPTYPE := [ mpls ]
ENCAPHDR := [ MPLSLABEL ]
[255]
r$ ip nexthop get id
Command line is not complete. Try option "help"
[255]
r$ ip nexthop get id 1
id 1 via 10.0.0.1 dev wan0 scope link 
r$ ip nexthop get id 0
Usage: ip nexthop { list | flush } [ protocol ID ] SELECTOR
       ip nexthop { add | replace } id ID NH [ protocol ID ]
       ip nexthop { get | del } id ID
       ip nexthop bucket list BUCKET_SELECTOR
       ip nexthop bucket get id ID index INDEX
SELECTOR := [ id ID ] [ dev DEV ] [ vrf NAME ] [ master DEV ]
            [ groups ] [ fdb ]
BUCKET_SELECTOR := SELECTOR | [ nhid ID ]
NH := { blackhole | [ via ADDRESS ] [ dev DEV ] [ onlink ]
        [ encap ENCAPTYPE ENCAPHDR ] |
        group GROUP [ fdb ] [ type TYPE [ TYPE_ARGS ] ] }
GROUP := [ <id[,weight]>/<id[,weight]>/... ]
TYPE := { mpath | resilient }
TYPE_ARGS := [ RESILIENT_ARGS ]
RESILIENT_ARGS := [ buckets BUCKETS ] [ idle_timer IDLE ]
                  [ unbalanced_timer UNBALANCED ]
ENCAPTYPE := [ mpls ]
ENCAPHDR := [ MPLSLABEL ]
[255]
r$ ip nexthop get id 1 id 2
id 2 via fe80::1 dev wan0 scope link proto static 
r$ ip nexthop get dev wan0
Usage: ip nexthop { list | flush } [ protocol ID ] SELECTOR
       ip nexthop { add | replace } id ID NH [ protocol ID ]
       ip nexthop { get | del } id ID
       ip nexthop bucket list BUCKET_SELECTOR
       ip nexthop bucket get id ID index INDEX
SELECTOR := [ id ID ] [ dev DEV ] [ vrf NAME ] [ master DEV ]
            [ groups ] [ fdb ]
BUCKET_SELECTOR := SELECTOR | [ nhid ID ]
NH := { blackhole | [ via ADDRESS ] [ dev DEV ] [ onlink ]
        [ encap ENCAPTYPE ENCAPHDR ] |
        group GROUP [ fdb ] [ type TYPE [ TYPE_ARGS ] ] }
GROUP := [ <id[,weight]>/<id[,weight]>/... ]
TYPE := { mpath | resilient }
TYPE_ARGS := [ RESILIENT_ARGS ]
RESILIENT_ARGS := [ buckets BUCKETS ] [ idle_timer IDLE ]
                  [ unbalanced_timer UNBALANCED ]
ENCAPTYPE := [ mpls ]
ENCAPHDR := [ MPLSLABEL ]
[255]
r$ ip nexthop del
Error: Nexthop id is missing.
[2]
r$ ip nexthop del id 1 dev wan0
Error: Unknown attribute type.
[2]
r$ ip nexthop del id 1 protocol static
Error: Invalid values in header.
[2]
r$ ip nexthop del id 1 onlink
Error: Invalid values in header.
[2]
r$ ip nexthop del id 1 group 5
Error: Unknown attribute type.
[2]
r$ ip -6 nexthop del id 2
r$ ip nexthop del id 77
RTNETLINK answers: No such file or directory
[2]
r$ ip nexthop del id 0
Error: Invalid nexthop id.
[2]
r$ ip nexthop replace dev wan0
Error: Replace requires nexthop id.
[2]
r$ ip nexthop replace id 0 dev wan0
Error: Replace requires nexthop id.
[2]
r$ ip nexthop add dev wan0
r$ ip nexthop show
id 1 via 10.0.0.1 dev wan0 scope link 
id 2 dev wan0 scope host 
id 3 group 1 
id 4 blackhole 
r$ ip nexthop flush id 4
r$ ip nexthop flush id 4
RTNETLINK answers: No such file or directory
[1]
r$ ip nexthop flush protocol 4
Nothing to flush
r$ ip -s nexthop flush
Flushed 3 nexthops
r$ ip nexthop show
r$ ip nexthop add id 5 type mpath
Error: Invalid address family.
[2]
r$ ip nexthop add id 5 type mpath dev wan0
r$ ip nexthop add id 5 type resilient
Error: Invalid address family.
[2]
r$ ip nexthop add id 5 group 6 via 10.0.0.1 dev wan0
Error: Invalid family for group.
[2]
r$ ip nexthop add id 5 blackhole dev wan0
Error: Blackhole attribute can not be used with gateway, oif, encap or fdb.
[2]
r$ ip nexthop add id 5 onlink
Error: Invalid address family.
[2]
r$ ip -6 nexthop add id 5 onlink
Error: Device attribute required for non-blackhole and non-fdb nexthops.
[2]
r$ ip nexthop add id 5 via 10.0.0.1
Error: Device attribute required for non-blackhole and non-fdb nexthops.
[2]
r$ ip nexthop add id 5 via fe80::1
Error: Device attribute required for non-blackhole and non-fdb nexthops.
[2]
r$ ip -6 nexthop add id 5 via 10.0.0.1 dev wan0
Error: inet6 address is expected rather than "10.0.0.1".
[1]
r$ ip nexthop add id 5 dev wan0 via fe80::1
Error: inet address is expected rather than "fe80::1".
[1]
r$ ip nexthop add id 5 dev wan0 via inet6 fe80::1
Error: argument "fe80::1" is wrong: address family mismatch
[255]
r$ ip nexthop add id 5 via any dev wan0
Error: Invalid gateway.
[2]
r$ ip -6 nexthop add id 5 via any dev wan0
Error: Invalid gateway.
[2]
r$ ip -6 nexthop add id 5 via default dev wan0
RTNETLINK answers: File exists
[2]
r$ ip nexthop add id 5 protocol 300 dev wan0
Error: argument "300" is wrong: "protocol" value is invalid
[255]
