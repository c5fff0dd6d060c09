//! Sharing out the time of a conversation.

use std::cmp::Reverse;

/// Shares out `minutes` by weight, each getting at least one where there are as many; together they are `minutes`
/// (largest remainders).
pub(super) fn shared_out(minutes: u16, weights: &[u16]) -> Vec<u16> {
    let all: u32 = weights.iter().map(|&weight| u32::from(weight)).sum();
    let spread =
        u32::from(minutes).saturating_sub(u32::try_from(weights.len()).unwrap_or(u32::MAX));
    let share = |weight: u16| u32::from(weight) * spread;
    let mut shares: Vec<_> = weights
        .iter()
        .map(|&weight| u16::try_from(share(weight) / all.max(1)).unwrap_or(u16::MAX) + 1)
        .collect();
    let given: u16 = shares.iter().sum();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|&index| Reverse(share(weights[index]) % all.max(1)));
    for index in order
        .into_iter()
        .take(usize::from(minutes.saturating_sub(given)))
    {
        shares[index] += 1;
    }
    shares
}
