# kernel: 6.18
r$ iptables -t nat -A INPUT -j NETMAP --to 10.0.0.0/129
r$ iptables -t nat -A INPUT -j NETMAP --to 10.0.0.0/x
iptables v1.8.9 (legacy): NETMAP: bad value for option "--to", neither a valid network mask nor valid CIDR (0-32).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A INPUT -j NETMAP --to 10.1/8
r$ iptables -t nat -A INPUT -j NETMAP --to 300.1.1.1/8
iptables v1.8.9 (legacy): getaddrinfo: Name or service not known
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack --ctorigsrc 10.1/255.0.0.0
r$ iptables -A INPUT -m conntrack --ctorigsrc 10.1.1.1/33
r$ iptables -A INPUT -m conntrack --ctorigsrc 10.1.1.1/255.0.255.0
r$ iptables -A INPUT -m conntrack --ctorigsrc 10.1.1.1/x
iptables v1.8.9 (legacy): conntrack: bad value for option "--ctorigsrc", neither a valid network mask nor valid CIDR (0-32).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack --ctorigsrc 10.1.1.1/0
r$ iptables -A INPUT -m conntrack --ctorigsrc localhost
r$ iptables -A INPUT -m conntrack --ctproto 300
iptables v1.8.9 (legacy): unknown protocol "300" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack --ctproto UDP
r$ iptables -A INPUT -m conntrack --ctorigsrcport http:https
r$ iptables -A INPUT -m conntrack --ctorigsrcport 70000
r$ iptables -A INPUT -m conntrack --ctorigsrcport 9:5
r$ iptables -A INPUT -m conntrack --ctorigsrcport :5
r$ iptables -A INPUT -m conntrack --ctorigsrcport 5:6:7
iptables v1.8.9 (legacy): conntrack: Too many components for option "--ctorigsrcport" (max: 2)
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack --ctexpire 9:5
r$ iptables -A INPUT -m conntrack --ctexpire :5
r$ iptables -A INPUT -m conntrack --ctexpire 5:6:7
iptables v1.8.9 (legacy): conntrack: Too many components for option "--ctexpire" (max: 2)
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack --ctdir original
r$ iptables -A INPUT -m conntrack --ctdir orig
iptables v1.8.9 (legacy): conntrack: Bad value for "--ctdir" option: "orig"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack --ctstatus exp,,
iptables v1.8.9 (legacy): Bad ctstatus ","
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack --ctstatus exp,conf
r$ iptables -A INPUT -m conntrack --ctdir REPLY --ctdir REPLY
iptables v1.8.9 (legacy): conntrack: option "--ctdir" can only be used once.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack --ctdir REP
iptables v1.8.9 (legacy): conntrack: Bad value for "--ctdir" option: "REP"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j CONNMARK --set-mark 1 --left-shift-mark 32
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -A OUTPUT -j CONNMARK --set-mark 1 --left-shift-mark 33
iptables v1.8.9 (legacy): CONNMARK: bad value for option "--left-shift-mark", or out of range (0-32).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j CONNMARK --set-mark 1 --left-shift-mark 0
r$ iptables -t mangle -A OUTPUT -j CONNMARK --set-mark 1 --left-shift-mark 3 --right-shift-mark 1
r$ iptables -t mangle -A OUTPUT -j CONNMARK --left-shift-mark 3
iptables v1.8.9 (legacy): CONNMARK target: No operation specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j CONNMARK --and-mark 1 --left-shift-mark 3
r$ iptables -t mangle -A OUTPUT -j CONNMARK --set-mark 1/5 --right-shift-mark 3
r$ iptables -t mangle -A OUTPUT -j CONNMARK --restore-mark --right-shift-mark 3 --mask 0xff
r$ iptables -t mangle -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-A OUTPUT -j CONNMARK --set-xmark 0x1/0xffffffff
-A OUTPUT -j CONNMARK --set-xmark 0x1/0xffffffff --right-shift-mark 1
-A OUTPUT -j CONNMARK --set-xmark 0x0/0xfffffffe --left-shift-mark 3
-A OUTPUT -j CONNMARK --set-xmark 0x1/0x5 --right-shift-mark 3
-A OUTPUT -j CONNMARK --restore-mark --nfmask 0xff --ctmask 0xff --right-shift-mark 3
r$ iptables -t mangle -L -n
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
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK set 0x1
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK set 0x1 right-shift-mark 1
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK and 0x1 left-shift-mark 3
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK xset 0x1/0x5 right-shift-mark 3
CONNMARK   0    --  0.0.0.0/0            0.0.0.0/0            CONNMARK restore mask 0xff right-shift-mark 3
| 
Chain POSTROUTING (policy ACCEPT)
target     prot opt source               destination         
r$ iptables -t nat -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-A INPUT -j NETMAP --to 10.0.0.0/32
-A INPUT -j NETMAP --to 10.0.0.0/8
r$ iptables -S INPUT
-P INPUT ACCEPT
-A INPUT -m conntrack --ctorigsrc 10.0.0.1/8
-A INPUT -m conntrack --ctorigsrc 10.1.1.1
-A INPUT -m conntrack --ctorigsrc 10.1.1.1
-A INPUT -m conntrack --ctorigsrc 10.1.1.1/0
-A INPUT -m conntrack --ctorigsrc 127.0.0.1
-A INPUT -m conntrack --ctproto 17
-A INPUT -m conntrack --ctorigsrcport 80:443
-A INPUT -m conntrack --ctorigsrcport 4464
-A INPUT -m conntrack --ctorigsrcport 9:5
-A INPUT -m conntrack --ctorigsrcport 0:5
-A INPUT -m conntrack --ctexpire 9:5
-A INPUT -m conntrack --ctexpire 0:5
-A INPUT -m conntrack --ctdir ORIGINAL
-A INPUT -m conntrack --ctstatus EXPECTED,CONFIRMED
r$ iptables -L INPUT
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere             ctorigsrc 10.0.0.1/8
           all  --  anywhere             anywhere             ctorigsrc 10.1.1.1
           all  --  anywhere             anywhere             ctorigsrc 10.1.1.1
           all  --  anywhere             anywhere             ctorigsrc 10.1.1.1/0
           all  --  anywhere             anywhere             ctorigsrc localhost
           all  --  anywhere             anywhere             ctproto 17
           all  --  anywhere             anywhere             ctorigsrcport 80:443
           all  --  anywhere             anywhere             ctorigsrcport 4464
           all  --  anywhere             anywhere             ctorigsrcport 9:5
           all  --  anywhere             anywhere             ctorigsrcport 0:5
           all  --  anywhere             anywhere             ctexpire 9:5
           all  --  anywhere             anywhere             ctexpire 0:5
           all  --  anywhere             anywhere             ctdir ORIGINAL
           all  --  anywhere             anywhere             ctstatus EXPECTED,CONFIRMED
r$ iptables -F
r$ iptables -A INPUT -m limit --limit -5/s
iptables v1.8.9 (legacy): Rate too fast "-5/s"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m limit --limit 5/day
r$ iptables -A INPUT -m limit --limit 5/da
r$ iptables -A INPUT -m limit --limit 50000/day
r$ iptables -A INPUT -m limit --limit 6000/min
r$ iptables -A INPUT -m limit --limit 90/min
r$ iptables -A INPUT -m limit --limit 3333/sec
r$ iptables -A INPUT -m limit --limit 7777/hour
r$ iptables -A INPUT -m limit --limit 3600/hour
r$ iptables -A INPUT -m limit --limit 86399/day
r$ iptables -A INPUT -m limit --limit 1.5/day
iptables: Numerical result out of range.
[1]
r$ iptables -A INPUT -m limit --limit 1x/day
iptables: Numerical result out of range.
[1]
r$ iptables -A INPUT -m limit --limit 1/day --limit-burst 10000
iptables: Numerical result out of range.
[1]
r$ iptables -A INPUT -m limit --limit 1/day --limit-burst 100
iptables: Numerical result out of range.
[1]
r$ iptables -A INPUT -m limit --limit-burst x
iptables v1.8.9 (legacy): limit: bad value for option "--limit-burst", or out of range (0-10000).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p tcp -m tcp --tcp-option 5 -m limit
r$ iptables -A INPUT -m addrtype --limit-iface-in
iptables v1.8.9 (legacy): addrtype: you must specify --src-type or --dst-type
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m addrtype --src-type LOCAL --limit-iface-in --limit-iface-in
iptables v1.8.9 (legacy): addrtype: option "--limit-iface-in" can only be used once.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m addrtype --src-type LOCAL --src-type LOCAL
iptables v1.8.9 (legacy): addrtype: option "--src-type" can only be used once.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m addrtype --src-type ""
iptables v1.8.9 (legacy): addrtype: bad type ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m addrtype --src-type LOCAL,,
iptables v1.8.9 (legacy): addrtype: bad type `,'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -S INPUT
-P INPUT ACCEPT
-A INPUT -m limit --limit 5/day
-A INPUT -m limit --limit 5/day
-A INPUT -m limit --limit 50000/day
-A INPUT -m limit --limit 100/sec
-A INPUT -m limit --limit 90/min
-A INPUT -m limit --limit 3333/sec
-A INPUT -m limit --limit 7777/hour
-A INPUT -m limit --limit 1/sec
-A INPUT -m limit --limit 1/sec
-A INPUT -p tcp -m tcp --tcp-option 5 -m limit --limit 3/hour
r$ iptables -A INPUT -m u32 --u32 " 6 = 1"
r$ iptables -A INPUT -m u32 --u32 "6=1 && "
iptables v1.8.9 (legacy): u32: abrupt end of input after location specifier
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6=1:"
iptables v1.8.9 (legacy): u32: at char 4: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6=:5"
iptables v1.8.9 (legacy): u32: at char 2: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6=1,"
iptables v1.8.9 (legacy): u32: at char 4: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6==1"
iptables v1.8.9 (legacy): u32: at char 2: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6<4=1"
iptables v1.8.9 (legacy): u32: at char 2: a second '<' was expected
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6>>33=1"
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A INPUT -m u32 --u32 "6>>32=1"
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A INPUT -m u32 --u32 "6=1&&7=1&&8=1&&9=1&&10=1&&11=1&&12=1&&13=1&&14=1&&15=1"
r$ iptables -A INPUT -m u32 --u32 "6=1&&7=1&&8=1&&9=1&&10=1&&11=1&&12=1&&13=1&&14=1&&15=1&&16=1"
iptables v1.8.9 (legacy): u32: at char 60: too many "&&"s
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "010=1:07"
r$ iptables -A INPUT -m u32 --u32 "-1=1"
iptables v1.8.9 (legacy): u32: at char 0: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -S INPUT
-P INPUT ACCEPT
-A INPUT -m limit --limit 5/day
-A INPUT -m limit --limit 5/day
-A INPUT -m limit --limit 50000/day
-A INPUT -m limit --limit 100/sec
-A INPUT -m limit --limit 90/min
-A INPUT -m limit --limit 3333/sec
-A INPUT -m limit --limit 7777/hour
-A INPUT -m limit --limit 1/sec
-A INPUT -m limit --limit 1/sec
-A INPUT -p tcp -m tcp --tcp-option 5 -m limit --limit 3/hour
-A INPUT -m u32 --u32 "0x6=0x1"
-A INPUT -m u32 --u32 "0x6=0x1&&0x7=0x1&&0x8=0x1&&0x9=0x1&&0xa=0x1&&0xb=0x1&&0xc=0x1&&0xd=0x1&&0xe=0x1&&0xf=0x1"
-A INPUT -m u32 --u32 "0x8=0x1:0x7"
