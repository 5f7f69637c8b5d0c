package vn.thidua.council;

import static vn.thidua.award.AwardTestData.eligibility;
import static vn.thidua.award.AwardTestData.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.award.AchievementType;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.BallotResult.Presence;
import vn.thidua.award.CheckVerdict;
import vn.thidua.award.Eligibility.Outcome;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenRound;
import vn.thidua.award.RoundItem;
import vn.thidua.council.ConveneSession.Attendance;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** Walks a round to the council's table. */
final class CouncilTestKit {

    static final Actor SECRETARY = actor("chuyen-vien-tdkt");

    private final CouncilSessions sessions;
    private final AwardRounds rounds;
    private final Nominations nominations;

    CouncilTestKit(CouncilSessions sessions, AwardRounds rounds, Nominations nominations) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.nominations = nominations;
    }

    static Actor actor(String userId) {
        return new Actor(userId, Set.of(Role.COUNCIL_MEMBER), Set.of());
    }

    AwardRoundId checkedRound(String unit, NominationEntry... rows) {
        Occasion campaign = Occasion.campaign(UUID.randomUUID().toString());
        nominations.submit(SECRETARY, table(campaign, unit, rows));
        nominations.accept(SECRETARY, campaign, unit);
        AwardRoundId round = rounds.open(
                SECRETARY,
                new OpenRound(
                        campaign,
                        AchievementType.THEMATIC,
                        "Đợt thi đua",
                        "Kế hoạch số 05/KH-UBND",
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2025, 12, 31)));
        rounds.collect(round);
        List<RoundItem> items = rounds.items(round);
        rounds.recordEligibility(
                round,
                items.stream()
                        .map(item -> eligibility(item.nomination().id(), Outcome.ELIGIBLE, Authority.WARD))
                        .toList());
        rounds.check(
                SECRETARY,
                round,
                items.stream()
                        .map(item -> new CheckVerdict(item.nomination().id(), CheckVerdict.Choice.KEEP, null))
                        .toList());
        return round;
    }

    /** The first members come; the others are what is said. */
    CouncilSessionId convene(AwardRoundId round, int present, Presence others) {
        return sessions.convene(SECRETARY, attendance(round, present, others));
    }

    ConveneSession attendance(AwardRoundId round, int present, Presence others) {
        List<CouncilMember> members = sessions.members();
        List<Attendance> attendance = new ArrayList<>();
        for (int place = 0; place < members.size(); place++) {
            attendance.add(new Attendance(
                    members.get(place).userId(), place < present ? Presence.PRESENT : others, "Đi công tác"));
        }
        return new ConveneSession(
                round,
                LocalDateTime.of(2026, 1, 8, 8, 0),
                "Phòng họp tầng 2",
                "chu-tich",
                secretaryAmong(members, present),
                "Xét khen thưởng",
                attendance);
    }

    private static String secretaryAmong(List<CouncilMember> members, int present) {
        return members.stream()
                .limit(present)
                .map(CouncilMember::userId)
                .filter(SECRETARY.userId()::equals)
                .findFirst()
                .orElse(members.get(1).userId());
    }
}
