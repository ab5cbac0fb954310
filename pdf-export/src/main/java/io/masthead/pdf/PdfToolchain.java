package io.masthead.pdf;

import io.masthead.domain.document.Sha256;
import io.masthead.domain.edition.ToolchainFingerprint;
import io.masthead.domain.edition.ToolchainFingerprint.Part;
import io.masthead.pdf.font.Face;
import io.masthead.pdf.font.Hyphenation;
import io.masthead.pdf.font.ShapedWord;
import io.masthead.pdf.font.TextShaper;
import io.masthead.pdf.template.HouseStyleSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What this typesetter makes pages with: all that the bytes come from, the manuscript aside. */
final class PdfToolchain {
    private static final List<String> LIBRARIES = List.of(
            "org.xhtmlrenderer/flying-saucer-core",
            "org.xhtmlrenderer/flying-saucer-pdf",
            "com.github.librepdf/openpdf",
            "org.apache.xmlgraphics/fop-core");
    /** Pairs that are kerned, letters of all our languages, and marks. */
    private static final String SHAPED_SAMPLE =
            "AVATAR To Wa Yer. f’ “L” 1917–2024 fi ffl Əyrə İışğçöü Şəki Съезд Грузия, Україна (%) — {@}";

    private static final ToolchainFingerprint FINGERPRINT = take();

    private PdfToolchain() {}

    static ToolchainFingerprint fingerprint() {
        return FINGERPRINT;
    }

    private static ToolchainFingerprint take() {
        return new ToolchainFingerprint(Map.of(
                Part.PROGRAM, ClassesDigest.digest(),
                Part.FONTS, digest(Face.files()),
                Part.STYLE_SHEETS, Sha256.hex(HouseStyleSheet.templates().getBytes(StandardCharsets.UTF_8)),
                Part.PATTERNS, digest(Hyphenation.files()),
                Part.LIBRARIES, LIBRARIES.stream().map(PdfToolchain::version).collect(Collectors.joining(" ")),
                Part.JAVA, System.getProperty("java.vendor") + " " + Runtime.version(),
                Part.LETTERS, shaping()));
    }

    private static String digest(Stream<byte[]> files) {
        return Sha256.hex(files.map(Sha256::hex).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
    }

    private static String version(String library) {
        String path = "/META-INF/maven/" + library + "/pom.properties";
        try (InputStream in = PdfToolchain.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The version of " + library + " is missing from its jar.");
            }
            Properties properties = new Properties();
            properties.load(in);
            return library.substring(library.indexOf('/') + 1) + "-" + properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shaping() {
        String widths = Arrays.stream(Face.values())
                .map(TextShaper::of)
                .flatMap(shaper -> Arrays.stream(SHAPED_SAMPLE.split(" ")).map(shaper::word))
                .map(ShapedWord::toString)
                .collect(Collectors.joining());
        return Sha256.hex(widths.getBytes(StandardCharsets.UTF_8));
    }
}
