package vn.thidua.notification;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import vn.thidua.installation.Home;
import vn.thidua.installation.Mode;
import vn.thidua.installation.Trial;

/** How mail is written and where it goes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationSettings.class)
class NotificationConfiguration {

    /** A rehearsal never writes to anybody, whatever mail server is set. */
    @Bean
    MailTransport mailTransport(
            ObjectProvider<JavaMailSender> server, MailMessage message, Home home, Trial installation) {
        JavaMailSender sender = installation.mode() == Mode.REHEARSAL ? null : server.getIfAvailable();
        return sender == null ? new FolderTransport(home.at("mail"), message) : new SmtpTransport(sender, message);
    }

    /** Plain texts beside the pages, under their full name. */
    @Bean
    SpringResourceTemplateResolver plainTextTemplates() {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setPrefix("classpath:/templates/");
        resolver.setResolvablePatterns(Set.of("mail/*.txt"));
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setOrder(0);
        return resolver;
    }
}
