//! What a source file declares, imports and names, read from its tokens.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The segments of a path, such as `crate`, `file`, `write_atomic`.
pub(crate) type Path = Vec<String>;

/// One name that a `use` brings into a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Import {
    /// What it is called there; none where everything is brought in with `*`.
    pub(crate) name: Option<String>,
    /// Where it is from.
    pub(crate) path: Path,
    /// Whether it is handed on with `pub`, and so no use of it by itself.
    pub(crate) public: bool,
}

/// A module as it is written: a file, or a block in one.
#[derive(Debug, Default)]
pub(crate) struct Written {
    /// The modules that have a file of their own.
    pub(crate) files: Vec<String>,
    /// The modules that are written out in the same file.
    pub(crate) blocks: BTreeMap<String, Written>,
    /// The names of what it defines.
    pub(crate) items: BTreeSet<String>,
    /// What it imports, also inside of a function.
    pub(crate) imports: Vec<Import>,
    /// The paths of more than one segment in its code.
    pub(crate) paths: Vec<Path>,
    /// Every name in its code outside of a `use` that a path begins with or is.
    pub(crate) names: BTreeSet<String>,
}

const DEFINES: [&str; 8] = [
    "fn", "struct", "enum", "union", "trait", "type", "const", "static",
];

impl Written {
    /// Reads the tokens of a file or of a block.
    pub(crate) fn read(tokens: TokenStream) -> Self {
        let mut module = Self::default();
        module.scan(tokens, true);
        module
    }

    /// Goes through tokens; `outer` where what they define belongs to the module itself.
    fn scan(&mut self, tokens: TokenStream, outer: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let next = tokens.get(at + 1);
            match token {
                TokenTree::Group(group) => self.scan(group.stream(), false),
                TokenTree::Ident(word) if word == "use" => {
                    let end = end_of_statement(&tokens, at);
                    let tree = tokens.get(at + 1..end).unwrap_or_default();
                    let mut imports = Vec::new();
                    read_use(tree, &[], &mut imports);
                    let public = outer && is_public(&tokens, at);
                    let imports = imports.into_iter();
                    self.imports
                        .extend(imports.map(|import| Import { public, ..import }));
                    at = end;
                }
                TokenTree::Ident(word) if outer && word == "mod" => {
                    if let Some(TokenTree::Ident(name)) = next {
                        match tokens.get(at + 2) {
                            Some(TokenTree::Group(block)) => {
                                let written = Self::read(block.stream());
                                self.blocks.insert(name.to_string(), written);
                            }
                            _ => self.files.push(name.to_string()),
                        }
                        at += 2;
                    }
                }
                TokenTree::Ident(word) => {
                    let word = word.to_string();
                    if outer
                        && DEFINES.contains(&word.as_str())
                        && let Some(TokenTree::Ident(name)) = next
                    {
                        self.items.insert(name.to_string());
                    }
                    let path = path_at(&tokens, at);
                    let continues = at > 0 && follows_colons(&tokens, at);
                    if path.len() > 1 && !continues {
                        self.paths.push(path);
                    }
                    if !continues && !is_field(&tokens, at) {
                        self.names.insert(word);
                    }
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            at += 1;
        }
    }
}

/// Whether `pub`, or `pub(…)`, stands before the token.
fn is_public(tokens: &[TokenTree], at: usize) -> bool {
    let before = tokens.get(..at).unwrap_or_default();
    let before = match before {
        [before @ .., TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            before
        }
        before => before,
    };
    matches!(before.last(), Some(TokenTree::Ident(word)) if word == "pub")
}

fn end_of_statement(tokens: &[TokenTree], from: usize) -> usize {
    let rest = tokens.iter().skip(from);
    let length = rest.take_while(|token| !is_punct(Some(token), ';')).count();
    from + length
}

fn is_punct(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

fn colons_at(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')
}

fn follows_colons(tokens: &[TokenTree], at: usize) -> bool {
    at >= 2 && colons_at(tokens, at - 2)
}

/// Whether a name is that of a field or a method: behind a dot, or before a value or a type.
fn is_field(tokens: &[TokenTree], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    is_punct(before, '.') || is_punct(tokens.get(at + 1), ':') && !colons_at(tokens, at + 1)
}

/// The names from here on that `::` joins.
fn path_at(tokens: &[TokenTree], mut at: usize) -> Path {
    let mut path = Vec::new();
    while let Some(TokenTree::Ident(name)) = tokens.get(at) {
        path.push(name.to_string());
        if !colons_at(tokens, at + 1) {
            break;
        }
        at += 3;
    }
    path
}

/// Reads what stands behind `use`, or a part of it in braces; `before` are the segments so far.
fn read_use(tokens: &[TokenTree], before: &[String], imports: &mut Vec<Import>) {
    for tree in tokens.split(|token| is_punct(Some(token), ',')) {
        // `::name` is a crate, whatever the modules are called; nothing stands behind the last comma.
        if tree.is_empty() || colons_at(tree, 0) {
            continue;
        }
        let mut path = before.to_vec();
        path.extend(path_at(tree, 0));
        // Each segment is a name and two colons; what comes after them is a list, `*` or nothing.
        let segments = (path.len() - before.len()) * 3;
        match tree.get(segments..) {
            Some([TokenTree::Group(group)]) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                read_use(&inner, &path, imports);
            }
            Some([star]) if is_punct(Some(star), '*') => imports.push(Import {
                name: None,
                path,
                public: false,
            }),
            _ => imports.extend(named(tree, path)),
        }
    }
}

/// The import of one name: the last of its path, or the one behind `as`.
fn named(tree: &[TokenTree], mut path: Path) -> Option<Import> {
    if path.last().is_some_and(|last| last == "self") {
        path.pop();
    }
    let name = match tree {
        [.., TokenTree::Ident(word), TokenTree::Ident(name)] if word == "as" => name.to_string(),
        _ => path.last()?.clone(),
    };
    Some(Import {
        name: Some(name),
        path,
        public: false,
    })
}

#[cfg(test)]
mod tests {
    use anyhow::{Result, anyhow};

    use super::{Import, Written};

    fn read(text: &str) -> Result<Written> {
        let tokens = text.parse().map_err(|error| anyhow!("{error}"))?;
        Ok(Written::read(tokens))
    }

    fn import(name: Option<&str>, path: &[&str], public: bool) -> Import {
        Import {
            name: name.map(str::to_owned),
            path: path.iter().map(|&segment| segment.to_owned()).collect(),
            public,
        }
    }

    #[test]
    fn every_name_of_a_use_is_an_import_with_its_path() -> Result<()> {
        let written = read(
            "use crate::a::{self, B, c::{D as E, F}, g::*};
             pub(crate) use super::h;
             use i as j;
             use ::k::l;",
        )?;
        let expected = [
            import(Some("a"), &["crate", "a"], false),
            import(Some("B"), &["crate", "a", "B"], false),
            import(Some("E"), &["crate", "a", "c", "D"], false),
            import(Some("F"), &["crate", "a", "c", "F"], false),
            import(None, &["crate", "a", "g"], false),
            import(Some("h"), &["super", "h"], true),
            import(Some("j"), &["i"], false),
        ];
        assert_eq!(written.imports, expected);
        Ok(())
    }

    #[test]
    fn what_a_comment_or_a_text_says_is_no_code() -> Result<()> {
        let written = read(
            "/// As [`crate::a::B`].
             // use crate::c;
             fn d() -> &'static str { \"use crate::e; crate::f::g()\" }",
        )?;
        assert!(written.imports.is_empty(), "{:?}", written.imports);
        assert!(written.paths.is_empty(), "{:?}", written.paths);
        Ok(())
    }

    #[test]
    fn items_belong_to_the_module_and_paths_to_its_code() -> Result<()> {
        let written = read(
            "mod a; pub struct B { c: d::E } impl B { fn f() { super::g(h!(i::j)) } }
             mod k { fn l() {} } const M: u8 = 0;",
        )?;
        assert_eq!(written.files, ["a"]);
        assert!(written.blocks.contains_key("k"));
        let items: Vec<_> = written.items.iter().map(String::as_str).collect();
        assert_eq!(items, ["B", "M"], "a method is no item of the module");
        let paths: Vec<_> = written.paths.iter().map(|path| path.join("::")).collect();
        assert_eq!(paths, ["d::E", "super::g", "i::j"]);
        Ok(())
    }
}
