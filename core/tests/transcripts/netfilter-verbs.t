# kernel: 6.18
r$ iptables -t nat -A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.4:80:90
iptables v1.8.9 (legacy): Bad IP address "1.2.3.4:80:90"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.4:80-90:5
iptables v1.8.9 (legacy): Bad IP address "1.2.3.4:80"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports 80:90
iptables v1.8.9 (legacy): Invalid port:port syntax - use dash
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports x:90
iptables v1.8.9 (legacy): Port `x:90' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports :90
iptables v1.8.9 (legacy): Port `:90' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports 80-:90
iptables v1.8.9 (legacy): Port `:90' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -m tos --tos normal-service
r$ iptables -t mangle -A PREROUTING -m tos --tos minimize-delay
r$ iptables -t mangle -A PREROUTING -m tos --tos 5x
iptables v1.8.9 (legacy): Illegal value: "5x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -m tos --tos 5/
iptables v1.8.9 (legacy): Illegal value: "5/"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -m tos --tos 5/7x
iptables v1.8.9 (legacy): Illegal value: "5/7x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -m tos --tos 256/7
iptables v1.8.9 (legacy): Symbolic name "256/7" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -m tos --tos ""
iptables v1.8.9 (legacy): Symbolic name "" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -j TOS --set-tos 256
iptables v1.8.9 (legacy): Symbolic name "256" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -j TOS --set-tos 5/x
iptables v1.8.9 (legacy): Illegal value: "5/x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -j TOS --or-tos Minimize-Delay
iptables v1.8.9 (legacy): TOS: bad value for option "--or-tos", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -j TOS --xor-tos 5/3
iptables v1.8.9 (legacy): TOS: bad value for option "--xor-tos", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p icmp --icmp-type 8/x
iptables v1.8.9 (legacy): Unknown ICMP code `8/x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p icmp --icmp-type 8/1/2
iptables v1.8.9 (legacy): unknown character /
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p icmp --icmp-type 256/1
iptables v1.8.9 (legacy): Unknown ICMP type `256/1'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p icmp --icmp-type /1
iptables v1.8.9 (legacy): Unknown ICMP type `/1'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p icmp --icmp-type ""
iptables v1.8.9 (legacy): Ambiguous ICMP type `': `any' or `echo-reply'?
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m state --state ,
iptables v1.8.9 (legacy): Bad state ","
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m state --state ""
iptables v1.8.9 (legacy): "--state" requires a list of states with no spaces, e.g. ESTABLISHED,RELATED
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m state --state NEW,,NEW
iptables v1.8.9 (legacy): Bad state ",NEW"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m conntrack --ctstate NEW,
iptables v1.8.9 (legacy): Bad ctstate ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m state
iptables v1.8.9 (legacy): state: option "--state" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT ! -p tcp -m multiport --ports 5
iptables v1.8.9 (legacy): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p 0 -m multiport --ports 5
iptables v1.8.9 (legacy): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p esp -m multiport --ports 5
iptables v1.8.9 (legacy): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -v -A INPUT -s 10.0.0.1,10.0.0.2 -j ACCEPT
ACCEPT  all opt -- in * out *  10.0.0.1  -> 0.0.0.0/0  
ACCEPT  all opt -- in * out *  10.0.0.2  -> 0.0.0.0/0  
r$ iptables -v -I INPUT 9 -s 10.0.0.1 -j ACCEPT
iptables: Index of insertion too big.
ACCEPT  all opt -- in * out *  10.0.0.1  -> 0.0.0.0/0  
[1]
r$ iptables -v -R INPUT 9 -s 10.0.0.1 -j ACCEPT
iptables: Index of replacement too big.
ACCEPT  all opt -- in * out *  10.0.0.1  -> 0.0.0.0/0  
[1]
r$ iptables -v -D INPUT -s 10.0.0.1,10.0.0.9 -j ACCEPT
iptables: Bad rule (does a matching rule exist in that chain?).
ACCEPT  all opt -- in * out *  10.0.0.1  -> 0.0.0.0/0  
ACCEPT  all opt -- in * out *  10.0.0.9  -> 0.0.0.0/0  
[1]
r$ iptables -v -C INPUT -s 10.0.0.2,10.0.0.9 -j ACCEPT
iptables: Bad rule (does a matching rule exist in that chain?).
ACCEPT  all opt -- in * out *  10.0.0.2  -> 0.0.0.0/0  
ACCEPT  all opt -- in * out *  10.0.0.9  -> 0.0.0.0/0  
[1]
r$ iptables -v -A NOPE -j ACCEPT
iptables: No chain/target/match by that name.
ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  
[1]
r$ iptables -v -A INPUT -i "a b" -i eth0
Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
iptables v1.8.9 (legacy): multiple -i flags not allowed
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -v -D INPUT 1
r$ iptables -v -D INPUT 1
r$ iptables -v -Z
Zeroing chain `INPUT'
Zeroing chain `FORWARD'
Zeroing chain `OUTPUT'
r$ iptables -v -F
Flushing chain `INPUT'
Flushing chain `FORWARD'
Flushing chain `OUTPUT'
r$ iptables -v -X
r$ iptables -v -F NOPE
iptables: No chain/target/match by that name.
Flushing chain `NOPE'
[1]
r$ iptables -v -X NOPE
iptables: No chain/target/match by that name.
Deleting chain `NOPE'
[1]
r$ iptables -v -Z NOPE
iptables: No chain/target/match by that name.
Zeroing chain `NOPE'
[1]
r$ iptables -v -Z INPUT 3
iptables: Index of counter too big.
[1]
r$ iptables -v -P INPUT ACCEPT
r$ iptables -v -N A
r$ iptables -v -N A
iptables: Chain already exists.
[1]
r$ iptables -v -E A B
r$ iptables -v -E A B
iptables: File exists.
[1]
r$ iptables -t security -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
r$ iptables -t foo -L
iptables v1.8.9 (legacy): can't initialize iptables table `foo': Table does not exist (do you need to insmod?)
Perhaps iptables or your kernel needs to be upgraded.
[3]
r$ iptables -t "" -L
iptables v1.8.9 (legacy): can't initialize iptables table `': Table does not exist (do you need to insmod?)
Perhaps iptables or your kernel needs to be upgraded.
[3]
r$ iptables -L -Z
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain B (0 references)
target     prot opt source               destination         
r$ iptables -Z -L INPUT
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
r$ iptables -L FOO
iptables: No chain/target/match by that name.
[1]
r$ iptables -L INPUT x
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -L INPUT 0
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -L INPUT 99
r$ iptables -S INPUT 99
r$ iptables -nL
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain B (0 references)
target     prot opt source               destination         
r$ iptables -Ln
iptables: No chain/target/match by that name.
[1]
r$ iptables -L -n -v -x --line-numbers
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num      pkts      bytes target     prot opt in     out     source               destination         
| 
Chain B (0 references)
num      pkts      bytes target     prot opt in     out     source               destination         
r$ iptables -L -t nat
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
r$ iptables -S -t mangle -v
-P PREROUTING ACCEPT -c 0 0
-P INPUT ACCEPT -c 0 0
-P FORWARD ACCEPT -c 0 0
-P OUTPUT ACCEPT -c 0 0
-P POSTROUTING ACCEPT -c 0 0
-A PREROUTING -m tos --tos 0x00/0x3f -c 0 0
-A PREROUTING -m tos --tos 0x10/0x3f -c 0 0
r$ iptables -S A
iptables: No chain/target/match by that name.
[1]
r$ iptables -L --foo
iptables v1.8.9 (legacy): unknown option "--foo"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -L -A INPUT
iptables v1.8.9 (legacy): Cannot use -A with -L
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A
iptables v1.8.9 (legacy): option "-A" requires an argument
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables
iptables v1.8.9 (legacy): no command specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -P INPUT
iptables v1.8.9 (legacy): -P requires a chain and a policy
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -P INPUT FOO
iptables: Bad policy name. Run `dmesg' for more information.
[1]
r$ iptables -P FOO ACCEPT
iptables: Bad built-in chain name.
[1]
r$ iptables -P B DROP
iptables: Bad built-in chain name.
[1]
r$ iptables -w -L INPUT
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
r$ iptables -w 5 -L INPUT
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
r$ iptables -W 5 -L INPUT
Ignoring deprecated --wait-interval option.
iptables v1.8.9 (legacy): --wait-interval only makes sense with --wait
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -w x -L INPUT
iptables v1.8.9 (legacy): wait seconds not numeric
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -6 -L INPUT
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -4 -L INPUT
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
r$ iptables -M /sbin/modprobe -L INPUT
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
r$ iptables -C INPUT -s 10.0.0.1 -j ACCEPT
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -C INPUT -s 10.0.0.7 -j ACCEPT
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -m foo -L
iptables v1.8.9 (legacy): Couldn't load match `foo':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -m
iptables v1.8.9 (legacy): option "-m" requires an argument
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -j ACCEPT foo
Bad argument `foo'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -c 1 -j ACCEPT
iptables v1.8.9 (legacy): -c requires packet and byte counter
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -c 1 x -j ACCEPT
iptables v1.8.9 (legacy): -c byte counter not numeric
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -c 1 2 -j ACCEPT
r$ iptables -A INPUT -c 1,2 -j ACCEPT
r$ iptables -Z INPUT
r$ iptables-save
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*security
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -m tos --tos 0x00/0x3f
-A PREROUTING -m tos --tos 0x10/0x3f
COMMIT
r$ iptables-save -t filter -c
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
[0:0] -A INPUT -j ACCEPT
[0:0] -A INPUT -j ACCEPT
COMMIT
r$ iptables-save -t foo
iptables-save v1.8.9 (legacy): Cannot initialize: Table does not exist (do you need to insmod?)
[1]
r$ iptables-save -t
iptables-save: option requires an argument -- 't'
Look at manual page `iptables-save.8' for more information.
[1]
r$ iptables-save -M x
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*security
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -m tos --tos 0x00/0x3f
-A PREROUTING -m tos --tos 0x10/0x3f
COMMIT
r$ iptables-save foo
Unknown arguments found on commandline
[1]
r$ iptables-save --help
iptables-save: unrecognized option '--help'
Look at manual page `iptables-save.8' for more information.
[1]
r$ iptables-save -V
iptables-save v1.8.9 (legacy)
r$ iptables-save -tfilter
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
COMMIT
r$ iptables-save --table=filter --counters
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
[0:0] -A INPUT -j ACCEPT
[0:0] -A INPUT -j ACCEPT
COMMIT
r$ iptables-save --tab filter
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:B - [0:0]
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
COMMIT
