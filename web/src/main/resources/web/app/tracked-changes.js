/* How tracked changes are read is asked only where a Word file has some. Without scripts it is always asked. */
const TRACKED = /<w:(ins|del|moveFrom|moveTo|\w+Change|cellIns|cellDel|cellMerge)[ />]/;
const END_OF_DIRECTORY = 0x06054b50;
const LONGEST_END = 65557;
const ENTRY = 46;
const LOCAL_HEADER = 30;
const MAIN_PART = "word/document.xml";

document.addEventListener("change", async ({ target }) => {
  const question = target.form?.querySelector("[data-tracked]");
  if (question && target.type === "file") {
    question.hidden = !(await mayHaveChanges(target.files[0]));
  }
});
document.querySelectorAll("[data-tracked]").forEach((it) => (it.hidden = !it.form.elements.file.files.length));

/** Whoever cannot look asks. */
async function mayHaveChanges(file) {
  if (!file?.name.toLowerCase().endsWith(".docx")) {
    return false;
  }
  try {
    return await hasChanges(file);
  } catch {
    return true;
  }
}

async function hasChanges(file) {
  const { start, size, packed } = await mainPart(file);
  const header = await view(file, start, start + LOCAL_HEADER);
  const from = start + LOCAL_HEADER + header.getUint16(26, true) + header.getUint16(28, true);
  const bytes = file.slice(from, from + size).stream();
  const text = (packed ? bytes.pipeThrough(new DecompressionStream("deflate-raw")) : bytes).pipeThrough(
    new TextDecoderStream(),
  );
  const reader = text.getReader();
  for (let last = "", part = await reader.read(); !part.done; part = await reader.read()) {
    if (TRACKED.test(last + part.value)) {
      reader.cancel();
      return true;
    }
    last = part.value.slice(-40);
  }
  return false;
}

/** Where the file's text is, by the directory at its end (APPNOTE 4.3.12, 4.3.16). */
async function mainPart(file) {
  const tail = await view(file, Math.max(0, file.size - LONGEST_END), file.size);
  let end = tail.byteLength - 22;
  while (tail.getUint32(end, true) !== END_OF_DIRECTORY) {
    end--;
  }
  const from = tail.getUint32(end + 16, true);
  const directory = await view(file, from, from + tail.getUint32(end + 12, true));
  for (let at = 0; ; ) {
    const length = directory.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(directory.buffer, at + ENTRY, length));
    if (name === MAIN_PART) {
      return {
        packed: directory.getUint16(at + 10, true) !== 0,
        size: directory.getUint32(at + 20, true),
        start: directory.getUint32(at + 42, true),
      };
    }
    at += ENTRY + length + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  }
}

async function view(file, from, to) {
  return new DataView(await file.slice(from, to).arrayBuffer());
}
