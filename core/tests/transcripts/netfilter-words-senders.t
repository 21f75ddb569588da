# kernel: 6.18
r$ iptables -A INPUT -m pkttype --pkt-type unicast
r$ iptables -A INPUT -m pkttype ! --pkt-type broadcast
r$ iptables -A INPUT -m pkttype --pkt-type bcast
r$ iptables -A INPUT -m pkttype --pkt-type multicast
r$ iptables -A INPUT -m pkttype --pkt-type mcast
r$ iptables -A INPUT -m pkttype --pkt-type host
r$ iptables -A INPUT -m pkttype --pkt-type HOST
r$ iptables -A INPUT -m pkttype --pkt-type otherhost
r$ iptables -A INPUT -m pkttype --pkt-type otherhost2
iptables v1.8.9 (legacy): Bad packet type 'otherhost2'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m pkttype --pkt-type uni
iptables v1.8.9 (legacy): Bad packet type 'uni'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m pkttype --pkt-type foo
iptables v1.8.9 (legacy): Bad packet type 'foo'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m pkttype
iptables v1.8.9 (legacy): pkttype: option "--pkt-type" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m mac --mac-source 00:11:22:33:44:55
r$ iptables -A INPUT -m mac ! --mac-source 0:1:2:3:4:AA
r$ iptables -A INPUT -m mac --mac-source 00:11:22:33:44
iptables v1.8.9 (legacy): Invalid MAC address specified.
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m mac --mac-source x
iptables v1.8.9 (legacy): Invalid MAC address specified.
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m mac
iptables v1.8.9 (legacy): mac: option "--mac-source" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A OUTPUT -m mac --mac-source 00:11:22:33:44:55
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A FORWARD -m mac --mac-source 00:11:22:33:44:55
r$ iptables -t nat -A POSTROUTING -m mac --mac-source 00:11:22:33:44:55
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -N U
r$ iptables -A U -m mac --mac-source 00:11:22:33:44:55
r$ iptables -A OUTPUT -j U
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A OUTPUT -m owner --uid-owner 0
r$ iptables -A OUTPUT -m owner ! --uid-owner root
r$ iptables -A OUTPUT -m owner --uid-owner 5-10
r$ iptables -A OUTPUT -m owner --uid-owner nobody
r$ iptables -A OUTPUT -m owner --uid-owner nosuchuser
iptables v1.8.9 (legacy): owner: Bad value for "--uid-owner" option: "nosuchuser"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A OUTPUT -m owner --gid-owner 0
r$ iptables -A OUTPUT -m owner --gid-owner 7-8 ! --uid-owner 5
r$ iptables -A OUTPUT -m owner --socket-exists
r$ iptables -A OUTPUT -m owner ! --socket-exists
r$ iptables -A OUTPUT -m owner
iptables v1.8.9 (legacy): owner: At least one of --uid-owner, --gid-owner or --socket-exists is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m owner --uid-owner 0
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A FORWARD -m owner --uid-owner 0
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -A POSTROUTING -m owner --uid-owner 0
r$ iptables -A OUTPUT -m owner --uid-owner x-y
iptables v1.8.9 (legacy): owner: Bad value for "--uid-owner" option: "x-y"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A OUTPUT -m owner --uid-owner 5-
iptables v1.8.9 (legacy): owner: Bad value for "--uid-owner" option: "5-"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A OUTPUT -m owner --uid-owner 9-5
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t raw -A PREROUTING -m rpfilter
r$ iptables -t raw -A PREROUTING -m rpfilter --invert
r$ iptables -t raw -A PREROUTING -m rpfilter --loose --validmark --accept-local
r$ iptables -t mangle -A PREROUTING -m rpfilter --loose --invert
r$ iptables -t raw -A PREROUTING -m rpfilter ! --loose
iptables v1.8.9 (legacy): rpfilter: option "--loose" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m rpfilter
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t raw -A OUTPUT -m rpfilter
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -A PREROUTING -m rpfilter
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t raw -A PREROUTING -m rpfilter --loose --loose
iptables v1.8.9 (legacy): rpfilter: option "--loose" can only be used once.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-N U
-A INPUT -m pkttype --pkt-type unicast
-A INPUT -m pkttype ! --pkt-type broadcast
-A INPUT -m pkttype --pkt-type broadcast
-A INPUT -m pkttype --pkt-type multicast
-A INPUT -m pkttype --pkt-type multicast
-A INPUT -m pkttype --pkt-type unicast
-A INPUT -m pkttype --pkt-type unicast
-A INPUT -m pkttype --pkt-type otherhost
-A INPUT -m mac --mac-source MAC
-A INPUT -m mac ! --mac-source MAC
-A FORWARD -m mac --mac-source MAC
-A OUTPUT -m owner --uid-owner 0
-A OUTPUT -m owner ! --uid-owner 0
-A OUTPUT -m owner --uid-owner 5-10
-A OUTPUT -m owner --uid-owner 65534
-A OUTPUT -m owner --gid-owner 0
-A OUTPUT -m owner ! --uid-owner 5 --gid-owner 7-8
-A OUTPUT -m owner --socket-exists
-A OUTPUT -m owner ! --socket-exists
-A U -m mac --mac-source MAC
r$ iptables -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere             PKTTYPE = unicast
           all  --  anywhere             anywhere             PKTTYPE != broadcast
           all  --  anywhere             anywhere             PKTTYPE = broadcast
           all  --  anywhere             anywhere             PKTTYPE = multicast
           all  --  anywhere             anywhere             PKTTYPE = multicast
           all  --  anywhere             anywhere             PKTTYPE = unicast
           all  --  anywhere             anywhere             PKTTYPE = unicast
           all  --  anywhere             anywhere             PKTTYPE = otherhost
           all  --  anywhere             anywhere             MAC MAC
           all  --  anywhere             anywhere             MAC ! MAC
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere             MAC MAC
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere             owner UID match root
           all  --  anywhere             anywhere             ! owner UID match root
           all  --  anywhere             anywhere             owner UID match 5-10
           all  --  anywhere             anywhere             owner UID match nobody
           all  --  anywhere             anywhere             owner GID match root
           all  --  anywhere             anywhere             ! owner UID match games owner GID match 7-8
           all  --  anywhere             anywhere             owner socket exists
           all  --  anywhere             anywhere             ! owner socket exists
| 
Chain U (0 references)
target     prot opt source               destination         
           all  --  anywhere             anywhere             MAC MAC
r$ iptables -L -n
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
           0    --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = unicast
           0    --  0.0.0.0/0            0.0.0.0/0            PKTTYPE != broadcast
           0    --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = broadcast
           0    --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = multicast
           0    --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = multicast
           0    --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = unicast
           0    --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = unicast
           0    --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = otherhost
           0    --  0.0.0.0/0            0.0.0.0/0            MAC MAC
           0    --  0.0.0.0/0            0.0.0.0/0            MAC ! MAC
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
           0    --  0.0.0.0/0            0.0.0.0/0            MAC MAC
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
           0    --  0.0.0.0/0            0.0.0.0/0            owner UID match 0
           0    --  0.0.0.0/0            0.0.0.0/0            ! owner UID match 0
           0    --  0.0.0.0/0            0.0.0.0/0            owner UID match 5-10
           0    --  0.0.0.0/0            0.0.0.0/0            owner UID match 65534
           0    --  0.0.0.0/0            0.0.0.0/0            owner GID match 0
           0    --  0.0.0.0/0            0.0.0.0/0            ! owner UID match 5 owner GID match 7-8
           0    --  0.0.0.0/0            0.0.0.0/0            owner socket exists
           0    --  0.0.0.0/0            0.0.0.0/0            ! owner socket exists
| 
Chain U (0 references)
target     prot opt source               destination         
           0    --  0.0.0.0/0            0.0.0.0/0            MAC MAC
r$ iptables -t raw -S
-P PREROUTING ACCEPT
-P OUTPUT ACCEPT
-A PREROUTING -m rpfilter
-A PREROUTING -m rpfilter --invert
-A PREROUTING -m rpfilter --loose --validmark --accept-local
r$ iptables -t raw -L
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere             rpfilter
           all  --  anywhere             anywhere             rpfilter invert
           all  --  anywhere             anywhere             rpfilter loose validmark accept-local
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
r$ iptables -t mangle -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-A PREROUTING -m rpfilter --loose --invert
-A POSTROUTING -m owner --uid-owner 0
