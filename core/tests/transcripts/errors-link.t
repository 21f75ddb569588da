# kernel: 6.18
# ip link: complaints, settings, listings
r$ ip link add eth0 type veth peer name p0 netns x
r$ ip
Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }
       ip [ -force ] -batch filename
where  OBJECT := { address | addrlabel | amt | fou | help | ila | ioam | l2tp |
                   link | macsec | maddress | monitor | mptcp | mroute | mrule |
                   neighbor | neighbour | netconf | netns | nexthop | ntable |
                   ntbl | route | rule | sr | tap | tcpmetrics |
                   token | tunnel | tuntap | vrf | xfrm }
       OPTIONS := { -V[ersion] | -s[tatistics] | -d[etails] | -r[esolve] |
                    -h[uman-readable] | -iec | -j[son] | -p[retty] |
                    -f[amily] { inet | inet6 | mpls | bridge | link } |
                    -4 | -6 | -M | -B | -0 |
                    -l[oops] { maximum-addr-flush-attempts } | -br[ief] |
                    -o[neline] | -t[imestamp] | -ts[hort] | -b[atch] [filename] |
                    -rc[vbuf] [size] | -n[etns] name | -N[umeric] | -a[ll] |
                    -c[olor]}
[255]
r$ ip help
Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }
       ip [ -force ] -batch filename
where  OBJECT := { address | addrlabel | amt | fou | help | ila | ioam | l2tp |
                   link | macsec | maddress | monitor | mptcp | mroute | mrule |
                   neighbor | neighbour | netconf | netns | nexthop | ntable |
                   ntbl | route | rule | sr | tap | tcpmetrics |
                   token | tunnel | tuntap | vrf | xfrm }
       OPTIONS := { -V[ersion] | -s[tatistics] | -d[etails] | -r[esolve] |
                    -h[uman-readable] | -iec | -j[son] | -p[retty] |
                    -f[amily] { inet | inet6 | mpls | bridge | link } |
                    -4 | -6 | -M | -B | -0 |
                    -l[oops] { maximum-addr-flush-attempts } | -br[ief] |
                    -o[neline] | -t[imestamp] | -ts[hort] | -b[atch] [filename] |
                    -rc[vbuf] [size] | -n[etns] name | -N[umeric] | -a[ll] |
                    -c[olor]}
[255]
r$ ip -foo link
Option "-foo" is unknown, try "ip -help".
[255]
r$ ip -n x -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
p0@if2           DOWN           MAC <BROADCAST,MULTICAST> 
r$ ip -netns x -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
p0@if2           DOWN           MAC <BROADCAST,MULTICAST> 
r$ ip -V
ip utility, iproute2-6.1.0, libbpf 1.1.2
r$ ip link help
Usage: ip link add [link DEV | parentdev NAME] [ name ] NAME
		    [ txqueuelen PACKETS ]
		    [ address LLADDR ]
		    [ broadcast LLADDR ]
		    [ mtu MTU ] [index IDX ]
		    [ numtxqueues QUEUE_COUNT ]
		    [ numrxqueues QUEUE_COUNT ]
		    [ netns { PID | NAME } ]
		    type TYPE [ ARGS ]
| 
	ip link delete { DEVICE | dev DEVICE | group DEVGROUP } type TYPE [ ARGS ]
| 
	ip link set { DEVICE | dev DEVICE | group DEVGROUP }
			[ { up | down } ]
			[ type TYPE ARGS ]
		[ arp { on | off } ]
		[ dynamic { on | off } ]
		[ multicast { on | off } ]
		[ allmulticast { on | off } ]
		[ promisc { on | off } ]
		[ trailers { on | off } ]
		[ carrier { on | off } ]
		[ txqueuelen PACKETS ]
		[ name NEWNAME ]
		[ address LLADDR ]
		[ broadcast LLADDR ]
		[ mtu MTU ]
		[ netns { PID | NAME } ]
		[ link-netns NAME | link-netnsid ID ]
		[ alias NAME ]
		[ vf NUM [ mac LLADDR ]
			 [ vlan VLANID [ qos VLAN-QOS ] [ proto VLAN-PROTO ] ]
			 [ rate TXRATE ]
			 [ max_tx_rate TXRATE ]
			 [ min_tx_rate TXRATE ]
			 [ spoofchk { on | off} ]
			 [ query_rss { on | off} ]
			 [ state { auto | enable | disable} ]
			 [ trust { on | off} ]
			 [ node_guid EUI64 ]
			 [ port_guid EUI64 ] ]
		[ { xdp | xdpgeneric | xdpdrv | xdpoffload } { off |
			  object FILE [ { section | program } NAME ] [ verbose ] |
			  pinned FILE } ]
		[ master DEVICE ][ vrf NAME ]
		[ nomaster ]
		[ addrgenmode { eui64 | none | stable_secret | random } ]
		[ protodown { on | off } ]
		[ protodown_reason PREASON { on | off } ]
		[ gso_max_size BYTES ] | [ gso_max_segs PACKETS ]
		[ gro_max_size BYTES ]
| 
	ip link show [ DEVICE | group GROUP ] [up] [master DEV] [vrf NAME] [type TYPE]
		[nomaster]
| 
	ip link xstats type TYPE [ ARGS ]
| 
	ip link afstats [ dev DEVICE ]
	ip link property add dev DEVICE [ altname NAME .. ]
	ip link property del dev DEVICE [ altname NAME .. ]
| 
	ip link help [ TYPE ]
| 
TYPE := { amt | bareudp | bond | bond_slave | bridge | bridge_slave |
          dsa | dummy | erspan | geneve | gre | gretap | gtp | ifb |
          ip6erspan | ip6gre | ip6gretap | ip6tnl |
          ipip | ipoib | ipvlan | ipvtap |
          macsec | macvlan | macvtap |
          netdevsim | nlmon | rmnet | sit | team | team_slave |
          vcan | veth | vlan | vrf | vti | vxcan | vxlan | wwan |
          xfrm | virt_wifi }
[255]
r$ ip addr help
Usage: ip address {add|change|replace} IFADDR dev IFNAME [ LIFETIME ]
                                                      [ CONFFLAG-LIST ]
       ip address del IFADDR dev IFNAME [mngtmpaddr]
       ip address {save|flush} [ dev IFNAME ] [ scope SCOPE-ID ]
                            [ to PREFIX ] [ FLAG-LIST ] [ label LABEL ] [up]
       ip address [ show [ dev IFNAME ] [ scope SCOPE-ID ] [ master DEVICE ]
                         [ nomaster ]
                         [ type TYPE ] [ to PREFIX ] [ FLAG-LIST ]
                         [ label LABEL ] [up] [ vrf NAME ] ]
       ip address {showdump|restore}
IFADDR := PREFIX | ADDR peer PREFIX
          [ broadcast ADDR ] [ anycast ADDR ]
          [ label IFNAME ] [ scope SCOPE-ID ] [ metric METRIC ]
SCOPE-ID := [ host | link | global | NUMBER ]
FLAG-LIST := [ FLAG-LIST ] FLAG
FLAG  := [ permanent | dynamic | secondary | primary |
           [-]tentative | [-]deprecated | [-]dadfailed | temporary |
           CONFFLAG-LIST ]
CONFFLAG-LIST := [ CONFFLAG-LIST ] CONFFLAG
CONFFLAG  := [ home | nodad | mngtmpaddr | noprefixroute | autojoin ]
LIFETIME := [ valid_lft LFT ] [ preferred_lft LFT ]
LFT := forever | SECONDS
TYPE := { amt | bareudp | bond | bond_slave | bridge | bridge_slave |
          dsa | dummy | erspan | geneve | gre | gretap | gtp | ifb |
          ip6erspan | ip6gre | ip6gretap | ip6tnl |
          ipip | ipoib | ipvlan | ipvtap |
          macsec | macvlan | macvtap |
          netdevsim | nlmon | rmnet | sit | team | team_slave |
          vcan | veth | vlan | vrf | vti | vxcan | vxlan | wwan |
          xfrm | virt_wifi }
[255]
r$ ip link foo
Command "foo" is unknown, try "ip link help".
[255]
r$ ip addr foo
Command "foo" is unknown, try "ip address help".
[255]
r$ ip link set
Not enough information: "dev" argument is required.
[255]
r$ ip link set eth0
r$ ip link set eth0 foo
Error: either "dev" is duplicate, or "foo" is a garbage.
[255]
r$ ip link set eth0 up down
r$ ip link set dev eth0 mtu
Command line is not complete. Try option "help"
[255]
r$ ip link set dev eth0 mtu abc
Error: argument "abc" is wrong: Invalid "mtu" value
[255]
r$ ip link set dev eth0 mtu 10
Error: mtu less than device minimum.
[2]
r$ ip link set dev eth0 mtu 70000
Error: mtu greater than device maximum.
[2]
r$ ip link set dev eth0 mtu 1400 mtu 1500
Error: duplicate "mtu": "1500" is the second value.
[255]
r$ ip link set dev eth0 arp maybe
Error: argument of "arp" must be "on" or "off", not "maybe"
[1]
r$ ip link set dev eth0 arp off
r$ ip link set dev eth0 txqueuelen x
Error: argument "x" is wrong: Invalid "txqueuelen" value
[255]
r$ ip link set dev eth0 txqueuelen 500
r$ ip link set dev eth0 qlen 600
r$ ip link set dev eth0 name lo
RTNETLINK answers: File exists
[2]
r$ ip link set dev eth0 name "a b"
Error: argument "a b" is wrong: "name" not a valid ifname
[255]
r$ ip link set dev eth0 name averyveryverylongname
Error: argument "averyveryverylongname" is wrong: "name" not a valid ifname
[255]
r$ ip link set dev eth0 name eth0
r$ ip link set dev eth0 address 1:2
Invalid address length 2 - must be 6 bytes
[1]
r$ ip link set dev eth0 address zz
"zz" is invalid lladdr.
[1]
r$ ip link set dev eth0 address 01:02:03:04:05:06
RTNETLINK answers: Cannot assign requested address
[2]
r$ ip link set dev eth0 address 02:02:03:04:05:06
r$ ip link set dev lo address 02:02:03:04:05:06
r$ ip link set dev nosuch up
Cannot find device "nosuch"
[1]
r$ ip link set dev eth0 dev lo up
Error: either "dev" is duplicate, or "lo" is a garbage.
[255]
r$ ip link set up dev eth0
r$ ip link set up eth0
r$ ip link set eth0 multicast off promisc on allmulticast on
r$ ip link show eth0
2: eth0@if2: <NO-CARRIER,BROADCAST,NOARP,ALLMULTI,PROMISC,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 600
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip link set eth0 alias foo
r$ ip link set eth0 group 5
r$ ip link show eth0
2: eth0@if2: <NO-CARRIER,BROADCAST,NOARP,ALLMULTI,PROMISC,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group 5 qlen 600
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    alias foo
r$ ip link show group 5
2: eth0@if2: <NO-CARRIER,BROADCAST,NOARP,ALLMULTI,PROMISC,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group 5 qlen 600
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    alias foo
r$ ip link show group default
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback MAC brd 00:00:00:00:00:00
r$ ip link set eth0 alias ""
r$ ip link set eth0 nomaster
r$ ip link add
Not enough information: "type" argument is required
[1]
r$ ip link add foo
Not enough information: "type" argument is required
[1]
r$ ip link add foo type
Command line is not complete. Try option "help"
[255]
r$ ip link add foo type veth peer
r$ ip link add foo type veth peer name
Command line is not complete. Try option "help"
[255]
r$ ip link add foo type veth peer foo bar
Error: either "dev" is duplicate, or "bar" is a garbage.
[255]
r$ ip link add eth0 type veth peer name p1 netns x
RTNETLINK answers: File exists
[2]
r$ ip link add eth9 type veth peer name p0 netns x
RTNETLINK answers: File exists
[2]
r$ ip link add eth9 type veth bar
Usage: ip link <options> type veth [peer <options>]
To get <options> type 'ip link add help'
[1]
r$ ip link add "a/b" type veth
Error: argument "a/b" is wrong: "dev" not a valid ifname
[255]
r$ ip link add eth1 mtu 1300 txqueuelen 77 type veth peer name p1 mtu 1200 netns x
r$ ip link add type veth
r$ ip link add eth7 type veth eth8
Usage: ip link <options> type veth [peer <options>]
To get <options> type 'ip link add help'
[1]
r$ ip link
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback MAC brd 00:00:00:00:00:00
2: eth0@if2: <NO-CARRIER,BROADCAST,NOARP,ALLMULTI,PROMISC,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group 5 qlen 600
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
3: veth0@foo: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: foo@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
5: eth1@if3: <BROADCAST,MULTICAST> mtu 1300 qdisc noop state DOWN mode DEFAULT group default qlen 77
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
6: veth1@veth2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
7: veth2@veth1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
x$ ip link
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: p0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns r
3: p1@if5: <BROADCAST,MULTICAST> mtu 1200 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns r
r$ ip link del
Not enough information: "dev" argument is required.
[255]
r$ ip link del lo
RTNETLINK answers: Operation not supported
[2]
r$ ip link del eth7 foo
Error: either "dev" is duplicate, or "foo" is a garbage.
[255]
r$ ip link delete eth8
Cannot find device "eth8"
[1]
r$ ip link show dev
Command line is not complete. Try option "help"
[255]
r$ ip link show eth0 eth1
Error: either "dev" is duplicate, or "eth1" is a garbage.
[255]
r$ ip link set eth1 up
r$ ip link show up
2: eth0@if2: <NO-CARRIER,BROADCAST,NOARP,ALLMULTI,PROMISC,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group 5 qlen 600
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
5: eth1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1300 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 77
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip link show type veth
2: eth0@if2: <NO-CARRIER,BROADCAST,NOARP,ALLMULTI,PROMISC,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group 5 qlen 600
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
3: veth0@foo: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: foo@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
5: eth1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1300 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 77
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
6: veth1@veth2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
7: veth2@veth1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip link show foo bar
Error: either "dev" is duplicate, or "bar" is a garbage.
[255]
r$ ip link show dev eth0 up
2: eth0@if2: <NO-CARRIER,BROADCAST,NOARP,ALLMULTI,PROMISC,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group 5 qlen 600
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip link ls dev eth2
Device "eth2" does not exist.
[1]
r$ ip link lst eth2
Device "eth2" does not exist.
[1]
r$ ip link list eth2
Device "eth2" does not exist.
[1]
r$ ip l
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback MAC brd 00:00:00:00:00:00
2: eth0@if2: <NO-CARRIER,BROADCAST,NOARP,ALLMULTI,PROMISC,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group 5 qlen 600
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
3: veth0@foo: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: foo@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
5: eth1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1300 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 77
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
6: veth1@veth2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
7: veth2@veth1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip li sh lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback MAC brd 00:00:00:00:00:00
r$ ip link show nosuch
Device "nosuch" does not exist.
[1]
r$ ip link del nosuch
Cannot find device "nosuch"
[1]
r$ ip link set nosuch up
Cannot find device "nosuch"
[1]
r$ ip -s link show eth0
2: eth0@if2: <NO-CARRIER,BROADCAST,NOARP,ALLMULTI,PROMISC,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group 5 qlen 600
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
r$ ip -s -s link show eth0
2: eth0@if2: <NO-CARRIER,BROADCAST,NOARP,ALLMULTI,PROMISC,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group 5 qlen 600
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    RX:  bytes packets errors dropped  missed   mcast           
             0       0      0       0       0       0 
    RX errors:  length    crc   frame    fifo overrun
                     0      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
             0       0      0       0       0       0 
    TX errors: aborted   fifo  window heartbt transns
                     0      0       0       0       1 
r$ ip -d link show eth0
2: eth0@if2: <NO-CARRIER,BROADCAST,NOARP,ALLMULTI,PROMISC,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group 5 qlen 600
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 1  allmulti 1 minmtu 68 maxmtu 65535 
    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
r$ ip -d link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback MAC brd 00:00:00:00:00:00 promiscuity 0  allmulti 0 minmtu 0 maxmtu 0 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
r$ ip -j -s -s link show eth0
[{"ifindex":2,"link_index":2,"ifname":"eth0","flags":["NO-CARRIER","BROADCAST","NOARP","ALLMULTI","PROMISC","UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","linkmode":"DEFAULT","group":"5","txqlen":600,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0,"stats64":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"over_errors":0,"multicast":0,"length_errors":0,"crc_errors":0,"frame_errors":0,"fifo_errors":0,"missed_errors":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"carrier_errors":0,"collisions":0,"aborted_errors":0,"fifo_errors":0,"window_errors":0,"heartbeat_errors":0,"carrier_changes":1}}}]
r$ ip -j -d link show
[{"ifindex":1,"ifname":"lo","flags":["LOOPBACK"],"mtu":65536,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"loopback","address":"MAC","broadcast":"00:00:00:00:00:00","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"num_rx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536},{"ifindex":2,"link_index":2,"ifname":"eth0","flags":["NO-CARRIER","BROADCAST","NOARP","ALLMULTI","PROMISC","UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","linkmode":"DEFAULT","group":"5","txqlen":600,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0,"promiscuity":1,"allmulti":1,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"veth"},"inet6_addr_gen_mode":"eui64","num_tx_queues":2,"num_rx_queues":2,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536},{"ifindex":3,"link":"foo","ifname":"veth0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"veth"},"inet6_addr_gen_mode":"eui64","num_tx_queues":2,"num_rx_queues":2,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536},{"ifindex":4,"link":"veth0","ifname":"foo","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"veth"},"inet6_addr_gen_mode":"eui64","num_tx_queues":2,"num_rx_queues":2,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536},{"ifindex":5,"link_index":3,"ifname":"eth1","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP"],"mtu":1300,"qdisc":"noqueue","operstate":"LOWERLAYERDOWN","linkmode":"DEFAULT","group":"default","txqlen":77,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0,"promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"veth"},"inet6_addr_gen_mode":"eui64","num_tx_queues":2,"num_rx_queues":2,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536},{"ifindex":6,"link":"veth2","ifname":"veth1","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"veth"},"inet6_addr_gen_mode":"eui64","num_tx_queues":2,"num_rx_queues":2,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536},{"ifindex":7,"link":"veth1","ifname":"veth2","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"veth"},"inet6_addr_gen_mode":"eui64","num_tx_queues":2,"num_rx_queues":2,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536}]
r$ ip -o -d link show
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback MAC brd 00:00:00:00:00:00 promiscuity 0  allmulti 0 minmtu 0 maxmtu 0 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
2: eth0@if2: <NO-CARRIER,BROADCAST,NOARP,ALLMULTI,PROMISC,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group 5 qlen 600\    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 1  allmulti 1 minmtu 68 maxmtu 65535 \    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
3: veth0@foo: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether MAC brd ff:ff:ff:ff:ff:ff promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 \    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
4: foo@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether MAC brd ff:ff:ff:ff:ff:ff promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 \    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
5: eth1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1300 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 77\    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 \    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
6: veth1@veth2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether MAC brd ff:ff:ff:ff:ff:ff promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 \    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
7: veth2@veth1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether MAC brd ff:ff:ff:ff:ff:ff promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 \    veth addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
r$ ip -4 link show
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback MAC brd 00:00:00:00:00:00
2: eth0@if2: <NO-CARRIER,BROADCAST,NOARP,ALLMULTI,PROMISC,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group 5 qlen 600
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
3: veth0@foo: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
4: foo@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
5: eth1@if3: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1300 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 77
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
6: veth1@veth2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
7: veth2@veth1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff
r$ ip -j link show dev eth0 up
[{"ifindex":2,"link_index":2,"ifname":"eth0","flags":["NO-CARRIER","BROADCAST","NOARP","ALLMULTI","PROMISC","UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","linkmode":"DEFAULT","group":"5","txqlen":600,"link_type":"ether","address":"MAC","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0}]
r$ ip -N link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group 0 qlen 1000
    link/[772] MAC brd 00:00:00:00:00:00
