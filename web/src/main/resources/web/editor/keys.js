import { chainCommands } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { goToNextCell, isInTable } from "prosemirror-tables";

/** The keys of the text; Mod is Ctrl, or Command on a Mac. Which act a key runs is looked up when it is pressed. */
export function keys(schema, desk) {
  const { acts } = desk;
  const item = schema.nodes.list_item;
  const act = (name) => (state, dispatch, view) => acts[name].run(state, dispatch, view);
  const letter = (it) => (state, dispatch) => (dispatch?.(state.tr.insertText(it)), true);
  const openNote = ({ selection }, dispatch) =>
    selection.node?.type === schema.nodes.note && (!dispatch || desk.openNote(selection.from));
  const openFigure = (state, dispatch) =>
    state.selection.node?.type === schema.nodes.figure && acts.figure.run(state, dispatch);
  const furtherRow = (state, dispatch, view) =>
    isInTable(state) && acts.row_below.run(state, dispatch, view) && goToNextCell(1)(view.state, dispatch);
  return {
    "Mod-z": undo,
    "Mod-y": redo,
    "Mod-Shift-z": redo,
    "Mod-b": act("strong"),
    "Mod-i": act("emphasis"),
    "Mod-.": act("superscript"),
    "Mod-,": act("subscript"),
    "Mod-Alt-0": act("paragraph"),
    "Mod-Alt-2": act("heading_2"),
    "Mod-Alt-3": act("heading_3"),
    "Mod-Alt-4": act("heading_4"),
    "Mod-Shift-7": act("ordered_list"),
    "Mod-Shift-8": act("bullet_list"),
    "Mod-Shift-9": act("blockquote"),
    "Mod-Alt-f": act("note"),
    "Mod-k": act("link"),
    "Mod-h": act("find"),
    "Mod-/": act("shortcuts"),
    "Mod-Shift-Space": letter("\u00A0"),
    "Mod-Shift--": letter("\u2011"),
    "Mod-Shift-_": letter("\u2011"),
    Enter: chainCommands(openNote, openFigure, splitListItem(item)),
    Tab: chainCommands(goToNextCell(1), furtherRow, sinkListItem(item)),
    "Shift-Tab": chainCommands(goToNextCell(-1), liftListItem(item)),
  };
}
