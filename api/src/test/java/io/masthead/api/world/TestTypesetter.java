package io.masthead.api.world;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.ToolchainFingerprint;
import io.masthead.domain.edition.Typesetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One page without findings: the API's module does not know the real typesetter. */
@ApplicationScoped
class TestTypesetter implements Typesetter {

    @Override
    public Typeset typeset(Manuscript manuscript, Progress progress) {
        var bytes = ("%PDF " + manuscript.title()).getBytes(StandardCharsets.UTF_8);
        return new Typeset(bytes, 1, List.of(), fingerprint());
    }

    @Override
    public ToolchainFingerprint fingerprint() {
        return new ToolchainFingerprint(Map.of(ToolchainFingerprint.Part.PROGRAM, "test"));
    }
}
