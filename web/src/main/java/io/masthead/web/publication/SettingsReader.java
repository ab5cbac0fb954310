package io.masthead.web.publication;

import io.masthead.domain.publication.Logo;
import io.masthead.domain.publication.Publication;
import io.masthead.web.layout.Attempt;
import io.masthead.web.publication.SettingsPage.Values;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Lays the page of a publication's settings out, as stored or as typed. */
@RequestScoped
class SettingsReader {

    /** The page as the settings are. */
    @Transactional
    SettingsPage page(String slug, Preview preview, Attempt attempt) {
        return page(SettingsForm.of(Publication.named(slug)), preview, attempt);
    }

    /** The logo's bytes. */
    @Transactional
    Optional<byte[]> logo(String slug) {
        return Logo.of(Publication.named(slug));
    }

    /** The page as its form was sent. */
    @Transactional
    SettingsPage page(SettingsForm form, Preview preview, Attempt attempt) {
        var publication = Publication.named(form.slug);
        var address = "/settings/" + publication.slug();
        return new SettingsPage(
                publication.title(),
                false,
                true,
                address,
                Values.of(form),
                preview,
                Logo.of(publication).isPresent() ? address + "/logo" : "",
                attempt);
    }
}
