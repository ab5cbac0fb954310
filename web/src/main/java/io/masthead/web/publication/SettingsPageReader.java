package io.masthead.web.publication;

import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.publication.Logo;
import io.masthead.domain.publication.Publication;
import io.masthead.web.form.FormState;
import io.masthead.web.layout.Localizer;
import io.masthead.web.publication.SettingsPage.CurrentSetting;
import io.masthead.web.publication.SettingsPage.Values;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lays the page of a publication's settings out, as stored or as typed. */
@RequestScoped
class SettingsPageReader {

    @Inject
    Localizer localizer;

    /** The page as the settings are. */
    @ReadOnly
    SettingsPage page(String slug, StylePreview preview, FormState formState) {
        return page(SettingsForm.of(Publication.named(slug)), preview, formState);
    }

    /** The form as the settings are. */
    @ReadOnly
    SettingsForm form(String slug) {
        return SettingsForm.of(Publication.named(slug));
    }

    /** The logo's bytes. */
    @ReadOnly
    Optional<byte[]> logo(String slug) {
        return Logo.of(Publication.named(slug));
    }

    /** The page as its form was sent. */
    @ReadOnly
    SettingsPage page(SettingsForm form, StylePreview preview, FormState formState) {
        var publication = Publication.named(form.slug);
        var address = "/settings/" + publication.slug();
        var currentSettings = formState.stale() ? currentSettings(publication, form) : List.<CurrentSetting>of();
        return new SettingsPage(
                publication.title(),
                false,
                true,
                address,
                Values.of(form),
                currentSettings,
                preview,
                Logo.of(publication).isPresent() ? address + "/logo" : "",
                formState);
    }

    /** What was typed is to be sent again over what stands there now. */
    private List<CurrentSetting> currentSettings(Publication publication, SettingsForm form) {
        form.version = String.valueOf(publication.version());
        var messages = localizer.messages(PublicationMessages.class);
        return SettingsConflict.beside(form, SettingsForm.of(publication), messages);
    }
}
