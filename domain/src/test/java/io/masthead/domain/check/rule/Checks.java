package io.masthead.domain.check.rule;

import io.masthead.domain.check.style.ApprovedName;
import io.masthead.domain.check.style.TextStyle;
import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.LineReader;
import io.masthead.domain.check.text.PreviousIssue;
import io.masthead.domain.check.text.TextFinding;
import io.masthead.domain.document.Documents;
import io.masthead.domain.document.SectionText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks a text of an issue for October 2026, in one language, for one rule. */
public final class Checks {

    static final Locale AZERBAIJANI = Locale.of("az");
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    private static final int SECTIONS = 5;

    private final CheckContext context;

    private Checks(CheckContext context) {
        this.context = context;
    }

    /** In a publication of that language with its usual style, with all characters below U+3000. */
    public static Checks in(Locale language) {
        return new Checks(new CheckContext(
                language,
                TextStyle.usual(language),
                NameIndex.EMPTY,
                OCTOBER,
                PreviousIssue.of(SEPTEMBER),
                SECTIONS,
                null,
                (text, at) -> text.codePointAt(at) < 0x3000,
                Map.of()));
    }

    static Checks english() {
        return in(Locale.ENGLISH);
    }

    static Checks azerbaijani() {
        return in(AZERBAIJANI);
    }

    Checks with(ApprovedName... names) {
        var c = context;
        var index = NameIndex.of(List.of(names), c.language());
        return new Checks(new CheckContext(
                c.language(),
                c.style(),
                index,
                c.period(),
                c.previous(),
                c.sections(),
                null,
                c.characters(),
                Map.of()));
    }

    Checks with(TextStyle style) {
        var c = context;
        return new Checks(new CheckContext(
                c.language(),
                style,
                c.names(),
                c.period(),
                c.previous(),
                c.sections(),
                null,
                c.characters(),
                Map.of()));
    }

    Checks after(String html) {
        var c = context;
        var lines = LineReader.lines(text("", html));
        var previous = PreviousIssue.of(SEPTEMBER, List.of(lines));
        return new Checks(new CheckContext(
                c.language(),
                c.style(),
                c.names(),
                c.period(),
                previous,
                c.sections(),
                null,
                c.characters(),
                Map.of()));
    }

    Checks withEndedRight(String address, LocalDate lastDay) {
        return new Checks(context.withEndedRights(Map.of(address, lastDay)));
    }

    Checks asking(int words) {
        return new Checks(context.withTarget(words));
    }

    static SectionText text(String title, String html) {
        return new SectionText(title, "", Documents.of(html));
    }

    List<TextFinding> of(SectionText text) {
        return TextRules.check(text, context);
    }

    List<TextFinding> of(String html, CheckRule rule) {
        return of(text("Rivers", html)).stream().filter(it -> it.rule() == rule).toList();
    }

    /** Each finding of a rule in a paragraph as {@code quote → replacement}, the quote alone where there is none. */
    List<String> in(String paragraph, CheckRule rule) {
        return shown(of("<p>" + paragraph + "</p>", rule));
    }

    static List<String> shown(List<TextFinding> findings) {
        return findings.stream()
                .map(it -> it.quote() + (it.replacement() == null ? "" : " → " + it.replacement()))
                .map(it -> it.replace('\u00A0', '_'))
                .toList();
    }
}
