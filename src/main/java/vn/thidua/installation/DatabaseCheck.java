package vn.thidua.installation;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Asks a database that was set whether it is there, before anything else would fail on it at length. */
class DatabaseCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DatabaseAddress address = DatabaseAddress.of(context.getEnvironment());
        if (!address.isEmbedded()) {
            address.checked();
        }
    }
}
