//! `capture`: every frame of the node's devices, one line each, printed when its input ends.

use super::READY;
use super::frame::frame_line;
use crate::{Ended, Outcome};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::socket::{AddressFamily, LinkAddr, SockFlag, SockProtocol, SockType, recvfrom, socket};
use std::os::fd::{AsFd, AsRawFd};

/// `PACKET_OUTGOING`.
const OUTGOING: u8 = 4;

/// Captures until standard input ends.
pub fn run() -> Outcome {
    let lines = capture().map_err(|e| Ended::wrong("capture", e))?;
    println!("{}", lines.join("\n"));
    Ok(())
}

fn capture() -> nix::Result<Vec<String>> {
    crate::pace::wait_to_begin();
    let socket = socket(AddressFamily::Packet, SockType::Raw, SockFlag::empty(), SockProtocol::EthAll)?;
    println!("{READY}");
    let input = std::io::stdin();
    let mut lines = Vec::new();
    let mut data = vec![0; 1 << 16];
    loop {
        let mut ready = [PollFd::new(socket.as_fd(), PollFlags::POLLIN), PollFd::new(input.as_fd(), PollFlags::POLLIN)];
        poll(&mut ready, PollTimeout::NONE)?;
        if ready[0].any() != Some(true) {
            return Ok(lines); // frames first: the end waits until all have been read
        }
        let Ok((length, Some(from))) = recvfrom::<LinkAddr>(socket.as_raw_fd(), &mut data) else { continue };
        let device = nix::net::if_::if_indextoname(u32::try_from(from.ifindex()).unwrap_or(0));
        let device = device.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let direction = if from.pkttype() == OUTGOING { "out" } else { "in" };
        if let (true, Some(text)) = (device != "lo", frame_line(data.get(..length).unwrap_or_default())) {
            lines.push(format!("{device} {direction} {text}"));
        }
    }
}
