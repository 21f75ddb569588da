# kernel: 6.18
r$ ipset create s1 hash:ip,port,ip timeout 1200
r$ ipset create s2 hash:ip
r$ iptables -N T
r$ iptables -t mangle -N T
r$ iptables -t nat -N T
r$ iptables -A T -j ACCEPT
r$ iptables -A T -j DROP
r$ iptables -A T -j RETURN
r$ iptables -A T -j accept
iptables v1.8.9 (legacy): Couldn't load target `accept':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -j MARK --set-mark 1
r$ iptables -t mangle -A T -j MARK --set-mark 1/0xff
r$ iptables -t mangle -A T -j MARK --set-xmark 0x10/0xf0
r$ iptables -t mangle -A T -j MARK --and-mark 0xff
r$ iptables -t mangle -A T -j MARK --or-mark 0xff
r$ iptables -t mangle -A T -j MARK --xor-mark 0xff
r$ iptables -t mangle -A T -j MARK --set-mark x
iptables v1.8.9 (legacy): MARK: bad integer value for option "--set-mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j MARK --set-mark 1 --or-mark 2
iptables v1.8.9 (legacy): MARK: option "--set-mark" cannot be used together with "--or-mark".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j MARK --set-mark
iptables v1.8.9 (legacy): option "--set-mark" requires an argument
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j MARK ! --set-mark 1
iptables v1.8.9 (legacy): MARK: option "--set-mark" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j CONNMARK --set-mark 1
r$ iptables -t mangle -A T -j CONNMARK --set-mark 1/0xff
r$ iptables -t mangle -A T -j CONNMARK --set-xmark 1/0xff
r$ iptables -t mangle -A T -j CONNMARK --save-mark
r$ iptables -t mangle -A T -j CONNMARK --restore-mark
r$ iptables -t mangle -A T -j CONNMARK --save-mark --mask 0xff
r$ iptables -t mangle -A T -j CONNMARK --restore-mark --mask 0xff
r$ iptables -t mangle -A T -j CONNMARK --save-mark --nfmask 0xff --ctmask 0xff00
r$ iptables -t mangle -A T -j CONNMARK --restore-mark --nfmask 0xff --ctmask 0xff00
r$ iptables -t mangle -A T -j CONNMARK --save-mark --nfmask 0xff
r$ iptables -t mangle -A T -j CONNMARK --and-mark 0xff
r$ iptables -t mangle -A T -j CONNMARK --or-mark 0xff
r$ iptables -t mangle -A T -j CONNMARK --xor-mark 0xff
r$ iptables -t mangle -A T -j CONNMARK
iptables v1.8.9 (legacy): CONNMARK target: No operation specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j CONNMARK --set-mark 1 --save-mark
iptables v1.8.9 (legacy): CONNMARK: option "--set-mark" cannot be used together with "--save-mark".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j CONNMARK --set-mark 1 --mask 5
r$ iptables -t mangle -A T -j CONNMARK --mask 5
iptables v1.8.9 (legacy): CONNMARK target: No operation specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j SET --add-set s1 src,dstport,dst
r$ iptables -t mangle -A T -j SET --add-set s1 src,dst,dst --exist
r$ iptables -t mangle -A T -j SET --add-set s1 src,dst,dst --timeout 60
r$ iptables -t mangle -A T -j SET --add-set s1 src,dst,dst --exist --timeout 60
r$ iptables -t mangle -A T -j SET --del-set s2 src
r$ iptables -t mangle -A T -j SET --add-set s2 src --del-set s1 src,src,src
r$ iptables -t mangle -A T -j SET --add-set nosuch src
iptables v1.8.9 (legacy): Set nosuch doesn't exist.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j SET --exist
iptables v1.8.9 (legacy): You must specify either `--add-set' or `--del-set' or `--map-set'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j SET
iptables v1.8.9 (legacy): You must specify either `--add-set' or `--del-set' or `--map-set'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j SET --add-set s2
iptables v1.8.9 (legacy): --add-set requires two args.
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j SET --add-set s2 src --timeout x
iptables v1.8.9 (legacy): Invalid value for option --timeout or out of range 0-4294967294
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A T -j SNAT --to-source 1.2.3.4
r$ iptables -t nat -A T -j SNAT --to-source 1.2.3.4-1.2.3.9
r$ iptables -t nat -A T -p tcp -j SNAT --to-source 1.2.3.4:1000-2000
r$ iptables -t nat -A T -j SNAT --to-source 1.2.3.4:1000
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A T -p tcp -j SNAT --to-source :1000-2000
r$ iptables -t nat -A T -j SNAT
iptables v1.8.9 (legacy): SNAT: option "--to-source" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A T -j SNAT --to-source x
iptables v1.8.9 (legacy): Bad IP address "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A T -j SNAT --to 1.2.3.4
r$ iptables -t nat -A T -j DNAT --to-destination 1.2.3.4
r$ iptables -t nat -A T -p udp -j DNAT --to-destination 1.2.3.4:53
r$ iptables -t nat -A T -p udp -j DNAT --to-destination :53
r$ iptables -t nat -A T -p udp -j DNAT --to-destination 1.2.3.4-1.2.3.8:53-60
r$ iptables -t nat -A T -p udp -j DNAT --to-destination 1.2.3.4:60-50
iptables v1.8.9 (legacy): Port range `50' funky
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A T -p udp -j DNAT --to-destination 1.2.3.4:99999
iptables v1.8.9 (legacy): Port `99999' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A T -j DNAT
iptables v1.8.9 (legacy): DNAT: option "--to-destination" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A T -j MASQUERADE
r$ iptables -t nat -A T -p tcp -j MASQUERADE --to-ports 1000-2000
r$ iptables -t nat -A T -p tcp -j MASQUERADE --to-ports 1000
r$ iptables -t nat -A T -j MASQUERADE --to-ports 1000
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A T -p tcp -j REDIRECT --to-ports 8080
r$ iptables -t nat -A T -p tcp -j REDIRECT
r$ iptables -t nat -A T -j REDIRECT
r$ iptables -t nat -A T -j REDIRECT --to-ports 5
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A T -p tcp -j REDIRECT --to-ports 5-9
r$ iptables -t nat -A T -j DROP
iptables v1.8.9 (legacy): 
The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
| 
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -P POSTROUTING DROP
iptables v1.8.9 (legacy): 
The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
| 
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A T -j REJECT
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t filter -A T -j MASQUERADE
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -A POSTROUTING -j T
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -F T
r$ iptables -t nat -A POSTROUTING -j T
r$ iptables -t nat -A T -j DNAT --to-destination 1.2.3.4
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -A T -j SNAT --to-source 1.2.3.4
r$ iptables -t nat -A PREROUTING -j T
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -A PREROUTING -j SNAT --to-source 1.2.3.4
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A FORWARD -j REJECT
r$ iptables -A T -j REJECT
r$ iptables -A T -j REJECT --reject-with icmp-net-unreachable
r$ iptables -A T -j REJECT --reject-with icmp-host-unreach
r$ iptables -A T -j REJECT --reject-with host-unreach
r$ iptables -A T -j REJECT --reject-with icmp-admin-prohibited
r$ iptables -A T -j REJECT --reject-with admin-prohib
r$ iptables -A T -j REJECT --reject-with icmp-host-prohibited
r$ iptables -A T -p tcp -j REJECT --reject-with tcp-reset
r$ iptables -A T -p tcp -j REJECT --reject-with tcp-rst
r$ iptables -A T -j REJECT --reject-with tcp-reset
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A T ! -p tcp -j REJECT --reject-with tcp-reset
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A T -j REJECT --reject-with nosuch
iptables v1.8.9 (legacy): unknown reject type "nosuch"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -j REJECT --reject-with icmp
r$ iptables -t mangle -A T -j REJECT
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t raw -A PREROUTING -j NOTRACK
r$ iptables -t raw -A PREROUTING -j CT --notrack
r$ iptables -t filter -A T -j CT --notrack
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A T -j ACCEPT --set-mark 1
iptables v1.8.9 (legacy): unknown option "--set-mark"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -j ACCEPT -j DROP
iptables v1.8.9 (legacy): multiple -j flags not allowed
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -j ACCEPT -g T
iptables v1.8.9 (legacy): multiple -j flags not allowed
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -j T --foo
iptables v1.8.9 (legacy): unknown option "--foo"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -S T
-N T
-A T -j ACCEPT
-A T -j DROP
-A T -j RETURN
-A T -j MARK --set-xmark 0x1/0xffffffff
-A T -j REJECT --reject-with icmp-port-unreachable
-A T -j REJECT --reject-with icmp-net-unreachable
-A T -j REJECT --reject-with icmp-host-unreachable
-A T -j REJECT --reject-with icmp-host-unreachable
-A T -j REJECT --reject-with icmp-admin-prohibited
-A T -j REJECT --reject-with icmp-admin-prohibited
-A T -j REJECT --reject-with icmp-host-prohibited
-A T -p tcp -j REJECT --reject-with tcp-reset
-A T -p tcp -j REJECT --reject-with tcp-reset
-A T -j REJECT --reject-with icmp-net-unreachable
r$ iptables -t mangle -S T
-N T
-A T -j MARK --set-xmark 0x1/0xff
-A T -j MARK --set-xmark 0x10/0xf0
-A T -j MARK --set-xmark 0x0/0xffffff00
-A T -j MARK --set-xmark 0xff/0xff
-A T -j MARK --set-xmark 0xff/0x0
-A T -j CONNMARK --set-xmark 0x1/0xffffffff
-A T -j CONNMARK --set-xmark 0x1/0xff
-A T -j CONNMARK --set-xmark 0x1/0xff
-A T -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A T -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A T -j CONNMARK --save-mark --nfmask 0xff --ctmask 0xff
-A T -j CONNMARK --restore-mark --nfmask 0xff --ctmask 0xff
-A T -j CONNMARK --save-mark --nfmask 0xff --ctmask 0xff00
-A T -j CONNMARK --restore-mark --nfmask 0xff --ctmask 0xff00
-A T -j CONNMARK --save-mark --nfmask 0xff --ctmask 0xffffffff
-A T -j CONNMARK --set-xmark 0x0/0xffffff00
-A T -j CONNMARK --set-xmark 0xff/0xff
-A T -j CONNMARK --set-xmark 0xff/0x0
-A T -j CONNMARK --set-xmark 0x1/0x5
-A T -j SET --add-set s1 src,dst,dst
-A T -j SET --add-set s1 src,dst,dst --exist
-A T -j SET --add-set s1 src,dst,dst --timeout 60
-A T -j SET --add-set s1 src,dst,dst --exist --timeout 60
-A T -j SET --del-set s2 src
-A T -j SET --add-set s2 src --del-set s1 src,src,src
r$ iptables -t nat -S T
-N T
-A T -j SNAT --to-source 1.2.3.4
r$ iptables -t raw -S
-P PREROUTING ACCEPT
-P OUTPUT ACCEPT
-A PREROUTING -j NOTRACK
-A PREROUTING -j CT --notrack
r$ iptables -L T -n
Chain T (0 references)
target     prot opt source               destination         
ACCEPT     0    --  0.0.0.0/0            0.0.0.0/0           
DROP       0    --  0.0.0.0/0            0.0.0.0/0           
RETURN     0    --  0.0.0.0/0            0.0.0.0/0           
MARK       0    --  0.0.0.0/0            0.0.0.0/0            MARK set 0x1
REJECT     0    --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
REJECT     0    --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-unreachable
REJECT     0    --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-host-unreachable
REJECT     0    --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-host-unreachable
REJECT     0    --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-admin-prohibited
REJECT     0    --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-admin-prohibited
REJECT     0    --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-host-prohibited
REJECT     6    --  0.0.0.0/0            0.0.0.0/0            reject-with tcp-reset
REJECT     6    --  0.0.0.0/0            0.0.0.0/0            reject-with tcp-reset
REJECT     0    --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-unreachable
r$ iptables -t mangle -L T -n
Chain T (0 references)
target     prot opt source               destination         
MARK       0    --  0.0.0.0/0            0.0.0.0/0            MARK xset 0x1/0xff
MARK       0    --  0.0.0.0/0            0.0.0.0/0            MARK xset 0x10/0xf0
MARK       0    --  0.0.0.0/0            0.0.0.0/0            MARK and 0xff
MARK       0    --  0.0.0.0/0            0.0.0.0/0            MARK or 0xff
MARK       0    --  0.0.0.0/0            0.0.0.0/0            MARK xor 0xff
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK set 0x1
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK xset 0x1/0xff
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK xset 0x1/0xff
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK restore
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK save mask 0xff
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK restore mask 0xff
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK save nfmask 0xff ctmask ~0xff00
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK restore ctmask 0xff00 nfmask ~0xff
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK save nfmask 0xff ctmask ~0xffffffff
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK and 0xff
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK or 0xff
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK xor 0xff
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK xset 0x1/0x5
SET        0    --  0.0.0.0/0            0.0.0.0/0            add-set s1 src,dst,dst
SET        0    --  0.0.0.0/0            0.0.0.0/0            add-set s1 src,dst,dst exist
SET        0    --  0.0.0.0/0            0.0.0.0/0            add-set s1 src,dst,dst timeout 60
SET        0    --  0.0.0.0/0            0.0.0.0/0            add-set s1 src,dst,dst exist timeout 60
SET        0    --  0.0.0.0/0            0.0.0.0/0            del-set s2 src
SET        0    --  0.0.0.0/0            0.0.0.0/0            add-set s2 src del-set s1 src,src,src
r$ iptables -t nat -L T -n
Chain T (1 references)
target     prot opt source               destination         
SNAT       0    --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4
r$ iptables -t raw -L -n
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
CT         0    --  0.0.0.0/0            0.0.0.0/0            NOTRACK
CT         0    --  0.0.0.0/0            0.0.0.0/0            CT notrack
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
r$ iptables -t mangle -L T
Chain T (0 references)
target     prot opt source               destination         
MARK       all  --  anywhere             anywhere             MARK xset 0x1/0xff
MARK       all  --  anywhere             anywhere             MARK xset 0x10/0xf0
MARK       all  --  anywhere             anywhere             MARK and 0xff
MARK       all  --  anywhere             anywhere             MARK or 0xff
MARK       all  --  anywhere             anywhere             MARK xor 0xff
CONNMARK   all  --  anywhere             anywhere             CONNMARK set 0x1
CONNMARK   all  --  anywhere             anywhere             CONNMARK xset 0x1/0xff
CONNMARK   all  --  anywhere             anywhere             CONNMARK xset 0x1/0xff
CONNMARK   all  --  anywhere             anywhere             CONNMARK save
CONNMARK   all  --  anywhere             anywhere             CONNMARK restore
CONNMARK   all  --  anywhere             anywhere             CONNMARK save mask 0xff
CONNMARK   all  --  anywhere             anywhere             CONNMARK restore mask 0xff
CONNMARK   all  --  anywhere             anywhere             CONNMARK save nfmask 0xff ctmask ~0xff00
CONNMARK   all  --  anywhere             anywhere             CONNMARK restore ctmask 0xff00 nfmask ~0xff
CONNMARK   all  --  anywhere             anywhere             CONNMARK save nfmask 0xff ctmask ~0xffffffff
CONNMARK   all  --  anywhere             anywhere             CONNMARK and 0xff
CONNMARK   all  --  anywhere             anywhere             CONNMARK or 0xff
CONNMARK   all  --  anywhere             anywhere             CONNMARK xor 0xff
CONNMARK   all  --  anywhere             anywhere             CONNMARK xset 0x1/0x5
SET        all  --  anywhere             anywhere             add-set s1 src,dst,dst
SET        all  --  anywhere             anywhere             add-set s1 src,dst,dst exist
SET        all  --  anywhere             anywhere             add-set s1 src,dst,dst timeout 60
SET        all  --  anywhere             anywhere             add-set s1 src,dst,dst exist timeout 60
SET        all  --  anywhere             anywhere             del-set s2 src
SET        all  --  anywhere             anywhere             add-set s2 src del-set s1 src,src,src
r$ iptables-save
*raw
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A PREROUTING -j NOTRACK
-A PREROUTING -j CT --notrack
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:T - [0:0]
-A POSTROUTING -j T
-A T -j SNAT --to-source 1.2.3.4
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:T - [0:0]
-A T -j MARK --set-xmark 0x1/0xff
-A T -j MARK --set-xmark 0x10/0xf0
-A T -j MARK --set-xmark 0x0/0xffffff00
-A T -j MARK --set-xmark 0xff/0xff
-A T -j MARK --set-xmark 0xff/0x0
-A T -j CONNMARK --set-xmark 0x1/0xffffffff
-A T -j CONNMARK --set-xmark 0x1/0xff
-A T -j CONNMARK --set-xmark 0x1/0xff
-A T -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A T -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A T -j CONNMARK --save-mark --nfmask 0xff --ctmask 0xff
-A T -j CONNMARK --restore-mark --nfmask 0xff --ctmask 0xff
-A T -j CONNMARK --save-mark --nfmask 0xff --ctmask 0xff00
-A T -j CONNMARK --restore-mark --nfmask 0xff --ctmask 0xff00
-A T -j CONNMARK --save-mark --nfmask 0xff --ctmask 0xffffffff
-A T -j CONNMARK --set-xmark 0x0/0xffffff00
-A T -j CONNMARK --set-xmark 0xff/0xff
-A T -j CONNMARK --set-xmark 0xff/0x0
-A T -j CONNMARK --set-xmark 0x1/0x5
-A T -j SET --add-set s1 src,dst,dst
-A T -j SET --add-set s1 src,dst,dst --exist
-A T -j SET --add-set s1 src,dst,dst --timeout 60
-A T -j SET --add-set s1 src,dst,dst --exist --timeout 60
-A T -j SET --del-set s2 src
-A T -j SET --add-set s2 src --del-set s1 src,src,src
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:T - [0:0]
-A FORWARD -j REJECT --reject-with icmp-port-unreachable
-A T -j ACCEPT
-A T -j DROP
-A T -j RETURN
-A T -j MARK --set-xmark 0x1/0xffffffff
-A T -j REJECT --reject-with icmp-port-unreachable
-A T -j REJECT --reject-with icmp-net-unreachable
-A T -j REJECT --reject-with icmp-host-unreachable
-A T -j REJECT --reject-with icmp-host-unreachable
-A T -j REJECT --reject-with icmp-admin-prohibited
-A T -j REJECT --reject-with icmp-admin-prohibited
-A T -j REJECT --reject-with icmp-host-prohibited
-A T -p tcp -j REJECT --reject-with tcp-reset
-A T -p tcp -j REJECT --reject-with tcp-reset
-A T -j REJECT --reject-with icmp-net-unreachable
COMMIT
r$ ipset destroy s1
ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
[1]
r$ iptables -t mangle -F
r$ iptables -F
r$ ipset destroy s1
