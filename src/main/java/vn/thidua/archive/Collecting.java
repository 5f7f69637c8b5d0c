package vn.thidua.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.document.DocumentId;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.organisation.Organisation;
import vn.thidua.register.incoming.IncomingDocuments;
import vn.thidua.register.incoming.IncomingSearch;

/** Finds all that belongs to a file: its campaign's documents, those put in by hand, what arrived, what units sent. */
@Component
class Collecting {

    private final ArchiveFileRepository files;
    private final Documents documents;
    private final IncomingDocuments incoming;
    private final Campaigns campaigns;
    private final OutgoingEntries outgoing;
    private final IncomingEntries received;
    private final UnitUploads attachments;
    private final Organisation organisation;
    private final String organId;

    Collecting(
            ArchiveFileRepository files,
            Documents documents,
            IncomingDocuments incoming,
            Campaigns campaigns,
            OutgoingEntries outgoing,
            IncomingEntries received,
            UnitUploads attachments,
            Organisation organisation,
            @Value("${thidua.archive.organ-id:}") String organId) {
        this.files = files;
        this.documents = documents;
        this.incoming = incoming;
        this.campaigns = campaigns;
        this.outgoing = outgoing;
        this.received = received;
        this.attachments = attachments;
        this.organisation = organisation;
        this.organId = organId;
    }

    FileContents contents(ArchiveFile file) {
        List<Entry> entries = Stream.concat(
                        issued(file).stream().map(document -> outgoing.entry(document, organId())), arrived(file))
                .sorted(Comparator.comparing(Entry::at).thenComparing(Entry::name))
                .toList();
        List<Part> sent = file.campaignId() == null ? List.of() : attachments.of(CampaignId.of(file.campaignId()));
        return new FileContents(file, organId(), organisation.ward().peoplesCommittee(), entries, sent);
    }

    void requireIssued(DocumentId id) {
        documents.issued(id);
    }

    /** The campaign's last day, once it is over. */
    @Nullable
    LocalDate endOfWork(ArchiveFile file) {
        if (file.campaignId() == null) {
            return null;
        }
        Campaign campaign = campaigns.get(CampaignId.of(file.campaignId()));
        return campaign.status().isOver() ? campaign.endsOn() : null;
    }

    private List<IssuedDocument> issued(ArchiveFile file) {
        Map<DocumentId, IssuedDocument> all = new LinkedHashMap<>();
        if (file.campaignId() != null) {
            documents.ofCampaign(file.campaignId()).forEach(document -> all.put(document.id(), document));
        }
        files.documents(file.id()).forEach(id -> all.put(id, documents.issued(id)));
        return new ArrayList<>(all.values());
    }

    private Stream<Entry> arrived(ArchiveFile file) {
        String campaign = file.campaignId();
        return campaign == null
                ? Stream.empty()
                : incoming.years().stream()
                        .flatMap(year -> incoming.search(IncomingSearch.ofYear(year)).stream())
                        .filter(document -> campaign.equals(document.campaignId()))
                        .map(received::entry);
    }

    private String organId() {
        return organId.isBlank() ? organisation.ward().id().value() : organId;
    }
}
