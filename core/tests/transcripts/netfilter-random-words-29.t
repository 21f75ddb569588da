# kernel: 6.18
r$ iptables -t filter -N X
r$ iptables -t filter -N Y
r$ iptables -t mangle -N X
r$ iptables -t mangle -N Y
r$ iptables -t nat -N X
r$ iptables -t nat -N Y
r$ iptables -t raw -N X
r$ iptables -t raw -N Y
r$ iptables -t filter -D Y ! -o a/b -p icmp -m icmp --icmp-type 256 -j TTL --ttl-inc x
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): Unknown ICMP type `256'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D Y -j LOG --log-prefix "a b"
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -I Y -p tcp ! --tcp-flags syn SYN --syn -j CONNMARK --set-xmark 1
iptables v1.8.9 (legacy): Only one of `--syn' or `--tcp-flags'  allowed
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -D Y 2
iptables: Index of deletion too big.
[1]
r$ iptables -t mangle -A X ! -p icmpv6  -j NETMAP --to 10.0.0.1
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t raw -v -R PREROUTING 9 ! -s 10.0.0.1/33 -p udp -m udp --sport 70000 -m conntrack  -j NETMAP --to x
iptables v1.8.9 (legacy): getaddrinfo: Temporary failure in name resolution
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A X -p tcp -o "!x" -m statistic --mode nth --every 0 --packet 5 -m iprange --src-range 10.0.0.1
iptables v1.8.9 (legacy): statistic: bad value for option "--every", or out of range (1-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A FORWARD ! -p 256 ! -o "!x" -m ttl --ttl-gt 010 -m mark ! --mark -1
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A OUTPUT -m ttl --ttl-gt " 7" -m state --state NEW, -j Y
iptables v1.8.9 (legacy): "--state" requires a list of states with no spaces, e.g. ESTABLISHED,RELATED
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A X -s 300.1.1.1 ! -i eth+ -m connmark --mark 1/x
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C OUTPUT ! -i a/b -f -m comment --comment "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy" -j FOO
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): Can't use -i with OUTPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A X ! -p udp ! -f -m conntrack --ctexpire 5: -m statistic --mode nth --every 1 --packet 5 -j DROP
iptables v1.8.9 (legacy): 
The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
| 
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -C NOPE -s 10.0.0.1/255.255.255.255 -o "!x" -j REDIRECT
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t raw -A OUTPUT -m comment  -j LOG --log-prefix debug
iptables v1.8.9 (legacy): comment: option "--comment" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -Z OUTPUT
r$ iptables -t filter -C X ! -p foo -m limit --limit 20000/s ! --limit-burst x -j ACCEPT
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A OUTPUT -j REDIRECT
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -A PREROUTING ! -o a/b -p tcp -m multiport ! --ports x  -j NETMAP
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): invalid port/service `x' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -C X ! -d 0.0.0.0/0 -m state 
iptables v1.8.9 (legacy): state: option "--state" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -N X
iptables: Chain already exists.
[1]
r$ iptables -t nat -A POSTROUTING -m limit ! --limit-burst 10000 --limit 7/h -m comment ! --comment été -j RETURN
iptables v1.8.9 (legacy): limit: option "--limit-burst" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A POSTROUTING -m mark --mark 1 -c 5 7
r$ iptables -t filter -A OUTPUT -i + -m ttl --ttl-eq 10 --ttl-lt 0x10 -j DNAT --persistent
iptables v1.8.9 (legacy): ttl: option "--ttl-lt" cannot be used together with "--ttl-eq".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D Y -p 256 -s 1.2 -d 10.0.0.1,10.0.0.2 ! -o eth+  -j CLASSIFY
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -D POSTROUTING ! -p tcp -m dscp --dscp-class CS7 --dscp 64 -j NOTRACK
iptables v1.8.9 (legacy): dscp: bad value for option "--dscp", or out of range (0-63).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I OUTPUT 2 ! -p all -i "!x" -o eth+ -m ttl --ttl-lt -1 --ttl-eq 256 -m tcp  -j NETMAP --to 10.0.0.0/8
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A PREROUTING ! -s 10.0.0.1/255.0.255.0 ! -i a/b -m limit --limit 0/s -p icmp -m icmp ! --icmp-type 256 -j TTL --ttl-dec 0
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): bad rate "0/s"'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A FORWARD -p icmp ! --icmp-type ping -m conntrack  -j DSCP --set-dscp-class af22 --set-dscp x
iptables v1.8.9 (legacy): DSCP: bad value for option "--set-dscp", or out of range (0-63).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -L FORWARD -v
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
r$ iptables -t raw -A PREROUTING -m tos ! --tos 0x10/0x3f
r$ iptables -t filter -A FORWARD ! -d 0/0 -j LOG
r$ iptables -t filter -A X -i "!x"
r$ iptables -t filter -A OUTPUT -d 10.0.0.1/255.255.255.255 -m comment --comment x -m u32 ! --u32 "0 = 1 && 4=2" -j CT --notrack
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t filter -A INPUT -j DSCP --set-dscp 0x3f --set-dscp-class 8
iptables v1.8.9 (legacy): Invalid DSCP value `8'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A OUTPUT 
r$ iptables -t mangle -A OUTPUT -p tcp -m conntrack --ctexpire 5:
r$ iptables -t mangle -C Y ! -p 6 -m multiport --dports 80 --ports x
iptables v1.8.9 (legacy): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I FORWARD 0 -p icmp ! -i eth+ -m u32  -j RETURN
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A X ! -d 10.0.0.1,10.0.0.2 -p tcp -m multiport  -j REJECT --reject-with tcp-rst
iptables v1.8.9 (legacy): multiport expection an option
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING ! -s 10.0.0.1/255.0.255.0 -o averyveryverylongname -p tcp -m tcp --syn -j DSCP --set-dscp 8
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -v -I OUTPUT -j REDIRECT --random
iptables: Invalid argument. Run `dmesg' for more information.
REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   random
[1]
r$ iptables -t raw -C Y -j SNAT --persistent -p udp -m length ! --length 10:
iptables v1.8.9 (legacy): SNAT: option "--to-source" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -P Y 
iptables v1.8.9 (legacy): -P requires a chain and a policy
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -v -C OUTPUT -p udp ! -i averyveryverylongname -m tos --tos min -j NOTRACK
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I FORWARD x -s localhost ! -o a/b -m state ! --state ""
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I FORWARD ! -s 10.0.0.1/255.255.255.255 -i + -m statistic --mode nth --every x --packet 0 -j ACCEPT
iptables v1.8.9 (legacy): statistic: bad value for option "--every", or out of range (1-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -X X
iptables: Directory not empty.
[1]
r$ iptables -t nat -A INPUT ! -p 6 -m tos 
iptables v1.8.9 (legacy): tos: option "--tos" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A X ! -i eth+ -m connmark --mark -1 -j DROP
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A OUTPUT -p icmpv6 -s 10.0.0.0/8 -m mark 
iptables v1.8.9 (legacy): mark: option "--mark" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A INPUT -j DNAT --persistent --to-destination 1.2.3.4-1.2.3.9
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -D PREROUTING ! -d 10 -p icmp  -j TTL --ttl-dec 256
iptables v1.8.9 (legacy): TTL: bad value for option "--ttl-dec", or out of range (1-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I X 2 ! -p esp -s 10.0.0.1/33 -j DSCP --set-dscp EF --set-dscp-class x
iptables v1.8.9 (legacy): DSCP: bad value for option "--set-dscp", or out of range (0-63).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -R PREROUTING 0 ! -p esp ! -o "!x" -j TTL --ttl-set 0
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I Y 9 -j NETMAP --to 10.0.0.1 -d localhost ! -f
iptables: Index of insertion too big.
[1]
r$ iptables -t filter -A Y -m conntrack --ctreplsrcport x --ctstatus "" --ctexpire 5
iptables v1.8.9 (legacy): Port "x" does not resolve to anything.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -R FORWARD 2 -j DROP -p udp ! -f
iptables: Index of replacement too big.
[1]
r$ iptables -t mangle -R POSTROUTING x -p icmp ! --icmp-type time -j MASQUERADE --random-fully
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A Y -m ttl ! --ttl-eq 0x10 ! --ttl-gt 1.5 --ttl-lt 10 -j NOTRACK
iptables v1.8.9 (legacy): ttl: option "--ttl-gt" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -v -I Y x -m state --state new -j CLASSIFY --set-class fff:1
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I X 2 -p icmpv6 -j ACCEPT
iptables: Index of insertion too big.
[1]
r$ iptables -t mangle -A X -s x -j DNAT --random --to-destination 1.2.3.4-1.2.3.9
iptables v1.8.9 (legacy): host/network `x' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -X X
r$ iptables -t nat -R OUTPUT x ! -s 10.0.0.0/8 -o "a b"
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -P OUTPUT X
iptables: Bad policy name. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -A Y -i eth+ -p tcp -m tcp --tcp-option 65535 ! --tcp-flags syn SYN -j CLASSIFY --set-class 1:2
iptables v1.8.9 (legacy): Bad TCP option "65535"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D Y ! -p udp -m tos --tos 0
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t raw -A OUTPUT ! -p icmpv6 -j REDIRECT --to-ports 80-90
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D OUTPUT 
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t filter -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-A FORWARD ! -d 0.0.0.0/0 -j LOG
-A OUTPUT
-A X -i !x
r$ iptables -t filter -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
LOG        all  --  anywhere            !anywhere             LOG level warn
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere            
| 
Chain X (0 references)
target     prot opt source               destination         
           all  --  anywhere             anywhere            
| 
Chain Y (0 references)
target     prot opt source               destination         
r$ iptables -t filter -nvxL --line-numbers
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 LOG        0    --  *      *       0.0.0.0/0           !0.0.0.0/0            LOG flags 0 level 4
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            0    --  !x     *       0.0.0.0/0            0.0.0.0/0           
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t mangle -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-N Y
-A OUTPUT -p tcp -m conntrack --ctexpire 5:4294967295
-A POSTROUTING -m mark --mark 0x1
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
           tcp  --  anywhere             anywhere             ctexpire 5:4294967295
| 
Chain POSTROUTING (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere             mark match 0x1
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
1           0        0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            ctexpire 5:4294967295
| 
Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           5        7            0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x1
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
-A PREROUTING -m tos ! --tos 0x10/0x3f
r$ iptables -t raw -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere             tos match! Minimize-Delay
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain X (0 references)
target     prot opt source               destination         
| 
Chain Y (0 references)
target     prot opt source               destination         
r$ iptables -t raw -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            tos match!0x10/0x3f
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain X (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain Y (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables-save -c
*raw
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A PREROUTING -m tos ! --tos 0x10/0x3f
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
:Y - [0:0]
[0:0] -A OUTPUT -p tcp -m conntrack --ctexpire 5:4294967295
[5:7] -A POSTROUTING -m mark --mark 0x1
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A FORWARD ! -d 0.0.0.0/0 -j LOG
[0:0] -A OUTPUT
[0:0] -A X -i !x
COMMIT
