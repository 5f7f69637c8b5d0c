package vn.thidua.document;

import java.util.List;
import org.springframework.stereotype.Component;

/** What is said about the signatures of a document, in words for everybody. */
@Component
class SignatureSentences {

    private final RenditionRepository renditions;

    SignatureSentences(RenditionRepository renditions) {
        this.renditions = renditions;
    }

    List<String> of(IssuedDocument document) {
        boolean scanned =
                renditions.of(document.id()).stream().anyMatch(rendition -> rendition.kind() == Rendition.Kind.SCAN);
        return scanned
                ? List.of("Ký tay và đóng dấu trên bản giấy; bản số hóa được lưu cùng văn bản.")
                : List.of("Tệp không mang chữ ký số.");
    }
}
