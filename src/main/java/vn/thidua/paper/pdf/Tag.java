package vn.thidua.paper.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** An element of the structure tree; the order in which children are made is the reading order. */
public final class Tag {

    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final COSName ATTRIBUTES = COSName.A;
    private static final COSName PAGE = COSName.getPDFName("Pg");

    private final COSDictionary element;
    private final COSArray kids = new COSArray();
    private final COSName type;

    Tag(COSDictionary parent, String type) {
        this.type = COSName.getPDFName(type);
        element = new COSDictionary();
        element.setItem(COSName.TYPE, STRUCT_ELEM);
        element.setItem(COSName.S, this.type);
        element.setItem(COSName.P, parent);
        element.setItem(COSName.K, kids);
    }

    public Tag child(String childType) {
        Tag child = new Tag(element, childType);
        kids.add(child.element);
        return child;
    }

    /** A name among the element's attributes, for instance {@code Table, Scope, Column}. */
    public Tag attribute(String owner, String key, String value) {
        attributes(owner).setName(COSName.getPDFName(key), value);
        return this;
    }

    public Tag attribute(String owner, String key, int value) {
        attributes(owner).setItem(COSName.getPDFName(key), COSInteger.get(value));
        return this;
    }

    /** What the element shows, for readers who cannot see it. */
    public Tag alternative(String description) {
        element.setString(COSName.ALT, description);
        return this;
    }

    /** Rectangle of a figure, in points from the page's lower left corner. */
    public Tag boundingBox(double left, double bottom, double right, double top) {
        COSArray box = new COSArray();
        for (double edge : new double[] {left, bottom, right, top}) {
            box.add(new COSFloat((float) edge));
        }
        attributes("Layout").setItem(COSName.BBOX, box);
        return this;
    }

    COSName type() {
        return type;
    }

    COSDictionary element() {
        return element;
    }

    void addContent(PDPage page, int markedContentId) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(PAGE, page);
        reference.setInt(COSName.MCID, markedContentId);
        kids.add(reference);
    }

    private COSDictionary attributes(String owner) {
        COSDictionary attributes = element.getCOSDictionary(ATTRIBUTES);
        if (attributes == null) {
            attributes = new COSDictionary();
            attributes.setName(COSName.O, owner);
            element.setItem(ATTRIBUTES, attributes);
        }
        return attributes;
    }
}
