// Whoever signs out leaves no words of theirs in the browser; where some are not sent yet they are asked first.

const PREFIX = "masthead words";
const form = document.querySelector('form[action="/logout"]');

form?.addEventListener("submit", (event) => {
  const mine = Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX} ${form.dataset.person} `));
  if (mine.length && !confirm(form.dataset.unsent)) {
    event.preventDefault();
  } else {
    mine.forEach((key) => localStorage.removeItem(key));
  }
});
