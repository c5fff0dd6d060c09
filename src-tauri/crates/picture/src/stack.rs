//! Keeps the labels of one side of a radar apart: each stays as near as it can to where it would
//! like to be.

/// One thing of a stack.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wish {
    /// Where its middle would like to be, downwards, in units.
    pub middle: f64,
    /// Its height in units, with the distance that it keeps.
    pub height: f64,
}

/// Neighbours that touch and therefore move together.
struct Block {
    /// Sum of the offsets at which each of its members would stand as wished.
    sum: f64,
    members: u32,
}

impl Block {
    fn offset(&self) -> f64 {
        self.sum / f64::from(self.members)
    }
}

/// The middles of things that stand below one another in the given order, without overlap, with
/// the least sum of squared moves: pooled adjacent violators (Barlow et al. 1972), after taking
/// from each wish the height of all that stand above it.
pub(crate) fn stack(wishes: &[Wish]) -> Vec<f64> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut bases = Vec::with_capacity(wishes.len());
    let mut above = 0.0;
    for wish in wishes {
        let base = above + wish.height / 2.0;
        above += wish.height;
        bases.push(base);
        let mut block = Block {
            sum: wish.middle - base,
            members: 1,
        };
        while let Some(upper) = blocks.pop_if(|upper| upper.offset() > block.offset()) {
            block.sum += upper.sum;
            block.members += upper.members;
        }
        blocks.push(block);
    }
    let offsets = blocks
        .iter()
        .flat_map(|block| (0..block.members).map(|_| block.offset()));
    bases
        .into_iter()
        .zip(offsets)
        .map(|(base, offset)| base + offset)
        .collect()
}
