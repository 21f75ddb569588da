//! `flow udp|tcp DST PORT [--from A] [--sport N] [--count N] [--timeout S] [--mark M]`: one client flow; prints how each try ended
//! and how the server saw it. Over UDP one socket serves all tries, over TCP each has its own.

use crate::pace;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use socket2::{Domain, Protocol, SockAddr, Socket, Type};
use std::io::{Error, ErrorKind, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs};
use std::os::fd::AsFd;
use std::process::ExitCode;
use std::time::Duration;

/// A TCP client waits before it closes and after: closing segments keep one order.
const BEFORE_CLOSE: Duration = Duration::from_millis(60);
const AFTER_CLOSE: Duration = Duration::from_millis(120);

/// A name instead of an address: there is no name server in a lab (`EAI_AGAIN`).
const NOBODY_KNOWS: &str = "Unknown error -3";

struct Options<'a> {
    udp: bool,
    dst: &'a str,
    port: u16,
    from: Option<IpAddr>,
    sport: u16,
    count: u32,
    timeout: Duration,
    mark: Option<u32>,
}

/// Exit status: 0 when every try got its reply, 1 when not, 2 for wrong use.
pub fn run(words: &[&str]) -> ExitCode {
    pace::wait_to_begin();
    let status = match options(words) {
        Ok(options) => u8::from(!tries(&options)),
        Err(why) => {
            println!("flow: {why}");
            2
        }
    };
    std::thread::sleep(pace::EXIT);
    ExitCode::from(status)
}

fn options<'a>(words: &[&'a str]) -> Result<Options<'a>, String> {
    let &[proto, dst, port, ref rest @ ..] = words else { return Err("udp|tcp DST PORT".to_owned()) };
    let port = port.parse().map_err(|_| format!("bad port {port}"))?;
    let timeout = Duration::from_millis(2500);
    let mut out = Options { udp: proto == "udp", dst, port, from: None, sport: 0, count: 1, timeout, mark: None };
    for pair in rest.chunks_exact(2) {
        let &[key, value] = pair else { continue };
        let bad = || format!("bad {key} {value}");
        match key {
            "--from" => out.from = Some(value.parse().map_err(|_| bad())?),
            "--sport" => out.sport = value.parse().map_err(|_| bad())?,
            "--count" => out.count = value.parse().map_err(|_| bad())?,
            "--timeout" => {
                let seconds = value.parse().ok().and_then(|s| Duration::try_from_secs_f64(s).ok());
                out.timeout = seconds.ok_or_else(bad)?;
            }
            "--mark" => {
                let digits =
                    value.strip_prefix("0x").map_or_else(|| value.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok());
                out.mark = Some(digits.ok_or_else(bad)?);
            }
            _ => return Err(format!("unknown option {key}")),
        }
    }
    Ok(out)
}

fn tries(options: &Options<'_>) -> bool {
    let mut good = true;
    let mut held: Option<Socket> = None;
    for i in 0..options.count {
        match one_try(options, &mut held, i) {
            Ok((address, port)) => println!("reply: seen as {address} port {port}"),
            Err(error) => {
                good = false;
                println!("{}", ending(&error));
            }
        }
        if !options.udp {
            std::thread::sleep(BEFORE_CLOSE);
            held = None;
            std::thread::sleep(AFTER_CLOSE);
        }
    }
    good
}

/// A socket that could not be connected stays: the next question finds it without a peer.
fn one_try(options: &Options<'_>, held: &mut Option<Socket>, number: u32) -> std::io::Result<(String, String)> {
    if held.is_none() || !options.udp {
        let six = options.dst.contains(':');
        let (kind, protocol) = if options.udp { (Type::DGRAM, Protocol::UDP) } else { (Type::STREAM, Protocol::TCP) };
        let socket = Socket::new(if six { Domain::IPV6 } else { Domain::IPV4 }, kind, Some(protocol))?;
        connect(held.insert(socket), options, six)?;
    }
    let Some(socket) = held else { return Err(ErrorKind::NotConnected.into()) };
    if options.udp {
        socket.write_all(format!("probe {number}").as_bytes())?;
    }
    let mut data = Vec::new();
    let mut part = [0; 256];
    while !data.ends_with(b"\n") {
        let n = read(socket, &mut part, options.timeout)?;
        data.extend_from_slice(part.get(..n).unwrap_or_default());
        if options.udp || n == 0 {
            break;
        }
    }
    let text = String::from_utf8_lossy(&data).into_owned();
    let mut words = text.split_whitespace().map(str::to_owned);
    Ok((words.next().unwrap_or_default(), words.next().unwrap_or_default()))
}

/// Waits by `poll`, whose timer is exact: a socket's own time limit is as coarse as the kernel's retransmission timers.
fn read(socket: &mut Socket, part: &mut [u8], patience: Duration) -> std::io::Result<usize> {
    let wait = PollTimeout::try_from(patience).unwrap_or(PollTimeout::MAX);
    if poll(&mut [PollFd::new(socket.as_fd(), PollFlags::POLLIN)], wait)? == 0 {
        return Err(ErrorKind::TimedOut.into());
    }
    socket.read(part)
}

fn connect(socket: &Socket, options: &Options<'_>, six: bool) -> std::io::Result<()> {
    socket.set_reuse_address(true)?;
    if let Some(mark) = options.mark {
        socket.set_mark(mark)?;
    }
    if options.from.is_some() || options.sport != 0 {
        let any = if six { Ipv6Addr::UNSPECIFIED.into() } else { IpAddr::V4(Ipv4Addr::UNSPECIFIED) };
        socket.bind(&SockAddr::from(SocketAddr::from((options.from.unwrap_or(any), options.sport))))?;
    }
    let to = (options.dst, options.port).to_socket_addrs().ok().and_then(|mut all| all.next());
    let to = to.ok_or_else(|| Error::other(NOBODY_KNOWS))?;
    if options.udp { socket.connect(&to.into()) } else { socket.connect_timeout(&to.into(), options.timeout) }
}

/// `timeout`, whoever's patience it was, or the errno's text.
fn ending(error: &Error) -> String {
    match error.kind() {
        ErrorKind::TimedOut | ErrorKind::WouldBlock => "timeout".to_owned(),
        _ => {
            let text = error.to_string();
            format!("error: {}", text.split(" (os error").next().unwrap_or(&text))
        }
    }
}
