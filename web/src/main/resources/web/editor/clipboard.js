/* What a text needs once somebody writes in it, fetched when the focus comes there. */
export { noBreakSigns } from "./no-break.js";
export { readPasted } from "./pasted.js";
export { readPlain } from "./pasted-plain.js";
export { isTooLong, put, refuse } from "./pasting.js";
