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
        page.find("page").await;
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

    /// The value of an attribute of the element; empty where it has none.
    pub async fn attribute(&self, name: &str, attribute: &str) -> String {
        self.find(name).await.attr(attribute).await.ok().flatten().unwrap_or_default()
    }

    /// Waits until the attribute has this value.
    ///
    /// Panics: with the last value, when it never has.
    pub async fn until_attribute(&self, name: &str, attribute: &str, wanted: &str) {
        let mut last = String::new();
        for _ in 0..PATIENCE.as_millis() / 50 {
            last = self.attribute(name, attribute).await;
            if last == wanted {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{name} has {attribute} {last:?}, not {wanted:?}");
    }

    /// Presses a key with nothing in particular in focus.
    ///
    /// Panics: when the page has no body.
    pub async fn press(&self, key: &str) {
        self.script("document.activeElement && document.activeElement.blur()").await;
        let body = self.client.find(Locator::Css("body")).await.expect("a page has a body");
        body.send_keys(key).await.expect("keys can be pressed");
    }

    /// Chooses an entry of a list by its value.
    ///
    /// Panics: when there is no such entry.
    pub async fn choose(&self, name: &str, value: &str) {
        self.find(name).await.select_by_value(value).await.unwrap_or_else(|error| panic!("{name} has no {value}: {error}"));
    }

    /// Types a command into a node's terminal, with Enter.
    ///
    /// Panics: when the terminal does not take it.
    pub async fn type_command(&self, node: &str, command: &str) {
        self.click(&format!("term-{node}")).await;
        let input = self.find(&format!("input-{node}")).await;
        input.send_keys(&format!("{command}\u{e007}")).await.expect("a terminal takes keys");
    }

    /// Opens a scenario of the library.
    pub async fn open_scenario(&self, name: &str) {
        self.click("left-library").await;
        self.click(&format!("scenario-{name}")).await;
    }

    /// Runs a script in the page and returns its value.
    ///
    /// Panics: when it throws.
    pub async fn script(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }
}
