# kernel: 6.18
r$ iptables -A INPUT -m u32 --u32 "6&0xFF=1"
r$ iptables -A INPUT -m u32 --u32 "4&0x1FFF=0 && 0>>22&0x3C@0>>24=0:3,5"
r$ iptables -A INPUT -m u32 ! --u32 "0=0x100,0x200:0xffff&&12&0xffffff00=0xc0a80000"
r$ iptables -A INPUT -m u32 --u32 "6&0xFF"
iptables v1.8.9 (legacy): u32: abrupt end of input after location specifier
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "foo"
iptables v1.8.9 (legacy): u32: at char 0: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 ""
iptables v1.8.9 (legacy): u32: abrupt end of input after location specifier
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32
iptables v1.8.9 (legacy): u32: option "--u32" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6&0xFF=1" --u32 "0=1"
iptables v1.8.9 (legacy): u32: option "--u32" can only be used once.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6 & 0xFF = 1:5 , 7"
r$ iptables -A INPUT -m u32 --u32 "6&=1"
iptables v1.8.9 (legacy): u32: at char 2: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6&0xff=x"
iptables v1.8.9 (legacy): u32: at char 7: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6%0xff=1"
iptables v1.8.9 (legacy): u32: at char 1: operator expected
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6&0xff=1&&"
iptables v1.8.9 (legacy): u32: abrupt end of input after location specifier
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6&0xff=1&5"
iptables v1.8.9 (legacy): u32: at char 9: a second '&' was expected
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6&0xff=5:1"
r$ iptables -A INPUT -m u32 --u32 "0x100000000=1"
iptables v1.8.9 (legacy): u32: at char 0: not a number or out of range
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6<<4=1,2,3,4,5,6,7,8,9,10,11"
iptables v1.8.9 (legacy): u32: at char 28: too many ","s
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6@1@2@3@4@5@6@7@8@9@10@11=1"
iptables v1.8.9 (legacy): u32: at char 22: too many operators
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m u32 --u32 "6=1 x"
iptables v1.8.9 (legacy): u32: at char 4: expected "," or "&&"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m limit
r$ iptables -A INPUT -m limit --limit 5/sec
r$ iptables -A INPUT -m limit --limit 5/s --limit-burst 3
r$ iptables -A INPUT -m limit --limit 10/minute --limit-burst 0
iptables: Numerical result out of range.
[1]
r$ iptables -A INPUT -m limit --limit 7/hour
r$ iptables -A INPUT -m limit --limit 3/day --limit-burst 10000
r$ iptables -A INPUT -m limit --limit 3/day --limit-burst 10001
iptables v1.8.9 (legacy): limit: bad value for option "--limit-burst", or out of range (0-10000).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m limit --limit 20000/s
iptables v1.8.9 (legacy): Rate too fast "20000/s"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m limit --limit 10000/s
r$ iptables -A INPUT -m limit --limit 10001/s
iptables v1.8.9 (legacy): Rate too fast "10001/s"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m limit --limit 0/s
iptables v1.8.9 (legacy): bad rate "0/s"'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m limit --limit 5
r$ iptables -A INPUT -m limit --limit 5/
iptables v1.8.9 (legacy): bad rate "5/"'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m limit --limit 5/x
iptables v1.8.9 (legacy): bad rate "5/x"'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m limit --limit 5/secondly
iptables v1.8.9 (legacy): bad rate "5/secondly"'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m limit --limit x
iptables v1.8.9 (legacy): bad rate "x"'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m limit ! --limit 5/s
iptables v1.8.9 (legacy): limit: option "--limit" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m limit --limit-burst 7
r$ iptables -A INPUT -m limit --limit 1/day --limit-burst 5000
r$ iptables -A INPUT -m conntrack --ctproto tcp
r$ iptables -A INPUT -m conntrack ! --ctproto 17 --ctorigsrc 10.0.0.0/8 ! --ctorigdst 10.1.1.1 --ctreplsrc 1.2.3.4/24 --ctrepldst 5.6.7.8
r$ iptables -A INPUT -m conntrack --ctorigsrcport 80 --ctorigdstport 90:100 ! --ctreplsrcport 1 --ctrepldstport 5:
r$ iptables -A INPUT -m conntrack --ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
r$ iptables -A INPUT -m conntrack --ctstatus NONE
r$ iptables -A INPUT -m conntrack ! --ctstatus NONE,ASSURED --ctdir ORIGINAL
r$ iptables -A INPUT -m conntrack --ctdir REPLY --ctexpire 5
r$ iptables -A INPUT -m conntrack --ctexpire 5:100 --ctstate NEW,SNAT
r$ iptables -A INPUT -m conntrack ! --ctexpire 5:
r$ iptables -A INPUT -m conntrack --ctdir foo
iptables v1.8.9 (legacy): conntrack: Bad value for "--ctdir" option: "foo"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack --ctstatus foo
iptables v1.8.9 (legacy): Bad ctstatus "foo"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack --ctproto foo
iptables v1.8.9 (legacy): unknown protocol "foo" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack --ctorigsrc foo.bar
iptables v1.8.9 (legacy): getaddrinfo: Temporary failure in name resolution
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack --ctexpire foo
iptables v1.8.9 (legacy): conntrack: bad value for option "--ctexpire" near "foo", or out of range (0-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack --ctorigsrcport foo
iptables v1.8.9 (legacy): Port "foo" does not resolve to anything.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack ! --ctdir REPLY
iptables v1.8.9 (legacy): conntrack: option "--ctdir" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack --ctproto all
r$ iptables -A INPUT -m conntrack ! --ctproto all
r$ iptables -A INPUT -m addrtype --src-type LOCAL --limit-iface-in
r$ iptables -A INPUT -m addrtype --limit-iface-out
iptables v1.8.9 (legacy): addrtype: you must specify --src-type or --dst-type
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m addrtype ! --dst-type LOCAL,UNICAST --limit-iface-out
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A OUTPUT -m addrtype ! --dst-type LOCAL,UNICAST --limit-iface-out
r$ iptables -A OUTPUT -m addrtype ! --dst-type LOCAL,UNICAST --limit-iface-in
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A FORWARD -m addrtype --dst-type LOCAL --limit-iface-out --limit-iface-in
iptables v1.8.9 (legacy): addrtype: option "--limit-iface-in" cannot be used together with "--limit-iface-out".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m addrtype --dst-type LOCAL --limit-iface-out
r$ iptables -t nat -A POSTROUTING -m addrtype --dst-type LOCAL --limit-iface-in
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t nat -A PREROUTING -m addrtype --dst-type LOCAL --limit-iface-out
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A FORWARD -m addrtype --src-type THROW
r$ iptables -A FORWARD -m addrtype --src-type XRESOLVE
r$ iptables -A FORWARD -p tcp --tcp-option 5
r$ iptables -A FORWARD -p tcp ! --tcp-option 8 --sport 5
r$ iptables -A FORWARD -p tcp --tcp-option 0
iptables v1.8.9 (legacy): Bad TCP option "0"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -p tcp --tcp-option x
iptables v1.8.9 (legacy): Bad TCP option "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -p tcp --tcp-option 256
iptables v1.8.9 (legacy): Bad TCP option "256"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -p tcp --tcp-option 2 --tcp-option 3
iptables v1.8.9 (legacy): Only one `--tcp-option' allowed
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-A INPUT -m u32 --u32 "0x6&0xff=0x1"
-A INPUT -m u32 --u32 "0x4&0x1fff=0x0&&0x0>>0x16&0x3c@0x0>>0x18=0x0:0x3,0x5"
-A INPUT -m u32 ! --u32 "0x0=0x100,0x200:0xffff&&0xc&0xffffff00=0xc0a80000"
-A INPUT -m u32 --u32 "0x6&0xff=0x1:0x5,0x7"
-A INPUT -m u32 --u32 "0x6&0xff=0x5:0x1"
-A INPUT -m limit --limit 3/hour
-A INPUT -m limit --limit 5/sec
-A INPUT -m limit --limit 5/sec --limit-burst 3
-A INPUT -m limit --limit 7/hour
-A INPUT -m limit --limit 3/day --limit-burst 10000
-A INPUT -m limit --limit 10000/sec
-A INPUT -m limit --limit 5/sec
-A INPUT -m limit --limit 3/hour --limit-burst 7
-A INPUT -m limit --limit 1/day --limit-burst 5000
-A INPUT -m conntrack --ctproto 6
-A INPUT -m conntrack ! --ctproto 17 --ctorigsrc 10.0.0.0/8 ! --ctorigdst 10.1.1.1 --ctreplsrc 1.2.3.4/24 --ctrepldst 5.6.7.8
-A INPUT -m conntrack --ctorigsrcport 80 --ctorigdstport 90:100 ! --ctreplsrcport 1 --ctrepldstport 5:65535
-A INPUT -m conntrack --ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
-A INPUT -m conntrack --ctstatus NONE
-A INPUT -m conntrack ! --ctstatus ASSURED --ctdir ORIGINAL
-A INPUT -m conntrack --ctexpire 5 --ctdir REPLY
-A INPUT -m conntrack --ctstate NEW,SNAT --ctexpire 5:100
-A INPUT -m conntrack ! --ctexpire 5:4294967295
-A INPUT -m conntrack --ctproto 0
-A INPUT -m conntrack ! --ctproto 0
-A INPUT -m addrtype --src-type LOCAL --limit-iface-in
-A FORWARD -m addrtype --dst-type LOCAL --limit-iface-out
-A FORWARD -m addrtype --src-type THROW
-A FORWARD -m addrtype --src-type XRESOLVE
-A FORWARD -p tcp -m tcp --tcp-option 5
-A FORWARD -p tcp -m tcp --sport 5 ! --tcp-option 8
-A OUTPUT -m addrtype ! --dst-type UNICAST,LOCAL --limit-iface-out
r$ iptables -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere             u32 "0x6&0xff=0x1"
           all  --  anywhere             anywhere             u32 "0x4&0x1fff=0x0&&0x0>>0x16&0x3c@0x0>>0x18=0x0:0x3,0x5"
           all  --  anywhere             anywhere             u32 ! "0x0=0x100,0x200:0xffff&&0xc&0xffffff00=0xc0a80000"
           all  --  anywhere             anywhere             u32 "0x6&0xff=0x1:0x5,0x7"
           all  --  anywhere             anywhere             u32 "0x6&0xff=0x5:0x1"
           all  --  anywhere             anywhere             limit: avg 3/hour burst 5
           all  --  anywhere             anywhere             limit: avg 5/sec burst 5
           all  --  anywhere             anywhere             limit: avg 5/sec burst 3
           all  --  anywhere             anywhere             limit: avg 7/hour burst 5
           all  --  anywhere             anywhere             limit: avg 3/day burst 10000
           all  --  anywhere             anywhere             limit: avg 10000/sec burst 5
           all  --  anywhere             anywhere             limit: avg 5/sec burst 5
           all  --  anywhere             anywhere             limit: avg 3/hour burst 7
           all  --  anywhere             anywhere             limit: avg 1/day burst 5000
           all  --  anywhere             anywhere             ctproto 6
           all  --  anywhere             anywhere             ! ctproto 17 ctorigsrc 10.0.0.0/8 ! ctorigdst 10.1.1.1 ctreplsrc 1.2.3.4/24 ctrepldst 5.6.7.8
           all  --  anywhere             anywhere             ctorigsrcport 80 ctorigdstport 90:100 ! ctreplsrcport 1 ctrepldstport 5:65535
           all  --  anywhere             anywhere             ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
           all  --  anywhere             anywhere             ctstatus NONE
           all  --  anywhere             anywhere             ! ctstatus ASSURED ctdir ORIGINAL
           all  --  anywhere             anywhere             ctexpire 5 ctdir REPLY
           all  --  anywhere             anywhere             ctstate NEW,SNAT ctexpire 5:100
           all  --  anywhere             anywhere             ! ctexpire 5:4294967295
           all  --  anywhere             anywhere             ctproto 0
           all  --  anywhere             anywhere             ! ctproto 0
           all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-in
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere             ADDRTYPE match dst-type LOCAL limit-out
           all  --  anywhere             anywhere             ADDRTYPE match src-type THROW
           all  --  anywhere             anywhere             ADDRTYPE match src-type XRESOLVE
           tcp  --  anywhere             anywhere             tcp option=5
           tcp  --  anywhere             anywhere             tcp spt:5 option=!8
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
           all  --  anywhere             anywhere             ADDRTYPE match dst-type !UNICAST,LOCAL limit-out
r$ iptables -L -n -v
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            u32 "0x6&0xff=0x1"
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            u32 "0x4&0x1fff=0x0&&0x0>>0x16&0x3c@0x0>>0x18=0x0:0x3,0x5"
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            u32 ! "0x0=0x100,0x200:0xffff&&0xc&0xffffff00=0xc0a80000"
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            u32 "0x6&0xff=0x1:0x5,0x7"
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            u32 "0x6&0xff=0x5:0x1"
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 5
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 5
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 3
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 7/hour burst 5
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 3/day burst 10000
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 10000/sec burst 5
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 5
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 3/hour burst 7
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 1/day burst 5000
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctproto 6
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! ctproto 17 ctorigsrc 10.0.0.0/8 ! ctorigdst 10.1.1.1 ctreplsrc 1.2.3.4/24 ctrepldst 5.6.7.8
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctorigsrcport 80 ctorigdstport 90:100 ! ctreplsrcport 1 ctrepldstport 5:65535
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstatus NONE
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! ctstatus ASSURED ctdir ORIGINAL
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctexpire 5 ctdir REPLY
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW,SNAT ctexpire 5:100
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! ctexpire 5:4294967295
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctproto 0
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! ctproto 0
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-in
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL limit-out
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type THROW
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type XRESOLVE
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp option=5
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp spt:5 option=!8
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !UNICAST,LOCAL limit-out
