# kernel: 6.18
r$ iptables -t filter -N X
r$ iptables -t filter -N Y
r$ iptables -t mangle -N X
r$ iptables -t mangle -N Y
r$ iptables -t nat -N X
r$ iptables -t nat -N Y
r$ iptables -t raw -N X
r$ iptables -t raw -N Y
r$ iptables -t filter -R X 9 -j REDIRECT --random
iptables: Index of replacement too big.
[1]
r$ iptables -t raw -R OUTPUT 1 -p udp -m udp --dport 80 -m iprange ! --src-range 10.0.0.1-10.0.0.9 -c 5 7
iptables: Index of replacement too big.
[1]
r$ iptables -t raw -R OUTPUT 0 ! -p icmp ! -i "a b"
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I Y 9 -i "!x" -m iprange --src-range 10.0.0.1- -j DROP
iptables v1.8.9 (legacy): iprange: Bad value for "--src-range" option: ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A Y ! -p 256 ! -s x
iptables v1.8.9 (legacy): unknown protocol "256" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -D INPUT -f -m iprange  -m addrtype  -j TRACE
iptables v1.8.9 (legacy): iprange match: You must specify `--src-range' or `--dst-range'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -C FORWARD ! -p TCP -i eth0 -j CT --notrack
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -v -A OUTPUT -p tcp -m comment --comment "a\"b" -m ttl --ttl-gt x --ttl-lt 1.5 --ttl-eq 4294967295 -j MARK --xor-mark 4294967296 --set-mark x
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-gt", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -A Y ! -p esp --icmp-type 256 -m mark --mark 0xffffffff -j RETURN
iptables v1.8.9 (legacy): unknown option "--icmp-type"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -A Y -p icmp -m u32 --u32 "0>>8&5=1:2,3" -j CONNMARK
iptables v1.8.9 (legacy): CONNMARK target: No operation specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j CT
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -N a b
Bad argument `b'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A PREROUTING -o + -m connmark --mark 1/ -j TRACE
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A X -d 0/0 -m dscp 
iptables v1.8.9 (legacy): DSCP match: Parameter --dscp is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A X -i "a b" -o "!x" -m connmark  -j REDIRECT --to-ports 80-90 --random
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -D Y -m u32 --u32 x
iptables v1.8.9 (legacy): u32: at char 0: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C OUTPUT -j TTL --ttl-inc 0 -d 300.1.1.1 -o averyveryverylongname -m statistic --mode nth --every x --packet 5
iptables v1.8.9 (legacy): TTL: bad value for option "--ttl-inc", or out of range (1-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -R X 9 ! -p tcp ! -s 10.0.0.1 -j TOS --xor-tos 0x10/0x3f
iptables v1.8.9 (legacy): TOS: bad value for option "--xor-tos", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -E X Y
iptables: File exists.
[1]
r$ iptables -t raw -A Y -s 10 -m u32  -m addrtype --src-type X --limit-iface-in ! --dst-type U -j LOG --log-level debug
iptables v1.8.9 (legacy): u32: option "--u32" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A X -p foo ! -s 0.0.0.0/0 -m tos --tos Minimize-Delay --sport 80-90 ! --tcp-flags SYN , --syn -j LOG --log-level debug
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -S 
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-N X
-N Y
r$ iptables -t nat -R PREROUTING 2 -o "a b" -m state --state R -m mark --mark 1/x
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A Y -p udp ! -s 10.0.0.1/255.255.255.255 -o "!x" -m addrtype --limit-iface-in -j CONNMARK
iptables v1.8.9 (legacy): addrtype: you must specify --src-type or --dst-type
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I Y x -m iprange --src-range 10.0.0.9-10.0.0.1 --dst-range x -j X
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A Y -m addrtype 
iptables v1.8.9 (legacy): addrtype: you must specify --src-type or --dst-type
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -C OUTPUT -m mark --mark -1 -j NOTRACK
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -R POSTROUTING 0 ! -p udp -m dscp --dscp-class CS7 --dscp 010 -m comment --comment "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy" -j NOTRACK
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -v -A POSTROUTING -i eth+ -m statistic --mode nth --every 0 --packet 0 -m dscp --dscp 0x3f -j TTL
iptables v1.8.9 (legacy): statistic: bad value for option "--every", or out of range (1-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A X -p udp -i "!x" -m iprange --dst-range x -m length --length :10 -j TOS --set-tos 0x10 --xor-tos 0x10/0x3f
iptables v1.8.9 (legacy): iprange: Bad value for "--dst-range" option: "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A X -m ttl 
iptables v1.8.9 (legacy): TTL match: You must specify one of `--ttl-eq', `--ttl-lt', `--ttl-gt
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -A OUTPUT -d 10.0.0.1 -p udp -m udp --dport http:https --sport 80 -j NOTRACK
iptables: Invalid argument. Run `dmesg' for more information.
CT  udp opt -- in * out *  0.0.0.0/0  -> 10.0.0.1   udp spt:80 dpts:80:443 NOTRACK
[1]
r$ iptables -t nat -A PREROUTING -p 0 -m addrtype --src-type LOCAL, --limit-iface-in
iptables v1.8.9 (legacy): addrtype: bad type ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -E Q X
iptables: File exists.
[1]
r$ iptables -t mangle -A Y -m tos --tos 0 -p icmp -m icmp --icmp-type 8
r$ iptables -t nat -I POSTROUTING -p 0 -d 10.0.0.1/255.255.255.255 -m u32 --u32 "0>>8&5=1:2,3" --tcp-flags SYN , --tcp-option 255 --sport x -j NETMAP --to x
iptables v1.8.9 (legacy): unknown option "--tcp-flags"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I X 0 -m conntrack --ctstatus EXPECTED,SEEN_REPLY --ctreplsrcport : --ctproto foo -m limit --limit-burst 10001
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -v -D Y ! -s localhost ! -o a/b -m addrtype --limit-iface-in -m u32 --u32 0 -j NETMAP
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): u32: abrupt end of input after location specifier
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I X ! -i "a b" -p udp --dport 70000 --sport http -m dscp ! --dscp 8 --dscp-class af11 -j CLASSIFY --set-class x
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): Bad class value "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -E X
iptables v1.8.9 (legacy): -E requires old-chain-name and new-chain-name
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A Y -m addrtype --dst-type LOCAL,UNICAST -j CT --notrack
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -v -C FORWARD ! -p foo -j CT --notrack
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D OUTPUT ! -p 6 ! -s x -m state --state INVALID,UNTRACKED,SNAT,DNAT -m state --state R
iptables v1.8.9 (legacy): Bad state "SNAT,DNAT"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -E X Y
iptables: File exists.
[1]
r$ iptables -t mangle -D PREROUTING -j CT -m addrtype --dst-type LOCAL
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -A INPUT -i eth0 -m length --length 65536 -j Y
iptables v1.8.9 (legacy): length: bad value for option "--length" near "65536", or out of range (0-65535).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I Y x -j FOO -d 10.0.0.1/33 -m length ! --length 5:10 -m iprange ! --src-range 10.0.0.1 --dst-range 10.0.0.1- -c 5 7
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I OUTPUT -m connmark  -j SNAT --random
iptables v1.8.9 (legacy): connmark: option "--mark" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I X ! -d 10.0.0.0/8 -i a/b -m connmark --mark x -j NETMAP --to 10.0.0.0/8
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): connmark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING ! -p 0 -m iprange --dst-range 10.0.0.1 -j LOG --log-level abc -c 5 7
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -C OUTPUT -d x -m limit ! --limit 7/h --limit-burst 5 -p icmp -m icmp ! --icmp-type 256 -j REDIRECT --to-ports x
iptables v1.8.9 (legacy): limit: option "--limit" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -R X x -p all -s 1.2 ! -d 10.0.0.1 -i + -j Y
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A OUTPUT -i eth0 -m state --state NEW, -m limit  -j ACCEPT
iptables v1.8.9 (legacy): "--state" requires a list of states with no spaces, e.g. ESTABLISHED,RELATED
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -v -C POSTROUTING -o a/b -m u32 --u32 x -m dscp --dscp 64 -j CLASSIFY --set-class 1:2
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): u32: at char 0: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y -m iprange --src-range 10.0.0.1-x -g X
iptables v1.8.9 (legacy): iprange: Bad value for "--src-range" option: "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -C INPUT -m conntrack --ctstate NEW,
iptables v1.8.9 (legacy): Bad ctstate ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I X 0 -j REDIRECT --random -m u32 --u32 "0>>8&5=1:2,3"
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -R OUTPUT 9 -m conntrack --ctorigsrc 1 --ctstate R ! --ctreplsrcport : -j CONNMARK
iptables v1.8.9 (legacy): CONNMARK target: No operation specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A PREROUTING -m conntrack --ctproto 0 -j LOG
r$ iptables -t nat -D Y -s 300.1.1.1 -d x -m statistic --mode nth --every 0 --packet 0 -p udp --sport 1:2:3 -j REJECT --reject-with net-unreach
iptables v1.8.9 (legacy): statistic: bad value for option "--every", or out of range (1-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -p all -o "!x" -m ttl --ttl-eq 4294967295 -m tos --tos 0x10
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-eq", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -L OUTPUT 2
r$ iptables -t raw -A X ! -d 1.2 -i eth0 -p tcp -m multiport --sports 80:80 -j MARK --xor-mark 4294967296
iptables v1.8.9 (legacy): invalid portrange specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I INPUT ! -o eth0 -p tcp -m multiport --dports 80,90 -m udp --dport 70000 ! --sport 80
iptables v1.8.9 (legacy): Can't use -o with INPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A FORWARD ! -p tcp -m dscp  -j ACCEPT
iptables v1.8.9 (legacy): DSCP match: Parameter --dscp is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I X -j Y -i "!x" -m mark --mark 0x1/0xff -m limit ! --limit 5/minute -c 5 7
iptables v1.8.9 (legacy): limit: option "--limit" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -I X 0 -p 0 ! -i a/b -m mark --mark -1 -j DROP
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
r$ iptables -t filter -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
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
-A Y -p icmp -m tos --tos 0x00/0xff -m icmp --icmp-type 8
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
           icmp --  anywhere             anywhere             tos match0x00/0xff icmp echo-request
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
1           0        0            1    --  *      *       0.0.0.0/0            0.0.0.0/0            tos match0x00/0xff icmptype 8
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
-A PREROUTING -m conntrack --ctproto 0 -j LOG
r$ iptables -t raw -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
LOG        all  --  anywhere             anywhere             ctproto 0 LOG level warn
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
1           0        0 LOG        0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctproto 0 LOG flags 0 level 4
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
[0:0] -A PREROUTING -m conntrack --ctproto 0 -j LOG
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
[0:0] -A Y -p icmp -m tos --tos 0x00/0xff -m icmp --icmp-type 8
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
COMMIT
