//! The files of one conversation between two programs. They may come in any order and any number of times:
//! what stands in the end is computed from which files there are, and from nothing else.

use std::collections::BTreeMap;

use domain::ConversationId;

use crate::sealed::card::Card;
use crate::sealed::content::{Content, Opening, Rating};
use crate::sealed::file_hash::FileHash;
use crate::sealed::invitation::Invitation;
use crate::sealed::judged::judge;
use crate::sealed::public_keys::PublicKeys;
use crate::sealed::record::Record;
use crate::sealed::refused::Refused;
use crate::sealed::signed_file::{ConversationFile, MOST_FILES, SignedFile};

/// Most bytes that one of the two sends in a conversation.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// Who has invited the other one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inviter {
    /// The one whose program this is.
    Myself,
    /// The other person.
    Other,
}

/// What came of taking a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It counts.
    Counted,
    /// It was there already.
    Again,
    /// A file that it follows has not come yet.
    Waiting,
}

/// The files of a conversation, with one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    conversation: ConversationId,
    myself: PublicKeys,
    other: Card,
    inviter: Inviter,
    files: BTreeMap<FileHash, Judged>,
}

/// A file, and once all that it follows is there, whether it may stand. That never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Judged {
    file: SignedFile,
    verdict: Option<Result<(), Refused>>,
}

/// What stands in a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing<'thread> {
    /// The invitation, with the file that it came in.
    pub invitation: Option<(FileHash, &'thread Invitation)>,
    /// The rating of the one who was invited.
    pub rating: Option<(FileHash, &'thread Rating)>,
    /// The answers of the one who has invited. They are those of the commitment.
    pub opening: Option<(FileHash, &'thread Opening)>,
    /// What came of it, as the other person has written it.
    pub record_by_other: Option<&'thread Record>,
    /// Whether the one whose program this is has given what came of it.
    pub record_by_myself: Option<&'thread Record>,
    /// Whether the one whose program this is stops.
    pub ended_by_myself: bool,
    /// Whether the other person has, and asks that what they had sent is deleted.
    pub ended_by_other: bool,
    /// How many files wait for one that has not come.
    pub waiting: usize,
    /// Whether one of the two has made two files in the same place, so that neither counts.
    pub forked: bool,
}

/// The files of one sender that count, the last one first.
struct Chain<'thread> {
    files: Vec<&'thread SignedFile>,
    forked: bool,
}

impl Thread {
    /// A conversation of which no file has come.
    pub fn new(
        conversation: ConversationId,
        myself: PublicKeys,
        other: Card,
        inviter: Inviter,
    ) -> Self {
        Self {
            conversation,
            myself,
            other,
            inviter,
            files: BTreeMap::new(),
        }
    }

    /// Takes a file of the other person, or one's own. A file that does not count may be kept, as it may turn
    /// out to be the one that another follows; it changes nothing.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn take(&mut self, file: SignedFile) -> Result<Taken, Refused> {
        self.check_people(&file)?;
        let hash = file.hash();
        let again = self.files.contains_key(&hash);
        if !again {
            self.check_room(&file)?;
            let verdict = None;
            self.files.insert(hash, Judged { file, verdict });
            self.judge_all();
        }
        let taken = self.status(hash)?;
        Ok(if again && taken == Taken::Counted {
            Taken::Again
        } else {
            taken
        })
    }

    /// What stands now.
    pub fn standing(&self) -> Standing<'_> {
        let (inviting, invited) = match self.inviter {
            Inviter::Myself => (self.myself, self.other.keys()),
            Inviter::Other => (self.other.keys(), self.myself),
        };
        let (inviting, invited) = (self.chain(inviting), self.chain(invited));
        let invitation = inviting.find(|content| match content {
            Content::Invitation(invitation) => Some(invitation),
            _ => None,
        });
        let opening = inviting.find(|content| match content {
            Content::Opening(opening) => Some(opening),
            _ => None,
        });
        let rating = match opening {
            // What was opened was opened, whatever its sender does afterwards.
            Some((_, opening)) => self.rating(opening.rating),
            None => invited.find(rating_in),
        };
        let rating = rating.filter(|(_, rating)| {
            invitation.is_some_and(|(invitation, _)| invitation == rating.invitation)
        });
        let (mine, theirs) = match self.inviter {
            Inviter::Myself => (&inviting, &invited),
            Inviter::Other => (&invited, &inviting),
        };
        Standing {
            invitation,
            rating,
            opening,
            record_by_other: theirs.find(record_in).map(|(_, record)| record),
            record_by_myself: mine.find(record_in).map(|(_, record)| record),
            ended_by_myself: self.ended_by(self.myself),
            ended_by_other: self.ended_by(self.other.keys()),
            waiting: self
                .files
                .values()
                .filter(|one| one.verdict.is_none())
                .count(),
            forked: mine.forked || theirs.forked,
        }
    }

    /// The files that a store keeps. A thread of the same files, taken in any order, is this one.
    pub fn files(&self) -> impl Iterator<Item = &SignedFile> {
        self.files.values().map(|judged| &judged.file)
    }

    /// The files that waited, and may not stand now that what they follow is there. A store keeps none of them: had they
    /// come later, they would have been refused.
    pub fn refused(&self) -> impl Iterator<Item = &SignedFile> {
        let files = self.files.values();
        let refused = files.filter(|judged| matches!(judged.verdict, Some(Err(_))));
        refused.map(|judged| &judged.file)
    }

    /// One's own next file, from this life of one's store.
    pub fn next(&self, epoch: u32, content: Content) -> ConversationFile {
        let chain = self.chain(self.myself);
        let last = chain.files.first();
        ConversationFile {
            conversation: self.conversation,
            epoch: last.map_or(epoch, |last| last.file().epoch.max(epoch)),
            counter: last.map_or(1, |last| last.file().counter.saturating_add(1)),
            previous: last.map(|last| last.hash()),
            content,
        }
    }

    fn check_people(&self, file: &SignedFile) -> Result<(), Refused> {
        let (sender, other) = (file.sender(), self.other.keys());
        if file.file().conversation != self.conversation {
            return Err(Refused::AnotherConversation);
        }
        let receiver = if sender.keys() == other {
            self.myself
        } else if sender.keys() == self.myself {
            other
        } else if sender.name().is_read_as(self.other.name()) {
            return Err(Refused::AnotherKey);
        } else {
            return Err(Refused::AnotherSender);
        };
        if file.receiver() == receiver {
            Ok(())
        } else {
            Err(Refused::AnotherReceiver)
        }
    }

    /// Counted by sender, so that nobody takes the room of the other one.
    fn check_room(&self, file: &SignedFile) -> Result<(), Refused> {
        let (mut count, mut bytes) = (1, file.as_kept().len());
        for one in self.of(file.sender().keys()) {
            count += 1;
            bytes += one.file.as_kept().len();
        }
        if count > MOST_FILES || bytes > MOST_BYTES {
            return Err(Refused::TooMany);
        }
        Ok(())
    }

    /// Judges every file of which all is there that it follows, until nothing is left to judge.
    fn judge_all(&mut self) {
        let of_inviter = |file: &SignedFile| {
            (file.sender().keys() == self.myself) == (self.inviter == Inviter::Myself)
        };
        loop {
            let known = |hash: FileHash| {
                let judged = self.files.get(&hash)?;
                Some((&judged.file, judged.verdict?))
            };
            let open = self.files.iter().filter(|(_, one)| one.verdict.is_none());
            let mut judged =
                open.filter_map(|(hash, one)| Some((*hash, judge(&one.file, of_inviter, known)?)));
            let next = judged.next();
            let Some((hash, verdict)) = next else {
                return;
            };
            if let Some(judged) = self.files.get_mut(&hash) {
                judged.verdict = Some(verdict);
            }
        }
    }

    fn of(&self, sender: PublicKeys) -> impl Iterator<Item = &Judged> {
        let files = self.files.values();
        files.filter(move |one| one.file.sender().keys() == sender)
    }

    /// The files of a sender that count: from the last file of the last life of their store back to the
    /// first. Where that life has two lines of files, only what both have in common.
    fn chain(&self, sender: PublicKeys) -> Chain<'_> {
        let stand = || {
            let stand = self.of(sender).filter(|one| one.verdict == Some(Ok(())));
            stand.map(|one| &one.file)
        };
        let last_life = stand().map(|file| file.file().epoch).max();
        let in_last = || stand().filter(|file| Some(file.file().epoch) == last_life);
        let last = in_last().max_by_key(|file| (file.file().counter, file.hash()));
        let mut files: Vec<_> = std::iter::successors(last, |file| self.before(file)).collect();
        let in_line = |files: &[&SignedFile], one: &SignedFile| {
            files.iter().any(|file| file.hash() == one.hash())
        };
        let forked = in_last().any(|file| !in_line(&files, file));
        if forked {
            for file in in_last() {
                let line: Vec<_> =
                    std::iter::successors(Some(file), |file| self.before(file)).collect();
                let is_leaf = !in_last().any(|next| next.file().previous == Some(file.hash()));
                if is_leaf {
                    files.retain(|one| in_line(&line, one));
                }
            }
        }
        Chain { files, forked }
    }

    /// Whether somebody has ended it. What they had sent before is no matter: it may have been refused, or lost.
    fn ended_by(&self, sender: PublicKeys) -> bool {
        let ends = |one: &Judged| one.file.file().content == Content::End;
        self.of(sender)
            .any(|one| ends(one) && one.verdict.is_none_or(|verdict| verdict.is_ok()))
    }

    fn before(&self, file: &SignedFile) -> Option<&SignedFile> {
        let before = self.files.get(&file.file().previous?)?;
        Some(&before.file)
    }

    fn rating(&self, hash: FileHash) -> Option<(FileHash, &Rating)> {
        let judged = self.files.get(&hash)?;
        Some((hash, rating_in(&judged.file.file().content)?))
    }

    /// What came of a file that is there.
    fn status(&self, hash: FileHash) -> Result<Taken, Refused> {
        let Some(Judged { file, verdict }) = self.files.get(&hash) else {
            return Ok(Taken::Waiting);
        };
        let Some(verdict) = verdict else {
            return Ok(Taken::Waiting);
        };
        (*verdict)?;
        // Who stops is heard, also from a copy of a store.
        if file.file().content == Content::End {
            return Ok(Taken::Counted);
        }
        let chain = self.chain(file.sender().keys());
        let standing = self.standing();
        let is_rating = matches!(file.file().content, Content::Rating(_));
        let counts = standing.rating.is_some_and(|(rating, _)| rating == hash);
        if is_rating && counts {
            return Ok(Taken::Counted);
        }
        if !chain.files.iter().any(|one| one.hash() == hash) {
            let last = self
                .of(file.sender().keys())
                .filter(|one| one.verdict == Some(Ok(())));
            let last = last.map(|one| one.file.file().epoch).max();
            return Err(if last > Some(file.file().epoch) {
                Refused::EarlierEpoch
            } else {
                Refused::Forked
            });
        }
        match (is_rating, standing.opening) {
            (false, _) => Ok(Taken::Counted),
            (true, Some(_)) => Err(Refused::TooLate),
            (true, None) => Err(Refused::Replaced),
        }
    }
}

fn rating_in(content: &Content) -> Option<&Rating> {
    match content {
        Content::Rating(rating) => Some(rating),
        _ => None,
    }
}

fn record_in(content: &Content) -> Option<&Record> {
    match content {
        Content::Record(record) => Some(record),
        _ => None,
    }
}

impl<'thread> Chain<'thread> {
    fn find<T>(&self, of: impl Fn(&'thread Content) -> Option<T>) -> Option<(FileHash, T)> {
        let mut files = self.files.iter();
        files.find_map(|file| Some((file.hash(), of(&file.file().content)?)))
    }
}

#[cfg(test)]
mod tests;
