//! The modules of one target of a crate, and in which file each name of them is defined.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, anyhow};

use crate::source_tokens::{Import, Path, Written};

/// Where a module stands in the list of them.
type Id = usize;

/// The names that were looked for, and in which module.
type Tried = BTreeSet<(Id, String)>;

/// A module with its place in the tree.
struct Module {
    file: String,
    parent: Option<Id>,
    children: BTreeMap<String, Id>,
    written: Written,
}

/// Every module below the root of a target.
pub(crate) struct ModuleTree {
    modules: Vec<Module>,
}

/// What a path leads to.
#[derive(Clone, Copy)]
enum Target {
    Module(Id),
    /// Something that this module defines.
    Item(Id),
}

impl ModuleTree {
    /// Reads the target whose root is the file `root`; `read` gives the text of a file, or none where
    /// there is no such file.
    ///
    /// # Errors
    /// Where a file is missing, or is no Rust.
    pub(crate) fn read(root: &str, read: &dyn Fn(&str) -> Option<String>) -> Result<Self> {
        let mut tree = Self {
            modules: Vec::new(),
        };
        let folder = root.rsplit_once('/').map_or("", |(folder, _)| folder);
        tree.read_file(root, folder, None, read)?;
        Ok(tree)
    }

    /// Reads the module in `file`, whose children have their files in `folder`.
    fn read_file(
        &mut self,
        file: &str,
        folder: &str,
        parent: Option<Id>,
        read: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Id> {
        let text = read(file).with_context(|| format!("{file} is not there"))?;
        let tokens = text.parse().map_err(|error| anyhow!("{file}: {error}"))?;
        self.add(Written::read(tokens), file, folder, parent, read)
    }

    fn add(
        &mut self,
        mut written: Written,
        file: &str,
        folder: &str,
        parent: Option<Id>,
        read: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Id> {
        let (files, blocks) = (
            std::mem::take(&mut written.files),
            std::mem::take(&mut written.blocks),
        );
        let id = self.modules.len();
        self.modules.push(Module {
            file: file.to_owned(),
            parent,
            children: BTreeMap::new(),
            written,
        });
        let mut children = BTreeMap::new();
        for name in files {
            let inside = format!("{folder}/{name}");
            let single = format!("{inside}.rs");
            let own = match read(&single) {
                Some(_) => single,
                None => format!("{inside}/mod.rs"),
            };
            let child = self.read_file(&own, &inside, Some(id), read)?;
            children.insert(name, child);
        }
        for (name, block) in blocks {
            let inside = format!("{folder}/{name}");
            let child = self.add(block, file, &inside, Some(id), read)?;
            children.insert(name, child);
        }
        if let Some(module) = self.modules.get_mut(id) {
            module.children = children;
        }
        Ok(id)
    }

    /// Which files each file uses something of. What a file only hands on with `pub use` it does not
    /// use; whoever names it there uses the file that defines it.
    pub(crate) fn edges(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (id, module) in self.modules.iter().enumerate() {
            let from = edges.entry(module.file.clone()).or_default();
            let imports = module.written.imports.iter();
            let imports = imports.filter(|import| is_used(import, &module.written));
            let imports = imports.map(|import| &import.path);
            for path in imports.chain(&module.written.paths) {
                if let Some(file) = self.file_of(id, path)
                    && *file != module.file
                {
                    from.insert(file.clone());
                }
            }
        }
        edges
    }

    fn file_of(&self, from: Id, path: &Path) -> Option<&String> {
        let (Target::Module(id) | Target::Item(id)) =
            self.resolve(from, path, &mut BTreeSet::new())?;
        self.modules.get(id).map(|module| &module.file)
    }

    /// What `path` leads to from a module; none where it leaves the crate. `tried` are the names that
    /// were looked for on the way: one that is imported from itself leads nowhere.
    fn resolve(&self, from: Id, path: &[String], tried: &mut Tried) -> Option<Target> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => self.descend(0, rest, tried),
            "self" => self.descend(from, rest, tried),
            "super" => {
                let parent = self.modules.get(from)?.parent?;
                match rest.first().map(String::as_str) {
                    Some("super") => self.resolve(parent, rest, tried),
                    _ => self.descend(parent, rest, tried),
                }
            }
            _ => {
                let target = self.named(from, first, tried)?;
                self.continue_at(target, rest, tried)
            }
        }
    }

    /// What `path` leads to within a module. A name that nothing shows, such as one that a macro makes,
    /// is taken as the module's own.
    fn descend(&self, module: Id, path: &[String], tried: &mut Tried) -> Option<Target> {
        let Some((first, rest)) = path.split_first() else {
            return Some(Target::Module(module));
        };
        match self.named(module, first, tried) {
            Some(target) => self.continue_at(target, rest, tried),
            None => Some(Target::Item(module)),
        }
    }

    fn continue_at(&self, target: Target, rest: &[String], tried: &mut Tried) -> Option<Target> {
        match target {
            Target::Module(module) => self.descend(module, rest, tried),
            // What follows is a variant or a method.
            item @ Target::Item(_) => Some(item),
        }
    }

    /// What a name means in a module: a child, something it defines, or something it imports.
    fn named(&self, id: Id, name: &str, tried: &mut Tried) -> Option<Target> {
        let module = self.modules.get(id)?;
        if let Some(&child) = module.children.get(name) {
            return Some(Target::Module(child));
        }
        if module.written.items.contains(name) {
            return Some(Target::Item(id));
        }
        if !tried.insert((id, name.to_owned())) {
            return None;
        }
        let imports = module.written.imports.iter();
        for import in imports.clone() {
            if import.name.as_deref() == Some(name)
                && let Some(target) = self.resolve(id, &import.path, tried)
            {
                return Some(target);
            }
        }
        for import in imports.filter(|import| import.name.is_none()) {
            if let Some(Target::Module(all)) = self.resolve(id, &import.path, tried)
                && let Some(target) = self.named(all, name, tried)
            {
                return Some(target);
            }
        }
        None
    }
}

/// Whether an import is there for the module itself.
fn is_used(import: &Import, written: &Written) -> bool {
    let name = import.name.as_ref();
    !import.public || name.is_some_and(|name| written.names.contains(name))
}
