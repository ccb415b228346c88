/**
 * Until when an emergency has to be reviewed: so many hours, days, or business days (Monday to Friday, in UTC) after it was let through.
 * `2 business days` after a Friday is the end of the same hour on Tuesday.
 */
export function dueTime(from: string, length: string): string {
  const [, number = "0", unit = ""] = /^(\d+) (hour|day|business day)s?$/.exec(length) ?? [];
  const due = new Date(from);
  if (unit === "hour") due.setUTCHours(due.getUTCHours() + Number(number));
  else if (unit === "day") due.setUTCDate(due.getUTCDate() + Number(number));
  else {
    for (let left = Number(number); left > 0;) {
      due.setUTCDate(due.getUTCDate() + 1);
      const day = due.getUTCDay();
      if (day !== 0 && day !== 6) left -= 1;
    }
  }
  return due.toISOString();
}
