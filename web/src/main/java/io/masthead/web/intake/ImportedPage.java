package io.masthead.web.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What was read in or sent back, and what the reader has to say about it.
 *
 * @param heading what came in
 * @param lede what to do with it
 * @param whole whether it was a whole issue
 * @param next where to go on: the board, or the section
 * @param file which file it was
 * @param readBy who has read it in and when, as a sentence
 * @param sections as they are now; none where no whole text came in
 * @param comments what others had said in it, in the order of the text
 * @param furtherComments where there are more of them; empty where there are not
 * @param changes what others had changed in it, in the order of the text
 * @param furtherChanges where there are more of them; empty where there are not
 */
@CheckedTemplate(basePath = "intake")
record ImportedPage(
        String heading,
        String lede,
        boolean whole,
        String next,
        String readBy,
        FileView file,
        List<Read> sections,
        List<Line> report,
        List<FileRemark> comments,
        String furtherComments,
        List<FileRemark> changes,
        String furtherChanges)
        implements TemplateInstance {

    /**
     * The file.
     *
     * @param name empty where it had none
     * @param reading how its tracked changes were read; empty for what is no Word file
     * @param paragraphs whether the report counts paragraphs, not lines
     */
    record FileView(String name, String sha256, String reading, boolean paragraphs) {}

    /** A section that was read. */
    record Read(String id, String numeral, String title, int words) {}

    /** A line of the report; 0 where it concerns the whole file. */
    record Line(int line, String text, String reason) {}
}
