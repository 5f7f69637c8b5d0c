package vn.thidua.score;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where among whom.
 *
 * @param fixedAt when the culture office fixed it; null while points may still change
 */
public record Ranking(
        List<Block> blocks, List<Ladder.Step> ladder, @Nullable Instant fixedAt, @Nullable String fixedBy) {

    /** Units ranked among each other, the best first. */
    public record Block(String name, List<Place> places) {

        public Block {
            places = List.copyOf(places);
        }
    }

    /**
     * @param number shared by units that no step tells apart
     * @param reason what told it apart from a unit with as many points; null where nothing had to
     */
    public record Place(int number, boolean tied, @Nullable String reason, UnitScore score) {}

    public Ranking {
        blocks = List.copyOf(blocks);
        ladder = List.copyOf(ladder);
    }

    public boolean isFixed() {
        return fixedAt != null;
    }

    /** Where one unit stands; empty for a unit that is not ranked. */
    public Optional<Standing> of(String unitCode) {
        return blocks.stream().flatMap(block -> Standing.in(block, unitCode)).findFirst();
    }

    /** A unit's place in its block. */
    public record Standing(String block, int number, int of, boolean tied, UnitScore score) {

        private static Stream<Standing> in(Block block, String unitCode) {
            return block.places().stream()
                    .filter(place -> place.score().unitCode().equals(unitCode))
                    .map(place -> new Standing(
                            block.name(), place.number(), block.places().size(), place.tied(), place.score()));
        }
    }

    Ranking fixed(Instant at, String userId) {
        return new Ranking(blocks, ladder, at, userId);
    }
}
