/* The tabs beside the text (ARIA Authoring Practices, Tabs); without scripts their panels stand below each other. */

/** Makes tabs of the panels; `desk.show(name)` brings one to the front. */
export function install(desk) {
  const list = document.querySelector('.beside [role="tablist"]');
  const tabs = Array.from(list.querySelectorAll('[role="tab"]'));
  const panel = (tab) => document.getElementById(tab.getAttribute("aria-controls"));

  const choose = (chosen) => {
    for (const tab of tabs) {
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      panel(tab).hidden = tab !== chosen;
    }
  };
  list.addEventListener("click", (event) => {
    const tab = event.target.closest('[role="tab"]');
    if (tab) {
      choose(tab);
    }
  });
  list.addEventListener("keydown", (event) => {
    const at = tabs.indexOf(document.activeElement);
    const count = tabs.length;
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1 + count, Home: 0, End: count - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      choose(tabs[next % count]);
      tabs[next % count].focus();
    }
  });
  desk.show = (name) => choose(document.getElementById(`tab-${name}`));
  list.hidden = false;
  choose(tabs.find((it) => it.getAttribute("aria-selected") === "true") ?? tabs[0]);
}
