//! The page as a screen reader is told it, over AT-SPI.

use std::collections::HashMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;
use zbus::Connection;
use zbus::connection::Builder;
use zbus::fdo::DBusProxy;
use zbus::names::OwnedBusName;
use zbus::zvariant::{DynamicType, OwnedObjectPath, OwnedValue, Type};

use super::home::Home;
use super::session_bus::Bus;
use super::spoken::{self, ATTRIBUTES, PAGE};
use super::wait::until;

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
const TEXT: &str = "org.a11y.atspi.Text";
const REGISTRY: &str = "org.a11y.atspi.Registry";
const ROOT: &str = "/org/a11y/atspi/accessible/root";
const ADDRESS: &str = "AT_SPI_BUS_ADDRESS";

/// A bus over which programs say what they show, and somebody who listens.
pub struct ScreenReader {
    bus: Bus,
    connection: Connection,
}

/// Something on the screen: which program says so, and its name for it.
type Node = (OwnedBusName, OwnedObjectPath);

impl ScreenReader {
    /// One for the programs of `home`.
    ///
    /// # Errors
    /// Where the bus does not start (packages dbus and at-spi2-core).
    pub async fn start(home: &Home) -> Result<Self> {
        let bus = Bus::for_screen_readers(home)?;
        let connection = Builder::address(bus.address())?.build().await?;
        // The list of programs is started by the bus, and does not know by itself which bus that is.
        let known = HashMap::from([(ADDRESS, bus.address())]);
        DBusProxy::new(&connection)
            .await?
            .update_activation_environment(known)
            .await?;
        Ok(Self { bus, connection })
    }

    /// What a program's environment must hold to be heard.
    pub fn variable(&self) -> String {
        format!("{ADDRESS}={}", self.bus.address())
    }

    /// The page, a line for each thing that is told of it, once `words` are in it and it is told the same
    /// twice.
    ///
    /// # Errors
    /// Where there is no such page, or it does not come to rest.
    pub async fn page(&self, words: &str) -> Result<String> {
        let mut before = String::new();
        let rest = until("the page is told the same twice", async || {
            let told = self.told().await?;
            let same = told.contains(words) && told == before;
            before.clone_from(&told);
            Ok(same.then_some(told))
        });
        let rest = rest.await;
        rest.with_context(|| format!("“{words}” stands in what is told, which is:\n{before}"))
    }

    async fn told(&self) -> Result<String> {
        let mut lines = String::new();
        let root = (REGISTRY.try_into()?, ROOT.try_into()?);
        let Some(page) = self.page_below(root).await? else {
            return Ok(lines);
        };
        // What goes away while it is asked is not there: it is told once more.
        match self.tell(page, 0, &mut lines).await {
            Ok(()) => Ok(lines),
            Err(_) => Ok(String::new()),
        }
    }

    /// The page; none where there is none yet.
    async fn page_below(&self, root: Node) -> Result<Option<Node>> {
        let mut waiting = self.children(&root).await?;
        while let Some(node) = waiting.pop() {
            // A window that is about to show its page names one that is not there yet.
            let Ok((role, children)) = tokio::try_join!(self.role(&node), self.children(&node))
            else {
                continue;
            };
            if role == PAGE {
                return Ok(Some(node));
            }
            waiting.extend(children);
        }
        Ok(None)
    }

    async fn tell(&self, node: Node, depth: usize, lines: &mut String) -> Result<()> {
        let (role, name, about, text, said, children) = tokio::try_join!(
            self.role(&node),
            self.property(&node, "Name"),
            self.property(&node, "Description"),
            self.text(&node),
            self.said(&node),
            self.children(&node),
        )?;
        let mut texts = vec![name];
        if !texts.contains(&text) {
            texts.push(text);
        }
        texts.retain(|text| !text.is_empty());
        let is_plain = texts.is_empty() && spoken::is_plain(&role);
        if !is_plain {
            write!(lines, "{:1$}{role}", "", 2 * depth)?;
            for text in texts {
                write!(lines, " “{text}”")?;
            }
            for one in said {
                write!(lines, ", {one}")?;
            }
            if !about.is_empty() {
                write!(lines, " – {about}")?;
            }
            lines.push('\n');
        }
        for child in children {
            Box::pin(self.tell(child, depth + usize::from(!is_plain), lines)).await?;
        }
        Ok(())
    }

    async fn ask<T>(
        &self,
        (bus, path): &Node,
        (interface, method): (&str, &str),
        about: &(impl Serialize + DynamicType),
    ) -> Result<T>
    where
        T: DeserializeOwned + Type,
    {
        let connection = &self.connection;
        let answer = connection
            .call_method(Some(bus), path, Some(interface), method, about)
            .await?;
        Ok(answer.body().deserialize()?)
    }

    async fn children(&self, node: &Node) -> Result<Vec<Node>> {
        let within: Vec<Node> = self.ask(node, (ACCESSIBLE, "GetChildren"), &()).await?;
        if !within.is_empty() {
            return Ok(within);
        }
        // Where another process shows what is within, GTK names it only to those who ask for the first.
        let get = (PROPERTIES, "Get");
        let count: OwnedValue = self.ask(node, get, &(ACCESSIBLE, "ChildCount")).await?;
        let mut within = Vec::new();
        for child in 0..i32::try_from(count)? {
            within.push(
                self.ask(node, (ACCESSIBLE, "GetChildAtIndex"), &child)
                    .await?,
            );
        }
        Ok(within)
    }

    async fn role(&self, node: &Node) -> Result<String> {
        // Not by name: the page has none for it.
        let number = self.ask(node, (ACCESSIBLE, "GetRole"), &()).await?;
        Ok(spoken::role(number))
    }

    async fn property(&self, node: &Node, name: &str) -> Result<String> {
        let get = (PROPERTIES, "Get");
        let property: OwnedValue = self.ask(node, get, &(ACCESSIBLE, name)).await?;
        Ok(in_one_line(&String::try_from(property)?))
    }

    async fn text(&self, node: &Node) -> Result<String> {
        let interfaces: Vec<String> = self.ask(node, (ACCESSIBLE, "GetInterfaces"), &()).await?;
        if !interfaces.iter().any(|one| one == TEXT) {
            return Ok(String::new());
        }
        let whole = (0_i32, -1_i32);
        let text: String = self.ask(node, (TEXT, "GetText"), &whole).await?;
        // For each thing within stands a sign of its own.
        Ok(in_one_line(&text.replace('\u{fffc}', " ")))
    }

    /// What is said of it besides its role, its name and its text.
    async fn said(&self, node: &Node) -> Result<Vec<String>> {
        let (attributes, states): (HashMap<String, String>, Vec<u32>) = tokio::try_join!(
            self.ask(node, (ACCESSIBLE, "GetAttributes"), &()),
            self.ask(node, (ACCESSIBLE, "GetState"), &()),
        )?;
        let attributes = ATTRIBUTES.iter().filter_map(|name| {
            let value = attributes.get(*name)?;
            Some(format!("{name} {value}"))
        });
        let states = spoken::states(&states).map(str::to_owned);
        Ok(attributes.chain(states).collect())
    }
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
