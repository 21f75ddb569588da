//! Addresses: MAC, IPv4 prefixes, the families that addresses are of, and IPv4 addresses in the C library's many forms.

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// An IPv4 prefix.
pub type Prefix = Ipv4Net;

/// An address family.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// IPv4 (AF_INET).
    #[default]
    Inet,
    /// IPv6 (AF_INET6).
    Inet6,
}

impl Family {
    /// The family of an address.
    pub const fn of(address: IpAddr) -> Self {
        match address {
            IpAddr::V4(_) => Self::Inet,
            IpAddr::V6(_) => Self::Inet6,
        }
    }

    /// Linux's number (AF_*).
    pub const fn number(self) -> u8 {
        match self {
            Self::Inet => 2,
            Self::Inet6 => 10,
        }
    }

    /// Bits of an address.
    pub const fn bits(self) -> u8 {
        match self {
            Self::Inet => 32,
            Self::Inet6 => 128,
        }
    }

    /// The address that stands for none: `0.0.0.0` or `::`.
    pub const fn unspecified(self) -> IpAddr {
        match self {
            Self::Inet => IpAddr::V4(Ipv4Addr::UNSPECIFIED),
            Self::Inet6 => IpAddr::V6(Ipv6Addr::UNSPECIFIED),
        }
    }

    /// The prefix of length 0.
    pub fn everything(self) -> IpNet {
        match self {
            Self::Inet => IpNet::V4(Ipv4Net::default()),
            Self::Inet6 => IpNet::V6(Ipv6Net::default()),
        }
    }
}

/// An IPv4 address where it is one.
pub const fn v4(address: IpAddr) -> Option<Ipv4Addr> {
    match address {
        IpAddr::V4(address) => Some(address),
        IpAddr::V6(_) => None,
    }
}

/// An IPv6 address where it is one.
pub const fn v6(address: IpAddr) -> Option<Ipv6Addr> {
    match address {
        IpAddr::V4(_) => None,
        IpAddr::V6(address) => Some(address),
    }
}

/// The bytes of an address.
pub fn octets(address: IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().to_vec(),
    }
}

/// An address as the C library writes it (inet_ntop): unlike Rust it writes `::1.2.3.4` too.
pub fn text(address: IpAddr) -> String {
    if let IpAddr::V6(v6) = address
        && let [0, 0, 0, 0, 0, 0, high, _] = v6.segments()
        && high != 0
    {
        let [.., a, b, c, d] = v6.octets();
        return format!("::{a}.{b}.{c}.{d}");
    }
    address.to_string()
}

/// An Ethernet address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Mac(pub [u8; 6]);

impl Mac {
    /// Everybody on the link.
    pub const BROADCAST: Mac = Mac([0xff; 6]);
    /// The loopback interface's.
    pub const ZERO: Mac = Mac([0; 6]);

    /// True for broadcast and multicast addresses.
    pub const fn is_group(self) -> bool {
        self.0[0] & 1 == 1
    }
}

impl fmt::Display for Mac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g] = self.0;
        write!(f, "{a:02x}:{b:02x}:{c:02x}:{d:02x}:{e:02x}:{g:02x}")
    }
}

/// An address in one to four parts, each decimal, octal or hexadecimal (glibc's inet_aton).
pub fn inet_aton(text: &str) -> Option<Ipv4Addr> {
    let parts: Vec<u32> = text.split('.').map(part).collect::<Option<_>>()?;
    let (last, front) = parts.split_last()?;
    let room = 32u32.checked_sub(8 * u32::try_from(front.len()).ok()?).filter(|room| *room >= 8)?;
    if front.iter().any(|part| *part > 255) || u64::from(*last) >= 1 << room {
        return None;
    }
    let upper = front.iter().fold(0u64, |bits, part| bits << 8 | u64::from(*part));
    Some(Ipv4Addr::from((upper << room) as u32 | last))
}

fn part(text: &str) -> Option<u32> {
    let (digits, radix) = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(hex) => (hex, 16),
        None if text.len() > 1 && text.starts_with('0') => (text, 8),
        None => (text, 10),
    };
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    u32::from_str_radix(digits, radix).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_one_to_four_parts() {
        for (text, address) in [("10.0.0.2", "10.0.0.2"), ("10.2", "10.0.0.2"), ("0", "0.0.0.0"), ("0x7f.1", "127.0.0.1")] {
            assert_eq!(inet_aton(text).map(|a| a.to_string()).as_deref(), Some(address), "{text}");
        }
        for wrong in ["", "1.2.3.4.5", "1.2.3.256", "256.1", "host", "1.", "4294967296", "+1"] {
            assert_eq!(inet_aton(wrong), None, "{wrong}");
        }
    }
}
