package io.masthead.domain.persistence;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads in a transaction, and changes nothing: what is read is neither copied nor compared with itself before each query and
 * at the end. Within a transaction that is under way it is part of that one, which may write. Fails where something is stored
 * all the same, instead of losing it.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ReadOnly {}
