//! The table of what each crate may know. An edge that is not here is refused.

/// What a crate may depend on when it is built.
pub(crate) struct Crate {
    pub(crate) name: &'static str,
    /// What the crate itself uses.
    pub(crate) normal: &'static [&'static str],
    /// What its build script uses.
    pub(crate) build: &'static [&'static str],
}

/// Every crate of the program and the tools around it.
pub(crate) const CRATES: &[Crate] = &[
    Crate {
        name: "domain",
        normal: &[
            "caseless",
            "chrono",
            "icu_collator",
            "icu_locale_core",
            "icu_properties",
            "regex",
            "serde",
            "serde_path_to_error",
            "sha2",
            "thiserror",
            "toml",
            "ts-rs",
            "unicode-normalization",
            "unicode-segmentation",
            "uuid",
        ],
        build: &[],
    },
    Crate {
        name: "view",
        normal: &["chrono", "data-encoding", "domain", "serde", "ts-rs"],
        build: &[],
    },
    Crate {
        name: "store",
        normal: &[
            "chrono",
            "domain",
            "libc",
            "log",
            "rusqlite",
            "rusqlite_migration",
            "serde_json",
            "tempfile",
            "thiserror",
            "uuid",
            "zeroize",
        ],
        build: &[],
    },
    Crate {
        name: "texts",
        normal: &["chrono", "domain", "fluent-bundle"],
        build: &[],
    },
    Crate {
        name: "exchange",
        normal: &[
            "age",
            "bech32",
            "chrono",
            "csv",
            "data-encoding",
            "domain",
            "ed25519-dalek",
            "icalendar",
            "png",
            "qrcodegen",
            "rqrr",
            "rust_xlsxwriter",
            "scrypt",
            "serde",
            "serde_json",
            "serde_path_to_error",
            "sha2",
            "texts",
            "thiserror",
            "unicode-normalization",
            "uuid",
            "x25519-dalek",
            "zeroize",
            "zxcvbn",
        ],
        build: &[],
    },
    Crate {
        name: "picture",
        normal: &["chrono", "domain", "serde", "ts-rs"],
        build: &[],
    },
    Crate {
        name: "report",
        normal: &[
            "chrono",
            "domain",
            "picture",
            "png",
            "serde",
            "serde_json",
            "texts",
            "thiserror",
            "typst",
            "typst-layout",
            "typst-pdf",
            "typst-render",
            "unicode-normalization",
            "unicode-segmentation",
        ],
        build: &[],
    },
    Crate {
        name: "app",
        normal: &[
            "chrono",
            "domain",
            "exchange",
            "log",
            "picture",
            "report",
            "store",
            "texts",
            "thiserror",
            "uuid",
            "view",
        ],
        build: &[],
    },
    // Not `app`: the build script of the shell reads it.
    Crate {
        name: "ipc",
        // zeroize: what opens a lock is wiped where it arrives.
        normal: &[
            "chrono", "domain", "picture", "serde", "ts-rs", "view", "zeroize",
        ],
        build: &[],
    },
    Crate {
        name: "commands",
        normal: &[
            "app",
            "chrono",
            "domain",
            "ipc",
            "log",
            "picture",
            "serde",
            "serde_json",
            "uuid",
            "view",
            // For every program over the commands.
            "zeroizing-alloc",
        ],
        build: &[],
    },
    Crate {
        name: "fagspejl",
        normal: &[
            "chrono",
            "commands",
            "getrandom",
            // For Linux: whether the window fills the screen.
            "gtk",
            "ipc",
            "jiff",
            "log",
            // For Linux: the program's own process.
            "rustix",
            "serde_json",
            // For Unix: the signals that end a program.
            "signal-hook",
            "sys-locale",
            "tauri",
            "tauri-plugin-dialog",
            "tauri-plugin-log",
            "tauri-plugin-opener",
            "tauri-plugin-single-instance",
            "tempfile",
            "uuid",
            // For Linux: the page's process.
            "webkit2gtk",
        ],
        build: &["ipc", "tauri-build"],
    },
    // The page's tests speak with it, as the page does with the shell.
    Crate {
        name: "page-host",
        normal: &[
            "age",
            "anyhow",
            "chrono",
            "commands",
            "jiff",
            "serde",
            "serde_json",
            "tempfile",
            "test-kind",
            "uuid",
        ],
        build: &[],
    },
    // A kind of instrument is a module of its own: it knows what it is a kind of, and nothing else.
    Crate {
        name: "test-kind",
        normal: &["domain", "serde"],
        build: &[],
    },
    // The program with that kind, for the tests of the window.
    Crate {
        name: "with-test-kind",
        normal: &["commands", "fagspejl", "test-kind"],
        build: &[],
    },
    // The bench compares with it; it shows what a window costs without a program.
    Crate {
        name: "empty-window",
        normal: &["tauri"],
        build: &["tauri-build"],
    },
    // The tools must start while the program does not compile, so they know none of its crates.
    Crate {
        name: "xtask",
        normal: &["anyhow", "clap", "serde_json", "xshell"],
        build: &[],
    },
];

/// The black-box tests: they may know everything but the shell and its window.
pub(crate) const TESTS: &str = "fagspejl-tests";
