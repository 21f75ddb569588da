# kernel: 6.18
r$ ipset create s1 hash:ip
r$ ipset create s2 hash:ip,port
r$ iptables -t mangle -Z c1 1
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -A c1 -j DNAT --to-destination 2.2.2.2
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -C a -o wan+ -s 10.0.0.0/8 -g c1
iptables v1.8.9 (legacy): goto 'c1' is not a chain
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -X NOSUCH
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -S INPUT
-P INPUT ACCEPT
r$ iptables-save
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
r$ iptables -t filter -A NOSUCH -j B
iptables v1.8.9 (legacy): Couldn't load target `B':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -R c1 2 -g c1
iptables v1.8.9 (legacy): goto 'c1' is not a chain
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A B -i lan0 -j a
iptables v1.8.9 (legacy): Couldn't load target `a':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -S B
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -N c1
r$ iptables -t mangle -Z 
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:c1 - [0:0]
COMMIT
r$ iptables -t filter -X
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:c1 - [0:0]
COMMIT
r$ iptables -t nat -X c1
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -R B 1 -j TOS --set-tos 8
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -D POSTROUTING 4
iptables: Index of deletion too big.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:c1 - [0:0]
COMMIT
r$ iptables -t mangle -A B -g c1
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -N a
r$ iptables -t mangle -I B 1 -i lan0 -m statistic --mode nth --every 2 --packet 0 -j MASQUERADE
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -A c1 -m conntrack --ctstate NEW -p icmp --icmp-type 8 -j ACCEPT
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -F B
iptables: No chain/target/match by that name.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
:c1 - [0:0]
COMMIT
r$ iptables -t filter -Z 
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
:c1 - [0:0]
COMMIT
r$ iptables -t filter -E B zz
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -E B zz
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -F B
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -D PREROUTING 3
iptables: Index of deletion too big.
[1]
r$ iptables -t filter -X FORWARD
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -I c1 1 -p tcp --dport 80 -j CONNMARK --save-mark
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -X
r$ iptables -t mangle -Z POSTROUTING 3
iptables: Index of counter too big.
[1]
r$ iptables -t mangle -N a
r$ iptables -t mangle -L c1 3 -n -v
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -D c1 3
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -I c1 4 -p udp -j CONNMARK --save-mark
iptables: No chain/target/match by that name.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
COMMIT
r$ iptables -t filter -X
r$ iptables -t filter -L c1 4 -n -v
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -S B
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -I INPUT 4 -m set --match-set s2 dst,dst -i lan0 -j MARK --set-mark 1
iptables: Index of insertion too big.
[1]
r$ iptables -t filter -Z c1 1
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -A INPUT -j SNAT --to-source 1.1.1.1
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -C a -m mark --mark 1 -j DNAT --to-destination 2.2.2.2
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t filter -R B 2 -p udp -s 10.0.0.0/8 -j DNAT --to-destination 2.2.2.2
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -A NOSUCH -j INPUT
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -C OUTPUT -p tcp --dport 80 -p udp -j a
iptables v1.8.9 (legacy): multiple -p flags not allowed
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I PREROUTING -p icmp --icmp-type 8 -m set --match-set s1 src -j NOTRACK
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t filter -A B -s 10.0.0.0/8 -p icmp --icmp-type 8 -j RETURN
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -S OUTPUT 4
r$ iptables -t filter -N zz
r$ iptables -t filter -S B
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -D PREROUTING 4
iptables: Index of deletion too big.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:zz - [0:0]
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
COMMIT
r$ iptables -t mangle -N zz
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:zz - [0:0]
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
:zz - [0:0]
COMMIT
r$ iptables -t nat -N B
r$ iptables -t filter -C a -j NOTRACK
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t filter -D a 2
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -Z 
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:zz - [0:0]
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
:zz - [0:0]
COMMIT
r$ iptables -t filter -N c1
r$ iptables -t filter -X
r$ iptables -t filter -A FORWARD -m mark --mark 1 -m set --match-set s2 dst,dst -j RETURN
r$ iptables -t filter -E zz zz
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -F OUTPUT
r$ iptables -t filter -E zz c1
iptables: No chain/target/match by that name.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A FORWARD -m mark --mark 0x1 -m set --match-set s2 dst,dst -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
:zz - [0:0]
COMMIT
r$ iptables -t nat -Z 
r$ iptables -t filter -D FORWARD -j DROP
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t filter -E zz zz
iptables: No chain/target/match by that name.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A FORWARD -m mark --mark 0x1 -m set --match-set s2 dst,dst -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
:zz - [0:0]
COMMIT
r$ iptables -t filter -S INPUT
-P INPUT ACCEPT
r$ iptables -t filter -Z OUTPUT 4
iptables: Index of counter too big.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A FORWARD -m mark --mark 0x1 -m set --match-set s2 dst,dst -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
:zz - [0:0]
COMMIT
r$ iptables -t filter -I a 1 -o wan+ -s 10.0.0.0/8 -j INPUT
iptables: No chain/target/match by that name.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A FORWARD -m mark --mark 0x1 -m set --match-set s2 dst,dst -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
:zz - [0:0]
COMMIT
r$ iptables -t nat -D INPUT 1
iptables: Index of deletion too big.
[1]
r$ iptables -t filter -X c1
iptables: No chain/target/match by that name.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A FORWARD -m mark --mark 0x1 -m set --match-set s2 dst,dst -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
:zz - [0:0]
COMMIT
r$ iptables -t filter -L OUTPUT 4 -n -v
r$ iptables -t mangle -I FORWARD -j CONNMARK --save-mark
r$ iptables -t filter -A OUTPUT -m multiport --dports 1,2 -j MASQUERADE
iptables v1.8.9 (legacy): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D NOSUCH -m statistic --mode nth --every 2 --packet 0 -j SET --add-set s1 src
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t filter -N a
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:a - [0:0]
-A FORWARD -m mark --mark 0x1 -m set --match-set s2 dst,dst -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
:zz - [0:0]
-A FORWARD -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
r$ iptables -t filter -S B
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -N a
r$ iptables -t nat -I FORWARD -m comment --comment "a b" -o wan+ -j RETURN
iptables: No chain/target/match by that name.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:a - [0:0]
-A FORWARD -m mark --mark 0x1 -m set --match-set s2 dst,dst -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
:zz - [0:0]
-A FORWARD -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
r$ iptables -t nat -I a -m multiport --dports 1,2 -j MARK --set-mark 1
iptables v1.8.9 (legacy): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -X NOSUCH
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -S B 4
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -A POSTROUTING -i lan0 -p icmp --icmp-type 8 -j DROP
iptables v1.8.9 (legacy): Can't use -i with POSTROUTING
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:a - [0:0]
-A FORWARD -m mark --mark 0x1 -m set --match-set s2 dst,dst -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
:zz - [0:0]
-A FORWARD -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
r$ iptables -t filter -R INPUT 2 -j NOTRACK
iptables: Index of replacement too big.
[1]
r$ iptables -t nat -A c1 -p tcp --dport 80 -j REJECT --reject-with tcp-reset
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -R INPUT 2 -i lan0 ! -d 1.2.3.4 -j DNAT --to-destination 2.2.2.2
iptables: Index of replacement too big.
[1]
r$ iptables -t nat -C OUTPUT -j REJECT
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -A a -j DNAT --to-destination 2.2.2.2
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -A c1 -m mark --mark 1 -m multiport --dports 1,2 -j a
iptables v1.8.9 (legacy): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:a - [0:0]
-A FORWARD -m mark --mark 0x1 -m set --match-set s2 dst,dst -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
:zz - [0:0]
-A FORWARD -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
r$ iptables -t mangle -F B
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -R FORWARD 1 -o wan+ -m set --match-set s2 dst,dst -j DROP
r$ iptables -t mangle -I B 4 -p tcp --dport 80 -j DROP
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -D OUTPUT -o wan+ -s 10.0.0.0/8 -j REJECT --reject-with tcp-reset
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -F FORWARD
r$ iptables -t nat -A OUTPUT -m multiport --dports 1,2 -m conntrack --ctstate NEW -j DNAT --to-destination 2.2.2.2
iptables v1.8.9 (legacy): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -Z INPUT
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:a - [0:0]
-A FORWARD -o wan+ -m set --match-set s2 dst,dst -j DROP
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
:zz - [0:0]
COMMIT
r$ iptables -t filter -A c1 -m comment --comment "a b" -j ACCEPT
iptables: No chain/target/match by that name.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:a - [0:0]
-A FORWARD -o wan+ -m set --match-set s2 dst,dst -j DROP
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
:zz - [0:0]
COMMIT
r$ iptables -t nat -N a
iptables: Chain already exists.
[1]
r$ iptables -t filter -Z INPUT 4
iptables: Index of counter too big.
[1]
r$ iptables -t filter -N a
iptables: Chain already exists.
[1]
r$ iptables -t filter -A B -s 10.0.0.0/8 -m mark --mark 1 -j INPUT
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -P NOSUCH ACCEPT
iptables: Bad built-in chain name.
[1]
r$ iptables -t mangle -D PREROUTING -j MASQUERADE
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -N B
r$ iptables -t nat -Z a 1
iptables: Index of counter too big.
[1]
r$ iptables -t filter -A OUTPUT -o wan+ -s 10.0.0.0/8 -g c1
iptables v1.8.9 (legacy): goto 'c1' is not a chain
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A INPUT -p icmp --icmp-type 8 -j INPUT
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:a - [0:0]
-A FORWARD -o wan+ -m set --match-set s2 dst,dst -j DROP
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
:zz - [0:0]
COMMIT
r$ iptables -t mangle -L -n --line-numbers
Chain PREROUTING (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain INPUT (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain POSTROUTING (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain B (0 references)
num  target     prot opt source               destination         
| 
Chain a (0 references)
num  target     prot opt source               destination         
| 
Chain zz (0 references)
num  target     prot opt source               destination         
r$ iptables -t filter -A c1 ! -d 1.2.3.4 -j SET --add-set s1 src
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -N B
iptables: Chain already exists.
[1]
r$ iptables -t mangle -A B -m comment --comment "a b" -m statistic --mode nth --every 2 --packet 0 -j INPUT
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:a - [0:0]
-A FORWARD -o wan+ -m set --match-set s2 dst,dst -j DROP
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
:zz - [0:0]
COMMIT
r$ iptables -t filter -I FORWARD -m multiport --dports 1,2 -j REJECT
iptables v1.8.9 (legacy): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -P INPUT ACCEPT
r$ iptables -t mangle -A c1 -m set --match-set s1 src -i lan0 -j RETURN
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -Z c1 2
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -A NOSUCH -m mark --mark 1 -j MARK --set-mark 1
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -F OUTPUT
r$ iptables -t filter -Z 
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:a - [0:0]
-A FORWARD -o wan+ -m set --match-set s2 dst,dst -j DROP
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
:zz - [0:0]
COMMIT
r$ iptables -t nat -R FORWARD 1 -j MARK --set-mark 1
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -F NOSUCH
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -C OUTPUT -j DNAT --to-destination 2.2.2.2
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -L NOSUCH 1 -n -v
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -I c1 -j NOTRACK
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -X INPUT
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -N zz
iptables: Chain already exists.
[1]
r$ iptables -t filter -R NOSUCH 4 -s 10.0.0.0/8 ! -d 1.2.3.4 -j CONNMARK --save-mark
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -X NOSUCH
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -N zz
r$ iptables -t nat -L -n --line-numbers
Chain PREROUTING (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain INPUT (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain POSTROUTING (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain B (0 references)
num  target     prot opt source               destination         
| 
Chain a (0 references)
num  target     prot opt source               destination         
r$ iptables -t nat -L -n --line-numbers
Chain PREROUTING (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain INPUT (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain POSTROUTING (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain B (0 references)
num  target     prot opt source               destination         
| 
Chain a (0 references)
num  target     prot opt source               destination         
r$ iptables -t filter -N a
iptables: Chain already exists.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:a - [0:0]
:zz - [0:0]
-A FORWARD -o wan+ -m set --match-set s2 dst,dst -j DROP
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
:zz - [0:0]
COMMIT
r$ iptables -t mangle -N c1
r$ iptables -t filter -A FORWARD -p tcp --dport 80 -p udp -j INPUT
iptables v1.8.9 (legacy): multiple -p flags not allowed
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D FORWARD -p icmp --icmp-type 8 -m multiport --dports 1,2
iptables v1.8.9 (legacy): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -S OUTPUT 2
r$ iptables -t mangle -N c1
iptables: Chain already exists.
[1]
r$ iptables -t filter -N c1
r$ iptables -t filter -A INPUT -j MARK --set-mark 1
r$ iptables -t nat -D NOSUCH -m conntrack --ctstate NEW -j MARK --set-mark 1
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t mangle -S INPUT
-P INPUT ACCEPT
r$ iptables -t filter -A INPUT -m conntrack --ctstate NEW -m set --match-set s1 src -j B
iptables v1.8.9 (legacy): Couldn't load target `B':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -S INPUT 3
r$ iptables -t filter -I a -o wan+ -j TOS --set-tos 8
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t filter -S c1
-N c1
r$ iptables -t filter -L INPUT 2 -n -v
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:a - [0:0]
:c1 - [0:0]
:zz - [0:0]
-A INPUT -j MARK --set-xmark 0x1/0xffffffff
-A FORWARD -o wan+ -m set --match-set s2 dst,dst -j DROP
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
:c1 - [0:0]
:zz - [0:0]
COMMIT
r$ iptables -t mangle -X
r$ iptables -t nat -I c1 1 ! -d 1.2.3.4 -j DROP
iptables v1.8.9 (legacy): 
The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
| 
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -I c1 4 -m statistic --mode nth --every 2 --packet 0 -m comment --comment "a b" -j DROP
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -A NOSUCH -p udp -i lan0
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -Z 
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:a - [0:0]
:c1 - [0:0]
:zz - [0:0]
-A INPUT -j MARK --set-xmark 0x1/0xffffffff
-A FORWARD -o wan+ -m set --match-set s2 dst,dst -j DROP
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
r$ iptables -t nat -R c1 3 -i lan0 -j MASQUERADE
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -A B -p udp -j DROP
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -E c1 a
iptables: File exists.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:a - [0:0]
:c1 - [0:0]
:zz - [0:0]
-A INPUT -j MARK --set-xmark 0x1/0xffffffff
-A FORWARD -o wan+ -m set --match-set s2 dst,dst -j DROP
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:a - [0:0]
:c1 - [0:0]
:zz - [0:0]
-A INPUT -j MARK --set-xmark 0x1/0xffffffff
-A FORWARD -o wan+ -m set --match-set s2 dst,dst -j DROP
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
r$ ipset list s1
Name: s1
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset list s2
Name: s2
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 1
Number of entries: 0
Members:
r$ ipset destroy s1
