package io.masthead.web.error;

/** What a status is called, and what it says where nothing else is known. */
final class ErrorWording {

    private ErrorWording() {}

    static String title(int status, ErrorMessages messages) {
        return switch (status) {
            case 400 -> messages.title_400();
            case 401 -> messages.title_401();
            case 403 -> messages.title_403();
            case 404 -> messages.title_404();
            case 405 -> messages.title_405();
            case 406, 415, 416 -> messages.title_form();
            case 409 -> messages.title_409();
            case 410 -> messages.title_410();
            case 412 -> messages.title_412();
            case 413 -> messages.title_413();
            case 422 -> messages.title_422();
            case 428 -> messages.title_428();
            case 429 -> messages.title_429();
            case 503 -> messages.title_503();
            default -> messages.title_500();
        };
    }

    /** What to say where nothing but the status is known. */
    static String sentence(int status, ErrorMessages messages) {
        return switch (status) {
            case 400 -> messages.not_understood();
            case 401 -> messages.for_members();
            case 403 -> messages.other_role();
            case 404 -> messages.nothing_here();
            case 405 -> messages.not_here();
            case 406 -> messages.not_to_be_had();
            case 413 -> messages.too_large();
            case 415 -> messages.wrong_form();
            case 416 -> messages.no_such_part();
            default -> messages.refused();
        };
    }
}
