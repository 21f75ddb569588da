# kernel: 6.18
r$ ipset create s1 hash:ip
r$ ipset create s2 hash:ip,port
r$ iptables -t filter -A FORWARD -j MASQUERADE
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t filter -A B -m set --match-set s2 dst,dst -j SET --add-set s1 src
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -F POSTROUTING
r$ iptables -t filter -F OUTPUT
r$ iptables -t nat -I POSTROUTING 2 -j MARK --set-mark 1
iptables: Index of insertion too big.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
r$ iptables -t mangle -I OUTPUT -m set --match-set s2 dst,dst -m conntrack --ctstate NEW -j B
iptables v1.8.9 (legacy): Couldn't load target `B':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -P NOSUCH ACCEPT
iptables: Bad built-in chain name.
[1]
r$ iptables -t nat -X OUTPUT
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t filter -D a 4
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -F PREROUTING
r$ iptables -t nat -L PREROUTING 2 -n -v
r$ iptables -t filter -D B 4
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -R B 4 -p udp -m set --match-set s2 dst,dst -j DROP
iptables v1.8.9 (legacy): 
The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
| 
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -R FORWARD 1 -j ACCEPT
iptables: Index of replacement too big.
[1]
r$ iptables -t filter -A c1 -o wan+ -g c1
iptables v1.8.9 (legacy): goto 'c1' is not a chain
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -Z a 1
iptables: No chain/target/match by that name.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
r$ iptables -t mangle -D OUTPUT -j RETURN
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t filter -A FORWARD -i lan0 -j B
iptables v1.8.9 (legacy): Couldn't load target `B':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -L -n --line-numbers
Chain INPUT (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
num  target     prot opt source               destination         
r$ iptables -t filter -A INPUT -m set --match-set s1 src -j RETURN
r$ iptables -t nat -N a
r$ iptables -t nat -Z 
r$ iptables -t mangle -A INPUT -j CONNMARK --save-mark
r$ iptables -t nat -P PREROUTING ACCEPT
r$ iptables -t mangle -D B 4
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -A c1 -j a
iptables v1.8.9 (legacy): Couldn't load target `a':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S a 2
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -D INPUT -j REJECT
iptables: No chain/target/match by that name.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
COMMIT
r$ iptables -t filter -S B
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -P B ACCEPT
iptables: Bad built-in chain name.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
COMMIT
r$ iptables -t nat -A OUTPUT -j RETURN
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
-A OUTPUT -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
COMMIT
r$ iptables -t filter -D NOSUCH 
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t nat -N B
r$ iptables -t filter -E a a
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -L FORWARD 4 -n -v
r$ iptables -t filter -X
r$ iptables -t mangle -A B -j RETURN
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -F NOSUCH
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -R PREROUTING 1 -j MASQUERADE
iptables: Index of replacement too big.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
-A OUTPUT -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
COMMIT
r$ iptables -t mangle -D INPUT -j RETURN
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t nat -I PREROUTING ! -d 1.2.3.4 -j REJECT
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
-A OUTPUT -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
COMMIT
r$ iptables -t filter -N B
r$ iptables -t filter -L B 4 -n -v
r$ iptables -t nat -X
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A OUTPUT -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
COMMIT
r$ iptables -t mangle -Z B
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -D NOSUCH -m set --match-set s1 src -j REJECT
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t filter -L -n --line-numbers
Chain INPUT (policy ACCEPT)
num  target     prot opt source               destination         
1    RETURN     0    --  0.0.0.0/0            0.0.0.0/0            match-set s1 src
| 
Chain FORWARD (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain B (0 references)
num  target     prot opt source               destination         
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A OUTPUT -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
COMMIT
r$ iptables -t filter -I B -j DROP
r$ iptables -t filter -N B
iptables: Chain already exists.
[1]
r$ iptables -t mangle -I PREROUTING 3 -j a
iptables v1.8.9 (legacy): Couldn't load target `a':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -N c1
r$ iptables -t filter -Z a 2
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -F OUTPUT
r$ iptables -t nat -X OUTPUT
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -Z B 4
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -C c1 -m statistic --mode nth --every 2 --packet 0 -m set --match-set s2 dst,dst -j DROP
iptables v1.8.9 (legacy): 
The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
| 
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S B
-N B
-A B -j DROP
r$ iptables -t nat -N zz
r$ iptables -t filter -X FORWARD
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -A a -m comment --comment "a b" -m multiport --dports 1,2 -g c1
iptables v1.8.9 (legacy): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -S a
iptables: No chain/target/match by that name.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:c1 - [0:0]
:zz - [0:0]
-A OUTPUT -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
-A B -j DROP
COMMIT
r$ iptables -t nat -D PREROUTING 2
iptables: Index of deletion too big.
[1]
r$ iptables -t filter -A NOSUCH -j NOTRACK
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -L -n --line-numbers
Chain INPUT (policy ACCEPT)
num  target     prot opt source               destination         
1    RETURN     0    --  0.0.0.0/0            0.0.0.0/0            match-set s1 src
| 
Chain FORWARD (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain B (0 references)
num  target     prot opt source               destination         
1    DROP       0    --  0.0.0.0/0            0.0.0.0/0           
r$ iptables -t mangle -D PREROUTING 4
iptables: Index of deletion too big.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:c1 - [0:0]
:zz - [0:0]
-A OUTPUT -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
-A B -j DROP
COMMIT
r$ iptables -t filter -X
iptables: Directory not empty.
[1]
r$ iptables -t nat -L B 2 -n -v
iptables: No chain/target/match by that name.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:c1 - [0:0]
:zz - [0:0]
-A OUTPUT -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
-A B -j DROP
COMMIT
r$ iptables -t nat -F NOSUCH
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -F POSTROUTING
r$ iptables -t nat -R PREROUTING 3 -m set --match-set s2 dst,dst -j a
iptables v1.8.9 (legacy): Couldn't load target `a':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -D INPUT 3
iptables: Index of deletion too big.
[1]
r$ iptables -t mangle -P NOSUCH ACCEPT
iptables: Bad built-in chain name.
[1]
r$ iptables -t filter -P NOSUCH DROP
iptables: Bad built-in chain name.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:c1 - [0:0]
:zz - [0:0]
-A OUTPUT -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
-A B -j DROP
COMMIT
r$ iptables -t nat -D POSTROUTING -j RETURN
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:c1 - [0:0]
:zz - [0:0]
-A OUTPUT -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
-A B -j DROP
COMMIT
r$ iptables -t nat -R c1 3 ! -d 1.2.3.4 -j SNAT --to-source 1.1.1.1
iptables: Index of replacement too big.
[1]
r$ iptables -t filter -F a
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -F c1
iptables: No chain/target/match by that name.
[1]
r$ iptables -t mangle -A OUTPUT -o wan+ -j DNAT --to-destination 2.2.2.2
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t filter -I NOSUCH -m comment --comment "a b" -j INPUT
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -D c1 3
iptables: Index of deletion too big.
[1]
r$ iptables -t mangle -S POSTROUTING
-P POSTROUTING ACCEPT
r$ iptables -t nat -I PREROUTING 3 -m mark --mark 1 -j NOTRACK
iptables: Index of insertion too big.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:c1 - [0:0]
:zz - [0:0]
-A OUTPUT -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
-A B -j DROP
COMMIT
r$ iptables -t filter -X OUTPUT
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t filter -I OUTPUT 3 -j REJECT --reject-with tcp-reset
iptables: Index of insertion too big.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:c1 - [0:0]
:zz - [0:0]
-A OUTPUT -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
-A B -j DROP
COMMIT
r$ iptables -t mangle -S a
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -X
r$ iptables -t nat -I INPUT -p tcp --dport 80 -j a
iptables v1.8.9 (legacy): Couldn't load target `a':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -N B
r$ iptables -t filter -X
iptables: Directory not empty.
[1]
r$ iptables -t filter -A NOSUCH -m comment --comment "a b" -j REJECT
iptables: No chain/target/match by that name.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A OUTPUT -j RETURN
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
-A B -j DROP
COMMIT
r$ iptables -t filter -S OUTPUT 4
r$ iptables -t filter -Z a
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -P B DROP
iptables: Bad built-in chain name.
[1]
r$ iptables -t nat -E zz a
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -A OUTPUT -j SET --add-set s1 src
r$ iptables -t filter -A OUTPUT -j B
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A OUTPUT -j RETURN
-A OUTPUT -j SET --add-set s1 src
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
-A OUTPUT -j B
-A B -j DROP
COMMIT
r$ iptables -t nat -N a
r$ iptables -t nat -A a -j INPUT
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
-A OUTPUT -j RETURN
-A OUTPUT -j SET --add-set s1 src
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -m set --match-set s1 src -j RETURN
-A OUTPUT -j B
-A B -j DROP
COMMIT
r$ iptables -t filter -R FORWARD 1 -p udp -m set --match-set s2 dst,dst -j CONNMARK --save-mark
iptables: Index of replacement too big.
[1]
r$ iptables -t filter -Z 
r$ iptables -t filter -F FORWARD
r$ iptables -t filter -X c1
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -P POSTROUTING ACCEPT
r$ iptables -t filter -R c1 2 -o wan+ -j MASQUERADE
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -I a -m comment --comment "a b" -j MASQUERADE
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -D a 3
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -D B -i lan0 -m statistic --mode nth --every 2 --packet 0 -j INPUT
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t filter -C B -g c1
iptables v1.8.9 (legacy): goto 'c1' is not a chain
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I c1 -p tcp --dport 80 -m statistic --mode nth --every 2 --packet 0 -j NOTRACK
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -I NOSUCH -g c1
iptables v1.8.9 (legacy): goto 'c1' is not a chain
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -Z c1 2
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -F c1
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -N a
r$ iptables -t nat -F FORWARD
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -Z c1 3
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -E c1 zz
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -I a -m multiport --dports 1,2 -j TOS --set-tos 8
iptables v1.8.9 (legacy): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -S PREROUTING
-P PREROUTING ACCEPT
r$ iptables -t nat -R PREROUTING 4 -p udp -p tcp --dport 80 -j DROP
iptables v1.8.9 (legacy): multiple -p flags not allowed
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -S a
-N a
r$ iptables -t mangle -C a 
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -t filter -N c1
r$ iptables -t mangle -A PREROUTING -m multiport --dports 1,2
iptables v1.8.9 (legacy): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -I INPUT -m comment --comment "a b" -p icmp --icmp-type 8 -j DROP
r$ iptables -t nat -S B 1
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -L -n --line-numbers
Chain INPUT (policy ACCEPT)
num  target     prot opt source               destination         
1    DROP       1    --  0.0.0.0/0            0.0.0.0/0            /* a b */ icmptype 8
2    RETURN     0    --  0.0.0.0/0            0.0.0.0/0            match-set s1 src
| 
Chain FORWARD (policy ACCEPT)
num  target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
num  target     prot opt source               destination         
1    B          0    --  0.0.0.0/0            0.0.0.0/0           
| 
Chain B (1 references)
num  target     prot opt source               destination         
1    DROP       0    --  0.0.0.0/0            0.0.0.0/0           
| 
Chain a (0 references)
num  target     prot opt source               destination         
| 
Chain c1 (0 references)
num  target     prot opt source               destination         
r$ iptables -t filter -S INPUT
-P INPUT ACCEPT
-A INPUT -p icmp -m comment --comment "a b" -m icmp --icmp-type 8 -j DROP
-A INPUT -m set --match-set s1 src -j RETURN
r$ iptables -t nat -E B a
iptables: File exists.
[1]
r$ iptables -t filter -S INPUT
-P INPUT ACCEPT
-A INPUT -p icmp -m comment --comment "a b" -m icmp --icmp-type 8 -j DROP
-A INPUT -m set --match-set s1 src -j RETURN
r$ iptables -t filter -X a
r$ iptables -t nat -R B 2 -j ACCEPT
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -C B -j SET --add-set s1 src
iptables: No chain/target/match by that name.
[1]
r$ iptables -t nat -P a ACCEPT
iptables: Bad built-in chain name.
[1]
r$ iptables -t mangle -Z POSTROUTING
r$ iptables -t filter -A OUTPUT -s 10.0.0.0/8 -j a
iptables v1.8.9 (legacy): Couldn't load target `a':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -D OUTPUT -i lan0 -m set --match-set s2 dst,dst -j MASQUERADE
iptables v1.8.9 (legacy): Can't use -i with OUTPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t filter -C c1 -m set --match-set s2 dst,dst -i lan0 -j REJECT --reject-with tcp-reset
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -P OUTPUT DROP
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
-A OUTPUT -j RETURN
-A OUTPUT -j SET --add-set s1 src
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT DROP [0:0]
:B - [0:0]
:c1 - [0:0]
-A INPUT -p icmp -m comment --comment "a b" -m icmp --icmp-type 8 -j DROP
-A INPUT -m set --match-set s1 src -j RETURN
-A OUTPUT -j B
-A B -j DROP
COMMIT
r$ iptables -t mangle -L c1 1 -n -v
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -X
iptables: Too many links.
[1]
r$ iptables -t mangle -N a
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:a - [0:0]
-A OUTPUT -j RETURN
-A OUTPUT -j SET --add-set s1 src
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT DROP [0:0]
:B - [0:0]
:c1 - [0:0]
-A INPUT -p icmp -m comment --comment "a b" -m icmp --icmp-type 8 -j DROP
-A INPUT -m set --match-set s1 src -j RETURN
-A OUTPUT -j B
-A B -j DROP
COMMIT
r$ iptables -t nat -X
r$ iptables -t filter -C c1 -p icmp --icmp-type 8 -j MARK --set-mark 1
iptables: No chain/target/match by that name.
[1]
r$ iptables -t filter -A B -m comment --comment "a b" -m statistic --mode nth --every 2 --packet 0 -j DNAT --to-destination 2.2.2.2
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -A FORWARD -m comment --comment "a b" -o wan+ -j SET --add-set s1 src
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A OUTPUT -j RETURN
-A OUTPUT -j SET --add-set s1 src
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A FORWARD -o wan+ -m comment --comment "a b" -j SET --add-set s1 src
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT DROP [0:0]
:B - [0:0]
:c1 - [0:0]
-A INPUT -p icmp -m comment --comment "a b" -m icmp --icmp-type 8 -j DROP
-A INPUT -m set --match-set s1 src -j RETURN
-A OUTPUT -j B
-A B -j DROP
COMMIT
r$ iptables -t mangle -S INPUT
-P INPUT ACCEPT
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
r$ iptables -t filter -A FORWARD -j CONNMARK --save-mark
r$ iptables -t filter -P FORWARD DROP
r$ iptables -t filter -E zz c1
iptables: File exists.
[1]
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A OUTPUT -j RETURN
-A OUTPUT -j SET --add-set s1 src
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A FORWARD -o wan+ -m comment --comment "a b" -j SET --add-set s1 src
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT DROP [0:0]
:B - [0:0]
:c1 - [0:0]
-A INPUT -p icmp -m comment --comment "a b" -m icmp --icmp-type 8 -j DROP
-A INPUT -m set --match-set s1 src -j RETURN
-A FORWARD -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A OUTPUT -j B
-A B -j DROP
COMMIT
r$ iptables -t filter -F B
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A OUTPUT -j RETURN
-A OUTPUT -j SET --add-set s1 src
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:B - [0:0]
:a - [0:0]
-A INPUT -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A FORWARD -o wan+ -m comment --comment "a b" -j SET --add-set s1 src
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD DROP [0:0]
:OUTPUT DROP [0:0]
:B - [0:0]
:c1 - [0:0]
-A INPUT -p icmp -m comment --comment "a b" -m icmp --icmp-type 8 -j DROP
-A INPUT -m set --match-set s1 src -j RETURN
-A FORWARD -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A OUTPUT -j B
COMMIT
r$ ipset list s1
Name: s1
Type: hash:ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 3
Number of entries: 0
Members:
r$ ipset list s2
Name: s2
Type: hash:ip,port
Revision: 7
Header: family inet hashsize 1024 maxelem 65536 bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
r$ ipset destroy s1
ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
[1]
