//! Names of routing tables: iproute2's own and those of the node's rt_tables.

use super::names;
use super::options::Options;
use crate::command::Kernel;
use litemap::LiteMap;

/// The names that a node knows.
#[derive(Clone, Debug)]
pub struct TableNames {
    own: LiteMap<u32, String>,
    numeric: bool,
}

impl TableNames {
    /// Asks the node. With `-N` numbers stay numbers.
    pub fn ask(kernel: &dyn Kernel, options: &Options) -> Self {
        Self { own: kernel.table_names().clone(), numeric: options.numeric }
    }

    /// How a table is printed.
    pub fn name(&self, table: u32) -> String {
        if self.numeric {
            return table.to_string();
        }
        self.own.get(&table).cloned().unwrap_or_else(|| names::table(table))
    }

    /// A table by name or number.
    pub fn read(&self, word: &str) -> Option<u32> {
        let own = self.own.iter().find(|(_, name)| *name == word).map(|(table, _)| *table);
        own.or_else(|| names::number(names::TABLES, word, 0))
    }
}
