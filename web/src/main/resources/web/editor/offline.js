/* Words in the browser's own store, while the server or the session is away: by person, section and tab. */

const PREFIX = "masthead words";

/** The words of one tab. */
export function localWords({ person, section, tab }) {
  const mine = [PREFIX, person, section, tab].join(" ");
  return {
    /** Keeps them; answers whether the browser had room. */
    keep(words) {
      try {
        localStorage.setItem(mine, JSON.stringify(words));
        return true;
      } catch (full) {
        console.warn(full);
        return false;
      }
    },
    drop: () => localStorage.removeItem(mine),
    /** What tabs that are gone have left of this section, the oldest first. */
    left: () =>
      keys(`${PREFIX} ${person} ${section} `)
        .filter((key) => key !== mine)
        .map((key) => ({ key, tab: key.split(" ").at(-1), words: read(key) }))
        .filter(({ words }) => words)
        .sort((one, other) => one.words.at - other.words.at),
    forget: (key) => localStorage.removeItem(key),
  };
}

/** Null where another window has sent them meanwhile, or they are none of ours. */
function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch (broken) {
    console.warn(broken);
    return null;
  }
}

function keys(beginning) {
  return Object.keys(localStorage).filter((key) => key.startsWith(beginning));
}
