package vn.thidua.organisation;

import java.util.Map;

/** The kinds of documents that somebody signs; the module of documents knows them. */
public interface SignableKinds {

    /** Code to Vietnamese name, in their usual order. */
    Map<String, String> names();
}
