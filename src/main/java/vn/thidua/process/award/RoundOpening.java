package vn.thidua.process.award;

import static vn.thidua.process.award.AwardRoundProcess.ROUND_ID;

import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.award.AchievementType;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenRound;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.plan.LegalForm;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.CommonVariables;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Vietnamese;

/** The round of the campaign or occasion that calls; who starts the process for another round names it. */
@Component
class RoundOpening {

    private final AwardRounds rounds;
    private final AwardOccasions occasions;
    private final Campaigns campaigns;
    private final Documents documents;
    private final Organisation organisation;

    RoundOpening(
            AwardRounds rounds,
            AwardOccasions occasions,
            Campaigns campaigns,
            Documents documents,
            Organisation organisation) {
        this.rounds = rounds;
        this.occasions = occasions;
        this.campaigns = campaigns;
        this.documents = documents;
        this.organisation = organisation;
    }

    AwardRoundId of(DelegateExecution execution) {
        return ROUND_ID.find(execution).map(AwardRoundId::of).orElseGet(() -> open(execution));
    }

    AwardRoundId next(Actor actor, Occasion occasion) {
        return rounds.openNext(
                actor,
                occasion.kind() == Occasion.Kind.CAMPAIGN
                        ? command(campaigns.get(CampaignId.of(occasion.key())))
                        : occasions.find(occasion).orElseThrow().round());
    }

    private AwardRoundId open(DelegateExecution execution) {
        OpenRound command = CommonVariables.OCCASION_ID
                .find(execution)
                .map(id -> closed(AwardOccasionId.of(id)))
                .orElseGet(() -> command(campaigns.get(CampaignId.of(CommonVariables.CAMPAIGN_ID.read(execution)))));
        AwardRoundId round = rounds.open(Actor.system(), command);
        ROUND_ID.write(execution, round.toString());
        return round;
    }

    /** What is put before a round is proposed for no more. */
    private OpenRound closed(AwardOccasionId id) {
        occasions.close(Actor.system(), id);
        return occasions.get(id).round();
    }

    private OpenRound command(Campaign campaign) {
        LocalDate from = Objects.requireNonNullElse(campaign.launchedOn(), campaign.endsOn());
        return new OpenRound(
                Occasion.campaign(campaign.id().toString()),
                achievement(campaign),
                "phong trào “%s”".formatted(campaign.name()),
                plan(campaign),
                from.isAfter(campaign.endsOn()) ? campaign.endsOn() : from,
                campaign.endsOn());
    }

    /** What a chuyên đề campaign rewards is no basis for a merit award upward. */
    private AchievementType achievement(Campaign campaign) {
        LegalForm form = campaigns.plan(campaign.id()).legalForm();
        return form == LegalForm.TOPICAL ? AchievementType.THEMATIC : AchievementType.MERIT;
    }

    /** As later documents cite the plan the first time. */
    private String plan(Campaign campaign) {
        String committee = organisation.ward().peoplesCommittee();
        return documents.of(campaign.id().toString()).stream()
                .filter(document -> document.kind() == DocumentKind.PLAN)
                .reduce((older, newer) -> newer)
                .map(plan -> "%s của %s".formatted(cited(plan), committee))
                .orElse("Kế hoạch phát động của " + committee);
    }

    private static String cited(IssuedDocument plan) {
        return "Kế hoạch số %s ngày %s".formatted(plan.code(), Vietnamese.officialDate(plan.issuedOn()));
    }
}
