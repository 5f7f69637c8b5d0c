package vn.thidua.organisation;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AtStart;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Sentences;

/** Loads the ward before the web server opens, so that nobody meets an empty one. */
@Component
class WardAtStart extends AtStart {

    /** Whoever needs the ward at the start has a higher phase. */
    static final int PHASE = 0;

    private static final Logger LOG = LoggerFactory.getLogger(WardAtStart.class);

    private final WardLoader loader;
    private final Sentences sentences;
    private final Resource source;

    WardAtStart(
            WardLoader loader,
            Sentences sentences,
            @Value("${thidua.ward.file:classpath:sample/thach-khoi.yaml}") Resource source) {
        super(PHASE);
        this.loader = loader;
        this.sentences = sentences;
        this.source = source;
    }

    @Override
    protected void see() {
        try {
            if (loader.loadIfEmpty(source)) {
                LOG.info("Ward loaded from {}", source.getDescription());
            }
        } catch (BusinessRuleViolation wrong) {
            throw new WardFileUnusable(
                    source.getDescription(),
                    sentences.of(wrong).stream().map(line -> "  " + line).collect(Collectors.joining("\n")));
        }
    }
}
