# kernel: 6.18
# random edits of links, addresses and sysctls, and listings of every form (seed 9)
r$ ip link add eth0 type veth peer name p0 netns x
r$ ip link add eth1 type veth peer name p1 netns x
r$ ip link add eth2 type veth peer name p2
r$ ip link set eth0 up
r$ ip link set eth1 up
x$ ip link set p0 up
r$ sleep 1.1
x$ ip link set p1 down
r$ ip link show up
2: eth0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
3: eth1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip route add 198.51.100.0/25 via 10.0.0.5 src 10.0.0.64
Error: Nexthop has invalid gateway.
[2]
r$ ip addr flush up
r$ ip route show table local
Error: ipv4: FIB table does not exist.
Dump terminated
[2]
r$ ip addr add 10.0.0.1/24 dev eth0 brd -
r$ ip -4 link show up
2: eth0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
3: eth1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip addr add 10.0.1.0/8 dev eth0
r$ ip addr del 10.0.1.3/31 dev eth1
Error: ipv4: Address not found.
[2]
r$ ip -j -p link
[ {
        "ifindex": 1,
        "ifname": "lo",
        "flags": [ "LOOPBACK" ],
        "mtu": 65536,
        "qdisc": "noop",
        "operstate": "DOWN",
        "linkmode": "DEFAULT",
        "group": "default",
        "txqlen": 1000,
        "link_type": "loopback",
        "address": "00:00:00:00:00:00",
        "broadcast": "00:00:00:00:00:00"
    },{
        "ifindex": 2,
        "link_index": 2,
        "ifname": "eth0",
        "flags": [ "BROADCAST","MULTICAST","UP","LOWER_UP" ],
        "mtu": 1500,
        "qdisc": "noqueue",
        "operstate": "UP",
        "linkmode": "DEFAULT",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "MAC",
        "broadcast": "ff:ff:ff:ff:ff:ff",
        "link_netnsid": 0
    },{
        "ifindex": 3,
        "link_index": 3,
        "ifname": "eth1",
        "flags": [ "NO-CARRIER","BROADCAST","MULTICAST","UP" ],
        "mtu": 1500,
        "qdisc": "noqueue",
        "operstate": "DOWN",
        "linkmode": "DEFAULT",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "MAC",
        "broadcast": "ff:ff:ff:ff:ff:ff",
        "link_netnsid": 0
    },{
        "ifindex": 4,
        "link": "eth2",
        "ifname": "p2",
        "flags": [ "BROADCAST","MULTICAST","M-DOWN" ],
        "mtu": 1500,
        "qdisc": "noop",
        "operstate": "DOWN",
        "linkmode": "DEFAULT",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "MAC",
        "broadcast": "ff:ff:ff:ff:ff:ff"
    },{
        "ifindex": 5,
        "link": "p2",
        "ifname": "eth2",
        "flags": [ "BROADCAST","MULTICAST","M-DOWN" ],
        "mtu": 1500,
        "qdisc": "noop",
        "operstate": "DOWN",
        "linkmode": "DEFAULT",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "MAC",
        "broadcast": "ff:ff:ff:ff:ff:ff"
    } ]
r$ sysctl -w net.ipv4.conf.lo.rp_filter=x
sysctl: setting key "net.ipv4.conf.lo.rp_filter": Invalid argument
[1]
r$ ip addr add 10.0.0.2/24 dev eth0 label foo
r$ sysctl -w net.ipv4.conf.all.promote_secondaries=x
sysctl: setting key "net.ipv4.conf.all.promote_secondaries": Invalid argument
[1]
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.1 
10.0.0.0/8 dev eth0 proto kernel scope link src 10.0.1.0 
broadcast 10.0.0.0 dev eth0 table local proto kernel scope link src 10.0.0.1 
local 10.0.0.1 dev eth0 table local proto kernel scope host src 10.0.0.1 
local 10.0.0.2 dev eth0 table local proto kernel scope host src 10.0.0.1 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.1 
local 10.0.1.0 dev eth0 table local proto kernel scope host src 10.0.1.0 
broadcast 10.255.255.255 dev eth0 table local proto kernel scope link src 10.0.1.0 
r$ ip addr del 10.0.0.5/24 dev eth0 peer 10.0.2.129/25
Error: ipv4: Address not found.
[2]
r$ ip link set eth0 up
r$ sysctl net.ipv4.conf.all.arp_ignore
net.ipv4.conf.all.arp_ignore = 0
r$ ip addr add 10.0.3.4/31 dev eth2 label eth0:1 scope 77
r$ ip addr change 10.0.0.64/26 dev eth0
r$ ip link
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: eth0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
3: eth1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
4: p2@eth2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
5: eth2@p2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.1 
10.0.0.0/8 dev eth0 proto kernel scope link src 10.0.1.0 
10.0.0.64/26 dev eth0 proto kernel scope link src 10.0.0.64 
broadcast 10.0.0.0 dev eth0 table local proto kernel scope link src 10.0.0.1 
local 10.0.0.1 dev eth0 table local proto kernel scope host src 10.0.0.1 
local 10.0.0.2 dev eth0 table local proto kernel scope host src 10.0.0.1 
local 10.0.0.64 dev eth0 table local proto kernel scope host src 10.0.0.64 
broadcast 10.0.0.127 dev eth0 table local proto kernel scope link src 10.0.0.64 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.1 
local 10.0.1.0 dev eth0 table local proto kernel scope host src 10.0.1.0 
local 10.0.3.4 dev eth2 table local proto kernel scope host src 10.0.3.4 
broadcast 10.255.255.255 dev eth0 table local proto kernel scope link src 10.0.1.0 
r$ ip addr add 10.0.0.2/24 dev nosuch brd 10.0.3.4 label eth0:x
Cannot find device "nosuch"
[1]
r$ ip -s addr show dev eth0
2: eth0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.0.1/24 brd 10.0.0.0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.0/8 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.64/26 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary foo
       valid_lft forever preferred_lft forever
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
r$ ip addr del 10.0.1.255 dev eth0
Warning: Executing wildcard deletion to stay compatible with old scripts.
         Explicitly specify the prefix length (10.0.1.255/32) to avoid this warning.
         This special behaviour is likely to disappear in further releases,
         fix your scripts!
Error: ipv4: Address not found.
[2]
r$ ip addr flush up
r$ ip addr add 10.0.2.255/24 dev eth0
r$ sysctl -w net.ipv4.conf.lo.arp_ignore=0
net.ipv4.conf.lo.arp_ignore = 0
r$ ip addr del 10.0.2.255/24 dev eth0
r$ sysctl -w net.ipv4.conf.eth1.ignore_routes_with_linkdown=2
net.ipv4.conf.eth1.ignore_routes_with_linkdown = 2
r$ ip route add 198.51.100.0/25 via 10.0.0.255 src 10.0.2.1
Error: Nexthop has invalid gateway.
[2]
r$ ip link add type veth
r$ ip addr del 10.0.3.0/33 dev eth0
Error: any valid prefix is expected rather than "10.0.3.0/33".
[1]
r$ sysctl net.ipv4.conf.eth0.rp_filter
net.ipv4.conf.eth0.rp_filter = 0
r$ ip -d link show up
2: eth0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
3: eth1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
r$ ip -j -p addr show eth9
Device "eth9" does not exist.
[1]
x$ ip link set p0 up
r$ ip addr add 10.0.3.64/24 dev eth0 scope global
r$ ip addr flush dev eth1 scope link
r$ ip addr add 10.0.0.129/0 dev lo scope global peer 10.0.1.1/24
r$ ip addr add 10.0.0.5/24 dev lo metric 0
r$ ip addr del 10.0.2.0/24 dev lo
Error: ipv4: Address not found.
[2]
r$ ip addr add 10.0.1.0/16 dev eth0
r$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
eth0@if2         UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
eth1@if3         DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
p2@eth2          DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
eth2@p2          DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
veth0@veth1      DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
veth1@veth0      DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
r$ ip addr add 10.0.3.5/33 dev eth0 scope global
Error: any valid prefix is expected rather than "10.0.3.5/33".
[1]
r$ ip link set lo up
r$ ip addr del 10.0.0.3/25 dev eth0 peer 10.0.0.5/0
Error: ipv4: Address not found.
[2]
r$ ip route show table local
local 10.0.0.0/24 dev lo proto kernel scope host src 10.0.0.5 
local 10.0.0.5 dev lo proto kernel scope host src 10.0.0.5 
local 10.0.0.129 dev lo proto kernel scope host src 10.0.0.129 
broadcast 10.0.0.255 dev lo proto kernel scope link src 10.0.0.5 
local 10.0.1.0 dev eth0 proto kernel scope host src 10.0.1.0 
local 10.0.1.0/24 dev lo proto kernel scope host src 10.0.0.129 
broadcast 10.0.1.255 dev lo proto kernel scope link src 10.0.0.129 
local 10.0.3.64 dev eth0 proto kernel scope host src 10.0.3.64 
broadcast 10.0.3.255 dev eth0 proto kernel scope link src 10.0.3.64 
broadcast 10.0.255.255 dev eth0 proto kernel scope link src 10.0.1.0 
local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1 
r$ ip addr del 10.0.2.1/24 dev lo
Error: ipv4: Address not found.
[2]
r$ ip -j link show eth9
Device "eth9" does not exist.
[1]
r$ ip -o -4 addr show type veth
1: lo    inet 127.0.0.1/8 scope host lo\       valid_lft forever preferred_lft forever
1: lo    inet 10.0.0.129 peer 10.0.1.1/24 scope global lo\       valid_lft forever preferred_lft forever
1: lo    inet 10.0.0.5/24 scope global lo\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.3.64/24 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.1.0/16 scope global eth0\       valid_lft forever preferred_lft forever
r$ ip addr change 10.0.0.4/25 dev eth0 scope global noprefixroute
r$ ip route show table local
local 10.0.0.0/24 dev lo proto kernel scope host src 10.0.0.5 
local 10.0.0.4 dev eth0 proto kernel scope host src 10.0.0.4 
local 10.0.0.5 dev lo proto kernel scope host src 10.0.0.5 
broadcast 10.0.0.127 dev eth0 proto kernel scope link src 10.0.0.4 
local 10.0.0.129 dev lo proto kernel scope host src 10.0.0.129 
broadcast 10.0.0.255 dev lo proto kernel scope link src 10.0.0.5 
local 10.0.1.0 dev eth0 proto kernel scope host src 10.0.1.0 
local 10.0.1.0/24 dev lo proto kernel scope host src 10.0.0.129 
broadcast 10.0.1.255 dev lo proto kernel scope link src 10.0.0.129 
local 10.0.3.64 dev eth0 proto kernel scope host src 10.0.3.64 
broadcast 10.0.3.255 dev eth0 proto kernel scope link src 10.0.3.64 
broadcast 10.0.255.255 dev eth0 proto kernel scope link src 10.0.1.0 
local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1 
r$ ip link set eth0 mtu 1500
r$ ip link set eth1 multicast off
r$ sysctl -w net.ipv4.conf.lo.src_valid_mark=1
net.ipv4.conf.lo.src_valid_mark = 1
r$ sysctl -w net.ipv4.conf.all.forwarding=0
net.ipv4.conf.all.forwarding = 0
r$ ip addr del 10.0.3.1/16 dev eth0
Error: ipv4: Address not found.
[2]
r$ ip neigh show
r$ ip addr add 10.0.2.0/16 dev eth0
r$ ip -o addr show secondary
2: eth0    inet 10.0.2.0/16 scope global secondary eth0\       valid_lft forever preferred_lft forever
r$ ip addr add 10.0.3.0/24 dev eth0
r$ ip link del eth2
r$ sysctl -w net.ipv4.conf.default.ignore_routes_with_linkdown=0
net.ipv4.conf.default.ignore_routes_with_linkdown = 0
r$ ip -s link show dev eth0
2: eth0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
r$ ip -o -4 addr show up
1: lo    inet 127.0.0.1/8 scope host lo\       valid_lft forever preferred_lft forever
1: lo    inet 10.0.0.129 peer 10.0.1.1/24 scope global lo\       valid_lft forever preferred_lft forever
1: lo    inet 10.0.0.5/24 scope global lo\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.3.64/24 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.1.0/16 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.0.4/25 scope global noprefixroute eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.2.0/16 scope global secondary eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.3.0/24 scope global secondary eth0\       valid_lft forever preferred_lft forever
r$ ip addr show type veth
2: eth0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.3.64/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.0/16 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.4/25 scope global noprefixroute eth0
       valid_lft forever preferred_lft forever
    inet 10.0.2.0/16 scope global secondary eth0
       valid_lft forever preferred_lft forever
    inet 10.0.3.0/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
3: eth1@if3: <NO-CARRIER,BROADCAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
6: veth0@veth1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
7: veth1@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip addr add 10.0.1.0/24 dev eth0
r$ ip addr del 10.0.1.129/0 dev eth0
Error: ipv4: Address not found.
[2]
r$ ip -j -p addr show scope global
[ {
        "ifindex": 1,
        "ifname": "lo",
        "flags": [ "LOOPBACK","UP","LOWER_UP" ],
        "mtu": 65536,
        "qdisc": "noqueue",
        "operstate": "UNKNOWN",
        "group": "default",
        "txqlen": 1000,
        "link_type": "loopback",
        "address": "00:00:00:00:00:00",
        "broadcast": "00:00:00:00:00:00",
        "addr_info": [ {},{
                "family": "inet",
                "local": "10.0.0.129",
                "address": "10.0.1.1",
                "prefixlen": 24,
                "scope": "global",
                "label": "lo",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.0.5",
                "prefixlen": 24,
                "scope": "global",
                "label": "lo",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            } ]
    },{
        "ifindex": 2,
        "link_index": 2,
        "ifname": "eth0",
        "flags": [ "BROADCAST","MULTICAST","UP","LOWER_UP" ],
        "mtu": 1500,
        "qdisc": "noqueue",
        "operstate": "UP",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "MAC",
        "broadcast": "ff:ff:ff:ff:ff:ff",
        "link_netnsid": 0,
        "addr_info": [ {
                "family": "inet",
                "local": "10.0.3.64",
                "prefixlen": 24,
                "scope": "global",
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.1.0",
                "prefixlen": 16,
                "scope": "global",
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.0.4",
                "prefixlen": 25,
                "scope": "global",
                "noprefixroute": true,
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.1.0",
                "prefixlen": 24,
                "scope": "global",
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.2.0",
                "prefixlen": 16,
                "scope": "global",
                "secondary": true,
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.3.0",
                "prefixlen": 24,
                "scope": "global",
                "secondary": true,
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            } ]
    },{
        "ifindex": 3,
        "link_index": 3,
        "ifname": "eth1",
        "flags": [ "NO-CARRIER","BROADCAST","UP" ],
        "mtu": 1500,
        "qdisc": "noqueue",
        "operstate": "DOWN",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "MAC",
        "broadcast": "ff:ff:ff:ff:ff:ff",
        "link_netnsid": 0,
        "addr_info": [ ]
    },{
        "ifindex": 6,
        "link": "veth1",
        "ifname": "veth0",
        "flags": [ "BROADCAST","MULTICAST","M-DOWN" ],
        "mtu": 1500,
        "qdisc": "noop",
        "operstate": "DOWN",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "MAC",
        "broadcast": "ff:ff:ff:ff:ff:ff",
        "addr_info": [ ]
    },{
        "ifindex": 7,
        "link": "veth0",
        "ifname": "veth1",
        "flags": [ "BROADCAST","MULTICAST","M-DOWN" ],
        "mtu": 1500,
        "qdisc": "noop",
        "operstate": "DOWN",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "MAC",
        "broadcast": "ff:ff:ff:ff:ff:ff",
        "addr_info": [ ]
    } ]
r$ ip neigh change 10.0.1.64 dev eth0 lladdr 02:00:00:00:00:09
RTNETLINK answers: No such file or directory
[2]
r$ ip addr del 10.0.1.1/33 dev eth2
Error: any valid prefix is expected rather than "10.0.1.1/33".
[1]
r$ ip -j addr show type veth
[{"ifindex":2,"link_index":2,"ifname":"eth0","flags":["BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1500,"qdisc":"noqueue","operstate":"UP","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0,"addr_info":[{"family":"inet","local":"10.0.3.64","prefixlen":24,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.1.0","prefixlen":16,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.4","prefixlen":25,"scope":"global","noprefixroute":true,"label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.1.0","prefixlen":24,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.2.0","prefixlen":16,"scope":"global","secondary":true,"label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.3.0","prefixlen":24,"scope":"global","secondary":true,"label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295}]},{"ifindex":3,"link_index":3,"ifname":"eth1","flags":["NO-CARRIER","BROADCAST","UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0,"addr_info":[]},{"ifindex":6,"link":"veth1","ifname":"veth0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[]},{"ifindex":7,"link":"veth0","ifname":"veth1","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[]}]
r$ ip addr add 10.0.0.255/0 dev eth0 brd - noprefixroute
r$ ip link set eth0 name eth9
r$ ip -j -p l
[ {
        "ifindex": 1,
        "ifname": "lo",
        "flags": [ "LOOPBACK","UP","LOWER_UP" ],
        "mtu": 65536,
        "qdisc": "noqueue",
        "operstate": "UNKNOWN",
        "linkmode": "DEFAULT",
        "group": "default",
        "txqlen": 1000,
        "link_type": "loopback",
        "address": "00:00:00:00:00:00",
        "broadcast": "00:00:00:00:00:00"
    },{
        "ifindex": 2,
        "link_index": 2,
        "ifname": "eth9",
        "flags": [ "BROADCAST","MULTICAST","UP","LOWER_UP" ],
        "mtu": 1500,
        "qdisc": "noqueue",
        "operstate": "UP",
        "linkmode": "DEFAULT",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "MAC",
        "broadcast": "ff:ff:ff:ff:ff:ff",
        "link_netnsid": 0
    },{
        "ifindex": 3,
        "link_index": 3,
        "ifname": "eth1",
        "flags": [ "NO-CARRIER","BROADCAST","UP" ],
        "mtu": 1500,
        "qdisc": "noqueue",
        "operstate": "DOWN",
        "linkmode": "DEFAULT",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "MAC",
        "broadcast": "ff:ff:ff:ff:ff:ff",
        "link_netnsid": 0
    },{
        "ifindex": 6,
        "link": "veth1",
        "ifname": "veth0",
        "flags": [ "BROADCAST","MULTICAST","M-DOWN" ],
        "mtu": 1500,
        "qdisc": "noop",
        "operstate": "DOWN",
        "linkmode": "DEFAULT",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "MAC",
        "broadcast": "ff:ff:ff:ff:ff:ff"
    },{
        "ifindex": 7,
        "link": "veth0",
        "ifname": "veth1",
        "flags": [ "BROADCAST","MULTICAST","M-DOWN" ],
        "mtu": 1500,
        "qdisc": "noop",
        "operstate": "DOWN",
        "linkmode": "DEFAULT",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "MAC",
        "broadcast": "ff:ff:ff:ff:ff:ff"
    } ]
r$ ip addr change 10.0.1.1/24 dev eth2 peer 10.0.3.64/24
Cannot find device "eth2"
[1]
r$ ip addr del 10.0.1.255/8 dev eth0
Cannot find device "eth0"
[1]
r$ ip neigh change 10.0.0.2 dev eth2 lladdr 02:00:00:00:00:09 nud permanent
Cannot find device "eth2"
[1]
x$ ip link set p1 down
r$ ip route add 198.51.100.0/25 via 10.0.0.0 dev eth0
Cannot find device "eth0"
[1]
r$ ip addr del 10.0.2.1/8 dev eth0
Cannot find device "eth0"
[1]
r$ ip neigh del 10.0.3.129 dev eth0
Cannot find device "eth0"
[1]
r$ ip link set eth0 mtu
Command line is not complete. Try option "help"
[255]
r$ ip addr add 10.0.0.255/24 dev eth0 brd 10.0.0.64
Cannot find device "eth0"
[1]
r$ ip neigh show
r$ ip -4 addr show up
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
    inet 10.0.0.129 peer 10.0.1.1/24 scope global lo
       valid_lft forever preferred_lft forever
    inet 10.0.0.5/24 scope global lo
       valid_lft forever preferred_lft forever
2: eth9@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet 10.0.3.64/24 scope global eth9
       valid_lft forever preferred_lft forever
    inet 10.0.1.0/16 scope global eth9:2
       valid_lft forever preferred_lft forever
    inet 10.0.0.4/25 scope global noprefixroute eth9:3
       valid_lft forever preferred_lft forever
    inet 10.0.1.0/24 scope global eth9:4
       valid_lft forever preferred_lft forever
    inet 10.0.0.255/0 scope global noprefixroute eth9:5
       valid_lft forever preferred_lft forever
    inet 10.0.2.0/16 scope global secondary eth9:6
       valid_lft forever preferred_lft forever
    inet 10.0.3.0/24 scope global secondary eth9:7
       valid_lft forever preferred_lft forever
r$ ip addr del 10.0.2.129/31 dev eth0
Cannot find device "eth0"
[1]
x$ ip link set p1 up
r$ ip -j addr show dev eth0
Device "eth0" does not exist.
[1]
r$ ip -o addr show eth9
2: eth9    inet 10.0.3.64/24 scope global eth9\       valid_lft forever preferred_lft forever
2: eth9    inet 10.0.1.0/16 scope global eth9:2\       valid_lft forever preferred_lft forever
2: eth9    inet 10.0.0.4/25 scope global noprefixroute eth9:3\       valid_lft forever preferred_lft forever
2: eth9    inet 10.0.1.0/24 scope global eth9:4\       valid_lft forever preferred_lft forever
2: eth9    inet 10.0.0.255/0 scope global noprefixroute eth9:5\       valid_lft forever preferred_lft forever
2: eth9    inet 10.0.2.0/16 scope global secondary eth9:6\       valid_lft forever preferred_lft forever
2: eth9    inet 10.0.3.0/24 scope global secondary eth9:7\       valid_lft forever preferred_lft forever
r$ ip route show table all
10.0.0.0/16 dev eth9 proto kernel scope link src 10.0.1.0 
10.0.1.0/24 dev eth9 proto kernel scope link src 10.0.1.0 
10.0.3.0/24 dev eth9 proto kernel scope link src 10.0.3.64 
local 10.0.0.0/24 dev lo table local proto kernel scope host src 10.0.0.5 
local 10.0.0.4 dev eth9 table local proto kernel scope host src 10.0.0.4 
local 10.0.0.5 dev lo table local proto kernel scope host src 10.0.0.5 
broadcast 10.0.0.127 dev eth9 table local proto kernel scope link src 10.0.0.4 
local 10.0.0.129 dev lo table local proto kernel scope host src 10.0.0.129 
broadcast 10.0.0.255 dev lo table local proto kernel scope link src 10.0.0.5 
local 10.0.0.255 dev eth9 table local proto kernel scope host src 10.0.0.255 
local 10.0.1.0 dev eth9 table local proto kernel scope host src 10.0.1.0 
local 10.0.1.0/24 dev lo table local proto kernel scope host src 10.0.0.129 
broadcast 10.0.1.255 dev lo table local proto kernel scope link src 10.0.0.129 
broadcast 10.0.1.255 dev eth9 table local proto kernel scope link src 10.0.1.0 
local 10.0.2.0 dev eth9 table local proto kernel scope host src 10.0.1.0 
local 10.0.3.0 dev eth9 table local proto kernel scope host src 10.0.3.64 
local 10.0.3.64 dev eth9 table local proto kernel scope host src 10.0.3.64 
broadcast 10.0.3.255 dev eth9 table local proto kernel scope link src 10.0.3.64 
broadcast 10.0.255.255 dev eth9 table local proto kernel scope link src 10.0.1.0 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
r$ ip route show table local
local 10.0.0.0/24 dev lo proto kernel scope host src 10.0.0.5 
local 10.0.0.4 dev eth9 proto kernel scope host src 10.0.0.4 
local 10.0.0.5 dev lo proto kernel scope host src 10.0.0.5 
broadcast 10.0.0.127 dev eth9 proto kernel scope link src 10.0.0.4 
local 10.0.0.129 dev lo proto kernel scope host src 10.0.0.129 
broadcast 10.0.0.255 dev lo proto kernel scope link src 10.0.0.5 
local 10.0.0.255 dev eth9 proto kernel scope host src 10.0.0.255 
local 10.0.1.0 dev eth9 proto kernel scope host src 10.0.1.0 
local 10.0.1.0/24 dev lo proto kernel scope host src 10.0.0.129 
broadcast 10.0.1.255 dev lo proto kernel scope link src 10.0.0.129 
broadcast 10.0.1.255 dev eth9 proto kernel scope link src 10.0.1.0 
local 10.0.2.0 dev eth9 proto kernel scope host src 10.0.1.0 
local 10.0.3.0 dev eth9 proto kernel scope host src 10.0.3.64 
local 10.0.3.64 dev eth9 proto kernel scope host src 10.0.3.64 
broadcast 10.0.3.255 dev eth9 proto kernel scope link src 10.0.3.64 
broadcast 10.0.255.255 dev eth9 proto kernel scope link src 10.0.1.0 
local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1 
r$ ip addr flush up
r$ ip route show table all
r$ ip addr flush up
r$ ip addr flush dev eth1 scope link
r$ ip -s link show eth9
2: eth9@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
r$ sysctl -w net.ipv4.conf.eth0.promote_secondaries=2
sysctl: cannot stat /proc/sys/net/ipv4/conf/eth0/promote_secondaries: No such file or directory
[1]
r$ ip route add 192.0.2.0/24 via 10.0.2.5 metric 5
Error: Nexthop has invalid gateway.
[2]
r$ ip addr flush secondary
r$ ip addr add 10.0.2.4/24 dev eth2 label eth0:x metric 5
Cannot find device "eth2"
[1]
r$ ip link set eth1 mtu 60
Error: mtu less than device minimum.
[2]
r$ ip -br link
lo               UNKNOWN        00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP> 
eth9@if2         UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
eth1@if3         UP             MAC <BROADCAST,UP,LOWER_UP> 
veth0@veth1      DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
veth1@veth0      DOWN           MAC <BROADCAST,MULTICAST,M-DOWN> 
r$ ip addr replace 10.0.2.0/33 dev eth0 brd +
Error: any valid prefix is expected rather than "10.0.2.0/33".
[1]
r$ sysctl net.ipv4.conf.eth0.rp_filter
sysctl: cannot stat /proc/sys/net/ipv4/conf/eth0/rp_filter: No such file or directory
[1]
r$ ip addr change 10.0.1.129/25 dev eth0 metric 5
Cannot find device "eth0"
[1]
r$ ip addr add 10.0.3.2/0 dev eth0 brd 10.0.3.64
Cannot find device "eth0"
[1]
r$ ip route add 198.51.100.0/25 via 10.0.0.1 metric 5
Error: Nexthop has invalid gateway.
[2]
r$ sysctl -w net.ipv4.conf.eth0.accept_redirects=1
sysctl: cannot stat /proc/sys/net/ipv4/conf/eth0/accept_redirects: No such file or directory
[1]
r$ ip neigh show dev eth0
Cannot find device "eth0"
[1]
r$ sysctl net.ipv4.conf.eth0.accept_redirects
sysctl: cannot stat /proc/sys/net/ipv4/conf/eth0/accept_redirects: No such file or directory
[1]
r$ ip addr add 10.0.0.4/25 dev eth1 scope 77
r$ ip addr add 10.0.3.2/8 dev eth0 scope host
Cannot find device "eth0"
[1]
x$ ip link set p1 up
r$ ip -s l
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
2: eth9@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
3: eth1@if3: <BROADCAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
6: veth0@veth1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
7: veth1@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
r$ ip addr add 10.0.3.255/24 dev eth0
Cannot find device "eth0"
[1]
r$ ip -d addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00 promiscuity 0  allmulti 0 minmtu 0 maxmtu 0 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
2: eth9@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
3: eth1@if3: <BROADCAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
    inet 10.0.0.4/25 scope 77 eth1
       valid_lft forever preferred_lft forever
6: veth0@veth1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
7: veth1@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
r$ ip a s eth1
3: eth1@if3: <BROADCAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.0.4/25 scope 77 eth1
       valid_lft forever preferred_lft forever
r$ ip addr change 10.0.0.3/30 dev eth0 label foo
Cannot find device "eth0"
[1]
r$ ip addr add 10.0.2.0/0 dev eth1 metric 100
