package io.masthead.domain.preflight;

import io.masthead.domain.document.Sha256;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.json.Json;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionState;
import java.util.LinkedHashMap;
import java.util.List;

/** One hash over all that pages depend on, read without any text: the same hash, the same pages but for their date. */
public final class PreflightKey {

    private PreflightKey() {}

    /** The key of the issue as it stands, lower-case hex. */
    public static String of(Issue issue, List<Section> sections) {
        var printed = new LinkedHashMap<String, Object>();
        printed.put("issue", issue.id());
        printed.put("text", PrintedTextHash.of(issue, sections));
        printed.put("settings", issue.publication().version());
        printed.put("editions", issue.editions());
        printed.put("approvals", sections.stream().map(PreflightKey::approval).toList());
        return Sha256.hex(Json.write(printed));
    }

    /** The colophon prints who approved a text and when. */
    private static String approval(Section section) {
        var round = section.review().approvedIn();
        return round != null && section.state() == SectionState.APPROVED && section.headIsApproved()
                ? round.id().toString()
                : "";
    }
}
