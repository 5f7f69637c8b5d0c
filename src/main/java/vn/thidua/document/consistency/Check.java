package vn.thidua.document.consistency;

import java.util.List;

/** One kind of agreement that a document has to show. */
interface Check {

    List<Finding> of(Paper paper, Facts facts);
}
