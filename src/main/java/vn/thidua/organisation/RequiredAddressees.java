package vn.thidua.organisation;

import java.util.Map;

/** The offices outside the ward that its documents go to; the module of documents knows them. */
public interface RequiredAddressees {

    /** Code to the documents that are sent there, in Vietnamese. */
    Map<String, String> codes();
}
