import { isDay } from '../time/calendar.ts';

/** What the compiled validators ask for each `format` of a schema. */
export const formats = { date: isDay };
