package io.masthead.domain.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.intake.IntakeReason;
import io.masthead.domain.message.Message;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import org.junit.jupiter.api.Test;

class ImportedPicturesTest {
    private static final byte[] PICTURE = {1};
    private static final Reason TOO_MANY = Reason.of(IntakeReason.TOO_MANY_PICTURES, "500");

    @Test
    void are_as_many_as_may_be_and_no_more() {
        var pictures = new ImportedPictures((picture, alternative) -> "/p", TOO_MANY);
        for (int i = 0; i < ImportedPictures.MOST; i++) {
            assertThat(pictures.address(PICTURE, null)).isEqualTo("/p");
        }

        assertThat(pictures.address(PICTURE, null)).isNull();
        assertThat(pictures.reasons()).containsExactly(TOO_MANY.message());
        assertThat(TOO_MANY.sentence()).contains("At most 500 pictures");
    }

    @Test
    void say_of_the_last_one_why_it_was_refused() {
        var pictures = new ImportedPictures(
                (picture, alternative) -> {
                    throw Refused.because(IntakeReason.valueOf(String.valueOf(alternative)));
                },
                TOO_MANY);
        assertThat(pictures.address(PICTURE, "FILE_IS_PDF")).isNull();
        assertThat(pictures.address(PICTURE, "FILE_IS_RTF")).isNull();

        assertThat(pictures.reasons()).extracting(Message::code).containsExactly("FILE_IS_RTF");
    }
}
