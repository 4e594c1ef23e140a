package org.tigang.generator.formality;

import java.util.List;
import java.util.Optional;

/// 版头.
///
/// @param copyNumber 份号: 000001
/// @param secrecy 密级和保密期限: 机密★1年
/// @param urgency 紧急程度: 特急
/// @param issuers 发文机关, the one in charge first
/// @param mark 发文机关标志, a line each
/// @param number 发文字号, or the issue of a bulletin
/// @param signers 签发人, in documents to a superior
/// @param issued who made a bulletin, and when
public record Masthead(
        Optional<String> copyNumber,
        Optional<String> secrecy,
        Optional<String> urgency,
        List<String> issuers,
        List<String> mark,
        Optional<String> number,
        List<String> signers,
        Optional<Issued> issued) {
    public static final Masthead NONE = new Masthead(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    public Masthead {
        issuers = List.copyOf(issuers);
        mark = List.copyOf(mark);
        signers = List.copyOf(signers);
    }

    public record Issued(String by, String on) {}

    public boolean isEmpty() {
        return equals(NONE);
    }

    public Masthead marked(List<String> lines) {
        return new Masthead(copyNumber, secrecy, urgency, issuers, lines, number, signers, issued);
    }

    public Masthead issued(String by, String on) {
        return new Masthead(
                copyNumber, secrecy, urgency, issuers, mark, number, signers, Optional.of(new Issued(by, on)));
    }
}
