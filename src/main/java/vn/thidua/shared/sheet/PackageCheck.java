package vn.thidua.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.thidua.shared.BusinessRuleViolation;

/**
 * Looks into an Excel file before the office library does: a workbook of the new kind without macros, without anything
 * that is fetched from elsewhere, and not one that swells when it is unpacked.
 */
final class PackageCheck {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int MOST_UNPACKED = 30 * 1024 * 1024;
    private static final int MOST_PARTS = 300;
    private static final int MOST_ELEMENTS = 500_000;

    private static final Pattern ACTIVE = Pattern.compile(".*(vbaproject|/macrosheets/|/activex/|/ctrlprops/).*");
    private static final Pattern OUTSIDE =
            Pattern.compile(".*/(externallinks/|embeddings/|querytables/|connections\\.xml).*");

    private int parts;
    private int bytes;
    private int elements;
    private boolean isWorkbook;

    private PackageCheck() {}

    static void require(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new BusinessRuleViolation("SHEET_TOO_LARGE");
        }
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new BusinessRuleViolation("SHEET_OLD_EXCEL");
        }
        if (!startsWith(file, 'P', 'K', 3, 4)) {
            throw new BusinessRuleViolation("SHEET_NOT_EXCEL");
        }
        try {
            new PackageCheck().walk(file);
        } catch (IOException | XMLStreamException | IllegalArgumentException unreadable) {
            throw new BusinessRuleViolation("SHEET_NOT_EXCEL");
        }
    }

    private static boolean startsWith(byte[] file, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    private void walk(byte[] file) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                look("/" + part.getName().toLowerCase(Locale.ROOT).replace('\\', '/'), zip);
            }
        }
        if (!isWorkbook) {
            throw new BusinessRuleViolation("SHEET_NOT_EXCEL");
        }
    }

    private void look(String name, InputStream content) throws IOException, XMLStreamException {
        parts++;
        if (ACTIVE.matcher(name).matches()) {
            throw new BusinessRuleViolation("SHEET_WITH_MACROS");
        }
        if (OUTSIDE.matcher(name).matches()) {
            throw new BusinessRuleViolation("SHEET_WITH_LINKS");
        }
        byte[] part = content.readNBytes(MOST_UNPACKED - bytes + 1);
        bytes += part.length;
        if (bytes > MOST_UNPACKED || parts > MOST_PARTS) {
            throw new BusinessRuleViolation("SHEET_TOO_LARGE");
        }
        isWorkbook |= name.equals("/xl/workbook.xml");
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            count(part);
        }
    }

    private void count(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT && ++elements > MOST_ELEMENTS) {
                throw new BusinessRuleViolation("SHEET_TOO_LARGE");
            }
        }
        reader.close();
    }
}
