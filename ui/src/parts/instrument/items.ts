import type { Domain, Instrument, Item, ItemId } from "../../backend/generated/wire";

/** An item and where it stands in its instrument. */
export interface PlacedItem {
  item: Item;
  domain: Domain;
  /** Place of the domain among the domains, from 0. */
  domainIndex: number;
  /** Place of the item within its domain, from 0. */
  itemIndex: number;
}

/** All items of an instrument in the order asked. */
export function placedItems(instrument: Instrument): PlacedItem[] {
  return instrument.domains.flatMap((domain, domainIndex) =>
    domain.items.map((item, itemIndex) => ({ item, domain, domainIndex, itemIndex })),
  );
}

/** The item with this id, if the instrument has it. */
export function findItem(instrument: Instrument, id: ItemId): PlacedItem | undefined {
  return placedItems(instrument).find((placed) => placed.item.id === id);
}
