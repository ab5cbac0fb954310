package io.masthead.web.word;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about Word files. */
@MessageBundle("word")
public interface WordMessages {

    @Message("Download as Word")
    String download();
}
