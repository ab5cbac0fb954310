package io.masthead.api.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void a_name_stands_in_letters_for_every_client_and_in_full_for_those_that_know_how() {
        assertThat(FileNames.attachment("Su itkisi və şəhər", ".docx"))
                .isEqualTo("attachment; filename=\"Su itkisi v_ s_h_r.docx\"; "
                        + "filename*=UTF-8''Su%20itkisi%20v%C9%99%20%C5%9F%C9%99h%C9%99r.docx");
    }

    @Test
    void nothing_in_a_title_ends_the_header_or_leads_out_of_a_folder() {
        assertThat(FileNames.attachment("../a\\b\"c\r\nSet-Cookie: x;%41", ".docx"))
                .startsWith("attachment; filename=\"a b c Set-Cookie x 41.docx\";")
                .doesNotContain("\r", "\n", "../");
    }

    @Test
    void a_title_of_nothing_that_may_stand_there_has_a_name_all_the_same() {
        assertThat(FileNames.attachment("...", ".docx")).contains("filename=\"text.docx\"");
        assertThat(FileNames.attachment("水", ".docx")).contains("filename=\"text.docx\"", "UTF-8''%E6%B0%B4.docx");
    }

    @Test
    void a_long_title_is_cut_between_letters() {
        assertThat(FileNames.attachment("𝒳".repeat(200), ".docx")).endsWith("%F0%9D%92%B3".repeat(80) + ".docx");
    }
}
