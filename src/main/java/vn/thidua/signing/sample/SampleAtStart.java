package vn.thidua.signing.sample;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.installation.Mode;
import vn.thidua.installation.Trial;
import vn.thidua.organisation.Organisation;
import vn.thidua.shared.AtStart;

/** Gives the invented people keys before the web server opens; real people bring theirs. */
@Component
class SampleAtStart extends AtStart {

    /** After the ward, which is loaded in phase 0, and before accounts. */
    private static final int PHASE = 5;

    /** A domain reserved for examples: no real ward has its mail there. */
    private static final String INVENTED = ".example";

    private static final Logger LOG = LoggerFactory.getLogger(SampleAtStart.class);

    private final SampleSetup setup;
    private final Organisation organisation;
    private final Trial trial;

    SampleAtStart(SampleSetup setup, Organisation organisation, Trial trial) {
        super(PHASE);
        this.setup = setup;
        this.organisation = organisation;
        this.trial = trial;
    }

    @Override
    protected void see() {
        if (isSample()) {
            long began = System.nanoTime();
            int made = setup.setUp();
            LOG.info("{} sample keys registered in {} ms", made, (System.nanoTime() - began) / 1_000_000);
        }
    }

    private boolean isSample() {
        return trial.mode() != Mode.REAL || organisation.ward().email().endsWith(INVENTED);
    }
}
