package vn.thidua.installation;

import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * The settings that a command shares with the program: the folder and the database.
 *
 * @param folder empty for the usual one
 * @param mode what the options ask for
 */
record CommandSettings(String folder, Mode mode, DatabaseAddress address) {

    static CommandSettings read(String... options) {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties("logging.level.root=warn");
        builder.application().setInitializers(List.of()); // faults are told by the command
        try (ConfigurableApplicationContext context = builder.run(options)) {
            Environment environment = context.getEnvironment();
            return new CommandSettings(
                    environment.getProperty("thidua.home", ""),
                    context.getBean(TrialSettings.class).mode(),
                    DatabaseAddress.of(environment));
        }
    }

    /** No bean but the settings. */
    @EnableConfigurationProperties(TrialSettings.class)
    static class Nothing {}
}
