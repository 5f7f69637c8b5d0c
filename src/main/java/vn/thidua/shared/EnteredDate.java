package vn.thidua.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A date typed into a page: {@code 25/09/2025} or {@code 25/9/2025}. A browser's own date field would show the day in the
 * order of the browser's language.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@DateTimeFormat(
        pattern = "dd/MM/yyyy",
        fallbackPatterns = {"d/M/yyyy", "yyyy-MM-dd"})
public @interface EnteredDate {}
