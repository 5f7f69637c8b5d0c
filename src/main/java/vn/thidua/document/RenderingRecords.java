package vn.thidua.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.paper.FontRegistry;
import vn.thidua.paper.RenderedPdf;

/** Front door: what an issued document was made of, and the proof that the same again gives the same file. */
@Service
@Transactional(readOnly = true)
public class RenderingRecords {

    private final RenderingRecordRepository repository;
    private final IssuedDocumentRepository issued;
    private final Rendering rendering;
    private final CertificateRendering certificates;
    private final FontRegistry fonts;

    RenderingRecords(
            RenderingRecordRepository repository,
            IssuedDocumentRepository issued,
            Rendering rendering,
            CertificateRendering certificates,
            FontRegistry fonts) {
        this.repository = repository;
        this.issued = issued;
        this.rendering = rendering;
        this.certificates = certificates;
        this.fonts = fonts;
    }

    /** Empty for documents from before records were kept. */
    public Optional<RenderingRecord> of(DocumentId id) {
        IssuedDocument document = issued.get(id);
        List<RenderingRecord> all = repository.of(document.draftId(), document.kind());
        int part = document.kind() == DocumentKind.CERTIFICATE ? issued.occurrence(id) : 0;
        return all.stream()
                .filter(record -> record.part() == part)
                .filter(record -> record.setting().fillable()
                        || Objects.equals(document.number(), record.setting().number()))
                .findFirst();
    }

    /** The file without signatures, made anew of its record alone. */
    public RenderedPdf renderAgain(RenderingRecord record) {
        return record.kind() == DocumentKind.CERTIFICATE ? certificates.again(record) : rendering.again(record);
    }

    /** Whether the fonts of today are those the file was made with; others give another file. */
    public boolean hasItsFonts(RenderingRecord record) {
        return record.fonts().equals(fonts.checksums());
    }

    private static boolean isNumbered(RenderingRecord record, IssuedDocument document) {
        return Objects.equals(document.number(), record.setting().number());
    }
}
