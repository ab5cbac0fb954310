package io.masthead.domain.intake.markdown;

import io.masthead.domain.document.html.SanitizerWarning;
import io.masthead.domain.document.html.SanitizerWarning.Code;
import io.masthead.domain.intake.text.ImportWarning;
import io.masthead.domain.intake.text.ReportBuilder;
import io.masthead.domain.intake.text.ReportLine;
import java.util.List;
import org.commonmark.node.Node;

/**
 * Reports what of a Markdown text was not carried over, at its line in the file.
 *
 * @param linesBefore how many lines of the file stand before the text that was parsed
 */
record MarkdownReport(ReportBuilder report, int linesBefore) {

    void add(ImportWarning warning, Node node, String text) {
        report.add(warning, line(node, linesBefore), text);
    }

    /** What the sanitizer says of the same in HTML. */
    void add(Code code, Node node, String what, String text) {
        var warning = new SanitizerWarning(code, what, text, List.of(), line(node, linesBefore));
        report.add(new ReportLine(warning.line(), text.isBlank() ? what : text, warning.message()));
    }

    /** The line of a block, or of the block around a piece of running text. */
    static int line(Node node, int linesBefore) {
        Node block = node;
        while (block.getSourceSpans().isEmpty() && block.getParent() != null) {
            block = block.getParent();
        }
        var spans = block.getSourceSpans();
        return spans.isEmpty() ? linesBefore + 1 : spans.getFirst().getLineIndex() + 1 + linesBefore;
    }
}
