package vn.thidua.process.occasion;

import org.springframework.stereotype.Component;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.Nominations;
import vn.thidua.organisation.Organisation;

@Component
class CloseCulturalFamiliesHandler extends CloseNominationsHandler {

    CloseCulturalFamiliesHandler(AwardOccasions occasions, Nominations nominations, Organisation organisation) {
        super(occasions, nominations, organisation);
    }

    @Override
    public String taskKey() {
        return OccasionProcess.CULTURAL_FAMILIES + "/" + OccasionProcess.CLOSE_NOMINATIONS;
    }
}
