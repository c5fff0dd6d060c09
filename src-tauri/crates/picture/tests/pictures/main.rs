//! The pictures: how they look, what they say, and what holds for all of them.

#[cfg(test)]
mod assessments;
#[cfg(test)]
mod content;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod layout;
#[cfg(test)]
mod made_trend;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod snapshots;
#[cfg(test)]
mod text;
#[cfg(test)]
mod trend;
#[cfg(test)]
mod wheel;
