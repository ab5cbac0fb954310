package io.masthead.web.section;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.html.HtmlWriter;
import java.util.regex.Pattern;

/** A text as it is read on a page, where an address may lead to each of its blocks. */
final class ShownBody {

    /** In a tag alone: a text has no bare angle bracket. */
    private static final Pattern ID = Pattern.compile("(<[a-z0-9]+(?: class=\"[a-z-]+\")?) data-id=\"([a-z0-9]+)\"");

    private ShownBody() {}

    /** The body as HTML, each block with its id as an anchor. */
    static String of(Document body) {
        return ID.matcher(HtmlWriter.write(body)).replaceAll("$1 id=\"$2\" data-id=\"$2\"");
    }
}
