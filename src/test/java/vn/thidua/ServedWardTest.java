package vn.thidua;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that asks by HTTP, as a browser or an intruder does: with a server, so that the webapps' own servlets and
 * filters are there, and as a trial that begins on 10 September 2025. All such tests share one context, which is alone
 * in its program because the webapps know one engine; use accounts and tasks of your own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("served")
@SpringBootTest(
        classes = ThiDuaApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"thidua.trial.date=2025-09-10", "thidua.home=target/served-home"})
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
public @interface ServedWardTest {}
