package io.masthead.domain.intake.html;

import io.masthead.domain.intake.outline.Outline;
import io.masthead.domain.intake.text.ImportWarning;
import io.masthead.domain.intake.text.MarkupLimit;
import io.masthead.domain.intake.text.ReportBuilder;
import io.masthead.domain.intake.text.TextFile;
import io.masthead.domain.intake.text.UnreadableBulletin;
import io.masthead.domain.intake.text.UnreadableBulletin.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an HTML file: the characters by its mark of byte order or its {@code meta}, else UTF-8. */
public final class HtmlFile {

    private HtmlFile() {}

    /**
     * Reads the text of one section: of the page's one article, where it has one.
     *
     * @param language the language of text that names none of its own, a BCP 47 tag
     * @throws UnreadableBulletin if it is empty, too large, or its characters cannot be read
     */
    public static Outline section(byte[] file, String language) {
        return read(file, language, false);
    }

    /**
     * Reads a whole issue: each article is a section, where there are several; else each heading of the first level.
     *
     * @param language the language of text that names none of its own, a BCP 47 tag
     * @throws UnreadableBulletin if it is empty, too large, or its characters cannot be read
     */
    public static Outline issue(byte[] file, String language) {
        return read(file, language, true);
    }

    private static Outline read(byte[] file, String language, boolean whole) {
        if (file.length > TextFile.LIMIT) {
            throw UnreadableBulletin.because(Cause.TOO_LARGE);
        }
        if (tags(file) > MarkupLimit.most()) {
            throw UnreadableBulletin.because(Cause.TOO_MANY_TAGS);
        }
        var report = new ReportBuilder();
        var page = parsed(file);
        int unreadable = unreadable(file, page.charset());
        if (unreadable > 0 && page.charset().equals(StandardCharsets.UTF_8)) {
            throw UnreadableBulletin.because(Cause.NOT_UTF8);
        }
        report.count(ImportWarning.CHARACTERS_UNREADABLE, 1, unreadable);
        var outline = new HtmlOutline(page, language, report).outline(whole);
        if (outline.blocks().isEmpty()) {
            throw UnreadableBulletin.because(Cause.EMPTY);
        }
        return outline;
    }

    private static Document parsed(byte[] file) {
        var page = page(file);
        byte[] read = withoutEnd(file);
        return page.charset().equals(StandardCharsets.UTF_8) && !Arrays.equals(read, file) ? page(read) : page;
    }

    /** In UTF-8. The parser takes U+FFFF behind a tag or a reference for the end; U+FFFE, no character either, is none to it. */
    private static byte[] withoutEnd(byte[] file) {
        byte[] read = file.clone();
        for (int i = 2; i < read.length; i++) {
            if (read[i] == (byte) 0xBF && read[i - 1] == (byte) 0xBF && read[i - 2] == (byte) 0xEF) {
                read[i] = (byte) 0xBE;
            }
        }
        return read;
    }

    private static Document page(byte[] file) {
        try {
            var parser = Parser.htmlParser().setTrackPosition(true);
            return Jsoup.parse(new ByteArrayInputStream(file), null, "", parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int tags(byte[] file) {
        int tags = 0;
        for (byte b : file) {
            tags += b == '<' ? 1 : 0;
        }
        return tags;
    }

    /** How many places of the file are no characters of that encoding. */
    private static int unreadable(byte[] file, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(file);
        var out = CharBuffer.allocate(8192);
        int places = 0;
        while (in.hasRemaining()) {
            var result = decoder.decode(in, out.clear(), true);
            if (result.isUnderflow()) {
                break;
            }
            if (result.isError()) {
                places++;
                in.position(in.position() + result.length());
            }
        }
        return places;
    }
}
