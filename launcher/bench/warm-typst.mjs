// A warm Typst: reads lines of "source<TAB>target", writes the file, answers the milliseconds.
// Arguments: the folder that holds node_modules, the folder of fonts.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const [modules, fonts] = process.argv.slice(2);
const { NodeCompiler } = createRequire(join(modules, 'bench.js'))('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });

for await (const line of createInterface({ input: process.stdin })) {
  const [source, target] = line.split('\t');
  const mainFileContent = readFileSync(source, 'utf8');
  // what it remembers of the same text would make the second time a look-up
  compiler.evictCache(0);
  const began = performance.now();
  const pdf = compiler.pdf({ mainFileContent }, { pdfStandard: 'ua-1' });
  const took = performance.now() - began;
  writeFileSync(target, pdf);
  console.log(took);
}
