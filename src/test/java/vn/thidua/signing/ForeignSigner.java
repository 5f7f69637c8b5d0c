package vn.thidua.signing;

import static vn.thidua.signing.SignedFiles.AUTHORITY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.thidua.signing.sample.TestAuthority;

/** A signing tool of another maker: PDFBox and a CMS by hand, no picture, nothing of the program's own code. */
final class ForeignSigner {

    private static final byte[] FILE = AUTHORITY.file(SignedFiles.CHAIRMAN);

    private ForeignSigner() {}

    static X509Certificate certificate() {
        try {
            KeyStore store = store();
            return (X509Certificate) store.getCertificate(store.aliases().nextElement());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] signed(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            Calendar at = Calendar.getInstance();
            at.setTimeInMillis(SignedFiles.AT.toEpochMilli());
            signature.setSignDate(at);
            document.addSignature(signature);
            ExternalSigningSupport support = document.saveIncrementalForExternalSigning(out);
            support.setSignature(cms(support.getContent()));
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException | CMSException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No signing-time: PAdES keeps the time in the signature's dictionary. */
    static byte[] cms(InputStream content)
            throws IOException, GeneralSecurityException, CMSException, OperatorCreationException {
        KeyStore store = store();
        String alias = store.aliases().nextElement();
        X509Certificate certificate = (X509Certificate) store.getCertificate(alias);
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .setSignedAttributeGenerator(attributes(certificate))
                        .build(
                                new JcaContentSignerBuilder("SHA256withECDSA")
                                        .build((PrivateKey) store.getKey(alias, TestAuthority.PIN)),
                                certificate));
        generator.addCertificates(new JcaCertStore(List.of(certificate)));
        return generator
                .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                .getEncoded();
    }

    private static CMSAttributeTableGenerator attributes(X509Certificate certificate) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        Attribute signer = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest))));
        return parameters -> {
            AttributeTable all = new DefaultSignedAttributeTableGenerator().getAttributes(parameters);
            AttributeTable timeless = all.remove(CMSAttributes.signingTime);
            return timeless.add(signer.getAttrType(), signer.getAttrValues().getObjectAt(0));
        };
    }

    private static KeyStore store() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(FILE), TestAuthority.PIN);
        return store;
    }
}
