package vn.thidua.award;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record AwardRoundId(@JsonValue UUID value) {

    @JsonCreator
    public static AwardRoundId of(String value) {
        return new AwardRoundId(UUID.fromString(value));
    }

    static AwardRoundId fresh() {
        return new AwardRoundId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
