/** Checks the `format` of strings in the schemas, by its name there. */
export const formats = {
  /** A day of the calendar, `YYYY-MM-DD`. */
  date(text: string): boolean {
    const [year, month, day] = /^\d{4}-\d\d-\d\d$/.test(text) ? text.split('-').map(Number) : [];
    if (year === undefined || month === undefined || day === undefined) return false;
    return day >= 1 && day <= lengthOfMonth(year, month);
  },
};

/** Days in a month, 0 when there is no such month. */
function lengthOfMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
