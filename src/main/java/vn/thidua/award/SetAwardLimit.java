package vn.thidua.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitKind;

/** @param of the award of whose holders it is a share in percent; null for a number of each unit */
public record SetAwardLimit(
        String award,
        @Nullable String of,
        @Nullable UnitKind unitKind,
        String number,
        @Nullable LocalDate validFrom,
        String legalBasis,
        String reason) {}
