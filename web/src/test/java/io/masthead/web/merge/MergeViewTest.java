package io.masthead.web.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.document.merge.TextMerge;
import io.masthead.web.merge.ConflictView.Option;
import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MergeViewTest {

    private static final MergeMessages WORDS = (MergeMessages) Proxy.newProxyInstance(
            MergeMessages.class.getClassLoader(),
            new Class<?>[] {MergeMessages.class},
            (bundle, message, given) -> said(message, given == null ? new Object[0] : given));

    private static String said(Method message, Object[] given) {
        var parameters = message.getParameters();
        return IntStream.range(0, given.length)
                .boxed()
                .reduce(
                        message.getAnnotation(Message.class).value(),
                        (said, i) -> said.replace("{" + parameters[i].getName() + "}", String.valueOf(given[i])),
                        (first, second) -> second);
    }

    private static SectionText text(String title, String html, Document base) {
        var body = HtmlSanitizer.sanitize(html, "en", address -> true).document();
        return new SectionText(title, "", body.withBlockIds(base));
    }

    private static MergeView view(String base, String mine, String theirs) {
        var from = text("Rivers", base, Document.EMPTY);
        var merge = TextMerge.of(from, text("Rivers", mine, from.body()), text("Rivers and dams", theirs, from.body()));
        return MergeView.of(merge, "Murad", WORDS);
    }

    private static ConflictView only(MergeView view) {
        assertThat(view.conflicts()).isEqualTo(1);
        return view.pieces().stream()
                .flatMap(piece -> piece.conflicts().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void marks_what_came_in_and_what_went() {
        var view = view(
                "<p>One stays.</p><p>Two goes.</p><p>Three falls.</p>",
                "<p>One stays.</p><p>Two goes.</p><p>Three falls.</p><p>Four is mine.</p>",
                "<p>One stays.</p><p>Three rises.</p>");
        assertThat(view.title()).isEqualTo("Rivers<ins> and dams</ins>");
        assertThat(view.pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.unchanged()).isZero();
            assertThat(piece.html())
                    .contains("<p>One stays.</p>")
                    .contains("<del>Two goes.</del>")
                    .contains("<del>falls</del><ins>rises</ins>")
                    .contains("<p>Four is mine.</p>");
        });
        assertThat(view.cameIn()).isEqualTo(2);
    }

    @Test
    void folds_what_is_as_the_writer_has_it() {
        var view = view("<p>One.</p><p>Two.</p>", "<p>One is mine.</p><p>Two.</p>", "<p>One.</p><p>Two.</p>");
        assertThat(view.pieces()).singleElement().returns(4, PieceView::unchanged);
    }

    @Test
    void asks_for_words_that_both_changed_with_both_chosen() {
        var conflict = only(view("<p>The cat.</p>", "<p>The dog.</p>", "<p>The cow.</p>"));
        assertThat(conflict.field()).startsWith(ConflictView.FIELD);
        assertThat(conflict.question()).isEqualTo("Both of you changed these words");
        assertThat(conflict.options())
                .extracting(Option::value, Option::label, Option::chosen)
                .containsExactly(
                        tuple("mine", "Yours", false),
                        tuple("theirs", "From Murad", false),
                        tuple("both", "Both", true));
        assertThat(conflict.options().getLast().html()).contains("<del>cat</del><ins>dog cow</ins>");
    }

    @Test
    void asks_whether_to_remove_what_somebody_changed_with_keeping_chosen() {
        var mine = only(view("<p>a b c</p><p>d</p>", "<p>d</p>", "<p>a b c e</p><p>d</p>"));
        assertThat(mine.question()).isEqualTo("You removed this, Murad changed it");
        assertThat(mine.options()).extracting(Option::value).isEqualTo(List.of("theirs", "mine"));
        assertThat(mine.options().getFirst().chosen()).isTrue();
        assertThat(mine.options().getLast().html()).isEmpty();
        var theirs = only(view("<p>a b c</p><p>d</p>", "<p>a b c e</p><p>d</p>", "<p>d</p>"));
        assertThat(theirs.question()).isEqualTo("You changed this, Murad removed it");
        assertThat(theirs.options()).extracting(Option::value).isEqualTo(List.of("mine", "theirs"));
    }

    @Test
    void shows_a_list_around_the_item_that_meets() {
        var view =
                view("<ul><li>one<li>two</ul>", "<ul><li>one<li>two mine</ul>", "<ul><li>one more<li>two theirs</ul>");
        assertThat(view.pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.html()).contains("one<ins> more</ins>");
            assertThat(piece.conflicts()).hasSize(1);
        });
    }

    @Test
    void lists_no_more_meeting_places_than_anybody_reads() {
        var base = new StringBuilder();
        IntStream.range(0, 150).forEach(i -> base.append("<p>Number").append(i).append(" cat</p>"));
        var view = view(
                base.toString(),
                base.toString().replace("cat", "dog"),
                base.toString().replace("cat", "cow"));
        assertThat(view.conflicts()).isEqualTo(150);
        assertThat(view.unlisted()).isEqualTo(50);
        assertThat(view.pieces().stream()
                        .mapToInt(piece -> piece.conflicts().size())
                        .sum())
                .isEqualTo(100);
    }
}
