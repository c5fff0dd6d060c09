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

/**
 * All items of an instrument in the order asked. Of a part of one, `places` says where its domains stand in
 * the whole.
 */
export function placedItems(instrument: Instrument, places?: readonly number[]): PlacedItem[] {
  return instrument.domains.flatMap((domain, index) => {
    const domainIndex = places?.[index] ?? index;
    return domain.items.map((item, itemIndex) => ({ item, domain, domainIndex, itemIndex }));
  });
}

/** The item with this id, if the instrument has it. */
export function findItem(
  instrument: Instrument,
  id: ItemId,
  places?: readonly number[],
): PlacedItem | undefined {
  return placedItems(instrument, places).find((placed) => placed.item.id === id);
}
