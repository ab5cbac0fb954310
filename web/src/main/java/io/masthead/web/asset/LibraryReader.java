package io.masthead.web.asset;

import io.masthead.domain.asset.AssetFilter;
import io.masthead.domain.asset.AssetFilter.Usage;
import io.masthead.domain.asset.Library;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.staff.Actor;
import io.masthead.web.asset.LibraryPage.Tab;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the library's page. */
@ApplicationScoped
class LibraryReader {

    private static final int A_PAGE = 30;

    @Inject
    Library library;

    /**
     * What is looked for.
     *
     * @param usage the name of a usage; anything else for any
     */
    record Wanted(
            String usage,
            String words,
            @Nullable String cursor,
            @Nullable String before) {

        static final Wanted ALL = new Wanted("", "", null, null);

        @Nullable
        Usage chosen() {
            return Arrays.stream(Usage.values())
                    .filter(it -> it.name().equals(usage))
                    .findFirst()
                    .orElse(null);
        }
    }

    @ReadOnly
    LibraryPage page(Wanted wanted, Actor actor, List<String> refused, String taken) {
        var usage = wanted.chosen();
        var words = wanted.words();
        var shown = AssetPage.of(new AssetFilter(words, usage), wanted.cursor(), wanted.before(), A_PAGE);
        var chosen = usage == null ? "" : usage.name();
        return new LibraryPage(
                tabs(chosen, words),
                words,
                chosen,
                !words.isEmpty() || usage != null,
                shown.assets().stream().map(PictureTile::of).toList(),
                shown.newer() ? address(chosen, words, "before", shown.first()) : null,
                shown.older() ? address(chosen, words, "cursor", shown.last()) : null,
                library.refusals(actor).isEmpty(),
                refused,
                taken);
    }

    private static List<Tab> tabs(String chosen, String words) {
        return Stream.concat(Stream.of(""), Arrays.stream(Usage.values()).map(Usage::name))
                .map(usage -> new Tab(usage, address(usage, words, "", ""), usage.equals(chosen)))
                .toList();
    }

    private static String address(String usage, String words, String edge, String position) {
        var address = UriBuilder.fromPath("/pictures");
        if (!usage.isEmpty()) {
            address.queryParam("usage", usage);
        }
        if (!words.isEmpty()) {
            address.queryParam("q", "{words}");
        }
        if (!position.isEmpty()) {
            address.queryParam(edge, position);
        }
        return words.isEmpty()
                ? address.build().toString()
                : address.build(words).toString();
    }
}
