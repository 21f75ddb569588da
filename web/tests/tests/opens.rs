//! The page comes up clean: no console error, nothing refused by its Content-Security-Policy, nothing fetched from elsewhere.

use hoplab_browser_tests::{Browser, Page};

#[tokio::test]
#[ignore = "needs the page: cargo xtask test browser"]
async fn the_page_opens_without_a_complaint() {
    let browser = Browser::start(1440, 900, false).await;
    let page = Page::open(&browser.client, "").await;
    let address = std::env::var("HOPLAB_PAGE").unwrap_or_default();
    let fetched = page.script("return performance.getEntriesByType('resource').map(entry => entry.name)").await;
    let foreign: Vec<String> = fetched
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .filter(|name| !name.starts_with(&address))
        .collect();
    assert_eq!(foreign, Vec::<String>::new(), "requests that left the page");
    assert_eq!(browser.complaints().await, Vec::<String>::new());
    browser.stop().await;
}
