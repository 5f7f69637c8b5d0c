package vn.thidua.council;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardRoundId;

/**
 * What an invitation to a session says.
 *
 * @param startsAt in the ward's time
 * @param chair account of the member who is to preside
 */
public record PrepareSession(
        AwardRoundId roundId,
        @Nullable LocalDateTime startsAt,
        @Nullable String place,
        @Nullable String chair,
        @Nullable String secretary,
        @Nullable String agenda) {}
