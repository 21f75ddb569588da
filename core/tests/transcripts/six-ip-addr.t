# kernel: 6.18
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip addr
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 addr
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip addr add 10.0.0.1/24 dev wan0
r$ ip link set lo up
r$ sleep 3
r$ ip addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.0.1/24 scope global wan0
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -4 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet 10.0.0.1/24 scope global wan0
       valid_lft forever preferred_lft forever
r$ ip -br addr
lo               UNKNOWN        127.0.0.1/8 ::1/128 
wan0@if2         UP             10.0.0.1/24 fc00::2/64 fe80::ff:fe00:1/64 
r$ ip -6 -br addr
lo               UNKNOWN        ::1/128 
wan0             UP             fc00::2/64 fe80::ff:fe00:1/64 
r$ ip -o addr
1: lo    inet 127.0.0.1/8 scope host lo\       valid_lft forever preferred_lft forever
1: lo    inet6 ::1/128 scope host \       valid_lft forever preferred_lft forever
2: wan0    inet 10.0.0.1/24 scope global wan0\       valid_lft forever preferred_lft forever
2: wan0    inet6 fc00::2/64 scope global nodad \       valid_lft forever preferred_lft forever
2: wan0    inet6 fe80::ff:fe00:1/64 scope link \       valid_lft forever preferred_lft forever
r$ ip -6 -o addr
1: lo    inet6 ::1/128 scope host \       valid_lft forever preferred_lft forever
2: wan0    inet6 fc00::2/64 scope global nodad \       valid_lft forever preferred_lft forever
2: wan0    inet6 fe80::ff:fe00:1/64 scope link \       valid_lft forever preferred_lft forever
r$ ip -6 -o addr show dev wan0
2: wan0    inet6 fc00::2/64 scope global nodad \       valid_lft forever preferred_lft forever
2: wan0    inet6 fe80::ff:fe00:1/64 scope link \       valid_lft forever preferred_lft forever
r$ ip -6 addr show dev wan0 scope global
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
r$ ip -6 addr show dev wan0 scope link
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 addr show dev wan0 permanent
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 addr show dev wan0 -permanent
r$ ip addr show dev wan0 to fc00::/16
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
r$ ip -6 addr show to 10.0.0.0/8
Error: inet6 prefix is expected rather than "10.0.0.0/8".
[1]
r$ ip -j -6 addr
[{"ifindex":1,"ifname":"lo","flags":["LOOPBACK","UP","LOWER_UP"],"mtu":65536,"operstate":"UNKNOWN","txqlen":1000,"addr_info":[{"family":"inet6","local":"::1","prefixlen":128,"scope":"host","valid_life_time":4294967295,"preferred_life_time":4294967295}]},{"ifindex":2,"ifname":"wan0","flags":["BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1500,"operstate":"UP","txqlen":1000,"addr_info":[{"family":"inet6","local":"fc00::2","prefixlen":64,"scope":"global","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fe80::ff:fe00:1","prefixlen":64,"scope":"link","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
r$ ip -j -p -6 addr show dev wan0
[ {
        "ifindex": 2,
        "link_index": 2,
        "ifname": "wan0",
        "flags": [ "BROADCAST","MULTICAST","UP","LOWER_UP" ],
        "mtu": 1500,
        "qdisc": "noqueue",
        "operstate": "UP",
        "group": "default",
        "txqlen": 1000,
        "link_netnsid": 0,
        "addr_info": [ {
                "family": "inet6",
                "local": "fc00::2",
                "prefixlen": 64,
                "scope": "global",
                "nodad": true,
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet6",
                "local": "fe80::ff:fe00:1",
                "prefixlen": 64,
                "scope": "link",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            } ]
    } ]
r$ ip -j addr show dev wan0
[{"ifindex":2,"link_index":2,"ifname":"wan0","flags":["BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1500,"qdisc":"noqueue","operstate":"UP","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0,"addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"wan0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fc00::2","prefixlen":64,"scope":"global","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fe80::ff:fe00:1","prefixlen":64,"scope":"link","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
r$ ip -d -6 addr show dev wan0
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -d addr show dev wan0
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
    inet 10.0.0.1/24 scope global wan0
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -d link show dev wan0
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
r$ ip -6 link
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip -d -6 link show dev wan0
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
r$ ip -br -6 link
lo               UNKNOWN        00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP> 
wan0@if2         UP             MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
r$ ip addr add fc00::3 dev wan0 nodad
r$ ip -6 addr add fc00::4 dev wan0 nodad
r$ ip addr add fc00::5/64 dev wan0
r$ ip -6 addr show dev wan0 tentative
r$ ip -6 addr add 10.0.0.2/24 dev wan0
Error: inet6 prefix is expected rather than "10.0.0.2/24".
[1]
r$ ip -4 addr add fc00::6/64 dev wan0
Error: inet prefix is expected rather than "fc00::6/64".
[1]
r$ ip -6 addr add fc00::7/129 dev wan0
Error: inet6 prefix is expected rather than "fc00::7/129".
[1]
r$ ip -6 addr add fc00::7/64 peer 10.0.0.1 dev wan0
Error: inet6 prefix is expected rather than "10.0.0.1".
[1]
r$ ip -6 addr add fc00::7 peer fc00::8/64 dev wan0 nodad
r$ ip -6 addr add fc00::9/64 broadcast + dev wan0
Broadcast can be set only for IPv4 addresses
[1]
r$ ip -6 addr add fc00::9/64 label wan0:1 dev wan0 nodad
r$ ip -6 addr add fc00::10/64 dev wan0 nodad home
r$ ip -6 addr add fc00::11/64 dev wan0 nodad noprefixroute
r$ ip -6 addr add fc00::12/64 dev wan0 nodad metric 77
r$ ip -6 addr add fc00::15/64 dev wan0 nodad mngtmpaddr
r$ ip -6 addr add fc00::16/64 dev wan0 nodad secondary
Warning: secondary option is not mutable from userspace
r$ ip -6 addr add fc00::17/64 dev wan0 optimistic
r$ ip -6 addr add fc00::18/64 dev wan0 scope link nodad
r$ ip -6 addr add fe80::18/64 dev wan0 nodad
r$ ip -6 addr add fec0::18/64 dev wan0 nodad
r$ ip -6 addr add ::ffff:1.2.3.4/128 dev wan0 nodad
r$ ip -6 addr add ::1.2.3.4/128 dev wan0 nodad
r$ ip -6 addr add ff02::5/128 dev wan0 nodad
Error: ipv6: Cannot assign multicast address without "IFA_F_MCAUTOJOIN" flag.
[2]
r$ ip -6 addr add ff02::5/128 dev wan0 autojoin
r$ ip -6 addr add ::/128 dev wan0 nodad
Error: ipv6: Invalid address.
[2]
r$ ip -6 addr add ::1/128 dev wan0 nodad
Error: ipv6: Cannot assign loopback address on this device.
[2]
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
Error: ipv6: address already assigned.
[2]
r$ ip -6 addr add fc00::2/48 dev wan0 nodad
Error: ipv6: address already assigned.
[2]
r$ ip -6 addr change fc00::2/64 dev wan0 metric 5
r$ ip -6 addr replace fc00::20/64 dev wan0 nodad
r$ ip -6 addr show dev wan0
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet6 fc00::20/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 ::1.2.3.4/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 ::ffff:1.2.3.4/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::18/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::17/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fc00::16/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::15/64 scope global nodad mngtmpaddr 
       valid_lft forever preferred_lft forever
    inet6 fc00::12/64 metric 77 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::11/64 scope global nodad noprefixroute 
       valid_lft forever preferred_lft forever
    inet6 fc00::10/64 scope global nodad home 
       valid_lft forever preferred_lft forever
    inet6 fc00::9/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::7 peer fc00::8/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::5/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fc00::4/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::3/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 metric 5 scope global 
       valid_lft forever preferred_lft forever
    inet6 fec0::18/64 scope site nodad 
       valid_lft forever preferred_lft forever
    inet6 ff02::5/128 scope link autojoin 
       valid_lft forever preferred_lft forever
    inet6 fe80::18/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip addr show dev wan0
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.0.1/24 scope global wan0
       valid_lft forever preferred_lft forever
    inet6 fc00::20/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 ::1.2.3.4/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 ::ffff:1.2.3.4/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::18/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::17/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fc00::16/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::15/64 scope global nodad mngtmpaddr 
       valid_lft forever preferred_lft forever
    inet6 fc00::12/64 metric 77 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::11/64 scope global nodad noprefixroute 
       valid_lft forever preferred_lft forever
    inet6 fc00::10/64 scope global nodad home 
       valid_lft forever preferred_lft forever
    inet6 fc00::9/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::7 peer fc00::8/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::5/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fc00::4/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::3/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 metric 5 scope global 
       valid_lft forever preferred_lft forever
    inet6 fec0::18/64 scope site nodad 
       valid_lft forever preferred_lft forever
    inet6 ff02::5/128 scope link autojoin 
       valid_lft forever preferred_lft forever
    inet6 fe80::18/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route
::1.2.3.4 dev wan0 proto kernel metric 256 pref medium
::ffff:1.2.3.4 dev wan0 proto kernel metric 256 pref medium
fc00::3 dev wan0 proto kernel metric 256 pref medium
fc00::4 dev wan0 proto kernel metric 256 pref medium
fc00::8 dev wan0 proto kernel metric 256 pref medium
fc00::/64 dev wan0 proto kernel metric 5 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fec0::/64 dev wan0 proto kernel metric 256 pref medium
ff02::5 dev wan0 proto kernel metric 256 pref medium
r$ ip -6 route show table local
local ::1 dev lo proto kernel metric 0 pref medium
local ::1.2.3.4 dev wan0 proto kernel metric 0 pref medium
local ::ffff:1.2.3.4 dev wan0 proto kernel metric 0 pref medium
local fc00::2 dev wan0 proto kernel metric 0 pref medium
local fc00::3 dev wan0 proto kernel metric 0 pref medium
local fc00::4 dev wan0 proto kernel metric 0 pref medium
local fc00::5 dev wan0 proto kernel metric 0 pref medium
local fc00::7 dev wan0 proto kernel metric 0 pref medium
local fc00::9 dev wan0 proto kernel metric 0 pref medium
local fc00::10 dev wan0 proto kernel metric 0 pref medium
local fc00::11 dev wan0 proto kernel metric 0 pref medium
local fc00::12 dev wan0 proto kernel metric 0 pref medium
local fc00::15 dev wan0 proto kernel metric 0 pref medium
local fc00::16 dev wan0 proto kernel metric 0 pref medium
local fc00::17 dev wan0 proto kernel metric 0 pref medium
local fc00::18 dev wan0 proto kernel metric 0 pref medium
local fc00::20 dev wan0 proto kernel metric 0 pref medium
local fe80::18 dev wan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 proto kernel metric 0 pref medium
local fec0::18 dev wan0 proto kernel metric 0 pref medium
local ff02::5 dev wan0 proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 proto kernel metric 256 pref medium
r$ ip -j -6 addr show dev wan0
[{"ifindex":2,"link_index":2,"ifname":"wan0","flags":["BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1500,"qdisc":"noqueue","operstate":"UP","group":"default","txqlen":1000,"link_netnsid":0,"addr_info":[{"family":"inet6","local":"fc00::20","prefixlen":64,"scope":"global","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"::1.2.3.4","prefixlen":128,"scope":"global","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"::ffff:1.2.3.4","prefixlen":128,"scope":"global","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fc00::18","prefixlen":64,"scope":"global","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fc00::17","prefixlen":64,"scope":"global","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fc00::16","prefixlen":64,"scope":"global","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fc00::15","prefixlen":64,"scope":"global","nodad":true,"mngtmpaddr":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fc00::12","prefixlen":64,"metric":77,"scope":"global","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fc00::11","prefixlen":64,"scope":"global","nodad":true,"noprefixroute":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fc00::10","prefixlen":64,"scope":"global","nodad":true,"home":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fc00::9","prefixlen":64,"scope":"global","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fc00::7","address":"fc00::8","prefixlen":64,"scope":"global","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fc00::5","prefixlen":64,"scope":"global","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fc00::4","prefixlen":128,"scope":"global","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fc00::3","prefixlen":128,"scope":"global","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fc00::2","prefixlen":64,"metric":5,"scope":"global","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fec0::18","prefixlen":64,"scope":"site","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"ff02::5","prefixlen":128,"scope":"link","autojoin":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fe80::18","prefixlen":64,"scope":"link","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fe80::ff:fe00:1","prefixlen":64,"scope":"link","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
r$ ip -6 addr del fc00::3 dev wan0
r$ ip -6 addr del fc00::4/64 dev wan0
Error: ipv6: address not found.
[2]
r$ ip -6 addr del fc00::99/64 dev wan0
Error: ipv6: address not found.
[2]
r$ ip addr del fc00::20/64 dev wan0
r$ ip -6 addr del fc00::7/64 dev wan0
r$ ip -6 addr del fc00::7/128 dev wan0
Error: ipv6: address not found.
[2]
r$ ip -6 addr add 2001:db8:1::1/64 dev wan9
Cannot find device "wan9"
[1]
r$ ip -6 addr add any dev wan0
Error: Attribute failed policy validation.
[2]
r$ ip -6 addr add default dev wan0
Error: ipv6: Invalid address.
[2]
r$ ip -6 addr add 2001:db8:1::1/64
Not enough information: "dev" argument is required.
[1]
r$ ip -6 addr add xyz dev wan0
Error: inet6 prefix is expected rather than "xyz".
[1]
r$ ip -6 addr add 2001::x/64 dev wan0
Error: inet6 prefix is expected rather than "2001::x/64".
[1]
r$ ip addr add 2001:db8::1/64 peer 1.2.3.4 dev wan0
Error: inet6 prefix is expected rather than "1.2.3.4".
[1]
r$ ip -6 addr show dev wan0
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet6 ::1.2.3.4/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 ::ffff:1.2.3.4/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::18/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::17/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fc00::16/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::15/64 scope global nodad mngtmpaddr 
       valid_lft forever preferred_lft forever
    inet6 fc00::12/64 metric 77 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::11/64 scope global nodad noprefixroute 
       valid_lft forever preferred_lft forever
    inet6 fc00::10/64 scope global nodad home 
       valid_lft forever preferred_lft forever
    inet6 fc00::9/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::5/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fc00::4/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 metric 5 scope global 
       valid_lft forever preferred_lft forever
    inet6 fec0::18/64 scope site nodad 
       valid_lft forever preferred_lft forever
    inet6 ff02::5/128 scope link autojoin 
       valid_lft forever preferred_lft forever
    inet6 fe80::18/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 addr show label wan0:1
r$ ip -6 addr show label wan*
    inet6 ::1.2.3.4/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 ::ffff:1.2.3.4/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::18/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::17/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fc00::16/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::15/64 scope global nodad mngtmpaddr 
       valid_lft forever preferred_lft forever
    inet6 fc00::12/64 metric 77 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::11/64 scope global nodad noprefixroute 
       valid_lft forever preferred_lft forever
    inet6 fc00::10/64 scope global nodad home 
       valid_lft forever preferred_lft forever
    inet6 fc00::9/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::5/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fc00::4/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 metric 5 scope global 
       valid_lft forever preferred_lft forever
    inet6 fec0::18/64 scope site nodad 
       valid_lft forever preferred_lft forever
    inet6 ff02::5/128 scope link autojoin 
       valid_lft forever preferred_lft forever
    inet6 fe80::18/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -s -s -6 addr flush dev wan0 scope global
2: wan0    inet6 ::1.2.3.4/128 scope global nodad 
       valid_lft forever preferred_lft forever
2: wan0    inet6 ::ffff:1.2.3.4/128 scope global nodad 
       valid_lft forever preferred_lft forever
2: wan0    inet6 fc00::18/64 scope global nodad 
       valid_lft forever preferred_lft forever
2: wan0    inet6 fc00::17/64 scope global 
       valid_lft forever preferred_lft forever
2: wan0    inet6 fc00::16/64 scope global nodad 
       valid_lft forever preferred_lft forever
2: wan0    inet6 fc00::15/64 scope global nodad mngtmpaddr 
       valid_lft forever preferred_lft forever
2: wan0    inet6 fc00::12/64 metric 77 scope global nodad 
       valid_lft forever preferred_lft forever
2: wan0    inet6 fc00::11/64 scope global nodad noprefixroute 
       valid_lft forever preferred_lft forever
2: wan0    inet6 fc00::10/64 scope global nodad home 
       valid_lft forever preferred_lft forever
2: wan0    inet6 fc00::9/64 scope global nodad 
       valid_lft forever preferred_lft forever
2: wan0    inet6 fc00::5/64 scope global 
       valid_lft forever preferred_lft forever
2: wan0    inet6 fc00::4/128 scope global nodad 
       valid_lft forever preferred_lft forever
2: wan0    inet6 fc00::2/64 metric 5 scope global 
       valid_lft forever preferred_lft forever
| 
*** Round 1, deleting 13 addresses ***
*** Flush is complete after 1 round ***
r$ ip -6 addr show dev wan0
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet6 fec0::18/64 scope site nodad 
       valid_lft forever preferred_lft forever
    inet6 ff02::5/128 scope link autojoin 
       valid_lft forever preferred_lft forever
    inet6 fe80::18/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 addr flush
Flush requires arguments.
[1]
r$ ip addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.0.1/24 scope global wan0
       valid_lft forever preferred_lft forever
    inet6 fec0::18/64 scope site nodad 
       valid_lft forever preferred_lft forever
    inet6 ff02::5/128 scope link autojoin 
       valid_lft forever preferred_lft forever
    inet6 fe80::18/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
