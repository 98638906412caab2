import { parsePeriod } from '../model/period.js';

/** Today, `YYYY-MM-DD`, in an IANA time zone. Throws a RangeError when there is no such zone. */
export function todayIn(timeZone: string): () => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  return () => format.format(new Date());
}

/** A moment as a clock in TIME_ZONE shows it, `YYYY-MM-DD HH:MM`; undefined when there is no such zone. */
export function clockIn({ TIME_ZONE }: NodeJS.ProcessEnv): ((moment: string) => string) | undefined {
  try {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: TIME_ZONE?.trim() || 'Asia/Shanghai',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    return (moment) => format.format(new Date(moment));
  } catch {
    return undefined;
  }
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`, that somebody may well ask on. */
export const isDay = (text: string): boolean =>
  /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) && parsePeriod(text) !== undefined;
