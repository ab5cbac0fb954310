package io.masthead.web.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.preview.IssuePages.SectionPages;
import io.masthead.domain.preview.PageImpact;
import io.masthead.domain.preview.PageImpact.Move;
import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImpactSentenceTest {

    /** The bundle's English words, without the application that speaks them. */
    private static final PreviewMessages WORDS = (PreviewMessages) Proxy.newProxyInstance(
            ImpactSentenceTest.class.getClassLoader(),
            new Class<?>[] {PreviewMessages.class},
            (proxy, method, arguments) -> said(method, arguments));

    private static String said(Method method, Object[] arguments) {
        String words = method.getAnnotation(Message.class).value();
        for (int i = 0; i < method.getParameterCount(); i++) {
            words = words.replace("{" + method.getParameters()[i].getName() + "}", String.valueOf(arguments[i]));
        }
        return words;
    }

    private static String sentence(@Nullable PageImpact impact) {
        return new ImpactSentence(WORDS, Locale.ENGLISH).of(impact);
    }

    private static Move move(int place, int from, int to) {
        return new Move(new SectionPages("s" + place, place, "Title", to, to + 1), from);
    }

    @Test
    void names_the_section_that_moves_and_the_pages_that_are_added() {
        assertThat(sentence(new PageImpact(28, 29, List.of(move(4, 12, 13)))))
                .isEqualTo("Section IV moves from 12 to 13; one page more.");
    }

    @Test
    void counts_the_sections_that_it_does_not_name() {
        var moves = IntStream.rangeClosed(2, 8)
                .mapToObj(place -> move(place, 2 * place, 2 * place - 2))
                .toList();

        assertThat(sentence(new PageImpact(30, 28, moves)))
                .isEqualTo("Section II moves from 4 to 2; section III moves from 6 to 4; section IV moves from 8 to 6;"
                        + " 4 other sections move too; 2 pages fewer.");
        assertThat(sentence(new PageImpact(30, 30, moves.subList(0, 4)))).endsWith("; another section moves too.");
    }

    @Test
    void says_what_becomes_of_the_pages_alone() {
        assertThat(sentence(new PageImpact(28, 27, List.of()))).isEqualTo("One page fewer.");
        assertThat(sentence(new PageImpact(28, 31, List.of()))).isEqualTo("3 pages more.");
        assertThat(sentence(new PageImpact(28, 28, List.of()))).isEqualTo("No section begins on another page.");
    }

    @Test
    void says_that_there_is_nothing_to_compare_with() {
        assertThat(sentence(null)).isEqualTo("The issue as it is stored has no pages to compare these with.");
    }
}
