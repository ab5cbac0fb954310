/* The toolbars: one stop of the Tab key each, arrows inside (ARIA Authoring Practices, Toolbar); Alt+F10 reaches the first. */

const READING = ["find", "shortcuts"];

/** Lets each control with `data-do` run the act of that name. */
export function install(desk) {
  const bars = Array.from(document.querySelectorAll('[role="toolbar"]'));
  bars.forEach((it) => bar(it, desk));
  bars[0].hidden = !desk.view.editable;
}

function bar(bar, desk) {
  const { acts } = desk;
  const controls = Array.from(bar.querySelectorAll("button, select"));
  const style = bar.querySelector("[data-style]");

  const run = (name) => {
    acts[name].run(desk.view.state, desk.view.dispatch, desk.view);
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
  style?.addEventListener("change", () => run(style.value));
  rove(bar, controls, desk);
  if (style) {
    reach(controls, desk);
  }

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

function styleOf(style, acts, state) {
  return Array.from(style.options).find((it) => acts[it.value].active(state))?.value ?? "";
}

function reach(controls, { form }) {
  form.addEventListener("keydown", (event) => {
    if (event.altKey && event.key === "F10") {
      event.preventDefault();
      controls.find((it) => it.tabIndex === 0).focus();
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
