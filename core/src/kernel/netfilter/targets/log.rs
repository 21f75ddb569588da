//! What LOG and TRACE write of a packet to the kernel's log (Linux: net/netfilter/nf_log_syslog.c, dump_ipv4_packet,
//! dump_ipv6_packet). What the lab
//! does not keep of a packet is written as [`wire`] has it.

use crate::base::{Body, IcmpMessage, IfIndex, Mac, Packet, TcpFlags, TcpSegment, wire};
use crate::kernel::netfilter::walk::Place;
use crate::kernel::{Context, Node};
use crate::model::netfilter::LogAction;
use crate::trace::Step;
use std::fmt::Write;
use std::net::Ipv6Addr;

/// What is written beside the headers' main fields.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    sequence: bool,
    tcp_options: bool,
    uid: bool,
    decoded_mac: bool,
}

impl Form {
    /// Of a LOG.
    pub const fn of(action: &LogAction) -> Self {
        let bits = action.options;
        Self { sequence: bits & 1 != 0, tcp_options: bits & 2 != 0, uid: bits & 8 != 0, decoded_mac: bits & 32 != 0 }
    }

    /// Of a TRACE.
    pub const TRACE: Self = Self { sequence: true, tcp_options: true, uid: true, decoded_mac: false };
}

/// Writes a line about a packet.
#[inline(never)] // web/later.txt
pub fn write(node: &mut Node, packet: &Packet, place: Place, form: Form, prefix: &str, ctx: &mut Context<'_>) {
    let line = format!("{prefix}{}", line(node, packet, place, form));
    ctx.trace.step(|| Step::Note(format!("logged: {line}")));
    node.log.write(ctx.now, line);
}

// Writing to a String cannot fail, so the results of `write!` are dropped below.

fn line(node: &Node, packet: &Packet, place: Place, form: Form) -> String {
    let name = |index: IfIndex| node.devices.get(index).map_or("", |link| link.name.as_str());
    let mut out = format!("IN={} OUT={} ", name(place.iif), name(place.oif));
    if !place.iif.is_none() {
        link_layer(&mut out, node, packet, place.iif, form);
    }
    network_layer(&mut out, packet, form, true);
    out
}

fn link_layer(out: &mut String, node: &Node, packet: &Packet, dev: IfIndex, form: Form) {
    let own = node.devices.get(dev).map_or(Mac::ZERO, |link| link.mac);
    let to = if packet.skb.group { Mac::BROADCAST } else { own };
    let from = packet.skb.sender;
    let kind: [u8; 2] = if packet.is_ipv6() { [0x86, 0xdd] } else { [0x08, 0x00] };
    let [high, low] = kind;
    let _ = match form.decoded_mac {
        true => write!(out, "MACSRC={from} MACDST={to} MACPROTO={high:02x}{low:02x} "),
        false => write!(out, "MAC={to}:{from}:{high:02x}:{low:02x} "),
    };
}

fn network_layer(out: &mut String, packet: &Packet, form: Form, outermost: bool) {
    let Packet { tos, ttl, label, .. } = packet;
    if packet.is_ipv6() {
        let _ = write!(out, "SRC={} DST={} LEN={} ", long(packet.src6()), long(packet.dst6()), packet.length());
        let _ = write!(out, "TC={tos} HOPLIMIT={ttl} FLOWLBL={label} ");
    } else {
        let _ = write!(out, "SRC={} DST={} LEN={} ", packet.src, packet.dst, packet.length());
        let _ = write!(out, "TOS=0x{:02X} PREC=0x{:02X} TTL={ttl} ID=0 ", tos & 0x1e, tos & 0xe0);
    }
    if packet.dont_fragment && !packet.is_ipv6() {
        out.push_str("DF ");
    }
    match &packet.body {
        Body::Tcp(segment) => tcp(out, segment, form),
        Body::Udp { sport, dport, data } => {
            let _ = write!(out, "PROTO=UDP SPT={sport} DPT={dport} LEN={} ", 8 + data.len());
        }
        Body::Icmp6(message) => icmp6(out, message, form, outermost),
        Body::Discovery(message) => {
            let _ = write!(out, "PROTO=ICMPv6 TYPE={} CODE=0 ", message.kind);
        }
        Body::Icmp(message) => icmp(out, message, form, outermost),
        Body::Other { protocol, .. } => {
            let _ = write!(out, "PROTO={protocol} ");
        }
    }
    if !outermost {
        return;
    }
    if form.uid && packet.skb.socket.is_some() {
        out.push_str("UID=0 GID=0 ");
    }
    if packet.skb.mark != 0 {
        let _ = write!(out, "MARK={:#x} ", packet.skb.mark);
    }
}

/// All eight groups of an address, four digits each.
fn long(address: Ipv6Addr) -> String {
    let groups = address.segments().map(|group| format!("{group:04x}"));
    groups.join(":")
}

fn tcp(out: &mut String, segment: &TcpSegment, form: Form) {
    let _ = write!(out, "PROTO=TCP SPT={} DPT={} ", segment.sport, segment.dport);
    if form.sequence {
        let _ = write!(out, "SEQ={} ACK={} ", segment.seq, segment.ack);
    }
    let _ = write!(out, "WINDOW={} RES=0x00 ", wire::WINDOW);
    let flags = [
        (TcpFlags::ACK, "ACK "),
        (TcpFlags::PSH, "PSH "),
        (TcpFlags::RST, "RST "),
        (TcpFlags::SYN, "SYN "),
        (TcpFlags::FIN, "FIN "),
    ];
    flags.iter().filter(|(flag, _)| segment.flags.has(*flag)).for_each(|(_, word)| out.push_str(word));
    out.push_str("URGP=0 ");
    if form.tcp_options && segment.options > 0 {
        out.push_str("OPT (");
        wire::tcp_option_bytes(segment).iter().for_each(|byte| {
            let _ = write!(out, "{byte:02X}");
        });
        out.push_str(") ");
    }
}

fn icmp(out: &mut String, message: &IcmpMessage, form: Form, outermost: bool) {
    let IcmpMessage { kind, code, rest, .. } = message;
    let _ = write!(out, "PROTO=ICMP TYPE={kind} CODE={code} ");
    let _ = match kind {
        0 | 8 => write!(out, "ID={} SEQ={} ", rest >> 16, rest & 0xffff),
        12 => write!(out, "PARAMETER={} ", rest >> 24),
        5 => write!(out, "GATEWAY={} ", std::net::Ipv4Addr::from(*rest)),
        _ => Ok(()),
    };
    if let Some(quoted) = message.quoted.as_ref().filter(|_| outermost && matches!(kind, 3 | 4 | 5 | 11)) {
        out.push('[');
        network_layer(out, quoted, form, false);
        out.push_str("] ");
    }
    if (*kind, *code) == (3, 4) {
        let _ = write!(out, "MTU={} ", rest & 0xffff);
    }
}

fn icmp6(out: &mut String, message: &IcmpMessage, form: Form, outermost: bool) {
    let IcmpMessage { kind, code, rest, .. } = message;
    let _ = write!(out, "PROTO=ICMPv6 TYPE={kind} CODE={code} ");
    if matches!(kind, 128 | 129) {
        let _ = write!(out, "ID={} SEQ={} ", rest >> 16, rest & 0xffff);
    }
    if *kind == 4 {
        let _ = write!(out, "POINTER={rest:08x} ");
    }
    if let Some(quoted) = message.quoted.as_ref().filter(|_| outermost && *kind < 128) {
        out.push('[');
        network_layer(out, quoted, form, false);
        out.push_str("] ");
    }
    if *kind == 2 {
        let _ = write!(out, "MTU={rest} ");
    }
}
