import type { DomainRef, Instrument, ItemRef, NamedItem } from "../../backend/generated/wire";
import { placedItems } from "../instrument/items";

/** The items of one domain, for a list in groups. */
interface ItemGroup {
  domain: DomainRef;
  /** The first of its items, which also names the domain. */
  first: NamedItem;
  items: NamedItem[];
}

/** Tells items apart, and domains, across instruments. */
export function keyOf(ref: ItemRef | DomainRef): string {
  return `${ref.instrument} ${"item" in ref ? ref.item : ref.domain}`;
}

/** Whether the two are one item. */
export function sameItem(a: ItemRef, b: ItemRef): boolean {
  return keyOf(a) === keyOf(b);
}

/** Items by domain, in the order given. */
export function grouped(items: readonly NamedItem[]): ItemGroup[] {
  const groups = new Map<string, ItemGroup>();
  for (const named of items) {
    const domain = { instrument: named.item.instrument, domain: named.domain };
    const key = keyOf(domain);
    const group = groups.get(key) ?? { domain, first: named, items: [] };
    group.items.push(named);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The items that an example shows, with their names. */
export function namedOf(items: readonly NamedItem[], refs: readonly ItemRef[]): NamedItem[] {
  return items.filter(({ item }) => refs.some((ref) => sameItem(item, ref)));
}

/** The items of an instrument, with their names. */
export function namedItems(instrument: Instrument): NamedItem[] {
  return placedItems(instrument).map(({ item, domain, domainIndex }) => ({
    item: { instrument: instrument.id, item: item.id },
    title: item.title,
    domain: domain.id,
    domainTitle: domain.title,
    domainIndex,
  }));
}
