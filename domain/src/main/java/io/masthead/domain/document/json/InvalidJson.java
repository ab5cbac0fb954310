package io.masthead.domain.document.json;

/** JSON that is no document of the schema. */
public final class InvalidJson extends RuntimeException {
    private final String path;

    InvalidJson(String path, String problem) {
        super(path + ": " + problem);
        this.path = path;
    }

    InvalidJson(String problem, Throwable cause) {
        super(problem, cause);
        this.path = "";
    }

    /** Where the problem is, as a JSON Pointer (RFC 6901); empty for the whole. */
    public String path() {
        return path;
    }
}
