//! Everything that a user can do, and the beat of the screen, in one enum.

use crate::state::{Dialog, Foot, Inside, Left, Measure, Right, Side, Tab};
use hoplab_core::{PacketId, Time};

/// One action.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Opens a scenario of the library by its name.
    OpenBuiltIn(String),
    /// Opens a scenario from its text; the first is the name it is saved under.
    OpenText(String, String),
    /// Begins the open scenario anew.
    Restart,

    /// Lets time run, or stops it.
    TogglePlay,
    /// On to the next frame that moves.
    Step,
    /// Back to the one before.
    StepBack,
    /// To a moment.
    GoTo(Time),
    /// As far as the scrubber reaches.
    GoToEnd,
    /// To the moment and the packets where two kernels part.
    GoToDifference,
    /// Another speed, by its place in `state::SPEEDS`.
    SetSpeed(usize),
    /// The screen is about to be drawn; milliseconds of real time.
    Frame(f64),

    /// Types a command on a node.
    Enter {
        /// Where.
        node: String,
        /// What.
        text: String,
    },
    /// Another kernel for a node, or for all.
    SetKernel {
        /// Which; none: all.
        node: Option<String>,
        /// The version.
        version: String,
    },
    /// Runs a second kernel beside the first, or no more.
    Compare(Option<String>),
    /// Takes the last act back.
    Undo,
    /// Does it again.
    Redo,

    /// Chooses a node.
    SelectNode(String),
    /// Chooses a node and goes to its terminal.
    OpenTerminal(String),
    /// Goes to the terminal of the chosen node.
    FocusTerminal,
    /// Chooses a packet of the first or second network.
    SelectPacket(usize, PacketId),
    /// The next packet of the same flow, or the one before.
    NextPacket(bool),

    /// A tab of the left panel.
    ShowLeft(Left),
    /// A tab of the right panel.
    ShowRight(Right),
    /// Another part of the kernel's inside.
    ShowInside(Inside),
    /// Shows the request of a command.
    AskMessage(String),
    /// Marks a piece of the request: where it begins, and its bytes.
    PointAtField(Option<(usize, usize)>),
    /// Marks the way of an address through the tries.
    AskTrie(String),
    /// A tab of the foot.
    ShowFoot(Foot),
    /// A panel on a small screen.
    ShowTab(Tab),
    /// Folds a panel, or unfolds it.
    Fold(Side),
    /// From light to dark, or back.
    ToggleTheme,
    /// What the chart counts.
    SetMeasure(Measure),
    /// How much time the timeline shows, in nanoseconds; `None`: what fits the speed.
    SetWindow(Option<u64>),
    /// Opens a dialog, or closes it.
    ShowDialog(Option<Dialog>),
    /// Magnifies by a factor in thousandths, about the middle.
    Zoom(i32),
    /// Moves the picture by CSS pixels.
    Pan(i32, i32),
    /// Fits the network to the canvas again.
    FitCanvas,
    /// Writes the scenario with what was typed to a file.
    SaveFile,
    /// Hands a text over as a file: its name, the text.
    SaveText(String, String),
    /// Save the frames so far as a capture under this name.
    SaveCapture(String),
    /// Takes the message at the bottom away.
    DismissNotice,

    /// Goes on with the lab that an earlier visit kept.
    Resume,
    /// Fetches the later part of the page, which something waits for.
    FetchLater,
    /// The later part of the page has come, or could not be fetched, with the reason.
    LaterFetched(Result<(), String>),
}
