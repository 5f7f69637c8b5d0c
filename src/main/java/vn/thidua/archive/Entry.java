package vn.thidua.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One document in a file, ours or received, with all that is kept of it.
 *
 * @param at when it was issued or arrived
 * @param name how its folder is called after the ordinal, plain letters
 * @param called how people call it, in messages
 * @param values besides ordinal and file, in the order of annex VI
 */
record Entry(
        Direction direction,
        Instant at,
        String name,
        String called,
        List<Value> values,
        List<Signatory> signatories,
        List<Addressee> addressees,
        int pages,
        List<Part> parts) {

    enum Direction {
        OUTGOING,
        INCOMING
    }

    record Signatory(String position, String fullName) {}

    record Addressee(String organId, String organName) {}

    Entry {
        values = List.copyOf(values);
        signatories = List.copyOf(signatories);
        addressees = List.copyOf(addressees);
        parts = List.copyOf(parts);
    }

    String text(Field field) {
        return values.stream()
                .filter(value -> value.field() == field)
                .map(Value::text)
                .findFirst()
                .orElse("");
    }

    /** Every value that has a greatest length. */
    List<Value> measured() {
        List<Value> all = new ArrayList<>(values);
        signatories.forEach(one -> {
            all.add(new Value(Field.POSITION, one.position()));
            all.add(new Value(Field.FULL_NAME, one.fullName()));
        });
        addressees.forEach(one -> {
            all.add(new Value(Field.ORGAN_ID, one.organId()));
            all.add(new Value(Field.ORGAN_NAME, one.organName()));
        });
        return all;
    }
}
