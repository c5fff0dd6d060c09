//! Two people, each with a store and a program of their own, and the files that go between them.

use anyhow::{Context as _, Result, bail};
use app::archive::{ReceivedQueue, TakeConversationFile};
use app::coaching::{BeginConversation, CardOwner, ShareBeforehand, TakeCard};
use app::{AppError, OpenedFile};
use domain::{Answer, AssessmentId, ConversationId, NonAnswer, PersonId, ReceivedId, Relation};
use exchange::sealed::{IDENTITY_LENGTH, Identity};
use view::{ConversationFileTaken, OwnCard, PendingFile, ReceivedFile, Saved};

use crate::answers::level;
use crate::home::Home;
use crate::lock::PASSPHRASE;
use crate::locked_home::locked_home;
use crate::refusal::name;
use crate::run::Run;
use crate::talk::about_three;

/// One of the two: a store with a lock, and the program that runs on it.
pub struct Computer {
    /// Where the store is.
    pub home: Home,
    /// The program.
    pub run: Run,
}

impl Computer {
    /// Of somebody called `name`, with a lock and a card. `number` tells one from another.
    ///
    /// # Errors
    /// The store.
    pub fn of(name: &str, number: u8) -> Result<Self> {
        let home = locked_home(number)?;
        let mut run = home.start();
        run.unlock(PASSPHRASE)?;
        run.make_card(name, number)?;
        Ok(Self { home, run })
    }

    /// The program on `home`, whose lock is that of [`Computer::of`].
    ///
    /// # Errors
    /// The store.
    pub fn on(home: Home) -> Result<Self> {
        let mut run = home.start();
        run.unlock(PASSPHRASE)?;
        Ok(Self { home, run })
    }

    /// A second computer with a copy of what is on this one.
    ///
    /// # Errors
    /// The store, or the file system.
    pub fn copy(&self) -> Result<Self> {
        Self::on(self.home.copy()?)
    }

    /// Closes the program and starts it again.
    ///
    /// # Errors
    /// The store.
    pub fn restart(&mut self) -> Result<()> {
        self.run = self.home.start();
        self.run.unlock(PASSPHRASE)?;
        Ok(())
    }

    /// Takes the card of the other one.
    ///
    /// # Errors
    /// As [`Run::take_card`].
    pub fn know(&mut self, other: &mut Self, relation: Relation) -> Result<PersonId> {
        let card = other.run.card_text()?;
        Ok(self.run.take_card(&card, CardOwner::New(relation), &[])?)
    }
}

/// A program that was never used, with a lock and the card of somebody called `name`. `number` tells one from
/// another.
///
/// # Errors
/// The store.
pub fn with_card(mut run: Run, name: &str, number: u8) -> Result<Run> {
    run.lock(number)?;
    run.make_card(name, number)?;
    Ok(run)
}

/// Kim, whose work it is about, and Ane, who have each other's cards; and Ane as Kim knows her.
///
/// # Errors
/// The store.
pub fn two() -> Result<(Computer, Computer, PersonId)> {
    let (mut kim, mut ane) = (Computer::of("Kim Holm", 1)?, Computer::of("Ane Lund", 2)?);
    let person = kim.know(&mut ane, Relation::Supervisor)?;
    ane.know(&mut kim, Relation::Employee)?;
    Ok((kim, ane, person))
}

/// The keys that a computer of [`Computer::of`] with this number has.
///
/// # Errors
/// Where they are none.
pub fn keys(number: u8) -> Result<Identity> {
    Ok(Identity::new(&[number; IDENTITY_LENGTH])?)
}

/// What Kim answers.
pub fn mine() -> [(&'static str, Answer); 3] {
    [
        ("health", level(2).into()),
        ("many-places", level(4).into()),
        ("real-tasks", level(3).into()),
    ]
}

/// What Ane answers.
pub fn theirs() -> [(&'static str, Answer); 3] {
    [
        ("health", level(5).into()),
        ("many-places", level(5).into()),
        ("real-tasks", NonAnswer::DoNotKnow.into()),
    ]
}

/// The name of what was refused.
///
/// # Errors
/// Where it was not.
pub fn refusal<T>(done: Result<T, AppError>) -> Result<String> {
    let refused = done.err().context("it is refused")?;
    Ok(name(&refused))
}

impl Run {
    /// Makes a card.
    ///
    /// # Errors
    /// As [`app::coaching::make_card`].
    pub fn make_card(&mut self, name: &str, number: u8) -> Result<Saved, AppError> {
        let (owner, now) = (self.new_ids(PersonId::new).myself, self.tick());
        let stores = &mut self.backend.stores;
        app::coaching::make_card(stores, name, &[number; 64], owner, now.at)
    }

    /// One's own card as a text.
    ///
    /// # Errors
    /// As [`app::coaching::own_card`], and where there is none.
    pub fn card_text(&mut self) -> Result<String> {
        match app::coaching::own_card(&mut self.backend.stores)? {
            OwnCard::Made { text, .. } => Ok(text),
            other => bail!("there is no card: {other:?}"),
        }
    }

    /// Puts in a card as a text, and takes it.
    ///
    /// # Errors
    /// As [`app::archive::take_card`].
    pub fn take_card(
        &mut self,
        text: &str,
        owner: CardOwner,
        despite_keys_of: &[PersonId],
    ) -> Result<PersonId, AppError> {
        let id = self.receive(text.as_bytes());
        let (ids, now) = (self.new_ids(PersonId::new), self.tick());
        let take = TakeCard {
            owner,
            despite_keys_of: despite_keys_of.to_vec(),
        };
        let (stores, received) = (&mut self.backend.stores, &mut self.backend.received);
        let taken = app::archive::take_card(stores, received, id, take, ids, now.at);
        self.dismiss(id);
        Ok(taken?.id)
    }

    /// Hands over bytes as a file.
    pub fn receive(&mut self, bytes: &[u8]) -> ReceivedId {
        let queue: &mut ReceivedQueue = &mut self.backend.received;
        let opened = OpenedFile::of(bytes.to_vec());
        match app::archive::receive(&self.backend.stores, queue, opened) {
            PendingFile::File { id, .. } => id,
            PendingFile::Nothing | PendingFile::Locked => ReceivedId::FIRST,
        }
    }

    /// Begins a conversation about the person's own work on two computers, by three items.
    ///
    /// # Errors
    /// As [`Run::talk`].
    pub fn invite(&mut self, person: PersonId) -> Result<ConversationId, AppError> {
        self.talk(&BeginConversation {
            salt: Some([7; 32]),
            ..about_three(person)
        })
    }

    /// The file that leaves a conversation next.
    ///
    /// # Errors
    /// As [`app::coaching::conversation_file`].
    pub fn send(&mut self, id: ConversationId) -> Result<Vec<u8>, AppError> {
        self.send_with(id, &ShareBeforehand::default())
    }

    /// The same; an invitation shows this beforehand.
    ///
    /// # Errors
    /// As [`app::coaching::conversation_file`].
    pub fn send_with(
        &mut self,
        id: ConversationId,
        share: &ShareBeforehand,
    ) -> Result<Vec<u8>, AppError> {
        let now = self.tick();
        app::coaching::conversation_file(&mut self.backend.stores, id, share, now.at)
    }

    /// What a file of a conversation is shown as.
    ///
    /// # Errors
    /// As [`app::archive::inspect_received`].
    pub fn look_into(&mut self, file: &[u8]) -> Result<ReceivedFile, AppError> {
        let id = self.receive(file);
        let found = self.inspect(id);
        self.dismiss(id);
        found
    }

    /// Takes a file of a conversation in; the frame that an invitation goes by is accepted.
    ///
    /// # Errors
    /// As [`app::archive::take_conversation_file`].
    pub fn take(&mut self, file: &[u8]) -> Result<ConversationFileTaken, AppError> {
        self.take_accepting(file, true)
    }

    /// The same, and whether the frame is accepted.
    ///
    /// # Errors
    /// As [`app::archive::take_conversation_file`].
    pub fn take_accepting(
        &mut self,
        file: &[u8],
        accepts_frame: bool,
    ) -> Result<ConversationFileTaken, AppError> {
        let id = self.receive(file);
        let take = TakeConversationFile { id, accepts_frame };
        let (ids, now) = (self.new_ids(AssessmentId::new), self.tick().at);
        let backend = &mut self.backend;
        let (stores, library) = (&mut backend.stores, &backend.library);
        let received = &mut backend.received;
        let taken = app::archive::take_conversation_file(stores, library, received, take, ids, now);
        self.dismiss(id);
        taken
    }
}

/// A conversation that both have rated, and Kim may show both; with its two files, invitation and rating.
///
/// # Errors
/// The store, and where something is refused.
pub fn both_rated(
    (kim, ane, person): (&mut Run, &mut Run, PersonId),
    mine: &[(&str, Answer)],
    theirs: &[(&str, Answer)],
) -> Result<(ConversationId, [Vec<u8>; 2])> {
    let id = kim.invite(person)?;
    kim.rated(id, mine)?;
    let invitation = kim.send(id)?;
    ane.take(&invitation)
        .context("the invitation is taken in")?;
    ane.rated(id, theirs)?;
    let rating = ane.send(id)?;
    kim.take(&rating).context("the rating is taken in")?;
    Ok((id, [invitation, rating]))
}

/// The three files of a conversation that both have seen: invitation, rating and opening.
///
/// # Errors
/// As [`both_rated`].
pub fn held(
    (kim, ane, person): (&mut Run, &mut Run, PersonId),
    mine: &[(&str, Answer)],
    theirs: &[(&str, Answer)],
) -> Result<(ConversationId, [Vec<u8>; 3])> {
    let (id, [invitation, rating]) = both_rated((&mut *kim, &mut *ane, person), mine, theirs)?;
    kim.reveal(id)?;
    let opening = kim.send(id)?;
    ane.take(&opening).context("the opening is taken in")?;
    ane.reveal(id)?;
    Ok((id, [invitation, rating, opening]))
}
