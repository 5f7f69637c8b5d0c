package vn.thidua.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** names and lengths of annex VI, by the program and by the schema alike. */
class FieldTest {

    @ParameterizedTest
    @CsvSource({
        "ORGAN_ID, OrganId, 13",
        "FILE_CATALOG, FileCatalog, 4",
        "FILE_NOTATION, FileNotation, 20",
        "DOC_ORDINAL, DocOrdinal, 3",
        "TYPE_NAME, TypeName, 100",
        "CODE_NUMBER, CodeNumber, 11",
        "CODE_NOTATION, CodeNotation, 30",
        "ISSUED_DATE, IssuedDate, 10",
        "ORGAN_NAME, OrganName, 200",
        "SUBJECT, Subject, 500",
        "LANGUAGE, Language, 30",
        "PAGE_AMOUNT, PageAmount, 3",
        "DESCRIPTION, Description, 500",
        "POSITION, Position, 100",
        "FULL_NAME, FullName, 50",
        "PRIORITY, Priority, 1",
        "ISSUED_AMOUNT, IssuedAmount, 3",
        "DUE_DATE, DueDate, 10",
        "ARRIVAL_DATE, ArrivalDate, 10",
        "ARRIVAL_NUMBER, ArrivalNumber, 10",
        "TO_PLACES, ToPlaces, 1000",
        "TITLE, Title, 500",
        "MAINTENANCE, Maintenance, 30",
        "RIGHTS, Rights, 30",
        "CREATOR, Creator, 30",
        "DOC_TOTAL, DocTotal, 4",
        "PAGE_TOTAL, PageTotal, 4"
    })
    void fieldsHaveTheNamesAndLengthsOfTheAnnex(Field field, String element, int longest) {
        assertThat(field.element()).isEqualTo(element);
        assertThat(field.longest()).isEqualTo(longest);
    }

    @ParameterizedTest
    @EnumSource
    void theLongestValueFitsAndOneLetterMoreIsNamed(Field field) {
        assertThat(field.problem("ệ".repeat(field.longest()), "x")).isEmpty();
        assertThat(field.problem("ệ".repeat(field.longest() + 1), "x")).get().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("ARCHIVE_FIELD_TOO_LONG");
            assertThat(problem.arguments()).contains(field.element());
        });
    }

    @Test
    @DisplayName("The sample's trích yếu of 402 letters fits")
    void theLongSummaryOfTheSampleFits() {
        String subject = "x".repeat(402);

        assertThat(faultsOfSubject(subject)).isEmpty();
        assertThat(faultsOfSubject("x".repeat(500))).isEmpty();
        assertThat(faultsOfSubject("x".repeat(501))).isNotEmpty();
    }

    @Test
    void lettersThatXmlReservesAreKept() {
        String xml = document("a < b & “c” > d");

        assertThat(xml).contains("a &lt; b &amp; “c” &gt; d");
        assertThat(ArchiveSchema.faults(xml.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static List<String> faultsOfSubject(String subject) {
        return ArchiveSchema.faults(document(subject).getBytes(StandardCharsets.UTF_8));
    }

    private static String document(String subject) {
        Entry entry = new Entry(
                Entry.Direction.OUTGOING,
                Instant.EPOCH,
                "05-KH-UBND-2025",
                "Kế hoạch 05/KH-UBND",
                List.of(
                        new Value(Field.TYPE_NAME, "Kế hoạch"),
                        new Value(Field.CODE_NUMBER, "05"),
                        new Value(Field.CODE_NOTATION, "KH-UBND"),
                        new Value(Field.ISSUED_DATE, "12/09/2025"),
                        new Value(Field.ORGAN_NAME, "Ủy ban nhân dân phường Thạch Khôi"),
                        new Value(Field.SUBJECT, subject),
                        new Value(Field.LANGUAGE, "Tiếng Việt"),
                        new Value(Field.PAGE_AMOUNT, "3"),
                        new Value(Field.DESCRIPTION, "")),
                List.of(new Entry.Signatory("Chủ tịch", "Khúc Đình Ngạn")),
                List.of(new Entry.Addressee("", "Tổ dân phố số 1")),
                3,
                List.of(new Part("05-KH-UBND-2025.pdf", "Bản gốc", "0".repeat(64), () -> new byte[0])));
        ArchiveFile file = new ArchiveFile(
                ArchiveFileId.of("00000000-0000-0000-0000-000000000001"),
                2025,
                "01.TĐKT",
                "Hồ sơ",
                "10 năm",
                "",
                "",
                "",
                null,
                null,
                null,
                0);
        return ArchiveXml.document(new FileContents(file, "11002", "UBND", List.of(entry), List.of()), 1, entry);
    }
}
