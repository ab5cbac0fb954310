package io.masthead.pdf.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A file's structure tree, as a screen reader walks it. */
record ReadTree(List<Node> nodes) {

    /**
     * An element of the tree.
     *
     * @param role its role
     * @param path the roles above it, the root first
     * @param text what it holds, with everything below it
     * @param element the element itself
     */
    record Node(String role, String path, String text, PDStructureElement element) {
        String attribute(String name) {
            var attributes = element.getCOSObject().getDictionaryObject(COSName.A);
            return attributes == null
                    ? ""
                    : String.valueOf(attributes).contains(name) ? String.valueOf(attributes) : "";
        }
    }

    static ReadTree of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
            for (PDPage page : document.getPages()) {
                texts.put(page, texts(page));
            }
            List<Node> nodes = new ArrayList<>();
            walk(document.getDocumentCatalog().getStructureTreeRoot(), null, "", texts, nodes);
            return new ReadTree(nodes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything in the order of the tree, white space made single, divided words made whole. */
    String text() {
        return nodes.getFirst().text();
    }

    List<Node> with(String role) {
        return nodes.stream().filter(node -> node.role().equals(role)).toList();
    }

    List<Node> with(Predicate<Node> wanted) {
        return nodes.stream().filter(wanted).toList();
    }

    private static String walk(
            PDStructureNode node,
            @Nullable PDPage page,
            String path,
            Map<PDPage, Map<Integer, String>> texts,
            List<Node> nodes) {
        StringBuilder text = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                int place = nodes.size();
                nodes.add(null);
                PDPage own = element.getPage() == null ? page : element.getPage();
                String below = path + "/" + element.getStructureType();
                String inside = walk(element, own, below, texts, nodes);
                nodes.set(place, new Node(element.getStructureType(), path, clean(inside), element));
                text.append(inside).append(isRun(element) ? "" : " ");
            } else if (kid instanceof Integer id) {
                text.append(text(texts, page, id));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(text(texts, reference.getPage() == null ? page : reference.getPage(), reference.getMCID()));
            }
        }
        return text.toString();
    }

    private static boolean isRun(PDStructureElement element) {
        return List.of("Span", "Link").contains(element.getStructureType());
    }

    private static String text(Map<PDPage, Map<Integer, String>> texts, @Nullable PDPage page, int id) {
        return page == null ? "" : texts.getOrDefault(page, Map.of()).getOrDefault(id, "");
    }

    private static String clean(String text) {
        return text.replace("\u2010", "").replaceAll("\\s+", " ").strip();
    }

    /** What is marked with each number: the end of a line is nothing, words are apart by spaces alone. */
    private static Map<Integer, String> texts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> {
            if (content.getMCID() >= 0) {
                texts.merge(content.getMCID(), string(content), String::concat);
            }
        });
        return texts;
    }

    private static String string(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent nested) {
                text.append(nested.getActualText() == null ? string(nested) : nested.getActualText());
            }
        }
        return text.toString();
    }
}
