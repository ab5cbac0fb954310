package io.masthead.domain.document.docx;

import io.masthead.domain.document.html.LinkAddress;

/** Looks where links lead, and reports each that may not. */
final class LinkReport {
    private final Warnings warnings;
    private String reported = "";

    LinkReport(Warnings warnings) {
        this.warnings = warnings;
    }

    /** The address in the form of the schema; empty where no link may lead there. */
    String checked(String address, String words) {
        String clean = LinkAddress.of(address).orElse("");
        if (clean.isEmpty() && !reported.equals(address)) {
            warnings.add(WordWarningCode.LINK_ADDRESS, words, address);
            reported = address;
        }
        return clean;
    }
}
