package org.tigang.generator.lint;

/// What a paragraph is on the page.
enum Role {
    COPY_NUMBER,
    SECRECY,
    URGENCY,
    MARK,
    DOCUMENT_NUMBER,
    SIGNER,
    TITLE,
    SUBTITLE,
    ADDRESSEE,
    SALUTATION,
    HEADING,
    BODY,
    ATTACHMENTS,
    SIGNATURE,
    DATE,
    NOTE,
    ATTACHMENT_MARK,
    COPIES,
    ISSUE,
    TABLE,
    /// Nothing is said of its look.
    UNSURE
}
