# kernel: 6.18
r$ ip link add wan0 type veth peer name p1 netns x
r$ ip nexthop list d wan0
r$ ip nexthop list de nosuch
Error: argument "nosuch" is wrong: Device does not exist
[255]
r$ ip nexthop list i 5
Error: argument "i" is wrong: 
[255]
r$ ip nexthop list g
r$ ip nexthop list m nosuch
Error: argument "nosuch" is wrong: Device does not exist
[255]
r$ ip nexthop list v nosuch
Error: argument "nosuch" is wrong: Invalid VRF
[255]
r$ ip nexthop list f
r$ ip nexthop list p 5
r$ ip nexthop list h
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
r$ ip nexthop add i 5 dev wan0
Error: argument "i" is wrong: 
[255]
r$ ip nexthop add id 5 d wan0
Error: argument "d" is wrong: 
[255]
r$ ip nexthop add id 5 v 1.2.3.4
Error: argument "v" is wrong: 
[255]
r$ ip nexthop add id 5 b
Error: argument "b" is wrong: 
[255]
r$ ip nexthop add id 5 g 1
Error: argument "g" is wrong: 
[255]
r$ ip nexthop bucket show d wan0
r$ ip nexthop bucket show n 4
Error: argument "n" is wrong: 
[255]
r$ ip nexthop bucket show in 4
Error: argument "in" is wrong: 
[255]
r$ ip nexthop bucket show id 4
Dump terminated
[2]
r$ ip nexthop bucket show nhid 4
r$ ip neigh add 10.0.0.7 lladdr 1.2.3.4.5 dev wan0
"1.2.3.4.5" is invalid lladdr.
[1]
r$ ip neigh add 10.0.0.7 lladdr zz dev wan0
"zz" is invalid lladdr.
[1]
r$ ip neigh add 10.0.0.7 lladdr 1.2.3.4 dev wan0
Error: Invalid link address.
[2]
r$ ip neigh add 10.0.0.7 lladdr 1.2.3.4 dev nosuch
Cannot find device "nosuch"
[1]
r$ ip neigh add 10.0.0.7 lladdr 1:2 dev nosuch
Cannot find device "nosuch"
[1]
r$ ip neigh add 10.0.0.7 lladdr 1:2:zz dev nosuch
"zz" is invalid lladdr.
[1]
r$ ip neigh add 10.0.0.7 lladdr 1:2: dev nosuch
"" is invalid lladdr.
[1]
r$ ip neigh add 10.0.0.7 lladdr 1:2:3:4:5:6:7 dev wan0
r$ ip neigh add 10.0.0.7 lladdr 300:2:3:4:5:6 dev wan0
"300" is invalid lladdr.
[1]
r$ ip addr del 192.168.0 dev wan0
Warning: Executing wildcard deletion to stay compatible with old scripts.
         Explicitly specify the prefix length (192.168.0/32) to avoid this warning.
         This special behaviour is likely to disappear in further releases,
         fix your scripts!
Error: ipv4: Address not found.
[2]
r$ ip addr del 192.168.000.1 dev wan0
Warning: Executing wildcard deletion to stay compatible with old scripts.
         Explicitly specify the prefix length (192.168.000.1/32) to avoid this warning.
         This special behaviour is likely to disappear in further releases,
         fix your scripts!
Error: ipv4: Address not found.
[2]
r$ ip nexthop add id 1 via default dev wan0
Error: Invalid gateway.
[2]
r$ ip nexthop add id 1 via any dev wan0
Error: Invalid gateway.
[2]
r$ ip nexthop add id 1 via 0.0.0.0 dev wan0
Error: Nexthop device is not up.
[2]
r$ ip link set wan0 up
r$ ip nexthop add id 1 via default dev wan0
Error: Invalid gateway.
[2]
r$ ip route add 1.2.3.0/24 via default dev wan0
r$ ip route add 1.2.3.0/24 nexthop via default dev wan0
RTNETLINK answers: File exists
[2]
r$ netlink ip nexthop add id 1 via default dev wan0
2c 00 00 00 68 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 00 00 00 00 08 00 01 00 01 00 00 00
04 00 06 00 08 00 05 00 02 00 00 00
Error: Invalid gateway.
[2]
r$ netlink ip route add 1.2.3.0/24 nexthop via 10.0.0.1 via 10.0.0.2 dev wan0
40 00 00 00 18 00 05 06 00 00 00 00 00 00 00 00
02 18 00 00 fe 03 00 01 00 00 00 00 08 00 01 00
01 02 03 00 1c 00 09 00 18 00 00 00 02 00 00 00
08 00 05 00 0a 00 00 01 08 00 05 00 0a 00 00 02
Error: Nexthop has invalid gateway.
[2]
r$ iptables -A INPUT --
r$ iptables -A INPUT -- -j ACCEPT
iptables v1.8.9 (legacy): unknown arguments found on commandline
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -L --
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere            
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
r$ iptables -- -L
iptables v1.8.9 (legacy): unknown arguments found on commandline
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT ! -- -j ACCEPT
iptables v1.8.9 (legacy): unknown arguments found on commandline
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p tcp -- --dport 5
iptables v1.8.9 (legacy): unknown arguments found on commandline
Try `iptables -h' or 'iptables --help' for more information.
[2]
