# kernel: 6.18
r$ ipset create s1 hash:ip,port,ip timeout 1200
r$ ipset create s2 hash:ip
r$ ipset create s3 hash:ip,port
r$ iptables -N T
r$ iptables -A T -p tcp --dport 80
r$ iptables -A T -p tcp --dport 80:90 --sport 1024:
r$ iptables -A T -p tcp --dport :90
r$ iptables -A T -p tcp ! --dport http
r$ iptables -A T -p tcp --dport ! 80
iptables v1.8.9 (legacy): invalid port/service `!' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p tcp --destination-port 80 --source-port 5
r$ iptables -A T -p tcp --dport 90:80
iptables v1.8.9 (legacy): invalid portrange (min > max)
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p tcp --dport 0:65535
r$ iptables -A T -p tcp --dport nosuch
iptables v1.8.9 (legacy): invalid port/service `nosuch' specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p tcp --dport
iptables v1.8.9 (legacy): option "--dport" requires an argument
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p tcp --dport 80 --dport 81
iptables v1.8.9 (legacy): Only one `--destination-port' allowed
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p tcp --syn
r$ iptables -A T -p tcp ! --syn
r$ iptables -A T -p tcp --tcp-flags SYN,ACK SYN
r$ iptables -A T -p tcp --tcp-flags ALL NONE
r$ iptables -A T -p tcp --tcp-flags FOO SYN
iptables v1.8.9 (legacy): Unknown TCP flag `FOO'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p tcp --tcp-flags SYN
iptables v1.8.9 (legacy): --tcp-flags requires two args.
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m tcp -p tcp --dport 5
r$ iptables -A T -p tcp -m tcp
r$ iptables -A T -p udp
r$ iptables -A T -p udp --dport 53
r$ iptables -A T -p udp --dport domain --sport 1:2
r$ iptables -A T -p icmp
r$ iptables -A T -p icmp --icmp-type 8
r$ iptables -A T -p icmp --icmp-type echo-request
r$ iptables -A T -p icmp --icmp-type any
r$ iptables -A T -p icmp --icmp-type 3/1
r$ iptables -A T -p icmp --icmp-type port-unreachable
r$ iptables -A T -p icmp ! --icmp-type ping
r$ iptables -A T -p icmp --icmp-type nosuch
iptables v1.8.9 (legacy): Unknown ICMP type `nosuch'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p icmp --icmp-type 300
iptables v1.8.9 (legacy): Unknown ICMP type `300'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p icmp --icmp-type echo-re
iptables v1.8.9 (legacy): Ambiguous ICMP type `echo-re': `echo-reply' or `echo-request'?
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p icmp -m icmp
iptables v1.8.9 (legacy): icmp: option "--icmp-type" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p icmp --icmp-type ttl-exceeded
r$ iptables -A T -p icmp --icmp-type destination-unreachable
r$ iptables -A T -p icmp --icmp-type 3/20
r$ iptables -A T -m mark --mark 0x301
r$ iptables -A T -m mark --mark 1/0xff
r$ iptables -A T -m mark ! --mark 0
r$ iptables -A T -m mark --mark x
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m mark --mark 1/
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m mark
iptables v1.8.9 (legacy): mark: option "--mark" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m mark --mark 0x1ffffffff
iptables v1.8.9 (legacy): mark: bad integer value for option "--mark", or out of range.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m connmark --mark 0x301/0xf00
r$ iptables -A T -m connmark ! --mark 5
r$ iptables -A T -m connmark
iptables v1.8.9 (legacy): connmark: option "--mark" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m conntrack --ctstate NEW
r$ iptables -A T -m conntrack ! --ctstate NEW,INVALID,ESTABLISHED,RELATED,UNTRACKED,SNAT,DNAT
r$ iptables -A T -m conntrack --ctstate FOO
iptables v1.8.9 (legacy): Bad ctstate "FOO"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m conntrack
iptables v1.8.9 (legacy): conntrack: At least one option is required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m conntrack --ctstate new,esta
r$ iptables -A T -m state --state NEW
r$ iptables -A T -m state ! --state ESTABLISHED,RELATED
r$ iptables -A T -m state --state SNAT
iptables v1.8.9 (legacy): Bad state "SNAT"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m state
iptables v1.8.9 (legacy): state: option "--state" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m set --match-set s1 src,dstport,dst
r$ iptables -A T -m set ! --match-set s1 src,dst,dst
r$ iptables -A T -m set --match-set s2 src
r$ iptables -A T -m set --match-set s2 src,dst
r$ iptables -A T -m set --match-set s2 foo
iptables v1.8.9 (legacy): You must spefify (the comma separated list of) 'src' or 'dst'.
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m set --match-set s1 src
r$ iptables -A T -m set --match-set s2
iptables v1.8.9 (legacy): --match-set requires two args.
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m set
iptables v1.8.9 (legacy): You must specify `--match-set' with proper arguments
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m set --match-set s2 src,dst,src,dst,src,dst,src
iptables v1.8.9 (legacy): Can't be more src/dst options than 6.
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m statistic --mode random --probability 0.5
r$ iptables -A T -m statistic --mode random --probability 0.33
r$ iptables -A T -m statistic --mode random ! --probability 0.333333
r$ iptables -A T -m statistic --mode random --probability 1
r$ iptables -A T -m statistic --mode random --probability 1.5
iptables v1.8.9 (legacy): statistic: bad value for option "--probability", or out of range (0-1).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m statistic --mode random --probability 0.00001
r$ iptables -A T -m statistic --mode random
iptables v1.8.9 (legacy): --probability must be specified when using random mode
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m statistic --mode nth --every 3
iptables v1.8.9 (legacy): statistic: option "--every" also requires "--packet".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m statistic --mode nth --every 3 --packet 2
r$ iptables -A T -m statistic --mode nth --every 3 --packet 3
iptables v1.8.9 (legacy): the --packet p must be 0 <= p <= n-1
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m statistic --mode nth ! --every 2 --packet 0
r$ iptables -A T -m statistic --mode nth --every 0
iptables v1.8.9 (legacy): statistic: bad value for option "--every", or out of range (1-4294967295).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m statistic --mode nth --every 1
iptables v1.8.9 (legacy): statistic: option "--every" also requires "--packet".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m statistic --mode nth
iptables v1.8.9 (legacy): --every and --packet must be specified when using nth mode
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m statistic --mode foo
iptables v1.8.9 (legacy): Bad mode "foo"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m statistic --every 3
iptables v1.8.9 (legacy): --probability must be specified when using random mode
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m statistic
iptables v1.8.9 (legacy): --probability must be specified when using random mode
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m comment --comment hello
r$ iptables -A T -m comment --comment "hello world's \"x\" \\ $a"
r$ iptables -A T -m comment
iptables v1.8.9 (legacy): comment: option "--comment" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m multiport --dports 80
iptables v1.8.9 (legacy): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p tcp -m multiport --dports 80,443,8000:8080
r$ iptables -A T -p udp -m multiport ! --sports 53
r$ iptables -A T -p tcp -m multiport --ports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
r$ iptables -A T -p tcp -m multiport --ports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16
iptables v1.8.9 (legacy): too many ports specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p tcp -m multiport
iptables v1.8.9 (legacy): multiport expection an option
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p tcp -m multiport --dports 9:8
iptables v1.8.9 (legacy): invalid portrange specified
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p icmp -m multiport --dports 9
iptables v1.8.9 (legacy): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -p tcp -m multiport --dports http,domain
r$ iptables -A T -p tcp -m multiport --dports 1 --sports 2
iptables v1.8.9 (legacy): multiport: option "--source-ports" cannot be used together with "--destination-ports".
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m addrtype --dst-type LOCAL
r$ iptables -A T -m addrtype --src-type UNICAST,LOCAL ! --dst-type BROADCAST
r$ iptables -A T -m addrtype --dst-type FOO
iptables v1.8.9 (legacy): addrtype: bad type "FOO"
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m addrtype
iptables v1.8.9 (legacy): addrtype: you must specify --src-type or --dst-type
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m ttl --ttl-eq 1
r$ iptables -A T -m ttl --ttl 64
r$ iptables -A T -m ttl --ttl-lt 5
r$ iptables -A T -m ttl --ttl-gt 5
r$ iptables -A T -m ttl ! --ttl-eq 5
r$ iptables -A T -m ttl ! --ttl-lt 5
iptables v1.8.9 (legacy): ttl: option "--ttl-lt" cannot be inverted.
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m ttl --ttl-eq 300
iptables v1.8.9 (legacy): ttl: bad value for option "--ttl-eq", or out of range (0-255).
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m ttl
iptables v1.8.9 (legacy): TTL match: You must specify one of `--ttl-eq', `--ttl-lt', `--ttl-gt
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A T -m mark --mark 1 -m mark --mark 2
r$ iptables -A T -p tcp -m tcp --dport 80 -m tcp --sport 1
r$ iptables -S T
-N T
-A T -p tcp -m tcp --dport 80
-A T -p tcp -m tcp --sport 1024:65535 --dport 80:90
-A T -p tcp -m tcp --dport 0:90
-A T -p tcp -m tcp ! --dport 80
-A T -p tcp -m tcp --sport 5 --dport 80
-A T -p tcp -m tcp
-A T -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN
-A T -p tcp -m tcp ! --tcp-flags FIN,SYN,RST,ACK SYN
-A T -p tcp -m tcp --tcp-flags SYN,ACK SYN
-A T -p tcp -m tcp --tcp-flags FIN,SYN,RST,PSH,ACK,URG NONE
-A T -p tcp -m tcp --dport 5
-A T -p tcp -m tcp
-A T -p udp
-A T -p udp -m udp --dport 53
-A T -p udp -m udp --sport 1:2 --dport 53
-A T -p icmp
-A T -p icmp -m icmp --icmp-type 8
-A T -p icmp -m icmp --icmp-type 8
-A T -p icmp -m icmp --icmp-type any
-A T -p icmp -m icmp --icmp-type 3/1
-A T -p icmp -m icmp --icmp-type 3/3
-A T -p icmp -m icmp ! --icmp-type 8
-A T -p icmp -m icmp --icmp-type 11
-A T -p icmp -m icmp --icmp-type 3
-A T -p icmp -m icmp --icmp-type 3/20
-A T -m mark --mark 0x301
-A T -m mark --mark 0x1/0xff
-A T -m mark ! --mark 0x0
-A T -m connmark --mark 0x301/0xf00
-A T -m connmark ! --mark 0x5
-A T -m conntrack --ctstate NEW
-A T -m conntrack ! --ctstate INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED,SNAT,DNAT
-A T -m conntrack --ctstate NEW,ESTABLISHED
-A T -m state --state NEW
-A T -m state ! --state RELATED,ESTABLISHED
-A T -m set --match-set s1 src,dst,dst
-A T -m set ! --match-set s1 src,dst,dst
-A T -m set --match-set s2 src
-A T -m set --match-set s2 src,dst
-A T -m set --match-set s1 src
-A T -m statistic --mode random --probability 0.50000000000
-A T -m statistic --mode random --probability 0.33000000007
-A T -m statistic --mode random ! --probability 0.33333300008
-A T -m statistic --mode random --probability 1.00000000000
-A T -m statistic --mode random --probability 0.00001000008
-A T -m statistic --mode nth --every 3 --packet 2
-A T -m statistic --mode nth ! --every 2 --packet 0
-A T -m comment --comment hello
-A T -m comment --comment "hello world\'s \"x\" \\ $a"
-A T -p tcp -m multiport --dports 80,443,8000:8080
-A T -p udp -m multiport ! --sports 53
-A T -p tcp -m multiport --ports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
-A T -p tcp -m multiport --dports 80,53
-A T -m addrtype --dst-type LOCAL
-A T -m addrtype --src-type UNICAST,LOCAL ! --dst-type BROADCAST
-A T -m ttl --ttl-eq 1
-A T -m ttl --ttl-eq 64
-A T -m ttl --ttl-lt 5
-A T -m ttl --ttl-gt 5
-A T -m ttl ! --ttl-eq 5
-A T -m mark --mark 0x1 -m mark --mark 0x2
-A T -p tcp -m tcp --dport 80 -m tcp --sport 1
r$ iptables -L T
Chain T (0 references)
target     prot opt source               destination         
           tcp  --  anywhere             anywhere             tcp dpt:http
           tcp  --  anywhere             anywhere             tcp spts:1024:65535 dpts:http:90
           tcp  --  anywhere             anywhere             tcp dpts:0:90
           tcp  --  anywhere             anywhere             tcp dpt:!http
           tcp  --  anywhere             anywhere             tcp spt:5 dpt:http
           tcp  --  anywhere             anywhere             tcp
           tcp  --  anywhere             anywhere             tcp flags:FIN,SYN,RST,ACK/SYN
           tcp  --  anywhere             anywhere             tcp flags:!FIN,SYN,RST,ACK/SYN
           tcp  --  anywhere             anywhere             tcp flags:SYN,ACK/SYN
           tcp  --  anywhere             anywhere             tcp flags:FIN,SYN,RST,PSH,ACK,URG/NONE
           tcp  --  anywhere             anywhere             tcp dpt:5
           tcp  --  anywhere             anywhere             tcp
           udp  --  anywhere             anywhere            
           udp  --  anywhere             anywhere             udp dpt:domain
           udp  --  anywhere             anywhere             udp spts:1:2 dpt:domain
           icmp --  anywhere             anywhere            
           icmp --  anywhere             anywhere             icmp echo-request
           icmp --  anywhere             anywhere             icmp echo-request
           icmp --  anywhere             anywhere             icmp any
           icmp --  anywhere             anywhere             icmp host-unreachable
           icmp --  anywhere             anywhere             icmp port-unreachable
           icmp --  anywhere             anywhere             icmp !echo-request
           icmp --  anywhere             anywhere             icmp time-exceeded
           icmp --  anywhere             anywhere             icmp destination-unreachable
           icmp --  anywhere             anywhere             icmptype 3 code 20
           all  --  anywhere             anywhere             mark match 0x301
           all  --  anywhere             anywhere             mark match 0x1/0xff
           all  --  anywhere             anywhere             mark match ! 0x0
           all  --  anywhere             anywhere             connmark match  0x301/0xf00
           all  --  anywhere             anywhere             connmark match ! 0x5
           all  --  anywhere             anywhere             ctstate NEW
           all  --  anywhere             anywhere             ! ctstate INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED,SNAT,DNAT
           all  --  anywhere             anywhere             ctstate NEW,ESTABLISHED
           all  --  anywhere             anywhere             state NEW
           all  --  anywhere             anywhere             ! state RELATED,ESTABLISHED
           all  --  anywhere             anywhere             match-set s1 src,dst,dst
           all  --  anywhere             anywhere             ! match-set s1 src,dst,dst
           all  --  anywhere             anywhere             match-set s2 src
           all  --  anywhere             anywhere             match-set s2 src,dst
           all  --  anywhere             anywhere             match-set s1 src
           all  --  anywhere             anywhere             statistic mode random probability 0.50000000000
           all  --  anywhere             anywhere             statistic mode random probability 0.33000000007
           all  --  anywhere             anywhere             statistic mode random ! probability 0.33333300008
           all  --  anywhere             anywhere             statistic mode random probability 1.00000000000
           all  --  anywhere             anywhere             statistic mode random probability 0.00001000008
           all  --  anywhere             anywhere             statistic mode nth every 3 packet 2
           all  --  anywhere             anywhere             statistic mode nth ! every 2
           all  --  anywhere             anywhere             /* hello */
           all  --  anywhere             anywhere             /* hello world's "x" \ $a */
           tcp  --  anywhere             anywhere             multiport dports http,https,8000:http-alt
           udp  --  anywhere             anywhere             multiport sports  !domain
           tcp  --  anywhere             anywhere             multiport ports tcpmux,2,3,4,5,6,echo,8,discard,10,systat,12,daytime,14,netstat
           tcp  --  anywhere             anywhere             multiport dports http,domain
           all  --  anywhere             anywhere             ADDRTYPE match dst-type LOCAL
           all  --  anywhere             anywhere             ADDRTYPE match src-type UNICAST,LOCAL dst-type !BROADCAST
           all  --  anywhere             anywhere             TTL match TTL == 1
           all  --  anywhere             anywhere             TTL match TTL == 64
           all  --  anywhere             anywhere             TTL match TTL < 5
           all  --  anywhere             anywhere             TTL match TTL > 5
           all  --  anywhere             anywhere             TTL match TTL != 5
           all  --  anywhere             anywhere             mark match 0x1 mark match 0x2
           tcp  --  anywhere             anywhere             tcp dpt:http tcp spt:tcpmux
r$ iptables -L T -n
Chain T (0 references)
target     prot opt source               destination         
           6    --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80
           6    --  0.0.0.0/0            0.0.0.0/0            tcp spts:1024:65535 dpts:80:90
           6    --  0.0.0.0/0            0.0.0.0/0            tcp dpts:0:90
           6    --  0.0.0.0/0            0.0.0.0/0            tcp dpt:!80
           6    --  0.0.0.0/0            0.0.0.0/0            tcp spt:5 dpt:80
           6    --  0.0.0.0/0            0.0.0.0/0            tcp
           6    --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x17/0x02
           6    --  0.0.0.0/0            0.0.0.0/0            tcp flags:!0x17/0x02
           6    --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x12/0x02
           6    --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x3F/0x00
           6    --  0.0.0.0/0            0.0.0.0/0            tcp dpt:5
           6    --  0.0.0.0/0            0.0.0.0/0            tcp
           17   --  0.0.0.0/0            0.0.0.0/0           
           17   --  0.0.0.0/0            0.0.0.0/0            udp dpt:53
           17   --  0.0.0.0/0            0.0.0.0/0            udp spts:1:2 dpt:53
           1    --  0.0.0.0/0            0.0.0.0/0           
           1    --  0.0.0.0/0            0.0.0.0/0            icmptype 8
           1    --  0.0.0.0/0            0.0.0.0/0            icmptype 8
           1    --  0.0.0.0/0            0.0.0.0/0            icmptype 255
           1    --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 1
           1    --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 3
           1    --  0.0.0.0/0            0.0.0.0/0            icmp !type 8
           1    --  0.0.0.0/0            0.0.0.0/0            icmptype 11
           1    --  0.0.0.0/0            0.0.0.0/0            icmptype 3
           1    --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 20
           0    --  0.0.0.0/0            0.0.0.0/0            mark match 0x301
           0    --  0.0.0.0/0            0.0.0.0/0            mark match 0x1/0xff
           0    --  0.0.0.0/0            0.0.0.0/0            mark match ! 0x0
           0    --  0.0.0.0/0            0.0.0.0/0            connmark match  0x301/0xf00
           0    --  0.0.0.0/0            0.0.0.0/0            connmark match ! 0x5
           0    --  0.0.0.0/0            0.0.0.0/0            ctstate NEW
           0    --  0.0.0.0/0            0.0.0.0/0            ! ctstate INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED,SNAT,DNAT
           0    --  0.0.0.0/0            0.0.0.0/0            ctstate NEW,ESTABLISHED
           0    --  0.0.0.0/0            0.0.0.0/0            state NEW
           0    --  0.0.0.0/0            0.0.0.0/0            ! state RELATED,ESTABLISHED
           0    --  0.0.0.0/0            0.0.0.0/0            match-set s1 src,dst,dst
           0    --  0.0.0.0/0            0.0.0.0/0            ! match-set s1 src,dst,dst
           0    --  0.0.0.0/0            0.0.0.0/0            match-set s2 src
           0    --  0.0.0.0/0            0.0.0.0/0            match-set s2 src,dst
           0    --  0.0.0.0/0            0.0.0.0/0            match-set s1 src
           0    --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000
           0    --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.33000000007
           0    --  0.0.0.0/0            0.0.0.0/0            statistic mode random ! probability 0.33333300008
           0    --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 1.00000000000
           0    --  0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00001000008
           0    --  0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3 packet 2
           0    --  0.0.0.0/0            0.0.0.0/0            statistic mode nth ! every 2
           0    --  0.0.0.0/0            0.0.0.0/0            /* hello */
           0    --  0.0.0.0/0            0.0.0.0/0            /* hello world's "x" \ $a */
           6    --  0.0.0.0/0            0.0.0.0/0            multiport dports 80,443,8000:8080
           17   --  0.0.0.0/0            0.0.0.0/0            multiport sports  !53
           6    --  0.0.0.0/0            0.0.0.0/0            multiport ports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
           6    --  0.0.0.0/0            0.0.0.0/0            multiport dports 80,53
           0    --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL
           0    --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNICAST,LOCAL dst-type !BROADCAST
           0    --  0.0.0.0/0            0.0.0.0/0            TTL match TTL == 1
           0    --  0.0.0.0/0            0.0.0.0/0            TTL match TTL == 64
           0    --  0.0.0.0/0            0.0.0.0/0            TTL match TTL < 5
           0    --  0.0.0.0/0            0.0.0.0/0            TTL match TTL > 5
           0    --  0.0.0.0/0            0.0.0.0/0            TTL match TTL != 5
           0    --  0.0.0.0/0            0.0.0.0/0            mark match 0x1 mark match 0x2
           6    --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 tcp spt:1
r$ iptables -L T -n -v
Chain T (0 references)
 pkts bytes target     prot opt in     out     source               destination         
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:80
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp spts:1024:65535 dpts:80:90
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpts:0:90
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:!80
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp spt:5 dpt:80
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp flags:0x17/0x02
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp flags:!0x17/0x02
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp flags:0x12/0x02
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp flags:0x3F/0x00
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:5
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp
    0     0            17   --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0            17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp dpt:53
    0     0            17   --  *      *       0.0.0.0/0            0.0.0.0/0            udp spts:1:2 dpt:53
    0     0            1    --  *      *       0.0.0.0/0            0.0.0.0/0           
    0     0            1    --  *      *       0.0.0.0/0            0.0.0.0/0            icmptype 8
    0     0            1    --  *      *       0.0.0.0/0            0.0.0.0/0            icmptype 8
    0     0            1    --  *      *       0.0.0.0/0            0.0.0.0/0            icmptype 255
    0     0            1    --  *      *       0.0.0.0/0            0.0.0.0/0            icmptype 3 code 1
    0     0            1    --  *      *       0.0.0.0/0            0.0.0.0/0            icmptype 3 code 3
    0     0            1    --  *      *       0.0.0.0/0            0.0.0.0/0            icmp !type 8
    0     0            1    --  *      *       0.0.0.0/0            0.0.0.0/0            icmptype 11
    0     0            1    --  *      *       0.0.0.0/0            0.0.0.0/0            icmptype 3
    0     0            1    --  *      *       0.0.0.0/0            0.0.0.0/0            icmptype 3 code 20
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x301
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x1/0xff
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match ! 0x0
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            connmark match  0x301/0xf00
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            connmark match ! 0x5
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! ctstate INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED,SNAT,DNAT
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate NEW,ESTABLISHED
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            state NEW
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! state RELATED,ESTABLISHED
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            match-set s1 src,dst,dst
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ! match-set s1 src,dst,dst
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            match-set s2 src
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            match-set s2 src,dst
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            match-set s1 src
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.50000000000
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.33000000007
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode random ! probability 0.33333300008
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode random probability 1.00000000000
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode random probability 0.00001000008
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode nth every 3 packet 2
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            statistic mode nth ! every 2
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* hello */
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            /* hello world's "x" \ $a */
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            multiport dports 80,443,8000:8080
    0     0            17   --  *      *       0.0.0.0/0            0.0.0.0/0            multiport sports  !53
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            multiport ports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            multiport dports 80,53
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNICAST,LOCAL dst-type !BROADCAST
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            TTL match TTL == 1
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            TTL match TTL == 64
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            TTL match TTL < 5
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            TTL match TTL > 5
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            TTL match TTL != 5
    0     0            0    --  *      *       0.0.0.0/0            0.0.0.0/0            mark match 0x1 mark match 0x2
    0     0            6    --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:80 tcp spt:1
