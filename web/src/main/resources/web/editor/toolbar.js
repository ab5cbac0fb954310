/* The toolbars: one stop of the Tab key each, arrows inside (ARIA Authoring Practices, Toolbar); Alt+F10 reaches them. */

const READING = ["find", "shortcuts"];

/** Lets each control with `data-do` run the act of that name. */
export function install(desk) {
  const bars = Array.from(document.querySelectorAll('[role="toolbar"]'));
  bars.forEach((it) => bar(it, desk));
  bars[0].hidden = !desk.view.editable;
  reach(bars);
}

function bar(bar, desk) {
  const { acts } = desk;
  const controls = Array.from(bar.querySelectorAll("button, select"));
  const style = bar.querySelector("[data-style]");

  const act = (name) => acts[name].run(desk.view.state, desk.view.dispatch, desk.view);
  const run = (name) => {
    act(name);
    // what the act has opened has the focus already
    if (bar.contains(document.activeElement) || document.activeElement === document.body) {
      desk.view.focus();
    }
  };
  bar.addEventListener("mousedown", (event) => event.target.closest("button") && event.preventDefault());
  bar.addEventListener("click", (event) => {
    const control = event.target.closest("[data-do]");
    if (control && control.getAttribute("aria-disabled") !== "true") {
      run(control.dataset.do);
    }
  });
  if (style) {
    choice(style, act, desk);
  }
  rove(bar, controls, desk);

  let waiting = 0;
  const show = () => {
    const { state, editable } = desk.view;
    waiting = 0;
    controls.forEach((it) => it.dataset.do && showState(it, acts[it.dataset.do], state, editable));
    if (style) {
      style.value = styleOf(style, acts, state);
    }
  };
  desk.onState.push(() => (waiting ||= requestAnimationFrame(show)));
  show();
}

/** Arrow keys go from style to style and stay; Enter, or a choice with the pointer, leads back to the text. */
function choice(style, act, { view }) {
  let pointed = false;
  style.addEventListener("pointerdown", () => (pointed = true));
  style.addEventListener("keydown", ({ key }) => {
    pointed = false;
    if (key === "Enter") {
      view.focus();
    }
  });
  style.addEventListener("change", () => {
    act(style.value);
    if (pointed) {
      view.focus();
    }
  });
}

function styleOf(style, acts, state) {
  return Array.from(style.options).find((it) => acts[it.value].active(state))?.value ?? "";
}

/** Alt+F10 goes from the text to the first toolbar that is shown, and on to the next. */
function reach(bars) {
  const desk = bars[0].parentElement;
  desk.addEventListener("keydown", (event) => {
    if (event.altKey && event.key === "F10") {
      const shown = bars.filter((it) => !it.hidden);
      const at = shown.findIndex((it) => it.contains(document.activeElement));
      event.preventDefault();
      shown[(at + 1) % shown.length]?.querySelector('[tabindex="0"]').focus();
    }
  });
}

function showState(control, act, state, editable) {
  const possible = editable ? act.run(state) : READING.includes(control.dataset.do);
  control.setAttribute("aria-disabled", String(!possible));
  if (act.active) {
    control.setAttribute("aria-pressed", String(act.active(state)));
  }
}

function rove(bar, controls, desk) {
  const stop = (at) => controls.forEach((it, i) => (it.tabIndex = i === at ? 0 : -1));
  stop(0);
  bar.addEventListener("focusin", (event) => stop(controls.indexOf(event.target)));
  bar.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      desk.view.focus();
      return;
    }
    const at = controls.indexOf(document.activeElement);
    const last = controls.length - 1;
    const next = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at ? at - 1 : last, Home: 0, End: last }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      controls[next].focus();
    }
  });
}
