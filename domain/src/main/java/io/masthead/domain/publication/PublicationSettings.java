package io.masthead.domain.publication;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.UserText;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a publisher sets for a publication.
 *
 * @param title the periodical's title, 1 to 200 characters
 * @param names the institute's names by language tag; at least one, each 1 to 200 characters
 * @param tagline the line under the title, 0 to 300 characters
 * @param language the language of the text, a BCP 47 tag
 * @param timeZone an IANA time zone
 * @param policy the review policy, one to five stages
 * @param style how its pages look; its logo is set apart from it
 */
public record PublicationSettings(
        String title,
        Map<String, String> names,
        String tagline,
        String language,
        String timeZone,
        ReviewPolicy policy,
        HouseStyle style) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TAGLINE = 300;
    private static final int LONGEST_STAGE = 100;
    private static final int MOST_STAGES = 5;
    private static final int MOST_NAMES = 10;
    private static final int MOST_APPROVALS = 9;

    /** Every field that is wrong. */
    public List<Reason> problems() {
        var problems = new ArrayList<Reason>();
        problems.addAll(UserText.requiredLineProblems("title", title, LONGEST_NAME));
        problems.addAll(UserText.lineProblems("tagline", tagline, LONGEST_TAGLINE));
        namesProblems(problems);
        if (!isLanguage(language)) {
            problems.add(Reason.ofField(GeneralReason.MALFORMED, "language", language));
        }
        if (!isTimeZone(timeZone)) {
            problems.add(Reason.ofField(GeneralReason.MALFORMED, "timeZone", timeZone));
        }
        policyProblems(problems);
        problems.addAll(StyleRules.problems(style));
        return problems;
    }

    private void namesProblems(List<Reason> problems) {
        if (names.isEmpty()) {
            problems.add(Reason.ofField(GeneralReason.MISSING, "names"));
        }
        if (names.size() > MOST_NAMES) {
            problems.add(Reason.ofField(GeneralReason.OUT_OF_RANGE, "names", "1", String.valueOf(MOST_NAMES)));
        }
        names.forEach((tag, name) -> {
            if (!isLanguage(tag)) {
                problems.add(Reason.ofField(GeneralReason.MALFORMED, "names", tag));
            }
            problems.addAll(UserText.requiredLineProblems("names", name, LONGEST_NAME));
        });
    }

    private void policyProblems(List<Reason> problems) {
        var stages = policy.stages();
        if (stages.isEmpty() || stages.size() > MOST_STAGES) {
            problems.add(Reason.ofField(GeneralReason.OUT_OF_RANGE, "policy", "1", String.valueOf(MOST_STAGES)));
        }
        for (var stage : stages) {
            problems.addAll(UserText.requiredLineProblems("policy", stage.name(), LONGEST_STAGE));
            int people =
                    stage.people().isEmpty() ? MOST_APPROVALS : stage.people().size();
            if (stage.approvals() < 1 || stage.approvals() > people) {
                problems.add(Reason.ofField(GeneralReason.OUT_OF_RANGE, "policy", "1", String.valueOf(people)));
            }
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isTimeZone(String zone) {
        try {
            return !ZoneId.of(zone).getId().isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
