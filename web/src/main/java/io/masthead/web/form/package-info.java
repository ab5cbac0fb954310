/**
 * The one way in which a page deals with its forms.
 *
 * <p>The resource method names the form and what was typed in it, and hands over what is to be done and the page to show again:
 *
 * <pre>{@code
 * return forms.submit(
 *         FormState.submitted("rename", Map.of("title", title)),
 *         () -> {
 *             sections.rename(id, FormNumber.version(version), title, caller.actor());
 *             return "/sections/" + id;                      // where to go on, with status 303
 *         },
 *         formState -> reader.page(id, formState));          // the page again, with the status of the refusal
 * }</pre>
 *
 * <p>A page is always made for a {@link io.masthead.web.form.FormState}, {@code NONE} where nothing was sent. Its template
 * fills a field with {@code formState.value('rename', 'title', section.title)}, shows {@code formState.error('rename', 'title')}
 * beside it, and {@code formState.reasons} above the form. A form that may have lost its place meanwhile is shown by
 * {@link io.masthead.web.form.RefusedForm}. A page that stands also where something on it is gone uses the methods
 * {@code …OnLastingPage}. Where a page does something else than going on, it takes the
 * {@link io.masthead.web.form.FormResult} of {@code forms.attempt} and switches over it; what it finds wrong itself is
 * {@code forms.reject}, a value too. Nothing but {@link io.masthead.web.form.Forms} catches a refusal.
 */
@org.jspecify.annotations.NullMarked
package io.masthead.web.form;
