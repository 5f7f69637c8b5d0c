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
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
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
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] cms(InputStream content) throws IOException, GeneralSecurityException {
        return cmsOfDigest(MessageDigest.getInstance("SHA-256").digest(content.readAllBytes()));
    }

    /** As a device does it that is sent the digest alone. No signing-time: PAdES keeps the time in its dictionary. */
    static byte[] cmsOfDigest(byte[] digest) {
        try {
            KeyStore store = store();
            String alias = store.aliases().nextElement();
            X509Certificate certificate = (X509Certificate) store.getCertificate(alias);
            PrivateKey key = (PrivateKey) store.getKey(alias, TestAuthority.PIN);
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes(certificate, digest))
                            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(key), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator.generate(new CMSAbsentContent()).getEncoded();
        } catch (IOException | GeneralSecurityException | CMSException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CMSAttributeTableGenerator attributes(X509Certificate certificate, byte[] digest)
            throws GeneralSecurityException {
        byte[] signer = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return parameters -> new DefaultSignedAttributeTableGenerator()
                .getAttributes(parameters)
                .remove(CMSAttributes.signingTime)
                .remove(CMSAttributes.messageDigest)
                .add(CMSAttributes.messageDigest, new DEROctetString(digest))
                .add(
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        new SigningCertificateV2(new ESSCertIDv2(signer)));
    }

    private static KeyStore store() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(FILE), TestAuthority.PIN);
        return store;
    }
}
