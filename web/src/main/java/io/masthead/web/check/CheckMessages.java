package io.masthead.web.check;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of checks beside a text. */
@MessageBundle("check")
public interface CheckMessages {

    @Message("Nothing is found in this text.")
    String nothing();

    @Message("Names, numbers, dates, links and what keeps readers out are looked at after each pause in writing.")
    String nothing_next();

    @Message("{#if count == 0}Nothing found{#else if count == 1}1 finding{#else}{count} findings{/if}")
    String count(int count);

    @Message("Being counted")
    String uncounted();

    @Message("To be mended before it is submitted or published")
    String severity_ERROR();

    @Message("Most probably wrong")
    String severity_WARNING();

    @Message("Not as this publication writes")
    String severity_HINT();

    @Message("Show")
    String show();

    @Message("Replace with “{words}”")
    String replace_with(String words);

    @Message("Replace all {count}")
    String replace_all(int count);

    @Message("Replaced: {count}")
    String replaced(String count);

    @Message("Let stand …")
    String waive_ask();

    @Message("It is not shown again while these words stand in this block.")
    String waive_means();

    @Message("Why it may stand")
    String reason();

    @Message("Let stand")
    String waive();

    @Message("Let stand ({count})")
    String waived(int count);

    @Message("{by}: “{why}”")
    String waived_by(String by, String why);

    @Message("Show again")
    String take_back();

    @Message("The finding is let stand.")
    String was_waived();

    @Message("The finding is shown again.")
    String was_taken_back();
}
