# kernel: 6.18
# ip address: every kind of address, its routes, filters and forms of listing, complaints
r$ ip link add eth0 address 02:00:00:00:00:01 type veth peer name p0 netns x
r$ ip link add a1 type veth peer name b1
r$ ip link set eth0 up
r$ ip link show
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
3: b1@a1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: a1@b1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
x$ ip link set p0 up
r$ ip link set a1 up
r$ ip link show
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: eth0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
3: b1@a1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: a1@b1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip link set b1 up
r$ ip link set lo up
r$ ip link show
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: eth0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
3: b1@a1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: a1@b1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
x$ ip link set p0 down
r$ ip link show eth0
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip link set b1 down
r$ ip link
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
3: b1@a1: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: a1@b1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip -br link
lo               UNKNOWN        00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP> 
eth0@if2         DOWN           MAC <NO-CARRIER,BROADCAST,MULTICAST,UP> 
b1@a1            DOWN           MAC <BROADCAST,MULTICAST> 
a1@b1            LOWERLAYERDOWN MAC <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> 
r$ ip -o link
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000\    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
3: b1@a1: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000\    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: a1@b1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000\    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip -o -d link
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00 promiscuity 0  allmulti 0 minmtu 0 maxmtu 0 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000\    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 \    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
3: b1@a1: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000\    link/ether MAC brd ff:ff:ff:ff:ff:ff promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 \    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
4: a1@b1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000\    link/ether MAC brd ff:ff:ff:ff:ff:ff promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 \    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
r$ ip -j link
[{"ifindex":1,"ifname":"lo","flags":["LOOPBACK","UP","LOWER_UP"],"mtu":65536,"qdisc":"noqueue","operstate":"UNKNOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"loopback","address":"00:00:00:00:00:00","broadcast":"00:00:00:00:00:00"},{"ifindex":2,"link_index":2,"ifname":"eth0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0},{"ifindex":3,"link":"a1","ifname":"b1","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff"},{"ifindex":4,"link":"b1","ifname":"a1","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP","M-DOWN"],"mtu":1500,"qdisc":"noqueue","operstate":"LOWERLAYERDOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff"}]
r$ ip -j -d link
[{"ifindex":1,"ifname":"lo","flags":["LOOPBACK","UP","LOWER_UP"],"mtu":65536,"qdisc":"noqueue","operstate":"UNKNOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"loopback","address":"00:00:00:00:00:00","broadcast":"00:00:00:00:00:00","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"num_rx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536},{"ifindex":2,"link_index":2,"ifname":"eth0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0,"promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"veth"},"inet6_addr_gen_mode":"eui64","num_tx_queues":2,"num_rx_queues":2,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536},{"ifindex":3,"link":"a1","ifname":"b1","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"veth"},"inet6_addr_gen_mode":"eui64","num_tx_queues":2,"num_rx_queues":2,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536},{"ifindex":4,"link":"b1","ifname":"a1","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP","M-DOWN"],"mtu":1500,"qdisc":"noqueue","operstate":"LOWERLAYERDOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"veth"},"inet6_addr_gen_mode":"eui64","num_tx_queues":2,"num_rx_queues":2,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536}]
r$ ip -j -p -d link show a1
[ {
        "ifindex": 4,
        "link": "b1",
        "ifname": "a1",
        "flags": [ "NO-CARRIER","BROADCAST","MULTICAST","UP","M-DOWN" ],
        "mtu": 1500,
        "qdisc": "noqueue",
        "operstate": "LOWERLAYERDOWN",
        "linkmode": "DEFAULT",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "MAC",
        "broadcast": "ff:ff:ff:ff:ff:ff",
        "promiscuity": 0,
        "allmulti": 0,
        "min_mtu": 68,
        "max_mtu": 65535,
        "linkinfo": {
            "info_kind": "veth"
        },
        "inet6_addr_gen_mode": "eui64",
        "num_tx_queues": 2,
        "num_rx_queues": 2,
        "gso_max_size": 65536,
        "gso_max_segs": 65535,
        "tso_max_size": 524280,
        "tso_max_segs": 65535,
        "gro_max_size": 65536
    } ]
r$ ip -j -s link show eth0
[{"ifindex":2,"link_index":2,"ifname":"eth0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0,"stats64":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"over_errors":0,"multicast":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"carrier_errors":0,"collisions":0}}}]
r$ ip -j -s -s link show eth0
[{"ifindex":2,"link_index":2,"ifname":"eth0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0,"stats64":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"over_errors":0,"multicast":0,"length_errors":0,"crc_errors":0,"frame_errors":0,"fifo_errors":0,"missed_errors":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"carrier_errors":0,"collisions":0,"aborted_errors":0,"fifo_errors":0,"window_errors":0,"heartbeat_errors":0,"carrier_changes":3}}}]
r$ ip -s -s -o link show eth0
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000\    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x\    RX:  bytes packets errors dropped  missed   mcast           \             0       0      0       0       0       0 \    RX errors:  length    crc   frame    fifo overrun\                     0      0       0       0       0 \    TX:  bytes packets errors dropped carrier collsns           \             0       0      0       0       0       0 \    TX errors: aborted   fifo  window heartbt transns\                     0      0       0       0       3 
r$ ip -j -br link
[{"ifname":"lo","operstate":"UNKNOWN","address":"00:00:00:00:00:00","flags":["LOOPBACK","UP","LOWER_UP"]},{"link_index":2,"ifname":"eth0","operstate":"DOWN","address":"MAC","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP"]},{"link":"a1","ifname":"b1","operstate":"DOWN","address":"MAC","flags":["BROADCAST","MULTICAST"]},{"link":"b1","ifname":"a1","operstate":"LOWERLAYERDOWN","address":"MAC","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP","M-DOWN"]}]
r$ ip -j -p -br link
[ {
        "ifname": "lo",
        "operstate": "UNKNOWN",
        "address": "00:00:00:00:00:00",
        "flags": [ "LOOPBACK","UP","LOWER_UP" ]
    },{
        "link_index": 2,
        "ifname": "eth0",
        "operstate": "DOWN",
        "address": "MAC",
        "flags": [ "NO-CARRIER","BROADCAST","MULTICAST","UP" ]
    },{
        "link": "a1",
        "ifname": "b1",
        "operstate": "DOWN",
        "address": "MAC",
        "flags": [ "BROADCAST","MULTICAST" ]
    },{
        "link": "b1",
        "ifname": "a1",
        "operstate": "LOWERLAYERDOWN",
        "address": "MAC",
        "flags": [ "NO-CARRIER","BROADCAST","MULTICAST","UP","M-DOWN" ]
    } ]
r$ ip -j -p -br addr
[ {
        "ifname": "lo",
        "operstate": "UNKNOWN",
        "addr_info": [ {
                "local": "127.0.0.1",
                "prefixlen": 8
            } ]
    },{
        "link_index": 2,
        "ifname": "eth0",
        "operstate": "DOWN",
        "addr_info": [ ]
    },{
        "link": "a1",
        "ifname": "b1",
        "operstate": "DOWN",
        "addr_info": [ ]
    },{
        "link": "b1",
        "ifname": "a1",
        "operstate": "LOWERLAYERDOWN",
        "addr_info": [ ]
    } ]
r$ ip -j link show up
[{"ifindex":1,"ifname":"lo","flags":["LOOPBACK","UP","LOWER_UP"],"mtu":65536,"qdisc":"noqueue","operstate":"UNKNOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"loopback","address":"00:00:00:00:00:00","broadcast":"00:00:00:00:00:00"},{"ifindex":2,"link_index":2,"ifname":"eth0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0},{},{"ifindex":4,"link":"b1","ifname":"a1","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP","M-DOWN"],"mtu":1500,"qdisc":"noqueue","operstate":"LOWERLAYERDOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff"}]
r$ ip -j link show nosuch
Device "nosuch" does not exist.
[1]
r$ ip -j addr show dev eth0
[{"ifindex":2,"link_index":2,"ifname":"eth0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0,"addr_info":[]}]
r$ ip addr add 10.0.0.1/24 dev eth0
r$ ip addr add 10.0.0.2/24 dev eth0
r$ ip addr add 10.0.1.1/24 brd + dev eth0 label eth0:1
r$ ip addr add 10.0.2.1/24 brd - dev eth0
r$ ip addr add 10.0.3.1/24 broadcast 10.0.3.77 dev eth0
r$ ip addr add 10.0.4.1 peer 10.0.4.2 dev eth0
r$ ip addr add 10.0.5.1 peer 10.0.5.2/24 dev eth0
r$ ip addr add 10.0.6.1/24 dev eth0 scope link
r$ ip addr add 10.0.7.1/24 dev eth0 scope host
r$ ip addr add 10.0.8.1/24 dev eth0 metric 77
r$ ip addr add 10.0.9.1/24 dev eth0 noprefixroute
r$ ip addr add 10.0.10.1 dev eth0
r$ ip addr add 10.0.11.1/0 dev eth0
r$ ip addr add 10.0.12.1/31 brd + dev eth0
r$ ip addr add 10.0.13.1/32 brd + dev eth0
r$ ip addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.7.1/24 scope host eth0
       valid_lft forever preferred_lft forever
    inet 10.0.6.1/24 scope link eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 brd 10.0.1.255 scope global eth0:1
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 brd 10.0.2.0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 brd 10.0.3.77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1 peer 10.0.4.2/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1 peer 10.0.5.2/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.8.1/24 metric 77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.9.1/24 scope global noprefixroute eth0
       valid_lft forever preferred_lft forever
    inet 10.0.10.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.11.1/0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.12.1/31 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.13.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
3: b1@a1: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: a1@b1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip addr show dev eth0
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.7.1/24 scope host eth0
       valid_lft forever preferred_lft forever
    inet 10.0.6.1/24 scope link eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 brd 10.0.1.255 scope global eth0:1
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 brd 10.0.2.0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 brd 10.0.3.77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1 peer 10.0.4.2/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1 peer 10.0.5.2/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.8.1/24 metric 77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.9.1/24 scope global noprefixroute eth0
       valid_lft forever preferred_lft forever
    inet 10.0.10.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.11.1/0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.12.1/31 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.13.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
r$ ip a s eth0
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.7.1/24 scope host eth0
       valid_lft forever preferred_lft forever
    inet 10.0.6.1/24 scope link eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 brd 10.0.1.255 scope global eth0:1
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 brd 10.0.2.0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 brd 10.0.3.77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1 peer 10.0.4.2/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1 peer 10.0.5.2/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.8.1/24 metric 77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.9.1/24 scope global noprefixroute eth0
       valid_lft forever preferred_lft forever
    inet 10.0.10.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.11.1/0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.12.1/31 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.13.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
r$ ip -4 addr show eth0
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000 link-netns x
    inet 10.0.7.1/24 scope host eth0
       valid_lft forever preferred_lft forever
    inet 10.0.6.1/24 scope link eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 brd 10.0.1.255 scope global eth0:1
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 brd 10.0.2.0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 brd 10.0.3.77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1 peer 10.0.4.2/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1 peer 10.0.5.2/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.8.1/24 metric 77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.9.1/24 scope global noprefixroute eth0
       valid_lft forever preferred_lft forever
    inet 10.0.10.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.11.1/0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.12.1/31 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.13.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
r$ ip -o addr
1: lo    inet 127.0.0.1/8 scope host lo\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.7.1/24 scope host eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.6.1/24 scope link eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.0.1/24 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.1.1/24 brd 10.0.1.255 scope global eth0:1\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.2.1/24 brd 10.0.2.0 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.3.1/24 brd 10.0.3.77 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.4.1 peer 10.0.4.2/32 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.5.1 peer 10.0.5.2/24 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.8.1/24 metric 77 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.9.1/24 scope global noprefixroute eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.10.1/32 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.11.1/0 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.12.1/31 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.13.1/32 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.0.2/24 scope global secondary eth0\       valid_lft forever preferred_lft forever
r$ ip -o -4 addr show dev eth0
2: eth0    inet 10.0.7.1/24 scope host eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.6.1/24 scope link eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.0.1/24 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.1.1/24 brd 10.0.1.255 scope global eth0:1\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.2.1/24 brd 10.0.2.0 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.3.1/24 brd 10.0.3.77 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.4.1 peer 10.0.4.2/32 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.5.1 peer 10.0.5.2/24 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.8.1/24 metric 77 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.9.1/24 scope global noprefixroute eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.10.1/32 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.11.1/0 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.12.1/31 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.13.1/32 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 10.0.0.2/24 scope global secondary eth0\       valid_lft forever preferred_lft forever
r$ ip -br addr
lo               UNKNOWN        127.0.0.1/8 
eth0@if2         DOWN           10.0.7.1/24 10.0.6.1/24 10.0.0.1/24 10.0.1.1/24 10.0.2.1/24 10.0.3.1/24 10.0.4.1 peer 10.0.4.2/32 10.0.5.1 peer 10.0.5.2/24 10.0.8.1/24 metric 77 10.0.9.1/24 10.0.10.1/32 10.0.11.1/0 10.0.12.1/31 10.0.13.1/32 10.0.0.2/24 
b1@a1            DOWN           
a1@b1            LOWERLAYERDOWN 
r$ ip -br -4 addr
lo               UNKNOWN        127.0.0.1/8 
eth0@if2         DOWN           10.0.7.1/24 10.0.6.1/24 10.0.0.1/24 10.0.1.1/24 10.0.2.1/24 10.0.3.1/24 10.0.4.1 peer 10.0.4.2/32 10.0.5.1 peer 10.0.5.2/24 10.0.8.1/24 metric 77 10.0.9.1/24 10.0.10.1/32 10.0.11.1/0 10.0.12.1/31 10.0.13.1/32 10.0.0.2/24 
r$ ip -d addr show eth0
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
    veth numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
    inet 10.0.7.1/24 scope host eth0
       valid_lft forever preferred_lft forever
    inet 10.0.6.1/24 scope link eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 brd 10.0.1.255 scope global eth0:1
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 brd 10.0.2.0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 brd 10.0.3.77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1 peer 10.0.4.2/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1 peer 10.0.5.2/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.8.1/24 metric 77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.9.1/24 scope global noprefixroute eth0
       valid_lft forever preferred_lft forever
    inet 10.0.10.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.11.1/0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.12.1/31 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.13.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
r$ ip -s addr show eth0
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.7.1/24 scope host eth0
       valid_lft forever preferred_lft forever
    inet 10.0.6.1/24 scope link eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 brd 10.0.1.255 scope global eth0:1
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 brd 10.0.2.0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 brd 10.0.3.77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1 peer 10.0.4.2/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1 peer 10.0.5.2/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.8.1/24 metric 77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.9.1/24 scope global noprefixroute eth0
       valid_lft forever preferred_lft forever
    inet 10.0.10.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.11.1/0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.12.1/31 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.13.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
r$ ip -j addr show eth0
[{"ifindex":2,"link_index":2,"ifname":"eth0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0,"addr_info":[{"family":"inet","local":"10.0.7.1","prefixlen":24,"scope":"host","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.6.1","prefixlen":24,"scope":"link","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.1.1","prefixlen":24,"broadcast":"10.0.1.255","scope":"global","label":"eth0:1","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.2.1","prefixlen":24,"broadcast":"10.0.2.0","scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.3.1","prefixlen":24,"broadcast":"10.0.3.77","scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.4.1","address":"10.0.4.2","prefixlen":32,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.5.1","address":"10.0.5.2","prefixlen":24,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.8.1","prefixlen":24,"metric":77,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.9.1","prefixlen":24,"scope":"global","noprefixroute":true,"label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.10.1","prefixlen":32,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.11.1","prefixlen":0,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.12.1","prefixlen":31,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.13.1","prefixlen":32,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.2","prefixlen":24,"scope":"global","secondary":true,"label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
r$ ip -j -p addr show eth0
[ {
        "ifindex": 2,
        "link_index": 2,
        "ifname": "eth0",
        "flags": [ "NO-CARRIER","BROADCAST","MULTICAST","UP" ],
        "mtu": 1500,
        "qdisc": "noqueue",
        "operstate": "DOWN",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "MAC",
        "broadcast": "ff:ff:ff:ff:ff:ff",
        "link_netnsid": 0,
        "addr_info": [ {
                "family": "inet",
                "local": "10.0.7.1",
                "prefixlen": 24,
                "scope": "host",
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.6.1",
                "prefixlen": 24,
                "scope": "link",
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.0.1",
                "prefixlen": 24,
                "scope": "global",
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.1.1",
                "prefixlen": 24,
                "broadcast": "10.0.1.255",
                "scope": "global",
                "label": "eth0:1",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.2.1",
                "prefixlen": 24,
                "broadcast": "10.0.2.0",
                "scope": "global",
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.3.1",
                "prefixlen": 24,
                "broadcast": "10.0.3.77",
                "scope": "global",
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.4.1",
                "address": "10.0.4.2",
                "prefixlen": 32,
                "scope": "global",
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.5.1",
                "address": "10.0.5.2",
                "prefixlen": 24,
                "scope": "global",
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.8.1",
                "prefixlen": 24,
                "metric": 77,
                "scope": "global",
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.9.1",
                "prefixlen": 24,
                "scope": "global",
                "noprefixroute": true,
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.10.1",
                "prefixlen": 32,
                "scope": "global",
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.11.1",
                "prefixlen": 0,
                "scope": "global",
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.12.1",
                "prefixlen": 31,
                "scope": "global",
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.13.1",
                "prefixlen": 32,
                "scope": "global",
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.0.2",
                "prefixlen": 24,
                "scope": "global",
                "secondary": true,
                "label": "eth0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            } ]
    } ]
r$ ip -j -4 addr show eth0
[{"ifindex":2,"link_index":2,"ifname":"eth0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","group":"default","txqlen":1000,"link_netnsid":0,"addr_info":[{"family":"inet","local":"10.0.7.1","prefixlen":24,"scope":"host","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.6.1","prefixlen":24,"scope":"link","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.1.1","prefixlen":24,"broadcast":"10.0.1.255","scope":"global","label":"eth0:1","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.2.1","prefixlen":24,"broadcast":"10.0.2.0","scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.3.1","prefixlen":24,"broadcast":"10.0.3.77","scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.4.1","address":"10.0.4.2","prefixlen":32,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.5.1","address":"10.0.5.2","prefixlen":24,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.8.1","prefixlen":24,"metric":77,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.9.1","prefixlen":24,"scope":"global","noprefixroute":true,"label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.10.1","prefixlen":32,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.11.1","prefixlen":0,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.12.1","prefixlen":31,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.13.1","prefixlen":32,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.2","prefixlen":24,"scope":"global","secondary":true,"label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
r$ ip -j -br addr
[{"ifname":"lo","operstate":"UNKNOWN","addr_info":[{"local":"127.0.0.1","prefixlen":8}]},{"link_index":2,"ifname":"eth0","operstate":"DOWN","addr_info":[{"local":"10.0.7.1","prefixlen":24},{"local":"10.0.6.1","prefixlen":24},{"local":"10.0.0.1","prefixlen":24},{"local":"10.0.1.1","prefixlen":24},{"local":"10.0.2.1","prefixlen":24},{"local":"10.0.3.1","prefixlen":24},{"local":"10.0.4.1","address":"10.0.4.2","prefixlen":32},{"local":"10.0.5.1","address":"10.0.5.2","prefixlen":24},{"local":"10.0.8.1","prefixlen":24,"metric":77},{"local":"10.0.9.1","prefixlen":24},{"local":"10.0.10.1","prefixlen":32},{"local":"10.0.11.1","prefixlen":0},{"local":"10.0.12.1","prefixlen":31},{"local":"10.0.13.1","prefixlen":32},{"local":"10.0.0.2","prefixlen":24}]},{"link":"a1","ifname":"b1","operstate":"DOWN","addr_info":[]},{"link":"b1","ifname":"a1","operstate":"LOWERLAYERDOWN","addr_info":[]}]
r$ ip addr show to 10.0.0.0/16
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000 link-netns x
    inet 10.0.7.1/24 scope host eth0
       valid_lft forever preferred_lft forever
    inet 10.0.6.1/24 scope link eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 brd 10.0.1.255 scope global eth0:1
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 brd 10.0.2.0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 brd 10.0.3.77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1 peer 10.0.4.2/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1 peer 10.0.5.2/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.8.1/24 metric 77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.9.1/24 scope global noprefixroute eth0
       valid_lft forever preferred_lft forever
    inet 10.0.10.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.11.1/0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.12.1/31 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.13.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
r$ ip addr show to 10.0.0.1
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000 link-netns x
    inet 10.0.0.1/24 scope global eth0
       valid_lft forever preferred_lft forever
r$ ip addr show scope link
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.6.1/24 scope link eth0
       valid_lft forever preferred_lft forever
3: b1@a1: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: a1@b1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip addr show scope global
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.0.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 brd 10.0.1.255 scope global eth0:1
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 brd 10.0.2.0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 brd 10.0.3.77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1 peer 10.0.4.2/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1 peer 10.0.5.2/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.8.1/24 metric 77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.9.1/24 scope global noprefixroute eth0
       valid_lft forever preferred_lft forever
    inet 10.0.10.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.11.1/0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.12.1/31 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.13.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
3: b1@a1: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: a1@b1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip addr show label eth0:1
    inet 10.0.1.1/24 brd 10.0.1.255 scope global eth0:1
       valid_lft forever preferred_lft forever
r$ ip addr show label "eth0*"
    inet 10.0.7.1/24 scope host eth0
       valid_lft forever preferred_lft forever
    inet 10.0.6.1/24 scope link eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 brd 10.0.1.255 scope global eth0:1
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 brd 10.0.2.0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 brd 10.0.3.77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1 peer 10.0.4.2/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1 peer 10.0.5.2/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.8.1/24 metric 77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.9.1/24 scope global noprefixroute eth0
       valid_lft forever preferred_lft forever
    inet 10.0.10.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.11.1/0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.12.1/31 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.13.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
r$ ip addr show secondary
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.0.2/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
3: b1@a1: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: a1@b1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip addr show primary
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.7.1/24 scope host eth0
       valid_lft forever preferred_lft forever
    inet 10.0.6.1/24 scope link eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 brd 10.0.1.255 scope global eth0:1
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 brd 10.0.2.0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 brd 10.0.3.77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1 peer 10.0.4.2/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1 peer 10.0.5.2/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.8.1/24 metric 77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.9.1/24 scope global noprefixroute eth0
       valid_lft forever preferred_lft forever
    inet 10.0.10.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.11.1/0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.12.1/31 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.13.1/32 scope global eth0
       valid_lft forever preferred_lft forever
3: b1@a1: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: a1@b1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip addr show dynamic
3: b1@a1: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: a1@b1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip addr show permanent
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.7.1/24 scope host eth0
       valid_lft forever preferred_lft forever
    inet 10.0.6.1/24 scope link eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 brd 10.0.1.255 scope global eth0:1
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 brd 10.0.2.0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 brd 10.0.3.77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1 peer 10.0.4.2/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1 peer 10.0.5.2/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.8.1/24 metric 77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.9.1/24 scope global noprefixroute eth0
       valid_lft forever preferred_lft forever
    inet 10.0.10.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.11.1/0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.12.1/31 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.13.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
3: b1@a1: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: a1@b1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip addr show up
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.7.1/24 scope host eth0
       valid_lft forever preferred_lft forever
    inet 10.0.6.1/24 scope link eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 brd 10.0.1.255 scope global eth0:1
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 brd 10.0.2.0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 brd 10.0.3.77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1 peer 10.0.4.2/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1 peer 10.0.5.2/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.8.1/24 metric 77 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.9.1/24 scope global noprefixroute eth0
       valid_lft forever preferred_lft forever
    inet 10.0.10.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.11.1/0 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.12.1/31 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.13.1/32 scope global eth0
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
4: a1@b1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip addr show nosuch
Device "nosuch" does not exist.
[1]
r$ ip addr show dev eth0 lo
Error: either "dev" is duplicate, or "lo" is a garbage.
[255]
r$ ip addr show eth0 lo
Error: either "dev" is duplicate, or "lo" is a garbage.
[255]
r$ ip addr list eth0 scope host
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.0.7.1/24 scope host eth0
       valid_lft forever preferred_lft forever
r$ ip -j addr show to 10.0.0.1
[{"ifindex":2,"link_index":2,"ifname":"eth0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","group":"default","txqlen":1000,"link_netnsid":0,"addr_info":[{},{},{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"eth0","valid_life_time":4294967295,"preferred_life_time":4294967295},{},{},{},{},{},{},{},{},{},{},{},{}]}]
r$ ip -o addr show to 10.0.0.1
2: eth0    inet 10.0.0.1/24 scope global eth0\       valid_lft forever preferred_lft forever
r$ ip -br addr show to 10.0.0.1
eth0@if2         DOWN           10.0.0.1/24 
r$ ip route show table all
10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.1 linkdown 
10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.1 linkdown 
10.0.2.0/24 dev eth0 proto kernel scope link src 10.0.2.1 linkdown 
10.0.3.0/24 dev eth0 proto kernel scope link src 10.0.3.1 linkdown 
10.0.4.2 dev eth0 proto kernel scope link src 10.0.4.1 linkdown 
10.0.5.0/24 dev eth0 proto kernel scope link src 10.0.5.1 linkdown 
10.0.6.0/24 dev eth0 proto kernel scope link src 10.0.6.1 linkdown 
10.0.7.0/24 dev eth0 proto kernel scope link src 10.0.7.1 linkdown 
10.0.8.0/24 dev eth0 proto kernel scope link src 10.0.8.1 metric 77 linkdown 
10.0.12.0/31 dev eth0 proto kernel scope link src 10.0.12.1 linkdown 
local 10.0.0.1 dev eth0 table local proto kernel scope host src 10.0.0.1 
local 10.0.0.2 dev eth0 table local proto kernel scope host src 10.0.0.1 
broadcast 10.0.0.255 dev eth0 table local proto kernel scope link src 10.0.0.1 linkdown 
local 10.0.1.1 dev eth0 table local proto kernel scope host src 10.0.1.1 
broadcast 10.0.1.255 dev eth0 table local proto kernel scope link src 10.0.1.1 linkdown 
broadcast 10.0.2.0 dev eth0 table local proto kernel scope link src 10.0.2.1 linkdown 
local 10.0.2.1 dev eth0 table local proto kernel scope host src 10.0.2.1 
broadcast 10.0.2.255 dev eth0 table local proto kernel scope link src 10.0.2.1 linkdown 
local 10.0.3.1 dev eth0 table local proto kernel scope host src 10.0.3.1 
broadcast 10.0.3.77 dev eth0 table local proto kernel scope link src 10.0.3.1 linkdown 
broadcast 10.0.3.255 dev eth0 table local proto kernel scope link src 10.0.3.1 linkdown 
local 10.0.4.1 dev eth0 table local proto kernel scope host src 10.0.4.1 
local 10.0.5.1 dev eth0 table local proto kernel scope host src 10.0.5.1 
broadcast 10.0.5.255 dev eth0 table local proto kernel scope link src 10.0.5.1 linkdown 
local 10.0.6.1 dev eth0 table local proto kernel scope host src 10.0.6.1 
broadcast 10.0.6.255 dev eth0 table local proto kernel scope link src 10.0.6.1 linkdown 
local 10.0.7.1 dev eth0 table local proto kernel scope host src 10.0.7.1 
broadcast 10.0.7.255 dev eth0 table local proto kernel scope link src 10.0.7.1 linkdown 
local 10.0.8.1 dev eth0 table local proto kernel scope host src 10.0.8.1 
broadcast 10.0.8.255 dev eth0 table local proto kernel scope link src 10.0.8.1 linkdown 
local 10.0.9.1 dev eth0 table local proto kernel scope host src 10.0.9.1 
broadcast 10.0.9.255 dev eth0 table local proto kernel scope link src 10.0.9.1 linkdown 
local 10.0.10.1 dev eth0 table local proto kernel scope host src 10.0.10.1 
local 10.0.11.1 dev eth0 table local proto kernel scope host src 10.0.11.1 
local 10.0.12.1 dev eth0 table local proto kernel scope host src 10.0.12.1 
local 10.0.13.1 dev eth0 table local proto kernel scope host src 10.0.13.1 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
r$ ip addr add 10.0.0.1/24 dev eth0
Error: ipv4: Address already assigned.
[2]
r$ ip addr add 10.0.0.1/25 dev eth0
r$ ip addr replace 10.0.0.1/24 dev eth0
r$ ip addr change 10.0.0.1/24 dev eth0 metric 5
r$ ip addr change 10.9.0.1/24 dev eth0
r$ ip addr add 10.0.0.9/24 scope host dev eth0
Error: ipv4: Invalid scope value.
[2]
r$ ip addr add dev eth0
RTNETLINK answers: Operation not supported
[2]
r$ ip addr add 10.0.0.1/33 dev eth0
Error: any valid prefix is expected rather than "10.0.0.1/33".
[1]
r$ ip addr add 10.0.0.1/24
Not enough information: "dev" argument is required.
[1]
r$ ip addr add 10.0.0.1/24 dev nosuch
Cannot find device "nosuch"
[1]
r$ ip addr add 10.0.0.1/24 dev eth0 label foo
Error: ipv4: Address already assigned.
[2]
r$ ip addr add 10.0.0.1/24 dev eth0 label eth0:aaaaaaaaaaaaaaaaaaaaaa
Error: Attribute failed policy validation.
[2]
r$ ip addr add 10.0.0.1/24 dev eth0 scope bar
Error: argument "bar" is wrong: invalid scope value.
[255]
r$ ip addr add 10.0.0.1/24 dev eth0 metric bar
Error: argument "bar" is wrong: "metric" value is invalid
[255]
r$ ip addr add 10.0.0.1/24 dev eth0 dev eth0
Error: ipv4: Address already assigned.
[2]
r$ ip addr add 10.0.0.1/24 10.0.0.2/24 dev eth0
Error: either "local" is duplicate, or "10.0.0.2/24" is a garbage.
[255]
r$ ip addr add 10.0.0.1/24 local 10.0.0.2/24 dev eth0
Error: either "local" is duplicate, or "10.0.0.2/24" is a garbage.
[255]
r$ ip addr add 10.0.0.1/24 brd + brd - dev eth0
Error: duplicate "broadcast": "-" is the second value.
[255]
r$ ip addr add 10.20.0.1/24 brd foo dev eth0
Error: inet address is expected rather than "foo".
[1]
r$ ip addr add foo dev eth0
Error: any valid prefix is expected rather than "foo".
[1]
r$ ip addr add 0.0.0.0/24 dev eth0
r$ ip addr add 224.0.0.1/24 dev eth0
r$ ip addr add 127.0.0.5/8 dev eth0
r$ ip addr add 10.0.0.1/24 dev eth0 valid_lft 100
preferred_lft is greater than valid_lft
[1]
r$ ip addr add 10.0.0.44/24 dev eth0 valid_lft 100 preferred_lft 200
preferred_lft is greater than valid_lft
[1]
r$ ip addr add 10.0.0.44/24 dev eth0 valid_lft foo
Error: argument "foo" is wrong: valid_lft value
[255]
r$ ip addr add 10.0.0.44/24 dev eth0 valid_lft forever
r$ ip addr add 10.0.0.44/24 dev
Command line is not complete. Try option "help"
[255]
r$ ip addr add
Not enough information: "dev" argument is required.
[1]
r$ ip addr del
Not enough information: "dev" argument is required.
[1]
r$ ip addr del 10.0.0.77/24 dev eth0
Error: ipv4: Address not found.
[2]
r$ ip addr del 10.0.0.44 dev eth0
Warning: Executing wildcard deletion to stay compatible with old scripts.
         Explicitly specify the prefix length (10.0.0.44/32) to avoid this warning.
         This special behaviour is likely to disappear in further releases,
         fix your scripts!
r$ ip addr del 10.0.0.2/25 dev eth0
Error: ipv4: Address not found.
[2]
r$ ip addr del 10.0.0.2/24 dev nosuch
Cannot find device "nosuch"
[1]
r$ ip addr del 10.0.0.2/24
Not enough information: "dev" argument is required.
[1]
r$ ip addr del dev eth0
RTNETLINK answers: Operation not supported
[2]
r$ ip addr del 10.0.1.1/24 dev eth0 label foo
Error: ipv4: Address not found.
[2]
r$ ip addr del 10.0.1.1/24 dev eth0 label eth0:1
r$ ip addr flush
Flush requires arguments.
[1]
r$ ip addr flush dev nosuch
Device "nosuch" does not exist.
[1]
r$ ip addr flush dev lo scope host
r$ ip -s addr flush dev eth0 to 10.0.4.0/23
*** Round 1, deleting 2 addresses ***
*** Flush is complete after 1 round ***
r$ ip addr flush dev eth0 label "eth0"
r$ ip addr show eth0
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip -s -s addr flush dev eth0
Nothing to flush.
r$ ip addr add 1.1.1.1/24 dev eth0 home
Warning: home option can be set only for IPv6 addresses
r$ ip addr add 1.1.1.1/24 dev eth0 nodad
Warning: nodad option can be set only for IPv6 addresses
Error: ipv4: Address already assigned.
[2]
r$ ip addr add 1.1.1.2/24 dev eth0 autojoin
autojoin needs multicast address
[1]
r$ ip addr add 1.1.1.3/24 dev eth0 mngtmpaddr
Warning: mngtmpaddr option can be set only for IPv6 addresses
r$ ip addr show eth0
2: eth0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 1.1.1.1/24 scope global eth0
       valid_lft forever preferred_lft forever
    inet 1.1.1.3/24 scope global secondary eth0
       valid_lft forever preferred_lft forever
r$ ip addr get
Command "get" is unknown, try "ip address help".
[255]
r$ ip link set eth0 down
r$ ip link set eth0 name foo
r$ ip addr show foo
2: foo@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 1.1.1.1/24 scope global foo
       valid_lft forever preferred_lft forever
    inet 1.1.1.3/24 scope global secondary foo:2
       valid_lft forever preferred_lft forever
r$ ip addr show type veth
2: foo@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 1.1.1.1/24 scope global foo
       valid_lft forever preferred_lft forever
    inet 1.1.1.3/24 scope global secondary foo:2
       valid_lft forever preferred_lft forever
3: b1@a1: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: a1@b1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip addr show type dummy
r$ ip addr show master foo
