package vn.thidua.award;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record NominationId(@JsonValue UUID value) {

    @JsonCreator
    public static NominationId of(String value) {
        return new NominationId(UUID.fromString(value));
    }

    static NominationId fresh() {
        return new NominationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
