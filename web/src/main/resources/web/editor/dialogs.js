/**
 * Shows a dialog whose form has these fields filled in; answers the fields when it is confirmed, null when it is left.
 * The button that was pressed is `action`.
 */
export function ask(dialog, values = {}) {
  const form = dialog.querySelector("form");
  form.reset();
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements[name];
    if (field.type === "checkbox") {
      field.checked = value;
    } else {
      field.value = value;
    }
  }
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(answer(dialog, form)), { once: true });
  });
}

function answer(dialog, form) {
  const action = dialog.returnValue;
  return action && action !== "cancel" ? { ...Object.fromEntries(new FormData(form)), action } : null;
}
