# kernel: 6.18
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
h$ ip link add eth0 type veth peer name lan0 netns r
h$ ip addr add 192.168.0.3/24 dev eth0
h$ ip addr add 192.168.1.3/24 dev eth0
h$ ip link set eth0 up
h$ ip link set lo up
r$ ip addr add 192.168.0.1/24 dev lan0
r$ ip addr add 192.168.1.1/24 dev lan0
r$ ip link set lan0 up
r$ ip link add wan0 type veth peer name eth0 netns w
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip link set wan0 up
w$ ip addr add 10.0.0.1/24 dev eth0
w$ ip link set eth0 up
w$ ip link set lo up
w$ ip addr add 198.51.100.10/32 dev lo
w$ ip route add 192.168.0.0/16 via 10.0.0.2
w$ serve udp 53
h$ ip route add default via 192.168.0.1
h$ ip neigh add 192.168.0.2 lladdr 02:00:00:00:00:02 dev eth0
r$ ip neigh add 192.168.0.2 lladdr 02:00:00:00:00:02 dev lan0
r$ ip route add 203.0.113.0/24 via 192.168.0.2
r$ ip route add 198.51.100.0/24 via 10.0.0.1
h$ sysctl -w net.ipv4.neigh.eth0.delay_first_probe_time=60
net.ipv4.neigh.eth0.delay_first_probe_time = 60
h$ sysctl -w net.ipv4.conf.all.shared_media=0
net.ipv4.conf.all.shared_media = 0
h$ sysctl -w net.ipv4.conf.eth0.shared_media=0
net.ipv4.conf.eth0.shared_media = 0
h$ flow udp 203.0.113.4 53 --timeout 0.3
timeout
[1]
h$ ip route get 203.0.113.4
203.0.113.4 via 192.168.0.1 dev eth0 src 192.168.0.3 uid 0 
    cache 
h$ sleep 1
h$ ip route add 172.16.0.0/12 via 192.168.0.2
h$ flow udp 203.0.113.5 53 --timeout 0.3
timeout
[1]
h$ ip route get 203.0.113.5
203.0.113.5 via 192.168.0.2 dev eth0 src 192.168.0.3 uid 0 
    cache <redirected> expires 299sec 
h$ sleep 1
h$ ip route del 172.16.0.0/12
h$ ip addr add 192.168.0.2/32 dev lo
h$ flow udp 203.0.113.6 53 --timeout 0.3
timeout
[1]
h$ ip route get 203.0.113.6
203.0.113.6 via 192.168.0.1 dev eth0 src 192.168.0.3 uid 0 
    cache 
h$ sleep 1
h$ sysctl -w net.ipv4.conf.all.secure_redirects=0
net.ipv4.conf.all.secure_redirects = 0
h$ sysctl -w net.ipv4.conf.eth0.secure_redirects=0
net.ipv4.conf.eth0.secure_redirects = 0
h$ flow udp 203.0.113.7 53 --timeout 0.3
timeout
[1]
h$ ip route get 203.0.113.7
203.0.113.7 via 192.168.0.2 dev eth0 src 192.168.0.3 uid 0 
    cache <redirected> expires 299sec 
h$ sleep 2
h$ flow udp 203.0.113.8 53 --from 192.168.1.3 --timeout 0.3
timeout
[1]
h$ ip route get 203.0.113.8 from 192.168.1.3
203.0.113.8 from 192.168.1.3 via 192.168.0.1 dev eth0 uid 0 
    cache 
