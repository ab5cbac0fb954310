package io.masthead.web.publication;

import io.masthead.web.publication.SettingsPage.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands in the settings now, as far as it differs from what was typed over an older version of them. */
final class SettingsConflict {

    private SettingsConflict() {}

    static List<Standing> beside(SettingsForm typed, SettingsForm now, PublicationMessages words) {
        var standing = new ArrayList<Standing>();
        add(standing, words.title(), typed.title, now.title);
        add(standing, words.tagline(), typed.tagline, now.tagline);
        add(standing, words.names(), names(typed), names(now));
        add(standing, words.language(), typed.language, now.language);
        add(standing, words.zone(), typed.timeZone, now.timeZone);
        add(standing, words.policy(), stages(typed), stages(now));
        return standing;
    }

    private static void add(List<Standing> standing, String label, String typed, String now) {
        if (!typed.strip().equals(now)) {
            standing.add(new Standing(label, now));
        }
    }

    private static String names(SettingsForm form) {
        return pairs(form.nameLanguage, form.name, form.name);
    }

    private static String stages(SettingsForm form) {
        return pairs(form.stage, form.approvals, form.stage);
    }

    /** The rows as one line; a row whose deciding column is empty is none. */
    private static String pairs(List<String> left, List<String> right, List<String> deciding) {
        return IntStream.range(0, deciding.size())
                .filter(i -> !SettingsForm.at(deciding, i).isEmpty())
                .mapToObj(i -> SettingsForm.at(left, i) + ": " + SettingsForm.at(right, i))
                .collect(Collectors.joining("; "));
    }
}
