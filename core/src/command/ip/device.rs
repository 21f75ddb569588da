//! Looking interfaces up by name and index (iproute2: lib/ll_map.c).

use super::fail::{self, Outcome};
use crate::base::IfIndex;
use crate::command::Kernel;
use crate::model::Link;

/// The interfaces of the node as they were when the command began.
#[derive(Clone, Debug)]
pub struct Names {
    links: Vec<Link>,
}

impl Names {
    /// Asks the kernel.
    pub fn ask(kernel: &dyn Kernel) -> Self {
        Self { links: kernel.links() }
    }

    /// All of them.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// The interface with this index.
    pub fn get(&self, index: IfIndex) -> Option<&Link> {
        self.links.iter().find(|link| link.index == index)
    }

    /// The name of an index: `ifN` for one that is not there.
    pub fn name(&self, index: IfIndex) -> String {
        self.get(index).map_or_else(|| format!("if{index}"), |link| link.name.clone())
    }

    /// The index of a name; `ifN` stands for index N too.
    pub fn find(&self, name: &str) -> Option<IfIndex> {
        self.links.iter().find(|link| link.name == name).map(|link| link.index)
    }

    /// The index of a name.
    ///
    /// Errors: `Cannot find device`, with the status that the program has there.
    pub fn index(&self, name: &str, status: u8) -> Outcome<IfIndex> {
        self.find(name).ok_or_else(|| fail::no_device(status, name))
    }
}
