# kernel: 6.18
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-tuple src --hmark-tuple dst
iptables v1.8.9 (legacy): HMARK: option "--hmark-tuple" can only be used once.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-src-prefix 24
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-dst-prefix 33
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-dst-prefix 0
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-sport-mask 0xff00 --hmark-dport-mask 255
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-sport 5 --hmark-dport http
iptables v1.8.9 (legacy): HMARK: bad value for option "--hmark-dport", or out of range (0-65535).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-sport 5 --hmark-sport-mask 7
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-proto-mask 0xff
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-proto-mask 0x1ff
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-proto-mask 0x0f --hmark-spi 1
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-spi-mask 0x0f
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-spi-mask 0x0f --hmark-sport-mask 5
iptables v1.8.9 (legacy): you cannot use --hmark-spi-mask and --hmark-?port-mask,at the same time
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-tuple sport
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-tuple dport,spi
iptables v1.8.9 (legacy): you cannot use --hmark-spi-mask and --hmark-?port-mask,at the same time
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-tuple spi
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-tuple ct,proto
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1 --hmark-offset 0xffffffff
iptables v1.8.9 (legacy): you have to specify --hmark-tuple at least
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 5 --hmark-rnd 1
iptables v1.8.9 (legacy): you have to specify --hmark-tuple at least
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 0x10 --hmark-rnd 0
iptables v1.8.9 (legacy): you have to specify --hmark-tuple at least
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-mod 0x10 --hmark-rnd 1 --hmark-src-prefix 24 --hmark-tuple src
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-tuple src,dst,sport --hmark-rnd 0x5 --hmark-mod 7 --hmark-offset 10
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-tuple src,,dst --hmark-rnd 0x5 --hmark-mod 7 --hmark-offset 10
iptables v1.8.9 (legacy): Bad type ",dst"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-tuple src,src --hmark-rnd 0x5 --hmark-mod 7 --hmark-offset 10
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-sport-mask 0x10000 --hmark-rnd 0x5 --hmark-mod 7
iptables v1.8.9 (legacy): HMARK: bad value for option "--hmark-sport-mask", or out of range (0-65535).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j HMARK --hmark-src-prefix 16 --hmark-dst-prefix 20 --hmark-sport-mask 0xffff --hmark-dport-mask 0xffff --hmark-proto-mask 0xff --hmark-rnd 0xfee1 --hmark-mod 1000 --hmark-offset 7 --hmark-tuple ct
r$ iptables -t mangle -S OUTPUT
-P OUTPUT ACCEPT
-A OUTPUT -j HMARK --hmark-src-prefix 24 --hmark-rnd 0x00000001 --hmark-mod 5
-A OUTPUT -j HMARK --hmark-dst-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 5
-A OUTPUT -j HMARK --hmark-dst-prefix 0 --hmark-rnd 0x00000001 --hmark-mod 5
-A OUTPUT -j HMARK --hmark-sport-mask 0xff00 --hmark-dport-mask 0x00ff --hmark-rnd 0x00000001 --hmark-mod 5
-A OUTPUT -j HMARK --hmark-sport-mask 0x0007 --hmark-sport 0x0005 --hmark-rnd 0x00000001 --hmark-mod 5
-A OUTPUT -j HMARK --hmark-proto-mask 0xff --hmark-rnd 0x00000001 --hmark-mod 5
-A OUTPUT -j HMARK --hmark-proto-mask 0x1ff --hmark-rnd 0x00000001 --hmark-mod 5
-A OUTPUT -j HMARK --hmark-spi 0x00000001 --hmark-proto-mask 0x0f --hmark-rnd 0x00000001 --hmark-mod 5
-A OUTPUT -j HMARK --hmark-spi-mask 0x0000000f --hmark-rnd 0x00000001 --hmark-mod 5
-A OUTPUT -j HMARK --hmark-sport-mask 0xffff --hmark-rnd 0x00000001 --hmark-mod 5
-A OUTPUT -j HMARK --hmark-spi-mask 0xffffffff --hmark-rnd 0x00000001 --hmark-mod 5
-A OUTPUT -j HMARK --hmark-proto-mask 0xffff --hmark-rnd 0x00000001 --hmark-mod 5 --hmark-tuple ct
-A OUTPUT -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000001 --hmark-mod 16
-A OUTPUT -j HMARK --hmark-src-prefix 32 --hmark-dst-prefix 32 --hmark-sport-mask 0xffff --hmark-rnd 0x00000005 --hmark-mod 7 --hmark-offset 10
-A OUTPUT -j HMARK --hmark-src-prefix 32 --hmark-rnd 0x00000005 --hmark-mod 7 --hmark-offset 10
-A OUTPUT -j HMARK --hmark-src-prefix 16 --hmark-dst-prefix 20 --hmark-sport-mask 0xffff --hmark-dport-mask 0xffff --hmark-proto-mask 0xff --hmark-rnd 0x0000fee1 --hmark-mod 1000 --hmark-offset 7 --hmark-tuple ct
r$ iptables -t mangle -L OUTPUT
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
HMARK      all  --  anywhere             anywhere             HMARK mod 5 src-prefix 24 rnd 0x1 
HMARK      all  --  anywhere             anywhere             HMARK mod 5 dst-prefix 32 rnd 0x1 
HMARK      all  --  anywhere             anywhere             HMARK mod 5 dst-prefix 0 rnd 0x1 
HMARK      all  --  anywhere             anywhere             HMARK mod 5 sport-mask 0xff00 dport-mask 0xff rnd 0x1 
HMARK      all  --  anywhere             anywhere             HMARK mod 5 sport-mask 0x7 sport 0x5 rnd 0x1 
HMARK      all  --  anywhere             anywhere             HMARK mod 5 proto-mask 0xff rnd 0x1 
HMARK      all  --  anywhere             anywhere             HMARK mod 5 proto-mask 0x1ff rnd 0x1 
HMARK      all  --  anywhere             anywhere             HMARK mod 5 spi 0x1 proto-mask 0xf rnd 0x1 
HMARK      all  --  anywhere             anywhere             HMARK mod 5 spi-mask 0xf rnd 0x1 
HMARK      all  --  anywhere             anywhere             HMARK mod 5 sport-mask 0xffff rnd 0x1 
HMARK      all  --  anywhere             anywhere             HMARK mod 5 spi-mask 0xffffffff rnd 0x1 
HMARK      all  --  anywhere             anywhere             HMARK mod 5 ct, proto-mask 0xffff rnd 0x1 
HMARK      all  --  anywhere             anywhere             HMARK mod 16 src-prefix 32 rnd 0x1 
HMARK      all  --  anywhere             anywhere             HMARK mod 7 + 0xa src-prefix 32 dst-prefix 32 sport-mask 0xffff rnd 0x5 
HMARK      all  --  anywhere             anywhere             HMARK mod 7 + 0xa src-prefix 32 rnd 0x5 
HMARK      all  --  anywhere             anywhere             HMARK mod 1000 + 0x7 ct, src-prefix 16 dst-prefix 20 sport-mask 0xffff dport-mask 0xffff proto-mask 0xff rnd 0xfee1 
r$ iptables -A OUTPUT -j LOG --log-level DEBUG
iptables v1.8.9 (legacy): log level "DEBUG" unknown
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A OUTPUT -j LOG --log-level 07
r$ iptables -A OUTPUT -j LOG --log-level notice
r$ iptables -A OUTPUT -j LOG --log-level warning
r$ iptables -A OUTPUT -j LOG --log-level panic
r$ iptables -A OUTPUT -j LOG --log-level error
r$ iptables -A OUTPUT -j LOG --log-level inf
iptables v1.8.9 (legacy): log level "inf" unknown
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A OUTPUT -j LOG --log-level al
iptables v1.8.9 (legacy): log level "al" unknown
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A OUTPUT -j LOG --log-prefix "a b\c\"d'e:"
r$ iptables -A OUTPUT -j LOG --log-prefix "a:"
r$ iptables -A OUTPUT ! -j LOG
iptables v1.8.9 (legacy): cannot have ! before -j
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A OUTPUT -j LOG ! --log-prefix x
iptables v1.8.9 (legacy): LOG: option "--log-prefix" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -S OUTPUT
-P OUTPUT ACCEPT
-A OUTPUT -j LOG --log-level 7
-A OUTPUT -j LOG --log-level 5
-A OUTPUT -j LOG
-A OUTPUT -j LOG --log-level 0
-A OUTPUT -j LOG --log-level 3
-A OUTPUT -j LOG --log-prefix "a b\\c\"d\'e:"
-A OUTPUT -j LOG --log-prefix "a:"
r$ iptables -L OUTPUT -n
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
LOG        0    --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 7
LOG        0    --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 5
LOG        0    --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4
LOG        0    --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 0
LOG        0    --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 3
LOG        0    --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "a b\c"d'e:"
LOG        0    --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "a:"
r$ iptables -t mangle -A OUTPUT -j CLASSIFY --set-class 1
iptables v1.8.9 (legacy): Bad class value "1"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j CLASSIFY --set-class 1:
iptables v1.8.9 (legacy): Bad class value "1:"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j CLASSIFY --set-class :1
iptables v1.8.9 (legacy): Bad class value ":1"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t mangle -A OUTPUT -j CLASSIFY --set-class 10000:1
r$ iptables -t mangle -A OUTPUT -j CLASSIFY --set-class 1:1x
r$ iptables -t mangle -A OUTPUT -j CLASSIFY --set-class 0xa:b
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:80-90/http
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:80-90/x
iptables v1.8.9 (legacy): Port `x' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:80-90/5/6
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4-
iptables v1.8.9 (legacy): Bad IP address ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4-1.2.3.5-1.2.3.6
iptables v1.8.9 (legacy): Bad IP address "1.2.3.5-1.2.3.6"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination ""
iptables v1.8.9 (legacy): Bad IP address ""
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination :
iptables v1.8.9 (legacy): Port `' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:
iptables v1.8.9 (legacy): Port `' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:0
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:70000
iptables v1.8.9 (legacy): Port `70000' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:5-70000
iptables v1.8.9 (legacy): Port `70000' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:9-5
iptables v1.8.9 (legacy): Port range `5' funky
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:5x
iptables v1.8.9 (legacy): Garbage after port value: `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:5-6x
iptables v1.8.9 (legacy): Garbage after port range: `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p icmp -j DNAT --to-destination 1.2.3.4:5-6
r$ iptables -t nat -A PREROUTING -p icmp -j DNAT --to-destination 1.2.3.4:ssh-http
iptables v1.8.9 (legacy): Port `ssh-http' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -j DNAT --to-destination 1.2.3.4:5
iptables v1.8.9 (legacy): Need TCP, UDP, SCTP or DCCP with port specification
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING ! -p tcp -j DNAT --to-destination 1.2.3.4:5
r$ iptables -t nat -A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.4:5-9/7
r$ iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports 5-
iptables v1.8.9 (legacy): Port `' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports http
r$ iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports 0
r$ iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports 5/7
iptables v1.8.9 (legacy): Garbage after port value: `/7'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports 5-9/7
iptables v1.8.9 (legacy): Shifted portmap ranges not supported with this kernel
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports 5,7
iptables v1.8.9 (legacy): Garbage after port value: `,7'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -p tcp -j MASQUERADE --to-ports 5,7
iptables v1.8.9 (legacy): Garbage after port value: `,7'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -p tcp -j MASQUERADE --to-ports 5x
iptables v1.8.9 (legacy): Garbage after port value: `x'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -A POSTROUTING -p tcp -j MASQUERADE --to-ports http
r$ iptables -t nat -A POSTROUTING -p tcp -j MASQUERADE --to-ports ""
iptables v1.8.9 (legacy): Port `' not valid
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -t nat -S
-P PREROUTING ACCEPT
-P INPUT ACCEPT
-P OUTPUT ACCEPT
-P POSTROUTING ACCEPT
-A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:80-90/80
-A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:80-90/5
-A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:0
-A PREROUTING -p icmp -j DNAT --to-destination 1.2.3.4:5-6
-A PREROUTING ! -p tcp -j DNAT --to-destination 1.2.3.4:5
-A PREROUTING -p tcp -j REDIRECT --to-ports 80
-A PREROUTING -p tcp -j REDIRECT --to-ports 0
-A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.4:5-9/0
-A POSTROUTING -p tcp -j MASQUERADE --to-ports 80
