package io.masthead.domain.refusal;

import io.masthead.domain.event.Subject;
import io.masthead.domain.message.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was asked for is not done, and nothing has changed. Carries every reason that applies. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;
    private final transient @Nullable Subject subject;

    /** Refused for these reasons; at least one. */
    public Refused(List<Reason> reasons, @Nullable Subject subject) {
        super(reasons.stream().map(Reason::sentence).collect(Collectors.joining(" ")));
        this.reasons = List.copyOf(reasons);
        this.subject = subject;
    }

    /** Refused for one reason. */
    public static Refused because(ReasonCode code, String... arguments) {
        return new Refused(List.of(Reason.of(code, arguments)), null);
    }

    /** Refused because one field is wrong. */
    public static Refused field(ReasonCode code, String field, String... arguments) {
        return new Refused(List.of(Reason.ofField(code, field, arguments)), null);
    }

    /** There is no such thing, or it belongs elsewhere. */
    public static Refused unknown(ResourceKind resource) {
        return because(GeneralReason.NOT_FOUND, Messages.localized(List.of("resource." + resource)));
    }

    /** Does nothing where there is no reason. */
    public static void ifAny(List<Reason> reasons, Subject subject) {
        if (!reasons.isEmpty()) {
            throw new Refused(reasons, subject);
        }
    }

    /** Every reason, the one that decides the answer first. */
    public List<Reason> reasons() {
        return reasons.stream()
                .sorted(Comparator.comparing(reason -> reason.code().kind()))
                .toList();
    }

    /** The sort of refusal that decides the answer: the first of all that apply. */
    public ReasonCode.Kind kind() {
        return reasons().getFirst().code().kind();
    }

    /** What it was about, where that is known. */
    public @Nullable Subject subject() {
        return subject;
    }
}
