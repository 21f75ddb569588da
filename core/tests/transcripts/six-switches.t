# kernel: 6.18
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set lo up
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip -6 addr add fd00::1/64 dev wan0
r$ sleep 2.5
r$ sysctl net.ipv6.conf.wan0.forwarding net.ipv6.conf.all.forwarding net.ipv6.conf.default.forwarding
net.ipv6.conf.wan0.forwarding = 0
net.ipv6.conf.all.forwarding = 0
net.ipv6.conf.default.forwarding = 0
r$ sysctl -w net.ipv6.conf.wan0.forwarding=1
net.ipv6.conf.wan0.forwarding = 1
r$ ip -6 route show table local
local ::1 dev lo proto kernel metric 0 pref medium
anycast fd00:: dev wan0 proto kernel metric 0 pref medium
local fd00::1 dev wan0 proto kernel metric 0 pref medium
anycast fe80:: dev wan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 proto kernel metric 256 pref medium
r$ sysctl -w net.ipv6.conf.all.forwarding=0
net.ipv6.conf.all.forwarding = 0
r$ ip -6 route show table local
local ::1 dev lo proto kernel metric 0 pref medium
local fd00::1 dev wan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 proto kernel metric 256 pref medium
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ sysctl net.ipv6.conf.lo.forwarding net.ipv6.conf.wan0.forwarding
net.ipv6.conf.lo.forwarding = 1
net.ipv6.conf.wan0.forwarding = 1
r$ ip -6 route show table local
local ::1 dev lo proto kernel metric 0 pref medium
anycast fd00:: dev wan0 proto kernel metric 0 pref medium
local fd00::1 dev wan0 proto kernel metric 0 pref medium
anycast fe80:: dev wan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 proto kernel metric 256 pref medium
r$ sysctl -w net.ipv6.conf.wan0.addr_gen_mode=1
net.ipv6.conf.wan0.addr_gen_mode = 1
r$ ip link set wan0 down
r$ ip link set wan0 up
r$ sleep 2.5
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table all
local ::1 dev lo table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
r$ sysctl -w net.ipv6.conf.wan0.addr_gen_mode=0
net.ipv6.conf.wan0.addr_gen_mode = 0
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip link set wan0 address 02:00:00:00:00:77
r$ sleep 2.5
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ sysctl -w net.ipv6.conf.wan0.disable_ipv6=1
net.ipv6.conf.wan0.disable_ipv6 = 1
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table all
local ::1 dev lo table local proto kernel metric 0 pref medium
r$ ip -6 addr add fd00::1/64 dev wan0
Error: ipv6: IPv6 is disabled on this device.
[2]
r$ ip -6 route add fd01::/64 dev wan0
Error: IPv6 is disabled on nexthop device.
[2]
r$ ip -6 route add fd01::/64 via fe80::1 dev wan0
Error: IPv6 is disabled on nexthop device.
[2]
r$ sysctl -w net.ipv6.conf.wan0.disable_ipv6=0
net.ipv6.conf.wan0.disable_ipv6 = 0
r$ sleep 2.5
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fe80::ff:fe00:77/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table all
fe80::/64 dev wan0 proto kernel metric 256 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
anycast fe80:: dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:77 dev wan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
r$ ip link set wan0 mtu 1200
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table all
local ::1 dev lo table local proto kernel metric 0 pref medium
r$ ip -6 addr add fd00::1/64 dev wan0
RTNETLINK answers: Invalid argument
[2]
r$ ip link set wan0 mtu 1500
r$ sleep 2.5
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fe80::ff:fe00:77/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table all
fe80::/64 dev wan0 proto kernel metric 256 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
anycast fe80:: dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:77 dev wan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
r$ sysctl -w net.ipv6.conf.all.keep_addr_on_down=1
net.ipv6.conf.all.keep_addr_on_down = 1
r$ ip -6 addr add fd00::1/64 dev wan0
r$ ip -6 route add default via fd00::9
r$ ip link set wan0 down
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0: <BROADCAST,MULTICAST> mtu 1500 state DOWN qlen 1000
    inet6 fd00::1/64 scope global tentative 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table all
local ::1 dev lo table local proto kernel metric 0 pref medium
r$ ip link set wan0 up
r$ sleep 2.5
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fd00::1/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:77/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table all
fd00::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
anycast fd00:: dev wan0 table local proto kernel metric 0 pref medium
local fd00::1 dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:77 dev wan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
r$ ip link set wan0 name uplink
r$ ip -6 route show
fd00::/64 dev uplink proto kernel metric 256 pref medium
fe80::/64 dev uplink proto kernel metric 256 pref medium
r$ ip link set lo down
r$ ip -6 route show table all
fd00::/64 dev uplink proto kernel metric 256 pref medium
fe80::/64 dev uplink proto kernel metric 256 pref medium
anycast fd00:: dev uplink table local proto kernel metric 0 pref medium
local fd00::1 dev uplink table local proto kernel metric 0 pref medium
anycast fe80:: dev uplink table local proto kernel metric 0 pref medium
local fe80::ff:fe00:77 dev uplink table local proto kernel metric 0 pref medium
multicast ff00::/8 dev uplink table local proto kernel metric 256 pref medium
r$ sysctl -w net.ipv6.conf.lo.disable_ipv6=1
net.ipv6.conf.lo.disable_ipv6 = 1
r$ ip link set lo up
r$ ip -6 addr
2: uplink: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fd00::1/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:77/64 scope link 
       valid_lft forever preferred_lft forever
