package io.masthead.pdf.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who is there, as the launcher found them: a property holds the command, or is empty. */
final class Contenders {
    private Contenders() {}

    /** Ours first, which forgets the words of the document before, as Typst does. */
    static List<Contender> present(Path folder, Path fonts) throws IOException, InterruptedException {
        List<Contender> present = new ArrayList<>(List.of(new Ours(false), new Ours(true)));
        List<String> weasyprint = command("weasyprint");
        if (!weasyprint.isEmpty()) {
            present.add(new WarmProcess("WeasyPrint", weasyprint, Issue::html, folder));
        }
        List<String> chromium = command("chromium");
        if (!chromium.isEmpty()) {
            present.add(new Chromium(chromium.getFirst(), folder.resolve("profile")));
        }
        List<String> typst = new ArrayList<>(command("typst"));
        if (!typst.isEmpty()) {
            typst.add(fonts.toString());
            present.add(new WarmProcess("Typst", typst, Issue::typst, folder));
        }
        List<String> lualatex = command("lualatex");
        if (!lualatex.isEmpty()) {
            present.add(new LuaLatex(lualatex.getFirst(), folder));
        }
        return present;
    }

    private static List<String> command(String name) {
        String command = System.getProperty("bench." + name, "");
        return command.isEmpty() ? List.of() : List.of(command.split("\t"));
    }
}
