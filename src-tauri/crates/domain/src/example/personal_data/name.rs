//! Words that look like a person's name.

use std::collections::HashSet;
use std::ops::Range;

use regex::Regex;

use super::surroundings::stands_alone;

/// A capitalised word, with hyphens and apostrophes in it.
const WORD: &str = r"\p{Lu}['’]?\p{L}*\p{Ll}\p{L}*(?:[-'’]\p{L}+)*";

/// Words that stand with a capital letter without being a name: at the beginning of a sentence, and
/// in English days and months. In lower case. Jan is left out: it is a name more often than a month.
const NO_NAMES: &str = concat!(
    "januar februar marts april maj juni juli august september oktober november december ",
    "january february march may june july october feb mar apr jun jul aug sep sept okt oct ",
    "nov dec mandag tirsdag onsdag torsdag fredag lørdag søndag monday tuesday wednesday ",
    "thursday friday saturday sunday født fødselsdag fødselsdato fødselsår born birthday birth ",
    "date dob af alle allerede alligevel altså at både da de den denne der deraf derefter ",
    "derfor derpå deres derudover desuden det dette disse dog du efter eller en endelig er et ",
    "for fordi forleden fra før først ham han hans hende hendes her herefter hos hun hvad hvem ",
    "hver hvis hvor hvordan hvorfor ifølge igen ikke imens ind ingen inden jeg kl man med ",
    "medens mellem men mens min mine mit mod måske ny nye når nu og også om omkring op over på ",
    "samme samtidig selv selvom siden sin sine sit som så således til trods uden under ved vi ",
    "via vil vores var ældre a after also and as because before but by during from he his ",
    "how if in it its last no not of on our she since that the their then there they this to ",
    "was we were what when where while who with you your borger borgere borgeren borgerens ",
    "borgerne kvinde kvinden kvinder mand manden mænd barn barnet børn børnene datter datteren ",
    "søn sønnen mor moren moderen far faren faderen unge ung dreng drengen pige pigen ledig ",
    "ledige kollega kollegaen leder lederen ægtefælle ægtefællen deltager deltageren ansøger ",
    "ansøgeren citizen citizens woman women child children daughter son mother father people ",
    "person personen personer navn name vedkommende person's lov act",
);

/// How a word ends that names a place of work or a law; with it no word beside it is a name.
const INSTITUTIONS: &str = concat!(
    "center centeret centret kommune kommunen region regionen styrelse styrelsen ministerium ",
    "ministeriet forvaltning forvaltningen afdeling afdelingen skole skolen universitet kasse ",
    "kassen service loven bekendtgørelse bekendtgørelsen vejledning fonden huset council ",
    "centre municipality ministry agency university school",
);

/// Finds what looks like a person's name.
pub(super) struct Names {
    /// Two or more words in a row.
    row: Regex,
    /// One word at the end, with at most what joins it to a word for birth.
    last: Regex,
    excluded: HashSet<&'static str>,
    institutions: Vec<&'static str>,
}

impl Names {
    pub(super) fn compile() -> Option<Self> {
        let any = format!(r"(?:{WORD}|\p{{Lu}}\.)");
        let row = Regex::new(&format!(r"{any}(?:[ \x{{a0}}]+{any})+")).ok()?;
        let join = r"[\s,(]*(?:(?:der|som|who)\s+)?(?:(?:er|blev|var|is|was)\s+)?";
        let last = Regex::new(&format!(r"(?:^|[^\p{{L}}\p{{N}}'’-])({WORD}){join}$")).ok()?;
        Some(Self {
            row,
            last,
            excluded: NO_NAMES.split(' ').collect(),
            institutions: INSTITUTIONS.split(' ').collect(),
        })
    }

    /// Where two or more words of a name stand in a row, in order.
    pub(super) fn find(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for row in self.row.find_iter(text) {
            let words = words(text, row.range());
            if words
                .iter()
                .any(|word| self.is_institution(&text[word.clone()]))
            {
                continue;
            }
            for run in words.split(|word| self.is_no_name(&text[word.clone()])) {
                if let [first, .., last] = run {
                    let name = first.start..last.end;
                    if stands_alone(text, &name) {
                        found.push(name);
                    }
                }
            }
        }
        found
    }

    /// The word of a name with which `text` ends; `text` ends at the place `end` of a larger one, and
    /// a word for birth follows.
    pub(super) fn next_to(&self, text: &str, end: usize) -> Option<Range<usize>> {
        let word = self.last.captures(text)?.get(1)?;
        if self.is_no_name(word.as_str()) || self.is_institution(word.as_str()) {
            return None;
        }
        let start = end - text.len();
        Some(start + word.start()..start + word.end())
    }

    fn is_no_name(&self, word: &str) -> bool {
        self.excluded.contains(word.to_lowercase().as_str())
    }

    fn is_institution(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        self.institutions.iter().any(|end| word.ends_with(end))
    }
}

/// The words at a place of `text`.
fn words(text: &str, place: Range<usize>) -> Vec<Range<usize>> {
    let mut at = place.start;
    let parts = text[place].split_inclusive([' ', '\u{a0}']).map(|part| {
        let start = at;
        at += part.len();
        start..start + part.trim_end().len()
    });
    parts.filter(|word| !word.is_empty()).collect()
}
