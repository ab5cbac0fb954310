package io.masthead.api.staff;

/** The names of the realm roles, as {@code @RolesAllowed} takes them. */
public final class Roles {

    public static final String EDITOR = "editor";
    public static final String REVIEWER = "reviewer";
    public static final String PUBLISHER = "publisher";
    public static final String AUDITOR = "auditor";

    private Roles() {}
}
