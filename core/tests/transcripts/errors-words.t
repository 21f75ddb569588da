# kernel: 6.18
# words in the wrong place: complaints of ip link, ip address, ip neigh and sysctl
r$ sleep 1.2
r$ ip link add eth0 type veth peer name p0 netns x
r$ ip link add eth0 type veth peer name p0 x
both "name" and "dev" cannot be used when creating devices.
[255]
r$ ip link del promisc
Command line is not complete. Try option "help"
[255]
r$ ip addr add -secondary -N label 1 mtu list eth1
Error: any valid prefix is expected rather than "-secondary".
[1]
r$ ip link add eth5 type veth peer valid_lft -p /proc/net/fib_trie /proc/sys/net/ipv4/ip_forward ip net.ipv4.ip_forward=1
Error: either "dev" is duplicate, or "-p" is a garbage.
[255]
r$ ip link 
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: eth0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip addr del 
Not enough information: "dev" argument is required.
[1]
r$ ip neigh add /proc/net/fib_trie forever .
Error: any valid address is expected rather than "/proc/net/fib_trie".
[1]
x$ ip neigh add scope on -n
Error: any valid address is expected rather than "scope".
[1]
r$ ip addr flush .. 02:00:00:00:00:01 = addr metric 65536 //
Error: either "dev" is duplicate, or "MAC" is a garbage.
[255]
x$ ip neigh add lladdr address -6
Error: any valid address is expected rather than "-6".
[1]
x$ ip neigh flush -6 eth%d neigh eth0 multicast 'net.ipv4.ip_local_port_range=1 '
Error: any valid prefix is expected rather than "-6".
[1]
r$ ip addr -- p0 flush 0 peer 10.0.0.1/24 65536
Command "--" is unknown, try "ip address help".
[255]
x$ ip link add net.ipv4.neigh.eth0.unres_qlen=99999999 address -secondary add nud net.ipv4.conf.eth0.rp_filter=2 2147483647
"-secondary" is invalid lladdr.
[1]
x$ ip addr del name eth2
Error: any valid prefix is expected rather than "name".
[1]
r$ ip link 0.0.0.0/0 // %d
Command "0.0.0.0/0" is unknown, try "ip link help".
[255]
r$ ip link set .. 2147483647 any host secondary
Error: either "dev" is duplicate, or "2147483647" is a garbage.
[255]
r$ ip addr del 
Not enough information: "dev" argument is required.
[1]
x$ ip addr flush 10.0.0.1/24 0
Error: either "dev" is duplicate, or "0" is a garbage.
[255]
r$ ip link set 
Not enough information: "dev" argument is required.
[255]
x$ ip neigh flush 127.0.0.1/8 255.255.255.255/32 down . eth2
Error: inet prefix is expected rather than "down".
[1]
x$ ip addr add metric scope ip 10.0.0.0/0 0.0.0.0/0
Error: argument "scope" is wrong: "metric" value is invalid
[255]
r$ ip addr add 
Not enough information: "dev" argument is required.
[1]
r$ ip addr del 255.255.255.255/32 -4
Error: either "local" is duplicate, or "-4" is a garbage.
[255]
r$ ip neigh flush 4294967295
Error: any valid prefix is expected rather than "4294967295".
[1]
r$ ip addr add 
Not enough information: "dev" argument is required.
[1]
r$ ip get 4294967295 -br r
Object "get" is unknown, try "ip help".
[1]
r$ sysctl name
sysctl: cannot stat /proc/sys/name: No such file or directory
[1]
r$ sysctl -- group
sysctl: cannot stat /proc/sys/group: No such file or directory
[1]
r$ ip addr add lo -secondary get address nud
Error: any valid prefix is expected rather than "lo".
[1]
x$ ip link add -1 up alias flush promisc ''
Error: argument of "promisc" must be "on" or "off", not ""
[1]
r$ ip link to net.ipv4.conf.eth0.rp_filter=2
Command "to" is unknown, try "ip link help".
[255]
x$ ip neigh add up nomaster -s
Error: any valid address is expected rather than "up".
[1]
r$ ip neigh a set nud
Error: any valid address is expected rather than "set".
[1]
r$ ip neigh flush nud
Command line is not complete. Try option "help"
[255]
r$ ip -s metric 127.0.0.1/8
Object "metric" is unknown, try "ip help".
[1]
r$ ip neigh 
r$ ip link del master '' 127.0.0.1/8
Error: argument "" is wrong: Device does not exist
[255]
x$ ip neigh 
x$ ip list mtu any -n aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
Object "list" is unknown, try "ip help".
[1]
x$ ip link del lo flush .
Error: either "dev" is duplicate, or "flush" is a garbage.
[255]
r$ ip neigh eth%d stale 4294967296
Command "eth%d" is unknown, try "ip neigh help".
[255]
r$ ip link add txqueuelen group -n list 65536 label
Error: argument "group" is wrong: Invalid "txqueuelen" value
[255]
r$ ip link add eth5 type veth peer /proc/sys/net/ipv4/ip_forward 10.0.0.0/0 off delete net.ipv4.conf add replace
Error: argument "/proc/sys/net/ipv4/ip_forward" is wrong: "dev" not a valid ifname
[255]
r$ ip neigh / 10.0.0.0/0
Command "/" is unknown, try "ip neigh help".
[255]
r$ ip link add 02:00:00:00:00:01
Not enough information: "type" argument is required
[1]
r$ ip neigh flush type -4 255.255.255.255/32 /proc/sys/net/ipv4/ip_forward flush stale add
Error: any valid prefix is expected rather than "type".
[1]
x$ ip addr %d 1 veth 08 dev proxy
Command "%d" is unknown, try "ip address help".
[255]
r$ ip link del change any 255.255.255.255/32 arp 127.0.0.1/8 replace
Error: either "dev" is duplicate, or "any" is a garbage.
[255]
r$ ip link add 127.0.0.1/8 10.0.0.0/0 = get
Error: argument "127.0.0.1/8" is wrong: "dev" not a valid ifname
[255]
x$ ip link add eth5 type veth peer flush 1 add 0x
Error: either "dev" is duplicate, or "1" is a garbage.
[255]
r$ ip link 
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: eth0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip link set 0x
Cannot find device "0x"
[1]
r$ ip 1 -6 metric
Object "1" is unknown, try "ip help".
[1]
r$ ip addr name -q off peer 'net.ipv4.ip_local_port_range=1 ' 2147483647 flush
Command "name" is unknown, try "ip address help".
[255]
x$ ip link add eth5 type veth peer 4294967296 nomaster 0.0.0.0/0 / 99999999999999999999 02:00:00:00:00:01
Error: either "dev" is duplicate, or "0.0.0.0/0" is a garbage.
[255]
r$ ip -s permanent list mtu -N permanent add address
Object "permanent" is unknown, try "ip help".
[1]
r$ ip addr flush net.ipv4.conf -j permanent to
Error: either "dev" is duplicate, or "-j" is a garbage.
[255]
x$ ip link add delete delete / permanent nomaster -j
Error: either "dev" is duplicate, or "delete" is a garbage.
[255]
x$ ip addr txqueuelen 1 -br 0
Command "txqueuelen" is unknown, try "ip address help".
[255]
x$ ip addr del alias r 0.0.0.0/0 mtu nud
Error: any valid prefix is expected rather than "alias".
[1]
r$ ip replace 99999999999999999999 index show up
Object "replace" is unknown, try "ip help".
[1]
x$ ip addr . on brd master nud
Command "." is unknown, try "ip address help".
[255]
r$ ip link add permanent -1
Error: either "dev" is duplicate, or "-1" is a garbage.
[255]
r$ ip list 0.0.0.0/0 -o -4 4294967296
Object "list" is unknown, try "ip help".
[1]
r$ ip addr 4294967296 multicast
Command "4294967296" is unknown, try "ip address help".
[255]
x$ ip addr 255.255.255.255/32 'éé' change net.ipv4.neigh.eth0.unres_qlen=99999999
Command "255.255.255.255/32" is unknown, try "ip address help".
[255]
r$ ip link 
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: eth0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip addr flush lo -secondary %d eth%d dummy
Error: either "dev" is duplicate, or "%d" is a garbage.
[255]
r$ ip neigh add change p0 .. -w x
Error: any valid address is expected rather than "change".
[1]
r$ ip addr flush veth 0x
Error: either "dev" is duplicate, or "0x" is a garbage.
[255]
r$ sysctl net.ipv4.conf.eth0.rp_filter=2
net.ipv4.conf.eth0.rp_filter = 2
r$ ip neigh veth 0.0.0.0/0 /
Command "veth" is unknown, try "ip neigh help".
[255]
r$ ip addr flush 0x '' -br 4294967295 -n
Error: either "dev" is duplicate, or "" is a garbage.
[255]
r$ ip neigh valid_lft 10.0.0.0/0 peer set
Command "valid_lft" is unknown, try "ip neigh help".
[255]
r$ sysctl -q
sysctl: no variables specified
Try `sysctl --help' for more information.
[1]
x$ ip addr flush 255.255.255.255/32 promisc 0.0.0.0/0 forever 2147483647 10.0.0.0/0
Error: either "dev" is duplicate, or "promisc" is a garbage.
[255]
x$ ip link 65536 proxy name alias eth1 address
Command "65536" is unknown, try "ip link help".
[255]
x$ ip link del 
Not enough information: "dev" argument is required.
[255]
r$ ip -s -4 type -6 dev type
Object "type" is unknown, try "ip help".
[1]
r$ ip neigh flush broadcast 127.0.0.1/8 + x
Error: any valid prefix is expected rather than "broadcast".
[1]
r$ ip ip x 10.0.0.1 permanent eth2 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa -N
Object "ip" is unknown, try "ip help".
[1]
x$ ip link add eth5 type veth peer off permanent lo
Error: either "dev" is duplicate, or "permanent" is a garbage.
[255]
x$ ip proxy 224.0.0.1/4 -o / net.ipv4.neigh.eth0.unres_qlen=99999999 //
Object "proxy" is unknown, try "ip help".
[1]
r$ ip addr del set // change
Error: any valid prefix is expected rather than "set".
[1]
r$ ip neigh nud lladdr -e
Command "nud" is unknown, try "ip neigh help".
[255]
r$ ip neigh flush name net.ipv4.ip_forward=1 net.ipv4.ip_forward=1 net.ipv4.neigh.eth0.base_reachable_time=2147483647 primary
Error: any valid prefix is expected rather than "name".
[1]
r$ ip neigh flush aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
Error: any valid prefix is expected rather than "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".
[1]
r$ ip link del 
Not enough information: "dev" argument is required.
[255]
x$ ip addr del net.ipv4.conf.all.forwarding -s scope brd p0 2147483647
Error: any valid prefix is expected rather than "net.ipv4.conf.all.forwarding".
[1]
r$ ip neigh add 
Device and destination are required arguments.
[255]
r$ ip addr flush -s list group net.ipv4.neigh.eth0.base_reachable_time=2147483647
Error: either "dev" is duplicate, or "list" is a garbage.
[255]
r$ ip neigh forever
Command "forever" is unknown, try "ip neigh help".
[255]
r$ ip neigh flush . 4294967295 '' valid_lft broadcast name
Error: any valid prefix is expected rather than ".".
[1]
r$ ip addr add -br /
Error: any valid prefix is expected rather than "-br".
[1]
x$ ip valid_lft
Object "valid_lft" is unknown, try "ip help".
[1]
x$ ip link add eth5 type veth peer --
r$ sysctl label 'net.ipv4.ip_local_port_range=1 ' 224.0.0.1/4
sysctl: cannot stat /proc/sys/label: No such file or directory
sysctl: setting key "net.ipv4.ip_local_port_range": Invalid argument
sysctl: cannot stat /proc/sys/224/0/0/1.4: No such file or directory
[2]
r$ ip -4 addr address -s nomaster -p multicast
Command "address" is unknown, try "ip address help".
[255]
r$ ip address veth
Command "veth" is unknown, try "ip address help".
[255]
x$ ip addr flush 0.0.0.0/0 host
Error: either "dev" is duplicate, or "host" is a garbage.
[255]
x$ ip link set /proc/sys/net/ipv4/ip_forward
Error: argument "/proc/sys/net/ipv4/ip_forward" is wrong: "dev" not a valid ifname
[255]
r$ ip link del mtu address 4294967296 flush '' 4294967296
Error: argument "address" is wrong: Invalid "mtu" value
[255]
r$ ip addr 
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: eth0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip addr del change eth2
Error: any valid prefix is expected rather than "change".
[1]
r$ ip link del valid_lft eth2 -n host
Error: either "dev" is duplicate, or "eth2" is a garbage.
[255]
r$ ip link forever
Command "forever" is unknown, try "ip link help".
[255]
x$ ip link add 0.0.0.0/0 + proxy 1
Error: argument "0.0.0.0/0" is wrong: "dev" not a valid ifname
[255]
x$ ip addr label mtu 224.0.0.1/4 ip index -s
Command "label" is unknown, try "ip address help".
[255]
r$ ip link add eth5 type veth peer -j 08 10.0.0.1/24 - =1 'net.ipv4.ip_local_port_range=1 ' net.ipv4.conf.all.forwarding
Error: either "dev" is duplicate, or "08" is a garbage.
[255]
r$ ip link add 
Not enough information: "type" argument is required
[1]
x$ ip link del nomaster + proxy %d -br -4
Error: either "dev" is duplicate, or "proxy" is a garbage.
[255]
r$ ip addr add -s master -N
Error: any valid prefix is expected rather than "-s".
[1]
r$ ip addr del 
Not enough information: "dev" argument is required.
[1]
x$ ip -s -s 0
Object "0" is unknown, try "ip help".
[1]
x$ ip addr flush 2147483647 x /proc/sys/net/ipv4/ip_forward change
Error: either "dev" is duplicate, or "x" is a garbage.
[255]
r$ ip link add 4294967295 net.ipv4.conf.eth0.rp_filter=2 - 'éé'
Error: either "dev" is duplicate, or "net.ipv4.conf.eth0.rp_filter=2" is a garbage.
[255]
r$ ip neigh 08 alias eth1 name primary p0 add
Command "08" is unknown, try "ip neigh help".
[255]
r$ ip neigh add 'net.ipv4.ip_local_port_range=1 '
Error: any valid address is expected rather than "net.ipv4.ip_local_port_range=1 ".
[1]
x$ ip addr delete -- forever addr name
Error: any valid prefix is expected rather than "--".
[1]
r$ ip -s +
Object "+" is unknown, try "ip help".
[1]
r$ ip link del mtu 10.0.0.1 mtu off
Error: argument "10.0.0.1" is wrong: Invalid "mtu" value
[255]
r$ sysctl change
sysctl: cannot stat /proc/sys/change: No such file or directory
[1]
r$ ip addr add 
Not enough information: "dev" argument is required.
[1]
r$ sysctl host -o net.ipv4.neigh.eth0.base_reachable_time=2147483647 on
sysctl: cannot stat /proc/sys/host: No such file or directory
sysctl: setting key "net.ipv4.neigh.eth0.base_reachable_time": Invalid argument
sysctl: cannot stat /proc/sys/on: No such file or directory
[2]
x$ ip neigh add x eth0 -1 alias %d -o
Error: any valid address is expected rather than "x".
[1]
r$ ip -s alias master -o
Object "alias" is unknown, try "ip help".
[1]
r$ ip neigh flush 
Flush requires arguments.
[1]
x$ ip link add =1 /proc/net/fib_trie multicast 1 group up
Error: either "dev" is duplicate, or "/proc/net/fib_trie" is a garbage.
[255]
r$ ip addr del 'éé' nomaster
Error: any valid prefix is expected rather than "éé".
[1]
x$ ip link del -p ..
Error: either "dev" is duplicate, or ".." is a garbage.
[255]
r$ ip addr add type 0
Error: any valid prefix is expected rather than "type".
[1]
r$ ip -s delete flush on broadcast
Object "delete" is unknown, try "ip help".
[1]
r$ ip addr add net.
Error: any valid prefix is expected rather than "net.".
[1]
r$ ip link 
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: eth0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip link add eth5 type veth peer -q neigh lo
Error: either "dev" is duplicate, or "neigh" is a garbage.
[255]
r$ ip on lo to label 2 name
Object "on" is unknown, try "ip help".
[1]
r$ ip primary 255.255.255.255/32 -4 brd
Object "primary" is unknown, try "ip help".
[1]
r$ ip addr add all lo -6 get
Error: any valid prefix is expected rather than "lo".
[1]
r$ ip addr 
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: eth0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip addr flush 
Flush requires arguments.
[1]
x$ ip link add 2147483647 -4 address // down +
Error: either "dev" is duplicate, or "-4" is a garbage.
[255]
r$ ip link add eth5 type veth peer -1 /
Error: either "dev" is duplicate, or "/" is a garbage.
[255]
r$ ip link veth a -w 0.0.0.0/0 del 127.0.0.1/8
Command "veth" is unknown, try "ip link help".
[255]
x$ sysctl replace primary
sysctl: cannot stat /proc/sys/replace: No such file or directory
sysctl: cannot stat /proc/sys/primary: No such file or directory
[2]
r$ ip link add eth5 type veth peer 
r$ ip neigh add 
Device and destination are required arguments.
[255]
r$ ip link 0 help valid_lft show
Command "0" is unknown, try "ip link help".
[255]
r$ ip link -s dev 'net.ipv4.ip_local_port_range=1 ' index -q 99999999999999999999 2147483647
Command "-s" is unknown, try "ip link help".
[255]
r$ ip addr del brd all -s group nomaster alias -d
Error: any valid prefix is expected rather than "-s".
[1]
r$ ip link add -p net.ipv4.ip_forward=1 224.0.0.1/4 -s 10.0.0.1/24 nomaster
Error: either "dev" is duplicate, or "net.ipv4.ip_forward=1" is a garbage.
[255]
r$ ip link add eth5 type veth peer 255.255.255.255/32 - 10.0.0.0/0 down net.ipv4.conf.all.forwarding
Error: argument "255.255.255.255/32" is wrong: "dev" not a valid ifname
[255]
x$ ip link add eth5 type veth peer net.ipv4.conf.all.forwarding
Error: Attribute failed policy validation.
[2]
r$ ip -s promisc
Object "promisc" is unknown, try "ip help".
[1]
r$ ip addr del //
Error: any valid prefix is expected rather than "//".
[1]
r$ ip neigh flush eth%d add set -s show /
Error: any valid prefix is expected rather than "eth%d".
[1]
x$ ip neigh add list permanent add dev 10.0.0.0/0
Error: any valid address is expected rather than "list".
[1]
r$ ip addr add aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa broadcast
Error: any valid prefix is expected rather than "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".
[1]
x$ ip link show promisc 4294967295 stale
Error: either "dev" is duplicate, or "4294967295" is a garbage.
[255]
x$ ip link permanent net.ipv4.neigh.eth0.base_reachable_time=2147483647 dev alias
Command "permanent" is unknown, try "ip link help".
[255]
x$ ip addr flush eth%d
Device "eth%d" does not exist.
[1]
r$ ip addr 65536 multicast eth2 224.0.0.1/4 mtu all
Command "65536" is unknown, try "ip address help".
[255]
r$ ip neigh add net. aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa -4 eth0 flush dev
Error: any valid address is expected rather than "net.".
[1]
x$ ip neigh add 
Device and destination are required arguments.
[255]
r$ ip -s down global
Object "down" is unknown, try "ip help".
[1]
x$ ip neigh add list - scope dev any
Error: any valid address is expected rather than "list".
[1]
r$ ip link 99999999999999999999 4294967295 -N 10.0.0.0/0
Command "99999999999999999999" is unknown, try "ip link help".
[255]
r$ ip link set permanent host group stale
Error: either "dev" is duplicate, or "host" is a garbage.
[255]
r$ ip neigh add dummy
Error: any valid address is expected rather than "dummy".
[1]
r$ ip link add eth5 type veth peer 1 stale any delete to
Error: either "dev" is duplicate, or "stale" is a garbage.
[255]
r$ ip addr add / link = net.ipv4.neigh.eth0.base_reachable_time=2147483647 nomaster label 99999999999999999999
Error: any valid prefix is expected rather than "/".
[1]
r$ ip link add eth5 type veth peer 
RTNETLINK answers: File exists
[2]
r$ ip link any eth%d promisc 1 multicast net.ipv4.ip_forward=1 any
Command "any" is unknown, try "ip link help".
[255]
r$ ip link add + nud primary -j up
Error: either "dev" is duplicate, or "nud" is a garbage.
[255]
r$ ip neigh add address veth
Error: any valid address is expected rather than "address".
[1]
r$ ip addr del 127.0.0.1/8 type /
Error: either "local" is duplicate, or "type" is a garbage.
[255]
r$ ip neigh . net.ipv4.neigh.eth0.unres_qlen=99999999 -br set 4294967296 list
Command "." is unknown, try "ip neigh help".
[255]
r$ ip -s mtu
Object "mtu" is unknown, try "ip help".
[1]
r$ ip addr eth%d
Command "eth%d" is unknown, try "ip address help".
[255]
r$ ip addr flush -d 65536 x
Error: either "dev" is duplicate, or "65536" is a garbage.
[255]
x$ ip link '' 2147483647 eth1 net.ipv4.conf.eth0.rp_filter=2 4294967296
Command "" is unknown, try "ip link help".
[255]
r$ ip -j lo %d
Object "lo" is unknown, try "ip help".
[1]
x$ ip -s 99999999999999999999
Object "99999999999999999999" is unknown, try "ip help".
[1]
x$ ip neigh add change + -o a p0 -1 -4
Error: any valid address is expected rather than "change".
[1]
x$ ip link 2147483647 secondary ip up net.
Command "2147483647" is unknown, try "ip link help".
[255]
r$ ip neigh flush p0 b 'net.ipv4.ip_local_port_range=1 ' permanent
Error: any valid prefix is expected rather than "p0".
[1]
r$ ip neigh add 0.0.0.0/0 . 99999999999999999999 = net. 10.0.0.1/24
Error: any valid address is expected rather than "0.0.0.0/0".
[1]
x$ ip link del to lladdr dev eth2
Error: either "dev" is duplicate, or "lladdr" is a garbage.
[255]
x$ ip link del 255.255.255.255/32 /proc/sys/net/ipv4/ip_forward
Error: argument "255.255.255.255/32" is wrong: "dev" not a valid ifname
[255]
r$ ip link set address =1 -- aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 2 -w
"=1" is invalid lladdr.
[1]
r$ ip link add eth5 type veth peer =
RTNETLINK answers: File exists
[2]
r$ ip neigh flush 
Flush requires arguments.
[1]
x$ ip addr flush brd secondary 4294967295 get eth0
Error: either "dev" is duplicate, or "4294967295" is a garbage.
[255]
r$ ip neigh veth addr x 99999999999999999999 alias global
Command "veth" is unknown, try "ip neigh help".
[255]
r$ ip link del .. - alias .
Error: either "dev" is duplicate, or "-" is a garbage.
[255]
r$ ip on net.ipv4.neigh.eth0.unres_qlen=99999999
Object "on" is unknown, try "ip help".
[1]
r$ ip addr dummy eth0 0 ..
Command "dummy" is unknown, try "ip address help".
[255]
r$ ip link set 08 ip
Error: either "dev" is duplicate, or "ip" is a garbage.
[255]
r$ ip link set 
Not enough information: "dev" argument is required.
[255]
r$ ip neigh add scope set .. -N nomaster =
Error: any valid address is expected rather than "scope".
[1]
r$ ip -s 08 -w net.ipv4.neigh.eth0.base_reachable_time=2147483647 help alias -q
Object "08" is unknown, try "ip help".
[1]
r$ ip neigh 4294967296 -1 net.ipv4.conf.eth0.rp_filter=2 eth%d set 1 txqueuelen
Command "4294967296" is unknown, try "ip neigh help".
[255]
x$ ip link add eth5 type veth peer get -p eth%d eth0 flush dummy
Error: either "dev" is duplicate, or "-p" is a garbage.
[255]
x$ ip link del name 10.0.0.1/24 promisc
Error: argument "10.0.0.1/24" is wrong: "name" not a valid ifname
[255]
x$ ip -s 'éé' lo -s aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
Object "éé" is unknown, try "ip help".
[1]
r$ ip addr flush %d eth1 flush link 2
Error: either "dev" is duplicate, or "eth1" is a garbage.
[255]
r$ ip link add eth5 type veth peer del 0.0.0.0/0 -s forever
Error: either "dev" is duplicate, or "0.0.0.0/0" is a garbage.
[255]
r$ ip addr flush on
Device "on" does not exist.
[1]
r$ ip 224.0.0.1/4 -s -j '' net. del
Object "224.0.0.1/4" is unknown, try "ip help".
[1]
r$ ip link set index eth0 net.ipv4.ip_forward=1 nud
Error: argument "eth0" is wrong: Invalid "index" value
[255]
r$ ip addr add lo global -j
Error: any valid prefix is expected rather than "lo".
[1]
x$ ip neigh add del eth2
Error: any valid address is expected rather than "del".
[1]
r$ ip neigh add -d /proc/net/fib_trie
Error: any valid address is expected rather than "-d".
[1]
r$ ip link add eth0 all help dev b type net.ipv4.ip_forward=1
Error: either "dev" is duplicate, or "all" is a garbage.
[255]
r$ ip link del -q get
Error: either "dev" is duplicate, or "get" is a garbage.
[255]
r$ ip link del eth2 127.0.0.1/8 --
Error: either "dev" is duplicate, or "127.0.0.1/8" is a garbage.
[255]
r$ ip link set ip 0 addr 0x nud
Error: either "dev" is duplicate, or "0" is a garbage.
[255]
r$ ip addr index -q -s
Command "index" is unknown, try "ip address help".
[255]
r$ ip link add eth5 type veth peer -q any
Error: either "dev" is duplicate, or "any" is a garbage.
[255]
r$ ip link add show
Not enough information: "type" argument is required
[1]
r$ ip addr = +
Command "=" is unknown, try "ip address help".
[255]
r$ ip link add eth5 type veth peer list -n all
Error: either "dev" is duplicate, or "-n" is a garbage.
[255]
r$ ip link net. .. get host =
Command "net." is unknown, try "ip link help".
[255]
r$ ip link del + show -n any
Error: either "dev" is duplicate, or "show" is a garbage.
[255]
x$ ip link del 10.0.0.0/0 =1 broadcast lladdr aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa arp
Error: argument "10.0.0.0/0" is wrong: "dev" not a valid ifname
[255]
r$ ip neigh add set -j
Error: any valid address is expected rather than "set".
[1]
r$ ip neigh txqueuelen aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa valid_lft
Command "txqueuelen" is unknown, try "ip neigh help".
[255]
r$ ip neigh add 
Device and destination are required arguments.
[255]
r$ ip neigh add . 10.0.0.1 alias -secondary
Error: any valid address is expected rather than ".".
[1]
r$ ip link set 'net.ipv4.ip_local_port_range=1 '
Error: argument "net.ipv4.ip_local_port_range=1 " is wrong: "dev" not a valid ifname
[255]
r$ ip addr 0.0.0.0/0 224.0.0.1/4 2147483647 4294967295 net.ipv4.conf
Command "0.0.0.0/0" is unknown, try "ip address help".
[255]
r$ ip link del to -q dev dummy
Error: either "dev" is duplicate, or "-q" is a garbage.
[255]
r$ ip link add eth5 type veth peer -n a
Command line is not complete. Try option "help"
[255]
r$ ip addr add link b 02:00:00:00:00:01 peer dummy
Error: any valid prefix is expected rather than "link".
[1]
x$ ip neigh flush + help up -j veth group 02:00:00:00:00:01
Error: any valid prefix is expected rather than "+".
[1]
r$ ip neigh add 
Device and destination are required arguments.
[255]
r$ ip link set secondary
Cannot find device "secondary"
[1]
x$ ip link set set list -secondary 0 neigh -d net.ipv4.conf.eth0.rp_filter=2
Error: either "dev" is duplicate, or "list" is a garbage.
[255]
r$ ip addr flush 
Flush requires arguments.
[1]
r$ ip link del 10.0.0.1 p0
Error: either "dev" is duplicate, or "p0" is a garbage.
[255]
r$ ip neigh add 1 up 127.0.0.1/8 /
Error: either "to" is duplicate, or "up" is a garbage.
[255]
r$ ip addr flush 99999999999999999999 net.ipv4.ip_forward=1 multicast = 4294967296 -br off
Error: either "dev" is duplicate, or "net.ipv4.ip_forward=1" is a garbage.
[255]
r$ ip neigh add 'éé' peer get 0 add
Error: any valid address is expected rather than "éé".
[1]
r$ ip link set promisc -- -s aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa /proc/sys/net/ipv4/ip_forward
Error: argument of "promisc" must be "on" or "off", not "--"
[1]
r$ ip link del metric label host 02:00:00:00:00:01 2 99999999999999999999
Error: either "dev" is duplicate, or "label" is a garbage.
[255]
r$ ip addr add -s -o 10.0.0.1/24
Error: any valid prefix is expected rather than "-s".
[1]
r$ ip link -n get aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa p0 x
Command "-n" is unknown, try "ip link help".
[255]
x$ ip link add eth5 type veth peer 2 net.ipv4.conf.eth0.rp_filter=2 help nomaster -4
Error: either "dev" is duplicate, or "net.ipv4.conf.eth0.rp_filter=2" is a garbage.
[255]
r$ ip addr add brd -s 08
Error: any valid address is expected rather than "-s".
[1]
r$ ip link set list multicast all
Error: argument of "multicast" must be "on" or "off", not "all"
[1]
r$ ip addr del 1 -n primary
Error: either "local" is duplicate, or "-n" is a garbage.
[255]
x$ ip link add -N /proc/sys/net/ipv4/ip_forward -- net.ipv4.conf =1 up valid_lft
Error: either "dev" is duplicate, or "/proc/sys/net/ipv4/ip_forward" is a garbage.
[255]
x$ ip link set any
Cannot find device "any"
[1]
x$ ip link add eth5 type veth peer 65536 dev dummy link
Error: either "dev" is duplicate, or "dummy" is a garbage.
[255]
x$ ip link set 4294967295
Cannot find device "4294967295"
[1]
r$ ip addr del .
Error: any valid prefix is expected rather than ".".
[1]
r$ ip addr add -w eth2 4294967295 99999999999999999999 address //
Error: any valid prefix is expected rather than "-w".
[1]
r$ ip neigh ..
Command ".." is unknown, try "ip neigh help".
[255]
r$ ip link broadcast 4294967296 -s net.ipv4.conf.eth0.rp_filter=2 net.ipv4.neigh.eth0.base_reachable_time=2147483647 -1 /
Command "broadcast" is unknown, try "ip link help".
[255]
r$ ip addr del proxy --
Error: any valid prefix is expected rather than "proxy".
[1]
r$ ip addr x label
Command "x" is unknown, try "ip address help".
[255]
r$ ip link add eth5 type veth peer net.ipv4.ip_forward=1 eth2 -e
Error: either "dev" is duplicate, or "eth2" is a garbage.
[255]
r$ ip 0 primary help 127.0.0.1/8 -d set
Object "0" is unknown, try "ip help".
[1]
x$ ip addr -d
Command "-d" is unknown, try "ip address help".
[255]
x$ ip link 0 link addr
Command "0" is unknown, try "ip link help".
[255]
r$ ip addr add net.ipv4.conf metric name -j
Error: any valid prefix is expected rather than "net.ipv4.conf".
[1]
r$ ip neigh add /proc/sys/net/ipv4/ip_forward 10.0.0.0/0 -s to eth2
Error: any valid address is expected rather than "/proc/sys/net/ipv4/ip_forward".
[1]
x$ ip neigh add net.ipv4.ip_forward=1 broadcast
Error: any valid address is expected rather than "net.ipv4.ip_forward=1".
[1]
x$ ip addr flush lo 99999999999999999999 index
Error: either "dev" is duplicate, or "99999999999999999999" is a garbage.
[255]
r$ ip link add eth5 type veth peer alias 127.0.0.1/8
RTNETLINK answers: File exists
[2]
r$ ip neigh flush 0 net.ipv4.conf
Error: inet prefix is expected rather than "net.ipv4.conf".
[1]
r$ ip -s proxy = veth alias promisc
Object "proxy" is unknown, try "ip help".
[1]
r$ sysctl down change 4294967295
sysctl: cannot stat /proc/sys/down: No such file or directory
sysctl: cannot stat /proc/sys/change: No such file or directory
sysctl: cannot stat /proc/sys/4294967295: No such file or directory
[3]
r$ ip neigh add net.ipv4.conf.all.forwarding 'éé' off any type 255.255.255.255/32
Error: any valid address is expected rather than "net.ipv4.conf.all.forwarding".
[1]
x$ ip link set replace -s =1
Error: either "dev" is duplicate, or "-s" is a garbage.
[255]
r$ ip neigh 
r$ ip -s label metric -q type -6 -j
Object "label" is unknown, try "ip help".
[1]
r$ ip addr del =
Error: any valid prefix is expected rather than "=".
[1]
r$ ip neigh flush type address down -- net.ipv4.conf broadcast
Error: any valid prefix is expected rather than "type".
[1]
r$ ip -s arp lladdr
Object "arp" is unknown, try "ip help".
[1]
r$ ip link add 10.0.0.0/0 02:00:00:00:00:01 show p0 0x lladdr mtu
Error: argument "10.0.0.0/0" is wrong: "dev" not a valid ifname
[255]
x$ ip link 4294967295 4294967296 -br -6
Command "4294967295" is unknown, try "ip link help".
[255]
r$ ip link del 2 forever promisc -br del
Error: either "dev" is duplicate, or "forever" is a garbage.
[255]
r$ ip neigh flush peer 4294967296 dev net. =
Error: any valid prefix is expected rather than "peer".
[1]
r$ ip addr -s -6 multicast 'net.ipv4.ip_local_port_range=1 ' mtu eth2
Command "-s" is unknown, try "ip address help".
[255]
x$ ip addr 99999999999999999999 .. brd
Command "99999999999999999999" is unknown, try "ip address help".
[255]
r$ ip neigh flush net.ipv4.conf ip net.ipv4.conf.all.forwarding help
Error: any valid prefix is expected rather than "net.ipv4.conf".
[1]
r$ ip addr flush -- eth0 0.0.0.0/0 -o on group
Error: either "dev" is duplicate, or "eth0" is a garbage.
[255]
r$ ip addr del -w -w
Error: any valid prefix is expected rather than "-w".
[1]
r$ ip addr add -w
Error: any valid prefix is expected rather than "-w".
[1]
r$ ip neigh 
x$ ip addr flush 
Flush requires arguments.
[1]
x$ ip 0x net.ipv4.neigh.eth0.unres_qlen=99999999 10.0.0.0/0 0x = proxy
Object "0x" is unknown, try "ip help".
[1]
r$ ip addr -n
Command "-n" is unknown, try "ip address help".
[255]
r$ ip neigh flush 08 forever up net. x -j
Error: any valid prefix is expected rather than "08".
[1]
r$ ip neigh flush 10.0.0.1/24 link down on link --
Error: inet prefix is expected rather than "link".
[1]
r$ ip link add 
Not enough information: "type" argument is required
[1]
x$ ip link aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa veth
Command "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" is unknown, try "ip link help".
[255]
r$ ip addr add 
Not enough information: "dev" argument is required.
[1]
r$ ip neigh flush show + -1 p0 65536 any
Error: any valid prefix is expected rather than "show".
[1]
r$ ip link set '' host -secondary master
Error: argument "" is wrong: "dev" not a valid ifname
[255]
r$ ip link del delete %d -p 1
Error: either "dev" is duplicate, or "%d" is a garbage.
[255]
r$ ip link set 10.0.0.1/24 -1 address any -4 get
Error: argument "10.0.0.1/24" is wrong: "dev" not a valid ifname
[255]
r$ ip link del 
Not enough information: "dev" argument is required.
[255]
r$ ip link add eth5 type veth peer proxy =1 global 2 255.255.255.255/32
Error: either "dev" is duplicate, or "=1" is a garbage.
[255]
r$ ip addr del -4 change eth1 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa -s
Error: any valid prefix is expected rather than "-4".
[1]
r$ ip link del +
Cannot find device "+"
[1]
r$ ip neigh flush 0x link proxy eth%d alias -p
Error: any valid prefix is expected rather than "0x".
[1]
r$ ip link /proc/sys/net/ipv4/ip_forward
Command "/proc/sys/net/ipv4/ip_forward" is unknown, try "ip link help".
[255]
r$ ip link del change
Cannot find device "change"
[1]
r$ ip link add eth5 type veth peer - replace dev address
Error: either "dev" is duplicate, or "replace" is a garbage.
[255]
r$ ip list index net.ipv4.conf
Object "list" is unknown, try "ip help".
[1]
r$ ip link add eth0 type veth peer name p0 x
both "name" and "dev" cannot be used when creating devices.
[255]
r$ ip addr link
Command "link" is unknown, try "ip address help".
[255]
r$ ip -s promisc -p txqueuelen -p
Object "promisc" is unknown, try "ip help".
[1]
r$ ip link del valid_lft -s
Error: either "dev" is duplicate, or "-s" is a garbage.
[255]
x$ ip addr flush 0.0.0.0/0 =1 forever eth2 group
Error: either "dev" is duplicate, or "=1" is a garbage.
[255]
r$ ip neigh flush 
Flush requires arguments.
[1]
r$ ip neigh add off on
Error: any valid address is expected rather than "off".
[1]
r$ ip neigh x type p0 p0 link
Command "x" is unknown, try "ip neigh help".
[255]
r$ ip link add eth5 type veth peer -1 metric net.ipv4.neigh.eth0.base_reachable_time=2147483647 10.0.0.1 / / /proc/net/fib_trie
Error: either "dev" is duplicate, or "metric" is a garbage.
[255]
r$ ip addr flush link up eth%d master to
Error: either "dev" is duplicate, or "eth%d" is a garbage.
[255]
r$ ip addr flush net.ipv4.conf.all.forwarding net.ipv4.neigh.eth0.base_reachable_time=2147483647 primary -N 10.0.0.1 multicast
Error: either "dev" is duplicate, or "net.ipv4.neigh.eth0.base_reachable_time=2147483647" is a garbage.
[255]
x$ ip link add eth5 type veth peer scope 127.0.0.1/8 net.ipv4.conf // 224.0.0.1/4 net.ipv4.conf secondary
Error: either "dev" is duplicate, or "127.0.0.1/8" is a garbage.
[255]
x$ ip addr del . stale 99999999999999999999
Error: any valid prefix is expected rather than ".".
[1]
r$ ip link add eth5 type veth peer /proc/sys/net/ipv4/ip_forward / eth0 nud
Error: argument "/proc/sys/net/ipv4/ip_forward" is wrong: "dev" not a valid ifname
[255]
r$ ip addr flush nud net.ipv4.neigh.eth0.unres_qlen=99999999 mtu eth1 p0 link
Error: either "dev" is duplicate, or "net.ipv4.neigh.eth0.unres_qlen=99999999" is a garbage.
[255]
r$ ip addr flush net.ipv4.conf link / 99999999999999999999 up
Error: either "dev" is duplicate, or "link" is a garbage.
[255]
r$ ip link 
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: eth0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
3: veth0@eth5: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: eth5@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip link del -q a //
"//" is invalid lladdr.
[1]
r$ ip addr flush eth%d group
Command line is not complete. Try option "help"
[255]
r$ ip neigh flush . a del
Error: any valid prefix is expected rather than ".".
[1]
x$ ip link add eth5 type veth peer 
RTNETLINK answers: File exists
[2]
r$ ip link add x multicast -n address replace
Error: argument of "multicast" must be "on" or "off", not "-n"
[1]
r$ ip addr 
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: eth0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
3: veth0@eth5: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: eth5@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ sysctl 99999999999999999999 =1
sysctl: cannot stat /proc/sys/99999999999999999999: No such file or directory
sysctl: Path is not under /proc/sys/: /proc/sys/
[1]
r$ ip -s 10.0.0.1/24 -e
Object "10.0.0.1/24" is unknown, try "ip help".
[1]
r$ ip link set 
Not enough information: "dev" argument is required.
[255]
r$ ip neigh 
r$ ip link add address
Command line is not complete. Try option "help"
[255]
r$ ip addr add 
Not enough information: "dev" argument is required.
[1]
r$ ip addr add 
Not enough information: "dev" argument is required.
[1]
r$ ip addr flush %d -br net.ipv4.conf.eth0.rp_filter=2 dummy -secondary net.
Error: either "dev" is duplicate, or "-br" is a garbage.
[255]
r$ ip addr 65536 flush address to 1
Command "65536" is unknown, try "ip address help".
[255]
r$ ip neigh add eth1 p0 stale veth 'éé' net.
Error: any valid address is expected rather than "eth1".
[1]
r$ ip -s -w del
Option "-w" is unknown, try "ip -help".
[255]
r$ ip link peer name
Command "peer" is unknown, try "ip link help".
[255]
r$ ip addr add p0 // up
Error: any valid prefix is expected rather than "p0".
[1]
r$ ip net.ipv4.conf.all.forwarding forever change
Object "net.ipv4.conf.all.forwarding" is unknown, try "ip help".
[1]
r$ ip addr -br -1 4294967295
Command "-br" is unknown, try "ip address help".
[255]
x$ ip link set get p0
Error: either "dev" is duplicate, or "p0" is a garbage.
[255]
r$ ip list
Object "list" is unknown, try "ip help".
[1]
r$ ip neigh flush txqueuelen address
Error: any valid prefix is expected rather than "txqueuelen".
[1]
x$ ip addr add 10.0.0.0/0 -d label txqueuelen
Error: either "local" is duplicate, or "-d" is a garbage.
[255]
x$ ip link add eth5 type veth peer // list
Error: argument "//" is wrong: "dev" not a valid ifname
[255]
x$ ip link add 
Not enough information: "type" argument is required
[1]
r$ ip link del 02:00:00:00:00:01 -e up =1 global
Error: either "dev" is duplicate, or "-e" is a garbage.
[255]
r$ ip link list flush nud down 65536 0
Error: either "dev" is duplicate, or "nud" is a garbage.
[255]
r$ ip addr flush del - -s eth1 primary mtu b
Error: either "dev" is duplicate, or "-" is a garbage.
[255]
r$ ip link address global nud =1
Command "address" is unknown, try "ip link help".
[255]
r$ ip up get any global broadcast net.ipv4.conf.all.forwarding primary
Object "up" is unknown, try "ip help".
[1]
r$ ip addr flush broadcast b help promisc help
Error: either "dev" is duplicate, or "b" is a garbage.
[255]
r$ ip addr -d broadcast net. txqueuelen -e
Command "-d" is unknown, try "ip address help".
[255]
r$ ip link 0 add net.ipv4.conf net.ipv4.conf.eth0.rp_filter=2 lo 02:00:00:00:00:01 host
Command "0" is unknown, try "ip link help".
[255]
x$ ip neigh group eth0 10.0.0.1 %d eth0
Command "group" is unknown, try "ip neigh help".
[255]
x$ ip link add eth5 type veth peer 65536 -q 02:00:00:00:00:01 broadcast on peer eth1
Error: either "dev" is duplicate, or "-q" is a garbage.
[255]
r$ ip neigh add net.ipv4.ip_forward=1 -n net.ipv4.ip_forward=1 // replace -4
Error: any valid address is expected rather than "net.ipv4.ip_forward=1".
[1]
r$ ip addr x 0.0.0.0/0 veth 4294967296 metric
Command "x" is unknown, try "ip address help".
[255]
r$ ip addr flush /
Device "/" does not exist.
[1]
r$ ip neigh brd on net.ipv4.conf.eth0.rp_filter=2 -w
Command "brd" is unknown, try "ip neigh help".
[255]
r$ ip addr add 10.0.0.1 address
Error: either "local" is duplicate, or "address" is a garbage.
[255]
r$ ip neigh list all 10.0.0.1/24 multicast net.ipv4.conf.all.forwarding p0
Error: inet prefix is expected rather than "multicast".
[1]
r$ ip neigh primary ..
Command "primary" is unknown, try "ip neigh help".
[255]
r$ ip link set 1 /proc/net/fib_trie any net.ipv4.neigh.eth0.unres_qlen=99999999 veth
Error: either "dev" is duplicate, or "/proc/net/fib_trie" is a garbage.
[255]
x$ ip addr add 
Not enough information: "dev" argument is required.
[1]
x$ ip link add eth5 type veth peer broadcast p0
"p0" is invalid lladdr.
[1]
r$ ip addr add + promisc net.ipv4.conf.eth0.rp_filter=2 net.ipv4.neigh.eth0.unres_qlen=99999999
Error: any valid prefix is expected rather than "+".
[1]
x$ ip -s link master 255.255.255.255/32 all net.ipv4.conf.all.forwarding 'net.ipv4.ip_local_port_range=1 ' /
Command "master" is unknown, try "ip link help".
[255]
r$ ip addr flush 10.0.0.0/0 -br up
Error: either "dev" is duplicate, or "-br" is a garbage.
[255]
x$ ip neigh flush up a -s // link permanent
Error: any valid prefix is expected rather than "up".
[1]
x$ ip neigh add -N x 99999999999999999999 list addr + .
Error: any valid address is expected rather than "-N".
[1]
r$ ip -s '' txqueuelen b nomaster list brd
Object "" is unknown, try "ip help".
[1]
r$ sysctl eth1 4294967295 -o
sysctl: cannot stat /proc/sys/eth1: No such file or directory
sysctl: cannot stat /proc/sys/4294967295: No such file or directory
[2]
r$ ip link eth0 promisc p0 127.0.0.1/8 x primary
Command "eth0" is unknown, try "ip link help".
[255]
r$ ip addr flush scope
Command line is not complete. Try option "help"
[255]
r$ ip link add eth5 type veth peer 10.0.0.0/0 65536 -w -- delete 2 -6
Error: argument "10.0.0.0/0" is wrong: "dev" not a valid ifname
[255]
x$ ip link add eth5 type veth peer secondary group a eth2 secondary
Error: argument "a" is wrong: Invalid "group" value
[255]
r$ ip addr x /proc/net/fib_trie 2 . 1
Command "x" is unknown, try "ip address help".
[255]
x$ sysctl set peer
sysctl: cannot stat /proc/sys/set: No such file or directory
sysctl: cannot stat /proc/sys/peer: No such file or directory
[2]
x$ ip link set -n 02:00:00:00:00:01 dummy link address 224.0.0.1/4 primary
Error: either "dev" is duplicate, or "MAC" is a garbage.
[255]
r$ ip link add 
Not enough information: "type" argument is required
[1]
x$ ip link del mtu 'éé' -n nud lo -N type
Error: argument "éé" is wrong: Invalid "mtu" value
[255]
x$ ip -s change alias 0x permanent
Object "change" is unknown, try "ip help".
[1]
r$ ip link add -N -d broadcast 10.0.0.1/24
Error: either "dev" is duplicate, or "-d" is a garbage.
[255]
r$ ip neigh add broadcast -j 10.0.0.1
Error: any valid address is expected rather than "broadcast".
[1]
r$ ip addr flush nud
Device "nud" does not exist.
[1]
r$ ip 224.0.0.1/4 on 10.0.0.1/24 index del net. get
Object "224.0.0.1/4" is unknown, try "ip help".
[1]
r$ ip addr del eth%d link txqueuelen permanent host change
Error: any valid prefix is expected rather than "eth%d".
[1]
r$ ip addr add name lo forever 'éé' 02:00:00:00:00:01
Error: any valid prefix is expected rather than "name".
[1]
x$ ip link add eth5 type veth peer // net.ipv4.conf.all.forwarding
Error: argument "//" is wrong: "dev" not a valid ifname
[255]
x$ ip addr del = group stale
Error: any valid prefix is expected rather than "=".
[1]
r$ ip addr -secondary up 2
Command "-secondary" is unknown, try "ip address help".
[255]
r$ ip neigh type -1 type on group
Command "type" is unknown, try "ip neigh help".
[255]
x$ ip link set index a net.ipv4.conf = -j
Error: argument "a" is wrong: Invalid "index" value
[255]
r$ ip -s 2 net.ipv4.conf.all.forwarding 'éé' net.ipv4.conf.eth0.rp_filter=2 =1 -s
Object "2" is unknown, try "ip help".
[1]
r$ ip neigh add global
Error: any valid address is expected rather than "global".
[1]
r$ ip link set x alias net. '' host forever eth0
Error: either "dev" is duplicate, or "" is a garbage.
[255]
r$ ip link add eth5 type veth peer permanent net.
Error: either "dev" is duplicate, or "net." is a garbage.
[255]
x$ ip neigh 
r$ ip link add host change
Error: either "dev" is duplicate, or "change" is a garbage.
[255]
x$ ip link off 0x 08 -j brd
Command "off" is unknown, try "ip link help".
[255]
r$ ip addr add link permanent
Error: any valid prefix is expected rather than "link".
[1]
r$ ip link add eth5 type veth peer list nomaster veth 1 mtu all promisc
Error: either "dev" is duplicate, or "veth" is a garbage.
[255]
r$ ip link set promisc show proxy up multicast
Error: argument of "promisc" must be "on" or "off", not "show"
[1]
r$ ip link add 
Not enough information: "type" argument is required
[1]
r$ ip neigh valid_lft
Command "valid_lft" is unknown, try "ip neigh help".
[255]
x$ ip addr flush dev stale 10.0.0.1/24 any
Error: either "dev" is duplicate, or "10.0.0.1/24" is a garbage.
[255]
