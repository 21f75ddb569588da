//! `serve udp|tcp PORT`: an echo server that answers with the source address and port it saw; over UDP from the address that was
//! asked, by the interface that the question came in by.

use super::READY;
use crate::{Ended, Outcome};
use nix::cmsg_space;
use nix::sys::socket::{
    ControlMessage, ControlMessageOwned, MsgFlags, SockaddrStorage, recvmsg, sendmsg, setsockopt, sockopt,
};
use socket2::{Domain, Protocol, SockAddr, Socket, Type};
use std::io::{IoSlice, IoSliceMut, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::fd::AsRawFd;
use std::time::Duration;

/// After the client's close and before our own, and before the next client: so that closing segments keep one order.
const BEFORE_CLOSE: Duration = Duration::from_millis(50);
const AFTER_CLOSE: Duration = Duration::from_millis(20);

/// Serves until it is killed.
pub fn run(words: &[&str]) -> Outcome {
    let wrong = |why: &dyn std::fmt::Display| Ended::wrong("serve", why);
    crate::pace::wait_to_begin();
    let &[proto, port] = words else { return Err(wrong(&"udp|tcp PORT")) };
    let port: u16 = port.parse().map_err(|e| wrong(&e))?;
    let (kind, protocol) = if proto == "udp" { (Type::DGRAM, Protocol::UDP) } else { (Type::STREAM, Protocol::TCP) };
    let both = bound(Domain::IPV6, kind, protocol, SocketAddr::from((Ipv6Addr::UNSPECIFIED, port)));
    let six = both.is_ok();
    let socket = both.or_else(|_| bound(Domain::IPV4, kind, protocol, SocketAddr::from((Ipv4Addr::UNSPECIFIED, port))));
    let socket = socket.map_err(|e| wrong(&e))?;
    if proto == "udp" { udp(&socket, six) } else { tcp(&socket) }.map_err(|e| wrong(&e))
}

fn bound(domain: Domain, kind: Type, protocol: Protocol, address: SocketAddr) -> std::io::Result<Socket> {
    let socket = Socket::new(domain, kind, Some(protocol))?;
    socket.set_reuse_address(true)?;
    if domain == Domain::IPV6 {
        socket.set_only_v6(false)?;
    }
    socket.bind(&SockAddr::from(address))?;
    if kind == Type::STREAM {
        socket.listen(64)?;
    }
    Ok(socket)
}

fn ready() {
    println!("{READY}");
}

fn seen(peer: SocketAddr) -> String {
    let ip = match peer.ip() {
        IpAddr::V6(six) => six.to_ipv4_mapped().map_or(IpAddr::V6(six), IpAddr::V4),
        four => four,
    };
    format!("{ip} {}", peer.port())
}

fn udp(socket: &Socket, six: bool) -> std::io::Result<()> {
    if six {
        setsockopt(socket, sockopt::Ipv6RecvPacketInfo, &true)?;
    } else {
        setsockopt(socket, sockopt::Ipv4PacketInfo, &true)?;
    }
    ready();
    let (mut data, mut control) = ([0; 2048], cmsg_space!([u8; 64]));
    loop {
        let mut buffer = [IoSliceMut::new(&mut data)];
        let got = recvmsg::<SockaddrStorage>(socket.as_raw_fd(), &mut buffer, Some(&mut control), MsgFlags::empty())?;
        let Some(peer) = got.address else { continue };
        let asked = got.cmsgs()?.next();
        let text = seen(address(&peer));
        let text = [IoSlice::new(text.as_bytes())];
        // A refused answer (a rule that drops it) ends the server, as in the recorder that made the corpus.
        match asked {
            Some(ControlMessageOwned::Ipv6PacketInfo(info)) => {
                let from = [ControlMessage::Ipv6PacketInfo(&info)];
                sendmsg(socket.as_raw_fd(), &text, &from, MsgFlags::empty(), Some(&peer))
            }
            Some(ControlMessageOwned::Ipv4PacketInfo(mut info)) => {
                info.ipi_addr.s_addr = 0; // the header's destination is not for sending
                let from = [ControlMessage::Ipv4PacketInfo(&info)];
                sendmsg(socket.as_raw_fd(), &text, &from, MsgFlags::empty(), Some(&peer))
            }
            _ => sendmsg(socket.as_raw_fd(), &text, &[], MsgFlags::empty(), Some(&peer)),
        }?;
    }
}

fn address(peer: &SockaddrStorage) -> SocketAddr {
    let four = peer.as_sockaddr_in().map(|a| SocketAddr::from((a.ip(), a.port())));
    let six = || peer.as_sockaddr_in6().map(|a| SocketAddr::from((a.ip(), a.port())));
    four.or_else(six).unwrap_or_else(|| SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)))
}

fn tcp(socket: &Socket) -> std::io::Result<()> {
    ready();
    loop {
        let (client, peer) = socket.accept()?;
        let Some(peer) = peer.as_socket() else { continue };
        let _ = answer(client, peer);
    }
}

/// The client closes first.
fn answer(mut client: Socket, peer: SocketAddr) -> std::io::Result<()> {
    client.write_all(format!("{}\n", seen(peer)).as_bytes())?;
    let _ = client.read(&mut [0])?;
    std::thread::sleep(BEFORE_CLOSE);
    drop(client);
    std::thread::sleep(AFTER_CLOSE);
    Ok(())
}
