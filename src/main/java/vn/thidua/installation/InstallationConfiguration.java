package vn.thidua.installation;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every start needs: the folder. */
@Configuration(proxyBeanMethods = false)
class InstallationConfiguration {

    @Bean
    Home home(@Value("${thidua.home}") Path folder) {
        return new Home(folder).prepared();
    }
}
