package vn.thidua.score;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Participant;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.Scoring;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.organisation.Organisation;
import vn.thidua.report.UnitStanding;
import vn.thidua.report.UnitStandings;
import vn.thidua.score.Ranking.Block;
import vn.thidua.score.ScoreSheet.Criteria;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;

/** Points and ranking of a campaign's units, where its plan has criteria. */
@Service
@Transactional
public class Scores {

    private final Campaigns campaigns;
    private final UnitStandings standings;
    private final Organisation organisation;
    private final WomenShare women;
    private final Ladder ladder;
    private final ScoreRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Scores(
            Campaigns campaigns,
            UnitStandings standings,
            Organisation organisation,
            WomenShare women,
            Ladder ladder,
            ScoreRepository repository,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.standings = standings;
        this.organisation = organisation;
        this.women = women;
        this.ladder = ladder;
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    public boolean isScored(CampaignId campaign) {
        return campaigns.plan(campaign).scoring() != null;
    }

    /** Units that are to give points; the culture office is asked besides. */
    public List<String> evaluators(CampaignId campaign) {
        Scoring scoring = campaigns.plan(campaign).scoring();
        return scoring == null ? List.of() : scoring.evaluators();
    }

    /** What one evaluator is asked, with what it gave before. */
    public ScoreSheet sheet(CampaignId campaign, String evaluator) {
        Plan plan = campaigns.plan(campaign);
        Criteria criteria = new Criteria(plan, scoring(plan), evaluator);
        return ScoreSheet.of(criteria, ranked(campaign, plan).map(Ranked::unit).toList(), repository.entries(campaign));
    }

    /** Keeps what one evaluator gives; entered again, the newer replaces the older. */
    public void enter(Actor actor, EnterScores command) {
        EnteredScores entered = read(command);
        BusinessRuleViolation.throwIfAny(entered.problems());
        repository.replace(command.campaignId(), command.evaluator(), entered.entries(), actor.userId());
        entered.people().forEach(people -> repository.put(command.campaignId(), people));
        record(
                actor,
                "SCORES_ENTERED",
                command.campaignId(),
                Map.of(
                        "evaluator",
                        command.evaluator(),
                        "points",
                        Integer.toString(entered.entries().size())));
    }

    private EnteredScores read(EnterScores command) {
        return EnteredScores.read(sheet(command.campaignId(), command.evaluator()), command);
    }

    /** How the ranking would be with what is typed so far; keeps nothing but that the ladder was read. */
    public Ranking preview(EnterScores typed) {
        EnteredScores entered = read(typed);
        List<ScoreEntry> others = repository.entries(typed.campaignId()).stream()
                .filter(entry -> !entry.evaluator().equals(typed.evaluator()))
                .toList();
        List<Composition> people = Stream.concat(
                        entered.people().stream(), repository.compositions(typed.campaignId()).stream())
                .toList();
        return ranking(
                typed.campaignId(),
                Stream.concat(others.stream(), entered.entries().stream()).toList(),
                people);
    }

    /** The fixed ranking, or how it would be by now; the engine notes that the ladder was read. */
    public Ranking ranking(CampaignId campaign) {
        return fixed(campaign)
                .orElseGet(() -> ranking(campaign, repository.entries(campaign), repository.compositions(campaign)));
    }

    @Transactional(readOnly = true)
    public Optional<Ranking> fixed(CampaignId campaign) {
        return repository.fixed(campaign);
    }

    /** Fixes the ranking; refuses while points are missing, each named. */
    public Ranking fix(Actor actor, CampaignId campaign) {
        Ranking ranking = ranking(campaign, repository.entries(campaign), repository.compositions(campaign))
                .fixed(clock.instant(), actor.userId());
        BusinessRuleViolation.throwIfAny(missing(ranking));
        repository.fix(campaign, ranking, actor.userId());
        record(actor, "RANKING_FIXED", campaign, Map.of());
        return ranking;
    }

    private List<Problem> missing(Ranking ranking) {
        return ranking.blocks().stream()
                .flatMap(block -> block.places().stream())
                .map(Ranking.Place::score)
                .flatMap(score -> score.criteria().stream()
                        .filter(ScoreLine::isOpen)
                        .map(line -> Problem.of("SCORE_MISSING", name(score.unitCode()), line.name())))
                .toList();
    }

    private Ranking ranking(CampaignId campaign, List<ScoreEntry> entries, List<Composition> people) {
        Plan plan = campaigns.plan(campaign);
        List<Ladder.Step> steps = ladder.of(plan.legalForm());
        ScoreCalculation calculation = new ScoreCalculation(plan, scoring(plan), entries, this::name);
        RankingCalculation order = new RankingCalculation(steps, this::name);
        Map<String, List<UnitScore>> byBlock = ranked(campaign, plan)
                .collect(Collectors.groupingBy(
                        Ranked::block,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                one -> calculation.score(
                                        one.unit(),
                                        one.standing(),
                                        women.favours(one.unit().code(), people)),
                                Collectors.toList())));
        List<Block> blocks = scoring(plan).blocks().stream()
                .map(block -> new Block(block.name(), order.places(byBlock.getOrDefault(block.name(), List.of()))))
                .filter(block -> !block.places().isEmpty())
                .toList();
        return new Ranking(blocks, steps, null, null);
    }

    /** A unit that takes part and belongs to a block. */
    private record Ranked(UnitRef unit, UnitStanding standing, String block) {}

    private Stream<Ranked> ranked(CampaignId campaign, Plan plan) {
        Scoring scoring = scoring(plan);
        Map<String, String> kinds = campaigns.participants(campaign).stream()
                .collect(Collectors.toMap(Participant::unitCode, Participant::unitKind));
        return standings.of(campaign).stream().flatMap(standing -> {
            UnitRef unit = new UnitRef(standing.unitCode(), kinds.getOrDefault(standing.unitCode(), ""));
            return scoring.blockOf(unit, plan.unitGroups()).stream()
                    .map(block -> new Ranked(unit, standing, block.name()));
        });
    }

    private static Scoring scoring(Plan plan) {
        Scoring scoring = plan.scoring();
        if (scoring == null) {
            throw new BusinessRuleViolation("SCORE_NO_CRITERIA", plan.name());
        }
        return scoring;
    }

    private String name(String unitCode) {
        return organisation.unit(unitCode).name();
    }

    private void record(Actor actor, String action, CampaignId campaign, Map<String, String> details) {
        events.publishEvent(new Recorded(actor, action, "campaign/" + campaign, details));
    }
}
