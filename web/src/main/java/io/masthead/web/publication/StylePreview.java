package io.masthead.web.publication;

import io.masthead.web.form.FormState;
import java.util.List;
import java.util.Map;

/**
 * Pages in settings that are not saved yet.
 *
 * @param pages what is shown; empty where nothing can be
 * @param formState why nothing can be shown
 */
public record StylePreview(List<PageImage> pages, FormState formState) {

    /** The form whose values are shown; they stand in {@link SettingsForm}. */
    static final FormState SUBMITTED = FormState.submitted("settings", Map.of());

    /** None was asked for yet. */
    static final StylePreview NONE = new StylePreview(List.of(), FormState.NONE);

    /** One page: what it is, and its picture. */
    public record PageImage(String what, String address) {}
}
