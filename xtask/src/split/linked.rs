//! The linked program: which function and which constant needs which, read from the relocations that `--emit-relocs` leaves.

use std::ops::Range;
use wasmparser::{
    DataKind, ExternalKind, KnownCustom, Linking, Name, Operator, Parser, Payload, RelocationEntry, SymbolInfo,
};

/// A function (by its index) or a constant (counted on after the functions).
pub(super) type Node = usize;

/// The graph of needs.
#[derive(Default)]
pub(super) struct Linked {
    /// Mangled names of functions; empty where there is none.
    pub(super) names: Vec<String>,
    /// Sizes of the functions' bodies, in bytes.
    pub(super) sizes: Vec<usize>,
    /// Where each constant lies in memory.
    places: Vec<Range<u32>>,
    needs: Vec<Vec<Node>>,
    /// What runs by itself or is called from outside.
    pub(super) roots: Vec<Node>,
}

/// What the sections say, as far as it is needed.
#[derive(Default)]
struct Sections<'a> {
    imported: usize,
    /// Each body's place in the code section.
    bodies: Vec<Range<usize>>,
    code_start: usize,
    data_start: usize,
    segments: Vec<Segment>,
    symbols: Vec<SymbolInfo<'a>>,
    /// (the section that it patches, entry)
    relocations: Vec<(u32, RelocationEntry)>,
    code_section: u32,
    data_section: u32,
    names: Vec<(usize, &'a str)>,
    roots: Vec<usize>,
}

struct Segment {
    address: u32,
    /// Where its bytes stand in the data section.
    offset: usize,
}

impl Linked {
    /// Reads a linked module.
    ///
    /// Errors: no wasm, or linked without `--emit-relocs`.
    pub(super) fn read(wasm: &[u8]) -> Result<Self, String> {
        let sections = Sections::read(wasm).map_err(|e| format!("the linked wasm: {e}"))?;
        if sections.relocations.is_empty() || sections.symbols.is_empty() {
            return Err("the linked wasm has no relocations: it wants --emit-relocs (web/build.rs)".to_owned());
        }
        let functions = sections.imported + sections.bodies.len();
        let mut linked = Self { names: vec![String::new(); functions], sizes: vec![0; functions], ..Self::default() };
        for (index, name) in &sections.names {
            linked.names[*index] = (*name).to_owned();
        }
        for (index, body) in sections.bodies.iter().enumerate() {
            linked.sizes[sections.imported + index] = body.len();
        }
        linked.roots = sections.roots.clone();
        linked.connect(&sections)?;
        Ok(linked)
    }

    fn connect(&mut self, sections: &Sections) -> Result<(), String> {
        let functions = self.names.len();
        let mut nodes = vec![None; sections.symbols.len()]; // by symbol
        let mut spans = Vec::new(); // of each constant, in the data section
        for (place, symbol) in sections.symbols.iter().enumerate() {
            match symbol {
                SymbolInfo::Func { index, .. } => nodes[place] = Some(*index as usize),
                SymbolInfo::Data { symbol: Some(data), .. } => {
                    let segment = sections.segments.get(data.index as usize).ok_or("a constant outside of all segments")?;
                    let start = segment.address + data.offset;
                    nodes[place] = Some(functions + self.places.len());
                    self.places.push(start..start + data.size);
                    let offset = segment.offset + data.offset as usize;
                    spans.push(offset..offset + data.size as usize);
                }
                _ => {}
            }
        }
        self.needs = vec![Vec::new(); functions + self.places.len()];
        let target = |entry: &RelocationEntry| nodes.get(entry.index as usize).copied().flatten();
        let mut in_data = Vec::new();
        for (section, entry) in &sections.relocations {
            if is_type(entry) {
                continue;
            }
            let offset = entry.offset as usize;
            if *section == sections.code_section {
                let next = sections.bodies.partition_point(|body| body.end <= offset);
                let inside = sections.bodies.get(next).is_some_and(|body| body.contains(&offset));
                let function =
                    sections.imported + if inside { next } else { return Err("a relocation between functions".into()) };
                self.needs[function].extend(target(entry));
            } else if *section == sections.data_section {
                in_data.extend(target(entry).map(|to| (offset, to)));
            }
        }
        in_data.sort_unstable();
        for (constant, span) in spans.iter().enumerate() {
            let from = in_data.partition_point(|(offset, _)| *offset < span.start);
            let inside = in_data[from..].iter().take_while(|(offset, _)| *offset < span.end);
            self.needs[functions + constant].extend(inside.map(|(_, to)| *to));
        }
        Ok(())
    }

    /// Everything that can be reached from the roots without going through a node of the border.
    pub(super) fn reach(&self, roots: impl IntoIterator<Item = Node>, is_border: impl Fn(Node) -> bool) -> Vec<bool> {
        let mut reached = vec![false; self.needs.len()];
        let mut waiting: Vec<Node> = roots.into_iter().collect();
        while let Some(node) = waiting.pop() {
            if is_border(node) || std::mem::replace(&mut reached[node], true) {
                continue;
            }
            waiting.extend(&self.needs[node]);
        }
        reached
    }

    /// What a node needs directly.
    pub(super) fn needs(&self, node: Node) -> &[Node] {
        &self.needs[node]
    }

    /// How many nodes there are; the functions come first.
    pub(super) fn len(&self) -> usize {
        self.needs.len()
    }

    /// The constant's place in memory; None for a function.
    pub(super) fn place(&self, node: Node) -> Option<Range<u32>> {
        self.places.get(node.checked_sub(self.names.len())?).cloned()
    }
}

/// A relocation of a type's index needs nothing.
fn is_type(entry: &RelocationEntry) -> bool {
    matches!(entry.ty, wasmparser::RelocationType::TypeIndexLeb)
}

impl<'a> Sections<'a> {
    fn read(wasm: &'a [u8]) -> wasmparser::Result<Self> {
        let mut sections = Self::default();
        let mut number = 0;
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            let counts = payload.as_section().is_some() && !matches!(payload, Payload::CodeSectionEntry(_));
            match payload {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        sections.imported += usize::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                    }
                }
                Payload::ExportSection(exports) => sections.exports(exports)?,
                Payload::StartSection { func, .. } => sections.roots.push(func as usize),
                Payload::CodeSectionStart { range, .. } => {
                    (sections.code_start, sections.code_section) = (range.start, number);
                }
                Payload::CodeSectionEntry(body) => {
                    let range = body.range();
                    sections.bodies.push(range.start - sections.code_start..range.end - sections.code_start);
                }
                Payload::DataSection(data) => {
                    (sections.data_start, sections.data_section) = (data.range().start, number);
                    for segment in data {
                        let segment = segment?;
                        let offset = segment.range.end - segment.data.len() - sections.data_start;
                        sections.segments.push(Segment { address: address(&segment.kind)?, offset });
                    }
                }
                Payload::CustomSection(custom) => sections.custom(custom.as_known())?,
                _ => {}
            }
            number += u32::from(counts);
        }
        Ok(sections)
    }

    fn exports(&mut self, exports: wasmparser::ExportSectionReader<'a>) -> wasmparser::Result<()> {
        for export in exports {
            let export = export?;
            // wasm-bindgen asks these how things are called, and takes them away.
            if export.kind == ExternalKind::Func && !export.name.starts_with("__wbindgen_describe") {
                self.roots.push(export.index as usize);
            }
        }
        Ok(())
    }

    fn custom(&mut self, known: KnownCustom<'a>) -> wasmparser::Result<()> {
        match known {
            KnownCustom::Linking(linking) => {
                for part in linking.subsections() {
                    if let Linking::SymbolTable(symbols) = part? {
                        self.symbols = symbols.into_iter().collect::<Result<_, _>>()?;
                    }
                }
            }
            KnownCustom::Reloc(relocations) => {
                let section = relocations.section_index();
                for entry in relocations.entries() {
                    self.relocations.push((section, entry?));
                }
            }
            KnownCustom::Name(names) => {
                for part in names {
                    if let Name::Function(functions) = part? {
                        for naming in functions {
                            let naming = naming?;
                            self.names.push((naming.index as usize, naming.name));
                        }
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }
}

/// Where an active segment is put; passive ones have no address.
pub(super) fn address(kind: &DataKind) -> wasmparser::Result<u32> {
    let DataKind::Active { offset_expr, .. } = kind else { return Ok(0) };
    match offset_expr.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value as u32),
        _ => Ok(0),
    }
}
