package vn.thidua.process;

import java.util.List;

/** A list of people that a model walks through: the only kind of bean an expression may name beside a step. */
public interface ModelCollection {

    /** @param subject id of the thing the list belongs to */
    List<String> of(String subject);
}
