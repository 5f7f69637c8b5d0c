package vn.thidua.installation;

import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.embedded.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.thidua.paper.FontUnusable;

/** Tells the faults that an operator can remove from those that need a programmer and a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFaults implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return find(failure)
                .map(fault -> new FailureAnalysis(fault.reason(), fault.remedy(), failure))
                .orElse(null);
    }

    static Optional<Fault> find(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> known(cause).stream())
                .findFirst();
    }

    private static Optional<Fault> known(Throwable cause) {
        if (cause instanceof CannotStart known) {
            return Optional.of(known.fault());
        }
        if (cause instanceof PortInUseException port) {
            return Optional.of(portTaken(port.getPort()));
        }
        if (cause instanceof ConnectorStartFailedException connector) {
            return Optional.of(portTaken(connector.getPort()));
        }
        if (cause instanceof FontUnusable font) {
            return Optional.of(new Fault("FONT_UNUSABLE", String.valueOf(font.getMessage())));
        }
        return cause instanceof FlywayValidateException ? Optional.of(new Fault("SCHEMA_DIFFERENT")) : Optional.empty();
    }

    private static Fault portTaken(int port) {
        return new Fault("PORT_TAKEN", Integer.toString(port), Integer.toString(port + 1));
    }
}
