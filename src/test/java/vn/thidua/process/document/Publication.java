package vn.thidua.process.document;

import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.thidua.document.DispatchLine;
import vn.thidua.document.DocumentId;
import vn.thidua.document.Documents;
import vn.thidua.notification.Notices;

/** What the process does when it publishes, for a program that has no engine. */
public final class Publication {

    private final Documents documents;
    private final DocumentNotices notices;

    @SuppressWarnings("NullAway") // who is told of returned drafts is not asked here
    public Publication(ApplicationContext context) {
        documents = context.getBean(Documents.class);
        notices = new DocumentNotices(context.getBean(Notices.class), null, null);
    }

    /** In the caller's transaction, as in the engine's. */
    public void publish(DocumentId id) {
        List<DispatchLine> lines = documents.publish(id);
        notices.issued(documents.issued(id), lines);
    }
}
