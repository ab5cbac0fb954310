import { chainCommands } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { goToNextCell } from "prosemirror-tables";
import { commands } from "./commands.js";

/** The keys of the text; Mod is Ctrl, or Command on a Mac. */
export function keys(schema) {
  const item = schema.nodes.list_item;
  const act = commands(schema);
  return {
    "Mod-z": undo,
    "Mod-y": redo,
    "Mod-Shift-z": redo,
    "Mod-b": act.strong.run,
    "Mod-i": act.emphasis.run,
    "Mod-.": act.superscript.run,
    "Mod-,": act.subscript.run,
    "Mod-Alt-0": act.paragraph.run,
    "Mod-Alt-2": act.heading_2.run,
    "Mod-Alt-3": act.heading_3.run,
    "Mod-Alt-4": act.heading_4.run,
    "Mod-Shift-7": act.ordered_list.run,
    "Mod-Shift-8": act.bullet_list.run,
    "Mod-Shift-9": act.blockquote.run,
    Enter: splitListItem(item),
    Tab: chainCommands(goToNextCell(1), sinkListItem(item)),
    "Shift-Tab": chainCommands(goToNextCell(-1), liftListItem(item)),
  };
}
