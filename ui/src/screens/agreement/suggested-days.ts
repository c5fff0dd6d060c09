import type { TypedDay } from "../../components/day-fields";

/** The day so many weeks and months from today here, as it is typed; at most the month's last. */
export function dayIn(from: { weeks?: number; months?: number }): TypedDay {
  const now = new Date();
  const [year, month] = [now.getFullYear(), now.getMonth() + (from.months ?? 0)];
  const lastOfMonth = new Date(year, month + 1, 0).getDate();
  const day = Math.min(now.getDate(), lastOfMonth) + 7 * (from.weeks ?? 0);
  const then = new Date(year, month, day);
  return {
    day: String(then.getDate()),
    month: String(then.getMonth() + 1),
    year: String(then.getFullYear()),
  };
}
