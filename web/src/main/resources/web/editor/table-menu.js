import { around } from "./commands.js";
import { tableCommands } from "./table-commands.js";

/** Shows the table's own toolbar as long as the cursor is in a table. */
export function install(desk) {
  const menu = document.querySelector("[data-table-menu]");
  const type = desk.schema.nodes.table;
  Object.assign(desk.acts, tableCommands(desk.schema));
  desk.onState.push((state) => (menu.hidden = !desk.view.editable || around(state, type) === null));
}
