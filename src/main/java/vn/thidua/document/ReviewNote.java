package vn.thidua.document;

/**
 * What whoever checks or signs a draft has to know.
 *
 * @param blocking whether nothing is signed while it stands
 * @param here the place, empty where the sentence says it all
 * @param there the place that says otherwise
 */
public record ReviewNote(boolean blocking, String sentence, String here, String there) {}
