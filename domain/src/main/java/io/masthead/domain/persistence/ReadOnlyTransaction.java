package io.masthead.domain.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;

/** Opens the transaction of what is {@link ReadOnly}. */
@ReadOnly
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class ReadOnlyTransaction {

    @Inject
    Session session;

    @AroundInvoke
    Object read(InvocationContext work) throws Exception {
        return QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION
                ? QuarkusTransaction.requiringNew().call(() -> readOnly(work))
                : work.proceed();
    }

    private Object readOnly(InvocationContext work) throws Exception {
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        var result = work.proceed();
        if (session.unwrap(SessionImplementor.class).getActionQueue().hasAnyQueuedActions()) {
            throw new IllegalStateException(work.getMethod() + " says that it only reads, and stores something");
        }
        return result;
    }
}
