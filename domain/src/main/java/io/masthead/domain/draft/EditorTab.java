package io.masthead.domain.draft;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody writes: one person can have a section open in several tabs, and they are told apart.
 *
 * @param actor who writes
 * @param token what the tab calls itself, drawn when its page was opened; empty for a script and a form, which have no lease
 */
public record EditorTab(Actor actor, String token) {

    /** How the token of a form begins that took over without scripts. */
    private static final String FORM = "form-";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /**
     * The tab that calls itself so.
     *
     * @throws Refused if that is no token: eight to 64 letters, digits and hyphens
     */
    public static EditorTab of(Actor actor, @Nullable String token) {
        if (token == null || token.isEmpty()) {
            throw Refused.field(GeneralReason.MISSING, "tab");
        }
        if (!TOKEN.matcher(token).matches()) {
            throw Refused.field(GeneralReason.MALFORMED, "tab", token);
        }
        return new EditorTab(actor, token);
    }

    /** A form that takes over without scripts: the next page of the same person goes on in its place. */
    public static EditorTab form(Actor actor) {
        return new EditorTab(actor, FORM + UUID.randomUUID());
    }

    static boolean isForm(String token) {
        return token.startsWith(FORM);
    }

    /** Somebody who writes without a tab: by the API, or with a form. */
    public static EditorTab none(Actor actor) {
        return new EditorTab(actor, "");
    }

    /** Whether it is a tab, which can have a lease. */
    public boolean isTab() {
        return !token.isEmpty();
    }

    /** The tab that came before it in the same window, of the same person. */
    EditorTab before(String earlier) {
        return new EditorTab(actor, earlier);
    }

    UUID person() {
        return Objects.requireNonNull(actor.person());
    }

    Person reference() {
        return Person.getEntityManager().getReference(Person.class, person());
    }
}
