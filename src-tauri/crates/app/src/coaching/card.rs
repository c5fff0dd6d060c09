//! One's own card, and those of others.

use chrono::{DateTime, Utc};
use domain::fold::same;
use domain::{
    ActionKind, CardNameFault, Changed, ComputersError, FileKind, Job, Person, PersonId,
    PersonName, Relation, Stage, UserAction,
};
use exchange::sealed::{
    Card, CardName, CardNameError, IDENTITY_LENGTH, Identity, Refused, Sender, card_picture,
    card_squares,
};
use store::identity::{self, IdentityRow};
use store::{StoreError, Tx, people};
use view::{CardHolder, OwnCard, PersonAdded, ReceivedCard, Saved};

use crate::error::AppError;
use crate::myself::{NewIds, myself};
use crate::outgoing::Outgoing;
use crate::stores::Stores;

/// Who this program is to others.
pub(super) struct OwnIdentity {
    pub(super) identity: Identity,
    pub(super) name: CardName,
    /// The how manieth life of the store it is.
    pub(super) epoch: u32,
}

impl OwnIdentity {
    /// That of the store, if it is anybody yet.
    ///
    /// # Errors
    /// The store.
    pub(super) fn of(tx: &Tx<'_>) -> Result<Option<Self>, StoreError> {
        let Some(row) = identity::get(tx)? else {
            return Ok(None);
        };
        let broken = StoreError::Row { table: "identity" };
        let (Ok(identity), Ok(name)) = (Identity::read(&row.secret), CardName::new(&row.name))
        else {
            return Err(broken);
        };
        Ok(Some(Self {
            identity,
            name,
            epoch: row.epoch,
        }))
    }

    /// That of the store, which has to be somebody.
    ///
    /// # Errors
    /// [`ComputersError::NoCard`], or the store.
    pub(super) fn must_be_there(tx: &Tx<'_>) -> Result<Self, AppError> {
        Ok(Self::of(tx)?.ok_or(ComputersError::NoCard)?)
    }

    fn card(&self) -> Card {
        Card::of(&self.identity, self.name.clone())
    }
}

/// Whether the secret keys of a card would lie behind a lock.
fn has_lock(stores: &Stores) -> bool {
    stores.is_unlocked() && !stores.is_demo()
}

/// One's own card, as the person shows it to others.
///
/// # Errors
/// The store.
pub fn own_card(stores: &mut Stores) -> Result<OwnCard, AppError> {
    if !has_lock(stores) {
        stores.must_be_open()?;
        return Ok(OwnCard::NoLock);
    }
    stores.read(|tx, _| {
        let Some(own) = OwnIdentity::of(tx)? else {
            let owner = people::owner(tx)?.and_then(|owner| owner.name);
            let name = owner.map(|name| name.as_str().to_owned());
            return Ok(OwnCard::None { name });
        };
        let card = own.card();
        let squares = card_squares(&card)?;
        Ok(OwnCard::Made {
            name: own.name.as_str().to_owned(),
            text: card.text(),
            side: squares.side,
            path: squares.path(),
        })
    })
}

/// Makes the keys of a card with this name, of random bytes that nobody can guess. The name stays: the six words are
/// of it too.
///
/// # Errors
/// [`ComputersError::NoLock`], [`ComputersError::Demo`], [`ComputersError::CardExists`],
/// [`ComputersError::Name`] where it is no name for a card, or the store.
pub fn make_card(
    stores: &mut Stores,
    name: &str,
    random: &[u8; IDENTITY_LENGTH],
    owner: PersonId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    if stores.is_demo() {
        return Err(ComputersError::Demo.into());
    }
    stores.must_be_open()?;
    if !has_lock(stores) {
        return Err(ComputersError::NoLock.into());
    }
    let name = CardName::new(name).map_err(name_error)?;
    let identity = Identity::new(random).map_err(|_| StoreError::Row { table: "identity" })?;
    stores.write(now, |tx, _| {
        if identity::get(tx)?.is_some() {
            return Err(ComputersError::CardExists.into());
        }
        let owner = myself(tx, owner, now)?;
        if people::get(tx, owner)?.name.is_none() {
            people::rename(tx, owner, &PersonName::new(name.as_str())?)?;
        }
        let row = IdentityRow {
            secret: identity.to_bytes(),
            name: name.as_str().to_owned(),
            epoch: 1,
        };
        identity::add(tx, &row)?;
        // What was done to one's own name before cannot be undone over it.
        tx.clear_undo();
        Ok(())
    })?;
    Ok(Saved {
        at: now,
        changed: vec![Changed::People],
    })
}

/// Why a name that the person writes stands on no card.
fn name_error(error: CardNameError) -> AppError {
    let fault = match error {
        CardNameError::Blank => CardNameFault::Blank,
        CardNameError::TooLong => CardNameFault::TooLong,
        CardNameError::Control => CardNameFault::Turns,
    };
    ComputersError::Name(fault).into()
}

/// The file of one's own card, for which its name is proposed.
///
/// # Errors
/// [`store::StoreError::Locked`].
pub fn card_outgoing(stores: &Stores, as_picture: bool) -> Result<Outgoing, AppError> {
    let kind = if as_picture {
        FileKind::CardPicture
    } else {
        FileKind::Card
    };
    Outgoing::new(stores, format!("kort.{}", kind.ending()), kind)
}

/// One's own card as a file.
///
/// # Errors
/// [`ComputersError::NoCard`], or the store.
pub fn card_file(stores: &mut Stores, as_picture: bool) -> Result<Vec<u8>, AppError> {
    stores.read(|tx, _| {
        let card = OwnIdentity::must_be_there(tx)?.card();
        if as_picture {
            Ok(card_picture(&card)?)
        } else {
            Ok(card.to_file())
        }
    })
}

/// The six words of a card, which two people say to each other. It takes half a second.
///
/// # Errors
/// [`AppError::Card`], [`AppError::Cancelled`].
pub fn card_words(text: &str, job: &dyn Job) -> Result<String, AppError> {
    let card = Card::read(text)?;
    job.step(Stage::Make, 0, 0)?;
    Ok(card.spoken_words()?)
}

/// The card that a person has given, where they have.
pub(super) fn card_of(person: &Person) -> Option<Card> {
    Card::read(person.public_key.as_deref()?).ok()
}

/// The others whose cards are known, each with their card.
///
/// # Errors
/// The store.
pub(super) fn holders(tx: &Tx<'_>) -> Result<Vec<(Person, Card)>, StoreError> {
    let others = people::all(tx)?.into_iter();
    let others = others.filter(|person| person.relation != Relation::Myself);
    Ok(others
        .filter_map(|person| card_of(&person).map(|card| (person, card)))
        .collect())
}

/// Whether a reader takes the name on a card for that of somebody who has another: the one that they have here, or the
/// one on their card.
fn is_called(person: &Person, theirs: &Card, card: &Card) -> bool {
    is_named(person, card) || matches!(card.among([theirs]), Sender::AnotherKey(_))
}

fn is_named(person: &Person, card: &Card) -> bool {
    let name = person.name.as_ref();
    name.is_some_and(|name| same(name.as_str(), card.name().as_str()))
}

/// Who has sent a file, among those whose cards are known.
///
/// # Errors
/// [`Refused::AnotherKey`] where somebody who is called so has another card, [`ComputersError::SenderUnknown`].
pub(super) fn sender<'known>(
    holders: &'known [(Person, Card)],
    card: &Card,
) -> Result<&'known (Person, Card), AppError> {
    let known = holders
        .iter()
        .find(|(_, known)| known.keys() == card.keys());
    if known.is_none()
        && holders
            .iter()
            .any(|(person, theirs)| is_called(person, theirs, card))
    {
        return Err(Refused::AnotherKey.into());
    }
    Ok(known.ok_or(ComputersError::SenderUnknown)?)
}

/// What a card is that somebody has given: whose it is among those who are known.
///
/// # Errors
/// The store.
pub(crate) fn inspect_card(tx: &Tx<'_>, card: &Card) -> Result<ReceivedCard, StoreError> {
    let holders = holders(tx)?;
    let own = OwnIdentity::of(tx)?;
    let known = holders
        .iter()
        .find(|(_, known)| known.keys() == card.keys());
    let other_keys = holders
        .iter()
        .filter(|(person, theirs)| known.is_none() && is_called(person, theirs, card));
    let other_keys: Vec<_> = other_keys
        .map(|(person, _)| CardHolder::of(person))
        .collect();
    let mut people: Vec<_> = people::all(tx)?;
    people.sort_by(super::people::in_a_list);
    let others = || {
        let people = people.iter();
        people.filter(|person| person.relation != Relation::Myself)
    };
    let proposed = others().find(|person| is_named(person, card));
    let proposed = proposed.map(|person| person.id);
    Ok(ReceivedCard {
        proposed: other_keys.first().map(|holder| holder.id).or(proposed),
        name: card.name().as_str().to_owned(),
        text: card.text(),
        own: own.is_some_and(|own| own.identity.public() == card.keys()),
        known: known.map(|(person, _)| CardHolder::of(person)),
        other_keys,
        people: others().map(CardHolder::of).collect(),
    })
}

/// To whom a card belongs.
#[derive(Clone, Copy, Debug)]
pub enum CardOwner {
    /// Somebody who is known.
    Known(PersonId),
    /// Somebody who is not known yet, with who they are to the person. They are called as their card says.
    New(Relation),
}

/// How a card is taken.
#[derive(Clone, Debug)]
pub struct TakeCard {
    /// Whose it is.
    pub owner: CardOwner,
    /// Those of whom the person has seen that they have a card with other keys, and takes it all the same.
    pub despite_keys_of: Vec<PersonId>,
}

/// Takes the card of a person. Where they, or somebody who is called so, have one with other keys, it is taken only
/// where the person has said so.
///
/// # Errors
/// [`AppError::Computers`], [`AppError::Person`], [`StoreError::PersonUnknown`], or the store.
pub(crate) fn keep_card(
    stores: &mut Stores,
    card: &Card,
    TakeCard {
        owner,
        despite_keys_of,
    }: TakeCard,
    ids: NewIds<PersonId>,
    now: DateTime<Utc>,
) -> Result<PersonAdded, AppError> {
    let step = UserAction::new(
        ActionKind::CardTaken,
        vec![Changed::People, Changed::Conversations],
    );
    let saved = Saved::of(&step, now);
    let id = stores.write(now, |tx, _| {
        myself(tx, ids.myself, now)?;
        if OwnIdentity::of(tx)?.is_some_and(|own| own.identity.public() == card.keys()) {
            return Err(ComputersError::OwnCard.into());
        }
        let to = match owner {
            CardOwner::Known(id) => Some(id),
            CardOwner::New(_) => None,
        };
        for (person, known) in holders(tx)? {
            let (is_theirs, same_keys) = (Some(person.id) == to, known.keys() == card.keys());
            let same_name = is_called(&person, &known, card);
            if same_keys && !is_theirs {
                return Err(ComputersError::CardOfAnother.into());
            }
            if !same_keys && (is_theirs || same_name) && !despite_keys_of.contains(&person.id) {
                return Err(ComputersError::KeysChanged.into());
            }
        }
        let text = card.text();
        let id = match owner {
            CardOwner::Known(id) => {
                let person = people::get(tx, id)?;
                person.must_be_other()?;
                if person.public_key.as_ref() == Some(&text) {
                    return Ok(id);
                }
                id
            }
            CardOwner::New(relation) => {
                let person = Person {
                    id: ids.id,
                    relation,
                    name: Some(PersonName::new(card.name().as_str())?),
                    public_key: None,
                    added: now,
                };
                person.must_be_other()?;
                people::add(tx, &person)?;
                ids.id
            }
        };
        people::keep_card(tx, id, &text)?;
        tx.record_undo(step);
        Ok(id)
    })?;
    Ok(PersonAdded { id, saved })
}
