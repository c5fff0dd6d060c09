//! Whether a file may stand where it says, by the files that it follows and by nothing else: so the order in
//! which files come is no matter.

use crate::sealed::answers::are_to;
use crate::sealed::content::{Content, Opening, Rating};
use crate::sealed::file_hash::FileHash;
use crate::sealed::invitation::Invitation;
use crate::sealed::refused::Refused;
use crate::sealed::signed_file::SignedFile;

type Verdict = Result<(), Refused>;

/// Whether a file may stand. None where one that it follows is not there, or was not judged yet.
pub(crate) fn judge<'thread>(
    file: &SignedFile,
    is_of_inviter: impl Fn(&SignedFile) -> bool,
    known: impl Fn(FileHash) -> Option<(&'thread SignedFile, Verdict)>,
) -> Option<Verdict> {
    let mut line = Vec::new();
    let mut before = file.file().previous;
    while let Some(hash) = before {
        let (one, verdict) = known(hash)?;
        if verdict.is_err() {
            return Some(Err(Refused::Misplaced));
        }
        line.push(one);
        before = one.file().previous;
    }
    let answered = match file.file().content.answers_to() {
        None => None,
        Some(hash) => match known(hash)? {
            (_, Err(_)) => return Some(Err(Refused::Misplaced)),
            (answered, Ok(())) => Some(answered),
        },
    };
    let invitation_of = |rating: &Rating| {
        let (file, _) = known(rating.invitation)?;
        Some((file, invitation(file)?))
    };
    Some(check_line(file, &line).and_then(|()| {
        let by_inviter = is_of_inviter(file);
        match &file.file().content {
            Content::Invitation(_) => must(by_inviter && line.is_empty()),
            Content::Rating(rating) => {
                must(!by_inviter && !line.iter().any(|one| is_rating(one)))?;
                let invited = answered.and_then(invitation).ok_or(Refused::Misplaced)?;
                check_answers(are_to(&rating.answers, &invited.items))
            }
            Content::Opening(opening) => {
                must(by_inviter && !line.iter().any(|one| is_opening(one)))?;
                let rated = answered.and_then(rating).ok_or(Refused::Misplaced)?;
                let (sent, invited) = invitation_of(rated).ok_or(Refused::Misplaced)?;
                must(line.iter().any(|one| one.hash() == sent.hash()))?;
                check_opening(opening, invited)
            }
            // Its sender has the answers of the other one, and the other one has theirs.
            Content::Record(_) => {
                must(!line.iter().any(|one| is_record(one)))?;
                let answered = answered.ok_or(Refused::Misplaced)?;
                must(if by_inviter {
                    is_rating(answered) && line.iter().any(|one| is_opening(one))
                } else {
                    is_opening(answered) && line.iter().any(|one| is_rating(one))
                })
            }
            Content::End => Ok(()),
        }
    }))
}

/// Whether it stands behind the sender's files before it, the last one first.
fn check_line(file: &SignedFile, line: &[&SignedFile]) -> Verdict {
    if line.iter().any(|one| one.file().content == Content::End) {
        return Err(Refused::AfterEnd);
    }
    let Some(before) = line.first() else {
        return Ok(());
    };
    must(
        before.sender().keys() == file.sender().keys()
            && before.file().counter.checked_add(1) == Some(file.file().counter)
            && before.file().epoch <= file.file().epoch,
    )
}

fn check_opening(opening: &Opening, invited: &Invitation) -> Verdict {
    check_answers(are_to(&opening.answers, &invited.items))?;
    let (items, shared) = (&invited.items, &invited.shared);
    let committed = &invited.commitment;
    if committed.check(&opening.answers, items, shared, &opening.salt) {
        Ok(())
    } else {
        Err(Refused::Commitment)
    }
}

fn check_answers(right: bool) -> Verdict {
    if right {
        Ok(())
    } else {
        Err(Refused::AnswersDiffer)
    }
}

fn must(right: bool) -> Verdict {
    if right {
        Ok(())
    } else {
        Err(Refused::Misplaced)
    }
}

fn invitation(file: &SignedFile) -> Option<&Invitation> {
    match &file.file().content {
        Content::Invitation(invitation) => Some(invitation),
        _ => None,
    }
}

fn rating(file: &SignedFile) -> Option<&Rating> {
    match &file.file().content {
        Content::Rating(rating) => Some(rating),
        _ => None,
    }
}

fn is_rating(file: &SignedFile) -> bool {
    rating(file).is_some()
}

fn is_record(file: &SignedFile) -> bool {
    matches!(file.file().content, Content::Record(_))
}

fn is_opening(file: &SignedFile) -> bool {
    matches!(file.file().content, Content::Opening(_))
}
