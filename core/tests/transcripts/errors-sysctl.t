# kernel: 6.18
# sysctl: ranges, propagation from all and default, complaints
r$ ip link add eth0 type veth peer name p0 netns x
r$ sysctl -w net.ipv4.conf.eth0.rp_filter=9
net.ipv4.conf.eth0.rp_filter = 9
r$ sysctl -w net.ipv4.conf.eth0.rp_filter=-1
net.ipv4.conf.eth0.rp_filter = -1
r$ sysctl -w net.ipv4.conf.eth0.rp_filter=0x10
net.ipv4.conf.eth0.rp_filter = 0x10
r$ sysctl -w net.ipv4.conf.eth0.rp_filter=99999999999
sysctl: setting key "net.ipv4.conf.eth0.rp_filter": Invalid argument
[1]
r$ sysctl -w net.ipv4.conf.eth0.rp_filter=1x
sysctl: setting key "net.ipv4.conf.eth0.rp_filter": Invalid argument
[1]
r$ sysctl -w "net.ipv4.conf.eth0.rp_filter=1 2"
net.ipv4.conf.eth0.rp_filter = 1 2
r$ sysctl -w net.ipv4.conf.eth0.rp_filter=
sysctl: setting key "net.ipv4.conf.eth0.rp_filter": Invalid argument
[1]
r$ sysctl -w net.ipv4.conf.eth0.rp_filter
sysctl: command line(0): invalid syntax, continuing...
[1]
r$ sysctl -w "net.ipv4.conf.eth0.rp_filter = 1"
net.ipv4.conf.eth0.rp_filter = 1
r$ sysctl -w net.ipv4.conf.eth0.mc_forwarding=1
sysctl: setting key "net.ipv4.conf.eth0.mc_forwarding": Invalid argument
r$ sysctl net.ipv4.route.flush
r$ sysctl -w net.ipv4.route.flush=1
net.ipv4.route.flush = 1
r$ sysctl -n net.ipv4.ip_forward
0
r$ sysctl -q -w net.ipv4.ip_forward=1
r$ sysctl net.ipv4.conf.eth0.forwarding net.ipv4.conf.all.accept_redirects net.ipv4.conf.default.forwarding
net.ipv4.conf.eth0.forwarding = 1
net.ipv4.conf.all.accept_redirects = 0
net.ipv4.conf.default.forwarding = 1
r$ sysctl net.ipv4.ip_forward=0
net.ipv4.ip_forward = 0
r$ sysctl net/ipv4/ip_forward
net.ipv4.ip_forward = 0
r$ sysctl -e net.ipv4.nosuch
r$ sysctl net.ipv4.nosuch
sysctl: cannot stat /proc/sys/net/ipv4/nosuch: No such file or directory
[1]
r$ sysctl net.ipv4.conf.eth9.rp_filter
sysctl: cannot stat /proc/sys/net/ipv4/conf/eth9/rp_filter: No such file or directory
[1]
r$ sysctl -w net.ipv4.conf.eth9.rp_filter=1
sysctl: cannot stat /proc/sys/net/ipv4/conf/eth9/rp_filter: No such file or directory
[1]
r$ sysctl net.ipv4.conf
net.ipv4.conf.all.accept_local = 0
net.ipv4.conf.all.accept_redirects = 1
net.ipv4.conf.all.accept_source_route = 0
net.ipv4.conf.all.arp_accept = 0
net.ipv4.conf.all.arp_announce = 0
net.ipv4.conf.all.arp_evict_nocarrier = 1
net.ipv4.conf.all.arp_filter = 0
net.ipv4.conf.all.arp_ignore = 0
net.ipv4.conf.all.arp_notify = 0
net.ipv4.conf.all.bc_forwarding = 0
net.ipv4.conf.all.bootp_relay = 0
net.ipv4.conf.all.disable_policy = 0
net.ipv4.conf.all.disable_xfrm = 0
net.ipv4.conf.all.drop_gratuitous_arp = 0
net.ipv4.conf.all.drop_unicast_in_l2_multicast = 0
net.ipv4.conf.all.force_igmp_version = 0
net.ipv4.conf.all.forwarding = 0
net.ipv4.conf.all.igmpv2_unsolicited_report_interval = 10000
net.ipv4.conf.all.igmpv3_unsolicited_report_interval = 1000
net.ipv4.conf.all.ignore_routes_with_linkdown = 0
net.ipv4.conf.all.log_martians = 0
net.ipv4.conf.all.mc_forwarding = 0
net.ipv4.conf.all.medium_id = 0
net.ipv4.conf.all.promote_secondaries = 0
net.ipv4.conf.all.proxy_arp = 0
net.ipv4.conf.all.proxy_arp_pvlan = 0
net.ipv4.conf.all.route_localnet = 0
net.ipv4.conf.all.rp_filter = 0
net.ipv4.conf.all.secure_redirects = 1
net.ipv4.conf.all.send_redirects = 1
net.ipv4.conf.all.shared_media = 1
net.ipv4.conf.all.src_valid_mark = 0
net.ipv4.conf.all.tag = 0
net.ipv4.conf.default.accept_local = 0
net.ipv4.conf.default.accept_redirects = 1
net.ipv4.conf.default.accept_source_route = 1
net.ipv4.conf.default.arp_accept = 0
net.ipv4.conf.default.arp_announce = 0
net.ipv4.conf.default.arp_evict_nocarrier = 1
net.ipv4.conf.default.arp_filter = 0
net.ipv4.conf.default.arp_ignore = 0
net.ipv4.conf.default.arp_notify = 0
net.ipv4.conf.default.bc_forwarding = 0
net.ipv4.conf.default.bootp_relay = 0
net.ipv4.conf.default.disable_policy = 0
net.ipv4.conf.default.disable_xfrm = 0
net.ipv4.conf.default.drop_gratuitous_arp = 0
net.ipv4.conf.default.drop_unicast_in_l2_multicast = 0
net.ipv4.conf.default.force_igmp_version = 0
net.ipv4.conf.default.forwarding = 0
net.ipv4.conf.default.igmpv2_unsolicited_report_interval = 10000
net.ipv4.conf.default.igmpv3_unsolicited_report_interval = 1000
net.ipv4.conf.default.ignore_routes_with_linkdown = 0
net.ipv4.conf.default.log_martians = 0
net.ipv4.conf.default.mc_forwarding = 0
net.ipv4.conf.default.medium_id = 0
net.ipv4.conf.default.promote_secondaries = 0
net.ipv4.conf.default.proxy_arp = 0
net.ipv4.conf.default.proxy_arp_pvlan = 0
net.ipv4.conf.default.route_localnet = 0
net.ipv4.conf.default.rp_filter = 0
net.ipv4.conf.default.secure_redirects = 1
net.ipv4.conf.default.send_redirects = 1
net.ipv4.conf.default.shared_media = 1
net.ipv4.conf.default.src_valid_mark = 0
net.ipv4.conf.default.tag = 0
net.ipv4.conf.eth0.accept_local = 0
net.ipv4.conf.eth0.accept_redirects = 1
net.ipv4.conf.eth0.accept_source_route = 1
net.ipv4.conf.eth0.arp_accept = 0
net.ipv4.conf.eth0.arp_announce = 0
net.ipv4.conf.eth0.arp_evict_nocarrier = 1
net.ipv4.conf.eth0.arp_filter = 0
net.ipv4.conf.eth0.arp_ignore = 0
net.ipv4.conf.eth0.arp_notify = 0
net.ipv4.conf.eth0.bc_forwarding = 0
net.ipv4.conf.eth0.bootp_relay = 0
net.ipv4.conf.eth0.disable_policy = 0
net.ipv4.conf.eth0.disable_xfrm = 0
net.ipv4.conf.eth0.drop_gratuitous_arp = 0
net.ipv4.conf.eth0.drop_unicast_in_l2_multicast = 0
net.ipv4.conf.eth0.force_igmp_version = 0
net.ipv4.conf.eth0.forwarding = 0
net.ipv4.conf.eth0.igmpv2_unsolicited_report_interval = 10000
net.ipv4.conf.eth0.igmpv3_unsolicited_report_interval = 1000
net.ipv4.conf.eth0.ignore_routes_with_linkdown = 0
net.ipv4.conf.eth0.log_martians = 0
net.ipv4.conf.eth0.mc_forwarding = 0
net.ipv4.conf.eth0.medium_id = 0
net.ipv4.conf.eth0.promote_secondaries = 0
net.ipv4.conf.eth0.proxy_arp = 0
net.ipv4.conf.eth0.proxy_arp_pvlan = 0
net.ipv4.conf.eth0.route_localnet = 0
net.ipv4.conf.eth0.rp_filter = 1
net.ipv4.conf.eth0.secure_redirects = 1
net.ipv4.conf.eth0.send_redirects = 1
net.ipv4.conf.eth0.shared_media = 1
net.ipv4.conf.eth0.src_valid_mark = 0
net.ipv4.conf.eth0.tag = 0
net.ipv4.conf.lo.accept_local = 0
net.ipv4.conf.lo.accept_redirects = 1
net.ipv4.conf.lo.accept_source_route = 1
net.ipv4.conf.lo.arp_accept = 0
net.ipv4.conf.lo.arp_announce = 0
net.ipv4.conf.lo.arp_evict_nocarrier = 1
net.ipv4.conf.lo.arp_filter = 0
net.ipv4.conf.lo.arp_ignore = 0
net.ipv4.conf.lo.arp_notify = 0
net.ipv4.conf.lo.bc_forwarding = 0
net.ipv4.conf.lo.bootp_relay = 0
net.ipv4.conf.lo.disable_policy = 1
net.ipv4.conf.lo.disable_xfrm = 1
net.ipv4.conf.lo.drop_gratuitous_arp = 0
net.ipv4.conf.lo.drop_unicast_in_l2_multicast = 0
net.ipv4.conf.lo.force_igmp_version = 0
net.ipv4.conf.lo.forwarding = 0
net.ipv4.conf.lo.igmpv2_unsolicited_report_interval = 10000
net.ipv4.conf.lo.igmpv3_unsolicited_report_interval = 1000
net.ipv4.conf.lo.ignore_routes_with_linkdown = 0
net.ipv4.conf.lo.log_martians = 0
net.ipv4.conf.lo.mc_forwarding = 0
net.ipv4.conf.lo.medium_id = 0
net.ipv4.conf.lo.promote_secondaries = 0
net.ipv4.conf.lo.proxy_arp = 0
net.ipv4.conf.lo.proxy_arp_pvlan = 0
net.ipv4.conf.lo.route_localnet = 0
net.ipv4.conf.lo.rp_filter = 0
net.ipv4.conf.lo.secure_redirects = 1
net.ipv4.conf.lo.send_redirects = 1
net.ipv4.conf.lo.shared_media = 1
net.ipv4.conf.lo.src_valid_mark = 0
net.ipv4.conf.lo.tag = 0
r$ sysctl net.ipv4.conf.eth0
net.ipv4.conf.eth0.accept_local = 0
net.ipv4.conf.eth0.accept_redirects = 1
net.ipv4.conf.eth0.accept_source_route = 1
net.ipv4.conf.eth0.arp_accept = 0
net.ipv4.conf.eth0.arp_announce = 0
net.ipv4.conf.eth0.arp_evict_nocarrier = 1
net.ipv4.conf.eth0.arp_filter = 0
net.ipv4.conf.eth0.arp_ignore = 0
net.ipv4.conf.eth0.arp_notify = 0
net.ipv4.conf.eth0.bc_forwarding = 0
net.ipv4.conf.eth0.bootp_relay = 0
net.ipv4.conf.eth0.disable_policy = 0
net.ipv4.conf.eth0.disable_xfrm = 0
net.ipv4.conf.eth0.drop_gratuitous_arp = 0
net.ipv4.conf.eth0.drop_unicast_in_l2_multicast = 0
net.ipv4.conf.eth0.force_igmp_version = 0
net.ipv4.conf.eth0.forwarding = 0
net.ipv4.conf.eth0.igmpv2_unsolicited_report_interval = 10000
net.ipv4.conf.eth0.igmpv3_unsolicited_report_interval = 1000
net.ipv4.conf.eth0.ignore_routes_with_linkdown = 0
net.ipv4.conf.eth0.log_martians = 0
net.ipv4.conf.eth0.mc_forwarding = 0
net.ipv4.conf.eth0.medium_id = 0
net.ipv4.conf.eth0.promote_secondaries = 0
net.ipv4.conf.eth0.proxy_arp = 0
net.ipv4.conf.eth0.proxy_arp_pvlan = 0
net.ipv4.conf.eth0.route_localnet = 0
net.ipv4.conf.eth0.rp_filter = 1
net.ipv4.conf.eth0.secure_redirects = 1
net.ipv4.conf.eth0.send_redirects = 1
net.ipv4.conf.eth0.shared_media = 1
net.ipv4.conf.eth0.src_valid_mark = 0
net.ipv4.conf.eth0.tag = 0
r$ sysctl
Usage:
 sysctl [options] [variable[=value] ...]
| 
Options:
  -a, --all            display all variables
  -A                   alias of -a
  -X                   alias of -a
      --deprecated     include deprecated parameters to listing
      --dry-run        Print the key and values but do not write
  -b, --binary         print value without new line
  -e, --ignore         ignore unknown variables errors
  -N, --names          print variable names without values
  -n, --values         print only values of the given variable(s)
  -p, --load[=<file>]  read values from file
  -f                   alias of -p
      --system         read values from all system directories
  -r, --pattern <expression>
                       select setting that match expression
  -q, --quiet          do not echo variable set
  -w, --write          enable writing a value to variable
  -o                   does nothing
  -x                   does nothing
  -d                   alias of -h
| 
 -h, --help     display this help and exit
 -V, --version  output version information and exit
| 
For more details see sysctl(8).
[1]
r$ sysctl -z
sysctl: invalid option -- 'z'
| 
Usage:
 sysctl [options] [variable[=value] ...]
| 
Options:
  -a, --all            display all variables
  -A                   alias of -a
  -X                   alias of -a
      --deprecated     include deprecated parameters to listing
      --dry-run        Print the key and values but do not write
  -b, --binary         print value without new line
  -e, --ignore         ignore unknown variables errors
  -N, --names          print variable names without values
  -n, --values         print only values of the given variable(s)
  -p, --load[=<file>]  read values from file
  -f                   alias of -p
      --system         read values from all system directories
  -r, --pattern <expression>
                       select setting that match expression
  -q, --quiet          do not echo variable set
  -w, --write          enable writing a value to variable
  -o                   does nothing
  -x                   does nothing
  -d                   alias of -h
| 
 -h, --help     display this help and exit
 -V, --version  output version information and exit
| 
For more details see sysctl(8).
r$ sysctl -n -e net.ipv4.ip_forward net.nosuch
0
r$ sysctl -w net.ipv4.fib_multipath_hash_policy=4
sysctl: setting key "net.ipv4.fib_multipath_hash_policy": Invalid argument
[1]
r$ sysctl -w net.ipv4.fib_multipath_hash_policy=-1
sysctl: setting key "net.ipv4.fib_multipath_hash_policy": Invalid argument
[1]
r$ sysctl -w net.ipv4.fib_multipath_hash_fields=0
sysctl: setting key "net.ipv4.fib_multipath_hash_fields": Invalid argument
[1]
r$ sysctl -w net.ipv4.fib_multipath_hash_fields=4096
sysctl: setting key "net.ipv4.fib_multipath_hash_fields": Invalid argument
[1]
r$ sysctl -w net.ipv4.fib_multipath_hash_fields=4095
net.ipv4.fib_multipath_hash_fields = 4095
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=4294967296
sysctl: setting key "net.ipv4.fib_multipath_hash_seed": Invalid argument
[1]
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=4294967295
net.ipv4.fib_multipath_hash_seed = 4294967295
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=-1
sysctl: setting key "net.ipv4.fib_multipath_hash_seed": Invalid argument
[1]
r$ sysctl -w net.ipv4.fib_multipath_use_neigh=2
sysctl: setting key "net.ipv4.fib_multipath_use_neigh": Invalid argument
[1]
r$ sysctl -w net.ipv4.ip_default_ttl=0
sysctl: setting key "net.ipv4.ip_default_ttl": Invalid argument
[1]
r$ sysctl -w net.ipv4.ip_default_ttl=256
sysctl: setting key "net.ipv4.ip_default_ttl": Invalid argument
[1]
r$ sysctl -w net.ipv4.ip_default_ttl=255
net.ipv4.ip_default_ttl = 255
r$ sysctl -w net.ipv4.neigh.eth0.base_reachable_time_ms=0
net.ipv4.neigh.eth0.base_reachable_time_ms = 0
r$ sysctl -w net.ipv4.neigh.eth0.base_reachable_time_ms=-1
sysctl: setting key "net.ipv4.neigh.eth0.base_reachable_time_ms": Invalid argument
[1]
r$ sysctl -w net.ipv4.neigh.eth0.base_reachable_time_ms=1003
net.ipv4.neigh.eth0.base_reachable_time_ms = 1003
r$ sysctl net.ipv4.neigh.eth0.base_reachable_time_ms
net.ipv4.neigh.eth0.base_reachable_time_ms = 1004
r$ sysctl -w net.ipv4.neigh.eth0.base_reachable_time=10
net.ipv4.neigh.eth0.base_reachable_time = 10
r$ sysctl net.ipv4.neigh.default.gc_thresh1
sysctl: cannot stat /proc/sys/net/ipv4/neigh/default/gc_thresh1: No such file or directory
[1]
r$ sysctl -w net.ipv4.icmp_ratelimit=-1
sysctl: setting key "net.ipv4.icmp_ratelimit": Invalid argument
[1]
r$ sysctl -w net.ipv4.icmp_ratemask=0
net.ipv4.icmp_ratemask = 0
r$ sysctl -w net.ipv4.conf.all.forwarding=5
net.ipv4.conf.all.forwarding = 5
r$ sysctl net.ipv4.conf.eth0.forwarding
net.ipv4.conf.eth0.forwarding = 5
r$ sysctl -w net.ipv4.conf.default.rp_filter=2
net.ipv4.conf.default.rp_filter = 2
r$ sysctl net.ipv4.conf.eth0.rp_filter net.ipv4.conf.lo.rp_filter net.ipv4.conf.p0.rp_filter
net.ipv4.conf.eth0.rp_filter = 1
net.ipv4.conf.lo.rp_filter = 2
sysctl: cannot stat /proc/sys/net/ipv4/conf/p0/rp_filter: No such file or directory
[1]
r$ sysctl -w net.ipv4.ip_forward = 1
sysctl: command line(0): invalid syntax, continuing...
[1]
r$ sysctl -w net.ipv4.ip_forward=1 net.ipv4.nosuch=2 net.ipv4.tcp_sack=0
net.ipv4.ip_forward = 1
sysctl: cannot stat /proc/sys/net/ipv4/nosuch: No such file or directory
net.ipv4.tcp_sack = 0
[1]
r$ sysctl -ar ip_forward
net.ipv4.ip_forward = 1
net.ipv4.ip_forward_update_priority = 1
net.ipv4.ip_forward_use_pmtu = 0
r$ sysctl -w net.netfilter.nf_conntrack_udp_timeout=-1
net.netfilter.nf_conntrack_udp_timeout = -1
r$ sysctl -w net.netfilter.nf_conntrack_udp_timeout=0
net.netfilter.nf_conntrack_udp_timeout = 0
r$ sysctl -w net.netfilter.nf_conntrack_max=10
sysctl: setting key "net.netfilter.nf_conntrack_max": Invalid argument
r$ sysctl -w net.netfilter.nf_conntrack_tcp_loose=2
sysctl: setting key "net.netfilter.nf_conntrack_tcp_loose": Invalid argument
[1]
r$ sysctl -w net.netfilter.nf_conntrack_tcp_be_liberal=300
sysctl: setting key "net.netfilter.nf_conntrack_tcp_be_liberal": Invalid argument
[1]
r$ sysctl -w net.netfilter.nf_conntrack_acct=2
sysctl: setting key "net.netfilter.nf_conntrack_acct": Invalid argument
[1]
r$ sysctl -w net.netfilter.nf_conntrack_buckets=2
sysctl: setting key "net.netfilter.nf_conntrack_buckets": Invalid argument
r$ sysctl net.netfilter.nf_conntrack_count
net.netfilter.nf_conntrack_count = 0
r$ sysctl -w net.netfilter.nf_conntrack_count=2
sysctl: setting key "net.netfilter.nf_conntrack_count": Invalid argument
r$ sysctl -w net.ipv4.icmp_echo_ignore_all=2
sysctl: setting key "net.ipv4.icmp_echo_ignore_all": Invalid argument
[1]
r$ sysctl -w net.ipv4.icmp_errors_use_inbound_ifaddr=1
net.ipv4.icmp_errors_use_inbound_ifaddr = 1
r$ sysctl -w net.ipv4.icmp_msgs_per_sec=-1
sysctl: setting key "net.ipv4.icmp_msgs_per_sec": Invalid argument
[1]
r$ sysctl -w net.ipv4.tcp_syn_retries=0
sysctl: setting key "net.ipv4.tcp_syn_retries": Invalid argument
[1]
r$ sysctl -w net.ipv4.tcp_syn_retries=128
sysctl: setting key "net.ipv4.tcp_syn_retries": Invalid argument
[1]
r$ sysctl -w net.ipv4.route.min_pmtu=10
sysctl: setting key "net.ipv4.route.min_pmtu": Invalid argument
[1]
r$ sysctl -w net.ipv4.route.min_adv_mss=10
net.ipv4.route.min_adv_mss = 10
r$ sysctl -w net.ipv4.route.mtu_expires=10
net.ipv4.route.mtu_expires = 10
r$ sysctl -w net.ipv4.route.gc_timeout=10
sysctl: cannot stat /proc/sys/net/ipv4/route/gc_timeout: No such file or directory
[1]
r$ sysctl -w net.ipv4.ip_local_port_range="1000 2000"
sysctl: setting key "net.ipv4.ip_local_port_range": Invalid argument
[1]
r$ sysctl -w net.ipv4.ip_local_port_range="3000 2000"
sysctl: setting key "net.ipv4.ip_local_port_range": Invalid argument
[1]
r$ sysctl -w net.ipv4.ip_local_port_range="3000"
net.ipv4.ip_local_port_range = 3000
r$ sysctl net.ipv4.ip_local_port_range
net.ipv4.ip_local_port_range = 3000	60999
r$ sysctl -b net.ipv4.ip_forward
1
r$ sysctl -V
sysctl from procps-ng 4.0.2
r$ sysctl --foo
sysctl: unrecognized option '--foo'
| 
Usage:
 sysctl [options] [variable[=value] ...]
| 
Options:
  -a, --all            display all variables
  -A                   alias of -a
  -X                   alias of -a
      --deprecated     include deprecated parameters to listing
      --dry-run        Print the key and values but do not write
  -b, --binary         print value without new line
  -e, --ignore         ignore unknown variables errors
  -N, --names          print variable names without values
  -n, --values         print only values of the given variable(s)
  -p, --load[=<file>]  read values from file
  -f                   alias of -p
      --system         read values from all system directories
  -r, --pattern <expression>
                       select setting that match expression
  -q, --quiet          do not echo variable set
  -w, --write          enable writing a value to variable
  -o                   does nothing
  -x                   does nothing
  -d                   alias of -h
| 
 -h, --help     display this help and exit
 -V, --version  output version information and exit
| 
For more details see sysctl(8).
r$ sysctl -p
r$ sysctl -w net.ipv4.ip_forward_use_pmtu=2
net.ipv4.ip_forward_use_pmtu = 2
r$ sysctl -w net.ipv4.ip_nonlocal_bind=2
net.ipv4.ip_nonlocal_bind = 2
r$ sysctl -w net.ipv4.ip_early_demux=2
net.ipv4.ip_early_demux = 2
r$ sysctl -w net.ipv4.fwmark_reflect=2
net.ipv4.fwmark_reflect = 2
r$ sysctl -w net.ipv4.tcp_fwmark_accept=2
net.ipv4.tcp_fwmark_accept = 2
r$ sysctl -w net.ipv4.neigh.eth0.gc_stale_time=-1
net.ipv4.neigh.eth0.gc_stale_time = -1
r$ sysctl -w net.ipv4.neigh.eth0.ucast_solicit=-1
sysctl: setting key "net.ipv4.neigh.eth0.ucast_solicit": Invalid argument
[1]
r$ sysctl -w net.ipv4.neigh.eth0.unres_qlen=3
net.ipv4.neigh.eth0.unres_qlen = 3
r$ sysctl net.ipv4.neigh.eth0.unres_qlen_bytes
net.ipv4.neigh.eth0.unres_qlen_bytes = 6270
r$ sysctl -w net.ipv4.neigh.eth0.delay_first_probe_time=1
net.ipv4.neigh.eth0.delay_first_probe_time = 1
r$ sysctl -w net.ipv4.neigh.default.gc_thresh3=10
sysctl: cannot stat /proc/sys/net/ipv4/neigh/default/gc_thresh3: No such file or directory
[1]
