# kernel: 6.18
r$ iptables -t filter -N X
r$ iptables -t filter -N Y
r$ iptables -t mangle -N X
r$ iptables -t mangle -N Y
r$ iptables -t nat -N X
r$ iptables -t nat -N Y
r$ iptables -t raw -N X
r$ iptables -t raw -N Y
r$ iptables -t raw -D X ! -p 256 ! -d 10 -o + -m addrtype ! --src-type X
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I Y 9 ! -p icmp -m connmark --mark 0x1/0xff -m dscp  -j TOS --and-tos 256
iptables v1.8.9 (legacy): TOS: bad value for option "--and-tos", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A OUTPUT 
r$ iptables -t raw -A Y ! -i a/b ! -f -m limit  -j TRACE -c 5 7
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
r$ iptables -t mangle -A X ! -f -m dscp --dscp 8 -m u32 --u32 0
iptables v1.8.9 (legacy): u32: abrupt end of input after location specifier
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I FORWARD -i eth0 ! -o "!x" -m statistic --mode random --probability 1.1 -j DROP
iptables v1.8.9 (legacy): statistic: bad value for option "--probability", or out of range (0-1).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I X -m u32 --u32 x -j FOO -c 5 7
iptables v1.8.9 (legacy): u32: at char 0: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -L X 1
r$ iptables -t mangle -A Y -p 256 ! -i "a b" -j CT --notrack
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A X -o "a b" -m ttl --ttl-lt 1.5
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-lt", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I Y 0 -s 10.0.0.1/255.0.255.0 -p udp -m udp --sport x -j FOO
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -R POSTROUTING 1 ! -d 10.0.0.1/255.255.255.255 -m comment --comment -x -j DNAT
iptables v1.8.9 (legacy): DNAT: option "--to-destination" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A X -j MARK ! -p 300
iptables v1.8.9 (legacy): unknown protocol "300" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -R OUTPUT 0 ! -d 0.0.0.0/0 -m statistic --every 0 -j Y
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -D X -m mark --mark -1
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -I OUTPUT -p esp -s 10.0.0.1/255.255.255.255 ! -i + -m tcp 
iptables v1.8.9 (legacy): Can't use -i with OUTPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A OUTPUT -d 10.0.0.1,10.0.0.2 ! -o a/b
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
r$ iptables -t raw -R Y 2 ! -o "!x" -m iprange --dst-range 10.0.0.1 --src-range 10.0.0.1 -j CONNMARK
iptables v1.8.9 (legacy): CONNMARK target: No operation specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -R PREROUTING 1 -p tcp -m multiport --ports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 -j CT
iptables v1.8.9 (legacy): too many ports specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A INPUT -p 0 ! -s 300.1.1.1 ! -d 10.0.0.1 -j REJECT --reject-with net-unreach
iptables v1.8.9 (legacy): host/network `300.1.1.1' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -I OUTPUT x -p tcp -m ttl --ttl-eq +3 -m statistic --mode nth --every 2 --packet 0 -j ACCEPT
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D PREROUTING -p 6 -f -m limit --limit 20000/s --limit-burst 0 -j RETURN
iptables v1.8.9 (legacy): Rate too fast "20000/s"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -P PREROUTING REJECT
iptables: Bad policy name. Run `dmesg' for more information.
[1]
r$ iptables -t raw -R PREROUTING 9 -m addrtype --dst-type FOO -j NOTRACK
iptables v1.8.9 (legacy): addrtype: bad type "FOO"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I OUTPUT 0 -j SNAT
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I PREROUTING 2 ! -p 0 ! -s 10.0.0.1/255.0.255.0 ! -i "a b" -o a/b -m iprange --dst-range -10.0.0.1 -m statistic --mode nth --every x --packet 5 -j CT --notrack
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y -m dscp --dscp 8 -j CT
r$ iptables -t raw -S 
-P PREROUTING ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-A OUTPUT
-A Y ! -i a/b ! -f -m limit --limit 3/hour -j TRACE
-A Y -m dscp --dscp 0x08 -j CT
r$ iptables -t nat -A Y ! -d 10.0.0.1/33 -j REDIRECT --random
iptables v1.8.9 (legacy): invalid mask `33' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A OUTPUT -m comment --comment été -j MASQUERADE
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t raw -A OUTPUT ! -p 6 ! -d 10.0.0.1,10.0.0.2 -m multiport --sports 80:80
iptables v1.8.9 (legacy): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I Y -i averyveryverylongname -p udp -m udp  -j RETURN
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I PREROUTING 1 -f -m dscp ! --dscp-class cs8
iptables v1.8.9 (legacy): Invalid DSCP value `cs8'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -R PREROUTING 9 -o eth+ -p udp  -m mark --mark 1/x -c 5 7
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C PREROUTING -m mark --mark 1
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t filter -A FORWARD -o a/b -f -p tcp -m multiport 
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): multiport expection an option
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -R X 9 -m dscp --dscp 64 --dscp-class be
iptables v1.8.9 (legacy): dscp: bad value for option "--dscp", or out of range (0-63).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D X ! -d x -p icmp --icmp-type red -j TTL --ttl-set 1
iptables v1.8.9 (legacy): host/network `x' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A X ! -i "!x"
r$ iptables -t nat -D X 1
r$ iptables -t raw -A X -p udp -s 0/0 -m addrtype --limit-iface-in --dst-type UN
r$ iptables -t filter -A FORWARD -s localhost -m conntrack --ctstatus assured,confirmed -p icmp -m icmp  -j TOS
iptables v1.8.9 (legacy): icmp: option "--icmp-type" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -v -I OUTPUT -j LOG --log-prefix abc
LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "abc"
r$ iptables -t raw -D OUTPUT 0
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -D POSTROUTING ! -s 1.2 ! -d 300.1.1.1 -m u32 --u32 0 -p tcp  -j CT --notrack
iptables v1.8.9 (legacy): u32: abrupt end of input after location specifier
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -A OUTPUT -s 10.0.0.1/255.255.255.255 -j CLASSIFY
iptables v1.8.9 (legacy): CLASSIFY: option "--set-class" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -v -I POSTROUTING 0 -f -m length --length 65536 -m ttl --ttl-eq 65536 -j ACCEPT
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -I X 0 -m tos --tos 0x10/0x3f -g Y
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I X ! -p TCP -m tcp --dport 70000 --sport http --tcp-option 0 -m conntrack --ctstate E -j CT --notrack
iptables v1.8.9 (legacy): invalid port/service `70000' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y ! -s x -m state --state ,NEW -m ttl --ttl-eq +3 --ttl-lt x --ttl-gt 10 -j ACCEPT
iptables v1.8.9 (legacy): Bad state ",NEW"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I X 0 -p icmpv6 -d x -m multiport --dports 1:2:3 -m ttl 
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D OUTPUT -p udp -j DNAT --persistent
iptables v1.8.9 (legacy): DNAT: option "--to-destination" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A X ! -o eth+ -m length --length 10: -g X
r$ iptables -t mangle -A OUTPUT ! -d 10 ! -o "a b" -m mark ! --mark /1 -j X
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A Y -m iprange --src-range 10.0.0.1-10.0.0.2-10.0.0.3 --dst-range 10.0.0.1-10.0.0.2-10.0.0.3 -j MARK
iptables v1.8.9 (legacy): iprange: Bad value for "--src-range" option: "10.0.0.2-10.0.0.3"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I X -m comment ! --comment "a\"b" -j ACCEPT
iptables v1.8.9 (legacy): comment: option "--comment" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I INPUT -s 10 -p 256
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y -p icmpv6 -d 10.0.0.1,10.0.0.2 -m dscp --dscp x --dscp-class x -m dscp  -j CT --notrack
iptables v1.8.9 (legacy): dscp: bad value for option "--dscp", or out of range (0-63).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A FORWARD -m mark --mark 1/x -p tcp -m multiport  -j LOG -c 5 7
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -R Y 1 ! -p 0 -m addrtype --limit-iface-in -j REDIRECT --random
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A INPUT -m conntrack --ctproto foo -j LOG
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C OUTPUT ! -p udp -j LOG --log-uid
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -D FORWARD -p 6 -m multiport --ports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15 -j TOS
iptables v1.8.9 (legacy): TOS: An action is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -R PREROUTING 1 ! -p icmp -s 10.0.0.1/33 -d 10.0.0.1/255.0.255.0 -o eth0 -j MARK --set-mark x
iptables v1.8.9 (legacy): MARK: bad integer value for option "--set-mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -m dscp  -j NOTRACK
iptables v1.8.9 (legacy): DSCP match: Parameter --dscp is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-A OUTPUT -d 10.0.0.1/32 ! -o a/b
-A OUTPUT -d 10.0.0.2/32 ! -o a/b
r$ iptables -t filter -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             10.0.0.1            
           all  --  anywhere             10.0.0.2            
| 
Chain X (0 references)
target     prot opt source               destination         
| 
Chain Y (0 references)
target     prot opt source               destination         
r$ iptables -t filter -nvxL --line-numbers
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            0    --  *      !a/b    0.0.0.0/0            10.0.0.1            
2           0        0            0    --  *      !a/b    0.0.0.0/0            10.0.0.2            
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t mangle -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-N X
-N Y
r$ iptables -t mangle -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain POSTROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain X (0 references)
target     prot opt source               destination         
| 
Chain Y (0 references)
target     prot opt source               destination         
r$ iptables -t mangle -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t nat -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-N X
-N Y
r$ iptables -t nat -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain POSTROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain X (0 references)
target     prot opt source               destination         
| 
Chain Y (0 references)
target     prot opt source               destination         
r$ iptables -t nat -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t raw -S
-P PREROUTING ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-A OUTPUT -j LOG --log-prefix abc
-A OUTPUT
-A X -p udp -m addrtype --dst-type UNSPEC --limit-iface-in
-A X ! -o eth+ -m length --length 10:65535 -g X
-A Y ! -i a/b ! -f -m limit --limit 3/hour -j TRACE
-A Y -m dscp --dscp 0x08 -j CT
r$ iptables -t raw -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
LOG        all  --  anywhere             anywhere             LOG level warn prefix "abc"
           all  --  anywhere             anywhere            
| 
Chain X (1 references)
target     prot opt source               destination         
           udp  --  anywhere             anywhere             ADDRTYPE match dst-type UNSPEC limit-in
X          all  --  anywhere             anywhere            [goto]  length 10:65535
| 
Chain Y (0 references)
target     prot opt source               destination         
TRACE      all  !f  anywhere             anywhere             limit: avg 3/hour burst 5
CT         all  --  anywhere             anywhere             DSCP match 0x08 CT
r$ iptables -t raw -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 LOG        0    --  *      *       0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "abc"
2           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain X (1 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            17   --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type UNSPEC limit-in
2           0        0 X          0    --  *      !eth+   0.0.0.0/0            0.0.0.0/0           [goto]  length 10:65535
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           5        7 TRACE      0    !f  !a/b   *       0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 5
2           0        0 CT         0    --  *      *       0.0.0.0/0            0.0.0.0/0            DSCP match 0x08 CT
r$ iptables-save -c
*raw
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A OUTPUT -j LOG --log-prefix abc
[0:0] -A OUTPUT
[0:0] -A X -p udp -m addrtype --dst-type UNSPEC --limit-iface-in
[0:0] -A X ! -o eth+ -m length --length 10:65535 -g X
[5:7] -A Y ! -i a/b ! -f -m limit --limit 3/hour -j TRACE
[0:0] -A Y -m dscp --dscp 0x08 -j CT
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A OUTPUT -d 10.0.0.1/32 ! -o a/b
[0:0] -A OUTPUT -d 10.0.0.2/32 ! -o a/b
COMMIT
