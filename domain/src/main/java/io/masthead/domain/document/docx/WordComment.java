package io.masthead.domain.document.docx;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a passage. An answer follows what it answers.
 *
 * @param author as the file names them; empty where it names nobody
 * @param at when it was written, UTC; null where the file does not say
 * @param block the id of the block in which its passage begins
 * @param quote the passage in this reading, its paragraphs parted by spaces; empty where the comment is about a place
 * @param text its words, one line for each of its paragraphs
 * @param id the number by which the file knows it
 * @param answers the id of the comment that it answers; null where it begins a thread
 * @param resolved whether its thread is marked as done
 */
public record WordComment(
        String author,
        @Nullable Instant at,
        String block,
        String quote,
        String text,
        String id,
        @Nullable String answers,
        boolean resolved) {}
