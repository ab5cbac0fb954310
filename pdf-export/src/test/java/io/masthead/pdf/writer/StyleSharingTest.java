package io.masthead.pdf.writer;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Manuscript;
import io.masthead.pdf.Manuscripts;
import io.masthead.pdf.OwnIssue;
import io.masthead.pdf.template.PrintDocument;
import io.masthead.pdf.template.PrintMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StandardAttributeResolver;
import org.xhtmlrenderer.context.StylesheetFactoryImpl;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextRenderer;

class StyleSharingTest {
    private static final List<String> GENERATED = List.of("before", "after", "first-line", "first-letter");
    /** In a list item, a paragraph behind another looks otherwise than the first. */
    private static final String SIBLINGS =
            "<ul><li><p>one</p><p>two</p></li><li><p>three</p></li></ul><p>four</p><p>five</p>";

    private static final UserInterface NOBODY = new UserInterface() {
        @Override
        public boolean isHover(Element element) {
            return false;
        }

        @Override
        public boolean isActive(Element element) {
            return false;
        }

        @Override
        public boolean isFocus(Element element) {
            return false;
        }
    };

    static Stream<Manuscript> issues() {
        return Stream.of(OwnIssue.everything(), OwnIssue.magazine(), OwnIssue.proof(), Manuscripts.of(SIBLINGS));
    }

    @ParameterizedTest
    @MethodSource("issues")
    void get_the_style_that_each_would_get_by_itself(Manuscript issue) {
        Document document = document(issue);
        SharedContext context = new ITextRenderer().getSharedContext();
        PrintNamespaceHandler namespace = new PrintNamespaceHandler();
        DocumentStyles styles = new DocumentStyles(context.getUserAgentCallback(), StyleSheetCache.of(issue.style()));
        styles.setDocumentContext(context, namespace, document, NOBODY);
        Matcher each = new Matcher(
                new DOMTreeResolver(),
                new StandardAttributeResolver(namespace, context.getUserAgentCallback(), NOBODY),
                new StylesheetFactoryImpl(context.getUserAgentCallback()),
                StyleSheetCache.of(issue.style()),
                context.getMedia());

        assertThat(elements(document.getDocumentElement()))
                .hasSizeGreaterThan(20)
                .allSatisfy(element -> {
                    assertThat(look(styles.getCascadedStyle(element, false)))
                            .isEqualTo(look(each.getCascadedStyle(element, false)));
                    assertThat(GENERATED)
                            .allSatisfy(name -> assertThat(look(styles.getPseudoElementStyle(element, name)))
                                    .isEqualTo(look(each.getPECascadedStyle(element, name))));
                });
    }

    private static Document document(Manuscript issue) {
        return PrintDocument.of(issue, new PrintMessages(issue.language(), issue.timeZone()));
    }

    private static List<Element> elements(Element root) {
        List<Element> elements = new ArrayList<>(List.of(root));
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.addAll(elements(element));
            }
        }
        return elements;
    }

    private static String look(@Nullable CascadedStyle style) {
        return style == null ? "" : style.getFingerprint();
    }
}
