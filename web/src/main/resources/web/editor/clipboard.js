/* What is needed when something is pasted, fetched when somebody begins to write. */
export { readPasted } from "./pasted.js";
export { isTooLong, put, refuse } from "./pasting.js";
