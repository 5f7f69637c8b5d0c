package vn.thidua.signing.pdf;

import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import vn.thidua.signing.Place;

/** How a signature shows on its page. */
public sealed interface Look {

    /** Not on any page. */
    record Hidden() implements Look {}

    /** A picture that fills its place. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Picture(byte[] png, Place place) implements Look {}

    /** Upright black text of 10 points in the upper right corner of the first page. */
    record Text(String text) implements Look {}

    static SignatureImageParameters parameters(Look look) {
        SignatureImageParameters parameters = new SignatureImageParameters();
        if (look instanceof Picture picture) {
            parameters.setImage(new InMemoryDocument(picture.png(), "picture.png"));
            parameters.setImageScaling(ImageScaling.STRETCH);
            parameters.setFieldParameters(field(picture.place()));
        } else if (look instanceof Text text) {
            parameters.setTextParameters(text(text.text()));
            parameters.setFieldParameters(field(TextMark.place(text.text())));
        }
        return parameters;
    }

    private static SignatureImageTextParameters text(String text) {
        SignatureImageTextParameters parameters = new SignatureImageTextParameters();
        DSSFileFont font = new DSSFileFont(new InMemoryDocument(TextMark.font(text)), TextMark.SIZE);
        font.setEmbedFontSubset(true);
        parameters.setFont(font);
        parameters.setText(text);
        parameters.setTextColor(Color.BLACK);
        parameters.setPadding(0);
        parameters.setTextWrapping(TextWrapping.FONT_BASED);
        parameters.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.RIGHT);
        return parameters;
    }

    private static SignatureFieldParameters field(Place place) {
        SignatureFieldParameters field = new SignatureFieldParameters();
        field.setPage(place.page());
        field.setOriginX(points(place.leftMm()));
        field.setOriginY(points(place.topMm()));
        field.setWidth(points(place.widthMm()));
        field.setHeight(points(place.heightMm()));
        return field;
    }

    private static float points(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }
}
