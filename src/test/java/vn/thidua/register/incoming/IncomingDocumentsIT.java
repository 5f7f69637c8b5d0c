package vn.thidua.register.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.paper.PaperTestData.aLongPlan;
import static vn.thidua.paper.PaperTestData.rendered;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.file.FileId;
import vn.thidua.file.Files;
import vn.thidua.file.UploadFile;
import vn.thidua.register.Issuer;
import vn.thidua.register.Register;
import vn.thidua.register.RegisterEntry;
import vn.thidua.register.TakeNumber;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;
import vn.thidua.signing.Certification;
import vn.thidua.signing.Holder;
import vn.thidua.signing.Place;
import vn.thidua.signing.SampleKeys;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.UnlockedKey;

@WardTest
@Transactional
class IncomingDocumentsIT {

    private static final Actor CLERK = new Actor("van-thu", Set.of(Role.CLERK), Set.of());
    private static final Holder CHAIRMAN = Holder.person("chu-tich");

    @Autowired
    private IncomingDocuments incoming;

    @Autowired
    private Register register;

    @Autowired
    private Files files;

    @Autowired
    private Signatures signatures;

    @Autowired
    private SampleKeys sampleKeys;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("R-15, R-16: the system gives the next số đến of the year")
    void documentsThatArriveAreNumberedInTurn() {
        IncomingDocument first = incoming.register(CLERK, command("101/KH-UBND", null));
        IncomingDocument second = incoming.register(CLERK, command("102/KH-UBND", null));

        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(IncomingColumns.register(second))
                .hasSameSizeAs(IncomingColumns.registerHeadings())
                .contains("UBND thành phố Hải Phòng", "102/KH-UBND");
    }

    @Test
    @DisplayName("R-25: the same number, symbol and author again is a warning that a reason overcomes")
    void aDuplicateNeedsAReason() {
        incoming.register(CLERK, command("07/KH-UBND", null));

        RegisterIncoming again = command("7/kh-ubnd", null, "uy ban nhan dan", "");
        assertRefused(() -> incoming.register(CLERK, sameAuthor(again, "")), "REGISTER_INCOMING_DUPLICATE");

        IncomingDocument second = incoming.register(CLERK, sameAuthor(again, "Bản gửi lại có đính chính"));
        assertThat(IncomingColumns.register(second).get(9)).contains("Bản gửi lại có đính chính");
    }

    @Test
    @DisplayName("R-32: a secret document is refused, and nothing of it is stored")
    void aSecretDocumentIsRefused() {
        assertRefused(() -> incoming.register(CLERK, secret()), "REGISTER_SECRET");
        assertRefused(() -> IncomingDocuments.requireOpen(Secrecy.TOP_SECRET), "REGISTER_SECRET");
    }

    @Test
    @DisplayName("R-25: what is signed and unchanged is registered with its report")
    void aSignedFileIsRegisteredWithItsReport() {
        IncomingDocument document = incoming.register(CLERK, command("21/KH-UBND", stored(signed())));

        assertThat(document.scanState()).isEqualTo(ScanState.SIGNED);
        assertThat(document.signatureReport()).contains("mức B");
    }

    @Test
    @DisplayName("R-25: a file that was changed after its signature can only be sent back")
    void aTamperedFileIsNotRegistered() {
        FileId tampered = stored(tampered(signed()));

        assertRefused(
                () -> incoming.register(CLERK, command("22/KH-UBND", tampered)), "REGISTER_INCOMING_SIGNATURE_FAILED");
        incoming.sendBack(
                CLERK,
                new ReturnIncoming("Sở Nội vụ", "22/KH-SNV", null, "Kế hoạch", "", tampered, "Chữ ký không hợp lệ"));

        assertThat(incoming.returned(1)).singleElement().satisfies(returned -> {
            assertThat(returned.reason()).isEqualTo("Chữ ký không hợp lệ");
            assertThat(returned.signatureReport()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("R-25: a PDF without a signature is registered as such")
    void anUnsignedFileIsMarkedSo() {
        IncomingDocument document = incoming.register(CLERK, command("23/KH-UBND", stored(rendered(aLongPlan()))));

        assertThat(document.scanState()).isEqualTo(ScanState.UNSIGNED);
    }

    @Test
    @DisplayName("R-25: an electronic document's receipt is confirmed by mail the same day where an address is known")
    void theReceiptIsConfirmedToTheSender() {
        FileId file = stored(rendered(aLongPlan()));
        IncomingDocument told = incoming.register(CLERK, electronic("31/KH-UBND", file, "vanthu@haiphong.example"));
        IncomingDocument silent = incoming.register(CLERK, electronic("32/KH-UBND", file, ""));

        assertThat(incoming.find(told.id()).orElseThrow().awaitsReceipt()).isFalse();
        assertThat(jdbc.sql("select count(*) from mail_outbox where event_key = :key")
                        .param("key", "incoming/" + told.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(incoming.unconfirmed(silent.year()))
                .extracting(IncomingDocument::id)
                .contains(silent.id())
                .doesNotContain(told.id());
        incoming.confirmReceipt(CLERK, silent.id(), "Trục liên thông");
        assertThat(incoming.unconfirmed(silent.year()))
                .extracting(IncomingDocument::id)
                .doesNotContain(silent.id());
    }

    @Test
    @DisplayName("R-24: hand-over, progress and the answering document fill the follow-up register's columns")
    void handlingIsFollowedToTheAnswer() {
        IncomingDocument document = incoming.register(CLERK, command("41/KH-UBND", null));
        RegisterEntry answer = register.take(
                Actor.system(),
                new TakeNumber(
                        UUID.randomUUID(),
                        Issuer.PEOPLES_COMMITTEE,
                        "BC",
                        "BC-UBND",
                        "Báo cáo",
                        "Người Ký",
                        "UBND thành phố",
                        "VT",
                        2));

        incoming.handOver(
                CLERK, new HandOver(document.id(), "Phòng Văn hóa - Xã hội", "Trần Thị B", "Tham mưu báo cáo", null));
        assertRefused(
                () -> incoming.note(CLERK, new NoteProgress(document.id(), Handling.ANSWERED, "999999/BC-UBND", "")),
                "REGISTER_REPLY_UNKNOWN");
        incoming.note(CLERK, new NoteProgress(document.id(), Handling.ANSWERED, answer.code(), "Đúng hạn"));

        IncomingDocument now = incoming.find(document.id()).orElseThrow();
        assertThat(IncomingColumns.followUp(now))
                .hasSize(7)
                .contains("Phòng Văn hóa - Xã hội", "Đã trả lời", answer.code(), "Đúng hạn");
        assertThat(IncomingColumns.register(now)).contains("Trần Thị B");
    }

    @Test
    void whatIsRegisteredIsNeverChanged() {
        IncomingDocument document = incoming.register(CLERK, command("51/KH-UBND", null));

        assertThatThrownBy(() -> jdbc.sql("update incoming_document set number = 9999 where id = :id")
                        .param("id", document.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private byte[] signed() {
        try (UnlockedKey key = signatures.unlock(CHAIRMAN, sampleKeys.pin(CHAIRMAN))) {
            return signatures.sign(key, rendered(aLongPlan()), new Place(3, 118, 150, 50, 22), Certification.NONE);
        }
    }

    /** One letter of the description changed, the length kept. */
    private static byte[] tampered(byte[] pdf) {
        byte[] changed = pdf.clone();
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("/Length");
        int digit = text.indexOf("stream", at) + 20;
        changed[digit] ^= 1;
        return changed;
    }

    private FileId stored(byte[] pdf) {
        return files.store(CLERK, new UploadFile("van-ban.pdf", pdf, null)).id();
    }

    private static RegisterIncoming sameAuthor(RegisterIncoming command, String reason) {
        return command(command.symbol(), null, "UBND  THÀNH PHỐ HẢI PHÒNG", reason);
    }

    private static RegisterIncoming command(String symbol, @Nullable FileId file) {
        return command(symbol, file, "UBND thành phố Hải Phòng", "");
    }

    private static RegisterIncoming command(String symbol, @Nullable FileId file, String author, String reason) {
        return of(Secrecy.NONE, Way.PAPER, symbol, file, author, "", reason);
    }

    private static RegisterIncoming electronic(String symbol, FileId file, String email) {
        return of(Secrecy.NONE, Way.ELECTRONIC, symbol, file, "Sở Nội vụ", email, "");
    }

    private static RegisterIncoming secret() {
        return of(Secrecy.SECRET, Way.PAPER, "", null, "", "", "");
    }

    private static RegisterIncoming of(
            Secrecy secrecy,
            Way way,
            String symbol,
            @Nullable FileId file,
            String author,
            String email,
            String reason) {
        return new RegisterIncoming(
                secrecy,
                null,
                way,
                author,
                symbol,
                null,
                "Kế hoạch",
                "Tổ chức phong trào thi đua",
                Urgency.NORMAL,
                "Phòng Văn hóa - Xã hội",
                null,
                email,
                file,
                reason,
                "",
                "");
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.has(code))
                        .as(refusal.getMessage())
                        .isTrue());
    }
}
