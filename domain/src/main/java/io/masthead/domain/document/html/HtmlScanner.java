package io.masthead.domain.document.html;

import java.util.LinkedHashMap;
import java.util.Map;

/** Takes stored HTML apart into tags and text. */
final class HtmlScanner {
    private final String html;
    private int at;

    HtmlScanner(String html) {
        this.html = html;
    }

    /**
     * A start tag.
     *
     * @param attributes in their order
     */
    record StartTag(int position, String name, Map<String, String> attributes) {
        String attribute(String wanted) {
            return attributes.getOrDefault(wanted, "");
        }
    }

    InvalidHtml invalid(int position, String problem) {
        return new InvalidHtml(html, position, problem);
    }

    int position() {
        return at;
    }

    boolean isAtEnd() {
        return at == html.length();
    }

    boolean isAtEndTag() {
        return html.startsWith("</", at);
    }

    boolean isAtStartTag() {
        return at < html.length() && html.charAt(at) == '<' && !isAtEndTag();
    }

    /** The name of the tag that begins here. */
    String peekName() {
        int end = at + 1;
        while (end < html.length() && isNameCharacter(html.charAt(end))) {
            end++;
        }
        return html.substring(at + 1, end);
    }

    void skipLineEnd() {
        if (!isAtEnd() && html.charAt(at) == '\n') {
            at++;
        }
    }

    StartTag startTag() {
        int position = at;
        String name = peekName();
        at += 1 + name.length();
        var attributes = new LinkedHashMap<String, String>();
        while (!isAtEnd() && html.charAt(at) == ' ') {
            attribute(attributes);
        }
        expect(">");
        return new StartTag(position, name, attributes);
    }

    private void attribute(Map<String, String> attributes) {
        int equals = html.indexOf("=\"", at);
        int end = equals < 0 ? -1 : html.indexOf('"', equals + 2);
        if (end < 0) {
            throw invalid(at, "an attribute without a value in quotation marks");
        }
        String name = html.substring(at + 1, equals);
        if (attributes.put(name, unescaped(equals + 2, end)) != null) {
            throw invalid(at, "an attribute twice");
        }
        at = end + 1;
    }

    void endTag(String name) {
        expect("</" + name + ">");
    }

    private void expect(String wanted) {
        if (!html.startsWith(wanted, at)) {
            throw invalid(at, "“" + wanted + "” is missing");
        }
        at += wanted.length();
    }

    /** The text up to the next tag. */
    String text() {
        int start = at;
        int end = html.indexOf('<', at);
        at = end < 0 ? html.length() : end;
        return unescaped(start, at);
    }

    private String unescaped(int from, int to) {
        if (html.indexOf('&', from, to) < 0) {
            return html.substring(from, to);
        }
        var text = new StringBuilder(to - from);
        for (int i = from; i < to; ) {
            if (html.charAt(i) == '&') {
                int end = html.indexOf(';', i, to);
                text.append(referred(i, end < 0 ? i : end));
                i = end + 1;
            } else {
                text.append(html.charAt(i++));
            }
        }
        return text.toString();
    }

    private char referred(int start, int end) {
        return switch (html.substring(start, end)) {
            case "&amp" -> '&';
            case "&lt" -> '<';
            case "&gt" -> '>';
            case "&quot" -> '"';
            case "&nbsp" -> '\u00A0';
            default -> throw invalid(start, "a character reference that is not written");
        };
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
