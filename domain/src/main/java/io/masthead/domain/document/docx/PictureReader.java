package io.masthead.domain.document.docx;

import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.language.Characters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads drawings: pictures, text boxes, and what else can be drawn (ECMA-376-1, 20.4 and 20.1; VML: part 4, 19). */
final class PictureReader {
    /** Edges are in thousandths of a hundredth. */
    private static final int HUNDREDTH = 1_000;

    private final TextFlow flow;
    private final ReadingContext context;
    private @Nullable String alternative;
    private @Nullable String alternativeOfAll;
    private String name = "";
    private boolean object;
    private String link = "";
    private String linkOfAll = "";
    private boolean found;
    private boolean taken;

    PictureReader(TextFlow flow) {
        this.flow = flow;
        this.context = flow.context;
    }

    /** Reads {@code w:drawing}, {@code w:pict} or {@code w:object}. */
    void read(XmlCursor xml) {
        object = xml.name().equals("w:object");
        boolean kept = flow.isKept();
        xml.children(element -> element(element, xml));
        if (object && kept) {
            context.warnings.add(WordWarningCode.EMBEDDED_OBJECT, name);
        } else if (!found && kept) {
            context.warnings.add(WordWarningCode.DRAWING, said());
        }
    }

    private void chart(String relationship) {
        found = true;
        if (!object && flow.isKept()) {
            var part = flow.relationships.get(relationship);
            String title = part == null || part.outside() ? "" : ChartTitle.of(context.file, part.target());
            context.warnings.add(WordWarningCode.CHART, title.isEmpty() ? said() : title);
        }
    }

    /** By which people know it: what it shows, else its name. */
    private String said() {
        return alternative == null || alternative.isEmpty() ? name : alternative;
    }

    private void element(String element, XmlCursor xml) {
        switch (element) {
            case "wp:docPr" -> described(xml);
            case "pic:cNvPr" -> ofItsOwn(xml);
            case "a:hlinkClick" -> link = xml.value("r:id");
            case "c:chart" -> chart(xml.value("r:id"));
            case "a:srcRect" -> cropped(xml);
            case "a:blip" -> picture(xml.value("r:embed"), xml.value("r:link"));
            case "v:shape", "v:rect", "v:group" -> shape(xml);
            case "v:imagedata" -> picture(xml.value("r:id"), xml.value("r:href"));
            case "o:OLEObject" -> name = xml.value("ProgID");
            case "w:txbxContent" -> textBox(xml);
            case "mc:AlternateContent" -> Alternatives.read(xml, it -> inside(xml));
            default -> inside(xml);
        }
    }

    private void inside(XmlCursor xml) {
        xml.children(element -> element(element, xml));
    }

    /** What people wrote about the picture; that it is an ornament says an extension of Office. */
    private void described(XmlCursor xml) {
        name = xml.value("name");
        alternative = text(xml.attribute("descr"), xml.attribute("title"));
        xml.children(element -> details(element, xml));
        alternativeOfAll = alternative;
    }

    private void details(String element, XmlCursor xml) {
        if (element.equals("a:hlinkClick")) {
            linkOfAll = xml.value("r:id");
            link = linkOfAll;
        } else {
            extensions(element, xml);
        }
    }

    private void extensions(String element, XmlCursor xml) {
        if (element.equals("adec:decorative") && XmlCursor.isOn(xml.value("val"))) {
            alternative = "";
        } else {
            xml.children(inner -> extensions(inner, xml));
        }
    }

    /** In a group each picture has words of its own. */
    private void ofItsOwn(XmlCursor xml) {
        String own = text(xml.attribute("descr"), xml.attribute("title"));
        alternative = own == null ? alternativeOfAll : own;
        link = linkOfAll;
        inside(xml);
    }

    private void shape(XmlCursor xml) {
        String own = text(xml.attribute("alt"), xml.attribute("o:title"));
        alternative = own == null ? alternativeOfAll : own;
        if (xml.name().equals("v:group")) {
            alternativeOfAll = alternative;
        }
        inside(xml);
    }

    private static @Nullable String text(@Nullable String description, @Nullable String title) {
        String said = description == null || description.isBlank() ? title : description;
        return said == null || said.isBlank() ? null : Characters.cleaned(said).strip();
    }

    /** Where Word shows a part of it: some hundredths of the whole are left out at an edge (20.1.8.55). */
    private void cropped(XmlCursor xml) {
        boolean cut = Stream.of("l", "t", "r", "b").anyMatch(edge -> xml.number(edge, 0) >= HUNDREDTH);
        if (taken && cut) {
            context.warnings.add(WordWarningCode.PICTURE_CROPPED, said());
        }
    }

    private void picture(String embedded, String linked) {
        if (object || flow.fields.isDropping() || (embedded.isEmpty() && linked.isEmpty())) {
            return;
        }
        context.changes.text(said());
        if (!flow.isKept()) {
            return;
        }
        found = true;
        taken = false;
        var target = flow.relationships.get(embedded.isEmpty() ? linked : embedded);
        if (target == null) {
            context.warnings.add(WordWarningCode.MISSING_PART, embedded);
        } else if (target.outside()) {
            context.warnings.add(WordWarningCode.PICTURE_OUTSIDE, target.target());
        } else {
            take(target.target());
        }
    }

    private void take(String part) {
        if (!context.file.has(part)) {
            context.warnings.add(WordWarningCode.MISSING_PART, part);
            return;
        }
        var answer = context.pictures.ask(part, alternative);
        String said = said();
        if (answer.address() == null) {
            context.warnings.addRefused(WordWarningCode.PICTURE, said.isEmpty() ? part : said, answer.reasons());
        } else {
            taken = true;
            context.budget.spend(Budget.BLOCK);
            flow.paragraph().behind.add(BlockDraft.figure(new ImageBlock(answer.address(), alternative)));
            reportLink(said);
        }
    }

    /** A picture of a text leads nowhere; its own link counts before that of the run around it. */
    private void reportLink(String said) {
        var target = flow.relationships.get(link);
        String address = target == null ? flow.link() : target.target();
        if (!address.isEmpty()) {
            context.warnings.add(WordWarningCode.PICTURE_LINK, said, address);
        }
    }

    /** The text of a box stands behind the paragraph in which the box is anchored. */
    private void textBox(XmlCursor xml) {
        found = true;
        BlockAssembler inner = flow.blocks().nested();
        flow.apart(inner, () -> new StoryReader(flow).read(xml));
        var blocks = inner.finished();
        inner.homeless().forEach(it -> it.isIn(flow.place()));
        flow.paragraph().behind.addAll(blocks);
        StringBuilder words = new StringBuilder();
        blocks.forEach(it -> words.append(Words.of(it)).append(' '));
        boolean captioned =
                blocks.size() == 1 && !blocks.getFirst().alternative().isEmpty();
        if (!words.isEmpty() && !captioned) {
            context.warnings.add(WordWarningCode.TEXT_BOX, words.toString());
        }
    }
}
