package vn.thidua.document.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.file.Originals;
import vn.thidua.signing.SignatureFinding;
import vn.thidua.signing.SignatureReport;
import vn.thidua.signing.Signatures;

/** What is found when all programs have ended. */
final class Aftermath {

    private final JdbcClient jdbc;
    private final Signatures signatures;
    private final Originals originals;

    Aftermath(ApplicationContext office) {
        jdbc = office.getBean(JdbcClient.class);
        signatures = office.getBean(Signatures.class);
        originals = office.getBean(Originals.class);
    }

    /** The tables, and who signed each issued file by the strict policy. */
    List<String> of(Life.Facts life) {
        List<String> lines = new ArrayList<>(new Trace(jdbc).of(life));
        jdbc.sql(
                        """
                        select issued.kind, content.bytes from issued_document issued
                          join file_content content on content.sha256 = issued.sha256
                         where issued.subject_id in (:campaign, :round)
                         order by issued.kind, issued.occurrence
                        """)
                .param("campaign", life.campaign())
                .param("round", life.round())
                .query((row, number) -> lines.add("signed " + row.getString(1) + " " + signatures(row.getBytes(2))))
                .list();
        return lines;
    }

    /** What outsiders see of it: the files, their recipients and mails. A later day changes none of these. */
    List<String> outside(Life.Facts life) {
        return of(life).stream()
                .filter(line -> line.matches("(draft|issued|copy|mail|signed|beside|code) .*"))
                .toList();
    }

    /** That an undisturbed life itself is what it should be. */
    static void assertWhole(List<String> lines) {
        assertAll(lines, "kept", ".* t");
        assertAll(lines, "issued", ".* t t");
        assertAll(lines, "number", ".* CONFIRMED t t t");
        assertAll(lines, "entry", ".* t");
        assertAll(lines, "signed", ".* (UNSIGNED .*|SIGNED valid: true .*)");
    }

    private static void assertAll(List<String> lines, String what, String pattern) {
        assertThat(lines)
                .filteredOn(line -> line.startsWith(what + " "))
                .as(what)
                .isNotEmpty()
                .allMatch(line -> line.matches(pattern));
    }

    boolean hasVoidNumber(Life.Facts life) {
        return of(life).stream().anyMatch(line -> line.startsWith("recorded REGISTER_NUMBER_VOIDED"));
    }

    private String signatures(byte[] file) {
        SignatureReport report = signatures.verify(file);
        return "%s valid: %s %s"
                .formatted(
                        report.kind(),
                        report.isValid(),
                        report.signatures().stream()
                                .map(SignatureFinding::registered)
                                .toList());
    }

    void assertThatTheRegisterIsWhole() {
        assertNone(
                "series with a hole or a twin",
                """
                select issuer || ' ' || series from register_entry group by issuer, series, year
                having count(distinct number) <> count(*) or max(number) - min(number) + 1 <> count(*)
                """);
        assertNone(
                "date that runs backwards",
                """
                select symbol || ' ' || number from (
                  select entry.*, lag(issued_on) over (partition by issuer, series, year order by number) as before
                    from register_entry entry) inOrder
                 where issued_on < before
                """);
        assertNone(
                "number that nobody answers for",
                "select symbol || ' ' || number from number_hold where state in ('HELD', 'FREED')");
        assertNone(
                "entry in force without a document",
                """
                select symbol || ' ' || number from register_entry
                 where void_reason is null and document_id not in (select id from issued_document where number is not null)
                """);
        assertNone("void number without a reason", "select symbol from register_entry where void_reason = ''");
        assertNone("file that waits for ever", "select title from prepared_document where status <> 'ISSUED'");
        assertNone(
                "state of a file that is not kept",
                "select sha256 from prepared_revision except select sha256 from file_content");
        assertThat(originals.check()).isEmpty();
    }

    private void assertNone(String what, String query) {
        assertThat(jdbc.sql(query).query(String.class).list()).as(what).isEmpty();
    }
}
