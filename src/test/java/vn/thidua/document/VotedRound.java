package vn.thidua.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.thidua.award.AchievementType;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardTestData;
import vn.thidua.award.AwardVerdict;
import vn.thidua.award.BallotResult;
import vn.thidua.award.CheckVerdict;
import vn.thidua.award.Eligibility;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenRound;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.RoundItem;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.council.ConveneSession;
import vn.thidua.council.CouncilMember;
import vn.thidua.council.CouncilSessionId;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.Vote;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.SigningCapacity;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** A round with three nominations, voted by the council; the Chairman grants two. */
public final class VotedRound {

    private static final Actor OFFICER = CampaignTestData.OFFICER;

    private final Nominations nominations;
    private final AwardRounds rounds;
    private final CouncilSessions sessions;
    private final Organisation organisation;
    private final Clock clock;

    public VotedRound(ApplicationContext context) {
        nominations = context.getBean(Nominations.class);
        rounds = context.getBean(AwardRounds.class);
        sessions = context.getBean(CouncilSessions.class);
        organisation = context.getBean(Organisation.class);
        clock = context.getBean(Clock.class);
    }

    public AwardRoundId of(CampaignId campaign) {
        return of(campaign, Authority.WARD);
    }

    /** With {@link Authority#UPWARD} the Chairman's two go to the city. */
    public AwardRoundId of(CampaignId campaign, Authority authority) {
        Occasion occasion = Occasion.campaign(campaign.toString());
        nominations.submit(
                OFFICER,
                AwardTestData.table(
                        occasion,
                        "tdp-01",
                        AwardTestData.entry(RecipientKind.COLLECTIVE, "Tổ dân phố số 1"),
                        AwardTestData.entry(RecipientKind.INDIVIDUAL, "Lê Văn Tư"),
                        AwardTestData.entry(RecipientKind.INDIVIDUAL, "Đoàn Khắc Tuệ")));
        nominations.accept(OFFICER, occasion, "tdp-01");
        AwardRoundId round = rounds.open(
                OFFICER,
                new OpenRound(
                        occasion,
                        AchievementType.THEMATIC,
                        "phong trào thi đua năm 2025",
                        "Kế hoạch số 05/KH-UBND ngày 12/9/2025",
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2025, 12, 31)));
        rounds.collect(round);
        check(round, authority);
        vote(round);
        return round;
    }

    private void check(AwardRoundId round, Authority authority) {
        List<RoundItem> items = rounds.items(round);
        rounds.recordEligibility(
                round,
                items.stream()
                        .map(item -> AwardTestData.eligibility(
                                item.nomination().id(), Eligibility.Outcome.ELIGIBLE, authority))
                        .toList());
        rounds.check(
                OFFICER,
                round,
                items.stream()
                        .map(item -> new CheckVerdict(item.nomination().id(), CheckVerdict.Choice.KEEP, null))
                        .toList());
    }

    private void vote(AwardRoundId round) {
        List<CouncilMember> members = sessions.members();
        List<ConveneSession.Attendance> attendance = new ArrayList<>();
        members.forEach(member ->
                attendance.add(new ConveneSession.Attendance(member.userId(), BallotResult.Presence.PRESENT, null)));
        CouncilSessionId session = sessions.convene(
                OFFICER,
                new ConveneSession(
                        round,
                        LocalDateTime.of(2026, 1, 8, 8, 0),
                        "Phòng họp tầng 2",
                        chairman().userId(),
                        "chuyen-vien-tdkt",
                        "Xét khen thưởng",
                        attendance));
        for (String voter : sessions.get(session).voters()) {
            sessions.cast(
                    new Actor(voter, Set.of(Role.COUNCIL_MEMBER), Set.of()),
                    session,
                    voter,
                    rounds.agenda(round).stream()
                            .map(item -> new Vote(item.nomination().id(), Vote.Choice.AGREE))
                            .toList());
        }
        sessions.close(OFFICER, session);
    }

    public void decide(AwardRoundId round) {
        rounds.decide(
                chairman(),
                round,
                rounds.agenda(round).stream()
                        .map(item -> item.nomination().recipient().name().equals("Lê Văn Tư")
                                ? new AwardVerdict(
                                        item.nomination().id(), AwardVerdict.Choice.REFUSE, "Thành tích chưa nổi bật")
                                : new AwardVerdict(item.nomination().id(), AwardVerdict.Choice.GRANT, null))
                        .toList());
    }

    private Actor chairman() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return new Actor(
                organisation.signatoryFor(SigningCapacity.CHAIRMAN, today).userId(), Set.of(Role.CHAIRMAN), Set.of());
    }
}
