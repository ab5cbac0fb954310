import { readWhenSeen } from "./side-part.js";

/** What reviewers have said, read when somebody looks at it. */
export function install(desk) {
  readWhenSeen(desk.panel("remarks").querySelector("[data-beside]"), desk.form);
}
