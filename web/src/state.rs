//! What only the screen knows: what is chosen, shown, folded. `State::apply` is the pure reducer.

use crate::action::Action;
use hoplab_core::PacketId;

/// How fast time runs: nanoseconds of the lab in a second of the reader's, and in words.
pub const SPEEDS: [(u64, &str); 6] = [
    (5_000_000, "1/200"),
    (20_000_000, "1/50"),
    (100_000_000, "1/10"),
    (1_000_000_000, "1"),
    (5_000_000_000, "5"),
    (30_000_000_000, "30"),
];

/// Tabs of the left panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Left {
    /// The lesson and its goals.
    #[default]
    Lesson,
    /// All scenarios.
    Library,
    /// The canvas as a table.
    Network,
}

/// Tabs of the right panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Right {
    /// The way of the chosen packet.
    #[default]
    Why,
    /// The chosen node: kernel, interfaces, neighbours.
    Node,
    /// Its rules and routes.
    Routes,
    /// Its iptables and ipsets.
    Netfilter,
    /// Its connections.
    Conntrack,
    /// How traffic divides.
    Chart,
    /// The kernel's inside: messages and tries.
    Inside,
}

/// What of the kernel's inside is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Inside {
    /// A command's request.
    #[default]
    Message,
    /// The tables' tries.
    Trie,
}

/// Tabs of the foot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Foot {
    /// Frames over time.
    #[default]
    Timeline,
    /// Packets as a list.
    Packets,
    /// What state each gateway was in when.
    Gateways,
}

/// What a small screen shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// The network.
    #[default]
    Canvas,
    /// Lesson and library.
    Learn,
    /// Terminals.
    Terminal,
    /// Time and packets.
    Time,
    /// Why, and the inspector.
    Inspect,
}

/// Panels that fold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Lesson and library.
    Left,
    /// Why and inspector.
    Right,
    /// Terminals and timeline.
    Foot,
}

/// Dialogs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// Opening a file, or editing the scenario's text.
    Open,
    /// Exporting, in a form by its place in `panels::export::FORMS`.
    Export(usize),
    /// The keys.
    Help,
}

/// Light, dark, or as the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// As the style sheet and the store name it; `None`: as the system says.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }

    /// From its name.
    pub fn of(name: &str) -> Self {
        match name {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::System,
        }
    }
}

/// What the chart counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// Flows.
    #[default]
    Flows,
    /// Packets.
    Packets,
    /// Bytes.
    Bytes,
}

/// What part of the canvas is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Camera {
    /// Magnification in thousandths.
    pub zoom: i32,
    /// Shift in CSS pixels.
    pub x: i32,
    /// Shift in CSS pixels.
    pub y: i32,
}

impl Default for Camera {
    fn default() -> Self {
        Self { zoom: 1000, x: 0, y: 0 }
    }
}

/// Something to tell the user.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// What.
    pub text: String,
    /// It is an error.
    pub bad: bool,
    /// What can be done about it: what the button says, and does.
    pub remedy: Option<(&'static str, Action)>,
}

/// What only the screen knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// Chosen node, by name.
    pub node: String,
    /// Chosen packet: in which network, and which.
    pub packet: Option<(usize, PacketId)>,
    /// Tab.
    pub left: Left,
    /// Tab.
    pub right: Right,
    /// Tab.
    pub foot: Foot,
    /// Panel of a small screen.
    pub tab: Tab,
    /// Folded panels: left, right, foot.
    pub folded: [bool; 3],
    /// Theme.
    pub theme: Theme,
    /// Place in `SPEEDS`.
    pub speed: usize,
    /// Open dialog.
    pub dialog: Option<Dialog>,
    /// What the chart counts.
    pub measure: Measure,
    /// Nanoseconds that the timeline shows; `None`: what fits the speed.
    pub window: Option<u64>,
    /// What of the kernel's inside is shown.
    pub inside: Inside,
    /// The command whose request is shown; `None`: the last one typed on the node.
    pub command: Option<String>,
    /// The piece of the request that is marked: where it begins, and its bytes.
    pub field: Option<(usize, usize)>,
    /// The address whose way through the trie is marked, as typed.
    pub address: String,
    /// What part of the canvas is seen.
    pub camera: Camera,
    /// Message.
    pub notice: Option<Notice>,
}

impl State {
    /// How the page begins.
    ///
    /// `narrow`: the lesson would cover the network, and waits until it is called.
    pub fn new(narrow: bool) -> Self {
        Self { speed: 1, folded: [narrow, false, false], ..Self::default() }
    }

    /// What the screen makes of an action; what it does to the lab is the session's.
    pub fn apply(&mut self, action: &Action) {
        if !matches!(action, Action::Frame(_)) {
            self.notice = None;
        }
        match action {
            Action::OpenBuiltIn(_) | Action::OpenText(..) => {
                self.packet = None;
                self.left = Left::Lesson;
                self.dialog = None;
                self.camera = Camera::default();
                self.node.clear();
            }
            Action::Restart => self.packet = None,
            Action::SelectNode(node) => self.choose_node(node),
            Action::OpenTerminal(node) => {
                self.choose_node(node);
                self.open_terminal();
            }
            Action::FocusTerminal => self.open_terminal(),
            Action::SelectPacket(world, packet) => {
                self.packet = Some((*world, *packet));
                self.right = Right::Why;
                self.folded[Side::Right as usize] = false;
            }
            Action::SetSpeed(speed) => self.speed = (*speed).min(SPEEDS.len() - 1),
            Action::ShowLeft(left) => self.left = *left,
            Action::ShowRight(right) => self.right = *right,
            Action::ShowInside(part) => self.inside = *part,
            Action::AskMessage(command) => {
                self.command = Some(command.clone());
                self.field = None;
            }
            Action::PointAtField(field) => self.field = *field,
            Action::AskTrie(address) => self.address.clone_from(address),
            Action::ShowFoot(foot) => self.foot = *foot,
            Action::ShowTab(tab) => self.tab = *tab,
            Action::Fold(side) => self.folded[*side as usize] = !self.folded[*side as usize],
            Action::SetMeasure(measure) => self.measure = *measure,
            Action::SetWindow(window) => self.window = *window,
            Action::ShowDialog(dialog) => self.dialog = *dialog,
            Action::Zoom(factor) => self.camera.zoom = (self.camera.zoom * factor / 1000).clamp(300, 4000),
            Action::Pan(x, y) => {
                self.camera.x = (self.camera.x + x).clamp(-4000, 4000);
                self.camera.y = (self.camera.y + y).clamp(-4000, 4000);
            }
            Action::FitCanvas => self.camera = Camera::default(),
            _ => {}
        }
    }

    fn choose_node(&mut self, node: &str) {
        if self.node != node {
            (self.command, self.field) = (None, None);
        }
        node.clone_into(&mut self.node);
    }

    fn open_terminal(&mut self) {
        self.folded[Side::Foot as usize] = false;
        self.tab = Tab::Terminal;
    }

    /// Says something to the user.
    pub fn tell(&mut self, text: impl Into<String>, bad: bool) {
        self.notice = Some(Notice { text: text.into(), bad, remedy: None });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choosing_a_packet_shows_why_even_when_the_panel_was_folded() {
        let mut state = State::new(false);
        state.apply(&Action::ShowRight(Right::Chart));
        state.apply(&Action::Fold(Side::Right));
        state.apply(&Action::SelectPacket(0, PacketId(7)));
        assert_eq!((state.right, state.folded[1], state.packet), (Right::Why, false, Some((0, PacketId(7)))));
    }

    #[test]
    fn zoom_stays_within_its_bounds() {
        let mut state = State::new(false);
        (0..50).for_each(|_| state.apply(&Action::Zoom(1250)));
        assert_eq!(state.camera.zoom, 4000);
        (0..50).for_each(|_| state.apply(&Action::Zoom(800)));
        assert_eq!(state.camera.zoom, 300);
    }
}
