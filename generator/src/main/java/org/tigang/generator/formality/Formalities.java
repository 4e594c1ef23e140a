package org.tigang.generator.formality;

import java.util.List;
import java.util.Optional;

/// Everything that an official document bears besides title, text, signature and date.
///
/// @param addressees 主送机关
/// @param attendance who was there, in the minutes of a meeting
/// @param note 附注, with its brackets
/// @param sealed whether room is left for a seal (GB/T 9704-2012, 7.3.5.1)
public record Formalities(
        Masthead masthead,
        List<String> addressees,
        List<Attachment> attachments,
        List<Attendance> attendance,
        Optional<String> note,
        boolean sealed,
        Imprint imprint) {
    public static final Formalities NONE =
            new Formalities(Masthead.NONE, List.of(), List.of(), List.of(), Optional.empty(), false, Imprint.NONE);

    public Formalities {
        addressees = List.copyOf(addressees);
        attachments = List.copyOf(attachments);
        attendance = List.copyOf(attendance);
    }

    /// 附件.
    ///
    /// @param text its paragraphs, to stand on pages of its own; empty: it is bound separately
    public record Attachment(String name, List<String> text) {
        public Attachment {
            text = List.copyOf(text);
        }
    }

    /// Who was at a meeting, and who was not.
    ///
    /// @param role 出席, 请假, 列席
    public record Attendance(String role, String names) {}

    public Formalities with(Masthead other) {
        return new Formalities(other, addressees, attachments, attendance, note, sealed, imprint);
    }

    /// GB/T 9704-2012, 7.3.2 and 7.4.2: addressees too many to leave room for the text stand in the imprint.
    public Formalities withAddresseesInImprint() {
        return new Formalities(
                masthead, List.of(), attachments, attendance, note, sealed, imprint.withAddressees(addressees));
    }
}
