//! The TypeScript of the wire, as the text of one file.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use domain::Progress;
use ts_rs::{Config, TS, TypeVisitor};

use crate::{self as ipc, COMMANDS, Effect, ErrorCode, Way};

/// Collects every type that a command takes or answers with, and what those consist of.
struct Types {
    config: Config,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Only types with a file of their own are declared by name; the others stand inline.
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            if self.found.contains_key(&name) {
                return;
            }
            let _ = self.found.insert(name, T::decl(&self.config));
        }
        T::visit_generics(self);
        T::visit_dependencies(self);
    }
}

macro_rules! describe {
    ($($area:ident {
        $($effect:ident $(($($way:ident),+))? $name:ident($($request:ident: $in:ty)?) -> $out:ty;)*
    })*) => {
        fn collect(types: &mut Types) -> Vec<(&'static str, Option<String>, String)> {
            vec![$($({
                $(types.visit::<$in>();)?
                types.visit::<$out>();
                let request = None::<String>;
                $(let request = request.or_else(|| Some(<$in>::name(&types.config)));)?
                (stringify!($name), request, <$out>::name(&types.config))
            }),*),*]
        }
    };
}

crate::commands!(describe);

/// The text of `ui/src/backend/generated/wire.ts`: every type, `Commands`, which maps a command's name to
/// what it takes and answers with, `writes`, the names of those that write without asking, and `jobs`,
/// those of the jobs.
pub fn typescript() -> String {
    let config = Config::new().with_large_int("number");
    let mut types = Types {
        config,
        found: BTreeMap::new(),
    };
    let commands = collect(&mut types);
    types.visit::<ErrorCode>();
    types.visit::<Progress>();
    let mut text =
        String::from("// Made by `cargo xtask types` from the Rust types. Do not edit.\n\n");
    for declaration in types.found.values() {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "export {declaration}\n");
    }
    text.push_str("export interface Commands {\n");
    for (name, request, answer) in commands {
        let request = request.as_deref().unwrap_or("null");
        let _ = writeln!(
            text,
            "  {name}: {{ request: {request}; answer: {answer} }};"
        );
    }
    text.push_str("}\n");
    text.push_str(&writes());
    text.push_str(&jobs());
    text
}

fn writes() -> String {
    let mut text = String::from(
        "\n/** The commands that change the store, or what can be undone, without asking the person. */\n\
         export const writes: readonly (keyof Commands)[] = [\n",
    );
    for command in COMMANDS {
        if (command.effect, command.way) == (Effect::Write, Way::AtOnce) {
            let _ = writeln!(text, "  \"{}\",", command.name);
        }
    }
    text.push_str("];\n");
    text
}

fn jobs() -> String {
    let mut text = String::from(
        "\n/** The commands that tell how far they are and can be stopped. */\n\
         export const jobs = [\n",
    );
    for job in COMMANDS.iter().filter(|command| command.job) {
        let _ = writeln!(text, "  \"{}\",", job.name);
    }
    text.push_str("] as const;\n");
    text
}
