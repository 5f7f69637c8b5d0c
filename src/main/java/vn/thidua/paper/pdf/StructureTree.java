package vn.thidua.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure tree's root and the table that leads from a page's content back to its elements. */
final class StructureTree {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Tag document = new Tag(root.getCOSObject(), "Document");
    private final List<COSArray> contentOfPages = new ArrayList<>();

    PDStructureTreeRoot root() {
        return root;
    }

    Tag document() {
        return document;
    }

    /** Key of a new page in the parent tree. */
    int openPage() {
        contentOfPages.add(new COSArray());
        return contentOfPages.size() - 1;
    }

    /** Id of the next marked content on that page, which belongs to the given element. */
    int mark(int pageKey, Tag owner) {
        COSArray contents = contentOfPages.get(pageKey);
        contents.add(owner.element());
        return contents.size() - 1;
    }

    void close() {
        COSDictionary tree = root.getCOSObject();
        tree.setItem(COSName.K, document.element());
        COSArray numbers = new COSArray();
        for (int key = 0; key < contentOfPages.size(); key++) {
            numbers.add(COSInteger.get(key));
            numbers.add(contentOfPages.get(key));
        }
        COSDictionary parentTree = new COSDictionary();
        parentTree.setItem(COSName.NUMS, numbers);
        tree.setItem(COSName.getPDFName("ParentTree"), parentTree);
        tree.setInt(COSName.getPDFName("ParentTreeNextKey"), contentOfPages.size());
    }
}
