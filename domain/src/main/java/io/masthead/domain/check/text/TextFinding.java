package io.masthead.domain.check.text;

import io.masthead.domain.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a text that should be looked at.
 *
 * @param rule what was looked for
 * @param block the id of the block or note that it is in; {@link CheckedLine#TITLE} or {@link CheckedLine#BYLINE} in those;
 *     empty where it is about the whole text, or the block has no id
 * @param from where the quote begins in the block's own words, in UTF-16 units; its notes do not count
 * @param quote the words that it is about; empty where it is about the block as a whole
 * @param message the sentence for people
 * @param replacement what to write in place of the quote; null where only a person can tell
 */
public record TextFinding(
        CheckRule rule,
        String block,
        int from,
        String quote,
        Message message,
        @Nullable String replacement) {

    /** What stays the same of a finding while the text around it is edited: rule, block and quote. */
    public record Identity(CheckRule rule, String block, String quote) {}

    /** What it is recognized by. */
    public Identity identity() {
        return new Identity(rule, block, quote);
    }
}
