package io.masthead.domain.intake.text;

/**
 * One line of a text file.
 *
 * @param number its number in the file, from 1
 * @param text the line without white space at its ends
 * @param indent how many characters of white space stood before it
 */
record TextLine(int number, String text, int indent) {

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether a soft hyphen divides its last word, which goes on in the next line. */
    boolean endsInsideWord() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == ControlCharacters.SOFT_HYPHEN;
    }
}
