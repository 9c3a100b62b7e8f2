/** Thrown where a template writes without end in sight, such as all actions once more for each. */
export class Runaway extends Error {}
