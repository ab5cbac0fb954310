package io.masthead.web.publication;

import io.masthead.api.publication.StyleForm;
import io.masthead.api.publication.StyleForm.MarginsForm;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.HouseStyle.Design;
import io.masthead.domain.publication.HouseStyle.Margins;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.web.form.FormNumber;
import jakarta.ws.rs.DefaultValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** The house style as it stands in the form; all empty where the form does not ask for it. */
public class StyleFields {

    @RestForm
    @DefaultValue("")
    public String design = "";

    @RestForm
    @DefaultValue("")
    public String colour = "";

    @RestForm
    @DefaultValue("")
    public String accent = "";

    @RestForm
    @DefaultValue("")
    public String textFace = "";

    @RestForm
    @DefaultValue("")
    public String headingFace = "";

    @RestForm
    @DefaultValue("")
    public String top = "";

    @RestForm
    @DefaultValue("")
    public String right = "";

    @RestForm
    @DefaultValue("")
    public String bottom = "";

    @RestForm
    @DefaultValue("")
    public String left = "";

    @RestForm
    @DefaultValue("")
    public String numbering = "";

    @RestForm
    @DefaultValue("")
    public String opening = "";

    /** Empty where the box is not ticked. */
    @RestForm
    @DefaultValue("")
    public String attached = "";

    void take(HouseStyle style) {
        design = style.design().name();
        colour = style.colour();
        accent = style.accent();
        textFace = style.textFace().name();
        headingFace = style.headingFace().name();
        take(style.margins());
        numbering = style.numbering().name();
        opening = style.opening().name();
        attached = style.attached() ? "true" : "";
    }

    private void take(Margins margins) {
        top = String.valueOf(margins.top());
        right = String.valueOf(margins.right());
        bottom = String.valueOf(margins.bottom());
        left = String.valueOf(margins.left());
    }

    /** Puts the usual values of the chosen design into the fields. */
    void takeUsual() {
        take(HouseStyle.usual(design.equals(Design.MAGAZINE.name()) ? Design.MAGAZINE : Design.COLUMN));
    }

    HouseStyle style() {
        if (design.isEmpty()) {
            return HouseStyle.column();
        }
        return form().over(HouseStyle.column());
    }

    /** What cannot be read, and stands in the style as if it had not been sent. */
    List<Reason> unread() {
        if (design.isEmpty()) {
            return List.of();
        }
        var unread = new ArrayList<>(form().unread());
        Stream.of(top, right, bottom, left)
                .filter(typed -> FormNumber.read(typed) == null)
                .forEach(typed -> unread.add(Reason.ofField(GeneralReason.MALFORMED, "style.margins", typed)));
        return unread;
    }

    private StyleForm form() {
        var margins = new MarginsForm(
                FormNumber.read(top), FormNumber.read(right), FormNumber.read(bottom), FormNumber.read(left));
        return new StyleForm(
                design,
                colour.strip(),
                accent.strip(),
                textFace,
                headingFace,
                margins,
                numbering,
                opening,
                !attached.isEmpty());
    }
}
