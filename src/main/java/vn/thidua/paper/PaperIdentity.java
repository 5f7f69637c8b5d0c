package vn.thidua.paper;

import java.time.Instant;

/**
 * What makes a file repeatable: the same identity and content give the same bytes.
 *
 * @param id stable id of the document's version, for instance the draft's UUID
 * @param composedAt printed nowhere, kept as the file's date
 * @param author the issuing agency, for the file's description
 */
public record PaperIdentity(String id, Instant composedAt, String author) {

    public PaperIdentity {
        id = PaperText.required(id, "The document's id");
        author = PaperText.required(author, "The document's author");
    }
}
