package io.masthead.domain.job;

import io.masthead.domain.message.Messages;
import io.masthead.domain.refusal.Reason;
import java.util.List;
import java.util.Locale;

/**
 * One reason why a job failed, as it is stored.
 *
 * @param bundle the bundle with its sentence
 * @param code the key of the sentence
 * @param arguments what fills the sentence
 */
public record JobProblem(String bundle, String code, List<String> arguments) {

    static JobProblem of(Reason reason) {
        return new JobProblem(reason.code().bundle(), reason.code().name(), reason.arguments());
    }

    /** The sentence in that language, in English where there is none. */
    public String sentence(Locale locale) {
        return Messages.of(bundle, code, arguments, locale);
    }
}
