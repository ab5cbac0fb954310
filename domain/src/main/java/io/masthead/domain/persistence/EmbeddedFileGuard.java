package io.masthead.domain.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a connection to H2, and its statements, from asking anything more of a database whose file is lost. H2 counts a
 * transaction that is rolled back then as ended twice; any thread that begins a statement on that database after it waits for
 * ever, with a processor of its own.
 */
final class EmbeddedFileGuard implements InvocationHandler {

    private final Object target;
    private final EmbeddedFile file;

    private EmbeddedFileGuard(Object target, EmbeddedFile file) {
        this.target = target;
        this.file = file;
    }

    static Connection of(Connection connection, EmbeddedFile file) {
        return (Connection) guarded(Connection.class, connection, file);
    }

    private static Object guarded(Class<?> type, Object target, EmbeddedFile file) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, new EmbeddedFileGuard(target, file));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() != Object.class && file.isLost()) {
            return answerOfLost(method);
        }
        if ("isValid".equals(method.getName())) {
            return !((Connection) target).isClosed();
        }
        var answer = passOn(method, arguments);
        return answer instanceof Statement ? guarded(method.getReturnType(), answer, file) : answer;
    }

    private @Nullable Object answerOfLost(Method method) throws SQLException {
        return switch (method.getName()) {
            case "isValid" -> false;
            case "isClosed" -> true;
            case "close", "abort" -> null;
            default -> throw file.refusal();
        };
    }

    private @Nullable Object passOn(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
