//! Sorting by a number.

/// Sorts by a number; equals stay in their order. What is compared is always the same, so the page holds the code of one sort.
pub fn by_number<T>(items: impl IntoIterator<Item = T>, number: impl Fn(&T) -> u64) -> Vec<T> {
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    let mut places: Vec<(u64, usize)> = items.iter().flatten().map(number).zip(0..).collect();
    places.sort_unstable();
    places.into_iter().filter_map(|(_, place)| items.get_mut(place)?.take()).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn equals_stay_in_their_order() {
        let sorted = super::by_number(["bb", "a", "ccc", "dd", "e"], |word| word.len() as u64);
        assert_eq!(sorted, ["a", "e", "bb", "dd", "ccc"]);
    }
}
