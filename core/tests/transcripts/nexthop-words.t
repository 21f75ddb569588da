# kernel: 6.18
r$ ip link add wan0 type veth peer name p0 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip nexthop flush
Nothing to flush
r$ ip nexthop add id x dev wan0
Error: argument "x" is wrong: invalid id value
[255]
r$ ip nexthop add id 1 group x
Error: argument "x" is wrong: "group" value is invalid
[255]
r$ ip nexthop add id 1 group 0
Error: Invalid nexthop id.
[2]
r$ ip nexthop add id 1 group
Command line is not complete. Try option "help"
[255]
r$ ip nexthop add id 1 group 1,
Error: argument "" is wrong: "weight" is invalid
[255]
r$ ip nexthop add id 1 foo
Error: argument "foo" is wrong: 
[255]
r$ ip nexthop add id 1 via 10.0.0.3 dev wan0 type resilient
r$ ip nexthop add id 1 via 10.0.0.3 dev wan0 type nosuch
Error: argument "nosuch" is wrong: "type" value is invalid
[255]
r$ ip nexthop add id 1 via foo dev wan0
Error: any valid address is expected rather than "foo".
[1]
r$ ip nexthop add id 1 blackhole dev wan0
Error: Blackhole attribute can not be used with gateway, oif, encap or fdb.
[2]
r$ ip nexthop add id 1 blackhole via 10.0.0.3
Error: Blackhole attribute can not be used with gateway, oif, encap or fdb.
[2]
r$ ip nexthop add id 2 via 10.0.0.3 dev wan0 onlink
r$ ip nexthop add id 3 group 2,7 type resilient buckets 4
r$ ip nexthop add id 4 blackhole proto 77
Error: Device for nexthop is not up.
[2]
r$ ip nexthop add id 5 group 2 dev wan0
Error: Invalid family for group.
[2]
r$ ip -j nexthop
[{"id":1,"gateway":"10.0.0.3","dev":"wan0","scope":"link","flags":[]},{"id":2,"gateway":"10.0.0.3","dev":"wan0","scope":"link","flags":["onlink"]},{"id":3,"group":[{"id":2,"weight":7}],"type":"resilient","resilient_args":{"buckets":4,"idle_timer":120,"unbalanced_timer":0,"unbalanced_time":0},"flags":[]}]
r$ ip -j -p nexthop show id 3
[ {
        "id": 3,
        "group": [ {
                "id": 2,
                "weight": 7
            } ],
        "type": "resilient",
        "resilient_args": {
            "buckets": 4,
            "idle_timer": 120,
            "unbalanced_timer": 0,
            "unbalanced_time": 0
        },
        "flags": [ ]
    } ]
r$ ip -o nexthop
id 1 via 10.0.0.3 dev wan0 scope link 
id 2 via 10.0.0.3 dev wan0 scope link onlink 
id 3 group 2,7 type resilient buckets 4 idle_timer 120 unbalanced_timer 0 unbalanced_time 0 
r$ ip -d nexthop
id 1 via 10.0.0.3 dev wan0 scope link proto unspec 
id 2 via 10.0.0.3 dev wan0 scope link proto unspec onlink 
id 3 group 2,7 type resilient buckets 4 idle_timer 120 unbalanced_timer 0 unbalanced_time 0 scope global proto unspec 
r$ ip nexthop frob
Command "frob" is unknown, try "ip nexthop help".
[255]
r$ ip nexthop del
Error: Nexthop id is missing.
[2]
r$ ip nexthop show id 99
RTNETLINK answers: No such file or directory
[2]
r$ ip nexthop show foo
Error: argument "foo" is wrong: 
[255]
r$ ip nexthop show proto 77
r$ ip nexthop show master foo
Error: argument "foo" is wrong: Device does not exist
[255]
r$ ip nexthop list nhid
Error: argument "nhid" is wrong: 
[255]
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
r$ ip nexthop replace
Error: Invalid address family.
[2]
r$ ip nexthop del id 2
r$ ip nexthop flush
Flushed 1 nexthops
r$ ip nexthop show
r$ ip nexthop help
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
r$ ip nexthop bucket help
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
r$ ip link set wan0 down
r$ ip nexthop add id 9 via 10.0.0.3 dev wan0
Error: Nexthop device is not up.
[2]
