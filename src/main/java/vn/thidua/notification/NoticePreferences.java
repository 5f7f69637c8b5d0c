package vn.thidua.notification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** What each person has chosen; who chose nothing gets every mail at once. */
@Service
@Transactional
public class NoticePreferences {

    private final PreferenceRepository repository;

    NoticePreferences(PreferenceRepository repository) {
        this.repository = repository;
    }

    /** A way of delivery for every topic. */
    @Transactional(readOnly = true)
    public Map<NoticeTopic, Delivery> of(String userId) {
        Map<NoticeTopic, Delivery> chosen = new EnumMap<>(NoticeTopic.class);
        List.of(NoticeTopic.values()).forEach(topic -> chosen.put(topic, Delivery.AT_ONCE));
        chosen.putAll(repository.of(userId));
        return chosen;
    }

    /** All problems at {@code choices[TOPIC]}. */
    public void choose(Actor actor, Map<NoticeTopic, Delivery> choices) {
        List<Problem> problems = new ArrayList<>();
        choices.forEach((topic, delivery) -> {
            if (!topic.deliveries().contains(delivery)) {
                problems.add(Problem.at("choices[%s]".formatted(topic), "NOTICE_ALWAYS_MAILED", topic.label()));
            }
        });
        BusinessRuleViolation.throwIfAny(problems);
        choices.forEach((topic, delivery) -> repository.put(actor.userId(), topic, delivery));
    }

    Delivery of(String recipient, NoticeKind kind) {
        return of(recipient).getOrDefault(NoticeTopic.of(kind), Delivery.AT_ONCE);
    }
}
