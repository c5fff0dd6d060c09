//! One word for one thing: what docs/words.md gives up for another word stands in no text.

use anyhow::Result;
use support::repository;
use support::texts::messages;

/// A word that gave way to another.
struct GivenUp {
    /// Words that stand in this order in one sentence; one that ends with `…` may end otherwise.
    words: &'static [&'static str],
    /// Whether only a text that holds nothing else is meant, as that of a button.
    alone: bool,
    /// What is said in its place, and where that is not plain, why.
    instead: &'static str,
    /// Texts that may have it, by their id.
    but_in: &'static [&'static str],
}

const fn word(words: &'static [&'static str], instead: &'static str) -> GivenUp {
    GivenUp {
        words,
        alone: false,
        instead,
        but_in: &[],
    }
}

const fn button(words: &'static [&'static str], instead: &'static str) -> GivenUp {
    GivenUp {
        words,
        alone: true,
        instead,
        but_in: &[],
    }
}

const DANISH: &[GivenUp] = &[
    word(&["maskine…"], "computer"),
    word(&["udgave…"], "version"),
    word(&["udkast…"], "kladde"),
    word(&["beskrivelse…"], "sætning"),
    GivenUp {
        but_in: &["instrument-levels"],
        ..word(
            &["adfærdsbeskrivelse…"],
            "sætning; only the method explains what kind of sentence it is",
        )
    },
    word(&["hent…", "tilbage"], "gendan, as in gendannelseskode"),
    word(&["hent…", "ind"], "indlæs"),
    word(&["eksport…"], "en fil fra Fagspejl"),
    word(&["backup…"], "sikkerhedskopi"),
    word(&["adgangskode…"], "adgangssætning: it is to be a sentence"),
    word(&["kodeord…"], "adgangssætning"),
    word(&["spørgeskema…"], "redskab"),
    word(&["besvarelse…"], "refleksion"),
    word(&["frosset"], "kan læses, men ikke ændres"),
    word(&["ikke", "fremme"], "skjult"),
    word(&["tekst…", "til", "eftertanke"], "svar til eftertanke"),
    word(&["taster"], "genveje"),
    word(
        &["anonym…"],
        "uden navn: nobody is anonymous in a small team",
    ),
    button(&["lad", "være"], "Annuller"),
    button(&["gå", "tilbage"], "Annuller"),
    button(&["videre"], "Fortsæt"),
    button(&["gå", "videre"], "Fortsæt"),
];

const ENGLISH: &[GivenUp] = &[
    word(&["machine…"], "computer"),
    word(&["bring…", "back"], "restore"),
    word(&["brought", "back"], "restore"),
    word(&["bring…", "in"], "read in"),
    word(&["brought", "in"], "read in"),
    word(&["description…"], "sentence"),
    word(&["will", "stand", "here"], "will appear here"),
    word(&["writing", "out", "to"], "mailing"),
    word(&["effort…"], "programme, for indsats"),
    word(&["service…"], "programme, for indsats"),
    word(&["password…"], "passphrase"),
    word(&["frozen"], "can be read but not changed"),
    word(&["not", "in", "view"], "hidden"),
    word(&["anonym…"], "without a name"),
    GivenUp {
        but_in: &["level-1", "level-2", "level-3", "level-4", "level-5"],
        ..word(
            &["degree…"],
            "level; degree is only in the words of the five",
        )
    },
    GivenUp {
        but_in: &["reflection-check-change"],
        ..button(&["change"], "Development; Change is the button that mends")
    },
    button(&["leave", "it"], "Cancel"),
    button(&["go", "back"], "Cancel"),
];

/// A text of a person's screen or paper.
struct Said {
    /// Where it stands.
    file: String,
    /// Its id; for a text of an instrument its language.
    id: String,
    text: String,
}

/// The words of a sentence, in small letters and without what stands around them.
fn words(sentence: &str) -> Vec<String> {
    let words = sentence.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

fn is(word: &str, pattern: &str) -> bool {
    match pattern.strip_suffix('…') {
        Some(stem) => word.starts_with(stem),
        None => word == pattern,
    }
}

impl GivenUp {
    fn stands_in(&self, text: &str) -> bool {
        if self.alone {
            let words = words(text);
            let mut pairs = words.iter().zip(self.words);
            return words.len() == self.words.len() && pairs.all(|(word, of)| is(word, of));
        }
        text.split(['.', ':', '?', '!', ',', '{', '}']).any(|part| {
            let mut words = words(part).into_iter();
            let mut wanted = self.words.iter();
            wanted.all(|of| words.any(|word| is(&word, of)))
        })
    }
}

/// Every text of the page and of what is printed.
fn of_locales(language: &str) -> Result<Vec<Said>> {
    let mut said = Vec::new();
    for source in repository::sources(&format!("ui/locales/{language}"), &[".ftl"])? {
        for (id, text) in messages(&source.text) {
            let file = source.path.clone();
            said.push(Said { file, id, text });
        }
    }
    Ok(said)
}

/// Every text of the instrument that is handed out. An earlier one stays as people have it.
fn of_instrument(language: &str) -> Result<Vec<Said>> {
    let file = "src-tauri/instruments/beskaeftigelsesfaglighed.toml";
    let mut texts = Vec::new();
    collect(
        &repository::read(file)?.parse::<toml::Table>()?.into(),
        language,
        &mut texts,
    );
    let of = |text| Said {
        file: file.to_owned(),
        id: language.to_owned(),
        text,
    };
    Ok(texts.into_iter().map(of).collect())
}

fn collect(value: &toml::Value, language: &str, texts: &mut Vec<String>) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                match value {
                    toml::Value::String(text) if key == language => texts.push(text.clone()),
                    toml::Value::Array(all) if key == language => {
                        let all = all.iter().filter_map(toml::Value::as_str);
                        texts.extend(all.map(str::to_owned));
                    }
                    other => collect(other, language, texts),
                }
            }
        }
        toml::Value::Array(all) => all.iter().for_each(|each| collect(each, language, texts)),
        _ => {}
    }
}

fn found(given_up: &[GivenUp], said: &[Said]) -> Vec<String> {
    let mut found = Vec::new();
    for Said { file, id, text } in said {
        for word in given_up {
            if word.stands_in(text) && !word.but_in.contains(&id.as_str()) {
                let GivenUp { words, instead, .. } = word;
                found.push(format!(
                    "{file}, {id}: {words:?} is said as “{instead}”: {text}"
                ));
            }
        }
    }
    found
}

#[test]
fn one_thing_has_one_word_in_every_text() -> Result<()> {
    let mut wrong = Vec::new();
    for (language, given_up, least) in [("da", DANISH, 600), ("en", ENGLISH, 600)] {
        let mut said = of_locales(language)?;
        said.extend(of_instrument(language)?);
        assert!(said.len() > least, "only {} texts are found", said.len());
        wrong.extend(found(given_up, &said));
    }
    assert!(
        wrong.is_empty(),
        "docs/words.md has another word for it:\n{}",
        wrong.join("\n")
    );
    Ok(())
}

#[test]
fn the_documents_use_the_words_of_the_screen() -> Result<()> {
    let mut documents = repository::sources("docs", &[".md"])?;
    // It names the words that are given up.
    documents.retain(|document| document.path != "docs/words.md");
    let text = repository::read("README.md")?;
    let path = "README.md".to_owned();
    documents.push(repository::Source { path, text });
    let lines = documents.into_iter().flat_map(|document| {
        let path = document.path;
        let lines: Vec<_> = document.text.lines().map(str::to_owned).collect();
        lines.into_iter().map(move |text| Said {
            file: path.clone(),
            id: String::new(),
            text,
        })
    });
    // English prose has some of the stems as words of its own.
    let danish = DANISH.iter().filter(|word| {
        let stem = word.words.first().copied().unwrap_or_default();
        !word.alone && !["backup…", "anonym…"].contains(&stem)
    });
    let said: Vec<_> = lines.collect();
    let wrong: Vec<_> = danish
        .flat_map(|word| found(std::slice::from_ref(word), &said))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn every_exception_is_one() -> Result<()> {
    for (language, given_up) in [("da", DANISH), ("en", ENGLISH)] {
        let said = of_locales(language)?;
        for word in given_up {
            for id in word.but_in {
                let text = said.iter().find(|said| said.id == *id);
                assert!(
                    text.is_some_and(|said| word.stands_in(&said.text)),
                    "{id} has no {:?} any more; take it from the list",
                    word.words
                );
            }
        }
    }
    Ok(())
}

#[test]
fn apostrophes_are_typographic() -> Result<()> {
    for language in ["da", "en"] {
        let mut said = of_locales(language)?;
        said.extend(of_instrument(language)?);
        for Said { file, id, text } in said {
            assert!(!text.contains('\''), "{file}, {id}: {text}");
        }
    }
    Ok(())
}

#[test]
fn a_word_that_was_given_up_is_noticed() {
    let notices =
        |given_up: &[GivenUp], text: &str| given_up.iter().any(|word| word.stands_in(text));
    for text in [
        "Den ligger på din egen Maskine.",
        "Du kan hente det hele tilbage fra en af dem",
        "Lad være",
        "Låst med et kodeord.",
    ] {
        assert!(notices(DANISH, text), "{text}");
    }
    for text in [
        "Det lader den være med, og du går videre.",
        "Gendan fra en fil …",
        "Du kan hente papiret, og så går du tilbage",
    ] {
        assert!(!notices(DANISH, text), "{text}");
    }
    assert!(notices(ENGLISH, "Yes, bring it back"));
    assert!(notices(ENGLISH, "Change"));
    assert!(!notices(ENGLISH, "Change the passphrase"));
}
