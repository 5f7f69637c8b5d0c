package vn.thidua.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an uploaded file; in JSON a plain string. */
public record FileId(@JsonValue UUID value) {

    @JsonCreator
    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    static FileId next() {
        return new FileId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
