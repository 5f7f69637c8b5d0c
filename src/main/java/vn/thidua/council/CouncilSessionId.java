package vn.thidua.council;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

public record CouncilSessionId(@JsonValue UUID value) {

    @JsonCreator
    public static CouncilSessionId of(String value) {
        return new CouncilSessionId(UUID.fromString(value));
    }

    static CouncilSessionId fresh() {
        return new CouncilSessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
