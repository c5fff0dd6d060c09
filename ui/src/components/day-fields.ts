import { isBlank } from "../texts/written";

/** A day as it is typed, which may not be one. */
export interface TypedDay {
  day: string;
  month: string;
  year: string;
}

/** A day of the calendar in numbers, which may not exist. */
interface DayNumbers {
  day: number;
  month: number;
  year: number;
}

/** A day of the calendar, `YYYY-MM-DD`, as it is typed; blank where it is blank. */
export function typedDay(date: string): TypedDay {
  const [year = "", month = "", day = ""] = date.split("-");
  return { day: unpadded(day), month: unpadded(month), year };
}

/** The numbers that are typed; none where one of them is not a number. */
export function dayNumbers(typed: TypedDay): DayNumbers | null {
  const day = whole(typed.day);
  const month = whole(typed.month);
  const year = whole(typed.year);
  return day === null || month === null || year === null ? null : { day, month, year };
}

/** Whether nothing is typed. */
export function isBlankDay({ day, month, year }: TypedDay): boolean {
  return [day, month, year].every((part) => isBlank(part));
}

function whole(text: string): number | null {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : null;
}

function unpadded(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "");
}
