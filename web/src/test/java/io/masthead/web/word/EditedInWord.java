package io.masthead.web.word;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Text;

/** A Word file in the hands of a guest, who changes some words and saves it under their name. */
final class EditedInWord {

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
