package io.masthead.web.error;

/** What a status is called, and what it says where nothing else is known. */
final class ErrorWording {

    private ErrorWording() {}

    static String title(int status, ErrorMessages words) {
        return switch (status) {
            case 400 -> words.title_400();
            case 401 -> words.title_401();
            case 403 -> words.title_403();
            case 404 -> words.title_404();
            case 405 -> words.title_405();
            case 406, 415, 416 -> words.title_form();
            case 409 -> words.title_409();
            case 410 -> words.title_410();
            case 412 -> words.title_412();
            case 413 -> words.title_413();
            case 422 -> words.title_422();
            case 428 -> words.title_428();
            case 429 -> words.title_429();
            case 503 -> words.title_503();
            default -> words.title_500();
        };
    }

    /** What to say where nothing but the status is known. */
    static String sentence(int status, ErrorMessages words) {
        return switch (status) {
            case 400 -> words.not_understood();
            case 401 -> words.for_members();
            case 403 -> words.other_role();
            case 404 -> words.nothing_here();
            case 405 -> words.not_here();
            case 406 -> words.not_to_be_had();
            case 413 -> words.too_large();
            case 415 -> words.wrong_form();
            case 416 -> words.no_such_part();
            default -> words.refused();
        };
    }
}
