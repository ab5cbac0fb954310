/*
 * Which tab of this browser wrote last in a section, and whether it is still there. A tab holds a lock of the browser under
 * its name as long as it lives; no crash and no `kill` leaves one behind.
 */

const PREFIX = "masthead writes";

/** What this browser knows of who writes in that section. */
export function livingTabs({ person, section, tab }) {
  const key = [PREFIX, person, section].join(" ");
  const name = (token) => `masthead tab ${token}`;
  const { locks } = navigator;
  locks?.request(name(tab.token), () => new Promise(() => {}));

  return {
    /** This tab writes from now on. */
    writes() {
      try {
        localStorage.setItem(key, tab.token);
      } catch (full) {
        console.warn(full);
      }
    },
    /** The tab that wrote last, where it is gone; empty where it lives, or the browser cannot tell. */
    async gone() {
      const token = localStorage.getItem(key);
      if (!token || !locks) {
        return "";
      }
      const { held } = await locks.query();
      return held.some((it) => it.name === name(token)) ? "" : token;
    },
  };
}
