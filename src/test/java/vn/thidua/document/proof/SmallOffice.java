package vn.thidua.document.proof;

import java.nio.file.Path;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Role;

/** The program without web server, accounts and engine: what issues a document, and all that it needs. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "vn.thidua.shared",
            "vn.thidua.installation",
            "vn.thidua.rulebook",
            "vn.thidua.organisation",
            "vn.thidua.audit",
            "vn.thidua.file",
            "vn.thidua.paper",
            "vn.thidua.signing",
            "vn.thidua.campaign",
            "vn.thidua.report",
            "vn.thidua.award",
            "vn.thidua.council",
            "vn.thidua.payment",
            "vn.thidua.register",
            "vn.thidua.document",
            "vn.thidua.notification"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(web|command)\\..*"))
class SmallOffice {

    /** A Monday; the clock goes on from its morning, whenever the proof is run. */
    private static final String FIRST_DAY = "2026-01-12";

    static ConfigurableApplicationContext open(String database, Path home) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        return new SpringApplicationBuilder(SmallOffice.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + database,
                        "spring.datasource.hikari.maximum-pool-size=3",
                        "spring.main.lazy-initialization=true",
                        "camunda.bpm.enabled=false",
                        "thidua.notification.at-once-per-hour=1000000",
                        "thidua.campaign.sample=false",
                        "thidua.trial.rehearsal=true",
                        "thidua.trial.date=" + FIRST_DAY,
                        "thidua.home=" + home,
                        "logging.level.root=warn")
                .run();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Halts halts() {
        return new Halts();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static BeanPostProcessor watchedConnections(Halts halts) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new WatchedDataSource(source, halts) : bean;
            }
        };
    }
}
