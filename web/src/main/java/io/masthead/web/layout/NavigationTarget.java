package io.masthead.web.layout;

import java.util.List;
import java.util.Set;

/** A place of the main navigation: who finds it there, and the paths that belong to it, its own first. */
record NavigationTarget(String label, Set<String> roles, List<String> paths) {

    private static final Set<String> ANYONE = Set.of();
    private static final Set<String> STAFF = Set.of("editor", "reviewer", "publisher", "auditor");

    static final List<NavigationTarget> ALL = List.of(
            new NavigationTarget("nav_desk", STAFF, List.of("/")),
            new NavigationTarget("nav_issues", STAFF, List.of("/issues", "/sections")),
            new NavigationTarget("nav_pictures", STAFF, List.of("/pictures")),
            new NavigationTarget("nav_archive", ANYONE, List.of("/archive", "/editions")),
            new NavigationTarget("nav_verify", ANYONE, List.of("/verify")),
            new NavigationTarget("nav_import", Set.of("editor", "publisher"), List.of("/import")),
            new NavigationTarget("nav_trail", Set.of("publisher", "auditor"), List.of("/events")),
            new NavigationTarget("nav_settings", Set.of("publisher"), List.of("/settings")),
            new NavigationTarget("nav_help", STAFF, List.of("/help")));

    boolean isFor(Set<String> held) {
        return roles.isEmpty() || held.stream().anyMatch(roles::contains);
    }

    NavigationItem itemAt(String path) {
        return new NavigationItem(label, paths.getFirst(), paths.stream().anyMatch(own -> isWithin(own, path)));
    }

    private static boolean isWithin(String own, String path) {
        return path.equals(own) || path.startsWith(own + "/");
    }
}
