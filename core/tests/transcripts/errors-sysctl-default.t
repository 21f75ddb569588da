# kernel: 6.18
# which interfaces follow net.ipv4.conf.default
r$ ip link add eth0 type veth peer name p0 netns x
r$ sysctl -w net.ipv4.conf.default.accept_local=2 net.ipv4.conf.default.accept_redirects=2 net.ipv4.conf.default.send_redirects=2 net.ipv4.conf.default.log_martians=2 net.ipv4.conf.default.forwarding=2 net.ipv4.conf.default.arp_filter=2 net.ipv4.conf.default.rp_filter=2 net.ipv4.conf.default.src_valid_mark=1 net.ipv4.conf.default.promote_secondaries=1 net.ipv4.conf.default.accept_source_route=0
net.ipv4.conf.default.accept_local = 2
net.ipv4.conf.default.accept_redirects = 2
net.ipv4.conf.default.send_redirects = 2
net.ipv4.conf.default.log_martians = 2
net.ipv4.conf.default.forwarding = 2
net.ipv4.conf.default.arp_filter = 2
net.ipv4.conf.default.rp_filter = 2
net.ipv4.conf.default.src_valid_mark = 1
net.ipv4.conf.default.promote_secondaries = 1
net.ipv4.conf.default.accept_source_route = 0
r$ sysctl net.ipv4.conf.eth0
net.ipv4.conf.eth0.accept_local = 2
net.ipv4.conf.eth0.accept_redirects = 1
net.ipv4.conf.eth0.accept_source_route = 0
net.ipv4.conf.eth0.arp_accept = 0
net.ipv4.conf.eth0.arp_announce = 0
net.ipv4.conf.eth0.arp_evict_nocarrier = 1
net.ipv4.conf.eth0.arp_filter = 2
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
net.ipv4.conf.eth0.log_martians = 2
net.ipv4.conf.eth0.mc_forwarding = 0
net.ipv4.conf.eth0.medium_id = 0
net.ipv4.conf.eth0.promote_secondaries = 0
net.ipv4.conf.eth0.proxy_arp = 0
net.ipv4.conf.eth0.proxy_arp_pvlan = 0
net.ipv4.conf.eth0.route_localnet = 0
net.ipv4.conf.eth0.rp_filter = 0
net.ipv4.conf.eth0.secure_redirects = 1
net.ipv4.conf.eth0.send_redirects = 1
net.ipv4.conf.eth0.shared_media = 1
net.ipv4.conf.eth0.src_valid_mark = 1
net.ipv4.conf.eth0.tag = 0
r$ ip link set lo up
r$ sysctl -w net.ipv4.conf.default.arp_announce=1
net.ipv4.conf.default.arp_announce = 1
r$ sysctl net.ipv4.conf.lo.arp_announce net.ipv4.conf.eth0.arp_announce
net.ipv4.conf.lo.arp_announce = 0
net.ipv4.conf.eth0.arp_announce = 1
r$ ip addr add 10.0.0.1/33 dev eth0
Error: any valid prefix is expected rather than "10.0.0.1/33".
[1]
r$ ip addr del 10.0.0.1/24 dev eth0
Error: ipv4: Address not found.
[2]
r$ sysctl -w net.ipv4.conf.default.arp_announce=2
net.ipv4.conf.default.arp_announce = 2
r$ sysctl net.ipv4.conf.eth0.arp_announce
net.ipv4.conf.eth0.arp_announce = 2
