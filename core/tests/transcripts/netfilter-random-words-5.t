# kernel: 6.18
r$ iptables -t filter -N X
r$ iptables -t filter -N Y
r$ iptables -t mangle -N X
r$ iptables -t mangle -N Y
r$ iptables -t nat -N X
r$ iptables -t nat -N Y
r$ iptables -t raw -N X
r$ iptables -t raw -N Y
r$ iptables -t nat -D Y ! -d 0.0.0.0/0 -j DNAT --to-destination 1.2.3.4 --persistent
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -A PREROUTING -s 10.0.0.1 -m addrtype --limit-iface-in -j TTL --ttl-inc 0
iptables v1.8.9 (legacy): TTL: bad value for option "--ttl-inc", or out of range (1-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A OUTPUT -p tcp -m tcp --sport http --syn
r$ iptables -t filter -E NOPE Q
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -A PREROUTING ! -d 10.0.0.1/255.255.255.255 -p icmp  -j TRACE
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -A FORWARD -d 0.0.0.0/0 -m dscp --dscp 0x3f -j NOTRACK
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -I OUTPUT -s 300.1.1.1 -p icmp -m icmp  -j CONNMARK --nfmask x
iptables v1.8.9 (legacy): CONNMARK: bad value for option "--nfmask", or out of range (0-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -m ttl --ttl-gt 4294967295 -j TTL --ttl-inc x
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-gt", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -A X -j DNAT -p tcp --syn
iptables v1.8.9 (legacy): DNAT: option "--to-destination" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A POSTROUTING -j MASQUERADE
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -R OUTPUT 0 -m length --length : -p tcp -m tcp --source-port 80-90 -j NETMAP --to 10.0.0.0/8
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -D OUTPUT -j CT --notrack
iptables: No chain/target/match by that name.
CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack
[1]
r$ iptables -t raw -R OUTPUT 9 -j DSCP --set-dscp-class af22
iptables: Index of replacement too big.
[1]
r$ iptables -t filter -I Y ! -i averyveryverylongname -m tos --tos min -p tcp -m multiport --sports "" --dports http,https -j TRACE
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A FORWARD -p foo ! -o a/b
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -R OUTPUT 0 -p tcp -j X
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A INPUT -m comment --comment "a\"b" -j CLASSIFY --set-class 1:
iptables v1.8.9 (legacy): Bad class value "1:"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A Y -p TCP -d 0/0 -m state --state NEW, -m multiport --ports 80:80 -j LOG --log-uid
iptables v1.8.9 (legacy): "--state" requires a list of states with no spaces, e.g. ESTABLISHED,RELATED
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -P Y X
iptables: Bad built-in chain name.
[1]
r$ iptables -t raw -R Y 0 -j CONNMARK --save-mark -s 10.0.0.0/8 -m mark --mark /1
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -A Y -j NOTRACK ! -i a/b -m ttl --ttl-eq 4294967296 -m conntrack --ctproto tcp -s 10.0.0.1/33
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-eq", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -A Y -i a/b ! -o "!x" -m dscp --dscp-class CS7 --dscp 010 -j SNAT
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): dscp: option "--dscp" cannot be used together with "--dscp-class".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -R FORWARD 2 
iptables: Index of replacement too big.
[1]
r$ iptables -t nat -C OUTPUT -p udp -m udp  -j SNAT --to-source 1.2.3.4
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -N Z
r$ iptables -t filter -A X ! -d 300.1.1.1 -o eth0 -m ttl --ttl-lt 4294967295 ! --ttl-eq 65535 -j MARK --xor-mark 1 --set-xmark x
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-lt", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -R X 0 -p tcp --tcp-flags ALL --dport :80 --tcp-flags ALL --source-port x -j DNAT --to-destination x
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I OUTPUT -m limit --limit 5/s ! --limit-burst x -m conntrack --ctstate FOO --ctorigsrc 1 -j DROP
iptables v1.8.9 (legacy): limit: option "--limit-burst" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I Y -p tcp -j DNAT
iptables v1.8.9 (legacy): DNAT: option "--to-destination" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -v -A PREROUTING ! -p 6 -m addrtype --dst-type "" --src-type X -j TOS --or-tos 0x10/0x3f
iptables v1.8.9 (legacy): addrtype: bad type ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -A Y -m conntrack ! --ctstate FOO --ctproto 0 -j SNAT --to-source 1.2.3.4:x --random
iptables v1.8.9 (legacy): Bad ctstate "FOO"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -A OUTPUT -i eth0 -o + -j CT --notrack
iptables v1.8.9 (legacy): Can't use -i with OUTPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -v -D Y -j REJECT --reject-with foo ! -p udp --source-port http:https ! --dport 70000
iptables v1.8.9 (legacy): unknown reject type "foo"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -R INPUT 1 ! -s 10 ! -d 10.0.0.1/255.0.255.0 -o + -j CT --notrack
iptables v1.8.9 (legacy): Can't use -o with INPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -D PREROUTING -j NOTRACK
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -v -A INPUT -p all
  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  
r$ iptables -t mangle -A PREROUTING ! -o averyveryverylongname -f -p icmp -m icmp --icmp-type 256 -m connmark --mark 0x1/0xff -j LOG --log-tcp-sequence
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -X Y
r$ iptables -t raw -A OUTPUT -p tcp -j LOG --log-tcp-sequence --log-prefix x
r$ iptables -t raw -I X 2 -j REJECT --reject-with foo -i averyveryverylongname
iptables v1.8.9 (legacy): unknown reject type "foo"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -v -A Y 
  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  
r$ iptables -t raw -I PREROUTING -j FOO
iptables v1.8.9 (legacy): Couldn't load target `FOO':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -E INPUT Q
iptables: No chain/target/match by that name.
[1]
r$ iptables -t raw -C OUTPUT -m iprange --dst-range 10.0.0.1-10.0.0.2-10.0.0.3 --src-range 10.0.0.1-10.0.0.2-10.0.0.3 -m ttl --ttl-eq 1.5 -j SNAT --random
iptables v1.8.9 (legacy): iprange: Bad value for "--dst-range" option: "10.0.0.2-10.0.0.3"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -D X -i + ! -o "!x" -p udp -m udp --dport 80: -j NETMAP --to 10.0.0.1
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -L X -x
Chain X (0 references)
target     prot opt source               destination         
r$ iptables -t raw -A Y ! -d localhost -m mark ! --mark -1 -j TOS --xor-tos 256
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A Y -p icmpv6 -m multiport --ports x -j X
iptables v1.8.9 (legacy): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -R OUTPUT x -m mark --mark 1 -m limit  -j SNAT --persistent
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -C POSTROUTING ! -f -p tcp -m multiport --ports http,https --dports 90:80
iptables v1.8.9 (legacy): invalid portrange specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A X -i "a b" -m conntrack --ctproto foo --ctexpire 5: --ctreplsrcport x
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -R OUTPUT 0 -m u32 --u32 x -j SNAT --random
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I OUTPUT -j DSCP --set-dscp EF ! -i eth+ ! -o eth0 -p tcp --sport http:https --source-port 80:90 -m tos 
iptables v1.8.9 (legacy): DSCP: bad value for option "--set-dscp", or out of range (0-63).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D X -m state --state NEW -j DROP
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t filter -R X 9 -j LOG
iptables: Index of replacement too big.
[1]
r$ iptables -t raw -v -A Y -j CONNMARK ! -s 1.2 -d 0.0.0.0/0 -m mark --mark 1/x
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -C Y -s 1.2 ! -o + -m ttl 
iptables v1.8.9 (legacy): TTL match: You must specify one of `--ttl-eq', `--ttl-lt', `--ttl-gt
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -N X
iptables: Chain already exists.
[1]
r$ iptables -t nat -R X 2 ! -s 0/0 -p icmp -m icmp --icmp-type 8/ -j RETURN
iptables v1.8.9 (legacy): Unknown ICMP code `8/'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -D X 1
iptables: Index of deletion too big.
[1]
r$ iptables -t raw -R OUTPUT 9 -j TRACE
iptables: Index of replacement too big.
[1]
r$ iptables -t filter -C X ! -p all ! -d 10.0.0.1 -m dscp --dscp-class EF --dscp 0x3f -j DNAT --persistent --to-destination 1.2.3.4
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -C X -m iprange --src-range x -j REDIRECT --to-ports 80
iptables v1.8.9 (legacy): iprange: Bad value for "--src-range" option: "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING ! -d 10.0.0.1,10.0.0.2 -m tos  -j REDIRECT
iptables v1.8.9 (legacy): tos: option "--tos" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -S POSTROUTING 1
r$ iptables -t raw -I X -i averyveryverylongname -j REJECT --reject-with icmp
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t raw -I Y 0 -s 10.0.0.1/33 ! -o averyveryverylongname -j DROP
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A POSTROUTING -m comment  -j CLASSIFY -c 5 7
iptables v1.8.9 (legacy): comment: option "--comment" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING ! -p 6 ! -d x ! -i averyveryverylongname -m addrtype --limit-iface-in --src-type LOCAL,UNICAST --dst-type U -j X
iptables v1.8.9 (legacy): interface name `averyveryverylongname' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-A OUTPUT -p tcp -m tcp --sport 80 --tcp-flags FIN,SYN,RST,ACK SYN
r$ iptables -t filter -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
           tcp  --  anywhere             anywhere             tcp spt:http flags:FIN,SYN,RST,ACK/SYN
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
1           0        0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp spt:80 flags:0x17/0x02
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
-A INPUT
r$ iptables -t mangle -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere            
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
r$ iptables -t mangle -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
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
r$ iptables -t nat -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-N X
-N Y
-N Z
-A Y
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
           all  --  anywhere             anywhere            
| 
Chain Z (0 references)
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
1           0        0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain Z (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -t raw -S
-P PREROUTING ACCEPT
-P OUTPUT ACCEPT
-N X
-N Y
-A OUTPUT -p tcp -j LOG --log-prefix x --log-tcp-sequence
r$ iptables -t raw -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
LOG        tcp  --  anywhere             anywhere             LOG level warn tcp-sequence prefix "x"
| 
Chain X (0 references)
target     prot opt source               destination         
| 
Chain Y (0 references)
target     prot opt source               destination         
r$ iptables -t raw -nvxL --line-numbers
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
1           0        0 LOG        6    --  *      *       0.0.0.0/0            0.0.0.0/0            LOG flags 1 level 4 prefix "x"
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
[0:0] -A OUTPUT -p tcp -j LOG --log-prefix x --log-tcp-sequence
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
:Z - [0:0]
[0:0] -A Y
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:X - [0:0]
[0:0] -A INPUT
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:X - [0:0]
:Y - [0:0]
[0:0] -A OUTPUT -p tcp -m tcp --sport 80 --tcp-flags FIN,SYN,RST,ACK SYN
COMMIT
