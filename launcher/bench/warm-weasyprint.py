"""A warm WeasyPrint: reads lines of "source<TAB>target", writes the file, answers the milliseconds."""

import sys
import time

from weasyprint import HTML

for line in sys.stdin:
    source, target = line.rstrip("\n").split("\t")
    began = time.perf_counter()
    HTML(filename=source).write_pdf(target)
    print((time.perf_counter() - began) * 1000, flush=True)
