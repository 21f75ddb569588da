//! A small Markdown for lessons: headings, paragraphs, lists, code blocks, `code` and **bold**. Whatever else a text holds stays text:
//! no links, no HTML, so that a stranger's lesson can do nothing.

use yew::prelude::*;

/// A block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// `# …`, any level.
    Heading(String),
    /// Lines that belong together.
    Paragraph(String),
    /// `- …` or `* …`.
    List(Vec<String>),
    /// `1. …`.
    Numbered(Vec<String>),
    /// Lines between ``` or indented by four.
    Code(String),
}

/// A piece of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece<'a> {
    Plain(&'a str),
    Code(&'a str),
    Bold(&'a str),
}

/// Cuts a text into blocks.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    let mut fenced: Option<String> = None;
    let mut open = false; // may the next line go on with the last block?
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            match fenced.take() {
                Some(code) => out.push(Block::Code(code)),
                None => fenced = Some(String::new()),
            }
            open = false;
            continue;
        }
        if let Some(code) = &mut fenced {
            code.push_str(line);
            code.push('\n');
            continue;
        }
        let words = line.trim();
        if words.is_empty() {
            open = false;
        } else if let Some(title) = heading(words) {
            out.push(Block::Heading(title.to_owned()));
            open = false;
        } else if let Some(item) = words.strip_prefix("- ").or_else(|| words.strip_prefix("* ")) {
            match out.last_mut() {
                Some(Block::List(items)) => items.push(item.to_owned()),
                _ => out.push(Block::List(vec![item.to_owned()])),
            }
            open = true;
        } else if let Some(item) = numbered(words) {
            match out.last_mut() {
                Some(Block::Numbered(items)) => items.push(item.to_owned()),
                _ => out.push(Block::Numbered(vec![item.to_owned()])),
            }
            open = true;
        } else if line.starts_with("    ") && !open {
            match out.last_mut() {
                Some(Block::Code(code)) => code.push_str(&format!("{}\n", &line[4..])),
                _ => out.push(Block::Code(format!("{}\n", &line[4..]))),
            }
        } else {
            go_on(&mut out, words, open);
            open = true;
        }
    }
    out.extend(fenced.map(Block::Code));
    out
}

fn heading(line: &str) -> Option<&str> {
    line.trim_start_matches('#').strip_prefix(' ').filter(|_| line.starts_with('#'))
}

fn numbered(line: &str) -> Option<&str> {
    let (number, rest) = line.split_once(". ")?;
    (!number.is_empty() && number.len() < 4 && number.bytes().all(|b| b.is_ascii_digit())).then_some(rest)
}

fn go_on(out: &mut Vec<Block>, words: &str, open: bool) {
    let text = match out.last_mut().filter(|_| open) {
        Some(Block::Paragraph(text)) => Some(text),
        Some(Block::List(items) | Block::Numbered(items)) => items.last_mut(),
        _ => None,
    };
    match text {
        Some(text) => {
            text.push(' ');
            text.push_str(words);
        }
        None => out.push(Block::Paragraph(words.to_owned())),
    }
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let start = rest.find(['`', '*']).unwrap_or(rest.len());
        let (plain, marked) = rest.split_at(start);
        if !plain.is_empty() {
            out.push(Piece::Plain(plain));
        }
        let sign = if marked.starts_with("**") {
            "**"
        } else if marked.starts_with('`') {
            "`"
        } else {
            ""
        };
        let inner = marked.strip_prefix(sign).and_then(|inner| Some((inner, inner.find(sign)?)));
        match inner {
            Some((inner, end)) if !sign.is_empty() && end > 0 => {
                let text = &inner[..end];
                out.push(if sign == "`" { Piece::Code(text) } else { Piece::Bold(text) });
                rest = &inner[end + sign.len()..];
            }
            _ => {
                let length = marked.chars().next().map_or(0, char::len_utf8);
                if length > 0 {
                    out.push(Piece::Plain(&marked[..length]));
                }
                rest = &marked[length..];
            }
        }
    }
    out
}

/// One line with its marks.
pub fn line(text: &str) -> Html {
    let piece = |piece: Piece<'_>| match piece {
        Piece::Plain(text) => html! { { text } },
        Piece::Code(text) => html! { <code>{ text }</code> },
        Piece::Bold(text) => html! { <b>{ text }</b> },
    };
    pieces(text).into_iter().map(piece).collect()
}

/// A whole text.
pub fn render(text: &str) -> Html {
    let block = |block: Block| match block {
        Block::Heading(text) => html! { <h3>{ line(&text) }</h3> },
        Block::Paragraph(text) => html! { <p>{ line(&text) }</p> },
        Block::List(items) => html! { <ul>{ for items.iter().map(|item| html! { <li>{ line(item) }</li> }) }</ul> },
        Block::Numbered(items) => html! { <ol>{ for items.iter().map(|item| html! { <li>{ line(item) }</li> }) }</ol> },
        Block::Code(text) => html! { <pre tabindex="0">{ text }</pre> },
    };
    blocks(text).into_iter().map(block).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lesson_is_cut_into_blocks() {
        let text = "# Why\nTwo lines\nof one paragraph.\n\n- one\n- two\n  goes on\n\n1. first\n\n```\nip rule\n```\nend";
        let list = Block::List(vec!["one".to_owned(), "two goes on".to_owned()]);
        let expected = vec![
            Block::Heading("Why".to_owned()),
            Block::Paragraph("Two lines of one paragraph.".to_owned()),
            list,
            Block::Numbered(vec!["first".to_owned()]),
            Block::Code("ip rule\n".to_owned()),
            Block::Paragraph("end".to_owned()),
        ];
        assert_eq!(blocks(text), expected);
    }

    #[test]
    fn marks_that_do_not_close_are_text() {
        assert_eq!(pieces("a `b` **c**"), [Piece::Plain("a "), Piece::Code("b"), Piece::Plain(" "), Piece::Bold("c")]);
        assert_eq!(pieces("2 * 3"), [Piece::Plain("2 "), Piece::Plain("*"), Piece::Plain(" 3")]);
        assert_eq!(pieces("`x"), [Piece::Plain("`"), Piece::Plain("x")]);
    }

    #[test]
    fn html_stays_text() {
        assert_eq!(pieces("<script>"), [Piece::Plain("<script>")]);
    }
}
