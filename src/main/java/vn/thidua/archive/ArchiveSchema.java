package vn.thidua.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Our own schema, not the one in the package: that one could have been changed with the data. */
final class ArchiveSchema {

    private static final Schema SCHEMA = load();

    private ArchiveSchema() {}

    /** What the data break of the schema, each with its line. */
    static List<String> faults(byte[] xml) {
        Collector found = new Collector();
        try {
            Validator validator = SCHEMA.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(found);
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException unreadable) {
            if (found.sentences.isEmpty()) {
                found.sentences.add("XML không đọc được: " + unreadable.getMessage());
            }
        }
        return found.sentences;
    }

    /** Names of files with their hashes. */
    static Map<String, String> contents(byte[] xml) {
        Map<String, String> contents = new LinkedHashMap<>();
        elements(xml, "Content")
                .forEach(element -> contents.put(element.getAttribute("name"), element.getAttribute("sha256")));
        return contents;
    }

    static List<String> paths(byte[] xml) {
        return elements(xml, "Item").stream()
                .map(element -> element.getAttribute("path"))
                .toList();
    }

    private static List<Element> elements(byte[] xml, String name) {
        List<Element> elements = new ArrayList<>();
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList found = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getElementsByTagNameNS(ArchiveXml.NAMESPACE, name);
            for (int i = 0; i < found.getLength(); i++) {
                elements.add((Element) found.item(i));
            }
        } catch (ParserConfigurationException | SAXException | IOException alreadyReported) {
            return List.of();
        }
        return elements;
    }

    private static Schema load() {
        try (InputStream file = ArchiveSchema.class.getResourceAsStream("/archive/ho-so.xsd")) {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(file));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("The schema of files cannot be read.", e);
        }
    }

    private static final class Collector implements ErrorHandler {

        private final List<String> sentences = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {
            sentences.add(sentence(warning));
        }

        @Override
        public void error(SAXParseException error) {
            sentences.add(sentence(error));
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXParseException {
            sentences.add(sentence(error));
            throw error;
        }

        private static String sentence(SAXParseException fault) {
            return "dòng %d, cột %d không đúng lược đồ: %s"
                    .formatted(fault.getLineNumber(), fault.getColumnNumber(), fault.getMessage());
        }
    }
}
