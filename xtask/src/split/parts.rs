//! The two modules. Functions keep their numbers in the first part, where each later one is but a jump through the table.

use super::border::Border;
use super::linked::address;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportSection, Function,
    FunctionSection, ImportSection, Instruction, Module, TableSection, TypeSection,
};
use wasmparser::{
    DataKind, ElementItems, ElementKind, ExternalKind, FuncType, FunctionBody, GlobalType, KnownCustom, MemoryType, Name,
    Operator, Parser, Payload, TableType, TypeRef, ValType,
};

/// What `later` imports from: the first part's exports.
const FIRST: &str = "first";
/// Under which name the first part gives out its table of functions: the later part takes it, and `start.js`.
const FUNCTIONS: &str = "functions";

/// The two modules, before wasm-opt.
pub(super) struct Parts {
    pub(super) first: Vec<u8>,
    pub(super) later: Vec<u8>,
    /// The functions of the later part that the first one reaches, by name, each with its place in the table.
    pub(super) doors: Vec<(u32, String)>,
    /// How many functions of the first part the later one uses.
    pub(super) shared: usize,
}

/// The module that wasm-bindgen wrote, as far as it is needed.
#[derive(Default)]
struct Bound<'a> {
    /// Each function's type; the first ones are imported.
    types: Vec<u32>,
    shapes: Vec<FuncType>, // of each type
    imported: u32,
    bodies: Vec<FunctionBody<'a>>,
    globals: Vec<GlobalType>,
    tables: Vec<TableType>,
    memory: Option<MemoryType>,
    /// Functions in the table: (place, function).
    elements: Vec<(u32, u32)>,
    /// (address, bytes)
    data: Vec<(u32, &'a [u8])>,
    exports: Vec<wasmparser::Export<'a>>,
    names: BTreeMap<u32, &'a str>,
}

/// Mangled names of the functions that must stay: those that JavaScript can call, and those whose name is not theirs alone.
///
/// Errors: no wasm.
pub(super) fn staying(wasm: &[u8]) -> Result<BTreeSet<String>, String> {
    let bound = Bound::read(wasm).map_err(|e| e.to_string())?;
    let functions = bound.exports.iter().filter(|export| export.kind == ExternalKind::Func);
    let mut staying: BTreeSet<&str> = functions.filter_map(|export| bound.names.get(&export.index).copied()).collect();
    let mut seen = BTreeSet::new();
    staying.extend(bound.names.values().filter(|name| !seen.insert(**name)));
    Ok(staying.into_iter().map(str::to_owned).collect())
}

/// Cuts a module along the border.
///
/// Errors: no wasm, or of a shape that is not known here.
pub(super) fn cut(wasm: &[u8], border: &Border) -> Result<Parts, String> {
    let bound = Bound::read(wasm).map_err(|e| e.to_string())?;
    let cut = Cut::new(&bound, border).map_err(|e| e.to_string())?;
    let mut first = Module::new();
    First { cut: &cut, function: bound.imported }
        .parse_core_module(&mut first, Parser::new(0), wasm)
        .map_err(|e| format!("the first part: {e}"))?;
    let later = cut.later(wasm).map_err(|e| format!("the later part: {e}"))?;
    let name = |function: &u32| bound.names.get(function).copied().unwrap_or_default().to_owned();
    let doors = cut.doors.iter().map(|(function, place)| (*place, name(function))).collect();
    Ok(Parts { first: first.finish(), later: later.finish(), doors, shared: cut.shared.functions.len() })
}

impl<'a> Bound<'a> {
    fn read(wasm: &'a [u8]) -> wasmparser::Result<Self> {
        let mut bound = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::TypeSection(types) => {
                    for kind in types.into_iter_err_on_gc_types() {
                        bound.shapes.push(kind?);
                    }
                }
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        bound.import(import?.ty);
                    }
                }
                Payload::FunctionSection(functions) => {
                    for kind in functions {
                        bound.types.push(kind?);
                    }
                }
                Payload::TableSection(tables) => {
                    for table in tables {
                        bound.tables.push(table?.ty);
                    }
                }
                Payload::MemorySection(memories) => bound.memory = memories.into_iter().next().transpose()?,
                Payload::GlobalSection(globals) => {
                    for global in globals {
                        bound.globals.push(global?.ty);
                    }
                }
                Payload::ExportSection(exports) => bound.exports = exports.into_iter().collect::<Result<_, _>>()?,
                Payload::ElementSection(elements) => {
                    for element in elements {
                        bound.element(element?)?;
                    }
                }
                Payload::CodeSectionEntry(body) => bound.bodies.push(body),
                Payload::DataSection(data) => {
                    for segment in data {
                        let segment = segment?;
                        bound.data.push((address(&segment.kind)?, segment.data));
                    }
                }
                Payload::CustomSection(custom) => bound.custom(custom.as_known())?,
                _ => {}
            }
        }
        Ok(bound)
    }

    fn import(&mut self, kind: TypeRef) {
        match kind {
            TypeRef::Func(kind) => {
                self.types.push(kind);
                self.imported += 1;
            }
            TypeRef::Global(kind) => self.globals.push(kind),
            TypeRef::Table(kind) => self.tables.push(kind),
            TypeRef::Memory(kind) => self.memory = Some(kind),
            _ => {}
        }
    }

    fn element(&mut self, element: wasmparser::Element<'a>) -> wasmparser::Result<()> {
        let ElementKind::Active { table_index: None | Some(0), offset_expr } = element.kind else { return Ok(()) };
        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else { return Ok(()) };
        if let ElementItems::Functions(functions) = element.items {
            for (place, function) in (value as u32..).zip(functions) {
                self.elements.push((place, function?));
            }
        }
        Ok(())
    }

    fn custom(&mut self, known: KnownCustom<'a>) -> wasmparser::Result<()> {
        let KnownCustom::Name(names) = known else { return Ok(()) };
        for part in names {
            if let Name::Function(functions) = part? {
                for naming in functions {
                    let naming = naming?;
                    self.names.insert(naming.index, naming.name);
                }
            }
        }
        Ok(())
    }

    fn body(&self, function: u32) -> Option<&FunctionBody<'a>> {
        self.bodies.get(function.checked_sub(self.imported)? as usize)
    }
}

/// Numbers of things of the first part that the later one uses.
#[derive(Default)]
struct Shared {
    functions: BTreeSet<u32>,
    globals: BTreeSet<u32>,
    tables: BTreeSet<u32>,
}

/// Which functions the first part calls in the later one, and what the later one uses of the first.
fn used_across(bound: &Bound, later: &BTreeSet<u32>) -> wasmparser::Result<(BTreeSet<u32>, Shared)> {
    let (mut doors, mut shared) = (BTreeSet::new(), Shared::default());
    for (function, body) in (bound.imported..).zip(&bound.bodies) {
        let is_later = later.contains(&function);
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            match operators.read()? {
                Operator::Call { function_index: to } | Operator::RefFunc { function_index: to } => {
                    match (is_later, later.contains(&to)) {
                        (true, false) => drop(shared.functions.insert(to)),
                        (false, true) => drop(doors.insert(to)),
                        _ => {}
                    }
                }
                Operator::GlobalGet { global_index } | Operator::GlobalSet { global_index } if is_later => {
                    shared.globals.insert(global_index);
                }
                Operator::TableGet { table } | Operator::TableSet { table } | Operator::TableGrow { table }
                    if is_later && table != 0 =>
                {
                    shared.tables.insert(table);
                }
                _ => {}
            }
        }
    }
    Ok((doors, shared))
}

struct Cut<'a> {
    bound: &'a Bound<'a>,
    border: &'a Border,
    /// Functions of the later part, in order.
    later: BTreeSet<u32>,
    /// Those that the first part reaches, each with its place in the table.
    doors: BTreeMap<u32, u32>,
    /// The place after them: the function that fetches the later part at once, put there by `start.js`, and its type. It is told by which
    /// door it was called.
    bell: (u32, u32),
    shared: Shared,
    /// Under which name the first part gives out what the later one uses.
    exports: Vec<(String, ExternalKind, u32)>,
}

impl<'a> Cut<'a> {
    fn new(bound: &'a Bound<'a>, border: &'a Border) -> Result<Self, Box<dyn std::error::Error>> {
        let name = |function: &u32| bound.names.get(function).copied().unwrap_or_default();
        let defined = bound.imported..bound.types.len() as u32;
        let later: BTreeSet<u32> = defined.filter(|function| border.later.contains(name(function))).collect();
        let (mut doors, shared) = used_across(bound, &later)?;
        doors.extend(later.iter().filter(|function| border.doors.contains(name(function))));
        let end = bound.tables.first().map_or(0, |table| table.initial) as u32;
        let bell_type = bound.shapes.iter().position(|shape| (shape.params(), shape.results()) == (&[ValType::I32], &[]));
        let bell = (end + doors.len() as u32, bell_type.ok_or("no function takes just a number")? as u32);
        let doors = doors.into_iter().zip(end..).collect();
        let mut cut = Self { bound, border, later, doors, bell, shared, exports: Vec::new() };
        cut.name_exports();
        Ok(cut)
    }

    /// Short names: they stand in both parts.
    fn name_exports(&mut self) {
        let taken: BTreeSet<&str> = self.bound.exports.iter().map(|export| export.name).collect();
        let mut names = (0u32..).map(short_name).filter(|name| !taken.contains(name.as_str()));
        let mut give = |kind, index| self.exports.extend(names.next().map(|name| (name, kind, index)));
        self.shared.functions.iter().for_each(|index| give(ExternalKind::Func, *index));
        self.shared.globals.iter().for_each(|index| give(ExternalKind::Global, *index));
        self.shared.tables.iter().for_each(|index| give(ExternalKind::Table, *index));
        give(ExternalKind::Memory, 0);
        self.exports.push((FUNCTIONS.to_owned(), ExternalKind::Table, 0));
    }

    /// What stands in the first part for a later function: a call through the table, if anything calls it at all; and before it, if the
    /// place is still empty, the bell is rung.
    fn jump(&self, function: u32) -> Function {
        let mut jump = Function::new([]);
        if let (Some(place), Some(kind)) = (self.doors.get(&function), self.bound.types.get(function as usize)) {
            jump.instruction(&Instruction::I32Const(*place as i32));
            jump.instruction(&Instruction::TableGet(0));
            jump.instruction(&Instruction::RefIsNull);
            jump.instruction(&Instruction::If(BlockType::Empty));
            jump.instruction(&Instruction::I32Const(*place as i32));
            jump.instruction(&Instruction::I32Const(self.bell.0 as i32));
            jump.instruction(&Instruction::CallIndirect { type_index: self.bell.1, table_index: 0 });
            jump.instruction(&Instruction::End);
            (0..self.bound.shapes.get(*kind as usize).map_or(0, |shape| shape.params().len() as u32)).for_each(
                |parameter| {
                    jump.instruction(&Instruction::LocalGet(parameter));
                },
            );
            jump.instruction(&Instruction::I32Const(*place as i32));
            jump.instruction(&Instruction::CallIndirect { type_index: *kind, table_index: 0 });
        } else {
            jump.instruction(&Instruction::Unreachable);
        }
        jump.instruction(&Instruction::End);
        jump
    }

    fn later(&self, wasm: &[u8]) -> Result<Module, Error> {
        let mut renumber = Later::new(self);
        let mut module = Module::new();
        let mut types = TypeSection::new();
        for payload in Parser::new(0).parse_all(wasm) {
            if let Payload::TypeSection(section) = payload? {
                renumber.parse_type_section(&mut types, section)?;
            }
        }
        module.section(&types);
        module.section(&self.imports(&mut renumber)?);
        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        for function in &self.later {
            functions.function(self.bound.types[*function as usize]);
            if let Some(body) = self.bound.body(*function) {
                renumber.parse_function_body(&mut code, body.clone())?;
            }
        }
        module.section(&functions);
        module.section(&self.elements(&renumber));
        module.section(&code);
        module.section(&self.data());
        Ok(module)
    }

    fn imports(&self, renumber: &mut Later) -> Result<ImportSection, Error> {
        let mut imports = ImportSection::new();
        for (name, kind, index) in &self.exports {
            let place = *index as usize;
            let kind: EntityType = match kind {
                ExternalKind::Func => EntityType::Function(self.bound.types[place]),
                ExternalKind::Global => renumber.global_type(self.bound.globals[place])?.into(),
                ExternalKind::Table => {
                    let any_size = TableType { initial: 0, maximum: None, ..self.bound.tables[place] };
                    renumber.table_type(any_size)?.into()
                }
                _ => match self.bound.memory {
                    Some(memory) => renumber.memory_type(memory)?.into(),
                    None => continue,
                },
            };
            imports.import(FIRST, name, kind);
        }
        Ok(imports)
    }

    /// Puts the later functions where the first part looks for them.
    fn elements(&self, renumber: &Later) -> ElementSection {
        let mut places: BTreeMap<u32, u32> = self.doors.iter().map(|(function, place)| (*place, *function)).collect();
        places.extend(self.bound.elements.iter().filter(|(_, function)| self.later.contains(function)).copied());
        let mut elements = ElementSection::new();
        let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
        for (place, function) in places {
            let function = renumber.functions[&function];
            match runs.last_mut() {
                Some((start, run)) if *start + run.len() as u32 == place => run.push(function),
                _ => runs.push((place, vec![function])),
            }
        }
        for (start, run) in runs {
            elements.active(
                Some(renumber.tables[&0]).filter(|table| *table != 0),
                &ConstExpr::i32_const(start as i32),
                Elements::Functions(run.into()),
            );
        }
        elements
    }

    fn data(&self) -> DataSection {
        let mut section = DataSection::new();
        for (start, bytes) in &self.bound.data {
            for place in inside(&self.border.data, *start, bytes) {
                let address = ConstExpr::i32_const((*start + place.start as u32) as i32);
                section.active(0, &address, bytes[place].iter().copied());
            }
        }
        section
    }
}

/// Those places in memory that lie in a segment, counted from its start.
fn inside(places: &[Range<u32>], start: u32, bytes: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let end = start + bytes.len() as u32;
    let within = places.iter().filter(move |place| place.start >= start && place.end <= end);
    within.map(move |place| (place.start - start) as usize..(place.end - start) as usize)
}

fn short_name(mut number: u32) -> String {
    let mut name = String::new();
    loop {
        name.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
        if number == 0 {
            return name;
        }
    }
}

/// Writes the first part: as it was, but for the later functions and constants.
struct First<'a> {
    cut: &'a Cut<'a>,
    /// The function that comes next.
    function: u32,
}

impl Reencode for First<'_> {
    type Error = std::convert::Infallible;

    /// Relocations have done their work; wasm-opt sees to the names.
    fn parse_custom_section(
        &mut self,
        module: &mut Module,
        section: wasmparser::CustomSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        match section.name() {
            "name" => utils::parse_custom_section(self, module, section),
            _ => Ok(()),
        }
    }

    fn parse_table_section(
        &mut self,
        tables: &mut TableSection,
        section: wasmparser::TableSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for (number, table) in section.into_iter().enumerate() {
            let mut table = table?;
            if number == 0 {
                let more = self.cut.doors.len() as u64 + 1;
                table.ty.initial += more;
                table.ty.maximum = table.ty.maximum.map(|most| most + more);
            }
            utils::parse_table(self, tables, table)?;
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: wasmparser::ExportSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        utils::parse_export_section(self, exports, section)?;
        for (name, kind, index) in &self.cut.exports {
            exports.export(name, self.export_kind(*kind)?, *index);
        }
        Ok(())
    }

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), Error<Self::Error>> {
        self.function += 1;
        if self.cut.later.contains(&(self.function - 1)) {
            code.function(&self.cut.jump(self.function - 1));
            return Ok(());
        }
        utils::parse_function_body(self, code, body)
    }

    fn parse_data(&mut self, data: &mut DataSection, segment: wasmparser::Data<'_>) -> Result<(), Error<Self::Error>> {
        let mut bytes = segment.data.to_vec();
        if let DataKind::Active { offset_expr, .. } = &segment.kind {
            let start = address(&segment.kind)?;
            for place in inside(&self.cut.border.data, start, segment.data) {
                bytes[place].fill(0); // wasm-opt leaves zeros out
            }
            data.active(0, &utils::const_expr(self, offset_expr.clone())?, bytes);
        }
        Ok(())
    }
}

/// Writes the later part, where functions, globals and tables have other numbers.
struct Later {
    functions: BTreeMap<u32, u32>,
    globals: BTreeMap<u32, u32>,
    tables: BTreeMap<u32, u32>,
}

impl Later {
    fn new(cut: &Cut) -> Self {
        let numbers = |old: &BTreeSet<u32>| old.iter().copied().zip(0..).collect::<BTreeMap<u32, u32>>();
        let functions = cut.shared.functions.iter().chain(&cut.later).copied().zip(0..).collect();
        let mut tables = numbers(&cut.shared.tables);
        tables.insert(0, tables.len() as u32); // it is imported last
        Self { functions, globals: numbers(&cut.shared.globals), tables }
    }
}

impl Reencode for Later {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Self::Error>> {
        Ok(self.functions.get(&function).copied().unwrap_or(function))
    }

    fn global_index(&mut self, global: u32) -> Result<u32, Error<Self::Error>> {
        Ok(self.globals.get(&global).copied().unwrap_or(global))
    }

    fn table_index(&mut self, table: u32) -> Result<u32, Error<Self::Error>> {
        Ok(self.tables.get(&table).copied().unwrap_or(table))
    }
}
