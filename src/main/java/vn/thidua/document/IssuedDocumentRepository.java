package vn.thidua.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.document.composing.SubjectFacts;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.CurrentWard;

@Repository
class IssuedDocumentRepository {

    private static final String SELECT =
            """
            select id, document_draft_id, kind, subject_id, campaign_id, unit_code, number, code, summary, issued_on,
                   issued_at, signer, file_name, sha256, pages, published_at
              from issued_document
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final DocumentContents contents;

    IssuedDocumentRepository(JdbcClient jdbc, CurrentWard ward, DocumentContents contents) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.contents = contents;
    }

    void insert(IssuedDocument document, DraftId draft, SubjectFacts facts, boolean trial, byte[] bytes) {
        contents.keep(document.sha256(), bytes);
        jdbc.sql(
                        """
                        insert into issued_document (id, ward_id, document_draft_id, kind, subject_id, occurrence,
                               campaign_id, unit_code, number, code, summary, issued_on, issued_at, signer, file_name,
                               sha256, pages, trial)
                        values (:id, :ward, :draft, :kind, :subject, :occurrence,
                               :campaign, :unit, :number, :code, :summary, :issuedOn, :issuedAt, :signer, :fileName,
                               :sha256, :pages, :trial)
                        """)
                .param("id", document.id().value())
                .param("ward", ward.id().value())
                .param("draft", draft.value())
                .param("kind", document.kind().name())
                .param("subject", document.subjectId())
                .param("occurrence", facts.occurrence())
                .param("campaign", facts.campaignId())
                .param("unit", facts.unitCode())
                .param("number", document.number())
                .param("code", document.code())
                .param("summary", document.summary())
                .param("issuedOn", document.issuedOn())
                .param("issuedAt", document.issuedAt().atOffset(ZoneOffset.UTC))
                .param("signer", document.signer())
                .param("fileName", document.fileName())
                .param("sha256", document.sha256())
                .param("pages", document.pages())
                .param("trial", trial)
                .update();
    }

    Optional<IssuedDocument> ofDraft(DraftId draft, DocumentKind kind) {
        return jdbc.sql(SELECT + " where ward_id = :ward and document_draft_id = :draft and kind = :kind")
                .param("ward", ward.id().value())
                .param("draft", draft.value())
                .param("kind", kind.name())
                .query(IssuedDocumentRepository::document)
                .optional();
    }

    IssuedDocument get(DocumentId id) {
        return find(id).orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_UNKNOWN"));
    }

    Optional<IssuedDocument> find(DocumentId id) {
        return jdbc.sql(SELECT + " where ward_id = :ward and id = :id")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query(IssuedDocumentRepository::document)
                .optional();
    }

    boolean isTrial(DocumentId id) {
        return jdbc.sql("select trial from issued_document where ward_id = :ward and id = :id")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Keeps others from publishing the same document until the transaction ends. */
    IssuedDocument lock(DocumentId id) {
        jdbc.sql("select id from issued_document where ward_id = :ward and id = :id for update")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return get(id);
    }

    List<IssuedDocument> of(DocumentKind kind, String subjectId) {
        return jdbc.sql(SELECT + " where ward_id = :ward and kind = :kind and subject_id = :subject order by issued_at")
                .param("ward", ward.id().value())
                .param("kind", kind.name())
                .param("subject", subjectId)
                .query(IssuedDocumentRepository::document)
                .list();
    }

    List<IssuedDocument> ofYear(DocumentKind kind, int year) {
        return jdbc.sql(
                        SELECT
                                + " where ward_id = :ward and kind = :kind and extract(year from issued_on) = :year order by issued_at")
                .param("ward", ward.id().value())
                .param("kind", kind.name())
                .param("year", year)
                .query(IssuedDocumentRepository::document)
                .list();
    }

    /** Which of several about the same subject; of a certificate its place in the decision. */
    int occurrence(DocumentId id) {
        return jdbc.sql("select occurrence from issued_document where ward_id = :ward and id = :id")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** By its place each certificate that nothing has replaced or recalled. */
    SortedMap<Integer, DocumentId> certificatesInForce(String subjectId) {
        SortedMap<Integer, DocumentId> places = new TreeMap<>();
        jdbc.sql(
                        """
                        select paper.id, paper.occurrence from issued_document paper
                         where paper.ward_id = :ward and paper.kind = 'CERTIFICATE' and paper.subject_id = :subject
                           and not exists (select 1 from document_correction wish
                                             join document_correction_outcome outcome
                                               on outcome.document_correction_id = wish.id and outcome.applied
                                            where wish.issued_document_id = paper.id and wish.way in ('REPLACE', 'RECALL'))
                        """)
                .param("ward", ward.id().value())
                .param("subject", subjectId)
                .query((row, number) ->
                        Map.entry(row.getInt("occurrence"), new DocumentId(row.getObject("id", UUID.class))))
                .list()
                .forEach(place -> places.put(place.getKey(), place.getValue()));
        return places;
    }

    /** The one that counts at this place of a decision, by whatever amendment it was issued. */
    Optional<DocumentId> certificateInForce(String decisionSubject, int place) {
        List<String> subjects = jdbc.sql(
                        """
                        select distinct subject_id from issued_document
                         where ward_id = :ward and kind = 'CERTIFICATE' and occurrence = :place
                        """)
                .param("ward", ward.id().value())
                .param("place", place)
                .query(String.class)
                .list();
        return subjects.stream()
                .filter(subject -> Revision.root(subject).equals(decisionSubject))
                .map(this::certificatesInForce)
                .flatMap(places -> Optional.ofNullable(places.get(place)).stream())
                .findFirst();
    }

    /** When documents with this number and symbol were issued, one of each year. */
    List<LocalDate> daysOf(String code) {
        return jdbc.sql(
                        "select issued_on from issued_document where ward_id = :ward and code = :code order by issued_on")
                .param("ward", ward.id().value())
                .param("code", code)
                .query(LocalDate.class)
                .list();
    }

    List<IssuedDocument> ofSubject(String subjectId) {
        return jdbc.sql(SELECT + " where ward_id = :ward and subject_id = :subject order by issued_at, file_name")
                .param("ward", ward.id().value())
                .param("subject", subjectId)
                .query(IssuedDocumentRepository::document)
                .list();
    }

    List<IssuedDocument> ofCampaign(String campaignId) {
        return jdbc.sql(SELECT + " where ward_id = :ward and campaign_id = :campaign order by issued_at, file_name")
                .param("ward", ward.id().value())
                .param("campaign", campaignId)
                .query(IssuedDocumentRepository::document)
                .list();
    }

    byte[] content(DocumentId id) {
        return contents.read(get(id).sha256());
    }

    void markPublished(DocumentId id, Instant at) {
        jdbc.sql("update issued_document set published_at = :at where ward_id = :ward and id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ward", ward.id().value())
                .param("id", id.value())
                .update();
    }

    private static IssuedDocument document(ResultSet row, int number) throws SQLException {
        OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        return new IssuedDocument(
                new DocumentId(row.getObject("id", UUID.class)),
                new DraftId(row.getObject("document_draft_id", UUID.class)),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("subject_id"),
                row.getString("campaign_id"),
                row.getString("unit_code"),
                row.getObject("number", Integer.class),
                row.getString("code"),
                row.getString("summary"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("signer"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getInt("pages"),
                published != null);
    }
}
