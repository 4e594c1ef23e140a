package org.tigang.corpus.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kinds of office documents that are told apart.
public enum DocumentKind {
    SPEECH("讲话"),
    SPEAKING_OUTLINE("发言提纲"),
    WORK_REPORT("工作报告"),
    GOVERNMENT_REPORT("政府工作报告"),
    SUMMARY("工作总结"),
    SITUATION_REPORT("情况汇报"),
    OPINION("意见"),
    NOTICE("通知"),
    BRIEFING("简报"),
    RESOLUTION("决议"),
    COMMUNIQUE("公报"),
    OTHER("其他");

    private static final Map<String, DocumentKind> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toMap(DocumentKind::label, kind -> kind));

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<DocumentKind> of(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
