import * as checks from "./checks.js";
import * as fields from "./fields.js";
import * as figure from "./figure.js";
import * as figureUpload from "./figure-upload.js";
import * as findAct from "./find-act.js";
import * as language from "./language.js";
import * as letters from "./letters.js";
import * as link from "./link.js";
import * as merge from "./merge.js";
import * as noteEditor from "./note-editor.js";
import * as outline from "./outline.js";
import * as page from "./page.js";
import * as remarks from "./remarks.js";
import * as history from "./history.js";
import * as save from "./save.js";
import * as shortcuts from "./shortcuts.js";
import * as source from "./source.js";
import * as tableMenu from "./table-menu.js";
import * as tabs from "./tabs.js";
import * as toolbar from "./toolbar.js";

/** What stands at the desk; the toolbar last, because the others give it their acts. */
export const MODULES = [
  fields,
  tabs,
  noteEditor,
  link,
  language,
  letters,
  figure,
  figureUpload,
  tableMenu,
  findAct,
  shortcuts,
  outline,
  page,
  remarks,
  history,
  checks,
  source,
  save,
  merge,
  toolbar,
];
