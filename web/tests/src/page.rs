//! The page of Hoplab: finding things by their `data-test` names, waiting for what is to come.

use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::Value;
use std::time::Duration;

/// The page, open in a browser.
pub struct Page {
    /// The WebDriver session.
    pub client: Client,
}

/// How long something may take to appear; generous, as the machine may be busy: nothing depends on it but a failing test.
const PATIENCE: Duration = Duration::from_secs(30);

impl Page {
    /// Opens the page served at `$HOPLAB_PAGE`, with `fragment` behind it.
    ///
    /// Panics: when it does not come up.
    pub async fn open(client: &Client, fragment: &str) -> Self {
        let address = std::env::var("HOPLAB_PAGE").expect("HOPLAB_PAGE is set: run `cargo xtask test browser`");
        client.goto(&format!("{address}{fragment}")).await.expect("the page opens");
        let page = Self { client: client.clone() };
        page.find("app").await;
        page
    }

    /// The element with this `data-test` name, once it is there.
    ///
    /// Panics: when it does not appear.
    pub async fn find(&self, name: &str) -> Element {
        let selector = format!("[data-test=\"{name}\"]");
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(&selector)).await;
        found.unwrap_or_else(|error| panic!("no {name} on the page: {error}"))
    }

    /// Is there such an element now?
    pub async fn has(&self, name: &str) -> bool {
        self.client.find(Locator::Css(&format!("[data-test=\"{name}\"]"))).await.is_ok()
    }

    /// Clicks the element.
    ///
    /// Panics: when it cannot be clicked.
    pub async fn click(&self, name: &str) {
        self.find(name).await.click().await.unwrap_or_else(|error| panic!("{name} cannot be clicked: {error}"));
    }

    /// The element's text.
    pub async fn text(&self, name: &str) -> String {
        self.find(name).await.text().await.unwrap_or_default()
    }

    /// Waits until the element's text satisfies `good`, and returns it.
    ///
    /// Panics: with the last text, when it never does.
    pub async fn until(&self, name: &str, good: impl Fn(&str) -> bool) -> String {
        let mut last = String::new();
        for _ in 0..PATIENCE.as_millis() / 50 {
            last = self.text(name).await;
            if good(&last) {
                return last;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{name} stays {last:?}");
    }

    /// Runs a script in the page and returns its value.
    ///
    /// Panics: when it throws.
    pub async fn script(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }
}
