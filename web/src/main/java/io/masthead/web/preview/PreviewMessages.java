package io.masthead.web.preview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page beside the text. The parts of the sentence about other pages begin small: they are joined by semicolons. */
@MessageBundle("preview")
public interface PreviewMessages {

    @Message("The page as it will be printed appears here.")
    String none();

    @Message("Show the page")
    String show();

    @Message("Page {number} of {total}, as it will be printed")
    String picture(int number, int total);

    @Message("{number} of {total}")
    String number(int number, int total);

    @Message("Previous page of the section")
    String previous();

    @Message("Next page of the section")
    String next();

    @Message("Proof")
    String proof();

    @Message("Make a proof of the issue on its board")
    String proof_means();

    @Message("Paragraphs on this page; each leads to its place in the text")
    String blocks();

    @Message("A picture")
    String wordless();

    @Message("On the pages")
    String findings();

    @Message("The server does not answer; the page is not up to date.")
    String away();

    @Message("No section begins on another page.")
    String nothing_moves();

    @Message("The issue as it is stored has no pages to compare these with.")
    String impact_unknown();

    @Message("section {numeral} moves from {from} to {to}")
    String moves(String numeral, int from, int to);

    @Message("another section moves too")
    String another_moves();

    @Message("{count} other sections move too")
    String others_move(int count);

    @Message("one page more")
    String page_more();

    @Message("one page fewer")
    String page_fewer();

    @Message("{count} pages more")
    String pages_more(int count);

    @Message("{count} pages fewer")
    String pages_fewer(int count);
}
