package vn.thidua.award;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record AwardOccasionId(@JsonValue UUID value) {

    @JsonCreator
    public static AwardOccasionId of(String value) {
        return new AwardOccasionId(UUID.fromString(value));
    }

    static AwardOccasionId fresh() {
        return new AwardOccasionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
