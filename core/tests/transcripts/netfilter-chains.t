# kernel: 6.18
r$ iptables-save
r$ iptables
iptables v1.8.9 (legacy): no command specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -V
iptables v1.8.9 (legacy)
r$ iptables -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
r$ iptables-save
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
r$ iptables -S
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
r$ iptables -t mangle -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P FORWARD ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
r$ iptables -t raw -S
-P PREROUTING ACCEPT
-P OUTPUT ACCEPT
r$ iptables -t nat -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
r$ iptables-save -t raw
*raw
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
r$ iptables-save -t security
*security
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
r$ iptables-save -t nosuch
iptables-save v1.8.9 (legacy): Cannot initialize: Table does not exist (do you need to insmod?)
[1]
r$ iptables-save -c
*security
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*raw
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
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
r$ iptables-save -x
iptables-save: invalid option -- 'x'
Look at manual page `iptables-save.8' for more information.
[1]
r$ iptables -L NOSUCH
iptables: No chain/target/match by that name.
[1]
r$ iptables -S NOSUCH
iptables: No chain/target/match by that name.
[1]
r$ iptables -S FORWARD
-P FORWARD ACCEPT
r$ iptables -S FORWARD 1
r$ iptables -L FORWARD 1
r$ iptables -F NOSUCH
iptables: No chain/target/match by that name.
[1]
r$ iptables -Z NOSUCH
iptables: No chain/target/match by that name.
[1]
r$ iptables -N A
r$ iptables -N FORWARD
iptables: Chain already exists.
[1]
r$ iptables -N ACCEPT
iptables v1.8.9 (legacy): chain name may not clash with target name
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -N -x
iptables v1.8.9 (legacy): chain name not allowed to start with `-'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -N A123456789012345678901234567
r$ iptables -N A1234567890123456789012345678
iptables v1.8.9 (legacy): chain name `A1234567890123456789012345678' too long (must be under 29 chars)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -N A12345678901234567890123456789
iptables v1.8.9 (legacy): chain name `A12345678901234567890123456789' too long (must be under 29 chars)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A A -j A
r$ iptables -A FORWARD -j A
iptables: Too many levels of symbolic links.
[1]
r$ iptables -N B
r$ iptables -A B -j B
r$ iptables -A A -j B
r$ iptables -A B -j A
r$ iptables -A INPUT -g B
iptables: Too many levels of symbolic links.
[1]
r$ iptables -A INPUT -g FORWARD
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A INPUT -j FORWARD
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A INPUT -g NOSUCH
iptables v1.8.9 (legacy): goto 'NOSUCH' is not a chain
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -X A
iptables: Too many links.
[1]
r$ iptables -X FORWARD
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -X
iptables: Too many links.
[1]
r$ iptables -E A C
r$ iptables -E C FORWARD
iptables: File exists.
[1]
r$ iptables -E NOSUCH D
iptables: No chain/target/match by that name.
[1]
r$ iptables -E C B
iptables: File exists.
[1]
r$ iptables -L -n
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain A123456789012345678901234567 (0 references)
target     prot opt source               destination         
| 
Chain B (2 references)
target     prot opt source               destination         
B          0    --  0.0.0.0/0            0.0.0.0/0           
C          0    --  0.0.0.0/0            0.0.0.0/0           
| 
Chain C (2 references)
target     prot opt source               destination         
C          0    --  0.0.0.0/0            0.0.0.0/0           
B          0    --  0.0.0.0/0            0.0.0.0/0           
r$ iptables -L -v
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
| 
Chain A123456789012345678901234567 (0 references)
 pkts bytes target     prot opt in     out     source               destination         
| 
Chain B (2 references)
 pkts bytes target     prot opt in     out     source               destination         
    0     0 B          all  --  any    any     anywhere             anywhere            
    0     0 C          all  --  any    any     anywhere             anywhere            
| 
Chain C (2 references)
 pkts bytes target     prot opt in     out     source               destination         
    0     0 C          all  --  any    any     anywhere             anywhere            
    0     0 B          all  --  any    any     anywhere             anywhere            
r$ iptables -F
r$ iptables -X
r$ iptables -P FORWARD DROP
r$ iptables -P NOSUCH DROP
iptables: Bad built-in chain name.
[1]
r$ iptables -P forward DROP
iptables: Bad built-in chain name.
[1]
r$ iptables -P FORWARD RETURN
iptables: Bad policy name. Run `dmesg' for more information.
[1]
r$ iptables -P FORWARD
iptables v1.8.9 (legacy): -P requires a chain and a policy
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -P
iptables v1.8.9 (legacy): option "-P" requires an argument
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A
iptables v1.8.9 (legacy): option "-A" requires an argument
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -D FORWARD
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -D FORWARD 0
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -D FORWARD 1
iptables: Index of deletion too big.
[1]
r$ iptables -D FORWARD -j ACCEPT
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -D FORWARD -s 1.2.3.4 -j ACCEPT
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -I FORWARD 2 -j ACCEPT
iptables: Index of insertion too big.
[1]
r$ iptables -I FORWARD 0 -j ACCEPT
iptables v1.8.9 (legacy): Invalid rule number `0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -I FORWARD -j ACCEPT
r$ iptables -R FORWARD 2 -j ACCEPT
iptables: Index of replacement too big.
[1]
r$ iptables -R FORWARD -j ACCEPT
iptables v1.8.9 (legacy): -R requires a rule number
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -R FORWARD 1 -j DROP
r$ iptables -C FORWARD -j DROP
r$ iptables -C FORWARD -j ACCEPT
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -A FORWARD
r$ iptables -A FORWARD -s 1.2.3.4/24
r$ iptables -A FORWARD -s 1.2.3.4/255.255.0.0
r$ iptables -A FORWARD -s 1.2.3.4/255.0.255.0
r$ iptables -A FORWARD -s 1.2.3.4,5.6.7.8 -d 9.9.9.9,8.8.8.8 -j ACCEPT
r$ iptables -A FORWARD -s ! 1.2.3.4
Bad argument `1.2.3.4'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD ! -s 1.2.3.4
r$ iptables -A FORWARD ! ! -s 1.2.3.4
iptables v1.8.9 (legacy): multiple consecutive ! not allowed
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD ! -j ACCEPT
iptables v1.8.9 (legacy): cannot have ! before -j
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -s 1.2.3.4 -s 1.2.3.5
iptables v1.8.9 (legacy): multiple -s flags not allowed
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -s nosuch.invalid
iptables v1.8.9 (legacy): host/network `nosuch.invalid' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -s 1.2.3.4/33
iptables v1.8.9 (legacy): invalid mask `33' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -s 1.2.3.400
iptables v1.8.9 (legacy): host/network `1.2.3.400' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -s 0.0.0.0/0
r$ iptables -A FORWARD ! -s 0.0.0.0/0
r$ iptables -A FORWARD -s 10/8
r$ iptables -A FORWARD -i
iptables v1.8.9 (legacy): option "-i" requires an argument
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -i ""
iptables v1.8.9 (legacy): Empty interface is likely to be undesired
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -i abcdefghijklmnopqrst
iptables v1.8.9 (legacy): interface name `abcdefghijklmnopqrst' must be shorter than IFNAMSIZ (15)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -i wan+
r$ iptables -A FORWARD -i +
r$ iptables -A FORWARD ! -i +
r$ iptables -A INPUT -o wan0
iptables v1.8.9 (legacy): Can't use -o with INPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A OUTPUT -i wan0
iptables v1.8.9 (legacy): Can't use -i with OUTPUT
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A PREROUTING -o wan0
iptables v1.8.9 (legacy): Can't use -o with PREROUTING
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -p nosuch
iptables v1.8.9 (legacy): unknown protocol "nosuch" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -p 300
iptables v1.8.9 (legacy): unknown protocol "300" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -p all
r$ iptables -A FORWARD ! -p all
iptables v1.8.9 (legacy): rule would never match protocol
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -p 6
r$ iptables -A FORWARD -p TCP
r$ iptables -A FORWARD -p ! tcp
iptables v1.8.9 (legacy): unknown protocol "!" specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD ! -p tcp
r$ iptables -A FORWARD -p gre
r$ iptables -A FORWARD -p 47
r$ iptables -A FORWARD -p 99
r$ iptables -A FORWARD -p esp
r$ iptables -A FORWARD -p ipv6-icmp
r$ iptables -A FORWARD -p sctp
r$ iptables -A FORWARD -f
r$ iptables -A FORWARD ! -f
r$ iptables -S
-P INPUT ACCEPT
-P FORWARD DROP
-P OUTPUT ACCEPT
-A FORWARD -j DROP
-A FORWARD
-A FORWARD -s 1.2.3.0/24
-A FORWARD -s 1.2.0.0/16
-A FORWARD -s 1.0.3.0/255.0.255.0
-A FORWARD -s 1.2.3.4/32 -d 9.9.9.9/32 -j ACCEPT
-A FORWARD -s 1.2.3.4/32 -d 8.8.8.8/32 -j ACCEPT
-A FORWARD -s 5.6.7.8/32 -d 9.9.9.9/32 -j ACCEPT
-A FORWARD -s 5.6.7.8/32 -d 8.8.8.8/32 -j ACCEPT
-A FORWARD ! -s 1.2.3.4/32
-A FORWARD
-A FORWARD ! -s 0.0.0.0/0
-A FORWARD -s 10.0.0.0/8
-A FORWARD -i wan+
-A FORWARD
-A FORWARD
-A FORWARD
-A FORWARD -p tcp
-A FORWARD -p tcp
-A FORWARD ! -p tcp
-A FORWARD -p gre
-A FORWARD -p gre
-A FORWARD -p 99
-A FORWARD -p esp
-A FORWARD -p ipv6-icmp
-A FORWARD -p sctp
-A FORWARD -f
-A FORWARD ! -f
r$ iptables -L -n
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy DROP)
target     prot opt source               destination         
DROP       0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  1.2.3.0/24           0.0.0.0/0           
           0    --  1.2.0.0/16           0.0.0.0/0           
           0    --  1.0.3.0/255.0.255.0  0.0.0.0/0           
ACCEPT     0    --  1.2.3.4              9.9.9.9             
ACCEPT     0    --  1.2.3.4              8.8.8.8             
ACCEPT     0    --  5.6.7.8              9.9.9.9             
ACCEPT     0    --  5.6.7.8              8.8.8.8             
           0    -- !1.2.3.4              0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           0    -- !0.0.0.0/0            0.0.0.0/0           
           0    --  10.0.0.0/8           0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           6    --  0.0.0.0/0            0.0.0.0/0           
           6    --  0.0.0.0/0            0.0.0.0/0           
          !6    --  0.0.0.0/0            0.0.0.0/0           
           47   --  0.0.0.0/0            0.0.0.0/0           
           47   --  0.0.0.0/0            0.0.0.0/0           
           99   --  0.0.0.0/0            0.0.0.0/0           
           50   --  0.0.0.0/0            0.0.0.0/0           
           58   --  0.0.0.0/0            0.0.0.0/0           
           132  --  0.0.0.0/0            0.0.0.0/0           
           0    -f  0.0.0.0/0            0.0.0.0/0           
           0    !f  0.0.0.0/0            0.0.0.0/0           
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
r$ iptables -L
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy DROP)
target     prot opt source               destination         
DROP       all  --  anywhere             anywhere            
           all  --  anywhere             anywhere            
           all  --  1.2.3.0/24           anywhere            
           all  --  1.2.0.0/16           anywhere            
           all  --  1.0.3.0/255.0.255.0  anywhere            
ACCEPT     all  --  1.2.3.4              9.9.9.9             
ACCEPT     all  --  1.2.3.4              8.8.8.8             
ACCEPT     all  --  5.6.7.8              9.9.9.9             
ACCEPT     all  --  5.6.7.8              8.8.8.8             
           all  -- !1.2.3.4              anywhere            
           all  --  anywhere             anywhere            
           all  -- !anywhere             anywhere            
           all  --  10.0.0.0/8           anywhere            
           all  --  anywhere             anywhere            
           all  --  anywhere             anywhere            
           all  --  anywhere             anywhere            
           all  --  anywhere             anywhere            
           tcp  --  anywhere             anywhere            
           tcp  --  anywhere             anywhere            
          !tcp  --  anywhere             anywhere            
           gre  --  anywhere             anywhere            
           gre  --  anywhere             anywhere            
           99   --  anywhere             anywhere            
           esp  --  anywhere             anywhere            
           ipv6-icmp --  anywhere             anywhere            
           sctp --  anywhere             anywhere            
           all  -f  anywhere             anywhere            
           all  !f  anywhere             anywhere            
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
r$ iptables -L -n -v --line-numbers
Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
num   pkts bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy DROP 0 packets, 0 bytes)
num   pkts bytes target     prot opt in     out     source               destination         
1        0     0 DROP       0    --  *      *       0.0.0.0/0            0.0.0.0/0           
2        0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
3        0     0            0    --  *      *       1.2.3.0/24           0.0.0.0/0           
4        0     0            0    --  *      *       1.2.0.0/16           0.0.0.0/0           
5        0     0            0    --  *      *       1.0.3.0/255.0.255.0  0.0.0.0/0           
6        0     0 ACCEPT     0    --  *      *       1.2.3.4              9.9.9.9             
7        0     0 ACCEPT     0    --  *      *       1.2.3.4              8.8.8.8             
8        0     0 ACCEPT     0    --  *      *       5.6.7.8              9.9.9.9             
9        0     0 ACCEPT     0    --  *      *       5.6.7.8              8.8.8.8             
10       0     0            0    --  *      *      !1.2.3.4              0.0.0.0/0           
11       0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
12       0     0            0    --  *      *      !0.0.0.0/0            0.0.0.0/0           
13       0     0            0    --  *      *       10.0.0.0/8           0.0.0.0/0           
14       0     0            0    --  wan+   *       0.0.0.0/0            0.0.0.0/0           
15       0     0            0    --  +      *       0.0.0.0/0            0.0.0.0/0           
16       0     0            0    --  !+     *       0.0.0.0/0            0.0.0.0/0           
17       0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
18       0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0           
19       0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0           
20       0     0           !6    --  *      *       0.0.0.0/0            0.0.0.0/0           
21       0     0            47   --  *      *       0.0.0.0/0            0.0.0.0/0           
22       0     0            47   --  *      *       0.0.0.0/0            0.0.0.0/0           
23       0     0            99   --  *      *       0.0.0.0/0            0.0.0.0/0           
24       0     0            50   --  *      *       0.0.0.0/0            0.0.0.0/0           
25       0     0            58   --  *      *       0.0.0.0/0            0.0.0.0/0           
26       0     0            132  --  *      *       0.0.0.0/0            0.0.0.0/0           
27       0     0            0    -f  *      *       0.0.0.0/0            0.0.0.0/0           
28       0     0            0    !f  *      *       0.0.0.0/0            0.0.0.0/0           
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
num   pkts bytes target     prot opt in     out     source               destination         
r$ iptables -A FORWARD -j
iptables v1.8.9 (legacy): option "-j" requires an argument
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m
iptables v1.8.9 (legacy): option "-m" requires an argument
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m nosuch
iptables v1.8.9 (legacy): Couldn't load match `nosuch':No such file or directory
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -m tcp --dport 80
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A FORWARD -m udp --dport 80
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A FORWARD ! -p tcp --dport 80
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A FORWARD -p tcp -m udp --dport 80
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -A FORWARD foo
Bad argument `foo'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables foo
Bad argument `foo'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -A INPUT
iptables v1.8.9 (legacy): Cannot use -A with -A
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -L
iptables v1.8.9 (legacy): Cannot use -L with -A
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables --nosuch
iptables v1.8.9 (legacy): unknown option "--nosuch"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -Q
iptables v1.8.9 (legacy): unknown option "-Q"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -L -j ACCEPT
iptables v1.8.9 (legacy): Illegal option `-j' with this command
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -n -j ACCEPT
iptables v1.8.9 (legacy): Illegal option `-n' with this command
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -v -j ACCEPT
ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  
r$ iptables -A FORWARD -x -j ACCEPT
iptables v1.8.9 (legacy): Illegal option `-x' with this command
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -F -s 1.2.3.4
iptables v1.8.9 (legacy): Illegal option `-s' with this command
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables --append FORWARD --jump ACCEPT --source 1.2.3.4 --destination 4.3.2.1 --in-interface lan0 --out-interface wan0 --protocol tcp
r$ iptables --app FORWARD --jum DROP --src 1.2.3.4 --dst 4.3.2.1
r$ iptables -D FORWARD -s 1.2.3.4 -d 4.3.2.1 -j DROP
r$ iptables -AFORWARD -jACCEPT -s1.1.1.1
iptables v1.8.9 (legacy): host/network `-s1.1.1.1' not found
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -vnL FORWARD
Chain FORWARD (policy DROP 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
    0     0 DROP       0    --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0            0    --  *      *       1.2.3.0/24           0.0.0.0/0           
    0     0            0    --  *      *       1.2.0.0/16           0.0.0.0/0           
    0     0            0    --  *      *       1.0.3.0/255.0.255.0  0.0.0.0/0           
    0     0 ACCEPT     0    --  *      *       1.2.3.4              9.9.9.9             
    0     0 ACCEPT     0    --  *      *       1.2.3.4              8.8.8.8             
    0     0 ACCEPT     0    --  *      *       5.6.7.8              9.9.9.9             
    0     0 ACCEPT     0    --  *      *       5.6.7.8              8.8.8.8             
    0     0            0    --  *      *      !1.2.3.4              0.0.0.0/0           
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0            0    --  *      *      !0.0.0.0/0            0.0.0.0/0           
    0     0            0    --  *      *       10.0.0.0/8           0.0.0.0/0           
    0     0            0    --  wan+   *       0.0.0.0/0            0.0.0.0/0           
    0     0            0    --  +      *       0.0.0.0/0            0.0.0.0/0           
    0     0            0    --  !+     *       0.0.0.0/0            0.0.0.0/0           
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0           !6    --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0            47   --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0            47   --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0            99   --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0            50   --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0            58   --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0            132  --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0            0    -f  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0            0    !f  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0 ACCEPT     0    --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0 ACCEPT     6    --  lan0   wan0    1.2.3.4              4.3.2.1             
r$ iptables -L -Z
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain FORWARD (policy DROP)
target     prot opt source               destination         
DROP       all  --  anywhere             anywhere            
           all  --  anywhere             anywhere            
           all  --  1.2.3.0/24           anywhere            
           all  --  1.2.0.0/16           anywhere            
           all  --  1.0.3.0/255.0.255.0  anywhere            
ACCEPT     all  --  1.2.3.4              9.9.9.9             
ACCEPT     all  --  1.2.3.4              8.8.8.8             
ACCEPT     all  --  5.6.7.8              9.9.9.9             
ACCEPT     all  --  5.6.7.8              8.8.8.8             
           all  -- !1.2.3.4              anywhere            
           all  --  anywhere             anywhere            
           all  -- !anywhere             anywhere            
           all  --  10.0.0.0/8           anywhere            
           all  --  anywhere             anywhere            
           all  --  anywhere             anywhere            
           all  --  anywhere             anywhere            
           all  --  anywhere             anywhere            
           tcp  --  anywhere             anywhere            
           tcp  --  anywhere             anywhere            
          !tcp  --  anywhere             anywhere            
           gre  --  anywhere             anywhere            
           gre  --  anywhere             anywhere            
           99   --  anywhere             anywhere            
           esp  --  anywhere             anywhere            
           ipv6-icmp --  anywhere             anywhere            
           sctp --  anywhere             anywhere            
           all  -f  anywhere             anywhere            
           all  !f  anywhere             anywhere            
ACCEPT     all  --  anywhere             anywhere            
ACCEPT     tcp  --  1.2.3.4              4.3.2.1             
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
r$ iptables -Z FORWARD 1
r$ iptables -Z FORWARD 99
iptables: Index of counter too big.
[1]
r$ iptables -L FORWARD 2 -n
           0    --  0.0.0.0/0            0.0.0.0/0           
r$ iptables -S FORWARD 2
-A FORWARD
r$ iptables -L FORWARD 99
r$ iptables -S FORWARD 99
r$ iptables -L FORWARD x
iptables v1.8.9 (legacy): Invalid rule number `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -S -v
-P INPUT ACCEPT -c 0 0
-P FORWARD DROP -c 0 0
-P OUTPUT ACCEPT -c 0 0
-A FORWARD -c 0 0 -j DROP
-A FORWARD -c 0 0
-A FORWARD -s 1.2.3.0/24 -c 0 0
-A FORWARD -s 1.2.0.0/16 -c 0 0
-A FORWARD -s 1.0.3.0/255.0.255.0 -c 0 0
-A FORWARD -s 1.2.3.4/32 -d 9.9.9.9/32 -c 0 0 -j ACCEPT
-A FORWARD -s 1.2.3.4/32 -d 8.8.8.8/32 -c 0 0 -j ACCEPT
-A FORWARD -s 5.6.7.8/32 -d 9.9.9.9/32 -c 0 0 -j ACCEPT
-A FORWARD -s 5.6.7.8/32 -d 8.8.8.8/32 -c 0 0 -j ACCEPT
-A FORWARD ! -s 1.2.3.4/32 -c 0 0
-A FORWARD -c 0 0
-A FORWARD ! -s 0.0.0.0/0 -c 0 0
-A FORWARD -s 10.0.0.0/8 -c 0 0
-A FORWARD -i wan+ -c 0 0
-A FORWARD -c 0 0
-A FORWARD -c 0 0
-A FORWARD -c 0 0
-A FORWARD -p tcp -c 0 0
-A FORWARD -p tcp -c 0 0
-A FORWARD ! -p tcp -c 0 0
-A FORWARD -p gre -c 0 0
-A FORWARD -p gre -c 0 0
-A FORWARD -p 99 -c 0 0
-A FORWARD -p esp -c 0 0
-A FORWARD -p ipv6-icmp -c 0 0
-A FORWARD -p sctp -c 0 0
-A FORWARD -f -c 0 0
-A FORWARD ! -f -c 0 0
-A FORWARD -c 0 0 -j ACCEPT
-A FORWARD -s 1.2.3.4/32 -d 4.3.2.1/32 -i lan0 -o wan0 -p tcp -c 0 0 -j ACCEPT
r$ iptables -c 1 2 -A FORWARD -j ACCEPT
r$ iptables -A FORWARD -c 10 20 -j ACCEPT
r$ iptables -A FORWARD -c 10 -j ACCEPT
iptables v1.8.9 (legacy): -c requires packet and byte counter
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables-save -c
*security
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*raw
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
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
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
[0:0] -A FORWARD -j DROP
[0:0] -A FORWARD
[0:0] -A FORWARD -s 1.2.3.0/24
[0:0] -A FORWARD -s 1.2.0.0/16
[0:0] -A FORWARD -s 1.0.3.0/255.0.255.0
[0:0] -A FORWARD -s 1.2.3.4/32 -d 9.9.9.9/32 -j ACCEPT
[0:0] -A FORWARD -s 1.2.3.4/32 -d 8.8.8.8/32 -j ACCEPT
[0:0] -A FORWARD -s 5.6.7.8/32 -d 9.9.9.9/32 -j ACCEPT
[0:0] -A FORWARD -s 5.6.7.8/32 -d 8.8.8.8/32 -j ACCEPT
[0:0] -A FORWARD ! -s 1.2.3.4/32
[0:0] -A FORWARD
[0:0] -A FORWARD ! -s 0.0.0.0/0
[0:0] -A FORWARD -s 10.0.0.0/8
[0:0] -A FORWARD -i wan+
[0:0] -A FORWARD
[0:0] -A FORWARD
[0:0] -A FORWARD
[0:0] -A FORWARD -p tcp
[0:0] -A FORWARD -p tcp
[0:0] -A FORWARD ! -p tcp
[0:0] -A FORWARD -p gre
[0:0] -A FORWARD -p gre
[0:0] -A FORWARD -p 99
[0:0] -A FORWARD -p esp
[0:0] -A FORWARD -p ipv6-icmp
[0:0] -A FORWARD -p sctp
[0:0] -A FORWARD -f
[0:0] -A FORWARD ! -f
[0:0] -A FORWARD -j ACCEPT
[0:0] -A FORWARD -s 1.2.3.4/32 -d 4.3.2.1/32 -i lan0 -o wan0 -p tcp -j ACCEPT
[1:2] -A FORWARD -j ACCEPT
[10:20] -A FORWARD -j ACCEPT
COMMIT
r$ iptables -w -A FORWARD
r$ iptables -w 5 -L FORWARD -n
Chain FORWARD (policy DROP)
target     prot opt source               destination         
DROP       0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  1.2.3.0/24           0.0.0.0/0           
           0    --  1.2.0.0/16           0.0.0.0/0           
           0    --  1.0.3.0/255.0.255.0  0.0.0.0/0           
ACCEPT     0    --  1.2.3.4              9.9.9.9             
ACCEPT     0    --  1.2.3.4              8.8.8.8             
ACCEPT     0    --  5.6.7.8              9.9.9.9             
ACCEPT     0    --  5.6.7.8              8.8.8.8             
           0    -- !1.2.3.4              0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           0    -- !0.0.0.0/0            0.0.0.0/0           
           0    --  10.0.0.0/8           0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           6    --  0.0.0.0/0            0.0.0.0/0           
           6    --  0.0.0.0/0            0.0.0.0/0           
          !6    --  0.0.0.0/0            0.0.0.0/0           
           47   --  0.0.0.0/0            0.0.0.0/0           
           47   --  0.0.0.0/0            0.0.0.0/0           
           99   --  0.0.0.0/0            0.0.0.0/0           
           50   --  0.0.0.0/0            0.0.0.0/0           
           58   --  0.0.0.0/0            0.0.0.0/0           
           132  --  0.0.0.0/0            0.0.0.0/0           
           0    -f  0.0.0.0/0            0.0.0.0/0           
           0    !f  0.0.0.0/0            0.0.0.0/0           
ACCEPT     0    --  0.0.0.0/0            0.0.0.0/0           
ACCEPT     6    --  1.2.3.4              4.3.2.1             
ACCEPT     0    --  0.0.0.0/0            0.0.0.0/0           
ACCEPT     0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
r$ iptables -4 -L FORWARD -n
Chain FORWARD (policy DROP)
target     prot opt source               destination         
DROP       0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  1.2.3.0/24           0.0.0.0/0           
           0    --  1.2.0.0/16           0.0.0.0/0           
           0    --  1.0.3.0/255.0.255.0  0.0.0.0/0           
ACCEPT     0    --  1.2.3.4              9.9.9.9             
ACCEPT     0    --  1.2.3.4              8.8.8.8             
ACCEPT     0    --  5.6.7.8              9.9.9.9             
ACCEPT     0    --  5.6.7.8              8.8.8.8             
           0    -- !1.2.3.4              0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           0    -- !0.0.0.0/0            0.0.0.0/0           
           0    --  10.0.0.0/8           0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
           6    --  0.0.0.0/0            0.0.0.0/0           
           6    --  0.0.0.0/0            0.0.0.0/0           
          !6    --  0.0.0.0/0            0.0.0.0/0           
           47   --  0.0.0.0/0            0.0.0.0/0           
           47   --  0.0.0.0/0            0.0.0.0/0           
           99   --  0.0.0.0/0            0.0.0.0/0           
           50   --  0.0.0.0/0            0.0.0.0/0           
           58   --  0.0.0.0/0            0.0.0.0/0           
           132  --  0.0.0.0/0            0.0.0.0/0           
           0    -f  0.0.0.0/0            0.0.0.0/0           
           0    !f  0.0.0.0/0            0.0.0.0/0           
ACCEPT     0    --  0.0.0.0/0            0.0.0.0/0           
ACCEPT     6    --  1.2.3.4              4.3.2.1             
ACCEPT     0    --  0.0.0.0/0            0.0.0.0/0           
ACCEPT     0    --  0.0.0.0/0            0.0.0.0/0           
           0    --  0.0.0.0/0            0.0.0.0/0           
r$ iptables -6 -L FORWARD -n
Try `iptables -h' or 'iptables --help' for more information.
[2]
