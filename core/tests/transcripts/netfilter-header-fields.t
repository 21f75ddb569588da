# kernel: 6.18
r$ iptables -t mangle -N T
r$ iptables -t mangle -A T -m tos --tos 4
r$ iptables -t mangle -A T -m tos ! --tos 0x10/0x1c
r$ iptables -t mangle -A T -m tos --tos Minimize-Delay
r$ iptables -t mangle -A T -m tos --tos minimize-cost
r$ iptables -t mangle -A T -m tos --tos Normal-Service
r$ iptables -t mangle -A T -m tos --tos x
iptables v1.8.9 (legacy): Symbolic name "x" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -m tos --tos 256
iptables v1.8.9 (legacy): Symbolic name "256" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -m tos
iptables v1.8.9 (legacy): tos: option "--tos" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -m dscp --dscp 10
r$ iptables -t mangle -A T -m dscp ! --dscp 0x0a
r$ iptables -t mangle -A T -m dscp --dscp-class AF11
r$ iptables -t mangle -A T -m dscp --dscp-class ef
r$ iptables -t mangle -A T -m dscp --dscp 64
iptables v1.8.9 (legacy): dscp: bad value for option "--dscp", or out of range (0-63).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -m dscp --dscp-class x
iptables v1.8.9 (legacy): Invalid DSCP value `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -m dscp
iptables v1.8.9 (legacy): DSCP match: Parameter --dscp is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -m dscp --dscp 1 --dscp-class EF
iptables v1.8.9 (legacy): dscp: option "--dscp" cannot be used together with "--dscp-class".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -m iprange --src-range 1.2.3.4-1.2.3.9
r$ iptables -t mangle -A T -m iprange ! --dst-range 1.2.3.4-1.2.3.9 --src-range 10.0.0.1
r$ iptables -t mangle -A T -m iprange --src-range 1.2.3.9-1.2.3.4
xt_iprange: range 1.2.3.9-1.2.3.4 is reversed and will never match
r$ iptables -t mangle -A T -m iprange --src-range x
iptables v1.8.9 (legacy): iprange: Bad value for "--src-range" option: "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -m iprange --src-range 1.2.3.4-x
iptables v1.8.9 (legacy): iprange: Bad value for "--src-range" option: "x"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -m iprange
iptables v1.8.9 (legacy): iprange match: You must specify `--src-range' or `--dst-range'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -m length --length 100
r$ iptables -t mangle -A T -m length ! --length 100:200
r$ iptables -t mangle -A T -m length --length :200
r$ iptables -t mangle -A T -m length --length 200:
r$ iptables -t mangle -A T -m length --length 200:100
r$ iptables -t mangle -A T -m length --length 70000
iptables v1.8.9 (legacy): length: bad value for option "--length" near "70000", or out of range (0-65535).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -m length --length x
iptables v1.8.9 (legacy): length: bad value for option "--length" near "x", or out of range (0-65535).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -m length
iptables v1.8.9 (legacy): length: option "--length" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j TOS --set-tos 5
r$ iptables -t mangle -A T -j TOS --set-tos 0x10/0x3f
r$ iptables -t mangle -A T -j TOS --set-tos Maximize-Throughput
r$ iptables -t mangle -A T -j TOS --and-tos 0xf0
r$ iptables -t mangle -A T -j TOS --or-tos 0x08
r$ iptables -t mangle -A T -j TOS --xor-tos 0x08
r$ iptables -t mangle -A T -j TOS --set-tos x
iptables v1.8.9 (legacy): Symbolic name "x" is unknown
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j TOS
iptables v1.8.9 (legacy): TOS: An action is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j TOS --set-tos 5 --or-tos 6
iptables v1.8.9 (legacy): TOS: option "--set-tos" cannot be used together with "--or-tos".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -j TOS --set-tos 5
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -A T -j DSCP --set-dscp 10
r$ iptables -t mangle -A T -j DSCP --set-dscp-class CS1
r$ iptables -t mangle -A T -j DSCP --set-dscp 99
iptables v1.8.9 (legacy): DSCP: bad value for option "--set-dscp", or out of range (0-63).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j DSCP --set-dscp-class nope
iptables v1.8.9 (legacy): Invalid DSCP value `nope'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j DSCP
iptables v1.8.9 (legacy): DSCP target: Parameter --set-dscp is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -j DSCP --set-dscp 1
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -A T -j TTL --ttl-set 5
r$ iptables -t mangle -A T -j TTL --ttl-inc 1
r$ iptables -t mangle -A T -j TTL --ttl-dec 1
r$ iptables -t mangle -A T -j TTL --ttl-dec 0
iptables v1.8.9 (legacy): TTL: bad value for option "--ttl-dec", or out of range (1-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j TTL --ttl-inc 0
iptables v1.8.9 (legacy): TTL: bad value for option "--ttl-inc", or out of range (1-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j TTL --ttl-set 300
iptables v1.8.9 (legacy): TTL: bad value for option "--ttl-set", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j TTL
iptables v1.8.9 (legacy): TTL: You must specify an action
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A T -j TTL --ttl-set 5 --ttl-inc 5
iptables v1.8.9 (legacy): TTL: option "--ttl-set" cannot be used together with "--ttl-inc".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A FORWARD -j TTL --ttl-set 5
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -t mangle -S T
-N T
-A T -m tos --tos 0x04/0xff
-A T -m tos ! --tos 0x10/0x1c
-A T -m tos --tos 0x10/0x3f
-A T -m tos --tos 0x02/0x3f
-A T -m tos --tos 0x00/0x3f
-A T -m dscp --dscp 0x0a
-A T -m dscp ! --dscp 0x0a
-A T -m dscp --dscp 0x0a
-A T -m dscp --dscp 0x2e
-A T -m iprange --src-range 1.2.3.4-1.2.3.9
-A T -m iprange --src-range 10.0.0.1-10.0.0.1 ! --dst-range 1.2.3.4-1.2.3.9
-A T -m iprange --src-range 1.2.3.9-1.2.3.4
-A T -m length --length 100
-A T -m length ! --length 100:200
-A T -m length --length 0:200
-A T -m length --length 200:65535
-A T -m length --length 200:100
-A T -j TOS --set-tos 0x05/0xff
-A T -j TOS --set-tos 0x10/0x3f
-A T -j TOS --set-tos 0x08/0x3f
-A T -j TOS --set-tos 0x00/0x0f
-A T -j TOS --set-tos 0x08/0x08
-A T -j TOS --set-tos 0x08/0x00
-A T -j DSCP --set-dscp 0x0a
-A T -j DSCP --set-dscp 0x08
-A T -j TTL --ttl-set 5
-A T -j TTL --ttl-inc 1
-A T -j TTL --ttl-dec 1
r$ iptables -t mangle -L T -n
Chain T (0 references)
target     prot opt source               destination         
           0    --  0.0.0.0/0            0.0.0.0/0            tos match0x04/0xff
           0    --  0.0.0.0/0            0.0.0.0/0            tos match!0x10/0x1c
           0    --  0.0.0.0/0            0.0.0.0/0            tos match0x10/0x3f
           0    --  0.0.0.0/0            0.0.0.0/0            tos match0x02/0x3f
           0    --  0.0.0.0/0            0.0.0.0/0            tos match0x00/0x3f
           0    --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x0a
           0    --  0.0.0.0/0            0.0.0.0/0            DSCP match !0x0a
           0    --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x0a
           0    --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x2e
           0    --  0.0.0.0/0            0.0.0.0/0            source IP range 1.2.3.4-1.2.3.9
           0    --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.1-10.0.0.1 destination IP range ! 1.2.3.4-1.2.3.9
           0    --  0.0.0.0/0            0.0.0.0/0            source IP range 1.2.3.9-1.2.3.4
           0    --  0.0.0.0/0            0.0.0.0/0            length 100
           0    --  0.0.0.0/0            0.0.0.0/0            length !100:200
           0    --  0.0.0.0/0            0.0.0.0/0            length 0:200
           0    --  0.0.0.0/0            0.0.0.0/0            length 200:65535
           0    --  0.0.0.0/0            0.0.0.0/0            length 200:100
TOS        0    --  0.0.0.0/0            0.0.0.0/0            TOS set 0x05/0xff
TOS        0    --  0.0.0.0/0            0.0.0.0/0            TOS set 0x10/0x3f
TOS        0    --  0.0.0.0/0            0.0.0.0/0            TOS set 0x08/0x3f
TOS        0    --  0.0.0.0/0            0.0.0.0/0            TOS set 0x00/0x0f
TOS        0    --  0.0.0.0/0            0.0.0.0/0            TOS set 0x08/0x08
TOS        0    --  0.0.0.0/0            0.0.0.0/0            TOS set 0x08/0x00
DSCP       0    --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x0a
DSCP       0    --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x08
TTL        0    --  0.0.0.0/0            0.0.0.0/0            TTL set to 5
TTL        0    --  0.0.0.0/0            0.0.0.0/0            TTL increment by 1
TTL        0    --  0.0.0.0/0            0.0.0.0/0            TTL decrement by 1
r$ iptables -t mangle -L T
Chain T (0 references)
target     prot opt source               destination         
           all  --  anywhere             anywhere             tos match0x04/0xff
           all  --  anywhere             anywhere             tos match!0x10/0x1c
           all  --  anywhere             anywhere             tos match Minimize-Delay
           all  --  anywhere             anywhere             tos match Minimize-Cost
           all  --  anywhere             anywhere             tos match Normal-Service
           all  --  anywhere             anywhere             DSCP match 0x0a
           all  --  anywhere             anywhere             DSCP match !0x0a
           all  --  anywhere             anywhere             DSCP match 0x0a
           all  --  anywhere             anywhere             DSCP match 0x2e
           all  --  anywhere             anywhere             source IP range 1.2.3.4-1.2.3.9
           all  --  anywhere             anywhere             source IP range 10.0.0.1-10.0.0.1 destination IP range ! 1.2.3.4-1.2.3.9
           all  --  anywhere             anywhere             source IP range 1.2.3.9-1.2.3.4
           all  --  anywhere             anywhere             length 100
           all  --  anywhere             anywhere             length !100:200
           all  --  anywhere             anywhere             length 0:200
           all  --  anywhere             anywhere             length 200:65535
           all  --  anywhere             anywhere             length 200:100
TOS        all  --  anywhere             anywhere             TOS set 0x05/0xff
TOS        all  --  anywhere             anywhere              TOS setMinimize-Delay
TOS        all  --  anywhere             anywhere              TOS setMaximize-Throughput
TOS        all  --  anywhere             anywhere             TOS and 0xf0
TOS        all  --  anywhere             anywhere             TOS or 0x08
TOS        all  --  anywhere             anywhere             TOS xor 0x08
DSCP       all  --  anywhere             anywhere             DSCP set 0x0a
DSCP       all  --  anywhere             anywhere             DSCP set 0x08
TTL        all  --  anywhere             anywhere             TTL set to 5
TTL        all  --  anywhere             anywhere             TTL increment by 1
TTL        all  --  anywhere             anywhere             TTL decrement by 1
