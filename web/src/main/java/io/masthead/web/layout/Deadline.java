package io.masthead.web.layout;

/**
 * A day by which something is due.
 *
 * @param iso the day for machines
 * @param text the day for people, with the year where it is another one
 * @param days from today until then; negative where it has passed
 */
public record Deadline(String iso, String text, long days) {

    public boolean late() {
        return days < 0;
    }
}
