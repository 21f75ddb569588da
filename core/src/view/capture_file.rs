//! Every frame of a run as a pcapng file: one interface block an interface, virtual time in nanoseconds, and what the node
//! decided as the packet's comment (draft-ietf-opsawg-pcapng).

use super::step_line::{self, Names};
use super::timeline::frame_of;
use super::{flight, wire};
use crate::base::{IfIndex, NodeId, PacketId, Span};
use crate::engine::World;
use crate::trace::{Fate, Record, What};
use pcap_file::pcapng::PcapNgWriter;
use pcap_file::pcapng::blocks::enhanced_packet::{EnhancedPacketBlock, EnhancedPacketOption};
use pcap_file::pcapng::blocks::interface_description::{InterfaceDescriptionBlock, InterfaceDescriptionOption};
use pcap_file::pcapng::blocks::section_header::{SectionHeaderBlock, SectionHeaderOption};
use pcap_file::{DataLink, Endianness, PcapResult};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::time::Duration;

/// Interface statistics of time: 10⁻⁹ seconds.
const NANOSECONDS: u8 = 9;
/// Directions of `epb_flags`.
const INBOUND: u32 = 1;
const OUTBOUND: u32 = 2;
/// The longest comment, in bytes: an option's length has 16 bits.
const LONGEST_COMMENT: usize = 16_000;

/// A packet at a node: what its decisions there are gathered under. Packet 0 is ARP and the like, which decide nothing.
type Visit = (NodeId, PacketId);

/// The file. Times count from `origin`.
///
/// Errors: the writer's, which memory does not give.
#[inline(never)] // web/later.txt
pub fn pcapng(world: &World, origin: Span) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    write(world, origin, &mut out).map_err(|error| error.to_string())?;
    Ok(out)
}

fn write(world: &World, origin: Span, out: &mut Vec<u8>) -> PcapResult<()> {
    let application = SectionHeaderOption::UserApplication(Cow::Borrowed("Hoplab"));
    let section = SectionHeaderBlock { endianness: Endianness::Little, options: vec![application], ..Default::default() };
    let mut writer = PcapNgWriter::with_section_header(out, section)?;
    let interfaces = interfaces(world);
    for (node, dev) in interfaces.keys() {
        writer.write_pcapng_block(description(world, *node, *dev))?;
    }
    let mut comments = comments(world);
    for (place, record) in world.trace.records.iter().enumerate() {
        let Some((dev, leaves, frame)) = frame_of(record) else { continue };
        let Some(interface) = interfaces.get(&(record.node, dev)) else { continue };
        let data = wire::bytes(frame);
        let mut options = vec![EnhancedPacketOption::Flags(if leaves { OUTBOUND } else { INBOUND })];
        options.extend(comments.remove(&place).map(|text| EnhancedPacketOption::Comment(Cow::Owned(text))));
        writer.write_pcapng_block(EnhancedPacketBlock {
            interface_id: *interface,
            timestamp: Duration::from_nanos(record.at.0.saturating_sub(origin.0)),
            original_len: u32::try_from(data.len()).unwrap_or(u32::MAX),
            data: Cow::Owned(data),
            options,
        })?;
    }
    Ok(())
}

/// The interfaces that frames passed, numbered in order of nodes and indexes.
fn interfaces(world: &World) -> BTreeMap<(NodeId, IfIndex), u32> {
    let passed = world.trace.records.iter().filter_map(|record| Some(((record.node, frame_of(record)?.0), 0)));
    let mut all: BTreeMap<(NodeId, IfIndex), u32> = passed.collect();
    all.values_mut().zip(0..).for_each(|(number, place)| *number = place);
    all
}

/// An interface's block: its name with its node's, its MAC address, its kernel.
fn description(world: &World, node: NodeId, dev: IfIndex) -> InterfaceDescriptionBlock<'static> {
    let host = world.nodes.get(usize::from(node.0));
    let link = host.and_then(|host| host.devices.get(dev));
    let name = format!("{}:{}", host.map_or("?", |host| host.name.as_str()), link.map_or("?", |link| link.name.as_str()));
    let mut options =
        vec![InterfaceDescriptionOption::IfName(Cow::Owned(name)), InterfaceDescriptionOption::IfTsResol(NANOSECONDS)];
    options.extend(link.map(|link| InterfaceDescriptionOption::IfMacAddr(Cow::Owned(link.mac.0.to_vec()))));
    options.extend(host.map(|host| InterfaceDescriptionOption::IfOs(Cow::Owned(format!("Linux {}", host.profile.version)))));
    InterfaceDescriptionBlock { linktype: DataLink::ETHERNET, snaplen: 0, options }
}

/// What was decided, by the place of the record of the frame that it is told with: a frame that leaves says why it goes this way;
/// one that came in and goes no further says what became of it.
fn comments(world: &World) -> BTreeMap<usize, String> {
    let mut out = BTreeMap::new();
    let mut gathered: BTreeMap<Visit, Vec<String>> = BTreeMap::new();
    let mut arrived: BTreeMap<Visit, usize> = BTreeMap::new();
    for (place, record) in world.trace.records.iter().enumerate() {
        let visit = (record.node, record.packet);
        if record.packet == PacketId(0) {
            continue;
        }
        match &record.what {
            What::Received { .. } => {
                arrived.insert(visit, place);
            }
            What::Sent { .. } => {
                let lines = gathered.remove(&visit).unwrap_or_default();
                tell(&mut out, place, lines);
                arrived.remove(&visit);
            }
            What::Step(_) => gathered.entry(visit).or_default().extend(line(world, record)),
            What::Fate(fate) => {
                let Some(end) = end(fate) else { continue };
                let mut lines = gathered.remove(&visit).unwrap_or_default();
                lines.push(end);
                if let Some(place) = arrived.remove(&visit) {
                    tell(&mut out, place, lines);
                }
            }
            What::Born(_) | What::Flight { .. } => {}
        }
    }
    out
}

fn tell(out: &mut BTreeMap<usize, String>, place: usize, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    let mut text = lines.join("\n");
    if text.len() > LONGEST_COMMENT {
        text.truncate(text.floor_char_boundary(LONGEST_COMMENT));
        text.push('…');
    }
    out.insert(place, text);
}

/// `rules: 100: from 192.168.0.0/16 lookup 100`
fn line(world: &World, record: &Record) -> Option<String> {
    let What::Step(step) = &record.what else { return None };
    let names = Names { node: world.nodes.get(usize::from(record.node.0)) };
    let line = step_line::of(step, &names);
    Some(format!("{}: {}", line.group, line.text))
}

/// How it ended here; `None`: it went on.
fn end(fate: &Fate) -> Option<String> {
    match (flight::reason(fate), fate) {
        (Some(why), _) => Some(format!("dropped: {why}")),
        (None, Fate::Delivered) => Some("delivered".to_owned()),
        _ => None,
    }
}
