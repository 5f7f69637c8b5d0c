package vn.thidua.archive;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Metadata as XML with the names of annex VI; the same contents always give the same text. */
final class ArchiveXml {

    static final String NAMESPACE = "urn:thidua:ho-so:1";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    private ArchiveXml() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
    }

    static String file(FileContents contents) {
        return written(writer -> {
            writer.open("File");
            writer.group("FileCode", contents.code());
            writer.values(contents.values());
            writer.close();
        });
    }

    static String document(FileContents contents, int ordinal, Entry entry) {
        return written(writer -> {
            writer.open("Document");
            writer.xml.writeAttribute("direction", entry.direction().name());
            writer.group("FileCode", contents.code());
            writer.value(new Value(Field.DOC_ORDINAL, Integer.toString(ordinal)));
            writer.values(entry.values());
            for (Entry.Signatory one : entry.signatories()) {
                writer.group(
                        "SignerInfo",
                        List.of(new Value(Field.POSITION, one.position()), new Value(Field.FULL_NAME, one.fullName())));
            }
            for (Entry.Addressee one : entry.addressees()) {
                writer.group(
                        "To",
                        List.of(
                                new Value(Field.ORGAN_ID, one.organId()),
                                new Value(Field.ORGAN_NAME, one.organName())));
            }
            writer.contents(entry.parts());
            writer.close();
        });
    }

    static String list(FileContents contents) {
        return written(writer -> {
            writer.open("DocumentList");
            writer.group("FileCode", contents.code());
            int ordinal = 0;
            for (Entry entry : contents.entries()) {
                ordinal++;
                writer.item(ordinal, entry);
            }
            writer.contents(contents.attachments());
            writer.close();
        });
    }

    private void item(int ordinal, Entry entry) throws XMLStreamException {
        open("Item");
        xml.writeAttribute("path", PackagePaths.folder(ordinal, entry));
        value(new Value(Field.DOC_ORDINAL, Integer.toString(ordinal)));
        for (Field field :
                List.of(Field.TYPE_NAME, Field.CODE_NUMBER, Field.CODE_NOTATION, Field.ISSUED_DATE, Field.SUBJECT)) {
            value(new Value(field, entry.text(field)));
        }
        value(new Value(Field.PAGE_AMOUNT, Integer.toString(entry.pages())));
        close();
    }

    private void contents(List<Part> parts) throws XMLStreamException {
        for (Part part : parts) {
            line();
            xml.writeEmptyElement("Content");
            xml.writeAttribute("name", part.name());
            xml.writeAttribute("kind", part.label());
            xml.writeAttribute("sha256", part.sha256());
        }
    }

    private void group(String name, List<Value> values) throws XMLStreamException {
        open(name);
        values(values);
        close();
    }

    private void values(List<Value> values) throws XMLStreamException {
        for (Value value : values) {
            value(value);
        }
    }

    private void value(Value value) throws XMLStreamException {
        line();
        xml.writeStartElement(value.field().element());
        xml.writeCharacters(printable(value.text()));
        xml.writeEndElement();
    }

    /** Letters that XML cannot hold are never part of a text. */
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }

    private void open(String name) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        if (depth == 0) {
            xml.writeDefaultNamespace(NAMESPACE);
        }
        depth++;
    }

    private void close() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private interface Writing {
        void to(ArchiveXml writer) throws XMLStreamException;
    }

    private static String written(Writing writing) {
        try {
            ArchiveXml writer = new ArchiveXml();
            writing.to(writer);
            writer.xml.writeEndDocument();
            writer.xml.close();
            return writer.text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
