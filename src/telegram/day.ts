/** Older than this, a message has waited for us, and its own date says what 今天 and 去年 mean in it. */
const FRESH_MS = 10 * 60_000;

/** When a message was asked: now, or its own date when it was sent long ago. */
export function askedAt(dateSeconds: number, now: Date): Date {
  const sent = new Date(dateSeconds * 1000);
  return now.getTime() - sent.getTime() > FRESH_MS ? sent : now;
}

/** The calendar day `YYYY-MM-DD` of a moment in an IANA time zone. */
export type DayOf = (at: Date) => string;

/** Throws a RangeError when the time zone is unknown. */
export function createDayOf(timeZone: string): DayOf {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return `${parts.year}-${parts.month}-${parts.day}`;
  };
}
