# kernel: 6.18
r$ iptables -A INPUT -p icmp --icmp-type 3/0:4
r$ iptables -A INPUT -p icmp --icmp-type 3/4:0
r$ iptables -A INPUT -p icmp --icmp-type 3/1x
iptables v1.8.9 (legacy): unknown character x
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p icmp --icmp-type 3x
iptables v1.8.9 (legacy): unknown character x
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p icmp --icmp-type 3:4
iptables v1.8.9 (legacy): ICMP type range not supported
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p icmp --icmp-type 3/
iptables v1.8.9 (legacy): Unknown ICMP code `3/'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p icmp --icmp-type 3/:5
iptables v1.8.9 (legacy): Unknown ICMP code `3/:5'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p icmp --icmp-type 3/5:
iptables v1.8.9 (legacy): Unknown ICMP code `3/5:'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p icmp --icmp-type 3/256
iptables v1.8.9 (legacy): Unknown ICMP code `3/256'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p icmp --icmp-type 3/0:256
iptables v1.8.9 (legacy): Unknown ICMP code `3/0:256'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -p icmp --icmp-type 3/0:255
r$ iptables -A INPUT -p icmp --icmp-type 0x3/0x1
r$ iptables -A INPUT -p icmp --icmp-type 255/3
r$ iptables -A INPUT -p icmp --icmp-type echo-request/0
iptables v1.8.9 (legacy): Unknown ICMP type `echo-request/0'
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -S INPUT
-P INPUT ACCEPT
-A INPUT -p icmp -m icmp --icmp-type 3/0
-A INPUT -p icmp -m icmp --icmp-type 3/4
-A INPUT -p icmp -m icmp --icmp-type 3
-A INPUT -p icmp -m icmp --icmp-type 3/1
-A INPUT -p icmp -m icmp --icmp-type any
r$ iptables -L INPUT
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
           icmp --  anywhere             anywhere             icmptype 3 codes 0-4
           icmp --  anywhere             anywhere             icmptype 3 codes 4-0
           icmp --  anywhere             anywhere             icmp destination-unreachable
           icmp --  anywhere             anywhere             icmp host-unreachable
           icmp --  anywhere             anywhere             icmptype 255 code 3
r$ iptables -L INPUT -n
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
           1    --  0.0.0.0/0            0.0.0.0/0            icmptype 3 codes 0-4
           1    --  0.0.0.0/0            0.0.0.0/0            icmptype 3 codes 4-0
           1    --  0.0.0.0/0            0.0.0.0/0            icmptype 3
           1    --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 1
           1    --  0.0.0.0/0            0.0.0.0/0            icmptype 255 code 3
r$ iptables -C INPUT -p icmp --icmp-type 3/0:255
r$ iptables -C INPUT -p icmp --icmp-type 3
r$ iptables -w 5 -A INPUT -j ACCEPT
r$ iptables -w -A INPUT -j ACCEPT
r$ iptables -w x -A INPUT -j ACCEPT
iptables v1.8.9 (legacy): wait seconds not numeric
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables --wait=7 -A INPUT -j ACCEPT
r$ iptables --wait=x -A INPUT -j ACCEPT
iptables v1.8.9 (legacy): wait seconds not numeric
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -w -W 5 -A INPUT -j ACCEPT
Ignoring deprecated --wait-interval option.
r$ iptables -w -W x -A INPUT -j ACCEPT
iptables v1.8.9 (legacy): wait interval not numeric
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -W -w -A INPUT -j ACCEPT
iptables v1.8.9 (legacy): wait interval value required
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -w5 -A INPUT -j ACCEPT
r$ iptables -A INPUT -c 1, -j ACCEPT
iptables v1.8.9 (legacy): -c byte counter not numeric
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -c ,1 -j ACCEPT
iptables v1.8.9 (legacy): -c requires packet and byte counter
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -c 1,x -j ACCEPT
iptables v1.8.9 (legacy): -c byte counter not numeric
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -c x,1 -j ACCEPT
iptables v1.8.9 (legacy): -c packet counter not numeric
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -c 1,2,3 -j ACCEPT
r$ iptables -A INPUT -c 1x 2 -j ACCEPT
r$ iptables -A INPUT -c -1 2 -j ACCEPT
r$ iptables -A INPUT -c 99999999999999999999 2 -j ACCEPT
r$ iptables -A INPUT -j ACCEPT -c
iptables v1.8.9 (legacy): option "-c" requires an argument
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -s 10.0.0.1,10.0.0.2 -d 1.1.1.1,2.2.2.2 -j ACCEPT
r$ iptables -I INPUT -s 10.0.0.1,10.0.0.2 -d 1.1.1.1,2.2.2.2 -j DROP
r$ iptables -I INPUT 3 -s 10.0.0.3,10.0.0.4 -j DROP
r$ iptables -C INPUT -s 10.0.0.1,10.0.0.9 -j DROP
iptables: Bad rule (does a matching rule exist in that chain?).
[1]
r$ iptables -A INPUT ! -s 10.0.0.1,10.0.0.2 -j ACCEPT
iptables v1.8.9 (legacy): ! not allowed with multiple source or destination IP addresses
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -R INPUT 1 -s 10.0.0.1,10.0.0.2 -j ACCEPT
iptables v1.8.9 (legacy): Replacement rule does not specify a unique address
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -A INPUT -s 10.0.0.1,10.0.0.2 -j REJECT --reject-with tcp-reset
iptables: Invalid argument. Run `dmesg' for more information.
[1]
r$ iptables -S INPUT
-P INPUT ACCEPT
-A INPUT -s 10.0.0.2/32 -d 2.2.2.2/32 -j DROP
-A INPUT -s 10.0.0.2/32 -d 1.1.1.1/32 -j DROP
-A INPUT -s 10.0.0.4/32 -j DROP
-A INPUT -s 10.0.0.3/32 -j DROP
-A INPUT -s 10.0.0.1/32 -d 2.2.2.2/32 -j DROP
-A INPUT -s 10.0.0.1/32 -d 1.1.1.1/32 -j DROP
-A INPUT -p icmp -m icmp --icmp-type 3/0
-A INPUT -p icmp -m icmp --icmp-type 3/4
-A INPUT -p icmp -m icmp --icmp-type 3
-A INPUT -p icmp -m icmp --icmp-type 3/1
-A INPUT -p icmp -m icmp --icmp-type any
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -s 10.0.0.1/32 -d 1.1.1.1/32 -j ACCEPT
-A INPUT -s 10.0.0.1/32 -d 2.2.2.2/32 -j ACCEPT
-A INPUT -s 10.0.0.2/32 -d 1.1.1.1/32 -j ACCEPT
-A INPUT -s 10.0.0.2/32 -d 2.2.2.2/32 -j ACCEPT
r$ iptables -S INPUT -v
-P INPUT ACCEPT -c 0 0
-A INPUT -s 10.0.0.2/32 -d 2.2.2.2/32 -c 0 0 -j DROP
-A INPUT -s 10.0.0.2/32 -d 1.1.1.1/32 -c 0 0 -j DROP
-A INPUT -s 10.0.0.4/32 -c 0 0 -j DROP
-A INPUT -s 10.0.0.3/32 -c 0 0 -j DROP
-A INPUT -s 10.0.0.1/32 -d 2.2.2.2/32 -c 0 0 -j DROP
-A INPUT -s 10.0.0.1/32 -d 1.1.1.1/32 -c 0 0 -j DROP
-A INPUT -p icmp -m icmp --icmp-type 3/0 -c 0 0
-A INPUT -p icmp -m icmp --icmp-type 3/4 -c 0 0
-A INPUT -p icmp -m icmp --icmp-type 3 -c 0 0
-A INPUT -p icmp -m icmp --icmp-type 3/1 -c 0 0
-A INPUT -p icmp -m icmp --icmp-type any -c 0 0
-A INPUT -c 0 0 -j ACCEPT
-A INPUT -c 0 0 -j ACCEPT
-A INPUT -c 0 0 -j ACCEPT
-A INPUT -c 0 0 -j ACCEPT
-A INPUT -c 0 0 -j ACCEPT
-A INPUT -c 1 2 -j ACCEPT
-A INPUT -c 1 2 -j ACCEPT
-A INPUT -c 18446744073709551615 2 -j ACCEPT
-A INPUT -c 18446744073709551615 2 -j ACCEPT
-A INPUT -s 10.0.0.1/32 -d 1.1.1.1/32 -c 0 0 -j ACCEPT
-A INPUT -s 10.0.0.1/32 -d 2.2.2.2/32 -c 0 0 -j ACCEPT
-A INPUT -s 10.0.0.2/32 -d 1.1.1.1/32 -c 0 0 -j ACCEPT
-A INPUT -s 10.0.0.2/32 -d 2.2.2.2/32 -c 0 0 -j ACCEPT
r$ iptables-save -t filter -t nat
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
r$ iptables-save -M
iptables-save: option requires an argument -- 'M'
Look at manual page `iptables-save.8' for more information.
[1]
r$ iptables-save -c5
iptables-save: invalid option -- '5'
Look at manual page `iptables-save.8' for more information.
[1]
r$ iptables-save -x
iptables-save: invalid option -- 'x'
Look at manual page `iptables-save.8' for more information.
[1]
r$ iptables-save --foo
iptables-save: unrecognized option '--foo'
Look at manual page `iptables-save.8' for more information.
[1]
r$ iptables-save --c
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
[0:0] -A INPUT -s 10.0.0.2/32 -d 2.2.2.2/32 -j DROP
[0:0] -A INPUT -s 10.0.0.2/32 -d 1.1.1.1/32 -j DROP
[0:0] -A INPUT -s 10.0.0.4/32 -j DROP
[0:0] -A INPUT -s 10.0.0.3/32 -j DROP
[0:0] -A INPUT -s 10.0.0.1/32 -d 2.2.2.2/32 -j DROP
[0:0] -A INPUT -s 10.0.0.1/32 -d 1.1.1.1/32 -j DROP
[0:0] -A INPUT -p icmp -m icmp --icmp-type 3/0
[0:0] -A INPUT -p icmp -m icmp --icmp-type 3/4
[0:0] -A INPUT -p icmp -m icmp --icmp-type 3
[0:0] -A INPUT -p icmp -m icmp --icmp-type 3/1
[0:0] -A INPUT -p icmp -m icmp --icmp-type any
[0:0] -A INPUT -j ACCEPT
[0:0] -A INPUT -j ACCEPT
[0:0] -A INPUT -j ACCEPT
[0:0] -A INPUT -j ACCEPT
[0:0] -A INPUT -j ACCEPT
[1:2] -A INPUT -j ACCEPT
[1:2] -A INPUT -j ACCEPT
[18446744073709551615:2] -A INPUT -j ACCEPT
[18446744073709551615:2] -A INPUT -j ACCEPT
[0:0] -A INPUT -s 10.0.0.1/32 -d 1.1.1.1/32 -j ACCEPT
[0:0] -A INPUT -s 10.0.0.1/32 -d 2.2.2.2/32 -j ACCEPT
[0:0] -A INPUT -s 10.0.0.2/32 -d 1.1.1.1/32 -j ACCEPT
[0:0] -A INPUT -s 10.0.0.2/32 -d 2.2.2.2/32 -j ACCEPT
COMMIT
r$ iptables-save -ct filter
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
[0:0] -A INPUT -s 10.0.0.2/32 -d 2.2.2.2/32 -j DROP
[0:0] -A INPUT -s 10.0.0.2/32 -d 1.1.1.1/32 -j DROP
[0:0] -A INPUT -s 10.0.0.4/32 -j DROP
[0:0] -A INPUT -s 10.0.0.3/32 -j DROP
[0:0] -A INPUT -s 10.0.0.1/32 -d 2.2.2.2/32 -j DROP
[0:0] -A INPUT -s 10.0.0.1/32 -d 1.1.1.1/32 -j DROP
[0:0] -A INPUT -p icmp -m icmp --icmp-type 3/0
[0:0] -A INPUT -p icmp -m icmp --icmp-type 3/4
[0:0] -A INPUT -p icmp -m icmp --icmp-type 3
[0:0] -A INPUT -p icmp -m icmp --icmp-type 3/1
[0:0] -A INPUT -p icmp -m icmp --icmp-type any
[0:0] -A INPUT -j ACCEPT
[0:0] -A INPUT -j ACCEPT
[0:0] -A INPUT -j ACCEPT
[0:0] -A INPUT -j ACCEPT
[0:0] -A INPUT -j ACCEPT
[1:2] -A INPUT -j ACCEPT
[1:2] -A INPUT -j ACCEPT
[18446744073709551615:2] -A INPUT -j ACCEPT
[18446744073709551615:2] -A INPUT -j ACCEPT
[0:0] -A INPUT -s 10.0.0.1/32 -d 1.1.1.1/32 -j ACCEPT
[0:0] -A INPUT -s 10.0.0.1/32 -d 2.2.2.2/32 -j ACCEPT
[0:0] -A INPUT -s 10.0.0.2/32 -d 1.1.1.1/32 -j ACCEPT
[0:0] -A INPUT -s 10.0.0.2/32 -d 2.2.2.2/32 -j ACCEPT
COMMIT
r$ iptables-save -V foo
iptables-save v1.8.9 (legacy)
r$ iptables-save -h
iptables-save: invalid option -- 'h'
Look at manual page `iptables-save.8' for more information.
[1]
r$ iptables-save -4
iptables-save: invalid option -- '4'
Look at manual page `iptables-save.8' for more information.
[1]
r$ iptables-save -6
iptables-save: invalid option -- '6'
Look at manual page `iptables-save.8' for more information.
[1]
r$ iptables-save -d
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -s 10.0.0.2/32 -d 2.2.2.2/32 -j DROP
-A INPUT -s 10.0.0.2/32 -d 1.1.1.1/32 -j DROP
-A INPUT -s 10.0.0.4/32 -j DROP
-A INPUT -s 10.0.0.3/32 -j DROP
-A INPUT -s 10.0.0.1/32 -d 2.2.2.2/32 -j DROP
-A INPUT -s 10.0.0.1/32 -d 1.1.1.1/32 -j DROP
-A INPUT -p icmp -m icmp --icmp-type 3/0
-A INPUT -p icmp -m icmp --icmp-type 3/4
-A INPUT -p icmp -m icmp --icmp-type 3
-A INPUT -p icmp -m icmp --icmp-type 3/1
-A INPUT -p icmp -m icmp --icmp-type any
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -j ACCEPT
-A INPUT -s 10.0.0.1/32 -d 1.1.1.1/32 -j ACCEPT
-A INPUT -s 10.0.0.1/32 -d 2.2.2.2/32 -j ACCEPT
-A INPUT -s 10.0.0.2/32 -d 1.1.1.1/32 -j ACCEPT
-A INPUT -s 10.0.0.2/32 -d 2.2.2.2/32 -j ACCEPT
COMMIT
r$ iptables -m state -L -n
iptables v1.8.9 (legacy): state: option "--state" must be specified
| 
Try `iptables -h' or 'iptables --help' for more information.
[2]
r$ iptables -h icmp
iptables v1.8.9 (legacy)
| 
Usage: iptables -[ACD] chain rule-specification [options]
       iptables -I chain [rulenum] rule-specification [options]
       iptables -R chain rulenum rule-specification [options]
       iptables -D chain rulenum [options]
       iptables -[LS] [chain [rulenum]] [options]
       iptables -[FZ] [chain] [options]
       iptables -[NX] chain
       iptables -E old-chain-name new-chain-name
       iptables -P chain target [options]
       iptables -h (print this help information)
| 
Commands:
Either long or short options are allowed.
  --append  -A chain		Append to chain
  --check   -C chain		Check for the existence of a rule
  --delete  -D chain		Delete matching rule from chain
  --delete  -D chain rulenum
				Delete rule rulenum (1 = first) from chain
  --insert  -I chain [rulenum]
				Insert in chain as rulenum (default 1=first)
  --replace -R chain rulenum
				Replace rule rulenum (1 = first) in chain
  --list    -L [chain [rulenum]]
				List the rules in a chain or all chains
  --list-rules -S [chain [rulenum]]
				Print the rules in a chain or all chains
  --flush   -F [chain]		Delete all rules in  chain or all chains
  --zero    -Z [chain [rulenum]]
				Zero counters in chain or all chains
  --new     -N chain		Create a new user-defined chain
  --delete-chain
            -X [chain]		Delete a user-defined chain
  --policy  -P chain target
				Change policy on chain to target
  --rename-chain
            -E old-chain new-chain
				Change chain name, (moving any references)
| 
Options:
    --ipv4	-4		Nothing (line is ignored by ip6tables-restore)
    --ipv6	-6		Error (line is ignored by iptables-restore)
[!] --protocol	-p proto	protocol: by number or name, eg. `tcp'
[!] --source	-s address[/mask][...]
				source specification
[!] --destination -d address[/mask][...]
				destination specification
[!] --in-interface -i input name[+]
				network interface name ([+] for wildcard)
 --jump	-j target
				target for rule (may load target extension)
  --goto      -g chain
			       jump to chain with no return
  --match	-m match
				extended match (may load extension)
  --numeric	-n		numeric output of addresses and ports
[!] --out-interface -o output name[+]
				network interface name ([+] for wildcard)
  --table	-t table	table to manipulate (default: `filter')
  --verbose	-v		verbose mode
  --wait	-w [seconds]	maximum wait to acquire xtables lock before give up
  --line-numbers		print line numbers when listing
  --exact	-x		expand numbers (display exact values)
[!] --fragment	-f		match second or further fragments only
  --modprobe=<command>		try to insert modules using this command
  --set-counters -c PKTS BYTES	set the counter during insert/append
[!] --version	-V		print package version.
