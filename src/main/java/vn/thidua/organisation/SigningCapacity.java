package vn.thidua.organisation;

/** In whose name a document is signed; the document's kind decides it (law.md 1.7). */
public enum SigningCapacity {
    /** An act of the People's Committee: TM. ỦY BAN NHÂN DÂN. */
    PEOPLES_COMMITTEE,
    /** The Chairman's own power, without TM. */
    CHAIRMAN,
    /** The culture office in its own name. */
    CULTURE_OFFICE,
    /** The one who chairs the council's session: CHỦ TỌA. */
    COUNCIL_CHAIR,
    /** The one who keeps the council's minutes: THƯ KÝ. */
    COUNCIL_SECRETARY
}
