# kernel: 6.18
# random edits of links, addresses and sysctls, and listings of every form (seed 4)
r$ ip link add eth0 type veth peer name p0 netns x
r$ ip link add eth1 type veth peer name p1 netns x
r$ ip link add eth2 type veth peer name p2
r$ ip link set eth0 up
r$ ip link set eth1 up
x$ ip link set p0 up
r$ sleep 1.1
r$ ip addr add 10.0.3.129/24 dev eth0
r$ ip addr add 10.0.0.4/25 dev eth0
r$ ip link del veth0
Cannot find device "veth0"
[1]
r$ ip addr del 10.0.2.64/26 dev lo
Error: ipv4: Address not found.
[2]
r$ ip route show
10.0.0.0/25 dev eth0 proto kernel scope link src 10.0.0.4 
10.0.3.0/24 dev eth0 proto kernel scope link src 10.0.3.129 
r$ ip addr add 10.0.2.255/25 dev eth0 peer 10.0.3.4/33
Error: inet prefix is expected rather than "10.0.3.4/33".
[1]
r$ ip addr flush to 10.0.1.0/24
r$ ip route show table all
10.0.0.0/25 dev eth0 proto kernel scope link src 10.0.0.4 
10.0.3.0/24 dev eth0 proto kernel scope link src 10.0.3.129 
local 10.0.0.4 dev eth0 table local proto kernel scope host src 10.0.0.4 
broadcast 10.0.0.127 dev eth0 table local proto kernel scope link src 10.0.0.4 
local 10.0.3.129 dev eth0 table local proto kernel scope host src 10.0.3.129 
broadcast 10.0.3.255 dev eth0 table local proto kernel scope link src 10.0.3.129 
r$ ip addr add 10.0.3.4/24 dev eth0
r$ ip addr del 10.0.1.1/31 dev eth2
Error: ipv4: Address not found.
[2]
r$ ip addr change 10.0.0.4/31 dev eth0
r$ ip addr del 10.0.1.129/30 dev lo
Error: ipv4: Address not found.
[2]
r$ ip addr del 10.0.0.5/24 dev eth2
Error: ipv4: Address not found.
[2]
r$ ip link set eth0 group 3
r$ ip link set eth0 up
r$ ip addr replace 10.0.1.0/33 dev eth2
Error: any valid prefix is expected rather than "10.0.1.0/33".
[1]
x$ ip link set p0 down
r$ ip addr del 10.0.3.3/8 dev lo
Error: ipv4: Address not found.
[2]
r$ ip addr add 10.0.1.255/25 dev lo scope global
r$ ip link show eth1
3: eth1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip link set eth0 mtu 60
Error: mtu less than device minimum.
[2]
r$ ip neigh del 10.0.3.255 dev eth0 lladdr 02:00:00:00:00:09 nud permanent
RTNETLINK answers: No such file or directory
[2]
r$ ip addr del 10.0.3.1/16 dev eth0
Error: ipv4: Address not found.
[2]
r$ ip link set eth0 arp on
r$ ip addr add 10.0.3.129 dev eth1
r$ ip -4 addr show scope global
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    inet 10.0.1.255/25 scope global lo
       valid_lft forever preferred_lft forever
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group 3 qlen 1000 link-netns x
    inet 10.0.3.129/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.4/25 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.4/31 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.3.4/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
3: eth1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000 link-netns x
    inet 10.0.3.129/32 scope global eth1
       valid_lft forever preferred_lft forever
r$ sysctl -w net.ipv4.conf.default.rp_filter=2
net.ipv4.conf.default.rp_filter = 2
r$ ip -o -4 a s eth1
3: eth1    inet 10.0.3.129/32 scope global eth1\       valid_lft forever preferred_lft forever
r$ ip -s -s link
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    RX errors:  length    crc   frame    fifo overrun
                     0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
    TX errors: aborted   fifo  window heartbt transns
                     0      0       0       0       0 
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group 3 qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    RX errors:  length    crc   frame    fifo overrun
                     0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
    TX errors: aborted   fifo  window heartbt transns
                     0      0       0       0       3 
3: eth1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    RX errors:  length    crc   frame    fifo overrun
                     0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
    TX errors: aborted   fifo  window heartbt transns
                     0      0       0       0       1 
4: p2@eth2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    RX errors:  length    crc   frame    fifo overrun
                     0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
    TX errors: aborted   fifo  window heartbt transns
                     0      0       0       0       1 
5: eth2@p2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    RX errors:  length    crc   frame    fifo overrun
                     0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
    TX errors: aborted   fifo  window heartbt transns
                     0      0       0       0       1 
r$ ip addr change 10.0.0.129/16 dev eth1 brd + metric 100
r$ ip route show table local
local 10.0.0.4 dev eth0 proto kernel scope host src 10.0.0.4 
broadcast 10.0.0.127 dev eth0 proto kernel scope link src 10.0.0.4 linkdown 
local 10.0.0.129 dev eth1 proto kernel scope host src 10.0.0.129 
local 10.0.1.255 dev lo proto kernel scope host src 10.0.1.255 
local 10.0.3.4 dev eth0 proto kernel scope host src 10.0.3.129 
local 10.0.3.129 dev eth0 proto kernel scope host src 10.0.3.129 
local 10.0.3.129 dev eth1 proto kernel scope host src 10.0.3.129 
broadcast 10.0.3.255 dev eth0 proto kernel scope link src 10.0.3.129 linkdown 
broadcast 10.0.255.255 dev eth1 proto kernel scope link src 10.0.0.129 linkdown 
r$ ip addr del 10.0.3.1/24 dev eth0
Error: ipv4: Address not found.
[2]
r$ ip link set lo group 3
r$ ip -d l
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group 3 qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00 promiscuity 0  allmulti 0 minmtu 0 maxmtu 0 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group 3 qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
3: eth1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
4: p2@eth2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
5: eth2@p2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
r$ ip addr del 10.0.3.1/24 dev eth1
Error: ipv4: Address not found.
[2]
r$ ip addr del 10.0.2.4/24 dev eth0
Error: ipv4: Address not found.
[2]
r$ ip addr add 10.0.3.129/24 dev lo
r$ sysctl net.ipv4.conf.eth0.accept_redirects
net.ipv4.conf.eth0.accept_redirects = 1
r$ ip -s -s link show eth9
Device "eth9" does not exist.
[1]
r$ ip -s link show eth9
Device "eth9" does not exist.
[1]
r$ ip route add 192.0.2.0/24 via 10.0.3.64 table 100
r$ ip link set eth1 alias hello
r$ ip addr del 10.0.1.4/32 dev eth0
Error: ipv4: Address not found.
[2]
r$ sysctl net.ipv4.conf.all.promote_secondaries
net.ipv4.conf.all.promote_secondaries = 0
r$ ip link set eth1 multicast off
r$ ip addr add 10.0.0.0/24 dev eth0 label eth0:1
r$ ip -br addr show up
eth0@if2         DOWN           10.0.3.129/24 10.0.0.4/25 10.0.0.4/31 10.0.0.0/24 10.0.3.4/24 
eth1@if3         DOWN           10.0.3.129/32 10.0.0.129/16 metric 100 
r$ ip neigh replace 10.0.2.64 dev eth1 lladdr 02:00:00:00:00:09 nud noarp
r$ ip addr flush label eth0
r$ ip link set eth0 group 3
r$ ip link set eth0 multicast off
r$ ip link set eth2 group 3
r$ sysctl net.ipv4.conf.eth0.arp_ignore
net.ipv4.conf.eth0.arp_ignore = 0
r$ ip route show table all
192.0.2.0/24 via 10.0.3.64 dev eth0 table 100 linkdown 
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.0 linkdown 
10.0.0.0/16 dev eth1 proto kernel scope link src 10.0.0.129 metric 100 linkdown 
local 10.0.0.0 dev eth0 table local proto kernel scope host src 10.0.0.0 
local 10.0.0.129 dev eth1 table local proto kernel scope host src 10.0.0.129 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.0 linkdown 
local 10.0.1.255 dev lo table local proto kernel scope host src 10.0.1.255 
local 10.0.3.129 dev eth1 table local proto kernel scope host src 10.0.3.129 
local 10.0.3.129 dev lo table local proto kernel scope host src 10.0.3.129 
broadcast 10.0.255.255 dev eth1 table local proto kernel scope link src 10.0.0.129 linkdown 
r$ ip addr add 10.0.3.5/30 dev eth0 peer 10.0.1.1/30
r$ ip addr add 10.0.1.64/16 dev lo brd + scope global metric 100
r$ ip addr flush to 10.0.1.0/24
r$ ip neigh replace 10.0.0.255 dev eth0 lladdr 02:00:00:00:00:09
r$ ip route add default via 10.0.1.4
r$ ip link set eth2 name eth0
RTNETLINK answers: File exists
[2]
r$ ip addr del 10.0.2.2 dev eth0
Warning: Executing wildcard deletion to stay compatible with old scripts.
         Explicitly specify the prefix length (10.0.2.2/32) to avoid this warning.
         This special behaviour is likely to disappear in further releases,
         fix your scripts!
Error: ipv4: Address not found.
[2]
r$ ip neigh show nud permanent
10.0.0.255 dev eth0 lladdr MAC PERMANENT 
r$ ip route show table all
192.0.2.0/24 via 10.0.3.64 dev eth0 table 100 linkdown 
default via 10.0.1.4 dev eth1 linkdown 
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.0 linkdown 
10.0.0.0/16 dev eth1 proto kernel scope link src 10.0.0.129 metric 100 linkdown 
10.0.1.0/30 dev eth0 proto kernel scope link src 10.0.3.5 linkdown 
local 10.0.0.0 dev eth0 table local proto kernel scope host src 10.0.0.0 
local 10.0.0.129 dev eth1 table local proto kernel scope host src 10.0.0.129 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.0 linkdown 
broadcast 10.0.1.3 dev eth0 table local proto kernel scope link src 10.0.3.5 linkdown 
local 10.0.3.5 dev eth0 table local proto kernel scope host src 10.0.3.5 
local 10.0.3.129 dev eth1 table local proto kernel scope host src 10.0.3.129 
local 10.0.3.129 dev lo table local proto kernel scope host src 10.0.3.129 
broadcast 10.0.255.255 dev eth1 table local proto kernel scope link src 10.0.0.129 linkdown 
r$ ip addr add 10.0.0.3/26 dev lo
r$ ip addr flush dev eth1 primary
r$ ip addr add 10.0.1.1/33 dev eth2 noprefixroute
Error: any valid prefix is expected rather than "10.0.1.1/33".
[1]
r$ ip addr replace 10.0.2.129/31 dev eth0
r$ ip route add 192.0.2.0/24 via 10.0.0.2 table 100
RTNETLINK answers: File exists
[2]
r$ ip route add 198.51.100.0/25 via 10.0.1.0 metric 5
r$ ip -o addr show to 10.0.0.0/24
1: lo    inet 10.0.0.3/26 scope global lo\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.0.0/24 scope global eth0:1\       valid_lft forever preferred_lft forever
r$ ip addr del 10.0.0.1/26 dev eth0 peer 10.0.0.0/33
Error: inet prefix is expected rather than "10.0.0.0/33".
[1]
r$ ip addr flush dev eth0 to 10.0.0.0/25
r$ ip link set eth0 name eth9
r$ ip addr del 10.0.3.0/24 dev eth0
Cannot find device "eth0"
[1]
r$ ip -s link show type veth
2: eth9@if2: <NO-CARRIER,BROADCAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group 3 qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
3: eth1@if3: <NO-CARRIER,BROADCAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    alias hello
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
4: p2@eth2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
5: eth2@p2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group 3 qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
r$ ip addr flush dev eth0 to 10.0.0.0/25
Device "eth0" does not exist.
[1]
r$ ip addr flush dev eth1 primary
r$ ip addr add 10.0.0.129/8 dev eth2
r$ ip addr add 10.0.0.0 dev eth2
r$ sysctl net.ipv4.conf.eth9.rp_filter
net.ipv4.conf.eth9.rp_filter = 0
r$ ip route show
10.0.1.0/30 dev eth9 proto kernel scope link src 10.0.3.5 linkdown 
10.0.2.128/31 dev eth9 proto kernel scope link src 10.0.2.129 linkdown 
198.51.100.0/25 via 10.0.1.0 dev eth9 metric 5 linkdown 
r$ ip neigh show nud all
10.0.0.255 dev eth9 lladdr MAC PERMANENT 
r$ ip -j addr
[{"ifindex":1,"ifname":"lo","flags":["LOOPBACK"],"mtu":65536,"qdisc":"noop","operstate":"DOWN","group":"3","txqlen":1000,"link_type":"loopback","address":"00:00:00:00:00:00","broadcast":"00:00:00:00:00:00","addr_info":[{"family":"inet","local":"10.0.3.129","prefixlen":24,"scope":"global","label":"lo","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.3","prefixlen":26,"scope":"global","label":"lo","valid_life_time":4294967295,"preferred_life_time":4294967295}]},{"ifindex":2,"link_index":2,"ifname":"eth9","flags":["NO-CARRIER","BROADCAST","UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","group":"3","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0,"addr_info":[{"family":"inet","local":"10.0.3.5","address":"10.0.1.1","prefixlen":30,"scope":"global","label":"eth9","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.2.129","prefixlen":31,"scope":"global","label":"eth9:2","valid_life_time":4294967295,"preferred_life_time":4294967295}]},{"ifindex":3,"link_index":3,"ifname":"eth1","flags":["NO-CARRIER","BROADCAST","UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0,"addr_info":[]},{"ifindex":4,"link":"eth2","ifname":"p2","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[]},{"ifindex":5,"link":"p2","ifname":"eth2","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"3","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"10.0.0.129","prefixlen":8,"scope":"global","label":"eth2","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.0","prefixlen":32,"scope":"global","label":"eth2","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
x$ ip link set p0 up
r$ ip route add default via 10.0.0.5
Error: Nexthop has invalid gateway.
[2]
r$ ip neigh show
10.0.0.255 dev eth9 lladdr MAC PERMANENT 
r$ ip link show eth9
2: eth9@if2: <BROADCAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group 3 qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip -o addr show scope global
1: lo    inet 10.0.3.129/24 scope global lo\       valid_lft forever preferred_lft forever
1: lo    inet 10.0.0.3/26 scope global lo\       valid_lft forever preferred_lft forever
2: eth9    inet 10.0.3.5 peer 10.0.1.1/30 scope global eth9\       valid_lft forever preferred_lft forever
2: eth9    inet 10.0.2.129/31 scope global eth9:2\       valid_lft forever preferred_lft forever
5: eth2    inet 10.0.0.129/8 scope global eth2\       valid_lft forever preferred_lft forever
5: eth2    inet 10.0.0.0/32 scope global eth2\       valid_lft forever preferred_lft forever
r$ ip addr del 10.0.2.5/32 dev eth1
Error: ipv4: Address not found.
[2]
r$ ip addr add 10.0.1.0/16 dev eth0
Cannot find device "eth0"
[1]
x$ ip link set p1 down
r$ ip link set eth0 mtu 60
Cannot find device "eth0"
[1]
r$ ip addr add 10.0.2.3/32 dev eth0
Cannot find device "eth0"
[1]
r$ ip addr add 10.0.2.5/33 dev eth2
Error: any valid prefix is expected rather than "10.0.2.5/33".
[1]
r$ ip addr change 10.0.1.129/24 dev eth0 noprefixroute peer 10.0.1.255/24
Cannot find device "eth0"
[1]
r$ ip addr del 10.0.1.5/24 dev eth0
Cannot find device "eth0"
[1]
r$ ip addr del 10.0.1.0/24 dev eth2
Error: ipv4: Address not found.
[2]
r$ ip link del veth0
Cannot find device "veth0"
[1]
r$ ip addr add 10.0.2.4/31 dev eth0 peer 10.0.1.2/24
Cannot find device "eth0"
[1]
r$ sysctl -w net.ipv4.conf.default.ignore_routes_with_linkdown=0
net.ipv4.conf.default.ignore_routes_with_linkdown = 0
r$ ip route add 192.0.2.0/24 via 10.0.0.0 src 10.0.1.255
RTNETLINK answers: Network is down
[2]
r$ ip addr add 10.0.2.129/16 dev lo metric 0
r$ ip addr del 10.0.2.1/25 dev eth0 peer 10.0.0.4/25
Cannot find device "eth0"
[1]
r$ ip -d addr show up
2: eth9@if2: <BROADCAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group 3 qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
    inet 10.0.3.5 peer 10.0.1.1/30 scope global eth9
       valid_lft forever preferred_lft forever
    inet 10.0.2.129/31 scope global eth9:2
       valid_lft forever preferred_lft forever
3: eth1@if3: <NO-CARRIER,BROADCAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
    alias hello
r$ ip addr change 10.0.0.1/24 dev eth2 scope 77
r$ ip route add 198.51.100.0/25 via 10.0.0.0 dev eth0
Cannot find device "eth0"
[1]
r$ ip route show table all
192.0.2.0/24 via 10.0.3.64 dev eth9 table 100 
10.0.1.0/30 dev eth9 proto kernel scope link src 10.0.3.5 
10.0.2.128/31 dev eth9 proto kernel scope link src 10.0.2.129 
198.51.100.0/25 via 10.0.1.0 dev eth9 metric 5 
local 10.0.0.0 dev eth2 table local proto kernel scope host src 10.0.0.0 
local 10.0.0.1 dev eth2 table local proto kernel scope host src 10.0.0.1 
local 10.0.0.3 dev lo table local proto kernel scope host src 10.0.0.3 
local 10.0.0.129 dev eth2 table local proto kernel scope host src 10.0.0.129 
broadcast 10.0.1.3 dev eth9 table local proto kernel scope link src 10.0.3.5 
local 10.0.2.129 dev eth9 table local proto kernel scope host src 10.0.2.129 
local 10.0.2.129 dev lo table local proto kernel scope host src 10.0.2.129 
local 10.0.3.5 dev eth9 table local proto kernel scope host src 10.0.3.5 
local 10.0.3.129 dev lo table local proto kernel scope host src 10.0.3.129 
r$ ip route show
10.0.1.0/30 dev eth9 proto kernel scope link src 10.0.3.5 
10.0.2.128/31 dev eth9 proto kernel scope link src 10.0.2.129 
198.51.100.0/25 via 10.0.1.0 dev eth9 metric 5 
r$ ip route add 198.51.100.0/25 via 10.0.2.2 table 100
Error: Nexthop has invalid gateway.
[2]
r$ ip route show table all
192.0.2.0/24 via 10.0.3.64 dev eth9 table 100 
10.0.1.0/30 dev eth9 proto kernel scope link src 10.0.3.5 
10.0.2.128/31 dev eth9 proto kernel scope link src 10.0.2.129 
198.51.100.0/25 via 10.0.1.0 dev eth9 metric 5 
local 10.0.0.0 dev eth2 table local proto kernel scope host src 10.0.0.0 
local 10.0.0.1 dev eth2 table local proto kernel scope host src 10.0.0.1 
local 10.0.0.3 dev lo table local proto kernel scope host src 10.0.0.3 
local 10.0.0.129 dev eth2 table local proto kernel scope host src 10.0.0.129 
broadcast 10.0.1.3 dev eth9 table local proto kernel scope link src 10.0.3.5 
local 10.0.2.129 dev eth9 table local proto kernel scope host src 10.0.2.129 
local 10.0.2.129 dev lo table local proto kernel scope host src 10.0.2.129 
local 10.0.3.5 dev eth9 table local proto kernel scope host src 10.0.3.5 
local 10.0.3.129 dev lo table local proto kernel scope host src 10.0.3.129 
r$ ip addr add 10.0.3.4/32 dev eth1
r$ ip neigh add 10.0.1.4 dev eth0 lladdr 02:00:00:00:00:09 nud noarp
Cannot find device "eth0"
[1]
r$ ip route show table all
192.0.2.0/24 via 10.0.3.64 dev eth9 table 100 
10.0.1.0/30 dev eth9 proto kernel scope link src 10.0.3.5 
10.0.2.128/31 dev eth9 proto kernel scope link src 10.0.2.129 
198.51.100.0/25 via 10.0.1.0 dev eth9 metric 5 
local 10.0.0.0 dev eth2 table local proto kernel scope host src 10.0.0.0 
local 10.0.0.1 dev eth2 table local proto kernel scope host src 10.0.0.1 
local 10.0.0.3 dev lo table local proto kernel scope host src 10.0.0.3 
local 10.0.0.129 dev eth2 table local proto kernel scope host src 10.0.0.129 
broadcast 10.0.1.3 dev eth9 table local proto kernel scope link src 10.0.3.5 
local 10.0.2.129 dev eth9 table local proto kernel scope host src 10.0.2.129 
local 10.0.2.129 dev lo table local proto kernel scope host src 10.0.2.129 
local 10.0.3.4 dev eth1 table local proto kernel scope host src 10.0.3.4 
local 10.0.3.5 dev eth9 table local proto kernel scope host src 10.0.3.5 
local 10.0.3.129 dev lo table local proto kernel scope host src 10.0.3.129 
r$ ip addr add 10.0.2.5/25 dev eth0
Cannot find device "eth0"
[1]
r$ ip addr add 10.0.1.129/24 dev eth2 brd +
r$ ip neigh change 10.0.1.129 dev lo lladdr 02:00:00:00:00:09 nud permanent
RTNETLINK answers: No such file or directory
[2]
r$ ip route add 192.0.2.0/24 via 10.0.0.1 dev eth0
Cannot find device "eth0"
[1]
r$ ip addr add 10.0.3.0/26 dev eth2 noprefixroute
r$ ip addr add 10.0.3.255/24 dev eth0 metric 0
Cannot find device "eth0"
[1]
r$ ip link add eth5 type veth peer name p5 netns x
