package io.masthead.api.word;

import io.masthead.domain.word.WordDownload;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Word files as responses, the same from the API and from a page. They are written while they are sent. */
public final class WordResponse {

    /** The media type of a Word file. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordResponse() {}

    /** The file, for its reader alone, who asks again whether it is still the same. */
    public static Response of(WordDownload download) {
        StreamingOutput content = download.content()::writeTo;
        return Response.ok(content, TYPE)
                .header("Content-Disposition", FileNames.attachment(download.name(), ".docx"))
                .header("ETag", "\"" + download.tag() + "\"")
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
