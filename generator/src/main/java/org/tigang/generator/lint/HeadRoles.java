package org.tigang.generator.lint;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What the paragraphs down to the title are.
final class HeadRoles {
    private static final Pattern SECRECY = Pattern.compile("(绝密|机密|秘密)([★☆*·]?.{0,6})?");
    private static final Pattern NUMBER =
            Pattern.compile(".{1,16}[〔\\[［（(【]\\d{2,4}[〕\\]］）)】](第?)\\d{1,4}号?( *签发人.*)?");
    private static final Pattern ISSUE = Pattern.compile("[（(]?(总|增刊)?第 ?[\\d一二三四五六七八九十]+ ?[期次号][）)]?");
    private static final Pattern URGENCY = Pattern.compile("特急|加急|平急|特提|紧急|急件|急");
    private static final Pattern ENDS = Pattern.compile(".*[。！？；…，、：][”’）]?");
    private static final int HEAD = 12;
    private static final int MOST_LINES = 4;

    private final List<PageParagraph> paragraphs;
    private final Map<PageParagraph, Role> roles;

    private HeadRoles(List<PageParagraph> paragraphs, Map<PageParagraph, Role> roles) {
        this.paragraphs = paragraphs;
        this.roles = roles;
    }

    /// The first paragraph below the title; 0 where there is none.
    static int put(List<PageParagraph> paragraphs, Map<PageParagraph, Role> roles) {
        return new HeadRoles(paragraphs, roles).put();
    }

    private int put() {
        OptionalInt title = IntStream.range(0, Math.min(HEAD, paragraphs.size()))
                .filter(this::isTitle)
                .findFirst();
        if (title.isEmpty()) {
            return 0;
        }
        int below = title.getAsInt() + 1;
        while (below < paragraphs.size() && below < title.getAsInt() + MOST_LINES && isTitleToo(below)) {
            below++;
        }
        for (int i = 0; i < below; i++) {
            roles.putIfAbsent(paragraphs.get(i), i < title.getAsInt() ? above(i) : Role.TITLE);
        }
        if (below < paragraphs.size() && isNumber(paragraphs.get(below).words())) {
            roles.putIfAbsent(paragraphs.get(below), Role.DOCUMENT_NUMBER);
        }
        return below;
    }

    // The first in large letters, or centred, that is nothing else of the head.
    private boolean isTitle(int i) {
        PageParagraph one = paragraphs.get(i);
        String words = one.words();
        if (roles.containsKey(one)
                || words.length() > 80
                || above(i) != Role.UNSURE
                || Marker.of(words).isPresent()) {
            return false;
        }
        boolean large = one.styleName().equals("title") || one.size() >= 36 || one.isCentred();
        boolean first = i == 0 && !ENDS.matcher(words).matches() && one.size() >= 30 && one.firstLine() < 0.5;
        boolean afterNumber = i > 0 && isNumber(paragraphs.get(i - 1).words());
        return (large || first || afterNumber) && !words.startsWith("—") && !words.contains("\t") && !isMadeBy(one);
    }

    // Of a bulletin: who made it at the left, when at the right.
    private static boolean isMadeBy(PageParagraph one) {
        return one.text().strip().matches("[^\\t]{2,30}\\t+\\d{4}年\\d{1,2}月\\d{1,2}日");
    }

    private boolean isTitleToo(int i) {
        PageParagraph one = paragraphs.get(i);
        return one.isCentred()
                && one.size() == paragraphs.get(i - 1).size()
                && one.size() >= 36
                && !one.words().matches("[—（(].*")
                && one.words().length() < 40;
    }

    private Role above(int i) {
        PageParagraph one = paragraphs.get(i);
        String words = one.words();
        if (words.matches("\\d{1,8}")) {
            return Role.COPY_NUMBER;
        }
        if (SECRECY.matcher(words).matches()) {
            return Role.SECRECY;
        }
        if (URGENCY.matcher(words).matches()) {
            return Role.URGENCY;
        }
        if (words.startsWith("签发人")) {
            return Role.SIGNER;
        }
        if (isNumber(words)) {
            return Role.DOCUMENT_NUMBER;
        }
        return isMark(i) ? Role.MARK : Role.UNSURE;
    }

    private static boolean isNumber(String words) {
        return NUMBER.matcher(words).matches() || ISSUE.matcher(words).matches();
    }

    // Large above a number, or red, or with the word itself.
    private boolean isMark(int i) {
        PageParagraph one = paragraphs.get(i);
        boolean red = one.runs().stream().anyMatch(PageParagraph.RunLook::isRed);
        boolean aboveNumber = i + 1 < paragraphs.size()
                && one.size() > 48
                && isNumber(paragraphs.get(i + 1).words());
        return one.words().length() < 60
                && (one.words().matches(".{2,}文 ?件") || (red && one.size() >= 44) || aboveNumber);
    }
}
