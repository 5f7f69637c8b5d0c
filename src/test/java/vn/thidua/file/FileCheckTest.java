package vn.thidua.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Problem;

class FileCheckTest {

    @Test
    void aFilesKindIsToldByItsBytes() {
        assertThat(FileKind.of(FileTestData.aPdf(""))).contains(FileKind.PDF);
        assertThat(FileKind.of(FileTestData.aPng())).contains(FileKind.PNG);
        assertThat(FileKind.of(FileTestData.aWordFile())).contains(FileKind.DOCX);
        assertThat(FileKind.of(FileTestData.anExcelFile())).contains(FileKind.XLSX);
    }

    @Test
    void officeFilesWithMacrosAndProgramsAreNotTaken() {
        assertThat(FileKind.of(FileTestData.aWordFileWithMacros())).isEmpty();
        assertThat(FileKind.of("<html><script>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(FileKind.of(new byte[] {'M', 'Z', 0, 1})).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        byte[] huge = new byte[51 * 1024 * 1024];

        assertThat(FileCheck.problems("a".repeat(201), huge, null))
                .extracting(Problem::code)
                .containsExactly("FILE_NAME_TOO_LONG", "FILE_KIND_NOT_TAKEN", "FILE_TOO_LARGE");
        assertThat(FileCheck.problems("", new byte[0], null))
                .extracting(Problem::code)
                .containsExactly("FILE_NAME_MISSING", "FILE_EMPTY");
    }

    /** */
    @Test
    void aNameLosesItsPathAndItsLooseDiacritics() {
        assertThat(FileCheck.cleanName("C:\\Tài liệu\\Ba\u0301o ca\u0301o\u0007.pdf"))
                .isEqualTo("Báo cáo.pdf");
        assertThat(FileCheck.cleanName("../../etc/passwd")).isEqualTo("passwd");
    }
}
