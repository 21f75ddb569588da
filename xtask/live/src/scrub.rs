//! A router must not see the hash that the sending socket drew at random: a veth hands it on, as no wire would, and hash policy
//! 1 uses it in place of its own. A program of three instructions at each device's ingress (tcx) clears it.

use aya::programs::{SchedClassifier, TcAttachType};
use aya::{Ebpf, EbpfLoader};
use object::write::{Object, Symbol, SymbolSection};
use object::{Architecture, BinaryFormat, Endianness, SectionKind, SymbolFlags, SymbolKind, SymbolScope};
use std::collections::BTreeSet;

/// The program's name and its section's.
const NAME: &str = "scrub";
const SECTION: &str = "classifier";
/// `bpf_set_hash_invalid(skb); return 0;`: call 41, r0 = 0, exit; eight bytes each, context still in r1.
const PROGRAM: [u64; 3] = [41 << 32 | 0x85, 0xb7, 0x95];

/// Holds the program on the devices; it is gone from them when this is dropped.
pub struct Scrubber {
    program: Option<Ebpf>,
    seen: BTreeSet<(String, u32)>,
}

impl Scrubber {
    /// A kernel that has no such helper or no tcx gets none: its choices are drawn at random anyway.
    pub fn new() -> Self {
        Self { program: load(), seen: BTreeSet::new() }
    }

    /// Attaches to the devices, not seen yet, of the namespace in which the caller is, named `node`.
    pub fn attach(&mut self, node: &str) {
        let Some(program) = self.program.as_mut().and_then(|all| all.program_mut(NAME)) else { return };
        let Ok(classifier) = <&mut SchedClassifier>::try_from(program) else { return };
        let Ok(devices) = nix::net::if_::if_nameindex() else { return };
        for device in &devices {
            let name = device.name().to_string_lossy();
            if name != "lo" && self.seen.insert((node.to_owned(), device.index())) {
                let _ = classifier.attach(&name, TcAttachType::Ingress); // a device that went meanwhile needs none
            }
        }
    }
}

fn load() -> Option<Ebpf> {
    let mut loaded = EbpfLoader::new().load(&elf()?).ok()?;
    let classifier: &mut SchedClassifier = loaded.program_mut(NAME)?.try_into().ok()?;
    classifier.load().ok()?;
    Some(loaded)
}

/// The program in the form that loaders read.
fn elf() -> Option<Vec<u8>> {
    let mut object = Object::new(BinaryFormat::Elf, Architecture::Bpf, Endianness::Little);
    let code = object.add_section(Vec::new(), SECTION.into(), SectionKind::Text);
    let bytes: Vec<u8> = PROGRAM.iter().flat_map(|word| word.to_le_bytes()).collect();
    object.append_section_data(code, &bytes, 8);
    let licence = object.add_section(Vec::new(), b"license".to_vec(), SectionKind::Data);
    object.append_section_data(licence, b"GPL\0", 1);
    object.add_symbol(Symbol {
        name: NAME.into(),
        value: 0,
        size: bytes.len() as u64,
        kind: SymbolKind::Text,
        scope: SymbolScope::Linkage,
        weak: false,
        section: SymbolSection::Section(code),
        flags: SymbolFlags::None,
    });
    object.write().ok()
}
