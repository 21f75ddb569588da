//! Shell patterns, as the tools take them for names (fnmatch).

/// Does a pattern with `*` and `?` fit the whole text? In time that grows with the product of the lengths.
pub fn glob(pattern: &str, text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let mut reachable = vec![false; text.len() + 1];
    reachable[0] = true;
    for p in pattern.chars() {
        if p == '*' {
            let first = reachable.iter().position(|r| *r).unwrap_or(reachable.len());
            reachable.iter_mut().skip(first).for_each(|r| *r = true);
            continue;
        }
        for at in (0..=text.len()).rev() {
            reachable[at] = at > 0 && reachable[at - 1] && (p == '?' || text.get(at - 1) == Some(&p));
        }
    }
    reachable.last().copied().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::glob;

    #[test]
    fn patterns_are_the_shells() {
        assert!(glob("eth0*", "eth0"));
        assert!(glob("eth0*", "eth0:1"));
        assert!(glob("*:?", "eth0:1"));
        assert!(!glob("eth0:?", "eth0"));
        assert!(!glob("", "eth0"));
        assert!(glob("*", ""));
    }
}
