package io.masthead.domain.document.docx;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads every file of a folder, in a process of its own, and says how each ended. */
final class SmallWordProcess {
    private SmallWordProcess() {}

    public static void main(String[] arguments) throws Exception {
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                System.out.println(file.getFileName() + "\t" + end(file));
            }
        }
    }

    private static String end(Path file) {
        try {
            WordText text = WordFile.open(file).text(Reading.ACCEPT_ALL, WordPictures.NONE);
            return text.document().blocks().size() + " blocks";
        } catch (UnreadableWordFile e) {
            return e.reason().name();
        }
    }
}
