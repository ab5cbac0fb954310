package io.masthead.web.word;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.Text;

/** A Word file in the hands of a guest, who changes some words and saves it under their name. */
final class EditedInWord {

    private static final ObjectFactory FACTORY = new ObjectFactory();

    private final WordprocessingMLPackage file;

    EditedInWord(byte[] file) throws Docx4JException {
        this.file = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
    }

    EditedInWord replace(String words, String others) {
        for (Text text : texts()) {
            text.setValue(text.getValue().replace(words, others));
        }
        return this;
    }

    /** Says something about the whole text, beside what was said before. */
    EditedInWord comment(String author, String words) throws Docx4JException {
        var known = file.getMainDocumentPart().getCommentsPart();
        var part = known == null ? new CommentsPart() : known;
        if (known == null) {
            part.setContents(FACTORY.createComments());
            file.getMainDocumentPart().addTargetPart(part);
        }
        var comment = FACTORY.createCommentsComment();
        comment.setId(BigInteger.valueOf(part.getContents().getComment().size()));
        comment.setAuthor(author);
        comment.getContent().add(paragraph(text(words)));
        part.getContents().getComment().add(comment);
        var mark = FACTORY.createRCommentReference();
        mark.setId(comment.getId());
        file.getMainDocumentPart().getContent().add(paragraph(mark));
        return this;
    }

    private static Text text(String words) {
        var text = FACTORY.createText();
        text.setValue(words);
        return text;
    }

    private static P paragraph(Object content) {
        var run = FACTORY.createR();
        run.getContent().add(content);
        var paragraph = FACTORY.createP();
        paragraph.getContent().add(run);
        return paragraph;
    }

    private List<Text> texts() {
        var finder = new ClassFinder(Text.class);
        new TraversalUtil(file.getMainDocumentPart().getContent(), finder);
        return finder.results.stream().map(Text.class::cast).toList();
    }

    byte[] savedBy(String name) throws Docx4JException, JAXBException {
        file.getDocPropsCorePart().getContents().setLastModifiedBy(name);
        var out = new ByteArrayOutputStream();
        file.save(out);
        return out.toByteArray();
    }
}
