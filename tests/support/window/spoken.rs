//! The words for what AT-SPI says in numbers.

/// What something is, by its number in `AtspiRole`: what a page, or the window around it, is made of.
const ROLES: [(u32, &str); 56] = [
    (2, "alert"),
    (7, "check box"),
    (11, "combo box"),
    (16, "dialog"),
    (20, "filler"),
    (23, "frame"),
    (27, "image"),
    (29, "label"),
    (31, "list"),
    (32, "list item"),
    (33, "menu"),
    (35, "menu item"),
    (37, "page tab"),
    (38, "page tab list"),
    (39, "panel"),
    (40, "password text"),
    (42, "progress bar"),
    (43, "push button"),
    (44, "radio button"),
    (49, "scroll pane"),
    (50, "separator"),
    (51, "slider"),
    (52, "spin button"),
    (54, "status bar"),
    (55, "table"),
    (56, "table cell"),
    (57, "table column header"),
    (58, "table row header"),
    (61, "text"),
    (62, "toggle button"),
    (63, "tool bar"),
    (64, "tool tip"),
    (67, "unknown"),
    (71, "header"),
    (72, "footer"),
    (73, "paragraph"),
    (75, "application"),
    (79, "entry"),
    (81, "caption"),
    (83, "heading"),
    (85, "section"),
    (87, "form"),
    (88, "link"),
    (90, "table row"),
    (95, PAGE),
    (98, "list box"),
    (99, "grouping"),
    (105, "block quote"),
    (108, "definition"),
    (109, "article"),
    (110, "landmark"),
    (111, "log"),
    (116, "static"),
    (121, "description list"),
    (122, "description term"),
    (123, "description value"),
];

/// The page as a whole.
pub(super) const PAGE: &str = "document web";

/// What only groups, and is passed over where it says nothing.
const PLAIN: [&str; 5] = ["filler", "paragraph", "section", "scroll pane", "static"];

/// What can be used is so where nothing else is said: only that it cannot be is worth a word.
const ENABLED: u32 = 8;

/// States that a screen reader says, by their number in `AtspiStateType`.
const STATES: [(u32, &str); 13] = [
    (3, "busy"),
    (4, "checked"),
    (9, "expandable"),
    (10, "expanded"),
    (11, "focusable"),
    (12, "focused"),
    (16, "modal"),
    (20, "pressed"),
    (23, "selected"),
    (33, "required"),
    (36, "invalid"),
    (42, "has popup"),
    (43, "read only"),
];

/// Attributes that a screen reader says or goes by.
pub(super) const ATTRIBUTES: [&str; 8] = [
    "xml-roles",
    "level",
    "current",
    "live",
    "keyshortcuts",
    "placeholder-text",
    "valuetext",
    "roledescription",
];

/// What something is; a number that no page has told so far stays one.
pub(super) fn role(number: u32) -> String {
    let known = ROLES.iter().find(|(one, _)| *one == number);
    known.map_or_else(|| format!("role {number}"), |(_, name)| (*name).to_owned())
}

/// Whether nothing is lost where something without words is passed over.
pub(super) fn is_plain(role: &str) -> bool {
    PLAIN.contains(&role)
}

/// The states among these bits.
pub(super) fn states(bits: &[u32]) -> impl Iterator<Item = &'static str> {
    let is_so = |state: u32| {
        let word = bits.get((state / 32) as usize);
        word.is_some_and(|word| word & (1 << (state % 32)) != 0)
    };
    let disabled = (!is_so(ENABLED)).then_some("disabled");
    let said = STATES.into_iter().filter(move |(state, _)| is_so(*state));
    said.map(|(_, said)| said).chain(disabled)
}
