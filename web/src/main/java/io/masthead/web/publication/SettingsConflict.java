package io.masthead.web.publication;

import io.masthead.web.publication.SettingsPage.CurrentSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands in the settings now, as far as it differs from what was typed over an older version of them. */
final class SettingsConflict {

    private SettingsConflict() {}

    static List<CurrentSetting> beside(SettingsForm typed, SettingsForm now, PublicationMessages messages) {
        var currentSettings = new ArrayList<CurrentSetting>();
        add(currentSettings, messages.title(), typed.title, now.title);
        add(currentSettings, messages.tagline(), typed.tagline, now.tagline);
        add(currentSettings, messages.names(), names(typed), names(now));
        add(currentSettings, messages.language(), typed.language, now.language);
        add(currentSettings, messages.zone(), typed.timeZone, now.timeZone);
        add(currentSettings, messages.policy(), stages(typed), stages(now));
        return currentSettings;
    }

    private static void add(List<CurrentSetting> currentSettings, String label, String typed, String now) {
        if (!typed.strip().equals(now)) {
            currentSettings.add(new CurrentSetting(label, now));
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
