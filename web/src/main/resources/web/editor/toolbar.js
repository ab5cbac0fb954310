import { commands } from "./commands.js";

/* The toolbar: one stop of the Tab key, arrows inside (ARIA Authoring Practices, Toolbar); Alt+F10 reaches it. */

/** Lets each control with `data-do` run the command of that name. */
export function install(desk) {
  const bar = document.querySelector('[role="toolbar"]');
  const acts = { ...commands(desk.schema), ...desk.acts };
  const controls = Array.from(bar.querySelectorAll("button, select"));
  const style = bar.querySelector("[data-style]");

  const run = (name) => {
    acts[name].run(desk.view.state, desk.view.dispatch, desk.view);
    desk.view.focus();
  };
  bar.addEventListener("mousedown", (event) => event.target.closest("button") && event.preventDefault());
  bar.addEventListener("click", (event) => {
    const control = event.target.closest("[data-do]");
    if (control && control.getAttribute("aria-disabled") !== "true") {
      run(control.dataset.do);
    }
  });
  style.addEventListener("change", () => run(style.value));
  rove(bar, controls, desk);
  desk.form.addEventListener("keydown", (event) => {
    if (event.altKey && event.key === "F10") {
      event.preventDefault();
      controls.find((it) => it.tabIndex === 0).focus();
    }
  });

  let waiting = 0;
  const show = () => {
    waiting = 0;
    controls.forEach((it) => it.dataset.do && showState(it, acts[it.dataset.do], desk.view.state));
    style.value = Array.from(style.options).find((it) => acts[it.value].active(desk.view.state))?.value ?? "";
  };
  desk.onState.push(() => (waiting ||= requestAnimationFrame(show)));
  bar.hidden = false;
  show();
}

function showState(control, act, state) {
  control.setAttribute("aria-disabled", String(!act.run(state)));
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
