//! Names of ports as Debian's /etc/services has them: what iptables' `-L` without `-n` prints, and what may be typed in a port's
//! place.

use crate::base::packet::protocol;

/// A name of TCP's port, of UDP's, or of both.
const TCP: u8 = 1;
const UDP: u8 = 2;
const BOTH: u8 = 3;

/// Ports below 10000 with their names (Debian 12).
#[rustfmt::skip]
const SERVICES: [(u16, &str, u8); 242] = [
    (1, "tcpmux", TCP), (7, "echo", BOTH), (9, "discard", BOTH), (11, "systat", TCP), (13, "daytime", BOTH),
    (15, "netstat", TCP), (17, "qotd", TCP), (19, "chargen", BOTH), (20, "ftp-data", TCP), (21, "ftp", TCP),
    (21, "fsp", UDP), (22, "ssh", TCP), (23, "telnet", TCP), (25, "smtp", TCP), (37, "time", BOTH), (43, "whois", TCP),
    (49, "tacacs", BOTH), (53, "domain", BOTH), (67, "bootps", UDP), (68, "bootpc", UDP), (69, "tftp", UDP),
    (70, "gopher", TCP), (79, "finger", TCP), (80, "http", TCP), (88, "kerberos", BOTH), (102, "iso-tsap", TCP),
    (104, "acr-nema", TCP), (106, "poppassd", TCP), (110, "pop3", TCP), (111, "sunrpc", BOTH), (113, "auth", TCP),
    (119, "nntp", TCP), (123, "ntp", UDP), (135, "epmap", TCP), (137, "netbios-ns", UDP), (138, "netbios-dgm", UDP),
    (139, "netbios-ssn", TCP), (143, "imap2", TCP), (161, "snmp", BOTH), (162, "snmp-trap", BOTH), (163, "cmip-man", BOTH),
    (164, "cmip-agent", BOTH), (174, "mailq", TCP), (177, "xdmcp", UDP), (179, "bgp", TCP), (199, "smux", TCP),
    (209, "qmtp", TCP), (210, "z3950", TCP), (213, "ipx", UDP), (319, "ptp-event", UDP), (320, "ptp-general", UDP),
    (345, "pawserv", TCP), (346, "zserv", TCP), (369, "rpc2portmap", BOTH), (370, "codaauth2", BOTH),
    (371, "clearcase", UDP), (389, "ldap", BOTH), (427, "svrloc", BOTH), (443, "https", BOTH), (444, "snpp", TCP),
    (445, "microsoft-ds", TCP), (464, "kpasswd", BOTH), (465, "submissions", TCP), (487, "saft", TCP), (500, "isakmp", UDP),
    (512, "exec", TCP), (512, "biff", UDP), (513, "login", TCP), (513, "who", UDP), (514, "shell", TCP),
    (514, "syslog", UDP), (515, "printer", TCP), (517, "talk", UDP), (518, "ntalk", UDP), (520, "route", UDP),
    (538, "gdomap", BOTH), (540, "uucp", TCP), (543, "klogin", TCP), (544, "kshell", TCP), (546, "dhcpv6-client", UDP),
    (547, "dhcpv6-server", UDP), (548, "afpovertcp", TCP), (554, "rtsp", BOTH), (563, "nntps", TCP),
    (587, "submission", TCP), (607, "nqs", TCP), (623, "asf-rmcp", UDP), (628, "qmqp", TCP), (631, "ipp", TCP),
    (636, "ldaps", BOTH), (646, "ldp", BOTH), (655, "tinc", BOTH), (706, "silc", TCP), (749, "kerberos-adm", TCP),
    (750, "kerberos4", BOTH), (751, "kerberos-master", BOTH), (752, "passwd-server", UDP), (754, "krb-prop", TCP),
    (775, "moira-db", TCP), (777, "moira-update", TCP), (779, "moira-ureg", UDP), (783, "spamd", TCP),
    (853, "domain-s", BOTH), (871, "supfilesrv", TCP), (873, "rsync", TCP), (989, "ftps-data", TCP), (990, "ftps", TCP),
    (992, "telnets", TCP), (993, "imaps", TCP), (995, "pop3s", TCP), (1080, "socks", TCP), (1093, "proofd", TCP),
    (1094, "rootd", TCP), (1099, "rmiregistry", TCP), (1127, "supfiledbg", TCP), (1178, "skkserv", TCP),
    (1194, "openvpn", BOTH), (1210, "predict", UDP), (1236, "rmtcfg", TCP), (1313, "xtel", TCP), (1314, "xtelw", TCP),
    (1352, "lotusnote", TCP), (1433, "ms-sql-s", TCP), (1434, "ms-sql-m", UDP), (1524, "ingreslock", TCP),
    (1645, "datametrics", BOTH), (1646, "sa-msg-port", BOTH), (1649, "kermit", TCP), (1677, "groupwise", TCP),
    (1701, "l2f", UDP), (1812, "radius", BOTH), (1813, "radius-acct", BOTH), (2000, "cisco-sccp", TCP), (2049, "nfs", BOTH),
    (2086, "gnunet", BOTH), (2101, "rtcm-sc104", BOTH), (2102, "zephyr-srv", UDP), (2103, "zephyr-clt", UDP),
    (2104, "zephyr-hm", UDP), (2119, "gsigatekeeper", TCP), (2121, "iprop", TCP), (2135, "gris", TCP),
    (2401, "cvspserver", TCP), (2430, "venus", BOTH), (2431, "venus-se", BOTH), (2432, "codasrv", BOTH),
    (2433, "codasrv-se", BOTH), (2583, "mon", BOTH), (2600, "zebrasrv", TCP), (2601, "zebra", TCP), (2602, "ripd", TCP),
    (2603, "ripngd", TCP), (2604, "ospfd", TCP), (2605, "bgpd", TCP), (2606, "ospf6d", TCP), (2607, "ospfapi", TCP),
    (2608, "isisd", TCP), (2628, "dict", TCP), (2792, "f5-globalsite", TCP), (2811, "gsiftp", TCP), (2947, "gpsd", TCP),
    (3050, "gds-db", TCP), (3130, "icpv2", UDP), (3205, "isns", BOTH), (3260, "iscsi-target", TCP), (3306, "mysql", TCP),
    (3389, "ms-wbt-server", TCP), (3493, "nut", BOTH), (3632, "distcc", TCP), (3689, "daap", TCP), (3690, "svn", TCP),
    (4031, "suucp", TCP), (4094, "sysrqd", TCP), (4190, "sieve", TCP), (4353, "f5-iquery", TCP), (4369, "epmd", TCP),
    (4373, "remctl", TCP), (4460, "ntske", TCP), (4500, "ipsec-nat-t", UDP), (4557, "fax", TCP), (4559, "hylafax", TCP),
    (4569, "iax", UDP), (4691, "mtn", TCP), (4899, "radmin-port", TCP), (4949, "munin", TCP), (5060, "sip", BOTH),
    (5061, "sip-tls", BOTH), (5222, "xmpp-client", TCP), (5269, "xmpp-server", TCP), (5308, "cfengine", TCP),
    (5353, "mdns", UDP), (5432, "postgresql", TCP), (5555, "rplay", UDP), (5556, "freeciv", TCP), (5666, "nrpe", TCP),
    (5667, "nsca", TCP), (5671, "amqps", TCP), (5672, "amqp", TCP), (5680, "canna", TCP), (6000, "x11", TCP),
    (6001, "x11-1", TCP), (6002, "x11-2", TCP), (6003, "x11-3", TCP), (6004, "x11-4", TCP), (6005, "x11-5", TCP),
    (6006, "x11-6", TCP), (6007, "x11-7", TCP), (6346, "gnutella-svc", BOTH), (6347, "gnutella-rtr", BOTH),
    (6379, "redis", TCP), (6444, "sge-qmaster", TCP), (6445, "sge-execd", TCP), (6446, "mysql-proxy", TCP),
    (6514, "syslog-tls", TCP), (6566, "sane-port", TCP), (6667, "ircd", TCP), (6696, "babel", UDP), (6697, "ircs-u", TCP),
    (7000, "bbs", TCP), (7000, "afs3-fileserver", UDP), (7001, "afs3-callback", UDP), (7002, "afs3-prserver", UDP),
    (7003, "afs3-vlserver", UDP), (7004, "afs3-kaserver", UDP), (7005, "afs3-volser", UDP), (7007, "afs3-bos", UDP),
    (7008, "afs3-update", UDP), (7009, "afs3-rmtsys", UDP), (7100, "font-service", TCP), (8021, "zope-ftp", TCP),
    (8080, "http-alt", TCP), (8081, "tproxy", TCP), (8088, "omniorb", TCP), (8140, "puppet", TCP),
    (8990, "clc-build-daemon", TCP), (9098, "xinetd", TCP), (9101, "bacula-dir", TCP), (9102, "bacula-fd", TCP),
    (9103, "bacula-sd", TCP), (9418, "git", TCP), (9667, "xmms2", TCP), (9673, "zope", TCP),
];

/// Other names of ports.
const ALIASES: [(&str, u16); 5] = [("www", 80), ("mail", 25), ("nameserver", 53), ("pop-3", 110), ("imap", 143)];

/// The name of a port of TCP or UDP, by protocol number.
pub fn name(port: u16, of: u8) -> Option<&'static str> {
    let bit = match of {
        protocol::TCP => TCP,
        protocol::UDP => UDP,
        _ => return None,
    };
    let start = SERVICES.partition_point(|(number, ..)| *number < port);
    let mut held = SERVICES.iter().skip(start).take_while(|(number, ..)| *number == port);
    held.find(|(_, _, bits)| bits & bit != 0).map(|(_, name, _)| *name)
}

/// The port of a name.
pub fn port(name: &str) -> Option<u16> {
    let known = SERVICES.iter().find(|(_, held, _)| *held == name).map(|(port, ..)| *port);
    known.or_else(|| ALIASES.iter().find(|(held, _)| *held == name).map(|(_, port)| *port))
}
