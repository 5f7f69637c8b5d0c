package vn.thidua.paper.check;

/** Holds one component of a document against the annex. */
interface Check {

    void look(Anatomy document, Findings findings);
}
