package io.masthead.domain.refusal;

/**
 * A reason for which something is refused. Each feature lists its own in an enum; their sentences stand in the bundle
 * {@code reasons} of the enum's package.
 */
public interface ReasonCode {

    /** The code as the API and the trail write it; no two features share one. */
    String name();

    /** Which sort of refusal it is. */
    Kind kind();

    /** The name of the bundle with its sentence. */
    default String bundle() {
        return getClass().getPackageName() + ".reasons";
    }

    /** The sorts of refusals, in the order in which the first decides the answer (docs/workflow.md). */
    enum Kind {
        ROLE,
        UNKNOWN,
        GONE,
        VERSION_MISSING,
        STALE,
        PERSON,
        STATE,
        FIELDS,
        TOO_LARGE,
        TOO_MANY
    }
}
