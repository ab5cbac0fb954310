package io.masthead.web.http;

import java.util.Deque;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** Leaves the sign U+0000 out of what forms send: PostgreSQL stores none, and nobody means it. */
class FormNulRemover {

    @ServerRequestFilter
    @WithFormRead
    void clean() {
        var form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            names(form).forEach(name -> clean(form, name));
        }
    }

    private static List<String> names(FormData form) {
        return StreamSupport.stream(form.spliterator(), false).toList();
    }

    private static void clean(FormData form, String name) {
        var values = form.get(name);
        if (values.stream().anyMatch(value -> !value.isFileItem() && NulCharacter.isWrong(value.getValue()))) {
            Deque<FormValue> sent = form.remove(name);
            sent.forEach(value -> form.add(name, NulCharacter.of(value.getValue())));
        }
    }
}
