package org.tigang.generator.export;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/// What a PDF says of itself, and what makes it fit to be kept for decades: PDF/A-2u.
///
/// ISO 19005-2: 6.6 for the metadata, 6.2.3 for the colours. No dates: nothing but the report decides the bytes.
final class Archival {
    private static final String PRODUCER = "Tigang";
    private static final String LANGUAGE = "zh-CN";
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private Archival() {}

    static void describe(PDDocument document, String title) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer(PRODUCER);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(title));
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(colours(document));
    }

    private static byte[] xmp(String title) throws IOException {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        PDFAIdentificationSchema kept = xmp.createAndAddPDFAIdentificationSchema();
        DublinCoreSchema described = xmp.createAndAddDublinCoreSchema();
        described.setTitle(title);
        described.addLanguage(LANGUAGE);
        AdobePDFSchema made = xmp.createAndAddAdobePDFSchema();
        made.setProducer(PRODUCER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            kept.setPart(2);
            kept.setConformance("U");
            new XmpSerializer().serialize(xmp, out, true);
        } catch (BadFieldValueException | TransformerException e) {
            throw new IOException("no metadata can be written", e);
        }
        return out.toByteArray();
    }

    // The profile that every JDK brings.
    private static PDOutputIntent colours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
