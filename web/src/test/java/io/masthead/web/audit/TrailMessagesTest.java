package io.masthead.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.masthead.domain.event.DomainEvent;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TrailMessagesTest {

    private static final String ACTION = "action_";

    private static final List<Class<?>> EVENTS = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("io.masthead.domain").stream()
                    .filter(it -> it.isRecord() && it.isAssignableTo(DomainEvent.class))
                    .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void have_words_for_every_event_and_no_other() {
        assertThat(EVENTS).hasSizeGreaterThan(30);
        assertThat(Arrays.stream(TrailMessages.class.getMethods())
                        .map(Method::getName)
                        .filter(it -> it.startsWith(ACTION)))
                .containsExactlyInAnyOrderElementsOf(
                        EVENTS.stream().map(TrailMessagesTest::key).toList());
    }

    private static String key(Class<?> event) {
        return ACTION + label(event).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** The label does not depend on what the event holds, so an empty one tells it. */
    private static String label(Class<?> event) {
        Constructor<?> constructor = event.getDeclaredConstructors()[0];
        var empty = Arrays.stream(constructor.getParameterTypes())
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
        try {
            return ((DomainEvent) constructor.newInstance(empty)).label();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(event.getName(), e);
        }
    }
}
