package io.masthead.domain.document.docx;

import io.masthead.domain.document.docx.write.OpenedByDocx4j;
import jakarta.xml.bind.JAXBElement;
import java.util.List;
import java.util.Set;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.RunDel;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.RunTrackChange;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/** The letters that Word shows once every change is accepted, found by docx4j and by what ECMA-376 says of its elements. */
final class AcceptedByDocx4j {
    private static final Set<String> GONE = Set.of("del", "moveFrom", "delText", "instrText");

    private final StringBuilder letters = new StringBuilder();
    private final WordprocessingMLPackage file;

    private AcceptedByDocx4j(WordprocessingMLPackage file) {
        this.file = file;
    }

    /** Letters and digits, sorted: notes stand elsewhere than in our plain text. */
    static String letters(byte[] file) throws Exception {
        var judge = new AcceptedByDocx4j(OpenedByDocx4j.open(file));
        judge.all(judge.file.getMainDocumentPart().getContents().getBody().getContent());
        return sorted(judge.letters.toString());
    }

    static String sorted(String text) {
        return text.chars()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void all(List<Object> content) throws Exception {
        for (Object each : content) {
            one(each);
        }
    }

    private void one(Object element) throws Exception {
        switch (element) {
            case JAXBElement<?> named -> {
                if (!GONE.contains(named.getName().getLocalPart())) {
                    named(named);
                }
            }
            case RunDel gone -> {}
            case RunIns inserted -> all(inserted.getCustomXmlOrSmartTagOrSdt());
            case RunTrackChange moved -> all(moved.getAccOrBarOrBox());
            case Tr row when isGone(row) -> {}
            case Tc cell when cell.getTcPr() != null && cell.getTcPr().getCellDel() != null -> {}
            case Text text -> letters.append(text.getValue());
            case SdtElement control -> all(control.getSdtContent().getContent());
            case ContentAccessor container -> all(container.getContent());
            default -> {}
        }
    }

    private void named(JAXBElement<?> named) throws Exception {
        if (named.getValue() instanceof CTFtnEdnRef reference) {
            var main = file.getMainDocumentPart();
            boolean footnote = named.getName().getLocalPart().equals("footnoteReference");
            note(
                    footnote
                            ? main.getFootnotesPart().getContents().getFootnote()
                            : main.getEndNotesPart().getContents().getEndnote(),
                    reference);
        } else {
            one(named.getValue());
        }
    }

    private void note(List<CTFtnEdn> notes, CTFtnEdnRef reference) throws Exception {
        for (CTFtnEdn note : notes) {
            if (note.getId().equals(reference.getId())) {
                all(note.getContent());
            }
        }
    }

    private static boolean isGone(Tr row) {
        return row.getTrPr() != null
                && row.getTrPr().getCnfStyleOrDivIdOrGridBefore().stream()
                        .anyMatch(it -> it.getName().getLocalPart().equals("del"));
    }
}
