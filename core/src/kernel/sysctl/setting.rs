//! What a setting is: a number with a range, and how a written text becomes one (Linux: kernel/sysctl.c).

use crate::base::Errno;

/// What the kernel's handler of a file takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any signed 32-bit number (proc_dointvec).
    Int,
    /// A number between two bounds, both included (proc_dointvec_minmax, proc_dou8vec_minmax).
    Within(i64, i64),
    /// Any unsigned 32-bit number (proc_douintvec).
    Unsigned,
    /// Milliseconds kept in ticks of 4 ms, rounded up (proc_dointvec_ms_jiffies_minmax); the least allowed.
    Millis(i64),
    /// Seconds kept in ticks of 4 ms (proc_dointvec_jiffies).
    Seconds,
    /// Can be read only.
    ReadOnly,
}

/// One file: its name within its folder, and the field behind it.
pub struct Setting<T> {
    /// Last part of the key.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Reads the field.
    pub get: fn(&T) -> i64,
    /// Writes the field.
    pub set: fn(&mut T, i64),
}

/// Makes a struct of settings and the table of its files from one list. The list is in alphabetical order.
macro_rules! settings {
    ($(#[$doc:meta])* $name:ident { $( $(#[$field_doc:meta])* $field:ident: $kind:expr => $default:expr, )* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name {
            $( $(#[$field_doc])* pub $field: i64, )*
        }

        impl Default for $name {
            fn default() -> Self {
                Self { $( $field: $default, )* }
            }
        }

        impl $name {
            /// Its files, in alphabetical order.
            pub const SETTINGS: &'static [$crate::kernel::sysctl::setting::Setting<$name>] = &[
                $( $crate::kernel::sysctl::setting::Setting {
                    name: stringify!($field),
                    kind: $kind,
                    get: |settings| settings.$field,
                    set: |settings, value| settings.$field = value,
                }, )*
            ];
        }
    };
}
pub(super) use settings;

impl Kind {
    /// The number that a written text stands for.
    ///
    /// Errors: EINVAL for what is no number, or out of range, or cannot be written.
    pub fn parse(self, text: &str) -> Result<i64, Errno> {
        let word = text.split([' ', '\t', '\n']).find(|word| !word.is_empty()).ok_or(Errno::Einval)?;
        let value = number(word).ok_or(Errno::Einval)?;
        let (low, high) = match self {
            Self::Int => (i64::from(i32::MIN), i64::from(i32::MAX)),
            Self::Within(low, high) => (low, high),
            Self::Unsigned => (0, i64::from(u32::MAX)),
            Self::Seconds => (i64::from(i32::MIN), i64::from(i32::MAX) / 250),
            Self::Millis(low) => (low, i64::from(i32::MAX)),
            Self::ReadOnly => return Err(Errno::Einval),
        };
        if !(low..=high).contains(&value) {
            return Err(Errno::Einval);
        }
        Ok(match self {
            Self::Millis(_) if value > 0 => (value + 3) / 4 * 4,
            _ => value,
        })
    }
}

/// A number as the kernel reads it: decimal, `0x` hexadecimal or `0` octal, with a minus sign.
fn number(word: &str) -> Option<i64> {
    let (negative, digits) = word.strip_prefix('-').map_or((false, word), |rest| (true, rest));
    let (radix, digits) = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(rest) => (16, rest),
        None if digits.len() > 1 && digits.starts_with('0') => (8, digits),
        None => (10, digits),
    };
    if !digits.chars().all(|c| c.is_digit(radix)) {
        return None;
    }
    let value = i64::from_str_radix(digits, radix).ok()?;
    Some(if negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_the_kernel_reads_them() {
        assert_eq!(Kind::Int.parse("0x10"), Ok(16));
        assert_eq!(Kind::Int.parse("1 2"), Ok(1));
        assert_eq!(Kind::Int.parse("-1"), Ok(-1));
        for wrong in ["", "1x", "x", "99999999999", "0x", "--1"] {
            assert_eq!(Kind::Int.parse(wrong), Err(Errno::Einval), "{wrong:?}");
        }
        assert_eq!(Kind::Within(0, 3).parse("4"), Err(Errno::Einval));
    }

    #[test]
    fn milliseconds_are_kept_in_ticks() {
        assert_eq!(Kind::Millis(0).parse("1003"), Ok(1004));
        assert_eq!(Kind::Millis(0).parse("-1"), Err(Errno::Einval));
    }
}
