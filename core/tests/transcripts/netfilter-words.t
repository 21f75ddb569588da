# kernel: 6.18
r$ ipset create s2 hash:ip
r$ iptables -N T
r$ iptables -A T -p udp --dport nosuch
iptables v1.8.9 (legacy): Port "nosuch" does not resolve to anything.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p udp --dport 80 --dport 81
iptables v1.8.9 (legacy): udp: option "--destination-port" can only be used once.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p udp --sport 80: ! --dport :9
r$ iptables -A T -p udp --dport ""
r$ iptables -A T -p udp --dport -1
iptables v1.8.9 (legacy): Port "-1" does not resolve to anything.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p tcp --dport ""
iptables v1.8.9 (legacy): invalid port/service `' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p tcp --syn --tcp-flags SYN SYN
iptables v1.8.9 (legacy): Only one of `--syn' or `--tcp-flags'  allowed
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p tcp --foo
iptables v1.8.9 (legacy): unknown option "--foo"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p tcp --d 5
iptables v1.8.9 (legacy): unknown option "--d"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T --s 1.2.3.4
iptables v1.8.9 (legacy): unknown option "--s"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T --sou 1.2.3.4
r$ iptables -A T -m mark --mark 0x1ff/0xff
r$ iptables -A T -m mark --mark 010
r$ iptables -A T -m mark --mark 1 --mark 2
iptables v1.8.9 (legacy): mark: option "--mark" can only be used once.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m mark --mark " 1"
r$ iptables -A T -m mark --mark -1
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m mark --mark ""
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m mark ! --mark
iptables v1.8.9 (legacy): option "--mark" requires an argument
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m mark !
iptables v1.8.9 (legacy): mark: option "--mark" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T !
iptables v1.8.9 (legacy): nothing appropriate following !
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -j MARK --and-mark x
iptables v1.8.9 (legacy): MARK: bad value for option "--and-mark", or out of range (0-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -j MARK --set-mark 0xf0/0x0f
r$ iptables -A T -j MARK --set-mark 0x10/0x10
r$ iptables -A T -j MARK --set-mark 0
r$ iptables -A T -j MARK --set-xmark 0/0
r$ iptables -A T -j MARK --and-mark 0
r$ iptables -A T -j MARK --and-mark 0xffffffff
r$ iptables -A T -j MARK --or-mark 0
r$ iptables -A T -j MARK --xor-mark 0
r$ iptables -A T -j MARK --or-mark 0xffffffff
r$ iptables -A T -j CONNMARK --save-mark --ctmask 0xff
r$ iptables -A T -j CONNMARK --restore-mark --nfmask 0xff
r$ iptables -A T -j CONNMARK --restore-mark --ctmask 0xff
r$ iptables -A T -j CONNMARK --set-mark 0x10/0x10
r$ iptables -A T -j CONNMARK --set-mark 0
r$ iptables -A T -j CONNMARK --and-mark 0
r$ iptables -A T -j CONNMARK --or-mark 0
r$ iptables -A T -j CONNMARK --nfmask 1 --save-mark --mask 3
iptables v1.8.9 (legacy): CONNMARK: option "--nfmask" cannot be used together with "--mask".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -j CONNMARK --set-mark 1 --ctmask 0xff
r$ iptables -A T -j CONNMARK --mask 0xff --set-mark 1
r$ iptables -A T -j CONNMARK --mask 0xff --save-mark
r$ iptables -t mangle -A PREROUTING -j SET --add-set s2 src --add-set s2 dst
iptables v1.8.9 (legacy): --add-set can be specified only once
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -j SET --del-set s2 src --exist
iptables v1.8.9 (legacy): Flag `--exist' can be used with `--add-set' only
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -j SET --del-set s2 src --timeout 5
iptables v1.8.9 (legacy): Option `--timeout' can be used with `--add-set' only
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -j SET --add-set s2 src --timeout 5 --timeout 6
r$ iptables -t mangle -A PREROUTING -j SET --add-set s2 src --exist --exist
r$ iptables -t mangle -S PREROUTING
-P PREROUTING ACCEPT
-A PREROUTING -j SET --add-set s2 src --timeout 6
-A PREROUTING -j SET --add-set s2 src --exist
r$ iptables -A T -m set --match-set s2 src --match-set s2 dst
iptables v1.8.9 (legacy): --match-set can be specified only once
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m set --match-set s2 src ! --match-set s2 dst
iptables v1.8.9 (legacy): --match-set can be specified only once
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m set --match-set abcdefghijklmnopqrstuvwxyz0123456789 src
iptables v1.8.9 (legacy): setname `abcdefghijklmnopqrstuvwxyz0123456789' too long, max 31 characters.
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m set --match-set s2 -j ACCEPT
iptables v1.8.9 (legacy): --match-set requires two args.
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m set --match-set s2 src,foo
iptables v1.8.9 (legacy): You must spefify (the comma separated list of) 'src' or 'dst'.
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A T -p tcp -j SNAT --to-source 1.2.3.4:x
iptables v1.8.9 (legacy): Port `x' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.4:0
r$ iptables -t nat -A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.4:5-x
iptables v1.8.9 (legacy): Port `x' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.9-1.2.3.4
r$ iptables -t nat -A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.4 --to-source 1.2.3.5
iptables v1.8.9 (legacy): SNAT: option "--to-source" can only be used once.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -j SNAT --to-source 1.2.3.4-x
iptables v1.8.9 (legacy): Bad IP address "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -j SNAT --to-source ""
iptables v1.8.9 (legacy): Bad IP address ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -p icmp -j SNAT --to-source 1.2.3.4:5
r$ iptables -t nat -A POSTROUTING ! -p tcp -j SNAT --to-source 1.2.3.4:5
r$ iptables -t nat -A POSTROUTING -j SNAT --to-source 1.2.3.4:5 -p tcp
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -p tcp -j MASQUERADE --to-ports x
iptables v1.8.9 (legacy): Port `x' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -p tcp -j MASQUERADE --to-ports 9-5
iptables v1.8.9 (legacy): Port range `5' funky
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -p tcp -j MASQUERADE --to-ports 99999
iptables v1.8.9 (legacy): Port `99999' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -p tcp -j MASQUERADE ! --to-ports 9
iptables v1.8.9 (legacy): MASQUERADE: option "--to-ports" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports 9-5
iptables v1.8.9 (legacy): Port range `5' funky
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports http
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:http
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4-1.2.3.5:80-90
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination :80
r$ iptables -t nat -A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.4:1000-2000
r$ iptables -t nat -A POSTROUTING -p tcp -j MASQUERADE --to-ports 1000-2000
r$ iptables -t nat -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-A PREROUTING -p tcp -j REDIRECT --to-ports 80
-A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:80
-A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4-1.2.3.5:80-90
-A PREROUTING -p tcp -j DNAT --to-destination :80
-A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.4:0
-A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.9-1.2.3.4
-A POSTROUTING -p icmp -j SNAT --to-source 1.2.3.4:5
-A POSTROUTING ! -p tcp -j SNAT --to-source 1.2.3.4:5
-A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.4:1000-2000
-A POSTROUTING -p tcp -j MASQUERADE --to-ports 1000-2000
r$ iptables -t nat -L -n -v
Chain PREROUTING (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
    0     0 REDIRECT   6    --  *      *       0.0.0.0/0            0.0.0.0/0            redir ports 80
    0     0 DNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80
    0     0 DNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            to:1.2.3.4-1.2.3.5:80-90
    0     0 DNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            to::80
| 
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
| 
Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
    0     0 SNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:0
    0     0 SNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            to:1.2.3.9-1.2.3.4
    0     0 SNAT       1    --  *      *       0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:5
    0     0 SNAT      !6    --  *      *       0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:5
    0     0 SNAT       6    --  *      *       0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:1000-2000
    0     0 MASQUERADE  6    --  *      *       0.0.0.0/0            0.0.0.0/0            masq ports: 1000-2000
r$ iptables -A T -g T
r$ iptables -N U
r$ iptables -A FORWARD -g U
r$ iptables -A FORWARD -j U -p tcp --syn
r$ iptables -L FORWARD -n
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
U          0    --  0.0.0.0/0            0.0.0.0/0           [goto] 
U          6    --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x17/0x02
r$ iptables -S FORWARD
-P FORWARD ACCEPT
-A FORWARD -g U
-A FORWARD -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -j U
r$ iptables -v -A FORWARD -p tcp --dport 80 -s 1.2.3.4 ! -d 5.0.0.0/8 -i lan0 -j ACCEPT
ACCEPT  tcp opt -- in lan0 out *  1.2.3.4 !-> 5.0.0.0/8   tcp dpt:80
r$ iptables -v -I FORWARD 1 -g U
U  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  [goto] 
r$ iptables -v -D FORWARD -g U
U  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  [goto] 
r$ iptables -v -D FORWARD 1
r$ iptables -v -F
Flushing chain `INPUT'
Flushing chain `FORWARD'
Flushing chain `OUTPUT'
Flushing chain `T'
Flushing chain `U'
r$ iptables -v -X U
Deleting chain `U'
r$ iptables -v -N W
r$ iptables -v -X
Deleting chain `T'
Deleting chain `W'
r$ iptables -v -P FORWARD DROP
r$ iptables -v -Z
Zeroing chain `INPUT'
Zeroing chain `FORWARD'
Zeroing chain `OUTPUT'
r$ iptables -v -E T W
iptables: No chain/target/match by that name.
[1]
r$ iptables -v -C FORWARD -j ACCEPT
iptables: Bad rule (does a matching rule exist in that chain?).
ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  
[1]
r$ iptables -D NOSUCH -j ACCEPT
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -D NOSUCH 1
iptables: No chain/target/match by that name.
[1]
r$ iptables -C NOSUCH -j ACCEPT
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -I NOSUCH -j ACCEPT
iptables: No chain/target/match by that name.
[1]
r$ iptables -R NOSUCH 1 -j ACCEPT
iptables: No chain/target/match by that name.
[1]
r$ iptables -R FORWARD 1 -s 1.2.3.4,1.2.3.5 -j ACCEPT
iptables v1.8.9 (legacy): Replacement rule does not specify a unique address
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD ! -s 1.2.3.4,1.2.3.5 -j ACCEPT
iptables v1.8.9 (legacy): ! not allowed with multiple source or destination IP addresses
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -E FORWARD G
iptables: No chain/target/match by that name.
[1]
r$ iptables -E W
iptables v1.8.9 (legacy): -E requires old-chain-name and new-chain-name
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -E W -x
iptables v1.8.9 (legacy): -E requires old-chain-name and new-chain-name
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -E W ABCDEFGHIJKLMNOPQRSTUVWXYZ01234
iptables: No chain/target/match by that name.
[1]
r$ iptables -Z NOSUCH 1
iptables: No chain/target/match by that name.
[1]
r$ iptables -X W Z
Bad argument `Z'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -F FORWARD INPUT
Bad argument `INPUT'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t
iptables v1.8.9 (legacy): option "-t" requires an argument
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -t mangle -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
SET        all  --  anywhere             anywhere             add-set s2 src timeout 6
SET        all  --  anywhere             anywhere             add-set s2 src exist
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
r$ iptables -t nat -I POSTROUTING -o lan0 -j DROP
iptables v1.8.9 (legacy): 
The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
| 
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A POSTROUTING -i lan0 -j ACCEPT
iptables v1.8.9 (legacy): Can't use -i with POSTROUTING
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -L -n --line-numbers -x
Chain INPUT (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain FORWARD (policy DROP)
num  target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
num  target     prot opt source               destination         
r$ iptables -L -n -v -x
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy DROP 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -L INPUT -t mangle
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
r$ iptables -S -n
iptables v1.8.9 (legacy): Illegal option `-n' with this command
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -L FORWARD 1 2
Bad argument `2'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -p tcp -j REJECT --reject-with tcp-reset -m comment --comment "a b"
r$ iptables -A FORWARD -j ACCEPT -m comment --comment ""
r$ iptables -A FORWARD -m comment --comment x -m comment --comment y
r$ iptables -A FORWARD -m conntrack --ctstate NEW,
iptables v1.8.9 (legacy): Bad ctstate ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m conntrack --ctstate ""
iptables v1.8.9 (legacy): Bad ctstate ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m conntrack --ctstate NEW,FOO,X
iptables v1.8.9 (legacy): Bad ctstate "FOO,X"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m conntrack --ctstate N
r$ iptables -A FORWARD -m conntrack --ctstate NEW --ctstate INVALID
iptables v1.8.9 (legacy): conntrack: option "--ctstate" can only be used once.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m state --state NEW,FOO
iptables v1.8.9 (legacy): Bad state "FOO"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m addrtype --dst-type LOC
r$ iptables -A FORWARD -m addrtype --dst-type LOCAL,FOO
iptables v1.8.9 (legacy): addrtype: bad type "FOO"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m ttl --ttl-lt 5 --ttl-gt 6
iptables v1.8.9 (legacy): ttl: option "--ttl-lt" cannot be used together with "--ttl-gt".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m ttl --ttl-lt x
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-lt", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m statistic --mode random --probability x
iptables v1.8.9 (legacy): statistic: bad value for option "--probability", or out of range (0-1).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m statistic --mode random --probability 1/3
iptables v1.8.9 (legacy): statistic: bad value for option "--probability", or out of range (0-1).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m statistic --mode random --probability -0.1
iptables v1.8.9 (legacy): statistic: bad value for option "--probability", or out of range (0-1).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m statistic --mode random --probability 0
r$ iptables -A FORWARD -m statistic --mode random --probability .25
r$ iptables -A FORWARD -m statistic --mode random --probability 5e-1
r$ iptables -A FORWARD -m statistic --mode nth --every 3 --packet 0 --probability 0.5
iptables v1.8.9 (legacy): statistic: option "--probability" cannot be used together with "--every".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m statistic --mode nth --packet 0
iptables v1.8.9 (legacy): statistic: option "--packet" also requires "--every".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -s 127.0.0.1 -d 127.0.0.0/8
r$ iptables -A FORWARD -s localhost
r$ iptables -A FORWARD -s 0x7f.1
r$ iptables -A FORWARD -s 1.2.3.4/
iptables v1.8.9 (legacy): invalid mask `' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -s ""
iptables v1.8.9 (legacy): host/network `' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -s 1.2.3.4,
iptables v1.8.9 (legacy): host/network `' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -s 1.2
r$ iptables -A FORWARD -i "a b"
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
r$ iptables -A FORWARD -i a/b
Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
r$ iptables -S FORWARD
-P FORWARD DROP
-A FORWARD -p tcp -m comment --comment "a b" -j REJECT --reject-with tcp-reset
-A FORWARD -m comment --comment "" -j ACCEPT
-A FORWARD -m comment --comment x -m comment --comment y
-A FORWARD -m conntrack --ctstate NEW
-A FORWARD -m addrtype --dst-type LOCAL
-A FORWARD -m statistic --mode random --probability 0.00000000000
-A FORWARD -m statistic --mode random --probability 0.25000000000
-A FORWARD -m statistic --mode random --probability 0.50000000000
-A FORWARD -s 127.0.0.1/32 -d 127.0.0.0/8
-A FORWARD -s 127.0.0.1/32
-A FORWARD -s 127.1.0.0/32
-A FORWARD -s 1.2.0.0/32
-A FORWARD -i a b
-A FORWARD -i a/b
r$ iptables -L FORWARD
Chain FORWARD (policy DROP)
target     prot opt source               destination         
REJECT     tcp  --  anywhere             anywhere             /* a b */ reject-with tcp-reset
ACCEPT     all  --  anywhere             anywhere             /*  */
           all  --  anywhere             anywhere             /* x */ /* y */
           all  --  anywhere             anywhere             ctstate NEW
           all  --  anywhere             anywhere             ADDRTYPE match dst-type LOCAL
           all  --  anywhere             anywhere             statistic mode random probability 0.00000000000
           all  --  anywhere             anywhere             statistic mode random probability 0.25000000000
           all  --  anywhere             anywhere             statistic mode random probability 0.50000000000
           all  --  localhost            loopback/8          
           all  --  localhost            anywhere            
           all  --  127.1.0.0            anywhere            
           all  --  1.2.0.0              anywhere            
           all  --  anywhere             anywhere            
           all  --  anywhere             anywhere            
r$ iptables -A FORWARD -p 0
r$ iptables -A FORWARD -p ""
iptables v1.8.9 (legacy): unknown protocol "" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -p tcp -p udp
iptables v1.8.9 (legacy): multiple -p flags not allowed
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -j ""
iptables v1.8.9 (legacy): Invalid target name (too short)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -j "a b"
iptables v1.8.9 (legacy): Invalid target name `a b'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -j A123456789012345678901234567890
iptables v1.8.9 (legacy): Invalid target name `A123456789012345678901234567890' (28 chars max)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m tcp
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A FORWARD -m TCP
iptables v1.8.9 (legacy): Couldn't load match `TCP':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A "" -j ACCEPT
iptables: No chain/target/match by that name.
[1]
r$ iptables -I FORWARD x -j ACCEPT
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -I FORWARD 1 2 -j ACCEPT
Bad argument `2'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -j MARK
iptables v1.8.9 (legacy): MARK: One of the --set-xmark, --{and,or,xor,set}-mark options is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -L -v -n extra
Bad argument `extra'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables-save -t filter
*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A FORWARD -p tcp -m comment --comment "a b" -j REJECT --reject-with tcp-reset
-A FORWARD -m comment --comment "" -j ACCEPT
-A FORWARD -m comment --comment x -m comment --comment y
-A FORWARD -m conntrack --ctstate NEW
-A FORWARD -m addrtype --dst-type LOCAL
-A FORWARD -m statistic --mode random --probability 0.00000000000
-A FORWARD -m statistic --mode random --probability 0.25000000000
-A FORWARD -m statistic --mode random --probability 0.50000000000
-A FORWARD -s 127.0.0.1/32 -d 127.0.0.0/8
-A FORWARD -s 127.0.0.1/32
-A FORWARD -s 127.1.0.0/32
-A FORWARD -s 1.2.0.0/32
-A FORWARD -i a b
-A FORWARD -i a/b
-A FORWARD
COMMIT
r$ iptables-save extra
Unknown arguments found on commandline
[1]
