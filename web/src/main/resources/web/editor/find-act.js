import { missed } from "./missed.js";

/** Find and replace is fetched when it is asked for the first time: most texts are written without it. */
export function install(desk) {
  let opening = null;
  desk.acts.find = {
    run: (state, dispatch) => {
      if (dispatch) {
        opening ??= import("./find.js").then(({ bar }) => bar(desk));
        opening.then(
          (open) => open(),
          (away) => {
            opening = null;
            missed(desk)(away);
          },
        );
      }
      return true;
    },
  };
}
