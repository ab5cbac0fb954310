/* What is typed: the words that stand there, how many changes it took, and the revision that they were written from. */

/** The words of the desk, as that tab sends them. */
export function typedWords({ form, ...desk }, tab) {
  const typed = {
    change: 0,
    basedOn: form.elements.revision.value,
    text: () => {
      const { title, byline, body } = desk.text();
      return { title, byline, body };
    },
    /** To be compared. */
    words: () => JSON.stringify(typed.text()),
    fields: () => ({ tab: tab.token, revision: typed.basedOn, change: typed.change, ...typed.text() }),
    /** They are written from that revision now. */
    base(revision, version) {
      typed.basedOn = String(revision);
      form.elements.revision.value = revision;
      form.elements.version.value = version;
    },
    put({ title, byline, body }) {
      form.elements.title.value = title;
      form.elements.byline.value = byline;
      desk.replace(body);
    },
  };
  return typed;
}
