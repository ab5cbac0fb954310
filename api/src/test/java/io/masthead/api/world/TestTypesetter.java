package io.masthead.api.world;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.ToolchainFingerprint;
import io.masthead.domain.edition.Typesetter;
import io.masthead.domain.preflight.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One page without findings: the API's module does not know the real typesetter. It gives out at any issue of the title
 * {@link #GIVES_OUT}.
 */
@ApplicationScoped
public class TestTypesetter implements Typesetter {

    /** Whoever names an issue so gets no pages. */
    public static final String GIVES_OUT = "Gives out";

    private static final Map<String, Set<String>> PICTURES = new ConcurrentHashMap<>();

    private static volatile String program = "test";

    /** From now on it is another program that makes the pages. */
    public static void replace(String newProgram) {
        program = newProgram;
    }

    /** The addresses of the pictures of what was set last for that period. */
    public static Set<String> picturesOf(String period) {
        return PICTURES.getOrDefault(period, Set.of());
    }

    @Override
    public Typeset typeset(Manuscript manuscript, Progress progress) {
        PICTURES.put(manuscript.period().toString(), manuscript.pictures().keySet());
        var bytes = ("%PDF " + manuscript.title()).getBytes(StandardCharsets.UTF_8);
        return new Typeset(bytes, 1, findings(manuscript), fingerprint());
    }

    @Override
    public List<Finding> findings(Manuscript manuscript) {
        if (manuscript.title().equals(GIVES_OUT)) {
            throw new IllegalStateException(GIVES_OUT);
        }
        return List.of();
    }

    @Override
    public ToolchainFingerprint fingerprint() {
        return new ToolchainFingerprint(Map.of(ToolchainFingerprint.Part.PROGRAM, program));
    }
}
