/** The ways to show the answers of a profile. */
export const ways = ["radar", "rows", "table"] as const;

/** Those that are left where both pictures stand beside each other. */
export const together = ["radar", "table"] as const;

/** One of them. */
export type Way = (typeof ways)[number];
