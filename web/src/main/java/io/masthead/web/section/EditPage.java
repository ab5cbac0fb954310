package io.masthead.web.section;

import io.masthead.web.check.Checks;
import io.masthead.web.draft.DraftNotice;
import io.masthead.web.preview.PageView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editor: the form over the HTML body, over which scripts mount the editor itself.
 *
 * @param outline the sections of the issue, in running order
 * @param target how many words the text should have; null where that is open
 * @param changeRequest why changes were requested; null where none are
 * @param view the page that the text becomes
 * @param checks what is found in the text as it stands in the fields
 * @param save whether the text can be saved now, and why not
 * @param reasons why it was not saved just now; empty where nothing was tried
 * @param draft who writes, and which words are not saved
 * @param unsaved whether the fields hold what is stored nowhere
 * @param found pictures of the library that were looked for without a script; null where none were
 */
@CheckedTemplate(basePath = "section")
record EditPage(
        SectionHeader header,
        List<OutlineEntry> outline,
        @Nullable Integer target,
        @Nullable ChangeRequest changeRequest,
        SubmittedText submitted,
        TextPreview preview,
        PageView view,
        Checks checks,
        Permission save,
        List<String> reasons,
        DraftNotice draft,
        boolean unsaved,
        @Nullable PicturePicker found)
        implements TemplateInstance {

    /** The same beside the page that the text becomes. */
    EditPage beside(PageView page) {
        return new EditPage(
                header,
                outline,
                target,
                changeRequest,
                submitted,
                preview,
                page,
                checks,
                save,
                reasons,
                draft,
                unsaved,
                found);
    }

    /** The same with pictures of the library to choose from. */
    EditPage offering(PicturePicker pictures) {
        return new EditPage(
                header,
                outline,
                target,
                changeRequest,
                submitted,
                preview,
                view,
                checks,
                save,
                reasons,
                draft,
                unsaved,
                pictures);
    }
}
