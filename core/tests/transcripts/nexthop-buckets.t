# kernel: 6.18
r$ ip link set lo up
r$ ip link add wan0 type veth peer name p1 netns x
r$ ip link set wan0 up
x$ ip link set p1 up
r$ sleep 1.2
r$ ip nexthop add id 1 dev wan0
r$ ip nexthop add id 2 group 1
r$ ip nexthop add id 3 group 1 type resilient buckets 2
r$ ip nexthop bucket show id 1
Error: Not a nexthop group.
Dump terminated
[2]
r$ ip nexthop bucket show id 2
Error: Nexthop group not of type resilient.
Dump terminated
[2]
r$ ip nexthop bucket show id 3
id 3 index 0 idle_time T nhid 1 
id 3 index 1 idle_time T nhid 1 
r$ ip nexthop bucket show id 9
Dump terminated
[2]
r$ ip -j nexthop bucket show id 9
Dump terminated
[
[2]
r$ ip nexthop bucket get id 3 index 1
id 3 index 1 idle_time T nhid 1 
r$ ip nexthop bucket get id 3 index 5
Error: Bucket index out of bounds.
[2]
r$ ip nexthop bucket get id 9 index 5
RTNETLINK answers: No such file or directory
[2]
r$ ip nexthop bucket get id 2 index 5
Error: Nexthop group not of type resilient.
[2]
r$ ip nexthop bucket get index 1
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
r$ ip nexthop bucket get id 3
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
r$ ip nexthop bucket show id 3 nhid 9
r$ ip nexthop bucket show dev wan0
id 3 index 0 idle_time T nhid 1 
id 3 index 1 idle_time T nhid 1 
r$ ip nexthop bucket show dev lo
r$ ip nexthop bucket show fdb
Error: argument "fdb" is wrong: 
[255]
r$ ip nexthop bucket show groups
Error: argument "groups" is wrong: 
[255]
r$ ip nexthop bucket show vrf x
Error: argument "x" is wrong: Invalid VRF
[255]
r$ ip nexthop show fdb
id 1 dev wan0 scope host 
id 2 group 1 
id 3 group 1 type resilient buckets 2 idle_timer 120 unbalanced_timer 0 unbalanced_time 0 
r$ ip nexthop show vrf wan0
Error: argument "wan0" is wrong: Invalid VRF
[255]
r$ ip nexthop show master wan0
r$ ip nexthop bucket show master wan0
