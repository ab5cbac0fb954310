package io.masthead.domain.preflight;

/** Tells what pages are made with, so that what was found on those of other tools is forgotten. */
public interface Toolchain {

    /** A checksum over all of it, SHA-256 in lower-case hex: the same, the same pages for the same manuscript. */
    String checksum();
}
