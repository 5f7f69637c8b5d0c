package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.award.NominationId;

/** One vote of a secret ballot as everybody may see it. */
public record PublishedVote(String code, Vote.Choice choice) {

    static Map<NominationId, List<PublishedVote>> of(Map<NominationId, List<SecretBallot.Line>> lines) {
        return lines.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .map(line -> new PublishedVote(line.code(), line.choice()))
                .toList()));
    }
}
