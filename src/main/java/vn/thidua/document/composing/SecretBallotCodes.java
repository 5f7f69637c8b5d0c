package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.BallotResult.CodedVote;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;

/** The codes of all secret ballots, item by item and choice by choice: a member finds the own one, anyone recounts. */
final class SecretBallotCodes {

    private SecretBallotCodes() {}

    static List<Block> of(AwardSnapshot round, Texts texts) {
        List<Block> blocks = new ArrayList<>();
        round.items().stream()
                .filter(item -> !codes(item).isEmpty())
                .forEach(item -> blocks.add(Paragraph.of(texts.with(Map.of(
                                "name", item.recipient().name(),
                                "award", item.awardName(),
                                "reason", listed(codes(item))))
                        .get("codesLine"))));
        if (!blocks.isEmpty()) {
            blocks.add(0, Paragraph.of(texts.get("codes")));
        }
        return blocks;
    }

    private static List<CodedVote> codes(AwardSnapshot.Item item) {
        return item.vote() == null ? List.of() : item.vote().codes();
    }

    private static String listed(List<CodedVote> votes) {
        Map<String, List<String>> byChoice = votes.stream()
                .collect(Collectors.groupingBy(
                        CodedVote::choice, TreeMap::new, Collectors.mapping(CodedVote::code, Collectors.toList())));
        return byChoice.entrySet().stream()
                .map(entry -> "%s (%s): %s"
                        .formatted(
                                entry.getKey(),
                                Numbers.count(entry.getValue().size()),
                                String.join(", ", entry.getValue())))
                .collect(Collectors.joining("; "));
    }
}
