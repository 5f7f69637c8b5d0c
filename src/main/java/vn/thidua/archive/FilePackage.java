package vn.thidua.archive;

import java.io.IOException;
import java.io.OutputStream;

/** A package ready to be written; its documents are read while it is. */
public record FilePackage(String name, Content content) {

    /** Writes everything to one stream. */
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }
}
